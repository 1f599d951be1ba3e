// houvast_bench [--quick] [NAME…]: measures, and says whether the house is as fast as it must be.
#include "bench/metingen.h"

#include "loading/feestdagen.h"
#include "loading/methodiek.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace {

using namespace houvast;
using namespace houvast::bench;

struct Meting {
    std::string naam;
    Behoeften (*meet)(Huis&);
};
const std::vector<Meting> metingen = {
    {"paginas", meet_paginas},
    {"opdrachten", meet_opdrachten},
    {"herbouw", meet_herbouw},
    {"methodiek", meet_methodiek}};

// Another program may have had the machine for a moment: what fails is measured once more.
bool met(const Meting& meting, Huis& huis) {
    for (int attempt = 1; attempt <= 2; ++attempt) {
        const Behoeften needs = meting.meet(huis);
        for (const Behoefte& need : needs) print(need);
        if (std::ranges::all_of(needs, &Behoefte::gehaald)) return true;
        if (attempt == 1) fmt::print("{}: once more\n", meting.naam);
    }
    return false;
}

int run(const Maat& maat, const std::vector<std::string>& namen) {
    const Map map;
    const SystemClock clock;
    const auto kalender = load_feestdagen("figures/feestdagen.yaml");
    if (!kalender) throw std::runtime_error("bench: no holidays; start it in the project's root");
    const auto methodieken = load_methodieken("methodieken");
    if (!methodieken) throw std::runtime_error("bench: no methodieken");
    Installatie installatie({.map = map.pad(),
                             .clock = clock,
                             .kalender = *kalender,
                             .methodieken = *methodieken,
                             .access = {.second_factor = access::SecondFactor::Optional}});
    const auto start = std::chrono::steady_clock::now();
    Huis huis{.maat = maat, .installatie = installatie, .clock = clock,
              .kalender = *kalender, .methodieken = *methodieken, .klein = {}, .groot = {}};
    huis.klein = bevolk(installatie, naam_klein, maat.klein);
    huis.groot = bevolk(installatie, naam_groot, maat.groot);
    fmt::print("{} and {} dossiers made in {:.1f} s\n", maat.klein, maat.groot,
               std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    std::fflush(stdout);
    bool all = true;
    for (const Meting& meting : metingen)
        if (namen.empty() || std::ranges::find(namen, meting.naam) != namen.end())
            all = met(meting, huis) && all;
    return all ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app("Measures Houvast against floors of the same run. Exit: 0 fast enough, 1 not.");
    Maat maat;
    std::vector<std::string> namen;
    bool quick = false;
    app.add_flag("--quick", quick, "fewer dossiers, short measurements: to look only");
    app.add_option("naam", namen, "paginas, opdrachten, herbouw, methodiek; without: all");
    CLI11_PARSE(app, argc, argv);
    if (quick) maat = {.klein = 400, .groot = 2'000, .duur = std::chrono::milliseconds{500}};
    return run(maat, namen);
}
