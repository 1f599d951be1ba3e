#include "texts/gegeven.h"

#include <doctest/doctest.h>

#include <thread>

using namespace houvast;
using namespace std::chrono_literals;

TEST_CASE("a refusal becomes a sentence with its values in words") {
    const Weigering why{
        .code = "in-de-toekomst",
        .waarden = {{"op", Datum{2026y / 12 / 1}}, {"vandaag", Datum{2026y / 11 / 23}}}};
    CHECK(texts_nl()(why) == "1 december 2026 ligt na vandaag (23 november 2026).");
}

TEST_CASE("a placeholder that somebody typed stays what it was") {
    CHECK(texts_nl()("tijdlijn.door", {{"naam", "{op} {naam} %1 <b>"}}) ==
          "door {op} {naam} %1 <b>");
}

TEST_CASE("an unknown id shows itself and is counted") {
    const Texts texts{translations_dir(), "nl", nullptr};
    CHECK(texts("bestaat.niet") == "bestaat.niet");
    CHECK(texts("") == "");
    CHECK(texts(std::string_view{"knop.terug\0x", 12}) == std::string_view{"knop.terug\0x", 12});
    CHECK(texts.gaps() == 3);
    CHECK(texts("knop.terug") == "Terug");
    CHECK(texts.gaps() == 3);
}

TEST_CASE("a forgotten value leaves its placeholder visible and is counted") {
    const Texts texts{translations_dir(), "nl", nullptr};
    CHECK(texts("vandaag.termijn-rest", {{"termijn", "Bezwaar"}}) == "Bezwaar: {rest}");
    CHECK(texts.gaps() == 1);
}

TEST_CASE("R-210 a word of somebody's own stands in a sentence, and else ours") {
    CHECK(texts_nl()("opdracht.nazorg.titel") == "Begin met nazorg");
    const Texts own = texts_nl().with_words({{"nazorg", "uitstroomcontact"}});
    CHECK(own("opdracht.nazorg.titel") == "Begin met uitstroomcontact");
    CHECK(own("fase.nazorg") == "Nazorg");  // of that one no word was given
    CHECK(own("opdracht.nazorg.titel", {{"nazorg", "bellen"}}) == "Begin met bellen");
    CHECK(texts_nl()("opdracht.nazorg.titel") == "Begin met nazorg");
}

TEST_CASE("texts with words of their own count their gaps with the others") {
    const Texts texts{translations_dir(), "nl", nullptr};
    const Texts own = texts.with_words({{"nazorg", "contact"}});
    CHECK(own("bestaat.niet") == "bestaat.niet");
    CHECK(texts.gaps() == 1);
}

TEST_CASE("knows tells which ids have words, and asking is not a gap") {
    const int before = texts_nl().gaps();
    CHECK(texts_nl().knows("knop.terug"));
    CHECK_FALSE(texts_nl().knows("knop"));
    CHECK_FALSE(texts_nl().knows("knop.terug "));
    CHECK_FALSE(texts_nl().knows(""));
    CHECK(texts_nl().gaps() == before);
}

TEST_CASE("the value {aantal} chooses between one and many") {
    CHECK(texts_nl()("termijn.nog-dagen", {{"aantal", 0}}) == "Nog 0 dagen");
    CHECK(texts_nl()("termijn.nog-dagen", {{"aantal", 1}}) == "Nog 1 dag");
    CHECK(texts_nl()("termijn.nog-dagen", {{"aantal", 21}}) == "Nog 21 dagen");
    SUBCASE("a sentence without plural keeps its one form") {
        CHECK(texts_nl()("knop.terug", {{"aantal", 2}}) == "Terug");
    }
    SUBCASE("an aantal in words does not count") {
        CHECK(texts_nl()("termijn.nog-dagen", {{"aantal", "drie"}}) == "Nog drie dag");
    }
}

TEST_CASE("a list is joined as people say it") {
    const std::vector<std::string> parts{"huur", "stroom", "water"};
    CHECK(texts_nl().list({}) == "");
    CHECK(texts_nl().list(std::span(parts).first(1)) == "huur");
    CHECK(texts_nl().list(std::span(parts).first(2)) == "huur en stroom");
    CHECK(texts_nl().list(parts) == "huur, stroom en water");
}

TEST_CASE("many threads may ask at once") {
    const int before = texts_nl().gaps();
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&right] {
                for (int i = 0; i < 500; ++i)
                    right += texts_nl()("termijn.te-laat", {{"aantal", i + 2}}) ==
                             std::to_string(i + 2) + " dagen te laat";
            });
    }
    CHECK(right == 2000);
    CHECK(texts_nl().gaps() == before);
}
