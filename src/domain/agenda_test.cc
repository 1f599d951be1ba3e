// Goal: a moment that is offered can be planned, and what is in the way is named.
#include "domain/agenda.h"
#include "domain/gegeven_opdrachten.h"
#include "domain/gemeente/beschikbaarheid.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::gegeven;

namespace {

Inrichting with_hours() {
    Inrichting i = inrichting();
    Werktijden week{};
    week[0] = week[1] = week[3] = Tijdvak{tijd(9), tijd(16)};  // Monday, Tuesday, Thursday
    i.medewerkers[anna].werktijden = week;
    return i;
}

std::string refused(const Result<void>& result) {
    return result ? std::string() : result.error().code;
}

std::string in_the_way(const Gespreksmoment& m, const Inrichting& i,
                       const std::vector<Bezet>& bezet = {}) {
    return refused(agenda::free_for(m, anna, i, kalender, bezet));
}

}  // namespace

TEST_CASE("what is offered is free, spread over days, and never today") {
    const Inrichting i = with_hours();
    const std::vector<Bezet> bezet = {
        {.traject = traject, .gebeurtenis = 3, .dag = vandaag + std::chrono::days{1},
         .van = tijd(9), .tot = tijd(12, 30)}};
    const auto found = agenda::vrije_momenten(anna, i, kalender, bezet, vandaag, 60, 6);
    REQUIRE(found.size() == 6);
    CHECK(found[0] == Gespreksmoment{vandaag + std::chrono::days{1}, tijd(13), 60});
    CHECK(found[1] == Gespreksmoment{vandaag + std::chrono::days{3}, tijd(9), 60});
    for (const Gespreksmoment& m : found) {
        CHECK(m.dag > vandaag);
        CHECK(agenda::possible(m, vandaag, {}));
        CHECK(in_the_way(m, i, bezet) == "");
    }
}

TEST_CASE("who is away for weeks, or unknown, has no free moment") {
    Inrichting i = with_hours();
    i.medewerkers[anna].afwezig = {{vandaag, vandaag + std::chrono::days{60}, {}}};
    CHECK(agenda::vrije_momenten(anna, i, kalender, {}, vandaag, 60, 6).empty());
    CHECK(agenda::vrije_momenten({"niemand"}, i, kalender, {}, vandaag, 60, 6).empty());
}

TEST_CASE("closing days and holidays are not offered, and said when asked for") {
    const Inrichting i = with_hours();
    const Datum kerst{2026y / 12 / 24};  // a Thursday: the office is closed
    for (const auto& m : agenda::vrije_momenten(anna, i, kalender, {}, Datum{2026y / 12 / 22},
                                                60, 6))
        CHECK(m.dag > Datum{2026y / 12 / 26});
    CHECK(in_the_way({kerst, tijd(10), 60}, i) == "kantoor-dicht");
}

TEST_CASE("one appointment may begin when another ends; the one that moves is not in its own way") {
    const Inrichting i = inrichting();
    const Datum dag = vandaag + std::chrono::days{1};
    const std::vector<Bezet> bezet = {{.traject = traject, .gebeurtenis = 3, .dag = dag,
                                       .van = tijd(10), .tot = tijd(11)}};
    CHECK(in_the_way({dag, tijd(11), 60}, i, bezet) == "");
    CHECK(in_the_way({dag, tijd(9), 60}, i, bezet) == "");
    CHECK(in_the_way({dag, tijd(9), 61}, i, bezet) == "collega-bezet");
    CHECK(in_the_way({dag, tijd(10, 59), 5}, i, bezet) == "collega-bezet");
    CHECK(agenda::free_for({dag, tijd(10, 30), 60}, anna, i, kalender, bezet,
                           std::pair(traject, 3)));
}

TEST_CASE("a time gone by today, and none that does not exist") {
    const Gespreksmoment m{vandaag, tijd(10), 60};
    CHECK(agenda::possible(m, vandaag, {}));
    CHECK(agenda::possible(m, vandaag, tijd(10)));
    CHECK(refused(agenda::possible(m, vandaag, tijd(10, 1))) == "gesprek-in-verleden");
    const Gespreksmoment gap{Datum{2027y / 3 / 28}, tijd(2, 30), 60};
    CHECK(refused(agenda::possible(gap, vandaag, {})) == "tijd-bestaat-niet");
    CHECK(refused(agenda::possible({vandaag, tijd(21, 30), 31}, vandaag, {})) ==
          "gesprek-buiten-uren");
    CHECK(agenda::possible({vandaag, tijd(21, 30), 30}, vandaag, {}));
}

TEST_CASE("hours are read as people write them") {
    CHECK(beschikbaarheid::tijdvak_from("8:30-17:00") == Tijdvak{tijd(8, 30), tijd(17)});
    CHECK(beschikbaarheid::tijdvak_from("8.30 - 17 uur") == Tijdvak{tijd(8, 30), tijd(17)});
    for (const char* typed : {"", "8:30", "17-8", "9-9", "9-12-13", "van 9 tot 5"})
        CHECK_FALSE(beschikbaarheid::tijdvak_from(typed));
    CHECK(beschikbaarheid::tekst_van({tijd(8, 30), tijd(17)}) == "08:30-17:00");
}
