// Goal: a plan van aanpak that the law and the method accept, and that the resident has seen.
#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using gegeven::code;
using gegeven::Moment;
using gegeven::Verhaal;

namespace {

// Every step before it is done.
Verhaal before_the_plan() {
    Verhaal v = gegeven::verhaal(Moment::InIntake);
    REQUIRE(v.doe(gegeven::leg_beeldvorming_vast(), gegeven::traject));
    REQUIRE(v.doe(gegeven::leg_oordeel_vast(), gegeven::traject));
    REQUIRE(v.doe(gegeven::bespreek_met_collega(), gegeven::traject));
    return v;
}

std::string with_products(std::vector<std::string> codes,
                          std::optional<std::string> afwijking = {}) {
    StelConceptPlanOp o = gegeven::stel_concept_plan_op(std::move(afwijking));
    o.producten = {std::move(codes)};
    return code(before_the_plan().doe(o, gegeven::traject));
}

}  // namespace

TEST_CASE("R-092 beheer never without a form of begeleiding, whatever the argument") {
    CHECK(with_products({"beheer", "nazorg"}) == "beheer-zonder-begeleiding");
    CHECK(with_products({"beheer", "nazorg"}, gegeven::anders) == "beheer-zonder-begeleiding");
    CHECK(with_products({"leren", "beheer", "nazorg"}).empty());
}

TEST_CASE("R-091 R-244 any combination of the products that the gemeente lists, and no other") {
    CHECK(with_products({"leren", "nazorg"}).empty());
    CHECK(with_products({"nazorg"}).empty());
    CHECK(with_products({"leren", "toveren"}) == "product-onbekend");
    CHECK(with_products({}) == "geen-product");
}

TEST_CASE("R-087 nazorg belongs to the plan; without it somebody says why") {
    CHECK(with_products({"leren"}) == "plan-zonder-nazorg");
    CHECK(with_products({"leren"}, gegeven::anders).empty());
}

TEST_CASE("Wgs 4a lid 5: the beslagvrije voet is respected, without exception") {
    StelConceptPlanOp o = gegeven::stel_concept_plan_op(gegeven::anders);
    o.beslagvrije_voet = JaNee::Nee;
    CHECK(code(before_the_plan().doe(o, gegeven::traject)) == "beslagvrije-voet");
}

TEST_CASE("R-084 R-085 R-086 the plan says which parts, when we talk and when we evaluate") {
    Verhaal v = before_the_plan();
    StelConceptPlanOp o = gegeven::stel_concept_plan_op();
    o.evaluatie_op = o.op;
    CHECK(code(v.doe(o, gegeven::traject)) == "evaluatie-in-verleden");
    o.evaluatie_op = o.op + std::chrono::days{1};
    REQUIRE(v.doe(o, gegeven::traject));
    const auto feit =
        std::get<ConceptPlanOpgesteld>(v.van_traject.at(gegeven::traject).back().feit);
    CHECK(feit.producten ==
          std::vector<GekozenProduct>{{"leren", ProductSoort::Begeleiding},
                                      {"nazorg", ProductSoort::Nazorg}});
    CHECK(feit.contactmomenten == o.contactmomenten);
    CHECK(feit.evaluatie_op == o.evaluatie_op);
}

TEST_CASE("R-057 who wants another plan gets one, and it is talked over again") {
    Verhaal v = gegeven::verhaal(Moment::MetConcept);
    BespreekConceptPlan anders = gegeven::bespreek_concept_plan(Instemming::WilWijziging);
    anders.opmerkingen = "Liever geen brieven.";
    REQUIRE(v.doe(anders, gegeven::traject));
    CHECK(code(v.doe(gegeven::bespreek_concept_plan(), gegeven::traject)) == "eerst-concept");
    REQUIRE(v.doe(gegeven::stel_concept_plan_op(), gegeven::traject));
    CHECK(v.van().conceptplan->gebeurtenis == v.van().geschreven.versie);
    CHECK(v.doe(gegeven::bespreek_concept_plan(), gegeven::traject));
}

TEST_CASE("R-089 the goals come from the resident; without them somebody says why") {
    BespreekConceptPlan o = gegeven::bespreek_concept_plan();
    o.eigen_doelen.reset();
    CHECK(code(gegeven::verhaal(Moment::MetConcept).doe(o, gegeven::traject)) ==
          "eigen-doelen-of-reden");
    o.afwijking = "Selma kan dat nu niet zeggen, we vragen het over een maand.";
    CHECK(gegeven::verhaal(Moment::MetConcept).doe(o, gegeven::traject));
}

TEST_CASE("R-078 R-031 agreement is recorded, and no answer is a block") {
    for (const Instemming wat :
         {Instemming::Akkoord, Instemming::MetOpmerkingen, Instemming::NietAkkoord}) {
        Verhaal v = gegeven::verhaal(Moment::MetConcept);
        REQUIRE(v.doe(gegeven::bespreek_concept_plan(wat), gegeven::traject));
        CHECK(may_now(OpdrachtSoort::NeemToelatingsbesluit, gegeven::traject, v.wereld,
                      gegeven::actor(gegeven::dora, {Rol::Beslisser}), gegeven::vandaag));
    }
}
