// houvast migrate: brings the tables to this version of the program.
#include "app/schema.h"
#include "cli/cli.h"
#include "cli/gereedschap.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace houvast::cli {

void add_migrate(CLI::App& app, Uitgang&) {
    static GereedschapOpties opties;
    CLI::App* migreer =
        app.add_subcommand("migrate", "breng de tabellen naar deze versie van houvast");
    add_gereedschap_opties(*migreer, opties);
    migreer->callback([] {
        const SystemClock clock;
        const auto installatie = bestaande_installatie(opties.data, clock);
        for (const std::string& naam : gekozen_gemeenten(*installatie, opties)) {
            Werkplek plek = open_werkplek(*installatie, opties.data, naam, Schema::Bijwerken);
            const bool current = plek.projecties->is_current(*plek.db);
            if (!current) plek.projecties->rebuild(*plek.db, plek.journal());
            fmt::print("{}: {}\n", naam,
                       current ? "bij" : "bijgewerkt, leestabellen opnieuw gemaakt");
        }
    });
}

}  // namespace houvast::cli
