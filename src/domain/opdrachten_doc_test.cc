// docs/opdrachten.md: what is possible when, who may what, who sees what. Written from the code;
// UPDATE=1 writes it anew, without it this test fails where the page is out of date.
#include "domain/verhaal.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>

using namespace houvast;

namespace {

using std::string;

string row(const std::vector<string>& cells) {
    string line = "|";
    for (const string& cell : cells) line += " " + cell + " |";
    return line + "\n";
}

string head(const std::vector<string>& cells) {
    return row(cells) + row(std::vector<string>(cells.size(), "---"));
}

string when() {
    std::vector<string> titles = {"opdracht"};
    for (const auto naam : names_of<gegeven::Moment>) titles.emplace_back(naam);
    string text = head(titles);
    const Rollen rollen = {Rol::Begeleider, Rol::Leidinggevende, Rol::Kcc};
    const Actor door = gegeven::actor(gegeven::anna, rollen);
    for (int i = 0; i < opdracht_soorten; ++i) {
        const auto soort = static_cast<OpdrachtSoort>(i);
        if (soort > OpdrachtSoort::VerplaatsContact && soort != OpdrachtSoort::WisGegeven) continue;
        std::vector<string> cells = {string(name_of(soort))};
        for (int m = 0; m < gegeven::momenten; ++m) {
            const auto v = gegeven::verhaal(static_cast<gegeven::Moment>(m));
            const auto now = may_now(soort, gegeven::traject, v.wereld, door, gegeven::vandaag);
            cells.push_back(now ? "**kan**" : now.error().code);
        }
        text += row(cells);
    }
    return text;
}

// One letter per Verband in which it is allowed.
template <class Allowed>
string letters(const Allowed& allowed) {
    string found;
    if (allowed(Verband::Geen) || allowed(Verband::Team)) found += "T";
    if (allowed(Verband::Eigen)) found += "E";
    if (allowed(Verband::Afgeschermd)) found += "A";
    return found.empty() ? "·" : found;
}

template <class Soort, class May>
string who(int count, const May& may_do) {
    std::vector<string> titles = {""};
    for (const auto naam : names_of<Rol>) titles.emplace_back(naam);
    titles.insert(titles.end(), {"inwoner zelf", "systeem"});
    string text = head(titles);
    for (int i = 0; i < count; ++i) {
        const auto soort = static_cast<Soort>(i);
        std::vector<string> cells = {string(name_of(soort))};
        for (const Rol rol : alle_rollen)
            cells.push_back(letters([&](Verband v) {
                return may_do(gegeven::actor(gegeven::anna, {rol}), soort, v);
            }));
        const Actor inwoner{.soort = ActorSoort::Inwoner, .id = "inwoner-1"};
        cells.push_back(may_do(inwoner, soort, Verband::Eigen) ? "E" : "·");
        cells.push_back(may_do(systeem("taak"), soort, Verband::Geen) ? "T" : "·");
        text += row(cells);
    }
    return text;
}

string page() {
    return "# Wat kan wanneer, en wie mag wat\n\n"
           "Geschreven door `src/domain/opdrachten_doc_test.cc` uit de code zelf. Zo wordt deze\n"
           "bladzijde bijgewerkt: `UPDATE=1 build/dev/src/domain/domain_test`.\n\n"
           "## Wat kan in een traject, per moment\n\n"
           "**kan**, of de code van de weigering; de zin erbij staat in `translations/nl`, een\n"
           "voorbeeld in `tests/scenarios`.\n\n" +
           when() +
           "\n## Wie mag wat\n\n"
           "T: in een dossier van het team, en in wat niet bij één dossier hoort. E: in het eigen\n"
           "dossier. A: in een afgeschermd dossier dat aan een ander is toegewezen. Helper en\n"
           "partner mogen nog niets.\n\n" +
           who<OpdrachtSoort>(opdracht_soorten, may) + "\n## Wie ziet wat\n\n" +
           who<Beeld>(beelden, may_see);
}

}  // namespace

TEST_CASE("docs/opdrachten.md says what the code does") {
    const string path = "docs/opdrachten.md";
    const string now = page();
    if (std::getenv("UPDATE") != nullptr) std::ofstream(path) << now;
    std::ifstream in(path);
    const string written{std::istreambuf_iterator<char>(in), {}};
    CHECK_MESSAGE(written == now, "UPDATE=1 build/dev/src/domain/domain_test writes it anew");
}
