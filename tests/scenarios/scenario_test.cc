// Goal: what the house does is what the scenarios say, in words that a consulent can read.
#include "scenario.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>

using namespace houvast;

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
