// Goal: a measurement never decides and never warns, whatever is answered.
// Method: random measurements at every moment of a traject; beside them the same measurement with
// nothing but the lowest and nothing but the highest answers. SEED replays one series.
#include "domain/traject/aanwijzing.h"
#include "domain/traject/meting.h"
#include "domain/verhaal.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <random>

using namespace houvast;
using namespace houvast::gegeven;

namespace {

constexpr int metingen_per_moment = 8;

unsigned begin_of_series() {
    const char* given = std::getenv("SEED");
    return given ? static_cast<unsigned>(std::atoi(given)) : 2026;
}

class Toeval {
public:
    explicit Toeval(unsigned seed) : random_(seed) {}
    bool maybe() { return random_() % 2 == 0; }
    template <class T>
    const T& one_of(const std::vector<T>& all) { return all[random_() % all.size()]; }

private:
    std::mt19937 random_;
};

const Instrument& instrument_of(const LegMetingVast& o) {
    return *instrument(proef_methodiek, o.instrument.waarde);
}

std::vector<std::string> treden_of(const Instrument& which) {
    std::vector<std::string> all;
    for (const Trede& trede : schaal(proef_methodiek, which.schaal)->treden)
        all.push_back(trede.code);
    return all;
}

LegMetingVast random_measurement(Toeval& toeval) {
    static const std::vector<std::string> instrumenten = {"leefgebieden", "kort", "jong"};
    static const std::vector<Meetmoment> momenten_van = {Meetmoment::Begin, Meetmoment::Tussen,
                                                         Meetmoment::Einde};
    LegMetingVast o = leg_meting_vast(toeval.one_of(momenten_van), toeval.one_of(instrumenten));
    const Instrument& which = instrument_of(o);
    const auto treden = treden_of(which);
    o.wijze = toeval.maybe() ? Meetwijze::Alleen : Meetwijze::Samen;
    o.klaar = toeval.maybe() ? JaNee::Ja : JaNee::Nee;
    o.eigen_onderwerpen = "Mijn kinderen.";
    o.antwoorden = {};
    o.overgeslagen = {};
    for (const std::string& vraag : meting::vragen_van(which)) {
        if (toeval.maybe()) {
            o.overgeslagen.waarden.push_back(vraag);
            continue;
        }
        Antwoord a{.vraag = vraag, .waarde = toeval.one_of(treden)};
        if (which.gewenst && toeval.maybe()) a.gewenst = toeval.one_of(treden);
        o.antwoorden.waarden.push_back(std::move(a));
    }
    return o;
}

// Everything is answered with the same: all the way down, or all the way up.
LegMetingVast uniform(bool hoog) {
    LegMetingVast o = leg_meting_vast();
    const auto treden = treden_of(instrument_of(o));
    o.antwoorden = {};
    o.overgeslagen = {};
    for (const std::string& vraag : meting::vragen_van(instrument_of(o)))
        o.antwoorden.waarden.push_back({.vraag = vraag,
                                        .waarde = hoog ? treden.back() : treden.front()});
    return o;
}

// What may be done now in a traject, and why not: of every command but the one that knows whether
// there is a measurement to add to.
std::vector<std::string> allowed(const Verhaal& v) {
    std::vector<std::string> all;
    const Actor door = actor(anna, {Rol::Begeleider, Rol::Beslisser, Rol::Leidinggevende});
    for (int i = 0; i < opdracht_soorten; ++i) {
        const auto soort = static_cast<OpdrachtSoort>(i);
        if (soort > OpdrachtSoort::VerplaatsContact) continue;  // not of a traject
        if (soort == OpdrachtSoort::VulMetingAan) continue;
        all.push_back(code(may_now(soort, traject, v.wereld, door, vandaag)));
    }
    return all;
}

void check_decides_nothing(const Moment moment, const LegMetingVast& o) {
    Verhaal v = verhaal(moment);
    const Traject voor = v.van();
    const auto mocht = allowed(v);
    const auto besluit = v.doe(o, traject);
    if (!besluit) return;
    CHECK(besluit->trajecten.at(traject).size() == 1);
    CHECK(besluit->inwoners.empty());
    CHECK(allowed(v) == mocht);
    Traject na = v.van();
    na.boek.metingen = voor.boek.metingen;
    na.geschreven = voor.geschreven;
    CHECK(na == voor);
}

}  // namespace

TEST_CASE("R-028 whatever is answered: no phase, no term, no right to go on changes") {
    const unsigned seed = begin_of_series();
    INFO("SEED=", seed);
    Toeval toeval(seed);
    for (int m = 0; m < momenten; ++m) {
        const auto moment = static_cast<Moment>(m);
        CAPTURE(name_of(moment));
        for (int i = 0; i < metingen_per_moment; ++i)
            check_decides_nothing(moment, random_measurement(toeval));
    }
}

TEST_CASE("R-028 after the lowest and the highest answers an evaluation decides the same") {
    Verhaal laag = verhaal(Moment::InEvaluatie), hoog = verhaal(Moment::InEvaluatie);
    REQUIRE(laag.doe(uniform(false), traject));
    REQUIRE(hoog.doe(uniform(true), traject));
    const auto na_laag = laag.doe(leg_evaluatie_vast(), traject);
    const auto na_hoog = hoog.doe(leg_evaluatie_vast(), traject);
    REQUIRE(na_laag);
    REQUIRE(na_hoog);
    CHECK(na_laag->trajecten.at(traject) == na_hoog->trajecten.at(traject));
    CHECK(laag.van().termijnen == hoog.van().termijnen);
}

TEST_CASE("R-033 lower answers give no warning: nobody is told anything that higher ones do not") {
    for (int m = 0; m < momenten; ++m) {
        const auto moment = static_cast<Moment>(m);
        CAPTURE(name_of(moment));
        Verhaal laag = verhaal(moment), hoog = verhaal(moment), terug = verhaal(moment);
        if (!laag.doe(uniform(false), traject)) continue;
        REQUIRE(hoog.doe(uniform(true), traject));
        CHECK(aanwijzingen(laag.van(), vandaag) == aanwijzingen(hoog.van(), vandaag));
        // And where it went back between two measurements.
        REQUIRE(hoog.doe(uniform(true), traject));
        REQUIRE(terug.doe(uniform(true), traject));
        REQUIRE(terug.doe(uniform(false), traject));
        CHECK(aanwijzingen(terug.van(), vandaag) == aanwijzingen(hoog.van(), vandaag));
    }
}
