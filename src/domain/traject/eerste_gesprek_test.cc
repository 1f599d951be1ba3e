#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using gegeven::code;
using gegeven::Moment;
using gegeven::Verhaal;

TEST_CASE("T3 Wgs 4a(3) the talk starts the beschikking within the weeks of the verordening") {
    for (int weken = 1; weken <= 8; ++weken) {
        Verhaal v = gegeven::verhaal(Moment::Aangemeld);
        Inrichting inrichting = v.wereld.inrichting;
        inrichting.gezicht = GemeenteIngericht{
            .naam = "Dommelstad", .telefoon = "+31736155155", .beschikking_weken = weken,
            .thema = "rijk"};
        v.wereld.inrichting = inrichting;
        REQUIRE(v.doe(gegeven::leg_gesprek_vast(), gegeven::traject));
        CHECK(v.van().beschikking_termijn ==
              termijn_beschikking(gegeven::vandaag, weken, gegeven::kalender));
    }
}

TEST_CASE("T3 without a verordening it is the eight weeks of the law") {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    REQUIRE(v.doe(gegeven::leg_gesprek_vast(), gegeven::traject));
    CHECK(v.van().beschikking_termijn->eind ==
          gegeven::vandaag + std::chrono::days{56});
}

TEST_CASE("R-010 R-025 the talk follows the aanmelding, in each of three forms") {
    for (std::size_t i = 0; i < names_of<Gespreksvorm>.size(); ++i) {
        Verhaal v = gegeven::verhaal(Moment::Aangemeld);
        auto opdracht = gegeven::leg_gesprek_vast();
        opdracht.vorm = static_cast<Gespreksvorm>(i);
        REQUIRE(v.doe(opdracht, gegeven::traject));
        CHECK(std::get<EersteGesprekGevoerd>(v.van_traject[gegeven::traject].back().feit).vorm ==
              opdracht.vorm);
    }
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    const auto vroeger = gegeven::leg_gesprek_vast(gegeven::gemeld_op - std::chrono::days{1});
    CHECK(code(v.doe(vroeger, gegeven::traject)) == "gesprek-voor-aanmelding");
}

TEST_CASE("R-012 R-014 R-050 worries, support and information are facts of the talk, apart") {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    auto opdracht = gegeven::leg_gesprek_vast();
    opdracht.gesprekszorgen = "Slaapt slecht.";
    opdracht.steun = "Haar zus erbij.";
    opdracht.informatie = "Folder over toeslagen.";
    REQUIRE(v.doe(opdracht, gegeven::traject));
    const auto& feit =
        std::get<EersteGesprekGevoerd>(v.van_traject[gegeven::traject].back().feit);
    CHECK(feit.gesprekszorgen == "Slaapt slecht.");
    CHECK(feit.steun == "Haar zus erbij.");
    CHECK(feit.informatie == "Folder over toeslagen.");
    CHECK_FALSE(feit.verslag);
}

TEST_CASE("R-013 a postponed talk keeps its term, and can be held or postponed again") {
    Verhaal v = gegeven::verhaal(Moment::Uitgesteld);
    CHECK(std::get<Aangemeld>(v.van().fase).eerste_gesprek ==
          termijn_eerste_gesprek(gegeven::gemeld_op, gegeven::kalender));
    CHECK(v.doe(gegeven::stel_uit(gegeven::vandaag + std::chrono::days{60}), gegeven::traject));
    CHECK(v.doe(gegeven::leg_gesprek_vast(), gegeven::traject));
}
