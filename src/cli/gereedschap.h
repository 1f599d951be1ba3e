// What the tools on data have in common (verify, rebuild, migrate, backup, destroy): an
// installation that is there already, the gemeenten that were chosen, and one gemeente's database.
#pragma once

#include "cli/installatie.h"

#include <vector>

namespace houvast::cli {

struct GereedschapOpties {
    DataOpties data;
    std::string gemeente;  // empty: all
};
void add_gereedschap_opties(CLI::App&, GereedschapOpties&);

// Mistakes in what was asked (exit code 2): no installation there, no such gemeente.
std::unique_ptr<Installatie> bestaande_installatie(const DataOpties&, const Clock&);
std::vector<std::string> gekozen_gemeenten(Installatie&, const GereedschapOpties&);

// A gemeente as a tool works on it, on its own connection. Nothing is migrated or rebuilt by
// opening it. Throws std::runtime_error, in Dutch, when the key file does not fit.
struct Werkplek {
    std::string naam;
    std::unique_ptr<Databank> bank;
    std::unique_ptr<Db> db;
    std::unique_ptr<Sleutels> sleutels;
    std::unique_ptr<Projecties> projecties;

    Journal journal() { return {*db, *sleutels}; }
};
enum class Schema { MoetKloppen, Bijwerken };
Werkplek open_werkplek(Installatie&, const DataOpties&, const std::string& naam,
                       Schema = Schema::MoetKloppen);

// Is every methodiek there that a gemeente of this installation chose? Throws GegevensOntbreken
// with the gemeente, the code and the version: a dossier that runs with it could not be opened. A
// gemeente whose own data cannot be read is passed over: its pages say why.
void check_methodieken(Installatie&, const DataOpties&);

}  // namespace houvast::cli
