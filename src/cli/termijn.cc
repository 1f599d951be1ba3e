// houvast termijn: what day a term of the law ends, and why. For a help desk; stores nothing.
#include "cli/cli.h"
#include "cli/gegevens.h"
#include "cli/termijn_uitvoer.h"
#include "loading/feestdagen.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace houvast::cli {

namespace {

struct Vraag {
    std::string naam;
    std::string from;
    int weken = beschikking_weken_max;
    bool commissie = false;
    bool verdaagd = false;
    bool json = false;
    bool list = false;
    bool weken_named = false;
};

struct NietBegrepen {
    std::string reden;
};

const TermijnNaam& named(const std::string& naam) {
    const auto all = termijn_namen();
    const auto found = std::ranges::find(all, naam, &TermijnNaam::naam);
    if (found == all.end())
        throw NietBegrepen{naam.empty()
                               ? "welke termijn? Kijk met: houvast termijn --list"
                               : fmt::format("geen termijn met de naam \"{}\"; kijk met: houvast "
                                             "termijn --list",
                                             naam)};
    return *found;
}

Datum from_of(const Vraag& vraag) {
    if (vraag.from.empty()) throw NietBegrepen{"geef de begindag: --from JJJJ-MM-DD"};
    const auto datum = datum_from_iso(vraag.from);
    if (!datum)
        throw NietBegrepen{fmt::format(
            "\"{}\" is geen bestaande dag in de vorm JJJJ-MM-DD, zoals 2026-11-27", vraag.from)};
    // The Algemene termijnenwet is in force since 1965; a date too far away is a slip of the pen.
    if (*datum < Datum{std::chrono::year{1965} / 4 / 1} ||
        *datum > Datum{std::chrono::year{2999} / 12 / 31})
        throw NietBegrepen{"de begindag ligt tussen 1965-04-01 en 2999-12-31"};
    return *datum;
}

void check_options(const Vraag& vraag, TermijnSoort soort) {
    if (vraag.weken_named && soort != TermijnSoort::Beschikking)
        throw NietBegrepen{"--weken hoort alleen bij beschikking"};
    if (vraag.weken < 1 || vraag.weken > beschikking_weken_max)
        throw NietBegrepen{"--weken is een getal van 1 tot en met 8 (Wgs art. 4a lid 3)"};
    if ((vraag.commissie || vraag.verdaagd) && soort != TermijnSoort::BeslissingOpBezwaar)
        throw NietBegrepen{"--commissie en --verdaagd horen alleen bij beslissing-op-bezwaar"};
}

Termijn termijn_of(const Vraag& vraag, TermijnSoort soort, Datum from, const Kalender& kalender) {
    switch (soort) {
        case TermijnSoort::EersteGesprek: return termijn_eerste_gesprek(from, kalender);
        case TermijnSoort::EersteGesprekBijDreiging: return termijn_bij_dreiging(from, kalender);
        case TermijnSoort::Beschikking: return termijn_beschikking(from, vraag.weken, kalender);
        case TermijnSoort::ContactInIntake: return termijn_contact_in_intake(from);
        case TermijnSoort::Bezwaar: return termijn_bezwaar(from, kalender);
        case TermijnSoort::BeslissingOpBezwaar:
            return termijn_beslissing_op_bezwaar(
                from,
                {.commissie = vraag.commissie ? Bezwaarcommissie::Ingesteld
                                              : Bezwaarcommissie::Geen,
                 .verdaging = vraag.verdaagd ? Verdaging::ZesWeken : Verdaging::Geen},
                kalender);
        case TermijnSoort::Ingebrekestelling: return termijn_ingebrekestelling(from, kalender);
        case TermijnSoort::Plan:  // as was agreed, or as the methodiek has it: no sum of the law
        case TermijnSoort::ContactInBegeleiding:
        case TermijnSoort::Evaluatie:
        case TermijnSoort::EvaluatieBeheer:
        case TermijnSoort::ContactInVolgen:
        case TermijnSoort::VolgenMinimum:
        case TermijnSoort::Moratorium:
        case TermijnSoort::Nazorg:
        case TermijnSoort::NazorgBeheer:
        case TermijnSoort::Signaalvenster:
        case TermijnSoort::Bewaren:
        case TermijnSoort::Inkomenscheck:
        case TermijnSoort::Verwijzing:
        case TermijnSoort::ContactInVolgenBeheer:
        case TermijnSoort::VolgenBeheerMinimum: break;
    }
    throw NietBegrepen{"onbekende termijn"};
}

std::string let_op(const Vraag& vraag, const Termijn& termijn, const Kalender& kalender) {
    using std::chrono::year_month_day;
    if (termijn.soort == TermijnSoort::BeslissingOpBezwaar && vraag.commissie && vraag.verdaagd)
        return "achttien weken: de Algemene termijnenwet verlengt dit niet (art. 4).";
    if (termijn.soort == TermijnSoort::Beschikking && termijn.eind != termijn.uiterlijk)
        return "of een termijn uit een verordening verlengd wordt, is niet zeker (Algemene "
               "termijnenwet art. 5): houd het einde zonder verlenging aan.";
    if (kalender.gelijkgesteld.empty()) return {};
    const auto known = year_month_day{kalender.gelijkgesteld.rbegin()->first}.year();
    if (year_month_day{termijn.uiterlijk}.year() <= known) return {};
    return fmt::format("na {} zijn nog geen gelijkgestelde dagen bekend (art. 3 lid 3).",
                       int{known});
}

void answer(const Vraag& vraag) {
    if (vraag.list) {
        fmt::print("{}", lijst_van_termijnen());
        return;
    }
    const TermijnNaam& naam = named(vraag.naam);
    check_options(vraag, naam.soort);
    const Datum from = from_of(vraag);
    const Kalender kalender =
        gelezen_of_throw(load_feestdagen(gegevens_map() + "/figures/feestdagen.yaml"));
    const Termijn termijn = termijn_of(vraag, naam.soort, from, kalender);
    const Antwoord antwoord{.naam = naam,
                            .termijn = termijn,
                            .uitleg = uitleg(termijn, kalender),
                            .let_op = let_op(vraag, termijn, kalender)};
    fmt::print("{}", vraag.json ? json_van(antwoord) : tekst_van(antwoord));
}

}  // namespace

void add_termijn(CLI::App& app, Uitgang& uitgang) {
    const auto vraag = std::make_shared<Vraag>();  // shared: the callback outlives this function
    CLI::App* sub = app.add_subcommand("termijn", "reken een termijn van de wet uit");
    sub->add_option("naam", vraag->naam, "welke termijn; zie --list");
    sub->add_option("--from", vraag->from, "de dag waarna de termijn begint, als JJJJ-MM-DD");
    const CLI::Option* weken = sub->add_option(
        "--weken", vraag->weken, "weken volgens de verordening, 1 tot en met 8 (beschikking)");
    sub->add_flag("--commissie", vraag->commissie,
                  "er is een adviescommissie (beslissing-op-bezwaar)");
    sub->add_flag("--verdaagd", vraag->verdaagd,
                  "de beslissing is zes weken uitgesteld (beslissing-op-bezwaar)");
    sub->add_flag("--json", vraag->json, "antwoord als JSON");
    sub->add_flag("--list", vraag->list, "noem alle termijnen, elk met een regel uitleg");
    sub->callback([vraag, weken, &uitgang] {
        vraag->weken_named = weken->count() > 0;
        try {
            answer(*vraag);
        } catch (const NietBegrepen& e) {
            fmt::print(stderr, "houvast termijn: {}\n", e.reden);
            uitgang = Uitgang::Gebruik;
        }
    });
}

}  // namespace houvast::cli
