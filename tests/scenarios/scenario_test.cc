// Goal: what the house does is what the scenarios say, in words that a consulent can read.
#include "scenario.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

using namespace houvast;

namespace {

constexpr std::string_view overgangen[] = {
    "1",  "2",  "3",  "4",  "5",  "6",  "6a", "6b", "7",  "8",  "9",  "10", "11", "12",  "13",
    "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26", "27",  "28",
    "29", "30", "31", "32", "33", "34", "35", "36", "37", "B1", "B2", "B3", "B4", "B5",  "B6",
    "B7", "B8", "B9", "B10", "B11", "BS"};
// What is no command of a dossier cannot be a scenario: the program that does it is tested.
const std::map<std::string_view, const char*> elders = {{"36", "tests/cli/gereedschap.py"}};

bool names(const std::string& tekst, std::string_view overgang) {
    const std::string zoek = "Overgang " + std::string(overgang);
    return tekst.contains(zoek + ' ') || tekst.contains(zoek + ':');
}

}  // namespace

TEST_CASE("every transition of the route has a scenario, or a test elsewhere that names it") {
    std::vector<std::string> titels;
    for (const auto& entry : std::filesystem::directory_iterator("tests/scenarios")) {
        if (!entry.is_directory()) continue;
        std::ifstream in(entry.path() / "gegeven.yaml");
        std::getline(in, titels.emplace_back());
    }
    for (const std::string_view overgang : overgangen) {
        CAPTURE(overgang);
        const bool here = std::ranges::any_of(
            titels, [&](const std::string& titel) { return names(titel, overgang); });
        const auto there = elders.find(overgang);
        if (there == elders.end()) {
            CHECK(here);
            continue;
        }
        std::ifstream in(there->second);
        CHECK(names({std::istreambuf_iterator<char>(in), {}}, overgang));
    }
}

TEST_CASE("every scenario goes as it is written") {
    std::vector<std::string> folders;
    for (const auto& entry : std::filesystem::directory_iterator("tests/scenarios"))
        if (entry.is_directory()) folders.push_back(entry.path().string());
    std::ranges::sort(folders);
    REQUIRE_FALSE(folders.empty());
    std::set<std::string> titels;
    for (const std::string& folder : folders) {
        CAPTURE(folder);
        scenario::Uitslag uitslag;
        CHECK_NOTHROW(uitslag = scenario::play(folder));
        for (const std::string& verschil : uitslag.verschillen) CHECK_MESSAGE(false, verschil);
        CHECK_MESSAGE(titels.insert(uitslag.titel).second, "twee scenario's met deze titel");
    }
}
