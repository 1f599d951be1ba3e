// houvast restore: a backup into an empty folder, minus what was destroyed since.
#include "app/outbox.h"
#include "app/schema.h"
#include "cli/backup_bestanden.h"
#include "cli/cli.h"
#include "cli/gereedschap.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <filesystem>

namespace houvast::cli {

namespace {

namespace fs = std::filesystem;

struct RestoreOpties {
    DataOpties data;
    std::string van;
    std::string sleutels_van;
    std::string register_van;
};

void check_folders(const RestoreOpties& opties) {
    if (gemeenten_in(opties.van).empty())
        throw CLI::ValidationError("in " + opties.van + " staat geen backup");
    if (!fs::exists(fs::path(opties.sleutels_van) / sleutelbestand))
        throw CLI::ValidationError("in " + opties.sleutels_van + " staat geen bestand sleutels");
    if (fs::exists(opties.data.map) && !fs::is_empty(opties.data.map))
        throw CLI::ValidationError(opties.data.map + " is niet leeg: terugzetten gaat in een "
                                                     "lege map");
}

// The register as it is now; the one that was with the backup knows nothing of later.
Register live_register(const RestoreOpties& opties, const std::string& naam) {
    const std::string& map = opties.register_van.empty() ? opties.van : opties.register_van;
    const std::string file = register_file(map, naam);
    if (fs::exists(file)) return read_register(file);
    if (!opties.register_van.empty())
        throw std::runtime_error("het vernietigingsregister ontbreekt: " + file +
                                 " (houvast backup --alleen-register schrijft het)");
    return {};
}

// What was sent to whom is destroyed with them, also where the backup is older.
void forget_post(Db& db, const Register& live) {
    Tx tx(db, Tx::Kind::Write);
    for (const DestroyedLine& line : live.destroyed) outbox::vergeet(db, line.stream);
    tx.commit();
}

void put_back(const RestoreOpties& opties, Installatie& installatie, const std::string& naam) {
    const BackupFiles files = backup_files(opties.van, opties.sleutels_van, naam);
    const Register live = live_register(opties, naam);
    installatie.voeg_toe(naam);
    auto bank = installatie.databank(naam);
    bank->connect();  // makes the file, so that it can be opened as one that is there
    Werkplek plek = open_werkplek(installatie, opties.data, naam, Schema::Bijwerken);
    const Head head = restore(*plek.db, *plek.sleutels, files, live, gemeente_backup());
    forget_post(*plek.db, live);
    plek.projecties->rebuild(*plek.db, plek.journal());
    fmt::print("{}: teruggezet tot en met plaats {}; register: {} vernietigd, {} gewist\n", naam,
               head.position, live.destroyed.size(), live.wiped.size());
}

// Who had no password yet, or where the backup holds no accounts: the beheerders come in first, and
// let in the others.
void invite_beheerders(Installatie& installatie, const std::string& naam) {
    const auto gemeente = installatie.open(naam);
    const auto db = gemeente->lezers().lease();
    const auto staat = gemeente->staten().load(Journal(*db, gemeente->sleutels()),
                                               stream_of(DeGemeente{}), Staten::Keep::Yes);
    const auto& inrichting = std::get<Inrichting>(staat->van);
    for (const auto& [id, wie] : inrichting.medewerkers) {
        if (!wie.rollen.has(Rol::Beheerder) || !in_dienst(inrichting, id, gemeente->vandaag()))
            continue;
        if (installatie.access().can_log_in(naam, id)) continue;
        fmt::print("  {} kiest binnen 7 dagen een wachtwoord op:\n"
                   "  https://{}.<uw adres>/uitnodiging?code={}\n",
                   wie.email, naam, installatie.access().invite(naam, id, wie.email));
    }
}

void run(const RestoreOpties& opties) {
    check_folders(opties);
    if (opties.register_van.empty())
        fmt::print(stderr, "houvast: zonder --register komt terug wat na deze backup is "
                           "vernietigd\n");
    fs::create_directories(opties.data.map);
    copy_key_file(opties.sleutels_van, opties.data.map);
    const SystemClock clock;
    const auto installatie = bestaande_installatie(opties.data, clock);
    if (!installatie->gemeenten().empty())
        throw CLI::ValidationError("in deze database staan al gemeenten");
    for (const std::string& naam : gemeenten_in(opties.van)) put_back(opties, *installatie, naam);
    const std::vector<std::string> gemeenten = installatie->gemeenten();
    if (fs::exists(toegang_file(opties.van))) {
        installatie->access().restore(toegang_file(opties.van), gemeenten);
        fmt::print("accounts teruggezet; iedereen logt opnieuw in\n");
    }
    for (const std::string& naam : gemeenten) invite_beheerders(*installatie, naam);
}

}  // namespace

void add_restore(CLI::App& app, Uitgang&) {
    static RestoreOpties opties;
    CLI::App* restore =
        app.add_subcommand("restore", "zet een backup terug in een lege map, zonder wat sindsdien "
                                      "is vernietigd");
    add_data_opties(*restore, opties.data);
    restore->add_option("--van", opties.van, "map met het journaal van de backup")->required();
    restore->add_option("--sleutels-van", opties.sleutels_van, "map met de sleutels van de backup")
        ->required();
    restore->add_option("--register", opties.register_van,
                        "map met het vernietigingsregister van nu");
    restore->callback([] {
        try {
            run(opties);
        } catch (const BackupError& e) {
            throw std::runtime_error(std::string("deze backup is niet te gebruiken: ") + e.what());
        } catch (const WrongKey&) {
            throw std::runtime_error("deze sleutels horen niet bij deze backup");
        }
    });
}

}  // namespace houvast::cli
