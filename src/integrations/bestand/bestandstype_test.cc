#include "integrations/bestand/bestandstype.h"

#include <doctest/doctest.h>

#include <string>

using namespace houvast::bestand;

TEST_CASE("a file is what it holds, not how it is called") {
    CHECK(inhoud_van("") == Inhoud::Leeg);
    CHECK(inhoud_van("\xff\xd8\xff\xe0 and so on") == Inhoud::Jpeg);
    CHECK(inhoud_van("%PDF-1.7\n") == Inhoud::Pdf);
    CHECK(inhoud_van(std::string(500, ' ') + "%PDF-1.4\n") == Inhoud::Pdf);
    CHECK(inhoud_van(std::string("\0\0\0\x18" "ftypheic\0\0\0\0", 16)) == Inhoud::Heic);
    CHECK(inhoud_van(std::string("\0\0\0\x18" "ftypisom\0\0\0\0", 16)) == Inhoud::Filmpje);
    CHECK(inhoud_van("RIFF\x10\x10\x10\x10WEBPVP8 ") == Inhoud::Webp);
    CHECK(inhoud_van("MZ\x90") == Inhoud::Programma);
    CHECK(inhoud_van("#!/bin/sh\nrm -rf /\n") == Inhoud::Programma);
    CHECK(inhoud_van("PK\3\4....word/document.xml") == Inhoud::Word);
    CHECK(inhoud_van("PK\3\4....xl/workbook.xml") == Inhoud::Rekenblad);
    CHECK(inhoud_van("PK\3\4....een.txt") == Inhoud::Archief);
    CHECK(inhoud_van("<!DOCTYPE html><script>alert(1)</script>") == Inhoud::Webpagina);
    CHECK(inhoud_van("Zoals besproken: huur 640 euro.\r\n") == Inhoud::Tekst);
    CHECK(inhoud_van(std::string("een\0twee", 8)) == Inhoud::Onbekend);
}

TEST_CASE("a mail is known by its headers") {
    CHECK(inhoud_van("From: a@example.nl\r\nSubject: Huur\r\n\r\nDag") == Inhoud::Mail);
    CHECK(inhoud_van("Received: from x\r\n by y\r\nFrom: a\r\nDate: b\r\n\r\n") == Inhoud::Mail);
    CHECK(inhoud_van("From: mij, met dank voor alles\n") == Inhoud::Tekst);
    CHECK(inhoud_van("Beste Sanne,\nFrom: a\nDate: b\n") == Inhoud::Tekst);
}

TEST_CASE("what is refused has its own words") {
    CHECK(weigering_bij(Inhoud::Pdf).empty());
    CHECK(weigering_bij(Inhoud::Word) == "bestand-is-word");
    CHECK(weigering_bij(Inhoud::Outlook) == "bestand-is-outlook");
}
