#include "cli/installatie.h"

#include "cli/gegevens.h"
#include "loading/feestdagen.h"
#include "loading/methodiek.h"

#include <CLI/CLI.hpp>

namespace houvast::cli {

void add_data_opties(CLI::App& app, DataOpties& opties) {
    app.add_option("--data", opties.map, "map met de gegevens en de sleutels")->required();
    app.add_option("--database", opties.database,
                   "postgresql://… (anders SQLite in de map met gegevens)");
}

const Kalender& kalender() {
    static const Kalender kalender =
        gelezen_of_throw(load_feestdagen(gegevens_map() + "/figures/feestdagen.yaml"));
    return kalender;
}

const Methodieken& methodieken() {
    static const Methodieken all =
        gelezen_of_throw(load_methodieken(gegevens_map() + "/methodieken"));
    return all;
}

std::unique_ptr<Installatie> open_installatie(const DataOpties& opties, const Clock& clock,
                                              access::Options access, IdBron& ids) {
    return std::make_unique<Installatie>(Installatie::Opties{
        .map = opties.map,
        .database_url = opties.database.empty() ? std::nullopt
                                                : std::optional<std::string>(opties.database),
        .clock = clock,
        .kalender = kalender(),
        .methodieken = methodieken(),
        .access = access,
        .ids = ids});
}

}  // namespace houvast::cli
