#include "loading/feestdagen.h"

#include "domain/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;

namespace {

std::vector<std::string> faults(std::string_view text) {
    std::vector<std::string> lines;
    if (const auto read = read_feestdagen(text, "f.yaml"); !read)
        for (const Leesfout& fout : read.error()) lines.push_back(regel_van(fout));
    return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("Atw 3: the figures are the calendar that the terms were tested with") {
    const auto kalender = load_feestdagen("figures/feestdagen.yaml");
    REQUIRE(kalender.has_value());
    CHECK(*kalender == gegeven::nederlandse_kalender());
}

TEST_CASE("every fault in a file is named at once, each at its own place") {
    CHECK(faults("feestdagen:\n"
                 "  - naam: Nieuwjaarsdag\n"
                 "    vast: 02-29\n"
                 "    grond: art. 3\n"
                 "  - naam: 12\n"
                 "    pasen: 012\n"
                 "    grond: art. 3\n"
                 "    feest: ja\n"
                 "  - pasen: 400\n"
                 "    grond: art. 3\n"
                 "gelijkgesteld:\n"
                 "  - dag: 2026-02-30\n"
                 "    naam: brug\n"
                 "    grond: besluit\n") ==
          Lines{"f.yaml:3:11: geen dag in de vorm MM-DD die elk jaar bestaat: 02-29",
                "f.yaml:5:11: zet \"12\" tussen aanhalingstekens: het is bedoeld als tekst",
                "f.yaml:6:12: pasen hoort een heel getal te zijn, zonder nullen ervoor en zonder "
                "aanhalingstekens",
                "f.yaml:8:5: onbekende sleutel: feest",
                "f.yaml:9:5: sleutel ontbreekt: naam",
                "f.yaml:9:12: pasen ligt tussen -80 en 280",
                "f.yaml:12:10: geen bestaande dag in de vorm JJJJ-MM-DD: 2026-02-30"});
}

TEST_CASE("a day is fixed or hangs on Easter, once, and stays in its year") {
    CHECK(faults("feestdagen:\n- {naam: a, vast: 01-01, op_zondag: -1, grond: x}\n"
                 "- {naam: a, vast: 05-01, pasen: 1, grond: x}\n"
                 "- {naam: b, vast: 05-02, vanaf: 2020, tot_en_met: 2019, grond: x}\n"
                 "gelijkgesteld:\n- {dag: 2026-01-02, naam: a, grond: x}\n"
                 "- {dag: 2026-01-02, naam: b, grond: x}\n") ==
          Lines{"f.yaml:2:37: op_zondag komt in een ander jaar uit",
                "f.yaml:3:3: staat er twee keer: a",
                "f.yaml:3:19: een dag is vast of hangt aan Pasen, niet allebei",
                "f.yaml:4:51: tot_en_met ligt voor vanaf",
                "f.yaml:7:9: deze dag staat er twee keer"});
}

TEST_CASE("a file that is missing, empty or of another shape is a clear fault") {
    const auto missing = load_feestdagen("figures/er-is-niets.yaml");
    REQUIRE_FALSE(missing.has_value());
    CHECK(regel_van(missing.error().front()) ==
          "figures/er-is-niets.yaml: het bestand is er niet");
    CHECK(faults("") == Lines{"f.yaml: het bestand is leeg"});
    CHECK(faults("- een\n") == Lines{"f.yaml:1:1: hier horen sleutels met waarden te staan"});
    CHECK(faults("feestdagen: geen\ngelijkgesteld: []\n") ==
          Lines{"f.yaml:1:13: feestdagen hoort een lijst te zijn"});
    CHECK(faults("feestdagen: []\n") == Lines{"f.yaml:1:1: sleutel ontbreekt: gelijkgesteld"});
}
