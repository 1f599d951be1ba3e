#include "domain/gegeven.h"

#include <doctest/doctest.h>

#include <string_view>

using namespace houvast;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const Kalender kalender = gegeven::nederlandse_kalender();

// Written out by hand, weekends too: it shares nothing with the rules or the computus.
struct Almanak {
    const char* jaar;
    std::string_view feestdagen;
    std::string_view gelijkgesteld;
};
constexpr Almanak almanak[] = {
    {"2024", "01-01 03-29 04-01 04-27 05-05 05-09 05-20 12-25 12-26", "05-10 12-27"},
    {"2025", "01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26", "05-30"},
    {"2026", "01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26", "01-02 05-15"},
    {"2027", "01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26", "05-07"},
    {"2028", "01-01 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26", "04-28 05-26"},
    {"2029", "01-01 03-30 04-02 04-27 05-05 05-10 05-21 12-25 12-26", ""},
    {"2030", "01-01 04-19 04-22 04-27 05-05 05-30 06-10 12-25 12-26", ""},
};

}  // namespace

TEST_CASE("Atw 3: every day of 2024-2030 is free exactly where the almanac says so") {
    int seen = 0;
    for (const Almanak& jaar : almanak) {
        const std::string first = std::string(jaar.jaar) + "-01-01";
        for (Datum dag = *datum_from_iso(first); iso(dag).starts_with(jaar.jaar); dag += days{1}) {
            const std::string maand_dag = iso(dag).substr(5);
            const auto weekday = (dag.time_since_epoch().count() + 3) % 7;  // Monday is 0
            const bool feest = jaar.feestdagen.find(maand_dag) != std::string_view::npos;
            const bool brug = jaar.gelijkgesteld.find(maand_dag) != std::string_view::npos;
            const auto vrij = kalender.vrije_dag(dag);
            INFO(iso(dag));
            CHECK(vrij.has_value() == (feest || brug || weekday >= 5));
            CHECK(kalender.is_werkdag(dag) == !vrij.has_value());
            if (!vrij) continue;
            ++seen;
            CHECK(vrij->dag == dag);
            CHECK((vrij->soort == VrijeDagSoort::Feestdag) == feest);
            CHECK((vrij->soort == VrijeDagSoort::GelijkgesteldeDag) == brug);
            CHECK(vrij->naam.empty() == (!feest && !brug));
        }
    }
    CHECK(seen > 7 * 104);
}

TEST_CASE("Easter, from the earliest to the latest day it can be") {
    CHECK(eerste_paasdag(1818y) == Datum{1818y / 3 / 22});
    CHECK(eerste_paasdag(1943y) == Datum{1943y / 4 / 25});
    CHECK(eerste_paasdag(1954y) == Datum{1954y / 4 / 18});
    CHECK(eerste_paasdag(1981y) == Datum{1981y / 4 / 19});
    CHECK(eerste_paasdag(2008y) == Datum{2008y / 3 / 23});
    CHECK(eerste_paasdag(2038y) == Datum{2038y / 4 / 25});
    CHECK(eerste_paasdag(2285y) == Datum{2285y / 3 / 22});
    for (int jaar = 1583; jaar < 4000; ++jaar) {
        const Datum dag = eerste_paasdag(std::chrono::year{jaar});
        const std::string text = iso(dag).substr(5);
        CHECK(std::chrono::weekday{dag} == std::chrono::Sunday);
        CHECK(text >= "03-22");
        CHECK(text <= "04-25");
    }
}

TEST_CASE("Atw 3(1): the King's birthday moves away from a Sunday; before 2014 the Queen's") {
    CHECK(kalender.vrije_dag(Datum{2025y / 4 / 26})->naam == "Koningsdag");  // 27 April: Sunday
    CHECK(kalender.vrije_dag(Datum{2025y / 4 / 27})->soort == VrijeDagSoort::Zondag);
    CHECK(kalender.is_werkdag(Datum{2025y / 4 / 28}));
    CHECK(kalender.vrije_dag(Datum{2013y / 4 / 30})->naam == "Koninginnedag");
    CHECK(kalender.is_werkdag(Datum{2014y / 4 / 30}));
    CHECK(kalender.is_werkdag(Datum{2012y / 4 / 27}));
}

TEST_CASE("the same day a month later, else the last day of that month") {
    CHECK(maanden_na(Datum{2026y / 1 / 15}, 1) == Datum{2026y / 2 / 15});
    CHECK(maanden_na(Datum{2026y / 1 / 31}, 1) == Datum{2026y / 2 / 28});
    CHECK(maanden_na(Datum{2028y / 1 / 31}, 1) == Datum{2028y / 2 / 29});
    CHECK(maanden_na(Datum{2026y / 1 / 31}, 2) == Datum{2026y / 3 / 31});
    CHECK(maanden_na(Datum{2026y / 12 / 31}, 2) == Datum{2027y / 2 / 28});
    CHECK(maanden_na(Datum{2024y / 2 / 29}, 12) == Datum{2025y / 2 / 28});
    CHECK(maanden_na(Datum{2026y / 3 / 31}, -1) == Datum{2026y / 2 / 28});
}

TEST_CASE("the gemeente's own closing days are for planning: they never make a term longer") {
    Kalender dicht = kalender;
    dicht.sluitingsdagen.insert(Datum{2026y / 11 / 23});  // a Monday
    CHECK(dicht.is_werkdag(Datum{2026y / 11 / 23}));
    CHECK_FALSE(dicht.is_open(Datum{2026y / 11 / 23}));
    CHECK(dicht.is_open(Datum{2026y / 11 / 24}));
    CHECK_FALSE(dicht.is_open(Datum{2026y / 11 / 22}));
    CHECK(dicht.eerste_werkdag_vanaf(Datum{2026y / 11 / 21}) == Datum{2026y / 11 / 23});
}

TEST_CASE("werkdagen: the day itself does not count, the last one does") {
    CHECK(kalender.werkdagen_na(Datum{2026y / 12 / 24}, 1) == Datum{2026y / 12 / 28});
    CHECK(kalender.werkdagen_na(Datum{2026y / 12 / 24}, 0) == Datum{2026y / 12 / 24});
    CHECK(kalender.werkdagen_tussen(Datum{2026y / 12 / 24}, Datum{2026y / 12 / 28}) == 1);
    CHECK(kalender.werkdagen_tussen(Datum{2026y / 12 / 28}, Datum{2026y / 12 / 28}) == 0);
    CHECK(kalender.werkdagen_tussen(Datum{2026y / 12 / 28}, Datum{2026y / 12 / 24}) == 0);
}

TEST_CASE("single holidays without a rule count too") {
    const Kalender klein{.feestdagen = {Datum{2026y / 11 / 23}}};
    CHECK_FALSE(klein.is_werkdag(Datum{2026y / 11 / 23}));
    CHECK(klein.is_werkdag(Datum{2026y / 12 / 25}));
}
