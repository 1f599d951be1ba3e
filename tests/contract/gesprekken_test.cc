// The contract of the table of appointments, on every engine: a row follows its appointment, and
// each question is answered from what stands.
#include "tafel.h"

#include "projections/gesprekken.h"

#include <doctest/doctest.h>

using namespace houvast;

namespace {

const MedewerkerId anna{"anna"}, bram{"bram"};
const TrajectId selma{"t1"}, yusuf{"t2"};

int plan(Tafel& tafel, const TrajectId& id, const MedewerkerId& wie, Datum dag, Tijd van) {
    tafel.write(id, Vastgelegd<PlanGesprek>{
                        .feit = {.medewerker = wie, .dag = dag, .tijd = van, .tolk = "Turks"}});
    return tafel.versions[id];
}

}  // namespace

TEST_CASE("an appointment is found by colleague, by day and by dossier, as it stands now") {
    on_every_engine([](TestJournal& t) {
        Tafel tafel(t);
        tafel.begin(selma);
        tafel.begin(yusuf);
        const Datum dag = today + std::chrono::days{3};
        const int een = plan(tafel, selma, anna, dag, tijd(10));
        const int twee = plan(tafel, yusuf, anna, dag, tijd(9));
        const int drie = plan(tafel, yusuf, bram, dag, tijd(9));
        const int vier = plan(tafel, yusuf, bram, dag + std::chrono::days{9}, tijd(9));

        const auto week = gesprekken_of(t.db, anna, dag, dag);
        REQUIRE(week.size() == 2);
        CHECK(week[0].gesprek.gebeurtenis == twee);  // by time
        CHECK(week[1].gesprek.gebeurtenis == een);
        CHECK(week[1].dossier.traject == selma);
        CHECK(week[1].gesprek.tolk == "Turks");
        CHECK(gepland_tussen(t.db, dag, dag).size() == 3);
        CHECK(bezet(t.db, anna, dag, dag).size() == 2);

        tafel.write(selma, Vastgelegd<VerzetGesprek>{
                               .feit = {.gesprek = een, .dag = dag + std::chrono::days{1},
                                        .tijd = tijd(13, 30)}});
        const auto moved = gesprek(t.db, selma, een);
        REQUIRE(moved);
        CHECK(moved->dag == dag + std::chrono::days{1});
        CHECK(moved->van == tijd(13, 30));
        CHECK(moved->tot == tijd(14, 30));  // as long as it was
        CHECK(moved->volgnummer == 1);
        CHECK(bezet(t.db, anna, dag, dag).size() == 1);

        tafel.write(yusuf, Vastgelegd<ZegGesprekAf>{.feit = {.op = today, .gesprek = twee}});
        CHECK(gesprekken_of(t.db, anna, dag, dag).empty());
        CHECK(gesprek(t.db, yusuf, twee)->status == Gespreksstatus::Afgezegd);
        CHECK(gesprek(t.db, yusuf, twee)->volgnummer == 1);
        CHECK(gesprek_met_dossier(t.db, gebeurtenis_sleutel(yusuf, twee)));

        tafel.write(yusuf, Vastgelegd<LegGespreksuitkomstVast>{
                               .feit = {.gesprek = drie,
                                        .uitkomst = Gespreksuitkomst::NietVerschenen,
                                        .geweest_op = dag}});
        CHECK(gesprek(t.db, yusuf, drie)->status == Gespreksstatus::NietVerschenen);
        CHECK(gesprekken_of(t.db, bram, dag, dag).size() == 1);  // it was: it stays in the week
        CHECK(gepland_tussen(t.db, dag, dag).empty());
        CHECK(gesprekken_van(t.db, yusuf).front().gebeurtenis == vier);
        CHECK(tafel.projecties.compare(t.db, t.journal).empty());
    });
}

TEST_CASE("a row of a destroyed dossier is gone, and what was typed goes with a wipe") {
    on_every_engine([](TestJournal& t) {
        Tafel tafel(t);
        tafel.begin(selma);
        tafel.begin(yusuf);
        const int een = plan(tafel, selma, anna, today, tijd(10));
        const int twee = plan(tafel, yusuf, anna, today, tijd(12));
        tafel.write(selma, GegevenGewist{een, "r"});
        CHECK_FALSE(gesprek(t.db, selma, een)->tolk);
        CHECK(gesprek(t.db, yusuf, twee)->tolk == "Turks");

        const StreamId stream{StreamKind::Traject, yusuf.waarde};
        Tx tx(t.db, Tx::Kind::Write);
        tafel.projecties.forget(t.db, t.journal, stream);
        t.journal.destroy(stream, meta("weg"), "test");
        tx.commit();
        CHECK_FALSE(gesprek(t.db, yusuf, twee));
        CHECK(gesprek(t.db, selma, een));
    });
}
