// Goal: every code with which the domain refuses is listed, has Dutch words, and has a scenario.
// Method: reads the sources, translations/ and tests/scenarios/ as text, from the project's root.
#include "domain/weigeringen.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <string>

namespace {

namespace fs = std::filesystem;

std::string contents(const fs::path& file) {
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::set<std::string> found_in(const char* dir, const char* ext, const std::regex& code) {
    std::set<std::string> found;
    for (const auto& file : fs::recursive_directory_iterator(dir)) {
        const std::string name = file.path().filename().string();
        if (!name.ends_with(ext) || name.ends_with("_test.cc")) continue;
        const std::string text = contents(file.path());
        for (std::sregex_iterator it(text.begin(), text.end(), code), end; it != end; ++it)
            found.insert((*it)[1]);
    }
    return found;
}

std::set<std::string> listed() {
    return {houvast::weigeringen.begin(), houvast::weigeringen.end()};
}

}  // namespace

TEST_CASE("the list of refusals is what the sources can refuse with, in order") {
    const std::regex code(R"re((?:\.code = |refused\(|fault\()"([a-z0-9-]+)")re");
    CHECK(found_in("src/domain", ".cc", code) == listed());
    CHECK(std::ranges::is_sorted(houvast::weigeringen));
}

TEST_CASE("every refusal has Dutch words") {
    const std::regex msgid(R"re(msgid "weigering\.([a-z0-9-]+)")re");
    const auto worded = found_in("translations/nl", ".po", msgid);
    for (const std::string& code : listed()) CHECK_MESSAGE(worded.contains(code), code);
}

TEST_CASE("every refusal has a scenario") {
    const auto shown =
        found_in("tests/scenarios", ".yaml", std::regex(R"(weigering: ([a-z0-9-]+))"));
    for (const std::string& code : listed()) CHECK_MESSAGE(shown.contains(code), code);
}
