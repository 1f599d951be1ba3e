// houvast destroy: one stream at the end of its retention, or one mistaken text.
#include "cli/backup_bestanden.h"
#include "cli/cli.h"
#include "cli/gereedschap.h"
#include "cli/vernietiging.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <chrono>
#include <filesystem>
#include <thread>

namespace houvast::cli {

namespace {

namespace fs = std::filesystem;

struct DestroyOpties {
    GereedschapOpties gereedschap;
    std::string traject;
    std::string inwoner;
    std::string signaal;
    int gegeven = 0;
    std::string grond;
    std::string register_naar;
    bool ja = false;
    bool opschonen = false;
};

constexpr int scrub_attempts = 20;
constexpr std::chrono::milliseconds scrub_pause{250};

Onderwerp subject(const DestroyOpties& opties) {
    if (!opties.traject.empty()) return TrajectId{opties.traject};
    if (!opties.inwoner.empty()) return InwonerId{opties.inwoner};
    return SignaalId{opties.signaal};
}

// The rows are gone by now; their bytes still stand in the files until nobody reads for a moment.
bool scrubbed(Db& db) {
    for (int attempt = 0; attempt < scrub_attempts; ++attempt) {
        try {
            db.scrub();
            return true;
        } catch (const DbError& e) {
            if (e.kind != DbError::Kind::Busy) throw;
            std::this_thread::sleep_for(scrub_pause);
        }
    }
    return false;
}

Uitgang scrub(Werkplek& plek) {
    if (scrubbed(*plek.db)) return Uitgang::Goed;
    fmt::print(stderr,
               "houvast: de gegevens zijn vernietigd, maar de database is in gebruik: de bestanden "
               "zijn nog niet opgeschoond.\nHerhaal met --opschonen, eventueel met de website "
               "even uit.\n");
    return Uitgang::Wereld;
}

// Of every gemeente, also where nothing was destroyed yet: a restore asks for all of them.
void write_registers(Installatie& installatie, const DataOpties& data, const std::string& map) {
    fs::create_directories(map);
    for (const std::string& naam : installatie.gemeenten()) {
        const Werkplek plek = open_werkplek(installatie, data, naam);
        write_register(*plek.db, register_file(map, naam));
    }
}

void check_asked(const DestroyOpties& opties) {
    if (opties.gereedschap.gemeente.empty()) throw CLI::RequiredError("--gemeente");
    if (opties.opschonen) return;
    if (opties.traject.empty() + opties.inwoner.empty() + opties.signaal.empty() != 2)
        throw CLI::ValidationError("noem één van deze: --traject, --inwoner of --signaal");
    if (opties.grond.empty()) throw CLI::RequiredError("--grond");
    if (!is_uuid(stream_of(subject(opties)).id))
        throw CLI::ValidationError("dit is geen id: neem het over uit het adres van de pagina");
}

Uitgang ask(const DestroyOpties& opties) {
    fmt::print("Dit {} {}. Het komt niet terug, ook niet uit een backup.\n"
               "Weet u het zeker? Herhaal de opdracht met --ja.\n",
               opties.gegeven > 0 ? fmt::format("wist tekst {} uit", opties.gegeven)
                                  : std::string("vernietigt alles van"),
               !opties.traject.empty()   ? "dit traject"
               : !opties.inwoner.empty() ? "deze inwoner"
                                         : "dit signaal");
    return Uitgang::Geweigerd;
}

Uitgang run(const DestroyOpties& opties) {
    check_asked(opties);
    const SystemClock clock;
    const DataOpties& data = opties.gereedschap.data;
    const auto installatie = bestaande_installatie(data, clock);
    const auto naam = gekozen_gemeenten(*installatie, opties.gereedschap).front();
    Werkplek plek = open_werkplek(*installatie, data, naam);
    if (opties.opschonen) return scrub(plek);
    const Onderwerp van = subject(opties);
    const StreamId wat = stream_of(van);
    if (plek.journal().version_of(wat) == 0)
        throw CLI::ValidationError("dit is er niet in " + naam + ", of het is al vernietigd");
    if (!opties.ja) return ask(opties);

    if (opties.gegeven > 0) {
        const auto gewist = wis_gegeven(plek, van, opties.gegeven, opties.grond, clock);
        if (!gewist) {
            fmt::print(stderr, "houvast: dit kan niet gewist worden ({})\n", gewist.error().code);
            return Uitgang::Geweigerd;
        }
    } else {
        vernietig(plek, wat, opties.grond, clock);
    }
    const std::string map = opties.register_naar.empty()
                                ? (fs::path(data.map) / "register").string()
                                : opties.register_naar;
    write_registers(*installatie, data, map);
    const Uitgang uitgang = scrub(plek);
    fmt::print("{}: {}. Het register staat in {}; bewaar dat buiten de backups.\n", naam,
               opties.gegeven > 0 ? "gewist" : "vernietigd", map);
    return uitgang;
}

}  // namespace

void add_destroy(CLI::App& app, Uitgang& uitgang) {
    static DestroyOpties opties;
    CLI::App* destroy = app.add_subcommand(
        "destroy", "vernietig een traject, inwoner of signaal, of wis één tekst; voorgoed");
    add_gereedschap_opties(*destroy, opties.gereedschap);
    destroy->add_option("--traject", opties.traject, "id van het traject");
    destroy->add_option("--inwoner", opties.inwoner, "id van de inwoner");
    destroy->add_option("--signaal", opties.signaal, "id van het signaal");
    destroy->add_option("--gegeven", opties.gegeven,
                        "alleen deze tekst: het nummer in het adres van de link om te wissen")
        ->check(CLI::PositiveNumber);
    destroy->add_option("--grond", opties.grond,
                        "wet of selectielijst waarop het rust; geen namen");
    destroy->add_option("--register", opties.register_naar,
                        "map voor het vernietigingsregister (anders register/ bij de gegevens)");
    destroy->add_flag("--ja", opties.ja, "doe het ook echt");
    destroy->add_flag("--opschonen", opties.opschonen,
                      "haal alleen de resten van eerdere vernietigingen uit de bestanden");
    destroy->callback([&uitgang] { uitgang = run(opties); });
}

}  // namespace houvast::cli
