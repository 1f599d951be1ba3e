// houvast demo: makes a demo installation, and serves it.
#include "demo/generator.h"

#include "cli/cli.h"
#include "cli/gereedschap.h"
#include "cli/installatie.h"
#include "cli/klok.h"
#include "cli/serve.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include <unistd.h>

namespace houvast::cli {

namespace {

namespace fs = std::filesystem;

// Stands in the folder, so that a demo is never mistaken for real data, nor half a one for whole.
constexpr const char* merk = "demo";

struct DemoOpties {
    DataOpties data;
    ServeKeuze serve;
    demo::DemoKeuze keuze;
    bool no_serve = false;
    std::string tijdstip;  // what it acts as if it is; empty: now
};


enum class Gevonden { Niets, Demo, HalveDemo, AndereGegevens };

std::string mark_of(const fs::path& map) {
    std::ifstream file(map / merk);
    std::string line;
    std::getline(file, line);
    return line;
}

void mark(const fs::path& map, const std::string& line) {
    std::ofstream file(map / merk);
    file << line << '\n';
    if (!file.flush()) throw std::runtime_error("schrijven lukt niet in " + map.string());
}

Gevonden look(const fs::path& map) {
    if (!fs::exists(map) || fs::is_empty(map)) return Gevonden::Niets;
    if (!fs::exists(map / merk)) return Gevonden::AndereGegevens;
    return mark_of(map).starts_with("klaar") ? Gevonden::Demo : Gevonden::HalveDemo;
}

void show_progress(int procent) {
    fmt::print(stderr, "\rDe demo wordt gemaakt: {:3} %", procent);
}

void make(const DemoOpties& opties) {
    demo::SimulatedClock clock(LopendeKlok(tijdstip_from(opties.tijdstip)).now());
    demo::DemoKeuze keuze = opties.keuze;
    keuze.tot = clock.now();
    demo::SeededIds ids(keuze.seed);
    const auto installatie = open_installatie(opties.data, clock, {}, ids);
    if (!installatie->gemeenten().empty())
        throw std::runtime_error("in deze database staan al gemeenten; daar komt geen demo bij");
    mark(opties.data.map, "bezig");
    const auto begin = std::chrono::steady_clock::now();
    const bool to_a_person = isatty(STDERR_FILENO) == 1;
    const auto uitslag = demo::maak_demo(
        *installatie, clock, keuze, to_a_person ? show_progress : nullptr);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    if (to_a_person) fmt::print(stderr, "\n");
    mark(opties.data.map, fmt::format("klaar {} {}", keuze.seed, keuze.inwoners));
    fmt::print("De demo is klaar: {} verhalen over {} inwoners, {} opdrachten in {:.1f} "
               "seconden.\n",
               uitslag.verhalen, uitslag.inwoners, uitslag.opdrachten, seconds.count());
}

Uitgang refuse_folder(const std::string& map, const char* why) {
    fmt::print(stderr, "houvast: {} {}\n", map, why);
    return Uitgang::Geweigerd;
}

Uitgang run(const DemoOpties& opties) {
    switch (look(opties.data.map)) {
    case Gevonden::Niets: make(opties); break;
    case Gevonden::Demo:
        fmt::print("De demo in {} is er al.\n", opties.data.map);
        break;
    case Gevonden::HalveDemo:
        return refuse_folder(opties.data.map,
                             "bevat een demo die niet af is gekomen: verwijder de map");
    case Gevonden::AndereGegevens:
        return refuse_folder(opties.data.map, "bevat andere gegevens: kies een lege map");
    }
    if (opties.no_serve) return Uitgang::Goed;
    const LopendeKlok clock(tijdstip_from(opties.tijdstip));
    const auto installatie = open_installatie(
        opties.data, clock, {.second_factor = access::SecondFactor::Optional});
    check_methodieken(*installatie, opties.data);
    return serve(*installatie, clock, opties.serve);
}

}  // namespace

namespace {

// CLI::Range, in Dutch.
std::string in_range(const std::string& text) {
    return CLI::Range(1, 1'000'000)(text).empty() ? "" : "kies een getal van 1 tot en met 1000000";
}

}  // namespace

void add_demo(CLI::App& app, Uitgang& uitgang) {
    static DemoOpties opties;
    opties.serve.demo = true;
    CLI::App* demo =
        app.add_subcommand("demo", "maak een demo met verzonnen inwoners, en start die");
    add_data_opties(*demo, opties.data);
    demo->add_option("--seed", opties.keuze.seed, "hetzelfde getal geeft dezelfde demo")
        ->capture_default_str();
    demo->add_option("--inwoners", opties.keuze.inwoners,
                     "hoeveel inwoners ongeveer, 1 tot en met 1000000")
        ->capture_default_str()->check(in_range);
    demo->add_flag("--no-serve", opties.no_serve, "maak alleen de gegevens");
    demo->add_option("--address", opties.serve.address, "adres om op te luisteren")
        ->capture_default_str();
    demo->add_option("--port", opties.serve.port, "poort; 0 is een vrije poort")
        ->capture_default_str();
    demo->add_option("--host", opties.serve.host, "hoofdadres: gemeenten staan ervoor")
        ->capture_default_str();
    demo->add_option("--tijdstip", opties.tijdstip,
                     "doe alsof het dit tijdstip is, in UTC: 2026-11-24T08:00");
    demo->callback([&uitgang] { uitgang = run(opties); });
}

}  // namespace houvast::cli
