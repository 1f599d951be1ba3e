// What the stories measure, talk about and learn, and that it hangs together.
#include "demo/test_demo.h"

#include "app/demo_logins.h"
#include "domain/traject/metingvergelijking.h"

#include <doctest/doctest.h>

#include <map>

using namespace houvast;
using namespace houvast::demo;

TEST_CASE("Topics of a plate: as the resident chose, with permission, and for the next talk") {
    int zelf = 0, eigen = 0, met_toestemming = 0, volgende_keer = 0;
    for (const std::string_view gemeente : demo_gemeenten)
        for (const Traject& t : de_gewone().trajecten(std::string(gemeente)))
            for (const Regel<BespreekOnderwerp>& regel : t.boek.onderwerpen) {
                const BespreekOnderwerp& o = regel.feit;
                const bool van_ons = o.gekozen_door == Onderwerpkiezer::Professional;
                zelf += !van_ons && o.besproken == Besproken::Ja;
                eigen += o.eigen_onderwerp.has_value();
                met_toestemming += van_ons && o.toestemming == JaNee::Ja;
                volgende_keer += o.besproken == Besproken::VolgendeKeer;
                CHECK((!van_ons || o.toestemming));
            }
    CHECK(met_toestemming >= 10);
    CHECK(volgende_keer >= 10);
    CHECK(eigen >= 3);
    CHECK(zelf > met_toestemming);
}

TEST_CASE("R-106 most went better between two measurements, some stayed and some went back") {
    using enum metingvergelijking::Beweging;
    std::map<metingvergelijking::Beweging, int> bewegingen;
    int alleen = 0, overgeslagen = 0, met_wens = 0;
    for (const std::string_view gemeente : demo_gemeenten)
        for (const Traject& t : de_gewone().trajecten(std::string(gemeente))) {
            const auto& metingen = t.boek.metingen;
            for (const Regel<LegMetingVast>& regel : metingen) {
                alleen += regel.feit.wijze == Meetwijze::Alleen;
                overgeslagen += !regel.feit.overgeslagen.waarden.empty();
                for (const Antwoord& a : regel.feit.antwoorden.waarden)
                    met_wens += !a.gewenst.empty();
            }
            if (metingen.size() < 2) continue;
            const LegMetingVast &eerder = metingen.front().feit, &later = metingen.back().feit;
            REQUIRE(metingvergelijking::te_vergelijken(eerder, later));
            const Instrument* which =
                instrument(*find(test_methodieken(), t.methodiek), eerder.instrument.waarde);
            for (const auto& thema : metingvergelijking::vergelijk(eerder, later, *which))
                ++bewegingen[thema.beweging];
        }
    CHECK(bewegingen[Vooruit] > bewegingen[Gelijk]);
    CHECK(bewegingen[Gelijk] > bewegingen[Achteruit]);
    CHECK(bewegingen[Achteruit] >= 1);
    CHECK(alleen >= 3);
    CHECK(met_wens >= 10);
    CHECK(overgeslagen >= 3);
}

TEST_CASE("R-277 R-278 in Waterdam the inschaling changes after the scan and after an evaluation") {
    int drie = 0, met_doelen = 0;
    for (const Traject& t : de_gewone().trajecten("waterdam")) {
        std::set<Inschaalaanleiding> aanleidingen;
        for (const Regel<SchaalIn>& regel : t.boek.inschalingen)
            aanleidingen.insert(regel.feit.aanleiding);
        drie += aanleidingen.size() == 3;
        met_doelen += !t.boek.doelen.empty();
    }
    CHECK(drie >= 3);
    CHECK(met_doelen >= 5);
}

TEST_CASE("A dossier has a handful of what was measured, not a flood") {
    for (const std::string_view gemeente : demo_gemeenten)
        for (const Traject& t : de_gewone().trajecten(std::string(gemeente)))
            CHECK(t.boek.metingen.size() + t.boek.onderwerpen.size() + t.boek.inschalingen.size() +
                      t.boek.doelen.size() + t.boek.doelstanden.size() +
                      t.boek.trainingen.size() <= 40);
}
