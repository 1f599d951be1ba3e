#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using gegeven::code;
using gegeven::Moment;
using gegeven::Verhaal;

namespace {

const Actor loket = gegeven::actor(gegeven::kees, {Rol::Kcc});

Termijn term_of(const RegistreerAanmelding& opdracht) {
    Verhaal v;
    REQUIRE(v.doe(opdracht, gegeven::traject, loket));
    return std::get<Aangemeld>(v.van().fase).eerste_gesprek;
}

}  // namespace

TEST_CASE("R-003 nothing but name, channel and day is required of an aanmelding") {
    for (const FieldShape& shape : shapes_of<RegistreerAanmelding>())
        CHECK(shape.required == (shape.field.name == "naam" || shape.field.name == "kanaal" ||
                                 shape.field.name == "gemeldOp"));
}

TEST_CASE("R-004 R-005 an aanmelding has no field for an amount, a paper or an instrument") {
    for (const FieldShape& shape : shapes_of<RegistreerAanmelding>()) {
        CHECK(shape.kind != Kind::Number);
        for (const char* wrong : {"bedrag", "schuld", "bestand", "document", "instrument", "bsn"})
            CHECK(shape.field.name.find(wrong) == std::string_view::npos);
    }
}

TEST_CASE("R-001 R-002 every channel is as good as another, and it is recorded") {
    for (std::size_t i = 0; i < names_of<Kanaal>.size(); ++i) {
        auto opdracht = gegeven::registreer();
        opdracht.kanaal = static_cast<Kanaal>(i);
        Verhaal v;
        REQUIRE(v.doe(opdracht, gegeven::traject, loket));
        CHECK(v.van().kanaal == opdracht.kanaal);
    }
}

TEST_CASE("R-008 R-014 what made it hard to come, and what helps, are facts of the aanmelding") {
    auto opdracht = gegeven::registreer();
    opdracht.drempel = "Schaamte.";
    opdracht.steun = "Een tolk.";
    Verhaal v;
    REQUIRE(v.doe(opdracht, gegeven::traject, loket));
    const auto& feit =
        std::get<AanmeldingGeregistreerd>(v.van_traject[gegeven::traject].front().feit);
    CHECK(feit.drempel == "Schaamte.");
    CHECK(feit.steun == "Een tolk.");
}

TEST_CASE("name and contact go to the person's own stream, in one form; never to the traject's") {
    auto opdracht = gegeven::registreer();
    opdracht.naam = "  Selma Yilmaz ";
    opdracht.telefoon = "06-12345678";
    Verhaal v;
    REQUIRE(v.doe(opdracht, gegeven::traject, loket));
    CHECK(v.van_inwoner[gegeven::selma] ==
          std::vector<InwonerGebeurtenis>{
              InwonerGeregistreerd{.naam = "Selma Yilmaz", .telefoon = "+31612345678"},
              TrajectGestart{.traject = gegeven::traject}});
}

TEST_CASE("T1 Wgs 4(1) without a threat the first talk is within four weeks") {
    CHECK(term_of(gegeven::registreer(gegeven::vandaag)).eind ==
          gegeven::vandaag + std::chrono::days{28});
}

TEST_CASE("T2 Wgs 4(2) a threat at the aanmelding makes it three working days, for each threat") {
    for (std::size_t i = 0; i < names_of<Dreiging>.size(); ++i) {
        auto opdracht = gegeven::registreer(gegeven::vandaag);  // a Monday
        opdracht.dreiging = static_cast<Dreiging>(i);
        const Termijn termijn = term_of(opdracht);
        CHECK(termijn.soort == TermijnSoort::EersteGesprekBijDreiging);
        CHECK(termijn.eind == gegeven::vandaag + std::chrono::days{3});
    }
}

TEST_CASE("a known person keeps one card: what is new on it is written, the rest stays") {
    Verhaal v = gegeven::verhaal(Moment::AlleenAdvies);
    auto opnieuw = gegeven::registreer(gegeven::vandaag);
    opnieuw.bekende = gegeven::selma;
    SUBCASE("nothing new") {
        REQUIRE(v.doe(opnieuw, gegeven::ander_traject, loket));
        CHECK(v.wereld.inwoner(gegeven::selma).trajecten ==
              std::vector{gegeven::traject, gegeven::ander_traject});
        CHECK(v.van_inwoner[gegeven::selma].size() == 3);
    }
    SUBCASE("another telephone") {
        opnieuw.telefoon = "06 87654321";
        REQUIRE(v.doe(opnieuw, gegeven::ander_traject, loket));
        CHECK(v.wereld.inwoner(gegeven::selma).telefoon == "+31687654321");
        CHECK(v.wereld.inwoner(gegeven::selma).naam == "Selma Yilmaz");
    }
    const auto& feit = std::get<AanmeldingGeregistreerd>(
        v.van_traject[gegeven::ander_traject].front().feit);
    CHECK(feit.na_traject == gegeven::traject);
}

TEST_CASE("a traject that still runs is not one that somebody comes back from") {
    Verhaal v = gegeven::verhaal(Moment::InIntake);
    auto opnieuw = gegeven::registreer(gegeven::vandaag);
    opnieuw.bekende = gegeven::selma;
    REQUIRE(v.doe(opnieuw, gegeven::ander_traject, loket));
    CHECK_FALSE(std::get<AanmeldingGeregistreerd>(
                    v.van_traject[gegeven::ander_traject].front().feit).na_traject);
}
