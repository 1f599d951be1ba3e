#include "web/form.h"

#include "domain/gemeente/opdrachten.h"
#include "domain/traject/opdrachten.h"
#include "domain/traject/opdrachten_meten.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace std::chrono_literals;

namespace {

const Typed good = {
    {"naam", "  Selma Yilmaz "}, {"kanaal", "telefoon"}, {"gemeldOp", "2026-11-23"}};

}  // namespace

TEST_CASE("R-003 three fields make an aanmelding; what was left empty stays empty") {
    const auto opdracht = web::read_form<RegistreerAanmelding>(good);
    REQUIRE(opdracht);
    CHECK(opdracht->naam == "Selma Yilmaz");
    CHECK(opdracht->kanaal == Kanaal::Telefoon);
    CHECK(opdracht->gemeld_op == Datum{2026y / 11 / 23});
    CHECK_FALSE(opdracht->telefoon);
    CHECK_FALSE(opdracht->dreiging);
}

TEST_CASE("every wrong field is named at once, and what was typed is kept") {
    const Typed typed = {{"naam", std::string(201, 'x')}, {"kanaal", "duif"},
                         {"gemeldOp", "2026-02-30"}, {"dreiging", "onweer"}};
    const auto read = web::read_form<RegistreerAanmelding>(typed);
    REQUIRE_FALSE(read);
    CHECK(read.error().typed == typed);
    CHECK(read.error().wrong == decltype(Form::wrong){{"naam", "veld.te-lang"},
                                                      {"kanaal", "veld.geen-keuze"},
                                                      {"gemeldOp", "veld.geen-datum"},
                                                      {"dreiging", "veld.geen-keuze"}});
}

TEST_CASE("a limit counts characters, not bytes") {
    Typed typed = good;
    typed["naam"].clear();
    for (int i = 0; i < 200; ++i) typed["naam"] += "ü";
    CHECK(web::read_form<RegistreerAanmelding>(typed));
}

TEST_CASE("a day may be written as people do") {
    Typed typed = good;
    typed["gemeldOp"] = "23-11-2026";
    CHECK(web::read_form<RegistreerAanmelding>(typed)->gemeld_op == Datum{2026y / 11 / 23});
}

TEST_CASE("several ticked boxes come together, and one that is no choice is named") {
    const Typed typed = {{"naam", "Bo"}, {"email", "bo@voorbeeld.nl"}, {"rollen", "kcc,beheerder"}};
    const auto read = web::read_form<NeemMedewerkerAan>(typed);
    REQUIRE(read);
    CHECK(read->rollen == Rollen{Rol::Kcc, Rol::Beheerder});
    CHECK(web::typed_of(*read) == typed);
    Typed wrong = typed;
    wrong["rollen"] = "kcc,keizer";
    CHECK(web::read_form<NeemMedewerkerAan>(wrong).error().wrong ==
          decltype(Form::wrong){{"rollen", "veld.geen-keuze"}});
}

TEST_CASE("an id that is none is refused") {
    CHECK(web::read_form<WijsToe>({{"behandelaar", "anna'; --"}}).error().wrong ==
          decltype(Form::wrong){{"behandelaar", "veld.geen-keuze"}});
}

TEST_CASE("an empty form says what is needed and no more") {
    CHECK(web::read_form<RegistreerAanmelding>({}).error().wrong.size() == 3);
}

TEST_CASE("answers come under a name of their own, and go back to the form as they were typed") {
    const Typed typed = {{"op", "23-11-2026"}, {"moment", "begin"}, {"wijze", "samen"},
                         {"instrument", "leefgebieden"}, {"klaar", "ja"},
                         {"antwoorden.overzicht", "leeg"},
                         {"antwoorden.overzicht.gewenst", "vol"},
                         {"antwoorden.overzicht-ander", "vol"},
                         {"antwoorden.post", ""}};
    const auto read = web::read_form<LegMetingVast>(typed);
    REQUIRE(read);
    CHECK(read->antwoorden.waarden ==
          std::vector<Antwoord>{{.vraag = "overzicht", .waarde = "leeg", .gewenst = "vol"},
                                {.vraag = "overzicht-ander", .waarde = "vol"}});
    const Typed again = web::typed_of(*read);
    CHECK(again.at("antwoorden.overzicht.gewenst") == "vol");
    CHECK(again.at("antwoorden.overzicht-ander") == "vol");
    const Typed words = {{"op", "23-11-2026"}, {"aanleiding", "eerste"}, {"motivatie", "Rust."},
                         {"antwoorden.leerdoelen", "stap-1,stap-2"},
                         {"antwoorden.waarom.tekst", " Rust, en tijd. "}};
    const auto inschaling = web::read_form<SchaalIn>(words);
    REQUIRE(inschaling);
    CHECK(inschaling->antwoorden.waarden ==
          std::vector<Antwoord>{{.vraag = "leerdoelen", .waarde = "stap-1"},
                                {.vraag = "leerdoelen", .waarde = "stap-2"},
                                {.vraag = "waarom", .tekst = "Rust, en tijd."}});
    CHECK(web::typed_of(*inschaling).at("antwoorden.leerdoelen") == "stap-1,stap-2");
}

TEST_CASE("what is no answer is wrong, and a wish needs how it is now") {
    const auto wrong = [](const char* name, const std::string& value) {
        const Typed typed = {{"op", "23-11-2026"}, {"meting", "3"}, {"klaar", "ja"},
                             {name, value}};
        const auto read = web::read_form<VulMetingAan>(typed);
        return read ? std::string() : read.error().wrong.at("antwoorden");
    };
    CHECK(wrong("antwoorden.post", "leeg").empty());
    CHECK(wrong("antwoorden.post.gewenst", "vol") == "veld.wens-zonder-nu");
    CHECK(wrong("antwoorden.Post", "leeg") == "veld.geen-keuze");
    CHECK(wrong("antwoorden.post", "Leeg!") == "veld.geen-keuze");
    CHECK(wrong("antwoorden.post.ander", "leeg") == "veld.geen-keuze");
    CHECK(wrong("antwoorden.", "leeg") == "veld.geen-keuze");
    CHECK(wrong("antwoorden.post.tekst", std::string(601, 'x')) == "veld.te-lang");
}
