// Goal: the seven steps of the intake, in order or with an argument.
#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using gegeven::code;
using gegeven::Moment;
using gegeven::Verhaal;

namespace {

template <class O>
std::string after(Moment moment, const O& o) {
    Verhaal v = gegeven::verhaal(moment);
    return code(v.doe(o, gegeven::traject));
}

template <class Feit>
Feit last_of(const Verhaal& v) {
    return std::get<Feit>(v.van_traject.at(gegeven::traject).back().feit);
}

Keuzes<IntakeStap> taken(const Verhaal& v) { return std::get<InIntake>(v.van().fase).gedaan; }

}  // namespace

TEST_CASE("R-020 the steps of the intake go in order, each with its own record") {
    Verhaal v = gegeven::verhaal(Moment::InIntake);
    CHECK(taken(v).empty());
    CHECK(code(v.doe(gegeven::leg_oordeel_vast(), gegeven::traject)) == "eerst-beeldvorming");
    REQUIRE(v.doe(gegeven::leg_beeldvorming_vast(), gegeven::traject));
    CHECK(code(v.doe(gegeven::bespreek_met_collega(), gegeven::traject)) == "eerst-oordeel");
    REQUIRE(v.doe(gegeven::leg_oordeel_vast(), gegeven::traject));
    CHECK(code(v.doe(gegeven::stel_concept_plan_op(), gegeven::traject)) ==
          "eerst-collegiale-bespreking");
    REQUIRE(v.doe(gegeven::bespreek_met_collega(), gegeven::traject));
    CHECK(code(v.doe(gegeven::bespreek_concept_plan(), gegeven::traject)) == "geen-concept");
    REQUIRE(v.doe(gegeven::stel_concept_plan_op(), gegeven::traject));
    REQUIRE(v.doe(gegeven::bespreek_concept_plan(), gegeven::traject));
    CHECK(taken(v) == Keuzes<IntakeStap>{IntakeStap::Beeldvorming, IntakeStap::Oordeel,
                                         IntakeStap::CollegialeBespreking, IntakeStap::Concept,
                                         IntakeStap::Bespreken});
    CHECK(v.van_traject.at(gegeven::traject).size() == 4 + 5);
}

TEST_CASE("R-020 R-192 out of order is possible with an argument, which is recorded") {
    Verhaal v = gegeven::verhaal(Moment::InIntake);
    REQUIRE(v.doe(gegeven::stel_concept_plan_op(gegeven::anders), gegeven::traject));
    CHECK(last_of<ConceptPlanOpgesteld>(v).afwijking == gegeven::anders);
    CHECK(taken(v) == Keuzes<IntakeStap>{IntakeStap::Concept});
    // What is missing stays missing: the next step asks for an argument of its own.
    CHECK(code(v.doe(gegeven::bespreek_concept_plan(), gegeven::traject)) ==
          "eerst-beeldvorming");
}

TEST_CASE("R-005 no instrument is needed, but without one somebody says why") {
    LegBeeldvormingVast o = gegeven::leg_beeldvorming_vast();
    o.meting = Meting::Niet;
    CHECK(after(Moment::InIntake, o) == "meting-of-reden");
    o.afwijking = "Selma wilde eerst haar verhaal kwijt.";
    CHECK(after(Moment::InIntake, o).empty());
}

TEST_CASE("R-022 R-023 R-046 with the picture stands what somebody can, does and wants to learn") {
    LegBeeldvormingVast o = gegeven::leg_beeldvorming_vast();
    o.kan_al.waarden = {"post"};
    o.wil_leren.waarden = {"geldzaken", "post"};
    o.doet_zelf = "Haalt de post uit de bus.";
    o.hulp_nodig = "Openen en sorteren.";
    o.hulp_van = "Haar zus.";
    o.leerbaarheid = "Door het samen te doen.";
    o.motivatie = "Weer rustig slapen.";
    Verhaal v = gegeven::verhaal(Moment::InIntake);
    REQUIRE(v.doe(o, gegeven::traject));
    const auto feit = last_of<BeeldvormingVastgelegd>(v);
    CHECK(feit.kan_al == std::vector<std::string>{"post"});
    CHECK(feit.wil_leren == std::vector<std::string>{"geldzaken", "post"});
    CHECK(feit.doet_zelf == o.doet_zelf);
    CHECK(feit.hulp_nodig == o.hulp_nodig);
    CHECK(feit.hulp_van == o.hulp_van);
    CHECK(feit.leerbaarheid == o.leerbaarheid);
    CHECK(feit.motivatie == o.motivatie);
    o.wil_leren.waarden = {"vliegen"};
    CHECK(after(Moment::InIntake, o) == "thema-onbekend");
    o = gegeven::leg_beeldvorming_vast();
    CHECK(after(Moment::InIntake, o).empty());  // all of it may stay empty
}

TEST_CASE("R-052 R-056 the five questions are answered, where maatwerk is needed among them") {
    Verhaal v = gegeven::verhaal(Moment::InIntake);
    REQUIRE(v.doe(gegeven::leg_beeldvorming_vast(), gegeven::traject));
    for (std::string LegOordeelVast::*vraag :
         {&LegOordeelVast::ondersteuning, &LegOordeelVast::producten, &LegOordeelVast::uitvoerder,
          &LegOordeelVast::passend, &LegOordeelVast::maatwerk}) {
        LegOordeelVast o = gegeven::leg_oordeel_vast();
        o.*vraag = "  ";
        CHECK(code(v.doe(o, gegeven::traject)) == "tekst-ontbreekt");
    }
    LegOordeelVast o = gegeven::leg_oordeel_vast();
    o.maatwerk = "Bellen na zeven uur: Selma werkt overdag.";
    REQUIRE(v.doe(o, gegeven::traject));
    CHECK(last_of<OordeelGevormd>(v).maatwerk == o.maatwerk);
}

TEST_CASE("R-047 R-048 R-173 where it can lead: class, why, end, the most, and the way out") {
    Verhaal v = gegeven::verhaal(Moment::InIntake);
    REQUIRE(v.doe(gegeven::leg_beeldvorming_vast(), gegeven::traject));
    LegOordeelVast o = gegeven::leg_oordeel_vast();
    o.haalbaar = "Alles zelf, met een vaste vriendin die meekijkt.";
    o.uitstroom = "Van begeleiding naar volgen.";
    REQUIRE(v.doe(o, gegeven::traject));
    const auto feit = last_of<OordeelGevormd>(v);
    CHECK(feit.inschaling == Inschaling::LangereTermijn);
    CHECK(feit.motivatie == o.motivatie);
    CHECK(feit.eindsituatie == o.eindsituatie);
    CHECK(feit.haalbaar == o.haalbaar);
    CHECK(feit.uitstroom == o.uitstroom);
    CHECK(v.van().inschaling == Inschaling::LangereTermijn);
}

TEST_CASE("R-107 the three questions at the start, and each evaluation since, stay in the book") {
    Verhaal v = gegeven::verhaal(Moment::InIntake);
    REQUIRE(v.doe(gegeven::leg_beeldvorming_vast(), gegeven::traject));
    LegOordeelVast o = gegeven::leg_oordeel_vast();
    o.omstandigheden = "Rust in huis.";
    o.ontwikkeling = "Opent de post.";
    o.haalbaar = "Alles zelf.";
    REQUIRE(v.doe(o, gegeven::traject));
    const auto start = v.van().boek.startvragen;
    REQUIRE(start);
    CHECK(start->feit.omstandigheden == o.omstandigheden);
    CHECK(start->feit.ontwikkeling == o.ontwikkeling);
    CHECK(start->feit.haalbaar == o.haalbaar);
    CHECK(replay(v.van_traject[gegeven::traject]) == v.van());
    REQUIRE(v.doe(gegeven::wis_gegeven(start->gebeurtenis), gegeven::traject,
                  gegeven::actor(gegeven::lena, {Rol::Leidinggevende})));
    CHECK_FALSE(v.van().boek.startvragen->feit.haalbaar);
    CHECK(replay(v.van_traject[gegeven::traject]) == v.van());

    Verhaal later = gegeven::verhaal(Moment::InEvaluatie);
    auto eerste = gegeven::leg_evaluatie_vast(NaEvaluatie::VerderBegeleiden);
    eerste.haalbaar = "De helft zelf.";
    eerste.evaluatie_op = gegeven::vandaag + std::chrono::days{30};
    REQUIRE(later.doe(eerste, gegeven::traject));
    REQUIRE(later.doe(gegeven::start_evaluatie(), gegeven::traject));
    REQUIRE(later.doe(gegeven::leg_evaluatie_vast(), gegeven::traject));
    const Boek& boek = later.van().boek;
    REQUIRE(boek.eerdere_evaluaties.size() == 1);
    CHECK(boek.eerdere_evaluaties.front().feit.haalbaar == "De helft zelf.");
    CHECK(boek.evaluatie->feit.haalbaar == gegeven::leg_evaluatie_vast().haalbaar);
}

TEST_CASE("R-053 the talk with colleagues has a day, roles and an outcome; or an argument") {
    Verhaal v = gegeven::verhaal(Moment::InIntake);
    REQUIRE(v.doe(gegeven::leg_beeldvorming_vast(), gegeven::traject));
    REQUIRE(v.doe(gegeven::leg_oordeel_vast(), gegeven::traject));
    LegCollegialeBesprekingVast alleen = gegeven::bespreek_met_collega();
    alleen.deelnemers = {};
    CHECK(code(v.doe(alleen, gegeven::traject)) == "bespreking-of-reden");
    alleen.afwijking = "Niemand aanwezig, en morgen is de zitting.";
    CHECK(v.doe(alleen, gegeven::traject));
    REQUIRE(v.doe(gegeven::bespreek_met_collega(), gegeven::traject));
    const auto feit = last_of<CollegiaalBesproken>(v);
    CHECK(feit.op == gegeven::vandaag);
    CHECK(feit.deelnemers == Rollen{Rol::Begeleider, Rol::Casuistiek});
    CHECK(feit.uitkomst == "Past bij Selma.");
}

TEST_CASE("a step lies between the first talk and today") {
    LegBeeldvormingVast o = gegeven::leg_beeldvorming_vast();
    o.op = gegeven::gesprek_op - std::chrono::days{1};
    CHECK(after(Moment::InIntake, o) == "voor-gesprek");
    o.op = gegeven::vandaag + std::chrono::days{1};
    CHECK(after(Moment::InIntake, o) == "in-de-toekomst");
}
