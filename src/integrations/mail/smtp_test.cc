// What an answer means. The conversation itself is tested against a real server:
// tests/e2e/full/post.test.mjs.
#include "integrations/mail/smtp.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::mail;
using enum Bezorging::Uitslag;

TEST_CASE("only a refused recipient or message is for good") {
    CHECK(oordeel(Stap::Ontvanger, 550) == Bezorging{Blijvend, "ontvanger-geweigerd", 550});
    CHECK(oordeel(Stap::Ontvanger, 451) == Bezorging{Tijdelijk, "uitgesteld", 451});
    CHECK(oordeel(Stap::Bericht, 554) == Bezorging{Blijvend, "bericht-geweigerd", 554});
    CHECK(oordeel(Stap::Bericht, 452) == Bezorging{Tijdelijk, "uitgesteld", 452});
    CHECK(oordeel(Stap::Bericht, 354) == Bezorging{Tijdelijk, "afgebroken", 354});
    CHECK(oordeel(Stap::Inlog, 535).uitslag == Tijdelijk);      // the operator can mend it
    CHECK(oordeel(Stap::Afzender, 550).uitslag == Tijdelijk);
    CHECK(oordeel(Stap::Tls, 0) == Bezorging{Tijdelijk, "tls", 0});
    CHECK(oordeel(Stap::Verbinding, 0).uitslag == Tijdelijk);
    CHECK(oordeel(Stap::TeLang, 250) == Bezorging{Tijdelijk, "te-lang", 250});
}

TEST_CASE("a mail that cannot be made never reaches the line") {
    Smtp smtp({.server = "localhost", .poort = 1, .beveiliging = Beveiliging::Geen});
    const Afbreken niet = false;
    const Mail mail{.van = {.adres = "afspraken@stad.example"},
                    .aan = {.adres = "sara@post.example>\r\nRCPT TO:<ander@post.example"},
                    .onderwerp = "x", .tekst = "x", .taal = "nl",
                    .bericht_id = "a@stad.example", .op = {}};
    CHECK(smtp.verstuur(mail, niet) == Bezorging{Blijvend, "adres-onjuist", 0});
}

TEST_CASE("no server there is a trouble that may pass") {
    Smtp smtp({.server = "127.0.0.1", .poort = 1, .beveiliging = Beveiliging::Geen,
               .wachttijd_seconden = 5});
    const Afbreken niet = false;
    const Mail mail{.van = {.adres = "afspraken@stad.example"},
                    .aan = {.adres = "sara@post.example"},
                    .onderwerp = "x", .tekst = "x", .taal = "nl",
                    .bericht_id = "a@stad.example", .op = {}};
    CHECK(smtp.verstuur(mail, niet) == Bezorging{Tijdelijk, "geen-verbinding", 0});
}
