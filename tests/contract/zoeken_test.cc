// The contract of search, on every engine: people are found as they are typed, each once, within
// bounded work; and nothing of a destroyed person is left in the index.
#include "codec/codec.h"
#include "journal_fixture.h"
#include "projections/runner.h"
#include "projections/zoek.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>

using namespace houvast;
using namespace std::chrono_literals;

namespace {

const std::string sleutel(32, 'z');
const Vraagsleutel vraagsleutel{sleutel};

class Kaartenbak {
public:
    explicit Kaartenbak(TestJournal& t) : t_(t) {
        const Migrations rooms[] = {journal_migrations(), projections_migrations()};
        houvast::migrate(t.db, rooms);
    }
    void add(const std::string& id, std::vector<InwonerGebeurtenis> feiten) {
        Append& append = appends_.emplace_back(
            Append{{StreamKind::Inwoner, id}, versions_[id], {}});
        for (const auto& g : feiten) append.events.push_back(codec::encode(g));
        versions_[id] += static_cast<int>(feiten.size());
        write();
    }
    void person(const std::string& id, const PersoonsgegevensGewijzigd& card) {
        add(id, {InwonerGeregistreerd{.naam = card.naam}, card});
    }
    void dossier(const std::string& traject, const std::string& inwoner) {
        appends_.push_back({{StreamKind::Traject, traject}, 0,
                            {codec::encode(TrajectGebeurtenis(AanmeldingGeregistreerd{
                                .inwoner = {inwoner}, .gemeld_op = today,
                                .eerste_gesprek = {{}, today, today, today},
                                .contact = {{}, today, today, today}}))}});
        add(inwoner, {TrajectGestart{{traject}}});
    }
    void forget(const std::string& id) {
        t_.in_transaction([&] {
            projecties.forget(t_.db, t_.journal, {StreamKind::Inwoner, id});
            t_.journal.destroy({StreamKind::Inwoner, id}, meta("weg-" + id), "test");
        });
    }
    std::vector<std::string> found(std::string_view gevraagd) {
        std::vector<std::string> ids;
        for (const ZoekResultaat& r : zoek(t_.db, gevraagd, vraagsleutel))
            ids.push_back(r.persoon.inwoner.waarde);
        return ids;
    }
    std::string first(std::string_view gevraagd) {
        const auto ids = found(gevraagd);
        return ids.empty() ? "" : ids[0];
    }

    Projecties projecties{sleutel};

private:
    void write() {
        t_.in_transaction([&] {
            REQUIRE(t_.journal.append(appends_, meta("c" + std::to_string(++count_))));
            projecties.catch_up(t_.db, t_.journal);
        });
        appends_.clear();
    }
    TestJournal& t_;
    std::map<std::string, int> versions_;
    std::vector<Append> appends_;
    int count_ = 0;
};

void fill(Kaartenbak& bak) {
    bak.person("yilmaz", {.naam = "Selma Yılmaz", .geboren_op = Datum{1980y / 5 / 12},
                          .telefoon = "+31612345678", .email = "Selma@Voorbeeld.example",
                          .adres = "Lange Dijk 12a", .postcode = "5211 AB"});
    bak.person("muller", {.naam = "Jörg Müller", .geboren_op = Datum{1980y / 5 / 12}});
    bak.person("berg", {.naam = "Anna van den Berg", .adres = "Lange Dijk 14",
                        .postcode = "5211 AB"});
    bak.person("hart", {.naam = "Piet 't Hart"});
    bak.person("amrani", {.naam = "Mohammed El Amrani"});
    bak.person("wojcik", {.naam = "Łukasz Wójcik"});
    bak.person("kuijpers", {.naam = "IJsbrand Kuijpers-de Vries"});
    bak.person("bakker", {.naam = "Willem Bakker"});
}

}  // namespace

TEST_CASE("names are found with typos, without diacritics and prefixes, in any order") {
    on_every_engine([](TestJournal& t) {
        Kaartenbak bak(t);
        fill(bak);
        using Vragen = std::initializer_list<std::pair<const char*, const char*>>;
        for (const auto& [gevraagd, id] : Vragen{
                 {"yilmaz", "yilmaz"}, {"Selma Yilmas", "yilmaz"}, {"YILMAZ SELMA", "yilmaz"},
                 {"muller", "muller"}, {"Müller", "muller"}, {"mulder", "muller"},
                 {"van der berg", "berg"}, {"berg anna", "berg"}, {"'t hart", "hart"},
                 {"piet hart", "hart"}, {"muhammad amrani", "amrani"}, {"el-amrani", "amrani"},
                 {"lukasz wojcik", "wojcik"}, {"wojzik", "wojcik"}, {"ysbrand", "kuijpers"},
                 {"kuypers", "kuijpers"}, {"Kuij", "kuijpers"}, {"wilem baker", "bakker"}}) {
            CAPTURE(gevraagd);
            CHECK(bak.first(gevraagd) == id);
        }
        CHECK(bak.found("Zoltan").empty());
        CHECK(bak.found("").empty());
        CHECK(bak.found("...").empty());
        CHECK(bak.found(std::string(10'000, 'q')).empty());
        CHECK_NOTHROW(bak.found("%_'; DROP TABLE inwoners --"));
    });
}

TEST_CASE("birth date, postcode with or without number, telephone and e-mail find exactly") {
    on_every_engine([](TestJournal& t) {
        Kaartenbak bak(t);
        fill(bak);
        using Ids = std::vector<std::string>;
        const auto sorted = [&](std::string_view gevraagd) {
            Ids ids = bak.found(gevraagd);
            std::ranges::sort(ids);
            return ids;
        };
        CHECK(sorted("12-05-1980") == Ids{"muller", "yilmaz"});
        CHECK(sorted("12 mei 1980") == Ids{"muller", "yilmaz"});
        CHECK(sorted("yilmas 12-5-1980") == Ids{"yilmaz"});
        CHECK(sorted("5211ab") == Ids{"berg", "yilmaz"});
        CHECK(sorted("5211 AB 12") == Ids{"yilmaz"});
        CHECK(sorted("5211ab 14") == Ids{"berg"});
        CHECK(sorted("berg 5211AB") == Ids{"berg"});
        CHECK(sorted("06-12345678") == Ids{"yilmaz"});
        CHECK(sorted("06 1234 5678") == Ids{"yilmaz"});
        CHECK(sorted("selma@voorbeeld.EXAMPLE") == Ids{"yilmaz"});
        CHECK(sorted("12-05-1981").empty());
        CHECK(sorted("bakker 12-05-1980").empty());
    });
}

TEST_CASE("a BSN is found whole and only when it passes the eleven-test; no table holds it") {
    on_every_engine([](TestJournal& t) {
        Kaartenbak bak(t);
        fill(bak);
        bak.add("yilmaz", {BsnVastgelegd{"999990019"}});
        CHECK(bak.first("999990019") == "yilmaz");
        CHECK(bak.first("9999.90.019") == "yilmaz");
        CHECK(zoek(t.db, "999990019", vraagsleutel)[0].gevonden_op == GevondenOp::Bsn);
        CHECK(bak.found("99999001").empty());
        CHECK(bak.found("999990018").empty());
        CHECK(zoek(t.db, "999990019", {std::string(32, 'x')}).empty());  // another key
        for (const Row& row : t.db.query("SELECT sleutel FROM zoek_sleutels"))
            CHECK(row.text(0) != "999990019");
    });
}

TEST_CASE("a dossier is found by its number; merged persons appear once, as the one that stays") {
    on_every_engine([](TestJournal& t) {
        Kaartenbak bak(t);
        fill(bak);
        bak.dossier("t1", "yilmaz");
        bak.person("dubbel", {.naam = "S. Yilmaz", .telefoon = "+31687654321"});
        bak.dossier("t2", "dubbel");
        CHECK(bak.first("2024-00001") == "yilmaz");
        CHECK(bak.first("2024-2") == "dubbel");
        bak.add("yilmaz", {DubbeleSamengevoegd{{"dubbel"}, "zelfde"}});
        bak.add("dubbel", {OpgegaanIn{{"yilmaz"}}});
        CHECK(bak.found("yilmaz") == std::vector<std::string>{"yilmaz"});
        CHECK(bak.first("2024-00002") == "yilmaz");
        CHECK(bak.first("06 87654321") == "yilmaz");
        const auto resultaat = zoek(t.db, "yilmaz", vraagsleutel).at(0);
        REQUIRE(resultaat.dossier);
        CHECK(resultaat.dossier->traject == TrajectId{"t2"});  // the newest
    });
}

TEST_CASE("a shielded person is marked, also through a double") {
    on_every_engine([](TestJournal& t) {
        Kaartenbak bak(t);
        fill(bak);
        bak.person("dubbel", {.naam = "Willem Bakker"});
        bak.add("dubbel", {InwonerAfgeschermd{"r", "alleen mail"}});
        bak.add("bakker", {DubbeleSamengevoegd{{"dubbel"}, "zelfde"}});
        bak.add("dubbel", {OpgegaanIn{{"bakker"}}});
        CHECK(zoek(t.db, "bakker", vraagsleutel).at(0).afgeschermd);
        CHECK_FALSE(zoek(t.db, "hart", vraagsleutel).at(0).afgeschermd);
    });
}

TEST_CASE("a new name replaces the old one, and a destroyed person leaves nothing in the index") {
    on_every_engine([](TestJournal& t) {
        Kaartenbak bak(t);
        fill(bak);
        bak.add("bakker", {PersoonsgegevensGewijzigd{.naam = "Willem Timmerman"}});
        CHECK(bak.found("bakker").empty());
        CHECK(bak.first("timmerman") == "bakker");
        bak.forget("bakker");
        CHECK(bak.found("timmerman").empty());
        for (const char* id : {"yilmaz", "muller", "berg", "hart", "amrani", "wojcik", "kuijpers"})
            bak.forget(id);
        CHECK(t.db.query("SELECT * FROM zoek_trigrammen").empty());
        CHECK(t.db.query("SELECT * FROM zoek_sleutels").empty());
    });
}

TEST_CASE("a possible double: same telephone, a like name and birth date, nearly the same name") {
    on_every_engine([](TestJournal& t) {
        Kaartenbak bak(t);
        fill(bak);
        const auto doubles = [&](std::string_view naam, std::optional<std::string> telefoon = {},
                                 std::optional<Datum> geboren = {}) {
            std::vector<std::string> ids;
            for (const ZoekResultaat& r : mogelijk_dubbel(t.db, naam, telefoon, geboren))
                ids.push_back(r.persoon.inwoner.waarde);
            return ids;
        };
        using Ids = std::vector<std::string>;
        CHECK(doubles("Selma Yilmaz") == Ids{"yilmaz"});
        CHECK(doubles("Heel Anders", "06-12345678") == Ids{"yilmaz"});
        CHECK(doubles("S. Yilmas", {}, Datum{1980y / 5 / 12}) == Ids{"yilmaz"});
        CHECK(doubles("Jan de Boer").empty());
        CHECK(doubles("Jan de Boer", {}, Datum{1980y / 5 / 12}).empty());
    });
}

TEST_CASE("ten thousand persons: the right one is found, within 20 ms") {
    constexpr std::array voornamen = {"Jan", "Anna", "Fatima", "Mohammed", "Selma", "Łukasz",
                                      "Willem", "Sophie", "Emre", "Daan", "Noor", "Piet"};
    constexpr std::array delen = {"ver", "hoe", "ber", "gen", "ste", "man", "laar", "kam", "dij",
                                  "wol", "ters", "veld", "huis", "mul", "der", "jans", "sen"};
    Engines engines;
    const std::vector<TestDatabank> all = engines.all();
    const TestDatabank& engine = all.front();
    const auto db = engine.databank->connect();
    TestJournal t(*db);
    Kaartenbak bak(t);
    std::mt19937 random(2026);
    const auto pick = [&](const auto& list) { return std::string(list[random() % list.size()]); };
    std::vector<std::pair<std::string, std::string>> proef;  // id and name
    t.in_transaction([&] {
        for (int i = 0; i < 10'000; ++i) {
            std::string naam = pick(voornamen) + (random() % 3 ? " " : " van der ") + pick(delen) +
                               pick(delen) + pick(delen);
            const std::string id = "p" + std::to_string(i);
            if (i % 500 == 0) proef.emplace_back(id, naam);
            const std::vector<Append> one = {{{StreamKind::Inwoner, id}, 0,
                                              {codec::encode(InwonerGebeurtenis(
                                                  InwonerGeregistreerd{.naam = naam}))}}};
            REQUIRE(t.journal.append(one, meta(id)));
        }
        bak.projecties.catch_up(*db, t.journal);
    });
    std::vector<double> ms;
    for (const auto& [id, naam] : proef) {
        std::string typo = naam;
        std::swap(typo[typo.size() - 2], typo[typo.size() - 3]);
        for (const std::string& gevraagd : {naam, typo}) {
            const auto start = std::chrono::steady_clock::now();
            const auto gevonden = bak.found(gevraagd);
            ms.push_back(std::chrono::duration<double, std::milli>(
                             std::chrono::steady_clock::now() - start).count());
            CAPTURE(gevraagd);
            CHECK(std::ranges::find(gevonden, id) != gevonden.end());
        }
    }
    std::ranges::sort(ms);
    MESSAGE("search, median ms: " << ms[ms.size() / 2] << ", slowest: " << ms.back());
#ifdef __OPTIMIZE__
    CHECK(ms[ms.size() / 2] < 20.0);
#else
    CHECK(ms[ms.size() / 2] < 100.0);  // this build is not what anybody runs
#endif
}
