#include "cli/gereedschap.h"

#include "app/keyfile.h"
#include "app/methodiek.h"
#include "app/schema.h"
#include "cli/gegevens.h"
#include "codec/codec.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <filesystem>

namespace houvast::cli {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void not_understood(const std::string& why) { throw CLI::ValidationError(why); }

void check_schema(Db& db, const std::string& naam) {
    if (is_migrated(db, gemeente_migrations())) return;
    throw std::runtime_error(fmt::format(
        "de tabellen van {} zijn van een oudere versie: gebruik eerst houvast migrate", naam));
}

std::optional<Inrichting> inrichting_of(Installatie& installatie, const DataOpties& opties,
                                        const std::string& naam) {
    Inrichting all;
    try {
        Werkplek plek = open_werkplek(installatie, opties, naam, Schema::Bijwerken);
        for (const Recorded& een : plek.journal().read(stream_of(DeGemeente{})))
            all = evolve(std::move(all), std::get<GemeenteGebeurtenis>(codec::decode(een)));
    } catch (const std::exception&) {
        return {};
    }
    return all;
}

}  // namespace

void add_gereedschap_opties(CLI::App& app, GereedschapOpties& opties) {
    add_data_opties(app, opties.data);
    app.add_option("--gemeente", opties.gemeente, "alleen deze gemeente (anders alle)");
}

std::unique_ptr<Installatie> bestaande_installatie(const DataOpties& opties, const Clock& clock) {
    if (!fs::exists(fs::path(opties.map) / "sleutels"))
        not_understood(fmt::format("in {} staat geen installatie (geen bestand sleutels)",
                                   opties.map));
    try {
        return open_installatie(opties, clock);
    } catch (const KeyfileError&) {
        throw std::runtime_error(fmt::format("het bestand {}/sleutels is niet te gebruiken: zet "
                                             "het goede sleutelbestand terug", opties.map));
    }
}

std::vector<std::string> gekozen_gemeenten(Installatie& installatie,
                                           const GereedschapOpties& opties) {
    if (opties.gemeente.empty()) return installatie.gemeenten();
    if (!installatie.kent(opties.gemeente))
        not_understood("er is geen gemeente " + opties.gemeente);
    return {opties.gemeente};
}

Werkplek open_werkplek(Installatie& installatie, const DataOpties& opties, const std::string& naam,
                       Schema schema) {
    if (opties.database.empty() &&
        !fs::exists(fs::path(opties.map) / "gemeenten" / (naam + ".db")))
        throw std::runtime_error(fmt::format("het databasebestand van {} is weg", naam));
    Werkplek plek{.naam = naam,
                  .bank = installatie.databank(naam),
                  .db = {},
                  .sleutels = {},
                  .projecties = {}};
    plek.db = plek.bank->connect();
    try {
        if (schema == Schema::Bijwerken) migrate(*plek.db, gemeente_migrations());
        else check_schema(*plek.db, naam);
        plek.sleutels = std::make_unique<Sleutels>(*plek.db, installatie.sleutel(naam));
    } catch (const NewerSchema&) {
        throw std::runtime_error(fmt::format("de gegevens van {} zijn van een nieuwere versie van "
                                             "houvast dan deze", naam));
    } catch (const WrongKey&) {
        throw std::runtime_error(fmt::format("de sleutel in {}/sleutels hoort niet bij de gegevens "
                                             "van {}", opties.map, naam));
    } catch (const KeyfileError&) {
        throw std::runtime_error(fmt::format("in {}/sleutels staat geen sleutel voor {}",
                                             opties.map, naam));
    }
    plek.projecties = std::make_unique<Projecties>(plek.sleutels->derived("search"));
    return plek;
}

void check_methodieken(Installatie& installatie, const DataOpties& opties) {
    for (const std::string& naam : installatie.gemeenten()) {
        const auto inrichting = inrichting_of(installatie, opties, naam);
        if (!inrichting) continue;
        if (const auto weg = ontbrekende_methodiek(installatie.methodieken(), *inrichting))
            throw GegevensOntbreken(fmt::format(
                "{0} koos de methodiek {1}, versie {2}, en die is er niet: zet de map "
                "methodieken/{1}/{2} terug", naam, weg->code, weg->versie));
    }
}

}  // namespace houvast::cli
