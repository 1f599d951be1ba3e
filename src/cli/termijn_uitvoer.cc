#include "cli/termijn_uitvoer.h"

#include "base/check.h"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <fmt/format.h>

#include <array>

namespace houvast::cli {

namespace {

constexpr std::array<std::string_view, 7> weekdagen = {
    "zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"};
constexpr std::array<std::string_view, 12> maanden = {
    "januari", "februari", "maart",     "april",   "mei",      "juni",
    "juli",    "augustus", "september", "oktober", "november", "december"};

constexpr std::array<TermijnNaam, 6> namen = {{
    {"eerste-gesprek", TermijnSoort::EersteGesprek, "de melding, of het ja op een aanbod",
     "het eerste gesprek is binnen vier weken na de melding"},
    {"eerste-gesprek-bedreigend", TermijnSoort::EersteGesprekBijDreiging,
     "de melding van de dreiging",
     "bij een bedreigende situatie is het eerste gesprek binnen drie werkdagen"},
    {"beschikking", TermijnSoort::Beschikking, "het eerste gesprek",
     "de beschikking komt binnen de weken van de verordening (--weken, 1 tot en met 8) na het "
     "eerste gesprek"},
    {"bezwaar", TermijnSoort::Bezwaar, "het versturen van de beschikking",
     "bezwaar maken kan tot en met zes weken na het versturen van de beschikking"},
    {"beslissing-op-bezwaar", TermijnSoort::BeslissingOpBezwaar,
     "de laatste dag van de bezwaartermijn",
     "de beslissing komt binnen zes weken na de bezwaartermijn, of twaalf met een commissie "
     "(--commissie); uitstel geeft zes weken extra (--verdaagd)"},
    {"ingebrekestelling", TermijnSoort::Ingebrekestelling, "de ontvangst van de ingebrekestelling",
     "twee weken na een ingebrekestelling gaat een dwangsom lopen"},
}};

std::string_view soort_naam(VrijeDagSoort soort) {
    switch (soort) {
        case VrijeDagSoort::Zaterdag: return "zaterdag";
        case VrijeDagSoort::Zondag: return "zondag";
        case VrijeDagSoort::Feestdag: return "feestdag";
        case VrijeDagSoort::GelijkgesteldeDag: return "gelijkgestelde dag";
    }
    ENSURE(false);
    return {};
}

std::string dag_en_waarom(const VrijeDag& vrij) {
    const std::string dag = lange_datum(vrij.dag);
    switch (vrij.soort) {
        case VrijeDagSoort::Zaterdag:
        case VrijeDagSoort::Zondag: return dag;
        case VrijeDagSoort::Feestdag:
            return fmt::format("{} ({})", dag, vrij.naam.empty() ? "feestdag" : vrij.naam);
        case VrijeDagSoort::GelijkgesteldeDag:
            return fmt::format("{} (bij besluit gelijk aan een feestdag)", dag);
    }
    ENSURE(false);
    return {};
}

std::string opsomming(const std::vector<VrijeDag>& dagen) {
    std::string text;
    for (std::size_t at = 0; at < dagen.size(); ++at) {
        if (at > 0) text += at + 1 == dagen.size() ? " en " : ", ";
        text += dag_en_waarom(dagen[at]);
    }
    return text;
}

std::string waarom(const Antwoord& a) {
    const bool werkdagen = a.naam.soort == TermijnSoort::EersteGesprekBijDreiging;
    const auto& vrij = a.uitleg.vrije_dagen;
    std::string text{a.naam.uitleg};
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
    text += '.';
    if (werkdagen && !vrij.empty())
        text += fmt::format(" Geen werkdag: {}.", opsomming(vrij));
    if (werkdagen && !a.uitleg.verlengd_door.empty())
        text += " De wet zegt niet of een gelijkgestelde dag een werkdag is: ga uit van de eerste "
                "dag.";
    if (!werkdagen && !vrij.empty())
        text += fmt::format(" De termijn loopt door over {}, tot de eerste dag die geen weekend of "
                            "feestdag is.",
                            opsomming(vrij));
    if (vrij.empty()) text += " De laatste dag is een gewone dag: er is geen verlenging.";
    return text;
}

}  // namespace

std::span<const TermijnNaam> termijn_namen() { return namen; }

std::string lange_datum(Datum datum) {
    const std::chrono::year_month_day day{datum};
    return fmt::format("{} {} {} {}", weekdagen.at(std::chrono::weekday{datum}.c_encoding()),
                       unsigned{day.day()}, maanden.at(unsigned{day.month()} - 1),
                       int{day.year()});
}

std::string tekst_van(const Antwoord& a) {
    const auto line = [](std::string_view wat, Datum dag) {
        return fmt::format("{:<26}{}  {}\n", wat, iso(dag), lange_datum(dag));
    };
    std::string text = fmt::format("{:<26}{}\n", "Termijn", a.naam.naam);
    text += line("Begint na", a.termijn.start);
    text += line("Einde zonder verlenging", a.termijn.eind);
    text += line("Uiterlijk volgens de wet", a.termijn.uiterlijk);
    text += fmt::format("{:<26}{}", "Artikel", a.uitleg.grond);
    if (!a.uitleg.verlengd_door.empty()) text += fmt::format("; {}", a.uitleg.verlengd_door);
    text += fmt::format("\n{:<26}{}\n", "Waarom", waarom(a));
    if (!a.let_op.empty()) text += fmt::format("{:<26}{}\n", "Let op", a.let_op);
    return text;
}

std::string json_van(const Antwoord& a) {
    boost::json::array vrije_dagen;
    for (const VrijeDag& vrij : a.uitleg.vrije_dagen)
        vrije_dagen.push_back(boost::json::object{
            {"dag", iso(vrij.dag)}, {"soort", soort_naam(vrij.soort)}, {"naam", vrij.naam}});
    return boost::json::serialize(boost::json::object{
               {"termijn", a.naam.naam},
               {"start", iso(a.termijn.start)},
               {"eind", iso(a.termijn.eind)},
               {"uiterlijk", iso(a.termijn.uiterlijk)},
               {"artikel", a.uitleg.grond},
               {"verlengd_door", a.uitleg.verlengd_door},
               {"vrije_dagen", std::move(vrije_dagen)},
               {"waarom", waarom(a)},
               {"let_op", a.let_op}}) +
           '\n';
}

std::string lijst_van_termijnen() {
    std::string text;
    for (const TermijnNaam& n : namen)
        text += fmt::format("{:<27}{} ({}); --from: {}\n", n.naam, n.uitleg,
                            grond_van(n.soort), n.begint);
    return text;
}

}  // namespace houvast::cli
