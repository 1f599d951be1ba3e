// Goal: a measurement is written down as it was filled in, continues where it stopped, and decides
// nothing.
#include "domain/traject/meting.h"
#include "domain/verhaal.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace houvast;
using namespace houvast::gegeven;
using std::chrono::days;

namespace {

const LegMetingVast& last_measurement(const Verhaal& v) {
    return v.van().boek.metingen.back().feit;
}
int last_version(const Verhaal& v) { return v.van().geschreven.versie; }

std::string refused_with(Verhaal& v, const LegMetingVast& o) { return code(v.doe(o, traject)); }

}  // namespace

TEST_CASE("R-026 R-038 R-039 R-045 a measurement keeps who filled it in, and with what") {
    Verhaal v = verhaal(Moment::InIntake);
    LegMetingVast o = leg_meting_vast();
    o.wijze = Meetwijze::Alleen;
    o.antwoorden.waarden = {{.vraag = "post", .waarde = "half", .gewenst = "vol"},
                            {.vraag = "overzicht", .waarde = "leeg", .gewenst = "half"}};
    REQUIRE(v.doe(o, traject));
    const LegMetingVast& meting = last_measurement(v);
    CHECK(meting.wijze == Meetwijze::Alleen);
    CHECK(meting.antwoorden.waarden.front().vraag == "overzicht");  // as the instrument asks it
    CHECK(meting.antwoorden.waarden.front().gewenst == "half");
    CHECK(meting.maatstaf.methodiek == proef_methodiek.code);
    CHECK(meting.maatstaf.versie == proef_methodiek.versie);
    CHECK(meting.maatstaf.treden.waarden == std::vector<std::string>{"leeg", "half", "vol"});
    LegMetingVast zonder_wens = leg_meting_vast(Meetmoment::Begin, "kort");
    zonder_wens.antwoorden.waarden.front().gewenst = "vol";
    CHECK(refused_with(v, zonder_wens) == "gewenst-niet-gevraagd");
}

TEST_CASE("R-005 R-028 a measurement changes no phase, no term and no decision, at any moment") {
    int gemeten = 0;
    for (int m = 0; m < momenten; ++m) {
        const auto moment = static_cast<Moment>(m);
        CAPTURE(name_of(moment));
        Verhaal v = verhaal(moment);
        const Traject voor = v.van();
        const auto besluit = v.doe(leg_meting_vast(), traject);
        if (moment == Moment::NogNiets) CHECK(code(besluit) == "nog-geen-aanmelding");
        if (!besluit) continue;
        ++gemeten;
        Traject na = v.van();
        CHECK(besluit->trajecten.at(traject).size() == 1);
        CHECK(na.boek.metingen.size() == voor.boek.metingen.size() + 1);
        na.boek.metingen = voor.boek.metingen;
        na.geschreven = voor.geschreven;
        CHECK(na == voor);
    }
    CHECK(gemeten == 17);  // every moment between the aanmelding and the end
}

TEST_CASE("R-029 what is skipped is no fault: a measurement of nothing else is one") {
    Verhaal v = verhaal(Moment::Aangemeld);
    LegMetingVast o = leg_meting_vast();
    o.antwoorden = {};
    o.overgeslagen.waarden = {"geldzaken", "post"};
    REQUIRE(v.doe(o, traject));
    o.overgeslagen.waarden = {"onbekend"};
    CHECK(refused_with(v, o) == "antwoord-onbekend");
    o.overgeslagen = {};
    CHECK(refused_with(v, o) == "meting-leeg");
    o.eigen_onderwerpen = "Mijn hond.";
    REQUIRE(v.doe(o, traject));
    LegMetingVast beide = leg_meting_vast();
    beide.overgeslagen.waarden = {"overzicht", "sparen"};
    REQUIRE(v.doe(beide, traject));
    CHECK(last_measurement(v).overgeslagen.waarden == std::vector<std::string>{"sparen"});
}

TEST_CASE("what is answered is a question of this instrument and a trede of its scale, once") {
    Verhaal v = verhaal(Moment::InIntake);
    LegMetingVast o = leg_meting_vast();
    o.antwoorden.waarden = {{.vraag = "geldzaken", .waarde = "leeg"}};  // its stellingen are asked
    CHECK(refused_with(v, o) == "antwoord-onbekend");
    o.antwoorden.waarden = {{.vraag = "post", .waarde = "goud"}};
    CHECK(refused_with(v, o) == "trede-onbekend");
    o.antwoorden.waarden = {{.vraag = "post", .waarde = "leeg", .gewenst = "goud"}};
    CHECK(refused_with(v, o) == "trede-onbekend");
    o.antwoorden.waarden = {{.vraag = "post", .tekst = "Best goed."}};
    CHECK(refused_with(v, o) == "trede-onbekend");
    o.antwoorden.waarden = {{.vraag = "post", .waarde = "leeg"},
                            {.vraag = "post", .waarde = "vol"}};
    CHECK(refused_with(v, o) == "antwoord-dubbel");
    CHECK(refused_with(v, leg_meting_vast(Meetmoment::Begin, "loterij")) == "instrument-onbekend");
    CHECK(refused_with(v, leg_meting_vast(Meetmoment::Begin, "matrix")) ==
          "instrument-van-andere-soort");
    CHECK(refused_with(v, leg_meting_vast(Meetmoment::Einde, "kennismaking")) ==
          "instrument-niet-nu");
}

TEST_CASE("R-128 R-035 later it is the instrument of the begin; an extra one of a group is free") {
    Verhaal v = verhaal(Moment::InIntake);
    REQUIRE(v.doe(leg_meting_vast(Meetmoment::Einde, "kort"), traject));  // there was no begin
    REQUIRE(v.doe(leg_meting_vast(Meetmoment::Begin, "jong"), traject));
    REQUIRE(v.doe(leg_meting_vast(Meetmoment::Tussen, "kort"), traject));  // that one was extra
    REQUIRE(v.doe(leg_meting_vast(Meetmoment::Begin), traject));
    const auto refused = v.doe(leg_meting_vast(Meetmoment::Tussen, "kort"), traject);
    REQUIRE(code(refused) == "meting-ander-instrument");
    CHECK(refused.error().waarden.at("instrument") == Waarde(std::string("Leefgebieden")));
    CHECK(refused_with(v, leg_meting_vast(Meetmoment::Einde, "kort")) ==
          "meting-ander-instrument");
    REQUIRE(v.doe(leg_meting_vast(Meetmoment::Einde), traject));
    REQUIRE(v.doe(leg_meting_vast(Meetmoment::Einde, "jong"), traject));
    REQUIRE(v.doe(leg_meting_vast(Meetmoment::Begin, "kort"), traject));
    REQUIRE(v.doe(leg_meting_vast(Meetmoment::Tussen, "kort"), traject));
}

TEST_CASE("R-128 what the gemeente has no more, or only at the begin, is not asked for again") {
    Verhaal v = verhaal(Moment::InIntake);
    REQUIRE(v.doe(leg_meting_vast(Meetmoment::Begin, "kennismaking"), traject));
    REQUIRE(v.doe(leg_meting_vast(Meetmoment::Tussen, "kort"), traject));
    Methodiek nieuw = proef_methodiek;
    Verhaal w = verhaal(Moment::InIntake);
    REQUIRE(w.doe(leg_meting_vast(), traject));
    std::erase_if(nieuw.instrumenten,
                  [](const Instrument& one) { return one.code == "leefgebieden"; });
    w.methodiek = &nieuw;
    CHECK(w.doe(leg_meting_vast(Meetmoment::Einde, "kort"), traject));
}

TEST_CASE("a measurement is filled in in parts; a later answer takes the place of an earlier one") {
    Verhaal v = verhaal(Moment::InIntake);
    CHECK(code(v.doe(VulMetingAan{.op = vandaag, .meting = 1}, traject)) == "geen-open-meting");
    LegMetingVast o = leg_meting_vast();
    o.klaar = JaNee::Nee;
    REQUIRE(v.doe(o, traject));
    const int eerste = last_version(v);
    VulMetingAan more{.op = vandaag, .meting = eerste};
    more.klaar = JaNee::Nee;
    CHECK(code(v.doe(more, traject)) == "meting-leeg");
    more.antwoorden.waarden = {{.vraag = "sparen", .waarde = "vol"},
                               {.vraag = "overzicht", .waarde = "half"}};
    more.overgeslagen.waarden = {"post"};
    REQUIRE(v.doe(more, traject));
    CHECK(last_measurement(v).antwoorden.waarden ==
          std::vector<Antwoord>{{.vraag = "overzicht", .waarde = "half"},
                                {.vraag = "sparen", .waarde = "vol"}});
    CHECK(last_measurement(v).overgeslagen.waarden == std::vector<std::string>{"post"});
    more.meting = 1;
    CHECK(code(v.doe(more, traject)) == "meting-onbekend");
    more.meting = eerste;
    more.op = vandaag - days{1};
    CHECK(code(v.doe(more, traject)) == "einde-voor-start");
    REQUIRE(v.doe(VulMetingAan{.op = vandaag, .meting = eerste, .klaar = JaNee::Ja}, traject));
    LegMetingVast ander = leg_meting_vast();
    ander.klaar = JaNee::Nee;
    REQUIRE(v.doe(ander, traject));  // now one is open, but not that one
    CHECK(code(v.doe(VulMetingAan{.op = vandaag, .meting = eerste, .klaar = JaNee::Ja}, traject)) ==
          "meting-is-klaar");
    CHECK(replay(v.van_traject[traject]) == v.van());
}

TEST_CASE("what was typed at a measurement goes with a wipe, the answers stay") {
    Verhaal v = verhaal(Moment::InIntake);
    LegMetingVast o = leg_meting_vast();
    o.klaar = JaNee::Nee;
    o.opmerking = "Buurvrouw Els was erbij.";
    REQUIRE(v.doe(o, traject));
    const int versie = last_version(v);
    VulMetingAan more{.op = vandaag, .meting = versie, .opmerking = "Els weer."};
    more.antwoorden.waarden = {{.vraag = "sparen", .waarde = "vol"}};
    REQUIRE(v.doe(more, traject));
    REQUIRE(v.doe(wis_gegeven(versie), traject, actor(lena, {Rol::Leidinggevende})));
    REQUIRE(v.doe(wis_gegeven(versie + 1), traject, actor(lena, {Rol::Leidinggevende})));
    CHECK_FALSE(last_measurement(v).opmerking);
    CHECK(last_measurement(v).antwoorden.waarden.size() == 3);
    CHECK(replay(v.van_traject[traject]) == v.van());
}

TEST_CASE("R-024 of an instrument under licence only what came out is written down") {
    Verhaal v = verhaal(Moment::InIntake);
    LegUitslagVast o = leg_uitslag_vast();
    o.bron = "Wijkteam Noord";
    REQUIRE(v.doe(o, traject));
    CHECK(v.van().boek.uitslagen.front().feit.niveaus.waarden.front().tekst == "Niveau drie.");
    o.niveaus.waarden = {{.vraag = "geldzaken", .waarde = "vol"}};
    CHECK(code(v.doe(o, traject)) == "antwoord-onbekend");
    o.niveaus.waarden = {{.vraag = "hond", .tekst = "Goed."}};
    CHECK(code(v.doe(o, traject)) == "antwoord-onbekend");
    o.instrument = {"kort"};
    CHECK(code(v.doe(o, traject)) == "instrument-van-andere-soort");
    REQUIRE(v.doe(wis_gegeven(last_version(v)), traject, actor(lena, {Rol::Leidinggevende})));
    const LegUitslagVast& rest = v.van().boek.uitslagen.front().feit;
    CHECK(rest.uitslag.empty());
    CHECK(rest.niveaus.waarden.front() == Antwoord{.vraag = "geldzaken"});
    CHECK(replay(v.van_traject[traject]) == v.van());
}

TEST_CASE("R-106 what a colleague answered of it meanwhile is not replaced unseen") {
    const VulMetingAan geld{.op = vandaag, .meting = 3,
                            .antwoorden = {{{.vraag = "post", .waarde = "vol"}}}};
    const std::vector<TrajectGebeurtenis> sinds = {Vastgelegd<VulMetingAan>{.feit = geld}};
    VulMetingAan more = geld;
    CHECK(conflicts(more, sinds));
    more.meting = 4;
    CHECK_FALSE(conflicts(more, sinds));
    more = {.op = vandaag, .meting = 3,
            .antwoorden = {{{.vraag = "overzicht", .waarde = "vol"}}}};
    CHECK_FALSE(conflicts(more, sinds));
    more.overgeslagen = {{"post"}};  // and skipping takes an answer away
    CHECK(conflicts(more, sinds));
}
