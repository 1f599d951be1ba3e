// Goal: goals are the resident's own, with what the library adds; training in a group stands
// beside them.
#include "domain/traject/doel.h"

#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::gegeven;
using std::chrono::days;

TEST_CASE("R-021 R-030 R-112 R-121 a goal is in own words; the library adds theme, kind and aids") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    StelDoelVast o = stel_doel_vast();
    o.eigen_woorden = "  ";
    CHECK(code(v.doe(o, traject)) == "tekst-ontbreekt");
    o = stel_doel_vast();
    REQUIRE(v.doe(o, traject));
    CHECK_FALSE(v.van().boek.doelen.back().feit.thema);
    o.subdoel = Code{"stap-1"};
    o.hulpmiddelen.waarden = {"hulp-1"};
    REQUIRE(v.doe(o, traject));
    const StelDoelVast& doel = v.van().boek.doelen.back().feit;
    CHECK(doel.thema == Code{"geldzaken"});
    CHECK(doel.soort_doel == Doelsoort::Vaardigheid);
    CHECK(voor_wie(*doel.soort_doel) == Doelaanpak::Begeleiding);
    CHECK(voor_wie(Doelsoort::Overtuiging) == Doelaanpak::Coaching);
    o.soort_doel = Doelsoort::Gezin;  // the professional knows better
    REQUIRE(v.doe(o, traject));
    CHECK(v.van().boek.doelen.back().feit.soort_doel == Doelsoort::Gezin);
}

TEST_CASE("R-021 R-121 what a goal names stands in the methodiek, and its day comes after") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    StelDoelVast o = stel_doel_vast();
    o.thema = Code{"post"};
    o.subdoel = Code{"stap-1"};
    CHECK(code(v.doe(o, traject)) == "subdoel-ander-thema");
    o.subdoel = Code{"vliegen"};
    CHECK(code(v.doe(o, traject)) == "subdoel-onbekend");
    o.thema = Code{"ruimte"};
    CHECK(code(v.doe(o, traject)) == "thema-onbekend");
    o = stel_doel_vast();
    o.hulpmiddelen.waarden = {"toverstaf"};
    CHECK(code(v.doe(o, traject)) == "hulpmiddel-onbekend");
    o = stel_doel_vast();
    o.tot_wanneer = vandaag - days{1};
    CHECK(code(v.doe(o, traject)) == "doel-in-verleden");
}

TEST_CASE("R-021 a goal is worked on, reached or let go, and can be taken up again") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    CHECK(code(v.doe(WerkDoelBij{.op = vandaag, .doel = 1}, traject)) == "geen-doel");
    REQUIRE(v.doe(stel_doel_vast(), traject));
    const int doel = v.van().geschreven.versie;
    CHECK(doel::stand_van(v.van().boek, doel) == Doelstand::Bezig);
    CHECK(code(v.doe(WerkDoelBij{.op = vandaag, .doel = 1}, traject)) == "doel-onbekend");
    CHECK(code(v.doe(WerkDoelBij{.op = vandaag - days{1}, .doel = doel}, traject)) ==
          "einde-voor-start");
    for (const Doelstand stand : {Doelstand::Gehaald, Doelstand::Bezig, Doelstand::Losgelaten}) {
        REQUIRE(v.doe(WerkDoelBij{.op = vandaag, .doel = doel, .stand = stand}, traject));
        CHECK(doel::stand_van(v.van().boek, doel) == stand);
    }
    CHECK(v.van().boek.doelstanden.size() == 3);
    CHECK(v.van().soort() == FaseSoort::InBegeleiding);  // no goal ends anything
    CHECK(replay(v.van_traject[traject]) == v.van());
}

TEST_CASE("R-122 the groups of a resident are those of the aids") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    CHECK(doel::doelgroepen_van(v.van().boek).empty());
    REQUIRE(v.doe(LegKenmerkenVast{.op = vandaag, .groepen = {Groep::Jongere, Groep::Huiseigenaar}},
                  traject));
    CHECK(doel::doelgroepen_van(v.van().boek) ==
          std::vector<std::string>{"jongere", "huiseigenaar"});
}

TEST_CASE("R-287 a training in a group: its day, its place, who was there, what it did") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    LegTrainingVast o = leg_training_vast();
    o.aanwezig = Aanwezigheid::Afgemeld;
    o.effect = "Selma wil volgende week wel.";
    REQUIRE(v.doe(o, traject));
    CHECK(v.van().boek.trainingen.front().feit.aanwezig == Aanwezigheid::Afgemeld);
    o.training = {"dansen"};
    CHECK(code(v.doe(o, traject)) == "training-onbekend");
    o = leg_training_vast();
    o.op = vandaag + days{1};
    CHECK(code(v.doe(o, traject)) == "in-de-toekomst");
}
