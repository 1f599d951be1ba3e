// houvast gemeente list | add
#include "cli/gemeente.h"

#include "app/handle.h"
#include "app/ids.h"
#include "cli/cli.h"
#include "cli/installatie.h"
#include "texts/translations.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace houvast::cli {

namespace {

Receipt done_or_throw(Gemeente& gemeente, const Opdracht& opdracht, int seen_version) {
    const auto receipt = handle(gemeente, {.id = {new_id(gemeente.clock())},
                                           .onderwerp = DeGemeente{},
                                           .seen_version = seen_version,
                                           .opdracht = opdracht,
                                           .door = systeem("inrichting")});
    if (receipt) return *receipt;
    const Translations vertalingen(translations_dir());
    throw std::runtime_error(vertalingen.texts_for("nl")(receipt.error()));
}

MedewerkerId id_of(Gemeente& gemeente, const std::string& email) {
    const auto db = gemeente.lezers().lease();
    const Journal journal(*db, gemeente.sleutels());
    const auto staat =
        gemeente.staten().load(journal, stream_of(DeGemeente{}), Staten::Keep::Yes);
    for (const auto& [id, wie] : std::get<Inrichting>(staat->van).medewerkers)
        if (wie.email == email) return id;
    throw std::runtime_error("de beheerder is niet gevonden");
}

}  // namespace

std::string voeg_gemeente_toe(Installatie& installatie, const NieuweGemeente& nieuw) {
    if (!is_gemeente_naam(nieuw.naam))
        throw std::runtime_error(
            "de naam bestaat uit kleine letters, cijfers en streepjes, en begint met een letter");
    // One that was begun and not finished (a value was refused, the power went) is finished now.
    if (installatie.kent(nieuw.naam) && installatie.access().has_accounts(nieuw.naam))
        throw std::runtime_error("de gemeente " + nieuw.naam + " is er al");
    installatie.voeg_toe(nieuw.naam);
    const auto gemeente = installatie.open(nieuw.naam);
    done_or_throw(*gemeente, RichtGemeenteIn{.naam = nieuw.voluit, .telefoon = nieuw.telefoon,
                                             .beschikking_weken = 8, .thema = "rust"}, 0);
    done_or_throw(*gemeente, NeemMedewerkerAan{.naam = nieuw.beheerder_naam,
                                               .email = nieuw.beheerder_email,
                                               .rollen = {Rol::Beheerder}}, 1);
    return installatie.access().invite(nieuw.naam, id_of(*gemeente, nieuw.beheerder_email),
                                       nieuw.beheerder_email);
}

void add_gemeente(CLI::App& app, Uitgang&) {
    CLI::App* gemeente = app.add_subcommand("gemeente", "de gemeenten van deze installatie");
    gemeente->require_subcommand(1);

    static DataOpties opties;
    CLI::App* list = gemeente->add_subcommand("list", "noem de gemeenten");
    add_data_opties(*list, opties);
    list->callback([] {
        const SystemClock clock;
        for (const std::string& naam : open_installatie(opties, clock)->gemeenten())
            fmt::print("{}\n", naam);
    });

    static NieuweGemeente nieuw;
    CLI::App* add = gemeente->add_subcommand("add", "voeg een gemeente toe, met een beheerder");
    add_data_opties(*add, opties);
    add->add_option("naam", nieuw.naam, "kort, zoals in het adres: leiden")->required();
    add->add_option("--voluit", nieuw.voluit, "zoals inwoners de gemeente kennen: Leiden");
    add->add_option("--telefoon", nieuw.telefoon, "nummer voor inwoners")
        ->default_val("088 1234567");
    add->add_option("--beheerder", nieuw.beheerder_naam, "naam van de eerste beheerder")
        ->default_val("Beheerder");
    add->add_option("--email", nieuw.beheerder_email, "e-mailadres van de eerste beheerder")
        ->required();
    add->callback([] {
        const SystemClock clock;
        const auto installatie = open_installatie(opties, clock);
        if (nieuw.voluit.empty()) nieuw.voluit = nieuw.naam;
        const std::string token = voeg_gemeente_toe(*installatie, nieuw);
        fmt::print("Gemeente {} is toegevoegd.\n"
                   "De beheerder kiest binnen 7 dagen een wachtwoord op:\n"
                   "  https://{}.<uw adres>/uitnodiging?code={}\n",
                   nieuw.voluit, nieuw.naam, token);
    });
}

}  // namespace houvast::cli
