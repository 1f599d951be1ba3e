// The outbox is the same on every engine: one row per reminder, one sender at a time, nothing lost.
#include "engines.h"

#include "app/outbox.h"
#include "app/schema.h"
#include "base/hash.h"
#include "base/random.h"
#include "base/text.h"

#include <doctest/doctest.h>

#include <atomic>
#include <filesystem>
#include <thread>

using namespace houvast;
using namespace std::chrono_literals;

namespace {

const Datum donderdag{2026y / 11 / 26};
const Tijdstip nu{std::chrono::sys_days{2026y / 11 / 24} + 8h};

PostRij rij(int nummer, int volgnummer = 0) {
    return {.gesprek = "g" + std::to_string(nummer), .volgnummer = volgnummer, .traject = {"t1"},
            .inwoner = {"i" + std::to_string(nummer)}, .kanaal = Herinnering::Mail,
            .dag = donderdag, .tijd = 630min};
}

template <class Function>
auto in_write(Db& db, Function function) {
    Tx tx(db, Tx::Kind::Write);
    auto result = function();
    tx.commit();
    return result;
}
bool ready(Db& db, const PostRij& r, Tijdstip at = nu) {
    return in_write(db, [&] { return outbox::zet_klaar(db, r, at); });
}
std::optional<PostRij> take(Db& db, std::string_view wie, Tijdstip at = nu) {
    return in_write(db, [&] { return outbox::neem(db, wie, at); });
}

template <class Test>
void with_outbox(Test test) {
    on_every_engine([&](Db& db) {
        migrate(db, gemeente_migrations());
        test(db);
    });
}

}  // namespace

TEST_CASE("the same reminder is one row; after a move it is another one") {
    with_outbox([](Db& db) {
        CHECK(ready(db, rij(1)));
        CHECK_FALSE(ready(db, rij(1)));
        CHECK(outbox::is_bekend(db, rij(1)));
        CHECK(ready(db, rij(1, 1)));
        CHECK(ready(db, rij(2)));
        const auto rijen = outbox::van_traject(db, {"t1"});
        REQUIRE(rijen.size() == 3);
        CHECK(rijen[0].dag == donderdag);
        CHECK(rijen[0].tijd == 630min);
        CHECK(rijen[0].stand == PostStand::Wacht);
        CHECK(rijen[0].gemaakt == nu);
        CHECK_FALSE(rijen[0].klaar);
    });
}

TEST_CASE("a row is leased to one; when the lease is over another may have it") {
    with_outbox([](Db& db) {
        CHECK_FALSE(take(db, "een"));
        CHECK(ready(db, rij(1)));
        CHECK(outbox::is_iets_te_doen(db, nu));
        const auto eerste = take(db, "een");
        REQUIRE(eerste);
        CHECK(eerste->pogingen == 1);
        CHECK_FALSE(outbox::is_iets_te_doen(db, nu));
        CHECK_FALSE(take(db, "twee"));
        const auto tweede = take(db, "twee", nu + outbox::huur_minuten);
        REQUIRE(tweede);
        CHECK(tweede->sleutel == eerste->sleutel);
        CHECK(tweede->pogingen == 2);
        // The first one wakes up: its failure is not ours any more, its success is.
        in_write(db, [&] {
            outbox::mislukt(db, *eerste, "een", "te-lang", true, nu + 6min);
            return 0;
        });
        CHECK(outbox::van_traject(db, {"t1"}).at(0).stand == PostStand::Wacht);
        in_write(db, [&] { outbox::bezorgd(db, *eerste, nu + 6min); return 0; });
        const PostRij gedaan = outbox::van_traject(db, {"t1"}).at(0);
        CHECK(gedaan.stand == PostStand::Bezorgd);
        CHECK(gedaan.klaar == nu + 6min);
        CHECK_FALSE(take(db, "twee", nu + 1h));
        CHECK_FALSE(ready(db, rij(1)));
    });
}

TEST_CASE("failed, tried again when asked; dropped, made again when it is right again") {
    with_outbox([](Db& db) {
        ready(db, rij(1));
        const auto r = take(db, "een");
        in_write(db, [&] { outbox::mislukt(db, *r, "een", "tls", true, nu); return 0; });
        REQUIRE(outbox::mislukte(db, 10).size() == 1);
        CHECK(outbox::mislukte(db, 10).at(0).reden == "tls");
        CHECK_FALSE(ready(db, rij(1)));
        CHECK(in_write(db, [&] { return outbox::opnieuw(db, r->sleutel, nu); }));
        CHECK_FALSE(in_write(db, [&] { return outbox::opnieuw(db, r->sleutel, nu); }));
        const auto weer = take(db, "een");
        REQUIRE(weer);
        CHECK(weer->pogingen == 1);
        in_write(db, [&] { outbox::vervalt(db, *weer, "afgezegd", nu); return 0; });
        CHECK_FALSE(take(db, "een", nu + 1h));
        CHECK(ready(db, rij(1)));
        CHECK(take(db, "een"));
    });
}

TEST_CASE("what residents go by is the last moment that was delivered of each appointment") {
    with_outbox([](Db& db) {
        const auto delivered = [&](PostRij r, Tijdstip at) {
            REQUIRE(ready(db, r, at));
            const auto taken = take(db, "een", at);
            REQUIRE(taken);
            CHECK(taken->soort == r.soort);
            in_write(db, [&] { outbox::bezorgd(db, *taken, at); return 0; });
            return *taken;
        };
        delivered(rij(1), nu);
        PostRij later = rij(1, 1);
        later.soort = Postsoort::Verzet;
        later.dag = donderdag + std::chrono::days{7};
        later = delivered(later, nu + 1h);
        PostRij af = rij(2);
        af.soort = Postsoort::Afzegging;  // tells of no moment to come
        delivered(af, nu + 2h);
        CHECK(ready(db, rij(3), nu + 3h));  // waits: nobody was told

        const auto gezegd = outbox::gezegd(db, donderdag);
        REQUIRE(gezegd.size() == 1);
        CHECK(gezegd[0].sleutel == later.sleutel);
        CHECK(outbox::gezegd(db, later.dag).size() == 1);
        CHECK(outbox::gezegd(db, later.dag + std::chrono::days{1}).empty());
        const auto eerder = outbox::eerder_gezegd(db, later);
        REQUIRE(eerder);
        CHECK(eerder->volgnummer == 0);
        CHECK(eerder->soort == Postsoort::Herinnering);
        CHECK_FALSE(outbox::eerder_gezegd(db, *eerder));
        CHECK_FALSE(outbox::eerder_gezegd(db, rij(3)));

        PostRij zelfde = rij(1);  // another kind about the same is another row
        zelfde.soort = Postsoort::Afzegging;
        CHECK_FALSE(outbox::is_bekend(db, zelfde));
        CHECK(ready(db, zelfde, nu + 4h));
    });
}

TEST_CASE("waiting grows, and after eight attempts it is over") {
    with_outbox([](Db& db) {
        ready(db, rij(1));
        Tijdstip at = nu;
        for (int i = 1; i <= outbox::pogingen_max; ++i) {
            const auto r = take(db, "een", at);
            REQUIRE(r);
            in_write(db, [&] {
                outbox::mislukt(db, *r, "een", "geen-verbinding", false, at);
                return 0;
            });
            CHECK_FALSE(take(db, "een", at + outbox::wacht_na(i) - 1ms));
            at += outbox::wacht_na(i);
        }
        CHECK_FALSE(take(db, "een", at + 24h));
        CHECK(outbox::mislukte(db, 10).size() == 1);
        const PostTelling telling = outbox::tel(db, nu);
        CHECK(telling.mislukt == 1);
        CHECK(telling.wacht == 0);
    });
}

TEST_CASE("who is destroyed leaves no row, and old rows go") {
    with_outbox([](Db& db) {
        for (int i = 1; i <= 3; ++i) ready(db, rij(i));
        in_write(db, [&] {
            outbox::vergeet(db, {StreamKind::Inwoner, "i2"});
            return 0;
        });
        CHECK(outbox::van_traject(db, {"t1"}).size() == 2);
        const auto r = take(db, "een");
        in_write(db, [&] { outbox::bezorgd(db, *r, nu); return 0; });
        in_write(db, [&] { outbox::ruim_op(db, nu); return 0; });
        CHECK(outbox::van_traject(db, {"t1"}).size() == 2);
        in_write(db, [&] { outbox::ruim_op(db, nu + 1ms); return 0; });
        CHECK(outbox::van_traject(db, {"t1"}).size() == 1);  // what waits stays
        in_write(db, [&] { outbox::vergeet(db, {StreamKind::Traject, "t1"}); return 0; });
        CHECK(outbox::van_traject(db, {"t1"}).empty());
    });
}

TEST_CASE("several processes take every row once") {
    Engines engines;
    for (const TestDatabank& engine : engines.with_many_connections()) {
        CAPTURE(engine.name);
        constexpr int rows = 60;
        {
            const auto db = engine.databank->connect();
            migrate(*db, gemeente_migrations());
            for (int i = 0; i < rows; ++i) ready(*db, rij(i));
        }
        std::atomic<int> taken = 0;
        const auto work = [&](const char* wie) {
            const auto db = engine.databank->connect();
            while (take(*db, wie)) ++taken;
        };
        std::thread een(work, "een"), twee(work, "twee"), drie(work, "drie");
        een.join();
        twee.join();
        drie.join();
        CHECK(taken == rows);
    }
}

TEST_CASE("what was sent comes back with a backup, on either engine") {
    Engines engines;
    const std::string file =
        std::filesystem::temp_directory_path() / ("houvast-outbox-" + hex(random_bytes(8)));
    for (const TestDatabank& engine : engines.all()) {
        CAPTURE(engine.name);
        const auto db = engine.databank->connect();
        migrate(*db, gemeente_migrations());
        for (int i = 0; i < 3; ++i) ready(*db, rij(i));
        PostRij af = rij(3);
        af.soort = Postsoort::Afzegging;
        ready(*db, af);
        const auto r = take(*db, "een");
        in_write(*db, [&] { outbox::bezorgd(*db, *r, nu); return 0; });
        {
            ExportWriter writer(file, "beside");
            outbox::write_all(*db, writer);
            writer.finish();
        }
        for (const TestDatabank& target : engines.all()) {
            CAPTURE(target.name);
            const auto other = target.databank->connect();
            migrate(*other, gemeente_migrations());
            ExportReader reader(file, "beside");
            in_write(*other, [&] {
                while (const auto row = reader.next()) CHECK(outbox::read_back(*other, *row));
                return 0;
            });
            CHECK(outbox::van_traject(*other, {"t1"}) == outbox::van_traject(*db, {"t1"}));
            CHECK_FALSE(ready(*other, rij(0)));
        }
        std::filesystem::remove(file);
    }
}
