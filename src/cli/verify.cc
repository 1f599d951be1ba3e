// houvast verify: is everything as it was written, and do the pages show what the journal says?
#include "cli/cli.h"
#include "cli/gereedschap.h"
#include "cli/hoofden.h"
#include "journal/verify.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <optional>

namespace houvast::cli {

namespace {

std::string_view zin(Finding::Kind kind) {
    switch (kind) {
    case Finding::Kind::EventChanged:   return "een gebeurtenis is veranderd of verplaatst";
    case Finding::Kind::PayloadChanged: return "de inhoud van een gebeurtenis is veranderd";
    case Finding::Kind::PayloadGone:    return "de inhoud van een gebeurtenis is weg, zonder "
                                               "regel in het wisregister";
    case Finding::Kind::EventGone:      return "een gebeurtenis is weg, zonder regel in het "
                                               "vernietigingsregister";
    case Finding::Kind::EventUnchained: return "een gebeurtenis staat buiten de keten";
    case Finding::Kind::ChainBroken:    return "de keten is verbroken";
    case Finding::Kind::HeadWrong:      return "het einde van de keten klopt niet: afgeknipt of "
                                               "nagemaakt";
    case Finding::Kind::OlderState:     return "dit is een oudere stand dan in het bestand met "
                                               "ketenhoofden staat";
    case Finding::Kind::RegisterWrong:  return "het vernietigingsregister klopt niet";
    case Finding::Kind::BlobWrong:      return "een document is weg of veranderd, of hoort nergens "
                                               "bij";
    case Finding::Kind::KeyWrong:       return "een sleutel hoort hier niet";
    }
    return "";
}

std::string_view zin(Verschil::Soort soort) {
    switch (soort) {
    case Verschil::Soort::Ontbreekt: return "ontbreekt";
    case Verschil::Soort::Teveel:    return "is er te veel";
    case Verschil::Soort::Anders:    return "is anders dan het journaal";
    }
    return "";
}

// How many things were found in one gemeente.
std::size_t check(Werkplek& plek, const std::optional<Head>& known) {
    const auto findings = verify(*plek.db, *plek.sleutels, known);
    for (const Finding& f : findings) {
        const std::string waar = f.position > 0 ? fmt::format(" (plaats {})", f.position) : "";
        fmt::print("{}: {}{}\n", plek.naam, zin(f.kind), waar);
    }
    if (!findings.empty()) return findings.size();  // a rebuild of damaged events says nothing
    if (!plek.projecties->is_current(*plek.db)) {
        fmt::print("{}: de leestabellen zijn van een andere versie: gebruik houvast rebuild\n",
                   plek.naam);
        return 1;
    }
    const auto verschillen = plek.projecties->compare(*plek.db, plek.journal());
    for (const Verschil& v : verschillen)
        fmt::print("{}: leestabel {}, rij {}: {}\n", plek.naam, v.tabel, v.sleutel, zin(v.soort));
    return verschillen.size();
}

std::size_t check_gemeente(Installatie& installatie, const DataOpties& data,
                           const std::string& naam, Hoofden& hoofden) {
    try {
        Werkplek plek = open_werkplek(installatie, data, naam);
        const std::size_t found = check(plek, hoofden.find(naam));
        if (found > 0) return found;
        const Head head = head_of(*plek.db);
        hoofden.set(naam, head);
        fmt::print("{}: in orde, {} plaatsen in de keten\n", naam, head.position);
        return 0;
    } catch (const DbError& e) {
        if (e.kind != DbError::Kind::Broken) throw;
        fmt::print("{}: het databasebestand is beschadigd\n", naam);
        return 1;
    }
}

}  // namespace

void add_verify(CLI::App& app, Uitgang& uitgang) {
    static GereedschapOpties opties;
    static std::string head_file;
    CLI::App* verify = app.add_subcommand(
        "verify", "controleer of niets is veranderd, en of de pagina's het journaal volgen");
    add_gereedschap_opties(*verify, opties);
    verify->add_option("--head", head_file,
                       "bestand buiten de database met de ketenhoofden van de vorige keer; wordt "
                       "bijgewerkt als alles in orde is");
    verify->callback([&uitgang] {
        const SystemClock clock;
        const auto installatie = bestaande_installatie(opties.data, clock);
        Hoofden hoofden(head_file);
        std::size_t found = 0;
        for (const std::string& naam : gekozen_gemeenten(*installatie, opties))
            found += check_gemeente(*installatie, opties.data, naam, hoofden);
        if (found > 0) {
            fmt::print("Gevonden: {}. Er is niets veranderd.\n", found);
            uitgang = Uitgang::Geweigerd;
            return;
        }
        hoofden.save();
    });
}

}  // namespace houvast::cli
