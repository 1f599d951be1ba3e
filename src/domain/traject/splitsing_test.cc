// Goal: when a couple separates, the other half stands where the couple stood: with the days that a
// term stood still, with who decided, and with the contact phase as it is.
#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using gegeven::code;
using gegeven::Moment;
using gegeven::Verhaal;
using std::chrono::days;

namespace {

// The dossier of the second cliënt, who was added and went on alone on this day.
TrajectId split_off(Verhaal& v, Datum op = gegeven::vandaag) {
    REQUIRE(v.doe(gegeven::voeg_client_toe(), gegeven::traject));
    const auto besluit = v.doe(SplitsTraject{.op = op, .inwoner = v.van().clienten.back(),
                                             .reden = "Uit elkaar."},
                               gegeven::traject, gegeven::begeleider(), op);
    REQUIRE(besluit);
    for (const auto& [id, feiten] : besluit->trajecten)
        if (id != gegeven::traject) {
            CHECK(replay(v.van_traject[id]) == v.van(id));
            return id;
        }
    FAIL("no dossier of their own");
    return {};
}

// In the intake, with six weeks in the verordening.
Verhaal in_intake_of_six_weeks() {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    Inrichting zes = *v.wereld.inrichting;
    zes.gezicht = GemeenteIngericht{.naam = "Dommelstad", .telefoon = "+31736155155",
                                    .beschikking_weken = 6, .thema = "rijk"};
    v.wereld.inrichting = zes;
    REQUIRE(v.doe(gegeven::leg_gesprek_vast(gegeven::gesprek_op), gegeven::traject));
    REQUIRE(v.doe(gegeven::start_intake(), gegeven::traject));
    REQUIRE(v.van().beschikking_weken == 6);
    return v;
}

}  // namespace

TEST_CASE("Awb 4:15 a couple separates while T3 stands still: it does so for both") {
    Verhaal v = in_intake_of_six_weeks();
    REQUIRE(v.doe(gegeven::schort_termijn_op(), gegeven::traject));
    const TrajectId nieuw = split_off(v);
    CHECK(v.van(nieuw).beschikking_termijn == v.van().beschikking_termijn);
    CHECK(v.van(nieuw).beschikking_weken == 6);
    CHECK(v.van(nieuw).opschortingen == v.van().opschortingen);
    CHECK(code(v.doe(gegeven::schort_termijn_op(), nieuw)) == "al-opgeschort");

    // The data of one come sooner; the other's term still stands still.
    const Datum eerder = gegeven::vandaag + days{6};
    const auto stil = v.van().beschikking_termijn;
    REQUIRE(v.doe(HervatTermijn{.op = eerder}, nieuw, gegeven::begeleider(), eerder));
    CHECK(v.van(nieuw).beschikking_termijn->eind == gegeven::gesprek_op + days{6 * 7 + 5});
    CHECK(v.van().beschikking_termijn == stil);
}

TEST_CASE("Awb 4:15 days that T3 stood still before a couple separated still count after it") {
    Verhaal v = in_intake_of_six_weeks();
    REQUIRE(v.doe(gegeven::schort_termijn_op(), gegeven::traject));
    const Datum eerder = gegeven::vandaag + days{6};
    REQUIRE(v.doe(HervatTermijn{.op = eerder}, gegeven::traject, gegeven::begeleider(), eerder));
    const TrajectId nieuw = split_off(v, eerder);
    CHECK(v.van(nieuw).beschikking_termijn == v.van().beschikking_termijn);
    CHECK(code(v.doe(HervatTermijn{.op = eerder}, nieuw, gegeven::begeleider(), eerder)) ==
          "niet-opgeschort");
    REQUIRE(v.doe(SchortTermijnOp{.op = eerder, .tot = eerder + days{7},
                                  .reden = Opschortreden::InwonerAkkoord},
                  nieuw, gegeven::begeleider(), eerder));
    CHECK(v.van(nieuw).beschikking_termijn->eind == gegeven::gesprek_op + days{6 * 7 + 5 + 7});
}

TEST_CASE("a suspension that never held a day does not go along") {
    Verhaal v = in_intake_of_six_weeks();
    REQUIRE(v.doe(gegeven::schort_termijn_op(), gegeven::traject));
    REQUIRE(v.doe(HervatTermijn{.op = gegeven::vandaag}, gegeven::traject));
    const TrajectId nieuw = split_off(v);
    CHECK(v.van(nieuw).opschortingen.empty());
    CHECK(v.van(nieuw).beschikking_termijn == v.van().beschikking_termijn);
}

TEST_CASE("Awb 10:3 lid 3: after a couple separates, who changed their plan is known to both") {
    const Actor dora = gegeven::actor(gegeven::dora, {Rol::Beslisser});  // admitted them
    const Actor daan = gegeven::actor(gegeven::daan, {Rol::Beslisser});
    Verhaal v = gegeven::verhaal(Moment::InPlan);
    REQUIRE(v.doe(gegeven::wijzig_plan(), gegeven::traject, daan));
    REQUIRE(v.doe(gegeven::verzend_beschikking(), gegeven::traject));
    const TrajectId nieuw = split_off(v);
    REQUIRE(v.van(nieuw).beschikkingen.size() == 2);
    CHECK(v.van(nieuw).beschikkingen[0].besloten_door == gegeven::dora);
    const Beschikking wijziging = v.van(nieuw).beschikkingen[1];
    CHECK(wijziging.soort == BeschikkingSoort::Wijziging);
    CHECK(wijziging.besloten_door == gegeven::daan);
    CHECK(wijziging.verzonden_op == gegeven::vandaag);
    CHECK(wijziging.bezwaar == v.van().beschikkingen[1].bezwaar);

    const Datum morgen = gegeven::vandaag + days{1};
    const auto oordeel = [&](const Actor& door) {
        Verhaal zaak = v;
        REQUIRE(zaak.doe(LegBezwaarVast{.ontvangen_op = morgen}, nieuw, gegeven::begeleider(),
                         morgen));
        return code(zaak.doe(BeslisOpBezwaar{.op = morgen, .uitkomst = Bezwaaruitkomst::Ongegrond,
                                             .motivering = "Opnieuw bekeken."},
                             nieuw, door, morgen));
    };
    CHECK(oordeel(daan) == "zelfde-beslisser");
    CHECK(oordeel(dora) == "");
}

TEST_CASE("a changed plan that was not sent yet is still to be sent to both") {
    Verhaal v = gegeven::verhaal(Moment::InPlan);
    REQUIRE(v.doe(gegeven::wijzig_plan(), gegeven::traject,
                  gegeven::actor(gegeven::daan, {Rol::Beslisser})));
    const TrajectId nieuw = split_off(v);
    CHECK_FALSE(v.van(nieuw).beschikkingen.back().verzonden_op);
    for (const TrajectId& id : {gegeven::traject, nieuw}) {
        REQUIRE(v.doe(gegeven::verzend_beschikking(), id));
        CHECK(v.van(id).beschikkingen.back().verzonden_op == gegeven::vandaag);
    }
}

TEST_CASE("R-253 R-181 the contact phase goes along as it is, not as the plan began it") {
    Verhaal v = gegeven::verhaal(Moment::InBegeleiding);
    REQUIRE(v.doe(WijzigContactfase{.op = gegeven::vandaag, .contactfase = Contactfase::Monitoren,
                                    .reden = "Het gaat al weken goed."},
                  gegeven::traject));
    const TrajectId nieuw = split_off(v);
    CHECK(v.van(nieuw).boek.contactfase == Contactfase::Monitoren);
    CHECK(v.van(nieuw).termijnen == v.van().termijnen);
    REQUIRE(v.doe(gegeven::start_evaluatie(), nieuw));
    REQUIRE(v.doe(gegeven::leg_evaluatie_vast(), nieuw));
    CHECK(v.van(nieuw).termijn(TermijnSoort::ContactInBegeleiding)->eind ==
          maanden_na(gegeven::vandaag, 6));
}
