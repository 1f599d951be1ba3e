// The contract of the table of tasks, on every engine: open, ours and with a day; of whose dossier
// it is now; gone when it is done, and without its words when they are wiped.
#include "tafel.h"

#include "projections/taken.h"

using namespace houvast;

namespace {

const MedewerkerId anna{"anna"}, bram{"bram"};
const TrajectId selma{"t1"}, yusuf{"t2"};

int agree(Tafel& tafel, const TrajectId& id, Partij van, std::optional<Datum> voor,
          const std::string& wat) {
    tafel.write(id, Vastgelegd<LegAfspraakVast>{
                        .feit = {.op = today, .van = van, .wat = wat, .voor = voor}});
    return tafel.versions[id];
}

std::vector<std::string> words(Db& db, const MedewerkerId& wie, Datum tot) {
    std::vector<std::string> all;
    for (const TaakMetNaam& een : taken_of(db, wie, tot)) all.push_back(een.taak.wat);
    return all;
}

}  // namespace

TEST_CASE("a task stands with who guides now, by its day, until it is done") {
    on_every_engine([](TestJournal& t) {
        Tafel tafel(t);
        tafel.begin(selma, anna);
        tafel.begin(yusuf, anna);
        const std::chrono::days day{1};
        const int bellen = agree(tafel, selma, Partij::Professional, today + day, "Bellen");
        agree(tafel, yusuf, Partij::Professional, today - day, "Brief");
        agree(tafel, yusuf, Partij::Professional, today + 9 * day, "Later");
        agree(tafel, yusuf, Partij::Inwoner, today, "Van de inwoner zelf");
        agree(tafel, yusuf, Partij::Professional, {}, "Zonder dag");
        CHECK(words(t.db, anna, today + day) == std::vector<std::string>{"Brief", "Bellen"});
        CHECK(words(t.db, anna, today) == std::vector<std::string>{"Brief"});
        CHECK(taken_of(t.db, anna, today + day, 1).size() == 1);

        tafel.write(yusuf, Toegewezen{bram});
        CHECK(words(t.db, anna, today + day) == std::vector<std::string>{"Bellen"});
        CHECK(words(t.db, bram, today + day) == std::vector<std::string>{"Brief"});

        tafel.write(selma, Vastgelegd<RondAfspraakAf>{.feit = {.op = today, .afspraak = bellen}});
        CHECK(words(t.db, anna, today + day).empty());
        CHECK(tafel.projecties.compare(t.db, t.journal).empty());
    });
}

TEST_CASE("a wiped task keeps its day, and a destroyed dossier has none") {
    on_every_engine([](TestJournal& t) {
        Tafel tafel(t);
        tafel.begin(selma, anna);
        const int een = agree(tafel, selma, Partij::Professional, today, "Bellen met haar zus");
        tafel.write(selma, GegevenGewist{een, "r"});
        CHECK(words(t.db, anna, today) == std::vector<std::string>{""});

        const StreamId stream{StreamKind::Traject, selma.waarde};
        Tx tx(t.db, Tx::Kind::Write);
        tafel.projecties.forget(t.db, t.journal, stream);
        t.journal.destroy(stream, meta("weg"), "test");
        tx.commit();
        CHECK(t.db.query(R"sql(SELECT 1 FROM taken)sql").empty());
    });
}
