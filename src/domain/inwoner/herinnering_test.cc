#include "domain/inwoner/herinnering.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::herinnering;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

constexpr Datum dag(int jaar, unsigned maand, unsigned dag_van_maand) {
    return Datum{std::chrono::year{jaar} / std::chrono::month{maand} /
                 std::chrono::day{dag_van_maand}};
}

// The first minute at which it is sent, searched minute by minute over the days before.
Moment eerste(Datum gesprek) {
    for (Datum d = gesprek - days{6}; d <= gesprek; d += days{1})
        for (auto tijd = 0min; tijd < 24h; tijd += 1min)
            if (aan_de_beurt(gesprek, {d, tijd})) return {d, tijd};
    return {};
}

}  // namespace

TEST_CASE("two days before by the calendar, at nine: also over the end of a month or a year") {
    struct Geval {
        Datum gesprek, bericht;
    };
    for (const Geval& geval : {Geval{dag(2026, 11, 26), dag(2026, 11, 24)},
                               Geval{dag(2026, 12, 1), dag(2026, 11, 29)},
                               Geval{dag(2027, 1, 1), dag(2026, 12, 30)},
                               Geval{dag(2028, 3, 1), dag(2028, 2, 28)},    // a leap year
                               Geval{dag(2027, 3, 1), dag(2027, 2, 27)},
                               Geval{dag(2028, 2, 29), dag(2028, 2, 27)}}) {
        const Moment gevonden = eerste(geval.gesprek);
        CHECK(gevonden.dag == geval.bericht);
        CHECK(gevonden.tijd == 9h);
    }
}

TEST_CASE("the nights that the clock changes do not move it: days are counted, not hours") {
    CHECK(eerste(dag(2026, 3, 30)).dag == dag(2026, 3, 28));   // summer time began on the 29th
    CHECK(eerste(dag(2026, 3, 29)).dag == dag(2026, 3, 27));
    CHECK(eerste(dag(2026, 10, 26)).dag == dag(2026, 10, 24));  // it ended on the 25th
    CHECK(eerste(dag(2026, 10, 25)).tijd == 9h);
}

TEST_CASE("never at night, never on the day itself, and late is late") {
    const Datum gesprek = dag(2026, 11, 26);
    CHECK_FALSE(aan_de_beurt(gesprek, {gesprek - days{3}, 12h}));
    CHECK_FALSE(aan_de_beurt(gesprek, {gesprek - days{2}, 8h + 59min}));
    CHECK(aan_de_beurt(gesprek, {gesprek - days{2}, 9h}));
    CHECK(aan_de_beurt(gesprek, {gesprek - days{2}, 19h + 59min}));
    CHECK_FALSE(aan_de_beurt(gesprek, {gesprek - days{2}, 20h}));
    CHECK(aan_de_beurt(gesprek, {gesprek - days{1}, 15h}));  // made yesterday: at once
    CHECK_FALSE(aan_de_beurt(gesprek, {gesprek, 9h}));
    CHECK_FALSE(te_laat(gesprek, {gesprek - days{2}, 23h}));
    CHECK_FALSE(te_laat(gesprek, {gesprek - days{1}, 19h + 59min}));
    CHECK(te_laat(gesprek, {gesprek - days{1}, 20h}));
    CHECK(te_laat(gesprek, {gesprek, 0min}));
}

TEST_CASE("the resident chooses, and nobody is reminded who did not") {
    const Ontvanger sara{.wens = Herinnering::Mail, .email = "sara@post.example",
                         .telefoon = "+31612345678"};
    CHECK(waarlangs(sara) == Herinnering::Mail);
    Ontvanger ander = sara;
    ander.wens = Herinnering::Sms;
    CHECK(waarlangs(ander) == Herinnering::Sms);
    ander.wens = Herinnering::Geen;
    CHECK(waarlangs(ander) == std::unexpected(Geen::Wens));
    ander.wens.reset();
    CHECK(waarlangs(ander) == std::unexpected(Geen::Wens));
}

TEST_CASE("without an address or a mobile number there is no way") {
    CHECK(waarlangs({.wens = Herinnering::Mail, .telefoon = "+31612345678"}) ==
          std::unexpected(Geen::Mailadres));
    CHECK(waarlangs({.wens = Herinnering::Sms, .email = "sara@post.example"}) ==
          std::unexpected(Geen::Mobiel));
    CHECK(waarlangs({.wens = Herinnering::Sms, .telefoon = "+31736155155"}) ==
          std::unexpected(Geen::Mobiel));
    CHECK(is_mobiel("+491711234567"));
    CHECK_FALSE(is_mobiel("0612345678"));
}

TEST_CASE("PROCESS.md F6: no message to who died, nor where somebody must be reached safely") {
    Ontvanger sara{.wens = Herinnering::Mail, .email = "sara@post.example", .afgeschermd = true};
    CHECK(waarlangs(sara) == std::unexpected(Geen::Afgeschermd));
    sara.overleden = true;
    CHECK(waarlangs(sara) == std::unexpected(Geen::Overleden));
    sara = {.wens = Herinnering::Mail, .email = "sara@post.example", .opgegaan = true};
    CHECK(waarlangs(sara) == std::unexpected(Geen::Opgegaan));
}

TEST_CASE("what is off can be told until it would have begun, also on its day") {
    const Datum gesprek = dag(2026, 11, 26);
    CHECK(nog_te_komen(gesprek, 10h, {gesprek - days{1}, 19h}));
    CHECK(nog_te_komen(gesprek, 10h, {gesprek, 9h + 59min}));
    CHECK_FALSE(nog_te_komen(gesprek, 10h, {gesprek, 10h}));
    CHECK_FALSE(nog_te_komen(gesprek, 10h, {gesprek + days{1}, 9h}));
}
