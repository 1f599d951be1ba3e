#include "app/uitvoer.h"

#include "app/beurt.h"
#include "integrations/bestand/gegeven_test.h"
#include "integrations/bestand/omzetting.h"
#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;

namespace {

std::string words_of(const std::string& pdf, const char* program = "/usr/bin/pdftotext") {
    bestand::Klus klus{.opdracht = {program, "-"}, .invoer = {pdf}};
    if (program == std::string("/usr/bin/pdftotext")) klus.opdracht.push_back("-");
    return bestand::draai(klus).uitvoer;
}

letters::Dossierstuk a_stuk() {
    return {.gemeente = "Gemeente Voorbeeldstad", .nummer = "2026-00417",
            .namen = "Selma Testpersoon", .doel = "Bezwaar", .reden = "Commissie",
            .periode = "Het hele dossier", .gemaakt_op = "25 november 2026",
            .gemaakt_door = "Anna Bakker",
            .hoofdstukken = {{"Contacten", {{"2 november 2026", "Gebeld", "Anna Bakker",
                                             {{"Hoe gaat het", "Beter dan vorige week."}}}}}}};
}

}  // namespace

TEST_CASE("a dossier becomes a PDF that can be read, searched and heard") {
    const auto pdf = maak_pdf(a_stuk(), {}, texts_nl());
    REQUIRE(pdf.has_value());
    const std::string words = words_of(*pdf);
    for (const char* part : {"2026-00417", "Gemeente Voorbeeldstad", "Selma Testpersoon",
                             "Beter dan vorige week.", "Contacten", "1 / 1"})
        CHECK_MESSAGE(words.find(part) != std::string::npos, part);
    const std::string info = words_of(*pdf, "/usr/bin/pdfinfo");
    CHECK(info.find("Tagged:          yes") != std::string::npos);
    CHECK(info.find("JavaScript:      no") != std::string::npos);
}

TEST_CASE("pictures stand in it and PDFs are bound in behind it") {
    auto stuk = a_stuk();
    stuk.platen.push_back({"Huur, 1 november 2026", bestand::gegeven::beeld(60, 40, ".jpg")});
    stuk.bijlagen = {"Beschikking, 3 november 2026"};
    const auto brief = bestand::zet_om(bestand::gegeven::pdf("", "Besloten"));
    REQUIRE(brief.has_value());
    const auto pdf = maak_pdf(stuk, std::vector{brief->bytes}, texts_nl());
    REQUIRE(pdf.has_value());
    CHECK(words_of(*pdf).find("Besloten") != std::string::npos);
    CHECK(words_of(*pdf, "/usr/bin/pdfinfo").find("Pages:           3") != std::string::npos);
    CHECK(bestand::draai({.opdracht = {"/usr/bin/qpdf", "--check", bestand::invoer_pad(0)},
                          .invoer = {*pdf}}).afloop == bestand::Afloop::Klaar);
}

TEST_CASE("more than fits is refused before anything is made") {
    const std::vector<std::string> much(2, std::string(uitvoer_bytes_max / 2 + 1, 'x'));
    CHECK(maak_pdf(a_stuk(), much, texts_nl()).error().code == "pdf-te-groot");
}

TEST_CASE("with a few under way, one more is asked to come back, and then it may") {
    std::vector<Beurt> beurten;
    for (int i = 0; i < beurten_max; ++i) {
        auto een = Beurt::neem();
        REQUIRE(een.has_value());
        beurten.push_back(std::move(*een));
    }
    CHECK_FALSE(Beurt::neem().has_value());
    CHECK(maak_pdf(a_stuk(), {}, texts_nl()).error().code == "druk-met-bestanden");
    beurten.pop_back();
    CHECK(maak_pdf(a_stuk(), {}, texts_nl()).has_value());
}
