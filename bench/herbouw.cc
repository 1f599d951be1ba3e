// Rebuild of the read tables, beside a loop over the journal that only reads, opens and decodes.
#include "bench/metingen.h"

#include "codec/codec.h"

#include <fmt/format.h>

namespace houvast::bench {

namespace {

constexpr int batch_max = 2'000;

double seconds_of(auto work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

int decode_all(Db& db, Sleutels& sleutels) {
    const Tx tx(db, Tx::Kind::Read);
    const Journal journal(db, sleutels);
    int events = 0;
    for (std::int64_t position = 0;;) {
        const std::vector<Recorded> batch = journal.read_after(position, batch_max);
        if (batch.empty()) return events;
        for (const Recorded& recorded : batch) events += codec::decode(recorded).index() < 4;
        position = batch.back().position;
    }
}

}  // namespace

Behoeften meet_herbouw(Huis& huis) {
    const auto gemeente = huis.installatie.open(naam_groot);
    const auto db = gemeente->databank().connect();
    std::vector<double> parts, rebuilds;
    int events = 0;
    decode_all(*db, gemeente->sleutels());  // warm
    for (int i = 0; i < keren; ++i) {
        const double floor = seconds_of([&] { events = decode_all(*db, gemeente->sleutels()); });
        const double rebuild = seconds_of([&] {
            gemeente->projecties().rebuild(*db, Journal(*db, gemeente->sleutels()));
        });
        parts.push_back(floor / rebuild);
        rebuilds.push_back(rebuild);
    }
    return {{"rebuild ratio", median(parts), Behoefte::Kant::Minstens, 0.4,
             fmt::format("{} events in {:.2f} s", events, median(rebuilds))}};
}

}  // namespace houvast::bench
