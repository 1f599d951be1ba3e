// Commands: how many a second go through app/handle on streams of 200 events, beside plain inserts
// into an SQLite file of the same disk, each committed to that disk.
#include "base/random.h"
#include "bench/metingen.h"
#include "bench/schijf.h"

#include <fmt/format.h>

namespace houvast::bench {

namespace {

constexpr int stream_events = 200;
constexpr int streams = 200;
constexpr int clients = 8;
constexpr std::size_t row_bytes = 400;  // as an event with its payload

using Clock = std::chrono::steady_clock;

struct Snelheid {
    double per_second = 0;
    double fsyncs = 0;  // per acknowledged command
};

Snelheid raw_inserts(Db& db, std::chrono::milliseconds duration) {
    const std::string row(row_bytes, 'x');
    const auto start = Clock::now();
    int done = 0;
    for (; Clock::now() - start < duration; ++done) {
        Tx tx(db, Tx::Kind::Write);
        db.exec(R"sql(INSERT INTO floor (bytes) VALUES ($1))sql", {Bytes{row}});
        tx.commit();
    }
    return {.per_second = done / std::chrono::duration<double>(Clock::now() - start).count()};
}

Snelheid commands(Gemeente& gemeente, std::span<const Dossier> dossiers, int threads,
                  std::chrono::milliseconds duration) {
    const Writer::Counts before = gemeente.writer().counts();
    const auto start = Clock::now();
    std::atomic<std::size_t> next = 0;
    parallel(threads, threads, [&](int) {
        while (Clock::now() - start < duration) {
            const Dossier& dossier = dossiers[next++ % dossiers.size()];
            gedaan(gemeente, dossier.traject, gebeld(gemeente), begeleider(dossier.behandelaar),
                   dossier.versie);
        }
    });
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    const Writer::Counts after = gemeente.writer().counts();
    const auto jobs = static_cast<double>(after.jobs - before.jobs);
    return {.per_second = jobs / seconds,
            .fsyncs = static_cast<double>(after.commits - before.commits) / jobs};
}

}  // namespace

Behoeften meet_opdrachten(Huis& huis) {
    const Map map;
    Gemeente gemeente({.naam = "opdrachten",
                       .databank = met_echte_schijf(sqlite({.path = map.pad() + "/gemeente.db"})),
                       .sleutel = random_bytes(32),
                       .kalender = huis.kalender,
                       .methodieken = huis.methodieken,
                       .clock = huis.clock});
    Bevolking bevolking = bevolk(gemeente, streams * (keren + 1));
    const auto bank = met_echte_schijf(sqlite({.path = map.pad() + "/floor.db"}));
    const auto db = bank->connect();
    db->define("CREATE TABLE floor (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT");

    // Every round has streams of its own: they grow by what is measured.
    std::vector<double> ones, eights, fsyncs, raws;
    for (int i = 0; i <= keren; ++i) {
        const auto dossiers = std::span(bevolking.dossiers)
                                  .subspan(static_cast<std::size_t>(i * streams), streams);
        verleng(gemeente, dossiers, stream_events);
        const Snelheid raw = raw_inserts(*db, huis.maat.duur);
        const Snelheid one = commands(gemeente, dossiers, 1, huis.maat.duur);
        const Snelheid eight = commands(gemeente, dossiers, clients, huis.maat.duur);
        if (i == 0) continue;  // warm
        raws.push_back(raw.per_second);
        ones.push_back(one.per_second / raw.per_second);
        eights.push_back(eight.per_second / raw.per_second);
        fsyncs.push_back(eight.fsyncs);
    }
    using enum Behoefte::Kant;
    return {{"command ratio, 1 client", median(ones), Minstens, 0.5,
             fmt::format("raw inserts {:.0f}/s", median(raws))},
            {"command ratio, 8 clients", median(eights), Minstens, 1.2},
            {"command fsyncs, 8 clients", median(fsyncs), Hoogstens, 0.35}};
}

}  // namespace houvast::bench
