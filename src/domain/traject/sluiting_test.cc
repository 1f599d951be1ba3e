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

TEST_CASE("R-289 attempts count since the last talk, also one on a terugval or an evaluation") {
    Verhaal terugval = gegeven::verhaal(Moment::InVolgen);
    Verhaal evaluatie = gegeven::verhaal(Moment::InEvaluatie);
    const Datum poging_op = vandaag + std::chrono::days{3};
    const Datum gesprek_op = vandaag + std::chrono::days{7};
    for (Verhaal* v : {&terugval, &evaluatie}) {
        REQUIRE(v->doe(gegeven::leg_contact_vast(JaNee::Nee, Kanaal::Telefoon, poging_op),
                       gegeven::traject, gegeven::begeleider(), poging_op));
        CHECK(sluiting::pogingen(v->van()).aantal == 1);
    }
    auto na_terugval = gegeven::leg_terugval_vast();
    na_terugval.op = na_terugval.gesproken_op = gesprek_op;
    auto uitkomst = gegeven::leg_evaluatie_vast();
    uitkomst.op = gesprek_op;
    const Actor anna = gegeven::begeleider();
    REQUIRE(terugval.doe(na_terugval, gegeven::traject, anna, gesprek_op));
    REQUIRE(evaluatie.doe(uitkomst, gegeven::traject, anna, gesprek_op));
    for (const Verhaal* v : {&terugval, &evaluatie})
        CHECK(sluiting::pogingen(v->van()).aantal == 0);
}

TEST_CASE("F6: what had passed when it was closed is not called off: it may have been held") {
    Verhaal v = gegeven::verhaal(Moment::InBegeleiding);
    const auto plan = [&](int dagen) {
        return v.doe(PlanGesprek{.medewerker = gegeven::anna, .wijze = Gesprekswijze::Telefoon,
                                 .dag = vandaag + std::chrono::days{dagen}, .tijd = tijd(10)},
                     gegeven::traject);
    };
    for (const int dagen : {1, 3, 4, 9}) REQUIRE(plan(dagen));
    const Datum later = vandaag + std::chrono::days{4};  // written down on the day of the third
    auto einde = gegeven::beeindig(Eindreden::EigenWens);
    einde.op = vandaag + std::chrono::days{2};
    REQUIRE(v.doe(einde, gegeven::traject, gegeven::actor(gegeven::dora, {Rol::Beslisser}), later));
    std::vector<Datum> staan;
    for (const auto& regel : v.van().boek.gesprekken) staan.push_back(regel.feit.dag);
    CHECK(staan == std::vector{vandaag + std::chrono::days{1}, vandaag + std::chrono::days{3}});
}

TEST_CASE("F6: who dies after the end: what was to come on that day, not on that of the end") {
    const auto dag = [](int dagen) { return vandaag + std::chrono::days{dagen}; };
    const auto na_overlijden = [&](int overleden) {
        Verhaal v = gegeven::verhaal(Moment::InBegeleiding);
        for (const int dagen : {1, 3})
            REQUIRE(v.doe(PlanGesprek{.medewerker = gegeven::anna,
                                      .wijze = Gesprekswijze::Telefoon,
                                      .dag = dag(dagen), .tijd = tijd(10)}, gegeven::traject));
        auto einde = gegeven::beeindig(Eindreden::EigenWens);
        einde.op = dag(2);
        REQUIRE(v.doe(einde, gegeven::traject, gegeven::actor(gegeven::dora, {Rol::Beslisser}),
                      dag(4)));
        REQUIRE(v.van().boek.gesprekken.size() == 2);
        REQUIRE(v.doe(LegOverlijdenVast{.op = dag(overleden), .inwoner = gegeven::selma},
                      gegeven::traject, gegeven::begeleider(), dag(8)));
        return v;
    };
    CHECK(na_overlijden(4).van().boek.gesprekken.size() == 2);
    Verhaal v = na_overlijden(3);
    CHECK(v.van().boek.gesprekken.size() == 1);
    const auto& af = std::get<Vastgelegd<ZegGesprekAf>>(
        v.van_traject[gegeven::traject].back().feit);
    CHECK(af.feit.op == dag(3));
}

TEST_CASE("F6: a partner dies: what was planned with them before that day stays") {
    const auto dag = [](int dagen) { return vandaag + std::chrono::days{dagen}; };
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    REQUIRE(v.doe(gegeven::voeg_client_toe(), gegeven::traject));
    const InwonerId partner = v.van().clienten.back();
    for (const int dagen : {1, 3})
        REQUIRE(v.doe(PlanGesprek{.inwoner = partner, .medewerker = gegeven::anna,
                                  .wijze = Gesprekswijze::Telefoon,
                                  .dag = dag(dagen), .tijd = tijd(10)},
                      gegeven::traject));
    REQUIRE(v.doe(LegOverlijdenVast{.op = dag(2), .inwoner = partner}, gegeven::traject,
                  gegeven::begeleider(), dag(2)));
    REQUIRE(v.van().boek.gesprekken.size() == 1);
    CHECK(v.van().boek.gesprekken.front().feit.dag == dag(1));
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
