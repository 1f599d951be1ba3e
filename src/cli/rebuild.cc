// houvast rebuild: makes the read tables again from the journal.
#include "cli/cli.h"
#include "cli/gereedschap.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace houvast::cli {

void add_rebuild(CLI::App& app, Uitgang&) {
    static GereedschapOpties opties;
    CLI::App* rebuild =
        app.add_subcommand("rebuild", "maak de leestabellen opnieuw uit het journaal");
    add_gereedschap_opties(*rebuild, opties);
    rebuild->callback([] {
        const SystemClock clock;
        const auto installatie = bestaande_installatie(opties.data, clock);
        for (const std::string& naam : gekozen_gemeenten(*installatie, opties)) {
            Werkplek plek = open_werkplek(*installatie, opties.data, naam);
            plek.projecties->rebuild(*plek.db, plek.journal());
            fmt::print("{}: leestabellen opnieuw gemaakt uit {} plaatsen\n", naam,
                       plek.journal().head());
        }
    });
}

}  // namespace houvast::cli
