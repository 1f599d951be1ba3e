#include "texts/gegeven.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace houvast;
using namespace std::chrono_literals;

TEST_CASE("another language has its own words, order and signs") {
    const Texts& english = translations_of_build().texts_for("en");
    CHECK(english.language() == "en");
    CHECK(english("navigatie.uitloggen") == "Log out");
    CHECK(english(Datum{2026y / 11 / 25}) == "25 November 2026");
    CHECK(english.relative(Datum{2026y / 11 / 25}, Datum{2026y / 11 / 22}) == "in 3 days");
    CHECK(english.amount(123456) == "€1,234.56");
}

TEST_CASE("what a language lacks is said in Dutch, and is no gap") {
    const Texts& english = translations_of_build().texts_for("en");
    const int before = english.gaps();
    CHECK(english("termijn.te-laat", {{"aantal", 1}}) == "1 dag te laat");
    CHECK(english.knows("termijn.te-laat"));
    CHECK(english.gaps() == before);
}

TEST_CASE("a language that we do not have is Dutch") {
    CHECK(&translations_of_build().texts_for("xx") == &texts_nl());
    CHECK(&translations_of_build().texts_for("../nl") == &texts_nl());
    CHECK(texts_nl().language() == "nl");
}

TEST_CASE("Dutch is the first of the languages") {
    const auto languages = translations_of_build().languages();
    REQUIRE(languages.size() >= 2);
    CHECK(languages[0] == "nl");
}

TEST_CASE("a folder without catalogues is an error at start, with what to do") {
    CHECK_THROWS_WITH_AS(
        Translations{"/nergens"},
        doctest::Contains("no translations in /nergens/nl/LC_MESSAGES/houvast.mo: build"),
        std::runtime_error);
}

TEST_CASE("a file that is no catalogue is an error at start") {
    const auto dir = std::filesystem::temp_directory_path() /
                     ("houvast-texts-" + std::to_string(getpid()));
    const auto folder = dir / "nl" / "LC_MESSAGES";
    std::filesystem::create_directories(folder);
    const auto built = std::filesystem::path(translations_dir()) / "nl/LC_MESSAGES/houvast.mo";
    std::ifstream good(built, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(good), {}};
    REQUIRE(bytes.size() > 1000);
    const std::string wild = bytes.substr(0, 12) + std::string(16, '\xff');
    for (const std::string& content : {std::string("geen catalogus"), bytes.substr(0, 3),
                                       bytes.substr(0, 20), bytes.substr(0, 300), wild}) {
        std::ofstream(folder / "houvast.mo", std::ios::binary) << content;
        CHECK_THROWS_AS(Translations{dir.string()}, std::runtime_error);
    }
    std::filesystem::remove_all(dir);
}
