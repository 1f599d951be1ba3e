// The contract of the read models, on every engine: whatever happened, the rows kept inline, those
// caught up later and those made again are the same; and what a destroyed stream had is gone.
#include "verhalen.h"

#include "projections/dossiers.h"
#include "projections/inwoners.h"
#include "projections/medewerkers.h"
#include "projections/signalen.h"
#include "projections/vandaag.h"

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

std::string text_of(const std::vector<Verschil>& verschillen) {
    std::string text;
    for (const Verschil& v : verschillen)
        text += v.tabel + " " + v.sleutel + " " + std::to_string(static_cast<int>(v.soort)) + "\n";
    return text;
}

void all_is_same(Verhalen& verhalen, TestJournal& t) {
    CHECK(text_of(verhalen.projecties.compare(t.db, t.journal)) == "");
}

}  // namespace

TEST_CASE("inline is what a rebuild gives, after random histories") {
    for (unsigned n = 0; n < 4; ++n) {
        const unsigned seed = seed_of(n);
        CAPTURE(seed);
        on_every_engine([&](TestJournal& t) {
            Verhalen verhalen(t, seed);
            for (int i = 0; i < 150; ++i) {
                verhalen.step();
                if (i % 50 == 25) verhalen.destroy_one();
            }
            all_is_same(verhalen, t);
            verhalen.projecties.rebuild(t.db, t.journal);
            all_is_same(verhalen, t);
            verhalen.step();
            all_is_same(verhalen, t);
        });
    }
}

TEST_CASE("catching up in steps or at once is the same") {
    on_every_engine([](TestJournal& t) {
        Verhalen verhalen(t, seed_of(100));
        for (int i = 0; i < 120; ++i) verhalen.step(verhalen.roll(10) == 0);
        t.in_transaction([&] { verhalen.projecties.catch_up(t.db, t.journal); });
        all_is_same(verhalen, t);
        t.in_transaction([&] { verhalen.projecties.catch_up(t.db, t.journal); });  // nothing new
        all_is_same(verhalen, t);
    });
}

TEST_CASE("verify finds a row that was changed, one that is gone and one too many") {
    on_every_engine([](TestJournal& t) {
        Verhalen verhalen(t, seed_of(200));
        for (int i = 0; i < 60; ++i) verhalen.step();
        t.in_transaction([&] {
            t.db.exec("UPDATE dossiers SET fase = fase + 1 WHERE traject = $1",
                      {verhalen.trajecten[0].id});
            t.db.exec("DELETE FROM inwoners WHERE inwoner = $1", {verhalen.inwoners[1].id});
            t.db.exec(R"sql(INSERT INTO zoek_sleutels (soort, sleutel, persoon)
                            VALUES (0, '1900-01-01', 1))sql");
        });
        const auto verschillen = verhalen.projecties.compare(t.db, t.journal);
        using Soort = Verschil::Soort;
        REQUIRE(verschillen.size() == 3);
        CHECK(verschillen[0].tabel == "dossiers");
        CHECK(verschillen[0].soort == Soort::Anders);
        CHECK(verschillen[0].sleutel == verhalen.trajecten[0].id);
        CHECK(verschillen[1].soort == Soort::Ontbreekt);
        CHECK(verschillen[2].soort == Soort::Teveel);
        verhalen.projecties.rebuild(t.db, t.journal);
        all_is_same(verhalen, t);
    });
}

TEST_CASE("a rebuild leaves no row behind that the journal does not give: no task either") {
    on_every_engine([](TestJournal& t) {
        Verhalen verhalen(t, seed_of(250));
        for (int i = 0; i < 20; ++i) verhalen.step();
        t.in_transaction([&] {
            t.db.exec(R"sql(INSERT INTO taken (taak, traject, gebeurtenis, voor, wat)
                            VALUES ('weg/000004', 'weg', 4, '2024-10-04', 'Stale'))sql");
        });
        const auto verschillen = verhalen.projecties.compare(t.db, t.journal);
        REQUIRE(verschillen.size() == 1);
        CHECK(verschillen[0].tabel == "taken");
        CHECK(verschillen[0].soort == Verschil::Soort::Teveel);
        verhalen.projecties.rebuild(t.db, t.journal);
        CHECK(t.db.query("SELECT 1 FROM taken WHERE traject = 'weg'").empty());
        all_is_same(verhalen, t);
    });
}

TEST_CASE("rows of another version are refused until a rebuild") {
    on_every_engine([](TestJournal& t) {
        Verhalen verhalen(t, seed_of(300));
        CHECK(verhalen.projecties.is_current(t.db));  // empty and new
        for (int i = 0; i < 5; ++i) verhalen.step();
        t.in_transaction([&] { t.db.exec("UPDATE projections SET versie = 0"); });
        CHECK_FALSE(verhalen.projecties.is_current(t.db));
        CHECK_THROWS_AS(verhalen.step(), ReadTablesOutdated);
        verhalen.projecties.rebuild(t.db, t.journal);
        CHECK(verhalen.projecties.is_current(t.db));
        all_is_same(verhalen, t);
    });
}

TEST_CASE("a destroyed person leaves no name in any row, and its dossier's number stays taken") {
    on_every_engine([](TestJournal& t) {
        Verhalen verhalen(t, seed_of(400));
        for (int i = 0; i < 30; ++i) verhalen.step();
        const int most = static_cast<int>(
            t.db.query("SELECT MAX(nummer) FROM dossiernummers")[0].integer(0));
        while (!verhalen.inwoners.empty() || !verhalen.trajecten.empty()) verhalen.destroy_one();
        for (const Sql table : {Sql("SELECT * FROM inwoners"), Sql("SELECT * FROM dossiers"),
                                Sql("SELECT * FROM zoek_trigrammen"),
                                Sql("SELECT * FROM zoek_sleutels")})
            CHECK(t.db.query(table).empty());
        all_is_same(verhalen, t);
        verhalen.step();  // without trajecten that is an aanmelding
        CHECK(t.db.query("SELECT nummer FROM dossiers")[0].integer(0) == most + 1);
        verhalen.projecties.rebuild(t.db, t.journal);
        CHECK(t.db.query("SELECT nummer FROM dossiers")[0].integer(0) == most + 1);
    });
}

TEST_CASE("the list gives every dossier once, forth and back, in each order") {
    on_every_engine([](TestJournal& t) {
        Verhalen verhalen(t, seed_of(500));
        for (int i = 0; i < 250; ++i) verhalen.step();
        for (const DossierFilter& filter :
             {DossierFilter{}, DossierFilter{.behandelaar = MedewerkerId{"m1"}},
              DossierFilter{.niet_toegewezen = true},
              DossierFilter{.fase = FaseSoort::Aangemeld},
              DossierFilter{.behandelaar = MedewerkerId{"m2"}, .fase = FaseSoort::Afgezien},
              DossierFilter{.aandacht = true}})
            for (int order = 0; order < 4; ++order) {
                const auto sortering = static_cast<DossierSortering>(order);
                CAPTURE(order);
                const auto page = [&](const DossierPagina& pagina) {
                    return inwoners_lijst(t.db, filter, sortering, pagina, today);
                };
                const auto at_once = page({.aantal_max = 200});
                std::vector<DossierRij> in_pages;
                DossierLijst last;
                DossierPagina next{.aantal_max = 3};
                do {
                    last = page(next);
                    std::ranges::copy(last.rijen, std::back_inserter(in_pages));
                    if (!last.rijen.empty()) next.na = last.rijen.back().traject;
                } while (last.meer_erna);
                CHECK(in_pages == at_once.rijen);
                CHECK_FALSE(at_once.meer_erna);
                if (at_once.rijen.size() < 7) continue;
                const auto back = page({.voor = at_once.rijen[6].traject, .aantal_max = 3});
                CHECK(back.rijen == std::vector(at_once.rijen.begin() + 3,
                                                at_once.rijen.begin() + 6));
                CHECK(back.meer_ervoor);
                CHECK(back.meer_erna);
            }
    });
}

TEST_CASE("the counts are those of the rows") {
    on_every_engine([](TestJournal& t) {
        Verhalen verhalen(t, seed_of(600));
        for (int i = 0; i < 200; ++i) verhalen.step();
        const auto count = [&](const DossierFilter& filter) {
            return static_cast<int>(inwoners_lijst(t.db, filter, DossierSortering::Naam,
                                                   {.aantal_max = 200}, today).rijen.size());
        };
        const auto all = dossier_telling(t.db, {}, today);
        CHECK(all.open == count({}));
        CHECK(all.niet_toegewezen == count({.niet_toegewezen = true}));
        CHECK(all.aandacht == std::min(aandacht_max, count({.aandacht = true})));
        for (std::size_t fase = 0; fase < all.per_fase.size(); ++fase)
            CHECK(all.per_fase[fase] == count({.fase = static_cast<FaseSoort>(fase)}));
        const MedewerkerId m1{"m1"};
        CHECK(dossier_telling(t.db, m1, today).open == count({.behandelaar = m1}));
        // The chips above the list that nobody has yet are of that list.
        const auto nobody = inwoners_lijst(t.db, {.niet_toegewezen = true}, DossierSortering::Naam,
                                           {}, today).telling;
        CHECK(nobody.open == all.niet_toegewezen);
        CHECK(nobody.open < all.open);
        CHECK(nobody.aandacht ==
              std::min(aandacht_max, count({.niet_toegewezen = true, .aandacht = true})));
        for (std::size_t fase = 0; fase < nobody.per_fase.size(); ++fase)
            CHECK(nobody.per_fase[fase] == count({.niet_toegewezen = true,
                                                  .fase = static_cast<FaseSoort>(fase)}));
    });
}

TEST_CASE("vandaag: own dossiers with a term, most urgent first; and what nobody has") {
    on_every_engine([](TestJournal& t) {
        Verhalen verhalen(t, seed_of(700));
        for (int i = 0; i < 250; ++i) verhalen.step();
        const Datum dag = today + std::chrono::days(50);
        std::size_t punten = 0;
        for (const char* id : {"m0", "m1", "m2", "m3"}) {
            const MedewerkerId wie{id};
            const auto lijst = vandaag_lijst(t.db, wie, dag);
            punten += lijst.eigen.size();
            CHECK(std::ranges::is_sorted(lijst.eigen, {}, &AandachtPunt::soort));
            for (const AandachtPunt& punt : lijst.eigen) {
                CHECK(punt.dossier.behandelaar == wie);
                CHECK(punt.dossier.open);
                REQUIRE(eerstvolgende(punt.dossier));
                const bool due = eerstvolgende(punt.dossier)->uiterlijk <=
                                 dag + std::chrono::days(aandacht_dagen);
                const bool waits = punt.dossier.kanaal == Kanaal::Webformulier &&
                                   punt.dossier.fase == FaseSoort::Aangemeld &&
                                   !punt.dossier.laatste_contact && !punt.dossier.laatste_poging;
                CHECK((due || waits));
                if (punt.soort == AandachtSoort::TeLaat) CHECK(punt.termijn->uiterlijk < dag);
            }
            for (const AandachtPunt& punt : lijst.niet_toegewezen)
                CHECK_FALSE(punt.dossier.behandelaar);
        }
        CHECK(punten > 0);
    });
}

namespace {

class Opzet {  // written by hand, event by event
public:
    explicit Opzet(TestJournal& t) : t_(t) {
        const Migrations rooms[] = {journal_migrations(), projections_migrations()};
        houvast::migrate(t.db, rooms);
    }
    template <class Fact>
    void write(StreamKind kind, const std::string& id, const Fact& g) {
        const StreamId stream{kind, id};
        Tx tx(t_.db, Tx::Kind::Write);
        REQUIRE(t_.journal.append(std::vector<Append>{{stream, versions_[stream]++,
                                                       {codec::encode(g)}}},
                                  meta("c" + std::to_string(++count_))));
        projecties_.catch_up(t_.db, t_.journal);
        tx.commit();
    }
    void inwoner(const std::string& id, const InwonerGebeurtenis& g) {
        write(StreamKind::Inwoner, id, g);
    }
    void traject(const std::string& id, const TrajectGebeurtenis& g) {
        write(StreamKind::Traject, id, g);
    }
    void aanmelding(const std::string& inwoner_id, const std::string& naam,
                    const std::string& traject_id) {
        inwoner(inwoner_id, InwonerGeregistreerd{.naam = naam});
        inwoner(inwoner_id, TrajectGestart{{traject_id}});
        traject(traject_id, AanmeldingGeregistreerd{.inwoner = {inwoner_id},
                                                    .gemeld_op = today,
                                                    .eerste_gesprek = t1, .contact = t3b});
    }
    static inline const Termijn t1{TermijnSoort::EersteGesprek, today,
                                   today + std::chrono::days(28), today + std::chrono::days(28)};
    static inline const Termijn t3b{static_cast<TermijnSoort>(3), today,
                                    today + std::chrono::days(30), today + std::chrono::days(30)};

private:
    TestJournal& t_;
    Projecties projecties_{zoeksleutel};
    std::map<StreamId, int> versions_;
    int count_ = 0;
};

}  // namespace

TEST_CASE("a merge shows the one name and shields both dossiers; undone, each has its own again") {
    on_every_engine([](TestJournal& t) {
        Opzet opzet(t);
        opzet.aanmelding("i1", "Selma Yılmaz", "t1");
        opzet.aanmelding("i2", "S. Yilmaz", "t2");
        opzet.inwoner("i2", InwonerAfgeschermd{"dreiging", "alleen mail"});
        CHECK_FALSE(dossier_rij(t.db, {"t1"})->afgeschermd);
        CHECK(dossier_rij(t.db, {"t2"})->afgeschermd);
        opzet.inwoner("i1", DubbeleSamengevoegd{{"i2"}, "zelfde"});
        opzet.inwoner("i2", OpgegaanIn{{"i1"}});
        CHECK(dossier_rij(t.db, {"t2"})->naam == "Selma Yılmaz");
        CHECK(dossier_rij(t.db, {"t1"})->afgeschermd);
        const auto kaart = inwoner_kaart(t.db, {"i2"});
        REQUIRE(kaart);
        CHECK(kaart->persoon.inwoner == InwonerId{"i1"});
        CHECK(kaart->dubbelen.size() == 1);
        CHECK(kaart->dossiers.size() == 2);
        CHECK(kaart->dossiers[0].traject == TrajectId{"t2"});  // the newest first
        opzet.inwoner("i1", SamenvoegingOngedaan{{"i2"}, "toch niet"});
        opzet.inwoner("i2", WeerZelfstandig{{"i1"}});
        CHECK(dossier_rij(t.db, {"t2"})->naam == "S. Yilmaz");
        CHECK_FALSE(dossier_rij(t.db, {"t1"})->afgeschermd);
        CHECK(inwoner_kaart(t.db, {"i2"})->persoon.inwoner == InwonerId{"i2"});
    });
}

TEST_CASE("the head of a dossier: number, both cliënten, phase, terms and who has it") {
    on_every_engine([](TestJournal& t) {
        Opzet opzet(t);
        opzet.aanmelding("i1", "Selma Yılmaz", "t1");
        opzet.inwoner("i2", InwonerGeregistreerd{.naam = "Jeroen de Wit"});
        opzet.inwoner("i2", TrajectGestart{{"t1"}});
        opzet.traject("t1", ClientToegevoegd{{"i2"}});
        opzet.write(StreamKind::Gemeente, "gemeente",
                    GemeenteGebeurtenis(MedewerkerAangenomen{{"m"}, "Anna de Boer", "a@b", {}}));
        opzet.traject("t1", Toegewezen{{"m"}});
        const auto kop = dossier(t.db, {"t1"});
        REQUIRE(kop);
        CHECK(kop->rij.naam == "Selma Yılmaz & Jeroen de Wit");
        CHECK(dossiernummer(kop->rij.jaar, kop->rij.nummer) == "2024-00001");
        CHECK(dossier_met_nummer(t.db, kop->rij.jaar, 1) == TrajectId{"t1"});
        CHECK(kop->personen.size() == 2);
        CHECK(kop->behandelaar_naam == "Anna de Boer");
        CHECK(kop->rij.termijn == Opzet::t1);
        CHECK(kop->rij.versie == 3);
        opzet.traject("t1", AdviesVolstaat{today, "genoeg"});
        const auto rij = dossier_rij(t.db, {"t1"});
        CHECK(rij->fase == FaseSoort::AlleenAdvies);
        CHECK(rij->gesloten_op == today);
        CHECK_FALSE(eerstvolgende(*rij));
        CHECK_FALSE(dossier(t.db, {"nergens"}));
    });
}

TEST_CASE("T3b an attempt is no contact; a contact that is moved counts where it belongs") {
    on_every_engine([](TestJournal& t) {
        Opzet opzet(t);
        opzet.aanmelding("i1", "Selma Yılmaz", "t1");
        const auto dag = [](int n) { return today + std::chrono::days(n); };
        opzet.traject("t1", ContactGehad{.op = dag(1)});
        opzet.traject("t1", ContactGeprobeerd{.op = dag(2)});
        opzet.traject("t1", ContactGehad{.op = dag(3)});
        CHECK(dossier_rij(t.db, {"t1"})->laatste_contact == dag(3));
        CHECK(dossier_rij(t.db, {"t1"})->laatste_poging == dag(2));
        opzet.traject("t1", ContactVerplaatst{4, {"t2"}, "ander", Opzet::t3b});
        CHECK(dossier_rij(t.db, {"t1"})->laatste_contact == dag(1));
        CHECK(dossier_rij(t.db, {"t1"})->contact == Opzet::t3b);
        CHECK(dossier_rij(t.db, {"t1"})->naam == "Selma Yılmaz");
    });
}
