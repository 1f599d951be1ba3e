// The options that every subcommand on data has in common, and the installation they name.
#pragma once

#include "app/installatie.h"

#include <memory>
#include <string>

namespace CLI {
class App;
}

namespace houvast::cli {

struct DataOpties {
    std::string map;       // --data DIR
    std::string database;  // --database postgresql://…; empty: SQLite in the folder
};
void add_data_opties(CLI::App&, DataOpties&);

const Kalender& kalender();    // from figures/; throws GegevensOntbreken
const Methodieken& methodieken();  // all of methodieken/; throws GegevensOntbreken

// Opens it; makes what is not there. `clock`: the system's, or a simulated one for the demo.
std::unique_ptr<Installatie> open_installatie(const DataOpties&, const Clock&,
                                              access::Options = {}, IdBron& = random_ids());

}  // namespace houvast::cli
