// houvast backup: the journal in one folder, its keys in another.
#include "journal/backup.h"

#include "app/schema.h"
#include "cli/backup_bestanden.h"
#include "cli/cli.h"
#include "cli/gereedschap.h"
#include "cli/hoofden.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <filesystem>

namespace houvast::cli {

namespace {

namespace fs = std::filesystem;

struct BackupOpties {
    GereedschapOpties gereedschap;
    std::string naar;
    std::string sleutels_naar;
    std::string head_file;
    bool alleen_register = false;
};

void back_up(const BackupOpties& opties) {
    const SystemClock clock;
    const DataOpties& data = opties.gereedschap.data;
    const auto installatie = bestaande_installatie(data, clock);
    const auto gemeenten = gekozen_gemeenten(*installatie, opties.gereedschap);
    fs::create_directories(opties.naar);
    if (!opties.alleen_register) {
        fs::create_directories(opties.sleutels_naar);
        copy_key_file(data.map, opties.sleutels_naar);
    }
    Hoofden hoofden(opties.head_file);
    for (const std::string& naam : gemeenten) {
        Werkplek plek = open_werkplek(*installatie, data, naam);
        write_register(*plek.db, register_file(opties.naar, naam));
        if (opties.alleen_register) continue;
        const Head head = backup(*plek.db, backup_files(opties.naar, opties.sleutels_naar, naam),
                                 gemeente_backup());
        hoofden.set(naam, head);
        fmt::print("{}: bewaard tot en met plaats {}\n", naam, head.position);
    }
    if (!opties.alleen_register)
        installatie->access().back_up(toegang_file(opties.naar), gemeenten);
    hoofden.save();
}

}  // namespace

void add_backup(CLI::App& app, Uitgang&) {
    static BackupOpties opties;
    CLI::App* backup =
        app.add_subcommand("backup", "bewaar het journaal, en apart daarvan de sleutels");
    add_gereedschap_opties(*backup, opties.gereedschap);
    backup->add_option("--naar", opties.naar, "map voor het journaal en het register")->required();
    backup->add_option("--sleutels-naar", opties.sleutels_naar,
                       "map voor de sleutels: op een andere plek, met minder lezers");
    backup->add_option("--head", opties.head_file, "schrijf de ketenhoofden in dit bestand");
    backup->add_flag("--alleen-register", opties.alleen_register,
                     "alleen het vernietigingsregister; dat kan elk uur");
    backup->callback([] {
        if (!opties.alleen_register && opties.sleutels_naar.empty())
            throw CLI::RequiredError("--sleutels-naar");
        if (!opties.alleen_register &&
            fs::weakly_canonical(opties.naar) == fs::weakly_canonical(opties.sleutels_naar))
            throw CLI::ValidationError("--naar en --sleutels-naar zijn dezelfde map: wie die "
                                       "heeft, heeft alles");
        back_up(opties);
    });
}

}  // namespace houvast::cli
