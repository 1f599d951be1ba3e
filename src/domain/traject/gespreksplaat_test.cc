// Goal: what was talked about at a plate is written down, and what was not comes back.
#include "domain/traject/gespreksplaat.h"

#include "domain/traject/aanwijzing.h"
#include "domain/verhaal.h"

#include <doctest/doctest.h>

#include <algorithm>

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

TEST_CASE("R-041 the order of a talk is that of the resident, and each topic keeps its number") {
    Verhaal v = verhaal(Moment::NaEersteGesprek);
    REQUIRE(v.doe(own_topic("Mijn hond", Besproken::Deels), traject));
    REQUIRE(v.doe(bespreek_onderwerp(), traject));
    REQUIRE(v.doe(own_topic("De tuin", Besproken::VolgendeKeer), traject));
    REQUIRE(v.doe(own_topic("Mijn hond", Besproken::Ja), traject));
    const auto today = gespreksplaat::standen_op(v.van().boek, "mijn-intake", vandaag);
    REQUIRE(today.size() == 3);
    CHECK(today[0].eigen_onderwerp == "Mijn hond");
    CHECK(today[0].nummer == 1);
    CHECK(today[0].besproken == Besproken::Ja);
    CHECK(today[1].onderwerp == "dit-ben-ik");
    CHECK(today[1].nummer == 2);
    CHECK(today[2].nummer == 0);  // not talked about: no place in the order
    const auto later =
        gespreksplaat::standen_op(v.van().boek, "mijn-intake", vandaag + std::chrono::days{7});
    REQUIRE(later.size() == 3);
    CHECK(later[0].nummer == 0);
    CHECK(later[0].op == vandaag);
    CHECK(gespreksplaat::standen_op(v.van().boek, "leefgebieden", vandaag).empty());
}

TEST_CASE("R-041 what a colleague wrote about the same topic meanwhile is looked at first") {
    const std::vector<TrajectGebeurtenis> sinds = {
        Vastgelegd<BespreekOnderwerp>{.feit = bespreek_onderwerp()}};
    CHECK(conflicts(bespreek_onderwerp(Besproken::VolgendeKeer), sinds));
    CHECK_FALSE(conflicts(own_topic("Mijn hond", Besproken::Ja), sinds));
    BespreekOnderwerp elders = bespreek_onderwerp();
    elders.plaat = {"leefgebieden"};
    CHECK_FALSE(conflicts(elders, sinds));
    CHECK_FALSE(conflicts(bespreek_onderwerp(), std::vector<TrajectGebeurtenis>{}));
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

TEST_CASE("R-043 a topic without an answer is a soft hint, until it is written down again") {
    Verhaal v = verhaal(Moment::NaEersteGesprek);
    const auto asks = [&] {
        const auto all = aanwijzingen(v.van(), vandaag);
        return std::ranges::count(all, AanwijzingSoort::ToestemmingVragen,
                                  &Aanwijzing::soort) > 0;
    };
    BespreekOnderwerp o = bespreek_onderwerp();
    REQUIRE(v.doe(o, traject));
    CHECK_FALSE(asks());
    o.gekozen_door = Onderwerpkiezer::Professional;
    REQUIRE(v.doe(o, traject));
    CHECK(asks());
    REQUIRE(v.doe(own_topic("Mijn hond", Besproken::Ja), traject));
    CHECK(asks());  // another topic says nothing of this one
    o.toestemming = JaNee::Nee;  // asked: whatever the answer was
    REQUIRE(v.doe(o, traject));
    CHECK_FALSE(asks());
    o.toestemming.reset();
    REQUIRE(v.doe(o, traject));
    CHECK(asks());
    REQUIRE(v.doe(bespreek_onderwerp(), traject));  // this time the resident chose it
    CHECK_FALSE(asks());
}
