// The pages with which a beheerder manages methodieken: versions and what can be done with each,
// two beside each other, an example that stays one, a thing to change, and what is lacking.
#include "pages/methodieken.h"

#include "domain/methodiek/gegeven.h"
#include "pages/doelen.h"
#include "pages/methodiek.h"
#include "pages/methodiekbewerken.h"
#include "pages/methodiekcontrole.h"
#include "pages/methodiekding.h"
#include "pages/methodiekvergelijking.h"
#include "pages/methodiekwoorden.h"
#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::pages;
using namespace std::chrono;

namespace {

const MethodiekKeuze op_schijf{"op-schijf", "1"}, mijn_concept{"voorbeeldstad", "2026-11"};

std::string versions_page(std::vector<VersieRij> rijen) {
    return methodieken_pagina({.versies = std::move(rijen), .nu = op_schijf}, texts_nl()).str();
}

std::string comparison(const Methodiek& was, const Methodiek& is) {
    return methodiekvergelijking_pagina({.versies = {{"op-schijf/1", "Op schijf"}},
                                         .oud = "op-schijf/1", .nieuw = "op-schijf/1",
                                         .was = &was, .is = &is},
                                        texts_nl())
        .str();
}

Dingpagina thing_page(const Methodiek& m, const std::string& deel, const std::string& waar) {
    return {.vorm = {.m = m, .keuze = mijn_concept, .deel = deel, .waar = waar, .csrf = "t",
                     .gezien = 7},
            .velden = bewerkbaar(m, deel, waar).value()};
}

bool has(const std::string& page, const std::string& part) {
    const bool there = page.contains(part);
    CHECK_MESSAGE(there, part);
    return there;
}

}  // namespace

TEST_CASE("R-024 a version in use is copied and looked at; never changed, chosen or thrown away") {
    const std::string page = versions_page({{.keuze = op_schijf, .naam = "Zoals nu", .nu = true}});
    has(page, "/beheer/methodiek-kopie?vanCode=op-schijf&amp;vanVersie=1");
    has(page, R"(href="/methodiek")");
    CHECK_FALSE(page.contains("/beheer/methodiekkeuze"));
    CHECK_FALSE(page.contains("/beheer/methodiek-weggooien"));
    CHECK_FALSE(page.contains("/beheer/methodieken/op-schijf/1"));
}

TEST_CASE("R-024 a draft is changed, checked and thrown away, and cannot be chosen yet") {
    const std::string page = versions_page({{.keuze = mijn_concept, .naam = "Van ons",
                                             .eigen = EigenStand::Concept, .van = "Zoals nu",
                                             .weg_te_gooien = true}});
    has(page, R"(href="/beheer/methodieken/voorbeeldstad/2026-11")");
    has(page, "/beheer/methodieken/voorbeeldstad/2026-11/controle");
    has(page, "/methodiek?methodiek=voorbeeldstad&amp;versie=2026-11");
    has(page, "/beheer/methodiek-weggooien?code=voorbeeldstad&amp;versie=2026-11");
    has(page, "oud=op-schijf%2F1&amp;nieuw=voorbeeldstad%2F2026-11");
    CHECK_FALSE(page.contains("/beheer/methodiekkeuze"));
    CHECK_FALSE(page.contains("/beheer/methodiek-kopie"));
}

TEST_CASE("R-024 what is fixed can be chosen from a day; once chosen it is not thrown away") {
    const VersieRij vast{.keuze = mijn_concept, .naam = "Van ons",
                         .eigen = EigenStand::Vastgesteld, .weg_te_gooien = true};
    const std::string page = versions_page({vast});
    has(page, "/beheer/methodiekkeuze?code=voorbeeldstad&amp;versie=2026-11");
    has(page, "/beheer/methodiek-weggooien");
    VersieRij gekozen = vast;
    gekozen.weg_te_gooien = false;
    gekozen.vanaf = Datum{2027y / January / 1};
    const std::string planned = versions_page({gekozen});
    CHECK_FALSE(planned.contains("/beheer/methodiek-weggooien"));
    has(planned, texts_nl()("methodieken.vanaf", {{"dag", texts_nl()(*gekozen.vanaf)}}));
}

TEST_CASE("R-038 two versions: what came, what went and both texts of what changed") {
    const Methodiek was = gegeven::methodiek();
    Methodiek is = was;
    is.subdoelen.front().tekst = "Ik open elke dag een brief.";
    is.themas.push_back({"sparen", "Sparen", "Over later."});
    is.trainingen.clear();
    const std::string page = comparison(was, is);
    for (const char* part : {"Ik zet een stap.", "Ik open elke dag een brief.", "Sparen",
                             "Samen leren", "Stappen naar een doel"})
        has(page, part);
    has(page, texts_nl()("vergelijken.lopend-weg"));
    CHECK_FALSE(page.contains("stap-1"));  // no codes
    CHECK(comparison(was, was).contains(texts_nl()("vergelijken.gelijk")));
}

TEST_CASE("an example says so on every page, and its links stay in it") {
    Methodiek m = gegeven::methodiek();
    m.code = mijn_concept.code;
    m.versie = mijn_concept.versie;
    const std::string query = "?methodiek=voorbeeldstad&amp;versie=2026-11";
    const std::string index = methodiek_pagina({m, true}, texts_nl()).str();
    for (const char* place : {"/methodiek/doelen/geldzaken", "/methodiek/platen/mijn-intake",
                              "/methodiek/instrumenten/leefgebieden",
                              "/methodiek/hulpmiddelen/hulp-1"})
        has(index, "href=\"" + (place + query));
    const std::string goals = doelen_pagina({m, true}, m.themas.front(), {}, texts_nl()).str();
    has(goals, "href=\"/methodiek" + query);
    has(goals, "/methodiek/hulpmiddelen/hulp-1" + query);
    CHECK_FALSE(methodiek_pagina(m, texts_nl()).str().contains(query));
    has(voorbeeld_balk(m, texts_nl()).str(),
        texts_nl()("methodiek.voorbeeld", {{"naam", m.naam}, {"versie", m.versie}}));
}

TEST_CASE("a thing to change: every field by its name, what it was, and what lies within it") {
    const Methodiek m = gegeven::methodiek();
    const std::string page =
        methodiekding_pagina(thing_page(m, "instrumenten", "leefgebieden"), texts_nl()).str();
    for (const char* part : {R"(name="veld-naam")", R"(name="was-naam" value="Leefgebieden")",
                             R"(name="gezien" value="7")", "Uitleg voor de professional",
                             "Op welke schaal wordt geantwoord?", "Bij het begin",
                             "waar=leefgebieden%2Fgeldzaken", "onder=leefgebieden"})
        has(page, part);
    const std::string stelling =
        methodiekding_pagina(thing_page(m, "instrumenten", "leefgebieden/geldzaken/overzicht"),
                             texts_nl())
            .str();
    has(stelling, "De stelling");
    has(stelling, "Ik heb overzicht.");
    has(stelling, "/schrapping");
}

TEST_CASE("every field and choice of every thing has a name in Dutch") {
    const Methodiek m = gegeven::methodiek();
    const int before = texts_nl().gaps();
    for (const std::string& deel : methodiekdelen()) {
        std::vector<std::string> ways;
        if (deel == "methodiek") ways.push_back("");
        for (const Deelnaam& een : delen_onder(m, deel, {})) {
            ways.push_back(een.waar);
            for (const Deelnaam& twee : delen_onder(m, deel, een.waar)) {
                ways.push_back(twee.waar);
                for (const Deelnaam& drie : delen_onder(m, deel, twee.waar))
                    ways.push_back(drie.waar);
            }
        }
        for (const std::string& waar : ways)
            methodiekding_pagina(thing_page(m, deel, waar), texts_nl());
        methodiekonderdeel_pagina({.m = m, .keuze = mijn_concept, .van = op_schijf},
                                  onderdeel_van(deel).naam, texts_nl());
    }
    CHECK(texts_nl().gaps() == before);
}

TEST_CASE("what was refused stays typed, with the reason at its field") {
    const Methodiek m = gegeven::methodiek();
    Dingpagina pagina = thing_page(m, "subdoelen", "stap-1");
    pagina.getypt["tekst"] = "Wat ik net typte";
    pagina.fouten["tekst"] = "Vul dit in.";
    pagina.bewaard = 1;
    const std::string page = methodiekding_pagina(pagina, texts_nl()).str();
    has(page, "Wat ik net typte");
    has(page, R"(name="was-tekst" value="Ik zet een stap.")");
    has(page, R"(href="#veld-tekst")");
    has(page, texts_nl()("bewerken.deels-bewaard", {{"aantal", 1}}));
}

TEST_CASE("a shortcoming leads to the thing it is about, and nothing lacking leads on") {
    CHECK(plaats_van({.code = "methodiek.norm", .waarden = {{"in", "instrument a, thema b"}}}) ==
          Tekortplaats{"instrumenten", "a/b"});
    CHECK(plaats_van({.code = "methodiek.leeg", .waarden = {{"in", "fase"}}}) ==
          Tekortplaats{"fasen", ""});
    CHECK(plaats_van({.code = "methodiek.veld-leeg",
                      .waarden = {{"in", "product x"}, {"veld", "naam"}, {"deel", "producten"},
                                  {"waar", "x"}}}) == Tekortplaats{"producten", "x"});
    Methodiek m = gegeven::methodiek();
    const auto check_page = [&] {
        return methodiekcontrole_pagina({.m = m, .keuze = mijn_concept, .tekorten = tekorten(m)},
                                        texts_nl())
            .str();
    };
    has(check_page(), "/beheer/methodiek-vaststelling?code=voorbeeldstad&amp;versie=2026-11");
    m.schalen.clear();
    const int before = texts_nl().gaps();
    const std::string page = check_page();
    has(page, "Leefgebieden");
    has(page, "/beheer/methodieken/voorbeeldstad/2026-11/wijziging?deel=instrumenten&amp;"
              "waar=leefgebieden");
    CHECK_FALSE(page.contains("/beheer/methodiek-vaststelling"));
    CHECK(texts_nl().gaps() == before);
}

TEST_CASE("R-035 of a file that cannot be read every fault stands with its line") {
    const Methodiek m = gegeven::methodiek();
    const std::string page =
        instrumentinbreng_pagina({.m = m, .keuze = mijn_concept, .csrf = "t",
                                  .command_id = "i", .bestand = "lijst.yaml",
                                  .fouten = {{3, 7, "onbekende sleutel"}, {0, 0, "leeg"}}},
                                 texts_nl())
            .str();
    has(page, "lijst.yaml");
    has(page, "Regel 3, teken 7:");
    has(page, "Onbekende sleutel.");
    has(page, texts_nl()("inbreng.heel-bestand"));
    has(page, "/beheer/methodieken/voorbeeld-instrument");
}
