// Goal: what was talked about at a plate is written down, and what was not comes back.
#include "domain/traject/gespreksplaat.h"

#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::gegeven;
using gespreksplaat::open_onderwerpen;

namespace {

BespreekOnderwerp own_topic(const std::string& wat, Besproken besproken) {
    BespreekOnderwerp o = bespreek_onderwerp(besproken);
    o.onderwerp.reset();
    o.eigen_onderwerp = wat;
    return o;
}

}  // namespace

TEST_CASE("R-041 one topic of a plate, or one of the resident's own where the plate has room") {
    Verhaal v = verhaal(Moment::NaEersteGesprek);
    BespreekOnderwerp o = bespreek_onderwerp();
    o.samenvatting = "Selma zorgt voor haar moeder.";
    o.gemist = "De buurt.";
    REQUIRE(v.doe(o, traject));
    o.eigen_onderwerp = "Mijn hond";
    CHECK(code(v.doe(o, traject)) == "een-onderwerp");
    o.onderwerp.reset();
    REQUIRE(v.doe(o, traject));
    o.plaat = {"zonder-eigen"};
    CHECK(code(v.doe(o, traject)) == "geen-eigen-onderwerp");
    o.eigen_onderwerp.reset();
    CHECK(code(v.doe(o, traject)) == "een-onderwerp");
    o.onderwerp = Code{"geldzaken"};
    CHECK(code(v.doe(o, traject)) == "onderwerp-onbekend");
    o.plaat = {"leefgebieden"};  // its topics are the themes of the instrument
    REQUIRE(v.doe(o, traject));
    o.plaat = {"prikbord"};
    CHECK(code(v.doe(o, traject)) == "plaat-onbekend");
}

TEST_CASE("R-042 R-262 R-030 what was not talked about comes back, the resident's own first") {
    Verhaal v = verhaal(Moment::NaEersteGesprek);
    CHECK(open_onderwerpen(v.van()).empty());
    BespreekOnderwerp geld = bespreek_onderwerp(Besproken::Deels);
    geld.plaat = {"leefgebieden"};
    geld.onderwerp = Code{"geldzaken"};
    REQUIRE(v.doe(geld, traject));
    REQUIRE(v.doe(bespreek_onderwerp(Besproken::VolgendeKeer), traject));
    REQUIRE(v.doe(own_topic("Mijn hond", Besproken::VolgendeKeer), traject));
    auto open = open_onderwerpen(v.van());
    REQUIRE(open.size() == 3);
    CHECK(open[0].eigen_onderwerp == "Mijn hond");
    CHECK(open[1].onderwerp == "geldzaken");
    CHECK(open[2].onderwerp == "dit-ben-ik");
    geld.besproken = Besproken::Ja;
    REQUIRE(v.doe(geld, traject));
    REQUIRE(v.doe(own_topic("Mijn hond", Besproken::Ja), traject));
    open = open_onderwerpen(v.van());
    REQUIRE(open.size() == 1);
    CHECK(open[0].onderwerp == "dit-ben-ik");
    CHECK(open[0].besproken == Besproken::VolgendeKeer);
}

TEST_CASE("R-042 a topic whose words were wiped does not come back") {
    Verhaal v = verhaal(Moment::NaEersteGesprek);
    REQUIRE(v.doe(own_topic("Els van hiernaast", Besproken::VolgendeKeer), traject));
    const int versie = v.van().geschreven.versie;
    REQUIRE(v.doe(wis_gegeven(versie), traject, actor(lena, {Rol::Leidinggevende})));
    CHECK(open_onderwerpen(v.van()).empty());
    CHECK(replay(v.van_traject[traject]) == v.van());
}

TEST_CASE("R-043 who chose it is written down; permission is asked, and never in the way") {
    Verhaal v = verhaal(Moment::NaEersteGesprek);
    BespreekOnderwerp o = bespreek_onderwerp();
    CHECK_FALSE(gespreksplaat::vraagt_toestemming(o));
    o.gekozen_door = Onderwerpkiezer::Professional;
    CHECK(gespreksplaat::vraagt_toestemming(o));
    REQUIRE(v.doe(o, traject));
    o.toestemming = JaNee::Nee;
    CHECK_FALSE(gespreksplaat::vraagt_toestemming(o));
    REQUIRE(v.doe(o, traject));
    CHECK(v.van().boek.onderwerpen.back().feit.toestemming == JaNee::Nee);
}
