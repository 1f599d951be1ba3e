// Goal: Awb 4:15 stops T3 and nothing else, for exactly the days that it lasts.
#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using gegeven::code;
using gegeven::Moment;
using gegeven::Verhaal;
using std::chrono::days;

TEST_CASE("T3 moves by the days on which it stands still, and no other term moves (Awb 4:15)") {
    Verhaal v = gegeven::verhaal(Moment::InIntake);
    const Datum eind = v.van().beschikking_termijn->eind;
    const auto contact = v.van().contact_termijn;
    REQUIRE(v.doe(gegeven::schort_termijn_op(), gegeven::traject));
    CHECK(v.van().beschikking_termijn->eind == eind + days{14});
    CHECK(v.van().contact_termijn == contact);
    CHECK(v.van().beschikking_termijn->start == gegeven::gesprek_op);
}

TEST_CASE("T3 runs again from the day on which the data are there, when that is sooner") {
    Verhaal v = gegeven::verhaal(Moment::Opgeschort);
    const Datum zonder = gegeven::gesprek_op + days{56};
    HervatTermijn o{.op = gegeven::vandaag + days{6}};
    CHECK(code(v.doe(o, gegeven::traject)) == "in-de-toekomst");
    REQUIRE(v.doe(o, gegeven::traject, gegeven::begeleider(), o.op));
    CHECK(v.van().beschikking_termijn->eind == zonder + days{5});
    CHECK(code(v.doe(o, gegeven::traject, gegeven::begeleider(), o.op)) == "niet-opgeschort");
}

TEST_CASE("data that come on the same day: the term never stood still") {
    Verhaal v = gegeven::verhaal(Moment::Opgeschort);
    REQUIRE(v.doe(HervatTermijn{.op = gegeven::vandaag}, gegeven::traject));
    CHECK(v.van().beschikking_termijn->eind == gegeven::gesprek_op + days{56});
    Verhaal eerder = gegeven::verhaal(Moment::Opgeschort);
    CHECK(code(eerder.doe(HervatTermijn{.op = gegeven::vandaag - days{1}}, gegeven::traject)) ==
          "hervat-voor-opschorting");
}

TEST_CASE("T3 stands still more than once, each time from where it was") {
    Verhaal v = gegeven::verhaal(Moment::Opgeschort);
    const Datum later = gegeven::vandaag + days{20};  // the first one is over
    REQUIRE(v.doe(SchortTermijnOp{.op = later, .tot = later + days{7},
                                  .reden = Opschortreden::InwonerAkkoord},
                  gegeven::traject, gegeven::begeleider(), later));
    CHECK(v.van().beschikking_termijn->eind == gegeven::gesprek_op + days{56 + 14 + 7});
}

TEST_CASE("a term that is over is not revived, and one does not stand still backwards") {
    Verhaal v = gegeven::verhaal(Moment::InIntake);
    const Datum te_laat = v.van().beschikking_termijn->uiterlijk + days{3};
    SchortTermijnOp o = gegeven::schort_termijn_op();
    o.tot = o.op;
    CHECK(code(v.doe(o, gegeven::traject)) == "opschorting-omgekeerd");
    o.op = te_laat;
    o.tot = te_laat + days{14};
    CHECK(code(v.doe(o, gegeven::traject, gegeven::begeleider(), te_laat)) == "termijn-voorbij");
}

TEST_CASE("the weeks of the verordening count as they were at the first talk") {
    Verhaal v = gegeven::verhaal(Moment::InIntake);
    Inrichting korter = *v.wereld.inrichting;
    korter.gezicht = GemeenteIngericht{.naam = "Dommelstad", .telefoon = "+31736155155",
                                       .beschikking_weken = 4, .thema = "rijk"};
    v.wereld.inrichting = korter;
    REQUIRE(v.doe(gegeven::schort_termijn_op(), gegeven::traject));
    CHECK(v.van().beschikking_termijn->eind == gegeven::gesprek_op + days{56 + 14});
}
