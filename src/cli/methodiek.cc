// houvast methodiek: is a folder with a methodiek sound, and what differs between two of them? For
// who writes or updates one. Reads only files; touches no gemeente.
#include "base/fields.h"
#include "cli/cli.h"
#include "domain/methodiek/verschil.h"
#include "loading/methodiek.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>

namespace houvast::cli {

namespace {

struct MethodiekVraag {
    std::string folder;
    std::string other;
};

// Not there, or no folder: then nothing was asked that can be answered.
bool is_folder(const std::string& name) {
    std::error_code error;
    if (std::filesystem::is_directory(name, error)) return true;
    fmt::print(stderr, "houvast methodiek: er is geen map {}\n", name);
    return false;
}

void print_faults(const Leesfouten& fouten) {
    for (const Leesfout& fout : fouten) fmt::print("{}\n", regel_van(fout));
}

void print_counts(const Methodiek& m) {
    const auto line = [](std::string_view wat, std::size_t aantal) {
        fmt::print("  {:<20}{:>4}\n", wat, aantal);
    };
    line("mijlpalen", m.mijlpalen.size());
    line("fasen", m.fasen.size());
    line("codelijsten", m.codelijsten.size());
    line("producten", m.producten.size());
    line("contactfrequenties", m.contactfrequenties.size());
    line("gesprekstips", m.gesprekstips.size());
    line("platen", m.platen.size());
    line("schalen", m.schalen.size());
    line("instrumenten", m.instrumenten.size());
    line("klassen", m.inschaling.klassen.size());
    line("schema", m.inschaling.vragen.size());
    line("themas", m.themas.size());
    line("einddoelen", m.einddoelen.size());
    line("subdoelen", m.subdoelen.size());
    line("hulpmiddelen", m.hulpmiddelen.size());
    line("trainingen", m.trainingen.size());
}

Uitgang check_methodiek(const MethodiekVraag& vraag) {
    if (!is_folder(vraag.folder)) return Uitgang::Gebruik;
    const auto start = std::chrono::steady_clock::now();
    const auto read = load_methodiek(vraag.folder);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    if (!read) {
        print_faults(read.error());
        return Uitgang::Geweigerd;
    }
    fmt::print("{} {}: in orde\n", read->code, read->versie);
    print_counts(*read);
    fmt::print("gelezen en nagekeken in {:.1f} ms\n", took.count());
    return Uitgang::Goed;
}

// A sound methodiek, or nothing after its faults were printed.
std::optional<Methodiek> sound_methodiek(const std::string& folder) {
    auto read = load_methodiek(folder);
    if (read) return std::move(*read);
    print_faults(read.error());
    return std::nullopt;
}

Uitgang compare_methodieken(const MethodiekVraag& vraag) {
    const bool both = is_folder(vraag.folder) && is_folder(vraag.other);
    if (!both) return Uitgang::Gebruik;
    const auto oud = sound_methodiek(vraag.folder);
    const auto nieuw = sound_methodiek(vraag.other);
    if (!oud || !nieuw) return Uitgang::Geweigerd;
    const auto all = verschillen(*oud, *nieuw);
    for (const Methodiekverschil& een : all)
        fmt::print("{} {}: {}\n", een.deel, een.code, name_of(een.soort));
    if (all.empty()) fmt::print("geen verschil\n");
    return Uitgang::Goed;
}

}  // namespace

void add_methodiek(CLI::App& app, Uitgang& uitgang) {
    const auto vraag = std::make_shared<MethodiekVraag>();  // shared: the callbacks outlive this
    CLI::App* sub = app.add_subcommand("methodiek", "kijk een methodiek na, of vergelijk er twee");
    sub->require_subcommand(1);
    CLI::App* check = sub->add_subcommand("check", "is deze methodiek in orde?");
    check->add_option("map", vraag->folder, "map van de methodiek: CODE/VERSIE")->required();
    check->callback([vraag, &uitgang] { uitgang = check_methodiek(*vraag); });
    CLI::App* compare = sub->add_subcommand(
        "vergelijk", "wat is er in de tweede methodiek bij, weg of anders?");
    compare->add_option("map", vraag->folder, "map van de eerste methodiek")->required();
    compare->add_option("andere", vraag->other, "map van de tweede methodiek")->required();
    compare->callback([vraag, &uitgang] { uitgang = compare_methodieken(*vraag); });
}

}  // namespace houvast::cli
