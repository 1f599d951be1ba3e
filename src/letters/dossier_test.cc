#include "letters/dossier.h"

#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::letters;

namespace {

const Texts& dutch_texts() { return texts_nl(); }

Dossierstuk a_stuk() {
    return {.gemeente = "Gemeente Voorbeeldstad", .nummer = "2026-00417",
            .namen = "Selma Yılmaz", .doel = "Bezwaar", .reden = "Voor <de> commissie",
            .periode = "alles", .gemaakt_op = "25 november 2026", .gemaakt_door = "Anna Bakker",
            .hoofdstukken = {{"Contacten", {{"2 november 2026", "Gebeld", "Anna Bakker",
                                             {{"Hoe gaat het", "Beter & rustiger"}}}}},
                             {"Geld", {}}},
            .platen = {{"Huur", "\xff\xd8\xff"}},
            .bijlagen = {"Beschikking"}};
}

}  // namespace

TEST_CASE("a dossier on paper has a head, contents, chapters, pictures and what is bound in") {
    const int gaps = dutch_texts().gaps();
    const std::string page = dossier_html(a_stuk(), dutch_texts());
    for (const char* part : {"2026-00417", "Gemeente Voorbeeldstad", "Selma Yılmaz", "Contacten",
                             "href=\"#deel0\"", "id=\"deel1\"", "href=\"#plaat0\"", "Anna Bakker",
                             "data:image/jpeg;base64,/9j/", "Beschikking"})
        CHECK_MESSAGE(page.find(part) != std::string::npos, part);
    CHECK(dutch_texts().gaps() == gaps);
}

TEST_CASE("what somebody typed stays text") {
    const std::string page = dossier_html(a_stuk(), dutch_texts());
    CHECK(page.find("Voor &lt;de") != std::string::npos);
    CHECK(page.find("<de>") == std::string::npos);
}
