#include "web/form.h"

#include "domain/gemeente/opdrachten.h"
#include "domain/traject/opdrachten.h"

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
