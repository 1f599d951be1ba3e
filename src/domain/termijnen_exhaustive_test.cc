// Every start day of 2024-2030, against an oracle that shares no code with the domain: day numbers
// from 1 January 1970, a list of free days copied from almanacs, and counting on fingers.
#include "domain/gegeven.h"
#include "domain/termijnen.h"

#include <doctest/doctest.h>

#include <set>
#include <string_view>

using namespace houvast;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const Kalender kalender = gegeven::nederlandse_kalender();

constexpr std::string_view vrij_op_een_doordeweekse_dag =
    "2024-01-01 2024-03-29 2024-04-01 2024-05-09 2024-05-20 2024-12-25 2024-12-26 "
    "2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-29 2025-06-09 2025-12-25 2025-12-26 "
    "2026-01-01 2026-04-03 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-25 2026-12-25 "
    "2027-01-01 2027-03-26 2027-03-29 2027-04-27 2027-05-05 2027-05-06 2027-05-17 "
    "2028-04-14 2028-04-17 2028-04-27 2028-05-05 2028-05-25 2028-06-05 2028-12-25 2028-12-26 "
    "2029-01-01 2029-03-30 2029-04-02 2029-04-27 2029-05-10 2029-05-21 2029-12-25 2029-12-26 "
    "2030-01-01 2030-04-19 2030-04-22 2030-05-30 2030-06-10 2030-12-25 2030-12-26 "
    "2031-01-01 2031-04-11 2031-04-14 2031-05-05 2031-05-22 2031-06-02 2031-12-25 2031-12-26 ";
constexpr std::string_view bij_besluit =
    "2024-05-10 2024-12-27 2025-05-30 2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26 ";

struct Orakel {
    std::set<int> vrij;

    explicit Orakel(std::initializer_list<std::string_view> lists) {
        for (std::string_view list : lists)
            for (std::size_t at = 0; at + 10 <= list.size(); at += 11)
                vrij.insert(number(*datum_from_iso(list.substr(at, 10))));
    }
    static int number(Datum dag) { return static_cast<int>(dag.time_since_epoch().count()); }
    bool werkt(int dag) const { return (dag + 3) % 7 < 5 && !vrij.contains(dag); }
    int doorgeschoven(int dag) const { return werkt(dag) ? dag : doorgeschoven(dag + 1); }
    int derde_werkdag(int dag) const {
        int nog = 3;
        while (nog > 0) nog -= werkt(++dag);
        return dag;
    }
};

const Orakel orakel{vrij_op_een_doordeweekse_dag, bij_besluit};
const Orakel orakel_zonder_besluit{vrij_op_een_doordeweekse_dag};

void holds(const Termijn& t, int start, int length, bool extended = true) {
    const int eind = start + length;
    REQUIRE(Orakel::number(t.start) == start);
    REQUIRE(Orakel::number(t.eind) == eind);
    REQUIRE(Orakel::number(t.uiterlijk) == (extended ? orakel.doorgeschoven(eind) : eind));
    const Uitleg why = uitleg(t, kalender);
    REQUIRE(why.verlengd_door.empty() == (t.uiterlijk == t.eind));
    REQUIRE(static_cast<int>(why.vrije_dagen.size()) == (t.uiterlijk - t.eind).count());
    // Atw art. 2 never has to help: each of these terms holds more than two ordinary days.
    REQUIRE(kalender.werkdagen_na(t.start, 2) <= t.eind);
}

template <class Check>
void each_day(Check check) {
    for (Datum dag{2024y / 1 / 1}; dag <= Datum{2030y / 12 / 31}; dag += days{1}) {
        INFO(iso(dag));
        check(dag, Orakel::number(dag));
    }
}

}  // namespace

TEST_CASE("T1 Wgs 4(1), T4 Awb 6:7, T15 Awb 4:17: every start of 2024-2030") {
    each_day([](Datum dag, int n) {
        holds(termijn_eerste_gesprek(dag, kalender), n, 28);
        holds(termijn_bezwaar(dag, kalender), n, 42);
        holds(termijn_ingebrekestelling(dag, kalender), n, 14);
    });
}

TEST_CASE("T2 Wgs 4(2): every start of 2024-2030") {
    each_day([](Datum dag, int n) {
        const Termijn t = termijn_bij_dreiging(dag, kalender);
        REQUIRE(Orakel::number(t.eind) == orakel_zonder_besluit.derde_werkdag(n));
        REQUIRE(Orakel::number(t.uiterlijk) == orakel.derde_werkdag(n));
        REQUIRE(t.eind <= t.uiterlijk);
        REQUIRE(kalender.is_werkdag(t.uiterlijk));
        REQUIRE(kalender.werkdagen_tussen(dag, t.uiterlijk) == 3);
    });
}

TEST_CASE("T3 Wgs 4a(3): every start of 2024-2030, each number of weeks") {
    each_day([](Datum dag, int n) {
        for (int weken = 1; weken <= beschikking_weken_max; ++weken)
            holds(termijn_beschikking(dag, weken, kalender), n, 7 * weken);
    });
}

TEST_CASE("T3 Awb 4:15: every single suspension that begins within the term") {
    const Datum start{2026y / 3 / 2};
    const int n = Orakel::number(start);
    for (int van = -3; van <= 60; ++van) {
        for (int lengte = 0; lengte <= 40; ++lengte) {
            const Opschorting o{start + days{van}, start + days{van + lengte}};
            int verwacht = n + 56;  // count the days that run until there are 56
            int geteld = 0;
            for (int dag = 1; geteld < 56; ++dag) {
                if (dag < van || dag >= van + lengte) verwacht = n + dag, ++geteld;
            }
            if (van > 56) verwacht = n + 56;
            INFO(van << " + " << lengte);
            REQUIRE(Orakel::number(termijn_beschikking(start, 8, kalender, {&o, 1}).eind) ==
                    verwacht);
        }
    }
}

TEST_CASE("T3b: every start of 2024-2030") {
    each_day([](Datum dag, int) {
        const Termijn t = termijn_contact_in_intake(dag);
        const std::string van = iso(dag);
        const std::string tot = iso(t.eind);
        REQUIRE(t.uiterlijk == t.eind);
        const int maand = std::stoi(van.substr(5, 2));
        REQUIRE(std::stoi(tot.substr(5, 2)) == maand % 12 + 1);
        REQUIRE(std::stoi(tot.substr(0, 4)) == std::stoi(van.substr(0, 4)) + maand / 12);
        const bool same = tot.substr(8) == van.substr(8);
        const bool last_day_instead =
            tot.substr(8) < van.substr(8) && iso(t.eind + days{1}).substr(8) == "01";
        REQUIRE((same || last_day_instead));
    });
}

TEST_CASE("T14 Awb 7:10: every end of T4 in 2024-2030; Atw 4 leaves eighteen weeks alone") {
    each_day([](Datum dag, int n) {
        for (const auto commissie : {Bezwaarcommissie::Geen, Bezwaarcommissie::Ingesteld}) {
            for (const auto verdaging : {Verdaging::Geen, Verdaging::ZesWeken}) {
                const int weken = (commissie == Bezwaarcommissie::Geen ? 6 : 12) +
                                  (verdaging == Verdaging::Geen ? 0 : 6);
                holds(termijn_beslissing_op_bezwaar(dag, {commissie, verdaging}, kalender), n,
                      7 * weken, weken <= 12);
            }
        }
    });
}

TEST_CASE("T1: warned at half and at four fifths, each start and each day of the term") {
    each_day([](Datum start, int) {
        const Termijn t = termijn_eerste_gesprek(start, kalender);
        for (int dag = -1; dag <= 40; ++dag) {
            const Datum vandaag = start + days{dag};
            const Stand s = stand(t, vandaag);
            Niveau verwacht = Niveau::Ruim;
            if (dag >= 14) verwacht = Niveau::Halverwege;  // 50 % of 28
            if (dag >= 23) verwacht = Niveau::Bijna;       // 80 % is 22.4
            if (vandaag > t.uiterlijk) verwacht = Niveau::Verstreken;
            REQUIRE(s.niveau == verwacht);
            REQUIRE(s.dagen_tot_eind == 28 - dag);
            REQUIRE((s.dagen_tot_uiterlijk < 0) == (s.niveau == Niveau::Verstreken));
        }
    });
}

TEST_CASE("T2, T15: an alarm from the first day until it is too late") {
    each_day([](Datum start, int) {
        for (const Termijn& t : {termijn_bij_dreiging(start, kalender),
                                 termijn_ingebrekestelling(start, kalender)}) {
            for (Datum dag = start; dag <= t.uiterlijk + days{2}; dag += days{1}) {
                const Niveau verwacht = dag > t.uiterlijk ? Niveau::Verstreken : Niveau::Bijna;
                REQUIRE(stand(t, dag).niveau == verwacht);
            }
        }
    });
}
