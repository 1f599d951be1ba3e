#include "domain/methodiek/deugdelijk.h"

#include "domain/methodiek/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;

namespace {

Methodiek goed() { return gegeven::methodiek(); }

std::vector<std::string> codes(const Methodiek& m) {
    std::vector<std::string> all;
    for (const Weigering& gebrek : gebreken(m)) all.push_back(gebrek.code);
    return all;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("a sound methodiek has no gebreken") { CHECK(gebreken(goed()).empty()); }

TEST_CASE("each step of the route stands in one phase, in the order of the route") {
    Methodiek m = goed();
    m.fasen[0].stappen.pop_back();
    CHECK(gebreken(m) ==
          std::vector<Weigering>{{.code = "methodiek.stap-zonder-fase",
                                  .waarden = {{"stap", "besluit"}, {"in", "fase"}}}});
    m = goed();
    m.fasen[1].stappen.push_back(Stap::Besluit);
    CHECK(codes(m) == Codes{"methodiek.stap-dubbel"});
    m = goed();
    std::swap(m.fasen[0], m.fasen[1]);
    CHECK(codes(m) == Codes{"methodiek.volgorde"});
}

TEST_CASE("a code stands there once, and what is referred to exists") {
    Methodiek m = goed();
    m.producten.push_back(m.producten.front());
    CHECK(codes(m) == Codes{"methodiek.dubbel"});
    m = goed();
    m.codelijsten[0].waarden.push_back(m.codelijsten[0].waarden[0]);
    CHECK(codes(m) == Codes{"methodiek.dubbel"});
    m = goed();
    m.fasen[0].mijlpalen.push_back("er-is-geen");
    m.contactfrequenties[0].fase = "er-is-geen";
    m.contactfrequenties[0].kanalen = {"postduif"};
    m.gesprekstips[0].fase = "er-is-geen";
    CHECK(codes(m) == Codes{"methodiek.onbekend", "methodiek.onbekend", "methodiek.onbekend",
                            "methodiek.onbekend"});
}

TEST_CASE("R-002: the list of channels has the choices that the program knows") {
    Methodiek m = goed();
    m.codelijsten[0].waarden[0].code = "postduif";
    CHECK(codes(m) == Codes{"methodiek.keuzes", "methodiek.keuzes"});
}

TEST_CASE("R-092: no beheer in a catalogue without begeleiding") {
    Methodiek m = goed();
    std::erase_if(m.producten,
                  [](const Product& p) { return p.soort == ProductSoort::Begeleiding; });
    m.trainingen.clear();
    CHECK(codes(m) == Codes{"methodiek.beheer-alleen"});
}

TEST_CASE("an empty catalogue is a gebrek") {
    Methodiek m = goed();
    m.producten.clear();
    m.trainingen.clear();
    CHECK(codes(m) == Codes{"methodiek.leeg"});
}

TEST_CASE("the lists of groups and of ways to measure have to be there") {
    Methodiek m = goed();
    std::erase_if(m.codelijsten, [](const Codelijst& l) { return l.code == "wijze-van-meten"; });
    CHECK(gebreken(m) ==
          std::vector<Weigering>{{.code = "methodiek.geen-codelijst",
                                  .waarden = {{"codelijst", "wijze-van-meten"},
                                              {"in", "codelijst"}}}});
    m = goed();
    m.inschaling.vragen.clear();
    std::erase_if(m.codelijsten, [](const Codelijst& l) { return l.code == "doelgroep"; });
    CHECK(codes(m) == Codes{"methodiek.geen-codelijst"});
}

TEST_CASE("the ways to measure are those that the program knows") {
    Methodiek m = goed();
    for (Codelijst& lijst : m.codelijsten)
        if (lijst.code == "wijze-van-meten") lijst.waarden.push_back({"los", "Los van elkaar"});
    CHECK(gebreken(m) ==
          std::vector<Weigering>{{.code = "methodiek.keuzes",
                                  .waarden = {{"codelijst", "wijze-van-meten"},
                                              {"code", "los"},
                                              {"in", "codelijst wijze-van-meten"}}}});
}

TEST_CASE("a gebrek says what it is about") {
    Methodiek m = goed();
    m.instrumenten[0].themas[0].competentie = "er-is-geen";
    m.subdoelen[2].einddoel = "er-is-geen";
    const auto found = gebreken(m);
    REQUIRE(found.size() == 2);
    CHECK(found[0] == Weigering{.code = "methodiek.onbekend",
                                .waarden = {{"soort", "thema"},
                                            {"code", "er-is-geen"},
                                            {"in", "instrument leefgebieden, thema geldzaken"}}});
    CHECK(found[1].waarden.at("in") == Waarde{"subdoel stap-3"});
}
