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

const Methodiek& methodiek() {
    static const Methodiek methodiek = gelezen_of_throw(
        load_methodiek(gegevens_map() + "/methodieken/vng-basisdienstverlening/2024-11"));
    return methodiek;
}

std::unique_ptr<Installatie> open_installatie(const DataOpties& opties, const Clock& clock,
                                              access::Options access, IdBron& ids) {
    return std::make_unique<Installatie>(Installatie::Opties{
        .map = opties.map,
        .database_url = opties.database.empty() ? std::nullopt
                                                : std::optional<std::string>(opties.database),
        .clock = clock,
        .kalender = kalender(),
        .methodiek = methodiek(),
        .access = access,
        .ids = ids});
}

}  // namespace houvast::cli
