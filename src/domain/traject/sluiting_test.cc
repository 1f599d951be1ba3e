// How a traject ends without a beschikking: with advice, by declining, after attempts.
#include "domain/traject/sluiting.h"
#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using gegeven::code;
using gegeven::Moment;
using gegeven::Verhaal;

namespace {

const Datum vandaag = gegeven::vandaag;

LegContactVast contact(JaNee bereikt, Kanaal kanaal, int dagen_geleden) {
    return gegeven::leg_contact_vast(bereikt, kanaal, vandaag - std::chrono::days{dagen_geleden});
}

std::string close_after(const std::vector<LegContactVast>& contacten) {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    for (const auto& c : contacten) REQUIRE(v.doe(c, gegeven::traject));
    return code(v.doe(gegeven::sluit_na_pogingen(), gegeven::traject));
}

}  // namespace

TEST_CASE("R-018 closing takes two attempts by two channels since the resident was last reached") {
    using enum Kanaal;
    const auto nee = [](Kanaal kanaal, int dagen) { return contact(JaNee::Nee, kanaal, dagen); };
    const auto ja = [](int dagen) { return contact(JaNee::Ja, Telefoon, dagen); };
    CHECK(close_after({}) == "te-weinig-pogingen");
    CHECK(close_after({nee(Telefoon, 5)}) == "te-weinig-pogingen");
    CHECK(close_after({nee(Telefoon, 5), nee(Telefoon, 3), nee(Telefoon, 1)}) ==
          "te-weinig-pogingen");
    CHECK(close_after({nee(Telefoon, 5), nee(Brief, 3)}) == "");
    CHECK(close_after({nee(Telefoon, 5), ja(4), nee(Brief, 3)}) == "te-weinig-pogingen");
    CHECK(close_after({nee(Telefoon, 5), nee(Brief, 3), ja(9)}) == "");
}

TEST_CASE("R-018 the refusal says how many attempts and channels are still missing") {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    REQUIRE(v.doe(contact(JaNee::Nee, Kanaal::Telefoon, 3), gegeven::traject));
    const auto refused = v.doe(gegeven::sluit_na_pogingen(), gegeven::traject);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().grond == "R-018");
    CHECK(refused.error().waarden ==
          Waarden{{"pogingen", 1}, {"kanalen", 1}, {"nog_pogingen", 1}, {"nog_kanalen", 1}});
}

TEST_CASE("R-013 who asked to wait is not closed before that day, and is afterwards") {
    Verhaal v = gegeven::verhaal(Moment::Uitgesteld);
    const Datum tot = *std::get<Aangemeld>(v.van().fase).uitgesteld_tot;
    auto sluit = gegeven::sluit_na_pogingen();
    CHECK(code(v.doe(sluit, gegeven::traject, gegeven::begeleider(), tot)) == "uitstel-loopt");
    CHECK(v.doe(sluit, gegeven::traject, gegeven::begeleider(), tot + std::chrono::days{1}));
}

TEST_CASE("Wgs 4a(1) advice ends it only when the resident says that it is enough") {
    Verhaal v = gegeven::verhaal(Moment::NaEersteGesprek);
    const auto refused = v.doe(gegeven::rond_af_met_advies(JaNee::Nee), gegeven::traject);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().grond == "Wgs 4a lid 1");
    REQUIRE(v.doe(gegeven::rond_af_met_advies(JaNee::Ja), gegeven::traject));
    CHECK(v.van().fase == Fase{AlleenAdvies{.op = vandaag}});
}

TEST_CASE("Wgs 4a(2) only who declined on the day of the talk needs no beschikking") {
    for (int dagen = -3; dagen <= 7; ++dagen) {
        Verhaal v = gegeven::verhaal(Moment::NaEersteGesprek);
        const Datum op = gegeven::gesprek_op + std::chrono::days{dagen};
        const std::string answer = code(v.doe(gegeven::leg_afzien_vast(op), gegeven::traject));
        CHECK(answer == (dagen < 0 ? "voor-gesprek" : dagen == 0 ? "" : "afzien-na-gesprek"));
    }
}
