#include "loading/yaml.h"

#include <doctest/doctest.h>

using namespace houvast;

namespace {

using Lines = std::vector<std::string>;

Lines faults(std::string_view text) {
    Lines lines;
    if (const auto read = yaml::parse(text, "f"); !read)
        for (const Leesfout& fout : read.error()) lines.push_back(regel_van(fout));
    return lines;
}

std::string repeated(std::string_view piece, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += piece;
    return text;
}

}  // namespace

TEST_CASE("YAML keeps the order, the place and the quotes of what was written") {
    const auto root = yaml::parse("b: 012\na:\n  - 'ja'\n  - nee\n", "f");
    REQUIRE(root.has_value());
    REQUIRE(root->kaart.size() == 2);
    CHECK(root->kaart[0].sleutel == "b");
    CHECK(root->kaart[0].waarde.tekst == "012");  // never 10
    CHECK(root->kaart[0].waarde.plaats == Plaats{1, 4});
    CHECK_FALSE(root->kaart[0].waarde.aangehaald);
    const yaml::Knoop& lijst = root->kaart[1].waarde;
    REQUIRE(lijst.lijst.size() == 2);
    CHECK(lijst.lijst[0].aangehaald);
    CHECK(lijst.lijst[1].plaats == Plaats{4, 5});
}

TEST_CASE("YAML: a key twice, on any level") {
    CHECK(faults("a: 1\nb:\n  c: 1\n  c: 2\na: 2\n") ==
          Lines{"f:4:3: sleutel staat er twee keer: c", "f:5:1: sleutel staat er twee keer: a"});
}

TEST_CASE("YAML: anchors, aliases and tags are refused, all of them") {
    CHECK(faults("a: &x 1\nb: *x\nc: !!str 3\nd: &y [1]\n") ==
          Lines{"f:1:4: anker (&) mag niet: schrijf de waarde uit",
                "f:2:4: verwijzing (*) naar een anker mag niet: schrijf de waarde uit",
                "f:3:4: label (!) mag niet", "f:4:4: anker (&) mag niet: schrijf de waarde uit"});
}

TEST_CASE("YAML: one document, with words as keys") {
    CHECK(faults("a: 1\n---\nb: 2\n") == Lines{"f: meer dan een document (---) in een bestand"});
    CHECK(faults("? [a]\n: 1\n") == Lines{"f:1:3: een sleutel is een woord"});
    CHECK(faults("") == Lines{"f: het bestand is leeg"});
    CHECK(faults("# niets\n") == Lines{"f: het bestand is leeg"});
}

TEST_CASE("YAML: what is broken says where") {
    const Lines broken = faults("a: [1\nb: 2\n");
    REQUIRE(broken.size() == 1);
    CHECK(broken[0].starts_with("f:"));
    CHECK(broken[0].find("geen geldige YAML") != std::string::npos);
}

TEST_CASE("YAML: bytes that are no text, at their line and column") {
    CHECK(faults("a: 1\nb: \xC3\xA9\xFF\n") ==
          Lines{"f:2:5: geen leesbare tekst: alleen UTF-8, zonder stuurtekens"});
    CHECK(faults(std::string_view("a: \0", 4)) ==
          Lines{"f:1:4: geen leesbare tekst: alleen UTF-8, zonder stuurtekens"});
}

TEST_CASE("YAML: too deep, too full or too big ends quickly") {
    CHECK(faults(repeated("[", 12) + repeated("]", 12)).empty());
    CHECK(faults(repeated("[", 13) + repeated("]", 13)) ==
          Lines{"f:1:13: te diep: hoogstens 12 niveaus"});
    CHECK(faults(repeated("[", 200'000)).size() == 1);
    CHECK(faults(repeated("- a\n", 60'000)).back().ends_with("te veel waarden in een bestand"));
    std::string keys;
    for (int i = 0; i < 600; ++i) keys += "k" + std::to_string(i) + ": 1\n";
    CHECK(faults(keys) == Lines{"f:501:1: te veel sleutels bij elkaar"});
    CHECK(faults(std::string(yaml::bytes_max + 1, '#')) == Lines{"f: te groot: hoogstens 512 KB"});
}
