// The pages of a methodiek that are read: what there is, with counts and ways in; goals with what
// helps; tips for a talk. What is printed: papier_test.cc.
#include "pages/methodiek.h"

#include "domain/methodiek/gegeven.h"
#include "pages/doelen.h"
#include "pages/gesprekstips.h"
#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::pages;

namespace {

Subdoel& step(Methodiek& m, std::size_t at) { return m.subdoelen.at(at); }

std::string goals(const Methodiek& m, std::string_view doelgroep = {}) {
    return doelen_pagina(m, m.themas.front(), doelgroep, texts_nl()).str();
}

// Between the beginning of one step and that of the next.
std::string part_of(const std::string& page, const Subdoel& subdoel) {
    const auto from = page.find("id=\"stap-" + subdoel.code + "\"");
    REQUIRE(from != std::string::npos);
    return page.substr(from, page.find("id=\"stap-", from + 1) - from);
}

Hulpmiddel for_youth() {
    return {.code = "voor-jongeren", .naam = "Alleen voor jongeren",
            .soort = HulpmiddelSoort::Tip, .themas = {"geldzaken"}, .doelgroepen = {"jongere"},
            .uitleg = "Geef het mee.", .tekst = "Een tip."};
}

std::string tips(const Methodiek& m, OpdrachtSoort soort, FaseSoort fase) {
    return gesprekstips_bij(m, soort, fase, texts_nl()).str();
}

}  // namespace

TEST_CASE("the page of a methodiek counts what there is, and leads to each part") {
    const std::string page = methodiek_pagina(gegeven::methodiek(), texts_nl()).str();
    for (const char* part : {"Proef", "eigen werk", "1 einddoel · 6 stappen · 4 hulpmiddelen",
                             R"(href="/methodiek/doelen/geldzaken")",
                             R"(href="/methodiek/platen/mijn-intake")",
                             R"(href="/methodiek/platen/leefgebieden")",
                             R"(href="/methodiek/instrumenten/leefgebieden")",
                             R"(href="/methodiek/hulpmiddelen/hulp-1")",
                             "Bij het begin en aan het einde. Voor iedereen",
                             "Elke 2 weken een gesprek.", "Elke 3 maanden een evaluatie.",
                             "Samen leren", "5 keer. Hoogstens 12 mensen.", "Luister eerst."})
        CHECK_MESSAGE(page.contains(part), part);
}

TEST_CASE("letters that are our own default are said to be so") {
    Methodiek m = gegeven::methodiek();
    const std::string words = texts_nl()("methodiek.letters-neutraal");
    CHECK_FALSE(methodiek_pagina(m, texts_nl()).str().contains(words));
    m.inschaling.letters_neutraal = true;
    m.codelijsten.push_back({"lettercode", "Lettercode", {{"a", "A, kort"}}});
    const std::string page = methodiek_pagina(m, texts_nl()).str();
    CHECK(page.contains(words));
    CHECK(page.contains("A, kort"));
}

TEST_CASE("the steps of an end goal stand from easy to hard, each after what comes first") {
    Methodiek m = gegeven::methodiek();
    step(m, 0).moeilijkheid = 3;
    step(m, 0).na = {"stap-2"};
    step(m, 1).tekst = "Ik maak een brief open.";
    const std::string page = goals(m);
    CHECK(page.find("stap-stap-2\"") < page.find("id=\"stap-stap-1\""));
    const std::string last = part_of(page, step(m, 0));
    CHECK(last.contains("eerst:"));
    CHECK(last.contains(R"(href="#stap-stap-2">Ik maak een brief open.)"));
    CHECK(last.contains("Grote stap"));
    CHECK_FALSE(part_of(page, step(m, 1)).contains("eerst:"));
}

TEST_CASE("R-112 the kind of a step hints at begeleiding or coaching") {
    Methodiek m = gegeven::methodiek();
    step(m, 0).soort = Doelsoort::Vaardigheid;
    step(m, 1).soort = Doelsoort::Overtuiging;
    const std::string page = goals(m);
    const std::string skill = part_of(page, step(m, 0)), belief = part_of(page, step(m, 1));
    CHECK(skill.contains("Past bij begeleiding"));
    CHECK_FALSE(skill.contains("coaching"));
    CHECK(belief.contains("Past bij coaching"));
    CHECK(page.contains(texts_nl()("doelen.wenk")));
}

TEST_CASE("R-121 each step leads to the aids that fit it") {
    Methodiek m = gegeven::methodiek();
    step(m, 0).hulpmiddelen = {"hulp-2"};
    step(m, 1).hulpmiddelen = {};
    const std::string page = goals(m);
    CHECK(part_of(page, step(m, 0)).contains(R"(href="/methodiek/hulpmiddelen/hulp-2")"));
    CHECK_FALSE(part_of(page, step(m, 1)).contains("/methodiek/hulpmiddelen/"));
}

TEST_CASE("R-122 a group sees what is for it and for everybody, by an address to keep") {
    Methodiek m = gegeven::methodiek();
    m.hulpmiddelen.push_back(for_youth());
    for (Codelijst& lijst : m.codelijsten)
        if (lijst.code == "doelgroep") lijst.waarden.push_back({"gezin", "Gezin"});
    m.hulpmiddelen.at(0).doelgroepen = {"gezin"};
    step(m, 0).hulpmiddelen = {"hulp-1", "voor-jongeren", "hulp-2"};
    const auto has = [](const std::string& text, const char* code) {
        return text.contains(std::string("/methodiek/hulpmiddelen/") + code + "\"");
    };
    const std::string all = goals(m);
    CHECK(all.contains(R"(href="/methodiek/doelen/geldzaken?doelgroep=jongere")"));
    CHECK(has(all, "hulp-1"));
    CHECK(has(all, "voor-jongeren"));
    const std::string youth = goals(m, "jongere");
    CHECK(youth.contains(R"(doelgroep=jongere" aria-current="page")"));
    CHECK_FALSE(has(youth, "hulp-1"));
    CHECK(has(part_of(youth, step(m, 0)), "voor-jongeren"));
    CHECK(has(part_of(youth, step(m, 0)), "hulp-2"));
    CHECK(goals(m, "niet-bekend") == all);
}

TEST_CASE("R-283 each theme shows all of its own aids, and none of another") {
    Methodiek m = gegeven::methodiek();
    m.themas.push_back({"bezuinigen", "Bezuinigen", "Over minder uitgeven."});
    m.hulpmiddelen.push_back({.code = "minder", .naam = "Minder uitgeven",
                              .soort = HulpmiddelSoort::Uitleg, .themas = {"bezuinigen"},
                              .doelgroepen = {}, .uitleg = "Bespreek het.", .tekst = "Lees dit."});
    const std::string first = goals(m);
    const std::string second = doelen_pagina(m, m.themas.back(), {}, texts_nl()).str();
    for (const Hulpmiddel& een : m.hulpmiddelen) {
        const bool of_second = een.themas.front() == "bezuinigen";
        CHECK(first.contains(url_van(een).str() + '"') == !of_second);
        CHECK(second.contains(url_van(een).str() + '"') == of_second);
    }
}

TEST_CASE("R-196 beside the form of a talk are the tips of its phase, folded, with the technique") {
    Methodiek m = gegeven::methodiek();
    m.gesprekstips.front().techniek = "Open vraag";
    m.gesprekstips.push_back({"vooruit", "vervolg", "Kijk vooruit."});
    const std::string begin =
        tips(m, OpdrachtSoort::LegEersteGesprekVast, FaseSoort::Aangemeld);
    CHECK(begin.starts_with("<details class="));
    CHECK_FALSE(begin.contains(" open"));
    CHECK(begin.contains("1 tip voor het gesprek"));
    CHECK(begin.contains("Luister eerst."));
    CHECK(begin.contains("Open vraag"));
    CHECK_FALSE(begin.contains("Kijk vooruit."));
    const std::string later = tips(m, OpdrachtSoort::LegContactVast, FaseSoort::InBegeleiding);
    CHECK(later.contains("Kijk vooruit."));
    CHECK_FALSE(later.contains("Luister eerst."));
}

TEST_CASE("R-193 the way of talking of this gemeente stands above the tips") {
    Methodiek m = gegeven::methodiek();
    m.gesprekstechniek = "Luisteren en samenvatten.";
    CHECK(tips(m, OpdrachtSoort::LegContactVast, FaseSoort::InIntake)
              .contains("Luisteren en samenvatten."));
    CHECK(methodiek_pagina(m, texts_nl()).str().contains("Luisteren en samenvatten."));
}

TEST_CASE("a form that is no talk, and a closed dossier, have no tips") {
    const Methodiek m = gegeven::methodiek();
    CHECK(tips(m, OpdrachtSoort::WijsToe, FaseSoort::Aangemeld).empty());
    CHECK(tips(m, OpdrachtSoort::LegContactVast, FaseSoort::Beeindigd).empty());
    CHECK(tips(m, OpdrachtSoort::LegContactVast, FaseSoort::InNazorg).empty());
}
