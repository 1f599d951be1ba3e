// Goal: a gemeente chooses; who begins has what it has then, and keeps it until an evaluation.
#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using gegeven::andere_methodiek;
using gegeven::code;
using gegeven::Moment;
using gegeven::Verhaal;
using std::chrono::days;

namespace {

const Actor de_beheerder = gegeven::actor(gegeven::bea, {Rol::Beheerder});

void choose_other(Verhaal& v, Datum vanaf = gegeven::vandaag) {
    REQUIRE(v.doe(KiesMethodiek{.code = {andere_methodiek.code},
                                .versie = {andere_methodiek.versie}, .vanaf = vanaf},
                  DeGemeente{}, de_beheerder));
}

NeemMethodiekOver take_over() {
    return {.op = gegeven::vandaag, .code = {andere_methodiek.code},
            .versie = {andere_methodiek.versie}};
}

// Its last day, after a check on this day.
Datum income_check_until(Verhaal& v, const TrajectId& id) {
    REQUIRE(v.doe(gegeven::leg_inkomenscheck_vast(), id));
    return v.van(id).termijn(TermijnSoort::Inkomenscheck)->eind;
}

}  // namespace

TEST_CASE("R-024 a choice counts from its day on, and replaces what came later") {
    Verhaal v;
    const Datum dag = gegeven::vandaag;
    const auto op = [&](Datum welke) { return methodiek_op(v.wereld.inrichting, welke); };
    CHECK(op(dag) == MethodiekKeuze{});
    choose_other(v, dag + days{30});
    CHECK(op(dag + days{29}) == MethodiekKeuze{});
    CHECK(op(dag + days{30}) == andere_methodiek);
    const KiesMethodiek terug{.code = {MethodiekKeuze{}.code}, .versie = {MethodiekKeuze{}.versie},
                              .vanaf = dag + days{10}};
    REQUIRE(v.doe(terug, DeGemeente{}, de_beheerder));  // as it is, so the other one is off
    CHECK(op(dag + days{30}) == MethodiekKeuze{});
    CHECK(code(v.doe(terug, DeGemeente{}, de_beheerder)) == "methodiek-geldt-al");
    CHECK(code(v.doe(terug, DeGemeente{}, gegeven::begeleider())) == "geen-recht");
}

TEST_CASE("R-024 R-038 who begins has the methodiek of that day, and keeps it") {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    choose_other(v);
    gegeven::add_ander_traject(v);
    CHECK(v.van().methodiek == MethodiekKeuze{});
    CHECK(v.van(gegeven::ander_traject).methodiek == andere_methodiek);
    CHECK(replay(v.van_traject[gegeven::ander_traject]) == v.van(gegeven::ander_traject));
    // Each by its own: a year, or half of it.
    CHECK(income_check_until(v, gegeven::traject) == Datum{std::chrono::year{2027} / 11 / 23});
    CHECK(income_check_until(v, gegeven::ander_traject) ==
          Datum{std::chrono::year{2027} / 5 / 23});
}

TEST_CASE("R-024 an evaluation takes over what the gemeente has; what comes after follows it") {
    Verhaal v = gegeven::verhaal(Moment::InEvaluatie);
    CHECK(code(v.doe(take_over(), gegeven::traject)) == "methodiek-is-gelijk");
    choose_other(v);
    const Traject voor = v.van();
    REQUIRE(v.doe(take_over(), gegeven::traject));
    CHECK(v.van().methodiek == andere_methodiek);
    CHECK(v.van().fase == voor.fase);
    CHECK(v.van().termijnen == voor.termijnen);
    CHECK(v.van().boek == voor.boek);
    CHECK(code(v.doe(take_over(), gegeven::traject)) == "methodiek-is-gelijk");
    CHECK(income_check_until(v, gegeven::traject) == Datum{std::chrono::year{2027} / 5 / 23});
}

TEST_CASE("R-024 in no other phase, and nothing but what the gemeente has now") {
    for (int m = 0; m < gegeven::momenten; ++m) {
        const auto moment = static_cast<Moment>(m);
        CAPTURE(name_of(moment));
        Verhaal v = gegeven::verhaal(moment);
        choose_other(v);
        const bool evaluates = moment == Moment::InEvaluatie || moment == Moment::Geevalueerd;
        NeemMethodiekOver nog_niet = take_over();
        nog_niet.versie = {"3"};
        CHECK_FALSE(v.doe(nog_niet, gegeven::traject));
        CHECK(v.doe(take_over(), gegeven::traject).has_value() == evaluates);
    }
}

TEST_CASE("R-293 the other half of a couple keeps the methodiek of the couple") {
    Verhaal v;
    choose_other(v);
    gegeven::add_ander_traject(v);
    const TrajectId paar = gegeven::ander_traject;
    REQUIRE(v.doe(gegeven::voeg_client_toe(), paar));
    REQUIRE(v.doe(KiesMethodiek{.code = {MethodiekKeuze{}.code},
                                .versie = {MethodiekKeuze{}.versie}, .vanaf = gegeven::vandaag},
                  DeGemeente{}, de_beheerder));
    const auto besluit = v.doe(SplitsTraject{.op = gegeven::vandaag,
                                             .inwoner = v.van(paar).clienten.back(),
                                             .reden = "Uit elkaar."}, paar);
    REQUIRE(besluit);
    CHECK(besluit->trajecten.size() == 2);
    for (const auto& [id, feiten] : besluit->trajecten)
        CHECK(v.van(id).methodiek == andere_methodiek);
}

TEST_CASE("R-024 an offer that is accepted begins with the methodiek of the gemeente") {
    Verhaal v;
    choose_other(v);
    const Actor vera = gegeven::actor(gegeven::vera, {Rol::Vroegsignaleerder});
    const auto doe = [&](const Opdracht& o) {
        auto gedaan = v.doe(o, gegeven::signaal, vera);
        REQUIRE(gedaan);
        return *gedaan;
    };
    doe(RegistreerSignaal{.partner = Signaalpartner::Huur, .naam = "Selma Yilmaz",
                          .ontvangen_op = gegeven::gemeld_op, .telefoon = "06 12345678"});
    doe(DoeAanbod{.op = gegeven::gesprek_op, .kanaal = Kanaal::Brief});
    const Besluit begin = doe(AanvaardAanbod{.op = gegeven::vandaag});
    REQUIRE(begin.trajecten.size() == 1);
    CHECK(v.van(begin.trajecten.begin()->first).methodiek == andere_methodiek);
}
