// Wereld of the benchmarks: an installation in a folder of its own, with gemeenten of a chosen
// size, filled by real commands through app/handle. Small stories of one kind: what counts is how
// many there are (the demo tells them better).
#pragma once

#include "app/handle.h"
#include "app/installatie.h"

#include <atomic>
#include <exception>
#include <filesystem>
#include <mutex>
#include <span>
#include <thread>

namespace houvast::bench {

class Map {  // a folder that goes with it
public:
    Map();
    ~Map();
    Map(const Map&) = delete;
    std::string pad() const { return pad_.string(); }

private:
    std::filesystem::path pad_;
};

struct Dossier {
    TrajectId traject;
    InwonerId inwoner;
    MedewerkerId behandelaar;
    int versie = 0;
};

struct Bevolking {
    std::vector<MedewerkerId> begeleiders;
    MedewerkerId leidinggevende = {};
    std::vector<Dossier> dossiers;
};

inline constexpr int dossiers_per_begeleider = 60;

// Adds a gemeente with its staff and so many dossiers of some seven events.
Bevolking bevolk(Gemeente&, int dossiers);
Bevolking bevolk(Installatie&, const std::string& naam, int dossiers);

// Makes the streams of these dossiers so many events long.
void verleng(Gemeente&, std::span<Dossier>, int events);

// Measures this dossier so many times, with the same instrument: at the begin and then in between.
void meet(Gemeente&, Dossier&, int times);

Actor begeleider(const MedewerkerId&);
Opdracht gebeld(const Gemeente&);  // one more telephone call: it adds one event
Receipt gedaan(Gemeente&, const Onderwerp&, const Opdracht&, const Actor&, int seen_version);

// Runs work(i) for 0 … count-1, on so many threads. The first exception of any comes back.
template <class Work>
void parallel(int threads, int count, Work work) {
    std::atomic<int> next = 0;
    std::exception_ptr failed;
    std::mutex mutex;
    const auto run = [&] {
        try {
            for (int i = next++; i < count; i = next++) work(i);
        } catch (...) {
            const std::lock_guard lock(mutex);
            failed = std::current_exception();
            next = count;
        }
    };
    {
        std::vector<std::jthread> all;
        for (int t = 0; t < threads; ++t) all.emplace_back(run);
    }
    if (failed) std::rethrow_exception(failed);
}

}  // namespace houvast::bench
