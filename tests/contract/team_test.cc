// The contract of the team's read model, on every engine: each part against all rows of the table,
// after random histories.
#include "verhalen.h"

#include "projections/dossiers.h"
#include "projections/team.h"
#include "projections/zoekvorm.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <set>

using namespace houvast;

namespace {

unsigned seed_of(unsigned n) {
    if (const char* given = std::getenv("SEED")) return static_cast<unsigned>(std::atoi(given)) + n;
    return 20'261'122 + n;
}

std::vector<DossierRij> every_row(Db& db) {
    std::vector<DossierRij> all;
    for (const Row& row : db.query("SELECT traject FROM dossiers ORDER BY traject"))
        all.push_back(*dossier_rij(db, {row.text(0)}));
    return all;
}

template <class Belongs>
std::set<TrajectId> those(const std::vector<DossierRij>& all, Belongs belongs) {
    std::set<TrajectId> ids;
    for (const DossierRij& rij : all)
        if (belongs(rij)) ids.insert(rij.traject);
    return ids;
}

std::set<TrajectId> ids_of(const TeamDeel& deel) {
    std::set<TrajectId> ids;
    for (const DossierRij& rij : deel.rijen) ids.insert(rij.traject);
    CHECK(ids.size() == deel.rijen.size());
    CHECK(std::ssize(deel.rijen) <= team_max);
    return ids;
}

// All of them, or so many of them as one part shows.
void check_part(const TeamDeel& deel, const std::set<TrajectId>& expected) {
    const auto shown = ids_of(deel);
    CHECK(std::ranges::includes(expected, shown));
    CHECK(deel.meer == (std::ssize(expected) > team_max));
    CHECK(std::ssize(shown) == std::min<std::ptrdiff_t>(team_max, std::ssize(expected)));
}

bool is_threat(const DossierRij& rij) {
    return rij.crisis || (rij.dreiging && rij.fase == FaseSoort::Aangemeld);
}

bool term_until(const DossierRij& rij, Datum day) {
    const bool told_above = is_threat(rij) && rij.fase == FaseSoort::Aangemeld;
    return rij.termijn && rij.termijn->uiterlijk <= day && !told_above;
}

template <class Day>
void check_first_is_first(const TeamDeel& deel, Day day) {
    CHECK(std::ranges::is_sorted(deel.rijen, {}, day));
}

void check_all(Db& db, Datum dag) {
    const auto rows = every_row(db);
    const Datum soon = dag + std::chrono::days(aandacht_dagen);
    const TeamLijst lijst = team_lijst(db, dag);
    check_part(lijst.bedreigend, those(rows, is_threat));
    check_part(lijst.termijnen, those(rows, [&](const auto& r) { return term_until(r, soon); }));
    check_part(lijst.niet_toegewezen,
               those(rows, [](const auto& r) { return r.open && !r.behandelaar; }));
    check_part(lijst.geen_contact, those(rows, [&](const auto& r) {
                   return r.contact && r.contact->uiterlijk < dag;
               }));
    check_first_is_first(lijst.termijnen, [](const auto& r) { return r.termijn->uiterlijk; });
    check_first_is_first(lijst.geen_contact, [](const auto& r) { return r.contact->uiterlijk; });
}

}  // namespace

TEST_CASE("R-288 each part of the team's page is what the rows say, cut off at its limit") {
    for (const unsigned n : {0U, 1U}) {
        const unsigned seed = seed_of(800 + n);
        CAPTURE(seed);
        on_every_engine([&](TestJournal& t) {
            Verhalen verhalen(t, seed);
            for (int i = 0; i < 400; ++i) {
                verhalen.step();
                if (i % 80 == 40) verhalen.destroy_one();
                if (i % 100 == 99)
                    for (const int later : {0, 30, 60, 120})
                        check_all(t.db, today + std::chrono::days(later));
            }
        });
    }
}

TEST_CASE("R-288 staff by name, with what is open with each; gone or in other work is told") {
    on_every_engine([](TestJournal& t) {
        Verhalen verhalen(t, seed_of(901));
        for (int i = 0; i < 300; ++i) verhalen.step();
        const Datum dag = today + std::chrono::days(30);
        const auto rows = every_row(t.db);
        const auto open_with = [&](const MedewerkerId& id) {
            return std::ranges::count_if(
                rows, [&](const DossierRij& r) { return r.open && r.behandelaar == id; });
        };
        const auto all = collegas(t.db);
        REQUIRE(all.size() > 1);
        for (const Collega& een : all) CHECK(een.open == open_with(een.wie.medewerker));
        const auto by_name = [](const Collega& een) { return zoekvorm(een.wie.naam); };
        const auto afwezig = team_lijst(t.db, dag).afwezig;
        CHECK(std::ranges::is_sorted(all, {}, by_name));
        CHECK(std::ranges::is_sorted(afwezig, {}, by_name));
        std::set<MedewerkerId> told, expected;
        for (const Collega& een : afwezig) {
            told.insert(een.wie.medewerker);
            CHECK(een.open == open_with(een.wie.medewerker));
        }
        for (const Collega& een : all)
            if (een.open > 0 && (een.wie.uit_dienst_per || !kan_begeleiden(een.wie, dag)))
                expected.insert(een.wie.medewerker);
        CHECK(told == expected);
        CHECK_FALSE(expected.empty());
    });
}

// The queries are read by an index: SQLite says so itself. No part may walk through all dossiers.
TEST_CASE("no part of the team's page reads the whole table of dossiers") {
    on_every_engine([](TestJournal& t) {
        if (t.db.engine() != Engine::Sqlite) return;
        Verhalen verhalen(t, seed_of(1100));
        const auto plan = [&](Sql sql) {  // one line: no sorting after it either
            const Rows rows = t.db.query(sql);
            CHECK(rows.size() == 1);
            return rows[0].text(3);
        };
        CHECK(plan("EXPLAIN QUERY PLAN SELECT naam FROM dossiers WHERE "
                   "termijn_uiterlijk IS NOT NULL AND termijn_uiterlijk <= '2026-01-01' "
                   "ORDER BY termijn_uiterlijk, traject LIMIT 5")
                  .contains("USING INDEX dossiers_team_termijn"));
        CHECK(plan("EXPLAIN QUERY PLAN SELECT naam FROM dossiers WHERE "
                   "contact_uiterlijk IS NOT NULL AND contact_uiterlijk < '2026-01-01' "
                   "ORDER BY contact_uiterlijk, traject LIMIT 5")
                  .contains("USING INDEX dossiers_team_contact"));
        CHECK(plan("EXPLAIN QUERY PLAN SELECT naam FROM dossiers WHERE dreiging IS NOT NULL "
                   "AND fase = 1 ORDER BY eerstvolgend, traject LIMIT 5")
                  .contains("USING INDEX dossiers_team_dreiging (fase=?)"));
        CHECK(plan("EXPLAIN QUERY PLAN SELECT naam FROM dossiers WHERE crisis_uiterlijk "
                   "IS NOT NULL ORDER BY crisis_uiterlijk, traject LIMIT 5")
                  .contains("USING INDEX dossiers_team_crisis"));
    });
}
