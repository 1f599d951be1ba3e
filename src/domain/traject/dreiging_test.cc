#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using gegeven::code;
using gegeven::Moment;
using gegeven::Verhaal;

namespace {

Verhaal aangemeld_op(Datum dag) {
    Verhaal v;
    auto opdracht = gegeven::registreer(dag);
    opdracht.behandelaar = gegeven::anna;
    REQUIRE(v.doe(opdracht, gegeven::traject, gegeven::actor(gegeven::kees, {Rol::Kcc})));
    return v;
}

}  // namespace

TEST_CASE("T2b before the first talk a threat shortens the term, and never lengthens it") {
    for (int dagen = 0; dagen <= 40; ++dagen) {
        const Datum op = gegeven::vandaag - std::chrono::days{dagen};
        Verhaal v = aangemeld_op(op);
        const Termijn t1 = std::get<Aangemeld>(v.van().fase).eerste_gesprek;
        REQUIRE(v.doe(gegeven::meld_ontruiming(), gegeven::traject));
        const Termijn nu = std::get<Aangemeld>(v.van().fase).eerste_gesprek;
        const Termijn t2 = termijn_bij_dreiging(gegeven::vandaag, gegeven::kalender);
        CHECK(nu.eind == std::min(t1.eind, t2.eind));
        CHECK(v.van().dreiging == Dreiging::Ontruiming);
        CHECK_FALSE(v.van().crisis);
    }
}

TEST_CASE("T2b after the first talk a threat opens a crisisinterventie with three working days") {
    for (const Moment moment : {Moment::NaEersteGesprek, Moment::InIntake}) {
        Verhaal v = gegeven::verhaal(moment);
        const Fase fase = v.van().fase;
        REQUIRE(v.doe(gegeven::meld_ontruiming(), gegeven::traject));
        REQUIRE(v.van().crisis);
        CHECK(v.van().crisis->termijn ==
              termijn_bij_dreiging(gegeven::vandaag, gegeven::kalender));
        CHECK(v.van().fase == fase);  // T3 runs on
        REQUIRE(v.doe(gegeven::rond_crisis_af(), gegeven::traject));
        CHECK_FALSE(v.van().crisis);
        CHECK(v.van().fase == fase);
    }
}

TEST_CASE("T2b a second threat joins the crisisinterventie and keeps its earlier last day") {
    Verhaal v = gegeven::verhaal(Moment::InCrisis);
    const Termijn eerste = v.van().crisis->termijn;
    auto tweede = gegeven::meld_ontruiming(gegeven::vandaag + std::chrono::days{2});
    tweede.dreiging = Dreiging::AfsluitingEnergieOfWater;
    REQUIRE(v.doe(tweede, gegeven::traject, gegeven::begeleider(), tweede.bekend_op));
    CHECK(v.van().crisis->termijn == eerste);
    CHECK(v.van().crisis->dreiging == Dreiging::AfsluitingEnergieOfWater);
}

TEST_CASE("Wgs 4(2) no dossier is closed while a crisisinterventie runs") {
    Verhaal v = gegeven::verhaal(Moment::InCrisis);
    CHECK(code(v.doe(gegeven::rond_af_met_advies(), gegeven::traject)) ==
          "crisisinterventie-loopt");
    CHECK(code(v.doe(gegeven::leg_afzien_vast(), gegeven::traject)) == "crisisinterventie-loopt");
    REQUIRE(v.doe(gegeven::rond_crisis_af(), gegeven::traject));
    CHECK(v.doe(gegeven::rond_af_met_advies(), gegeven::traject));
}

TEST_CASE("a resident can report the threat themselves, about their own dossier only") {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    const auto zelf = Actor{.soort = ActorSoort::Inwoner, .id = gegeven::selma.waarde};
    const auto ander = Actor{.soort = ActorSoort::Inwoner, .id = gegeven::yusuf.waarde};
    CHECK(code(v.doe(gegeven::meld_ontruiming(), gegeven::traject, ander)) == "geen-recht");
    CHECK(v.doe(gegeven::meld_ontruiming(), gegeven::traject, zelf));
}
