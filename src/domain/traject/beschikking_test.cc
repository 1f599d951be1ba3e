// Goal: nobody decides without a mandate, nothing counts before it is sent, and every resident who
// needs more than advice gets a beschikking.
#include "domain/traject/beschikking.h"
#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using gegeven::code;
using gegeven::Moment;
using gegeven::Verhaal;
using std::chrono::days;

namespace {

const Actor beslisser = gegeven::actor(gegeven::dora, {Rol::Beslisser});

Verhaal ready(bool met_bsn = true) {
    Verhaal v = gegeven::verhaal(Moment::Besproken);
    if (met_bsn) REQUIRE(v.doe(LegBsnVast{"999990019"}, gegeven::selma));
    return v;
}

std::string admitted_with(const NeemToelatingsbesluit& o, bool met_bsn = true) {
    return code(ready(met_bsn).doe(o, gegeven::traject, beslisser));
}

}  // namespace

TEST_CASE("R-074 R-077 who is admitted gets a toelatingsbeschikking with the plan in it") {
    Verhaal v = ready();
    REQUIRE(v.doe(gegeven::neem_toelatingsbesluit(), gegeven::traject, beslisser));
    CHECK(v.van().soort() == FaseSoort::Toegelaten);
    const auto feit = std::get<ToelatingBesloten>(v.van_traject.at(gegeven::traject).back().feit);
    CHECK(feit.plan == v.van().conceptplan->gebeurtenis);
    REQUIRE(v.van().beschikkingen.size() == 1);
    CHECK(v.van().beschikkingen[0].soort == BeschikkingSoort::Toelating);
    CHECK_FALSE(v.van().beschikkingen[0].verzonden_op);
}

TEST_CASE("Wgs 3a: only who has the mandate decides, on the day of the decision") {
    const Actor anna = gegeven::actor(gegeven::anna, {Rol::Beslisser});
    for (const OpdrachtSoort soort :
         {OpdrachtSoort::NeemToelatingsbesluit, OpdrachtSoort::WijsAanvraagAf})
        CHECK(code(may_now(soort, gegeven::traject, ready().wereld, anna, gegeven::vandaag)) ==
              "geen-mandaat");
    Verhaal v = ready();
    Inrichting later = *v.wereld.inrichting;
    later.medewerkers[gegeven::dora].mandaten[Mandaat::Toelating] = {.vanaf = gegeven::vandaag};
    v.wereld.inrichting = later;
    NeemToelatingsbesluit o = gegeven::neem_toelatingsbesluit();
    o.op = gegeven::vandaag - days{1};
    CHECK(code(v.doe(o, gegeven::traject, beslisser)) == "geen-mandaat");
}

TEST_CASE("Awb 10:3 lid 3: a colleague with the mandate decides on the bezwaar against it") {
    const Actor collega = gegeven::actor(gegeven::daan, {Rol::Beslisser});
    const auto met_bezwaar = [](Moment moment, std::optional<Opdracht> besluit = {}) {
        Verhaal v = gegeven::verhaal(moment);
        if (besluit) REQUIRE(v.doe(*besluit, gegeven::traject, beslisser));
        if (beschikking::unsent(v.van()))
            REQUIRE(v.doe(gegeven::verzend_beschikking(), gegeven::traject));
        REQUIRE(v.doe(LegBezwaarVast{.ontvangen_op = gegeven::vandaag}, gegeven::traject));
        return v;
    };
    const auto oordeel = [](Verhaal v, const Actor& door,
                            Bezwaaruitkomst uitkomst = Bezwaaruitkomst::Ongegrond) {
        return code(v.doe(BeslisOpBezwaar{.op = gegeven::vandaag, .uitkomst = uitkomst,
                                          .motivering = "Opnieuw bekeken."},
                          gegeven::traject, door));
    };
    const std::pair<Verhaal, Mandaat> zaken[] = {
        {met_bezwaar(Moment::Verzonden), Mandaat::Toelating},
        {met_bezwaar(Moment::Afgewezen), Mandaat::Afwijzing},
        {met_bezwaar(Moment::Uitgevallen, gegeven::neem_stopbesluit()), Mandaat::Beeindiging},
        {met_bezwaar(Moment::InPlan, gegeven::wijzig_plan()), Mandaat::Wijziging},
        {met_bezwaar(Moment::Beeindigd), Mandaat::Beeindiging}};
    for (const auto& [zaak, mandaat] : zaken) {
        CAPTURE(name_of(mandaat));
        CHECK(zaak.van().beschikkingen.back().besloten_door == gegeven::dora);
        CHECK(oordeel(zaak, beslisser) == "zelfde-beslisser");
        CHECK(oordeel(zaak, beslisser, Bezwaaruitkomst::Ingetrokken) == "");  // no decision
        CHECK(oordeel(zaak, collega) == "");
        Verhaal zonder_mandaat = zaak;
        Inrichting inrichting = *zaak.wereld.inrichting;
        inrichting.medewerkers[gegeven::daan].mandaten.erase(mandaat);
        zonder_mandaat.wereld.inrichting = inrichting;
        CHECK(oordeel(zonder_mandaat, collega) == "geen-mandaat");
        Verhaal oud = zaak;
        for (Beschikking& b : oud.wereld.trajecten[gegeven::traject].beschikkingen)
            b.besloten_door.reset();
        CHECK(oordeel(oud, beslisser) == "");
    }
}

TEST_CASE("Awb 6:19: nor does who changed the decision while the bezwaar was there") {
    Verhaal v = gegeven::verhaal(Moment::InPlan);
    const Datum later = gegeven::vandaag + days{7};
    const Actor collega = gegeven::actor(gegeven::daan, {Rol::Beslisser});
    REQUIRE(v.doe(LegBezwaarVast{.ontvangen_op = gegeven::vandaag}, gegeven::traject));
    auto wijziging = gegeven::wijzig_plan();
    wijziging.op = later;
    REQUIRE(v.doe(wijziging, gegeven::traject, collega, later));
    auto brief = gegeven::verzend_beschikking();
    brief.op = later;
    REQUIRE(v.doe(brief, gegeven::traject, gegeven::begeleider(), later));
    const BeslisOpBezwaar o{.op = later, .uitkomst = Bezwaaruitkomst::Ongegrond,
                            .motivering = "Opnieuw bekeken."};
    CHECK(code(v.doe(o, gegeven::traject, beslisser, later)) == "zelfde-beslisser");
    CHECK(code(v.doe(o, gegeven::traject, collega, later)) == "zelfde-beslisser");
}

TEST_CASE("Awb 10:3 lid 3: what was sent on the day of the bezwaar may be later than it") {
    const Actor collega = gegeven::actor(gegeven::daan, {Rol::Beslisser});
    const Datum later = gegeven::vandaag + days{7};
    const auto oordeel = [&](Datum ontvangen, const Actor& door) {
        Verhaal v = gegeven::verhaal(Moment::InPlan);  // admitted by Dora
        auto wijziging = gegeven::wijzig_plan();
        wijziging.op = later;
        REQUIRE(v.doe(wijziging, gegeven::traject, collega, later));
        auto brief = gegeven::verzend_beschikking();
        brief.op = later;
        REQUIRE(v.doe(brief, gegeven::traject, gegeven::begeleider(), later));
        REQUIRE(v.doe(LegBezwaarVast{.ontvangen_op = ontvangen}, gegeven::traject,
                      gegeven::begeleider(), ontvangen));
        return code(v.doe(BeslisOpBezwaar{.op = ontvangen, .uitkomst = Bezwaaruitkomst::Ongegrond,
                                          .motivering = "Opnieuw bekeken."},
                          gegeven::traject, door, ontvangen));
    };
    CHECK(oordeel(later, collega) == "zelfde-beslisser");
    CHECK(oordeel(later, beslisser) == "zelfde-beslisser");  // perhaps about the toelating
    CHECK(oordeel(later + days{1}, collega) == "zelfde-beslisser");
    CHECK(oordeel(later + days{1}, beslisser) == "");  // about the change, which Daan decided
}

TEST_CASE("R-058 a plan that was not talked over is decided on only with an argument") {
    Verhaal v = gegeven::verhaal(Moment::MetConcept);
    REQUIRE(v.doe(LegBsnVast{"999990019"}, gegeven::selma));
    CHECK(code(v.doe(gegeven::neem_toelatingsbesluit(), gegeven::traject, beslisser)) ==
          "eerst-bespreken");
    CHECK(v.doe(gegeven::neem_toelatingsbesluit(gegeven::anders), gegeven::traject, beslisser));
}

TEST_CASE("transition 14: identity, BSN, residence and stay are checked, each passable") {
    const auto refused = [](auto change, bool met_bsn = true) {
        NeemToelatingsbesluit o = gegeven::neem_toelatingsbesluit();
        change(o);
        const std::string why = admitted_with(o, met_bsn);
        o.afwijking = gegeven::anders;
        CHECK(admitted_with(o, met_bsn).empty());
        return why;
    };
    CHECK(refused([](auto& o) { o.identiteitsbewijs = Identiteitsbewijs::Geen; }) ==
          "identiteit-of-reden");
    CHECK(refused([](auto& o) { o.identiteit_gezien_op.reset(); }) == "identiteit-of-reden");
    CHECK(refused([](auto&) {}, false) == "bsn-of-reden");
    CHECK(refused([](auto& o) { o.woonplaats = JaNee::Nee; }) == "woonplaats-of-reden");
    CHECK(refused([](auto& o) { o.verblijf = JaNee::Nee; }) == "verblijf-of-reden");
}

TEST_CASE("R-074 transition 15: a refusal names its ground, after the resident was heard") {
    Verhaal v = ready();
    WijsAanvraagAf o = gegeven::wijs_aanvraag_af();
    o.gehoord = JaNee::Nee;
    CHECK(code(v.doe(o, gegeven::traject, beslisser)) == "gehoord-of-reden");
    o.gehoord = JaNee::Ja;
    REQUIRE(v.doe(o, gegeven::traject, beslisser));
    CHECK(v.van().soort() == FaseSoort::Afgewezen);
    CHECK(v.van().afgesloten());
    CHECK_FALSE(v.van().contact_termijn);
    CHECK(v.van().beschikking_termijn);  // T3 ends with the sending
}

TEST_CASE("T3 ends and T4 begins on the day of sending, not of deciding (Awb 3:41, 6:8)") {
    Verhaal v = gegeven::verhaal(Moment::Besloten);
    CHECK(v.van().beschikking_termijn);
    VerzendBeschikking o{.op = gegeven::vandaag - days{1}};
    CHECK(code(v.doe(o, gegeven::traject)) == "verzonden-voor-besluit");
    const Datum morgen = gegeven::vandaag + days{1};
    o.op = morgen;
    CHECK(code(v.doe(o, gegeven::traject)) == "in-de-toekomst");
    REQUIRE(v.doe(o, gegeven::traject, gegeven::begeleider(), morgen));
    CHECK_FALSE(v.van().beschikking_termijn);
    const Beschikking& b = v.van().beschikkingen[0];
    CHECK(b.besloten_op == gegeven::vandaag);
    CHECK(b.verzonden_op == morgen);
    CHECK(b.bezwaar == termijn_bezwaar(morgen, gegeven::kalender));
    CHECK(code(v.doe(o, gegeven::traject, gegeven::begeleider(), morgen)) ==
          "niets-te-verzenden");
}

TEST_CASE("transition 6b: who stops after the talk gets a decision, and T3 runs until it is sent") {
    Verhaal v = gegeven::verhaal(Moment::Uitgevallen);
    CHECK(v.van().afgesloten());
    CHECK(v.van().beschikking_termijn);
    NeemStopbesluit o = gegeven::neem_stopbesluit();
    o.op = gegeven::vandaag - days{1};
    CHECK(code(v.doe(o, gegeven::traject, beslisser)) == "besluit-voor-uitval");
    REQUIRE(v.doe(gegeven::neem_stopbesluit(), gegeven::traject, beslisser));
    CHECK(code(v.doe(gegeven::neem_stopbesluit(), gegeven::traject, beslisser)) ==
          "geen-stopbesluit-nodig");
    REQUIRE(v.doe(gegeven::verzend_beschikking(), gegeven::traject));
    CHECK_FALSE(v.van().beschikking_termijn);
    CHECK(v.van().beschikkingen[0].soort == BeschikkingSoort::Stopzetting);
}

TEST_CASE("F6 nothing is decided or sent about who has died, and every term ends") {
    Verhaal v = gegeven::verhaal(Moment::InIntake);
    REQUIRE(v.doe(gegeven::leg_uitval_vast(Uitvalreden::Overleden), gegeven::traject));
    CHECK_FALSE(v.van().beschikking_termijn);
    CHECK_FALSE(v.van().contact_termijn);
    CHECK(code(may_now(OpdrachtSoort::NeemStopbesluit, gegeven::traject, v.wereld, beslisser,
                       gegeven::vandaag)) == "geen-stopbesluit-nodig");
}

TEST_CASE("R-018 who cannot be reached is sought by two channels before the help stops") {
    Verhaal v = gegeven::verhaal(Moment::InIntake);
    const auto weg = gegeven::leg_uitval_vast(Uitvalreden::NietBereikbaar);
    CHECK(code(v.doe(weg, gegeven::traject)) == "te-weinig-pogingen");
    REQUIRE(v.doe(gegeven::leg_contact_vast(JaNee::Nee, Kanaal::Telefoon), gegeven::traject));
    REQUIRE(v.doe(gegeven::leg_contact_vast(JaNee::Nee, Kanaal::Telefoon), gegeven::traject));
    CHECK(code(v.doe(weg, gegeven::traject)) == "te-weinig-pogingen");
    REQUIRE(v.doe(gegeven::leg_contact_vast(JaNee::Nee, Kanaal::Brief), gegeven::traject));
    CHECK(v.doe(weg, gegeven::traject));
}

TEST_CASE("who is threatened is not let go") {
    Verhaal v = gegeven::verhaal(Moment::InIntake);
    REQUIRE(v.doe(gegeven::meld_ontruiming(), gegeven::traject));
    CHECK(code(v.doe(gegeven::leg_uitval_vast(), gegeven::traject)) ==
          "crisisinterventie-loopt");
    CHECK(v.doe(gegeven::leg_uitval_vast(Uitvalreden::Overleden), gegeven::traject));
}
