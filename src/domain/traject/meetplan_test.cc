// Goal: what is proposed to measure with, and when, fits where the resident is.
#include "domain/traject/meetplan.h"
#include "domain/traject/aanwijzing.h"
#include "domain/verhaal.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace houvast;
using namespace houvast::gegeven;
using std::chrono::days;

namespace {

bool reminded(const Verhaal& v, Datum dag = vandaag) {
    return std::ranges::count(aanwijzingen(v.van(), dag), AanwijzingSoort::MeetOpnieuw,
                              &Aanwijzing::soort) > 0;
}

SchaalIn in_class(Inschaling klasse) {
    SchaalIn o = schaal_in();
    o.klasse = klasse;
    return o;
}

}  // namespace

TEST_CASE("R-106 the first measurement is the begin, then in between, and at the end the end") {
    Verhaal v = verhaal(Moment::InIntake);
    CHECK(meetplan::moment_van(v.van()) == Meetmoment::Begin);
    REQUIRE(v.doe(leg_meting_vast(), traject));
    CHECK(meetplan::moment_van(v.van()) == Meetmoment::Tussen);
    Verhaal later = verhaal(Moment::InEvaluatie);
    REQUIRE(later.doe(leg_meting_vast(), traject));
    CHECK(meetplan::moment_van(later.van()) == Meetmoment::Tussen);
    REQUIRE(later.doe(leg_evaluatie_vast(NaEvaluatie::Volgen), traject));
    CHECK(meetplan::moment_van(later.van()) == Meetmoment::Einde);
    Verhaal na = verhaal(Moment::InNazorg);
    REQUIRE(na.doe(leg_meting_vast(), traject));
    CHECK(meetplan::moment_van(na.van()) == Meetmoment::Einde);
}

TEST_CASE("R-128 later the instrument of the begin is proposed, where the gemeente still has it") {
    Verhaal v = verhaal(Moment::InIntake);
    CHECK(meetplan::instrument_van(v.van(), proef_methodiek) == "leefgebieden");
    REQUIRE(v.doe(leg_meting_vast(Meetmoment::Begin, "kort"), traject));
    CHECK(meetplan::instrument_van(v.van(), proef_methodiek) == "kort");
    Methodiek zonder = proef_methodiek;
    std::erase_if(zonder.instrumenten, [](const Instrument& i) { return i.code == "kort"; });
    CHECK(meetplan::instrument_van(v.van(), zonder) == "leefgebieden");
    zonder.instrumenten.clear();
    CHECK(meetplan::instrument_van(v.van(), zonder).empty());
    Verhaal eenmalig = verhaal(Moment::InIntake);  // only for the begin, and so not proposed later
    REQUIRE(eenmalig.doe(leg_meting_vast(Meetmoment::Begin, "kennismaking"), traject));
    CHECK(meetplan::instrument_van(eenmalig.van(), proef_methodiek) == "leefgebieden");
}

TEST_CASE("R-049 where help is probably lifelong: measure again, with the same instrument") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    REQUIRE(v.doe(in_class(Inschaling::LangereTermijn), traject));
    CHECK_FALSE(reminded(v));
    REQUIRE(v.doe(in_class(Inschaling::WaarschijnlijkNiet), traject));
    CHECK(reminded(v));  // nothing was measured
    REQUIRE(v.doe(leg_meting_vast(), traject));
    CHECK(reminded(v));  // once says little
    REQUIRE(v.doe(leg_meting_vast(Meetmoment::Tussen, "jong"), traject));
    CHECK(reminded(v));  // and another instrument says nothing about it
    REQUIRE(v.doe(leg_meting_vast(Meetmoment::Tussen), traject));
    CHECK_FALSE(reminded(v));
    const Datum jaar = maanden_na(vandaag, meetplan::opnieuw_maanden);
    CHECK_FALSE(reminded(v, jaar));
    CHECK(reminded(v, jaar + days{1}));
    REQUIRE(v.doe(in_class(Inschaling::KorteTermijn), traject));
    CHECK_FALSE(reminded(v, jaar + days{1}));
}
