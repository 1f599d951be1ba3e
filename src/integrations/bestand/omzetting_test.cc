#include "integrations/bestand/omzetting.h"

#include "integrations/bestand/bestandstype.h"
#include "integrations/bestand/gegeven_test.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::bestand;
using namespace houvast::bestand::gegeven;

namespace {

std::string code_of(const std::string& bytes) {
    const auto result = zet_om(bytes);
    return result ? "" : result.error().code;
}

std::string header_of(const std::string& bytes) {
    return draai({.opdracht = {"/usr/bin/vipsheader", invoer_pad(0)}, .invoer = {bytes}}).uitvoer;
}

std::string words_of(const std::string& pdf_bytes) {
    return draai({.opdracht = {"/usr/bin/pdftotext", "-", "-"}, .invoer = {pdf_bytes}}).uitvoer;
}

}  // namespace

TEST_CASE("a picture of any kind becomes one of ours") {
    for (const char* soort : {".jpg", ".png", ".webp", ".tif"}) {
        CAPTURE(soort);
        const std::string in = beeld(60, 40, soort);
        REQUIRE(!in.empty());
        const auto out = zet_om(in);
        REQUIRE(out.has_value());
        CHECK(out->type == Bestandstype::Afbeelding);
        CHECK(header_of(out->bytes).find("60x40") != std::string::npos);
    }
}

TEST_CASE("where and with what a photo was made is gone, and it stands upright") {
    const auto out = zet_om(foto_met_plaats(60, 40));
    REQUIRE(out.has_value());
    CHECK(out->bytes.find("GPS") == std::string::npos);
    CHECK(out->bytes.find("Exif") == std::string::npos);
    CHECK(header_of(out->bytes).find("40x60") != std::string::npos);
}

TEST_CASE("the same photo gives the same bytes, so that sending it twice is doing it once") {
    const std::string in = foto_met_plaats(60, 40);
    CHECK(zet_om(in)->bytes == zet_om(in)->bytes);
    CHECK(zet_om(pdf())->bytes == zet_om(pdf())->bytes);
    const std::string doet_wat = pdf("/OpenAction <</S/JavaScript/JS(app.alert)>>");
    const std::string anders = zet_om(doet_wat)->bytes;
    CHECK(anders == zet_om(doet_wat)->bytes);
    CHECK(anders.find("(D:20000101000000Z)") != std::string::npos);  // not the clock of today
}

TEST_CASE("what hides behind a picture does not come along") {
    const auto out = zet_om(beeld(60, 40, ".jpg") + "<script>alert(1)</script>PK\3\4 and a zip");
    REQUIRE(out.has_value());
    CHECK(out->bytes.find("script") == std::string::npos);
    CHECK(out->bytes.find("PK\3\4") == std::string::npos);
}

TEST_CASE("a picture that is cut off or that asks for too much is refused") {
    const std::string whole = beeld(600, 400, ".jpg");
    CHECK(code_of(whole.substr(0, whole.size() / 2)) == "bestand-beschadigd");
    CHECK(code_of(whole.substr(0, 20)) == "bestand-beschadigd");
    CHECK(code_of(png_bom(60'000)) == "bestand-te-veel-punten");
    CHECK(code_of(png_bom(5'000)) == "bestand-beschadigd");  // so much was promised, nothing came
    CHECK(code_of(std::string("\x89PNG\r\n\x1a\n", 8) + "nonsense") == "bestand-beschadigd");
}

TEST_CASE("a PDF keeps its words, and is written anew") {
    const auto out = zet_om(pdf("", "Huurachterstand"));
    REQUIRE(out.has_value());
    CHECK(out->type == Bestandstype::Pdf);
    CHECK(words_of(out->bytes).find("Huurachterstand") != std::string::npos);
}

TEST_CASE("a PDF that does something by itself is drawn: the pages stay, the deeds go") {
    for (const char* daad :
         {"/OpenAction <</S/JavaScript/JS(app.alert)>>",
          "/OpenAction <</S/#4aavaScript/J#53(app.alert)>>",
          "/OpenAction <</S/Launch/F(cmd.exe)>>",
          "/Names <</JavaScript <</Names[(a) <</S/JavaScript/JS(app.alert)>>]>>>>",
          "/Names <</EmbeddedFiles <</Names[(a) <</Type/Filespec/F(a.exe)>>]>>>>",
          "/AA <</WC <</S/JavaScript/JS(app.alert)>>>>"}) {
        CAPTURE(daad);
        const auto out = zet_om(pdf(daad, "Beschikking"));
        REQUIRE(out.has_value());
        for (const char* gone : {"/JavaScript", "/JS", "/Launch", "/EmbeddedFiles", "app.alert",
                                 "cmd.exe", "a.exe", "/OpenAction", "/AA"})
            CHECK(out->bytes.find(gone) == std::string::npos);
        CHECK(words_of(out->bytes).find("Beschikking") != std::string::npos);
    }
}

TEST_CASE("a PDF with a password, without pages or cut off is refused") {
    CHECK(code_of(pdf_met_wachtwoord()) == "bestand-wachtwoord");
    CHECK(code_of("%PDF-1.4\nnothing at all") == "bestand-beschadigd");
    CHECK(code_of(pdf().substr(0, 60)) == "bestand-beschadigd");
}

TEST_CASE("what is no document of ours is refused by its own name") {
    CHECK(code_of("") == "bestand-leeg");
    CHECK(code_of("MZ\x90 and a program") == "bestand-is-programma");
    CHECK(code_of("PK\3\4 word/document.xml") == "bestand-is-word");
    CHECK(code_of("<svg onload='alert(1)'>") == "bestand-is-webpagina");
}

TEST_CASE("a mail and a text stay words, in letters that every page can show") {
    const auto mail = zet_om("From: a@example.nl\r\nSubject: Huur\r\n\r\nCaf\xe9\r\n");
    REQUIRE(mail.has_value());
    CHECK(mail->type == Bestandstype::Mail);
    CHECK(mail->bytes == "From: a@example.nl\nSubject: Huur\n\nCaf\xc3\xa9\n");
    CHECK(zet_om("Dag Sanne")->type == Bestandstype::Tekst);
}
