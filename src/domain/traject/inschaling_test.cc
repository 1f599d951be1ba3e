// Goal: the inschalingsschema of the gemeente is answered as its data asks, and its history stays.
#include "domain/traject/inschaling.h"

#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::gegeven;

namespace {

std::string answered_with(Antwoord antwoord) {
    Verhaal v = verhaal(Moment::InIntake);
    SchaalIn o = schaal_in(Inschaalaanleiding::Scan);
    o.antwoorden.waarden = {std::move(antwoord)};
    return code(v.doe(o, traject));
}

}  // namespace

TEST_CASE("R-272 the first time what the schema requires is answered, later what is known") {
    Verhaal v = verhaal(Moment::InIntake);
    SchaalIn o = schaal_in();
    o.antwoorden.waarden.erase(o.antwoorden.waarden.begin());
    const auto refused = v.doe(o, traject);
    REQUIRE(code(refused) == "inschaling-onvolledig");
    CHECK(refused.error().waarden.at("vraag") == Waarde(std::string("Is budgetbeheer nodig?")));
    o.aanleiding = Inschaalaanleiding::Scan;
    REQUIRE(v.doe(o, traject));
    o.antwoorden = {};
    o.klasse.reset();
    CHECK(code(v.doe(o, traject)) == "inschaling-leeg");
}

TEST_CASE("R-272 R-273 each question of the schema is answered in its own way") {
    CHECK(answered_with({.vraag = "groep", .waarde = "jongere"}).empty());
    CHECK(answered_with({.vraag = "groep", .waarde = "reus"}) == "antwoord-onbekend");
    CHECK(answered_with({.vraag = "groep", .waarde = "oudere"}) == "antwoord-vervallen");
    CHECK(answered_with({.vraag = "budgetbeheer", .waarde = "nee"}).empty());
    CHECK(answered_with({.vraag = "budgetbeheer", .waarde = "soms"}) == "antwoord-onbekend");
    CHECK(answered_with({.vraag = "duur", .waarde = "18"}).empty());
    for (const char* maanden : {"0", "121", "een", "1-2", "99999999999"})
        CHECK(answered_with({.vraag = "duur", .waarde = maanden}) == "antwoord-onbekend");
    CHECK(answered_with({.vraag = "waarom", .tekst = "Rust in de post."}).empty());
    CHECK(answered_with({.vraag = "waarom", .waarde = "rust"}) == "antwoord-onbekend");
    CHECK(answered_with({.vraag = "duur", .tekst = "Lang."}) == "antwoord-onbekend");
    CHECK(answered_with({.vraag = "leerdoelen", .waarde = "stap-1"}).empty());
    CHECK(answered_with({.vraag = "leerdoelen", .waarde = "vliegen"}) == "antwoord-onbekend");
    CHECK(answered_with({.vraag = "lengte", .waarde = "lang"}) == "antwoord-onbekend");
    CHECK(answered_with({.vraag = "groep", .waarde = "jongere", .gewenst = "jongere"}) ==
          "antwoord-onbekend");

    Verhaal v = verhaal(Moment::InIntake);
    SchaalIn o = schaal_in(Inschaalaanleiding::Evaluatie);
    o.antwoorden.waarden = {{.vraag = "leerdoelen", .waarde = "stap-2"},
                            {.vraag = "leerdoelen", .waarde = "stap-1"},
                            {.vraag = "groep", .waarde = "jongere"}};
    REQUIRE(v.doe(o, traject));
    CHECK(v.van().boek.inschalingen.back().feit.antwoorden.waarden.front().vraag == "groep");
    o.antwoorden.waarden.push_back({.vraag = "leerdoelen", .waarde = "stap-1"});
    CHECK(code(v.doe(o, traject)) == "antwoord-dubbel");
    o.antwoorden.waarden = {{.vraag = "duur", .waarde = "1"}, {.vraag = "duur", .waarde = "2"}};
    CHECK(code(v.doe(o, traject)) == "antwoord-dubbel");
}

TEST_CASE("R-277 R-278 it is sharpened after the scan and each evaluation, and what was stays") {
    Verhaal v = verhaal(Moment::InIntake);
    REQUIRE(v.doe(schaal_in(), traject));
    SchaalIn scan = schaal_in(Inschaalaanleiding::Scan);
    scan.klasse = Inschaling::LangereTermijn;
    REQUIRE(v.doe(scan, traject));
    SchaalIn evaluatie = schaal_in(Inschaalaanleiding::Evaluatie);
    evaluatie.klasse.reset();
    REQUIRE(v.doe(evaluatie, traject));
    const auto& alle = v.van().boek.inschalingen;
    REQUIRE(alle.size() == 3);
    CHECK(alle[0].feit.klasse == Inschaling::KorteTermijn);
    CHECK(alle[1].feit.aanleiding == Inschaalaanleiding::Scan);
    CHECK(v.van().inschaling == Inschaling::LangereTermijn);  // the last that says one
}

TEST_CASE("R-129 the last class proposes how often there is a talk and an evaluation") {
    Methodiek methodiek = proef_methodiek;
    methodiek.inschaling.klassen[1].gesprek_weken = 4;
    methodiek.inschaling.klassen[1].evaluatie_maanden = 6;
    Verhaal v = verhaal(Moment::InIntake);
    CHECK_FALSE(inschaling::interval_van(v.van(), methodiek));
    SchaalIn o = schaal_in();
    o.klasse = Inschaling::LangereTermijn;
    REQUIRE(v.doe(o, traject));
    CHECK(inschaling::interval_van(v.van(), methodiek) ==
          inschaling::Interval{.gesprek_weken = 4, .evaluatie_maanden = 6});
    o.klasse = Inschaling::KorteTermijn;
    REQUIRE(v.doe(o, traject));
    CHECK(inschaling::interval_van(v.van(), methodiek)->gesprek_weken == 2);
    methodiek.inschaling.klassen.clear();
    CHECK_FALSE(inschaling::interval_van(v.van(), methodiek));
}

TEST_CASE("R-129 the proposal counts from the last talk and the last evaluation, never back") {
    Methodiek methodiek = proef_methodiek;
    Verhaal v = verhaal(Moment::InIntake);
    CHECK_FALSE(inschaling::voorstel_van(v.van(), methodiek, vandaag));
    REQUIRE(v.doe(schaal_in(), traject));
    LegContactVast contact = leg_contact_vast();
    REQUIRE(v.doe(contact, traject));
    const auto nu = inschaling::voorstel_van(v.van(), methodiek, vandaag);
    REQUIRE(nu);
    CHECK(nu->interval.gesprek_weken == 2);
    CHECK(nu->gesprek == contact.op + std::chrono::weeks{2});
    CHECK(nu->evaluatie == maanden_na(vandaag, 3));  // there is no plan yet
    const Datum veel_later = vandaag + std::chrono::days{400};
    CHECK(inschaling::voorstel_van(v.van(), methodiek, veel_later)->gesprek == veel_later);

    Verhaal verder = verhaal(Moment::InBegeleiding);
    REQUIRE(verder.doe(schaal_in(), traject));
    CHECK(inschaling::voorstel_van(verder.van(), methodiek, vandaag)->evaluatie ==
          maanden_na(verder.van().boek.plan->feit.op, 3));
}

TEST_CASE("R-272 the letter is what the last inschaling says that answers it") {
    Methodiek methodiek = proef_methodiek;
    Verhaal v = verhaal(Moment::InIntake);
    CHECK(inschaling::lettercode_van(v.van(), methodiek).empty());
    REQUIRE(v.doe(schaal_in(), traject));
    CHECK(inschaling::lettercode_van(v.van(), methodiek).empty());  // no question asks a letter
    for (Schemavraag& vraag : methodiek.inschaling.vragen)
        if (vraag.code == "groep") vraag.codelijst = "lettercode";
    CHECK(inschaling::lettercode_van(v.van(), methodiek) == "jongere");
    SchaalIn zonder = schaal_in(Inschaalaanleiding::Scan);
    zonder.antwoorden = {};
    REQUIRE(v.doe(zonder, traject));
    CHECK(inschaling::lettercode_van(v.van(), methodiek) == "jongere");
}

TEST_CASE("what was typed in an inschaling goes with a wipe, what was chosen stays") {
    Verhaal v = verhaal(Moment::InIntake);
    SchaalIn o = schaal_in();
    o.antwoorden.waarden.push_back({.vraag = "waarom", .tekst = "Els van hiernaast helpt."});
    REQUIRE(v.doe(o, traject));
    const int versie = v.van().geschreven.versie;
    REQUIRE(v.doe(wis_gegeven(versie), traject, actor(lena, {Rol::Leidinggevende})));
    const SchaalIn& rest = v.van().boek.inschalingen.back().feit;
    CHECK(rest.motivatie.empty());
    CHECK(rest.antwoorden.waarden.back().vraag == "waarom");
    CHECK(rest.antwoorden.waarden.back().tekst.empty());
    CHECK(rest.antwoorden.waarden.front().waarde == "jongere");
    CHECK(replay(v.van_traject[traject]) == v.van());
}
