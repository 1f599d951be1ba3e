// Goal: two measurements say per theme what changed, only where they can be compared.
#include "domain/traject/metingvergelijking.h"

#include "domain/gegeven_opdrachten.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::metingvergelijking;

namespace {

using Waarden = std::vector<Antwoord>;

LegMetingVast measured(Waarden antwoorden) {
    LegMetingVast o = gegeven::leg_meting_vast();
    o.antwoorden.waarden = std::move(antwoorden);
    o.maatstaf = {.methodiek = "proef", .versie = "1", .treden = {{"leeg", "half", "vol"}}};
    return o;
}

const Instrument& leefgebieden() { return *instrument(gegeven::proef_methodiek, "leefgebieden"); }

Themavergelijking of_post(Waarden eerder, Waarden later) {
    const auto all =
        vergelijk(measured(std::move(eerder)), measured(std::move(later)), leefgebieden());
    REQUIRE(all.size() == 1);
    CHECK(all.front().thema == "post");
    return all.front();
}

Antwoord post(const char* waarde, const char* gewenst = "") {
    return {.vraag = "post", .waarde = waarde, .gewenst = gewenst};
}

}  // namespace

TEST_CASE("R-106 R-131 R-045 per theme what it was, what it is, what was wished, and the way") {
    CHECK(of_post({post("leeg", "vol")}, {post("half")}) ==
          Themavergelijking{.thema = "post", .voor = "leeg", .na = "half", .gewenst = "vol",
                            .beweging = Beweging::Vooruit});
    CHECK(of_post({post("half")}, {post("half", "vol")}).beweging == Beweging::Gelijk);
    CHECK(of_post({post("vol")}, {post("leeg")}).beweging == Beweging::Achteruit);
    CHECK(of_post({post("leeg", "half")}, {post("half", "vol")}).gewenst == "vol");  // the last
}

TEST_CASE("R-106 of several stellingen only those count that were answered in both") {
    const auto all = vergelijk(
        measured({{.vraag = "overzicht", .waarde = "half"}, {.vraag = "sparen", .waarde = "vol"}}),
        measured({{.vraag = "overzicht", .waarde = "vol"}, post("leeg")}), leefgebieden());
    REQUIRE(all.size() == 2);
    CHECK(all[0].thema == "geldzaken");
    CHECK(all[0].beweging == Beweging::Vooruit);
    CHECK(all[1].thema == "post");
    CHECK_FALSE(all[1].voor);
    CHECK(all[1].na == "leeg");
    CHECK(all[1].beweging == Beweging::NietTeVergelijken);
    const auto anders = vergelijk(measured({{.vraag = "sparen", .waarde = "vol"}}),
                                  measured({{.vraag = "overzicht", .waarde = "leeg"}}),
                                  leefgebieden());
    REQUIRE(anders.size() == 1);
    CHECK(anders[0].beweging == Beweging::NietTeVergelijken);
}

TEST_CASE("R-038 R-106 another scale or another instrument is not compared, a new version may be") {
    const LegMetingVast eerder = measured({post("leeg")});
    LegMetingVast later = measured({post("vol")});
    CHECK(te_vergelijken(eerder, later));
    later.maatstaf.versie = "2";
    CHECK(te_vergelijken(eerder, later));  // the same treden
    CHECK(vergelijk(eerder, later, leefgebieden())[0].beweging == Beweging::Vooruit);
    later.maatstaf.treden.waarden = {"leeg", "vol"};
    CHECK_FALSE(te_vergelijken(eerder, later));
    const Themavergelijking naast = vergelijk(eerder, later, leefgebieden())[0];
    CHECK(naast.voor == "leeg");  // still to be read
    CHECK(naast.na == "vol");
    CHECK(naast.beweging == Beweging::NietTeVergelijken);
    LegMetingVast ander = measured({post("vol")});
    ander.instrument = {"kort"};
    CHECK_FALSE(te_vergelijken(eerder, ander));
    ander = measured({post("vol")});
    ander.maatstaf.methodiek = "andere";
    CHECK_FALSE(te_vergelijken(eerder, ander));
}

TEST_CASE("R-033 R-034 whatever changed there is an encouraging sentence, never an alarm") {
    CHECK(zin_bij({.thema = "post", .beweging = Beweging::Vooruit}) == Zinsoort::Gegroeid);
    CHECK(zin_bij({.thema = "post", .beweging = Beweging::Gelijk}) ==
          Zinsoort::Vastgehouden);
    CHECK(zin_bij({.thema = "post", .beweging = Beweging::Achteruit}) ==
          Zinsoort::SamenVerder);
    CHECK(zin_bij({.thema = "post"}) == Zinsoort::NuBekend);
    CHECK(zin_bij({.thema = "post", .na = "half", .gewenst = "half",
                   .beweging = Beweging::Vooruit}) == Zinsoort::WensBereikt);
    // What does not rhyme (worse in one stelling, better in another) is one direction, no warning.
    const auto all = vergelijk(
        measured({{.vraag = "overzicht", .waarde = "leeg"}, {.vraag = "sparen", .waarde = "vol"}}),
        measured({{.vraag = "overzicht", .waarde = "vol"}, {.vraag = "sparen", .waarde = "leeg"}}),
        leefgebieden());
    REQUIRE(all.size() == 1);
    CHECK(all[0].beweging == Beweging::Gelijk);
}

TEST_CASE("R-106 R-131 of every theme the place of its trede: many measurements make lines") {
    const auto stand = stand_van(measured({{.vraag = "overzicht", .waarde = "leeg"},
                                           {.vraag = "sparen", .waarde = "vol"},
                                           post("half", "vol")}),
                                 leefgebieden());
    CHECK(stand == std::vector<Themastand>{{.thema = "geldzaken", .nu = 1},
                                           {.thema = "post", .nu = 1, .gewenst = 2}});
    const auto leeg = stand_van(measured({post("half")}), leefgebieden());
    REQUIRE(leeg.size() == 2);  // a place for each, also for what was skipped
    CHECK_FALSE(leeg[0].nu);
}
