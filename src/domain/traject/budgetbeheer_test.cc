// Goal: the line of budgetbeheer: which step follows which, and what each begins and ends.
#include "domain/traject/budgetbeheer.h"
#include "domain/verhaal.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

using namespace houvast;
using namespace houvast::gegeven;
using std::chrono::days;

TEST_CASE("R-281 R-282 T9b beheer closes when no follow-up is needed; contact after three months") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    REQUIRE(v.doe(wijzig_plan(), traject, actor(dora, {Rol::Beslisser})));
    for (const Beheerstap stap : {Beheerstap::Inschalen, Beheerstap::Opstarten,
                                  Beheerstap::Begeleiden, Beheerstap::Evalueren,
                                  Beheerstap::Volgen, Beheerstap::Afgesloten})
        REQUIRE(v.doe(LegBeheerstapVast{.op = vandaag, .stap = stap, .overeenkomst_op = vandaag},
                      traject));
    CHECK(v.van().termijn(TermijnSoort::NazorgBeheer)->eind == maanden_na(vandaag, 3));
    REQUIRE(v.doe(LegBeheerstapVast{.op = vandaag, .stap = Beheerstap::Nazorg}, traject));  // B7
    CHECK(v.van().termijn(TermijnSoort::NazorgBeheer) == nullptr);
    CHECK(v.van().termijn(TermijnSoort::EvaluatieBeheer) == nullptr);
}

TEST_CASE("R-279 R-280 B5: who pays again themselves is followed each month, beside the phase") {
    Methodiek bossche = proef_methodiek;
    bossche.uitvoering.volgen_maanden_min = 3;
    Verhaal v = verhaal(Moment::InBegeleiding);
    v.methodiek = &bossche;
    REQUIRE(v.doe(wijzig_plan(), traject, actor(dora, {Rol::Beslisser})));
    const auto stap = [&](Beheerstap naar, Datum op, std::optional<std::string> waarom = {}) {
        return code(v.doe(LegBeheerstapVast{.op = op, .stap = naar, .overeenkomst_op = op,
                                            .toelichting = std::move(waarom)},
                          traject, begeleider(), op));
    };
    using enum Beheerstap;
    for (const Beheerstap naar : {Inschalen, Opstarten, Begeleiden, Evalueren, Beheerstap::Volgen})
        REQUIRE(stap(naar, vandaag) == "");
    const auto beheer = [&] { return *v.van().termijn(TermijnSoort::ContactInVolgenBeheer); };
    CHECK(beheer().eind == maanden_na(vandaag, 1));
    CHECK(v.van().termijn(TermijnSoort::VolgenBeheerMinimum)->eind == maanden_na(vandaag, 3));
    CHECK_FALSE(is_aan_ons(TermijnSoort::VolgenBeheerMinimum));

    // A contact renews both; a new version of the plan, an attempt and the other phase neither.
    const Datum contact_op = vandaag + days{10};
    REQUIRE(v.doe(leg_contact_vast(JaNee::Ja, Kanaal::Telefoon, contact_op), traject,
                  begeleider(), contact_op));
    CHECK(beheer().start == contact_op);
    CHECK(v.van().termijn(TermijnSoort::ContactInBegeleiding)->start == contact_op);
    const Datum later = vandaag + days{20};
    REQUIRE(v.doe(leg_contact_vast(JaNee::Nee, Kanaal::Telefoon, later), traject, begeleider(),
                  later));
    auto evaluatie = start_evaluatie();
    evaluatie.op = later;
    REQUIRE(v.doe(evaluatie, traject, begeleider(), later));
    CHECK(beheer().start == contact_op);
    auto uitkomst = leg_evaluatie_vast();
    uitkomst.op = later;
    REQUIRE(v.doe(uitkomst, traject, begeleider(), later));  // an evaluation is a talk
    CHECK(beheer().start == later);

    const Datum terug = later + days{60};
    Verhaal met_pauze = v;
    REQUIRE(met_pauze.doe(PauzeerContact{.op = later, .tot = terug}, traject, begeleider(), later));
    CHECK(met_pauze.van().termijn(TermijnSoort::ContactInVolgenBeheer)->start == terug);
    CHECK(met_pauze.van().termijn(TermijnSoort::ContactInBegeleiding)->start == terug);

    const Verhaal voor = v;
    CHECK(stap(Afgesloten, later) == "beheer-volgen-te-kort");
    CHECK(stap(Afgesloten, later, "Selma zegt zelf op.") == "");  // B10
    CHECK(v.van().termijn(TermijnSoort::ContactInVolgenBeheer) == nullptr);
    CHECK(v.van().termijn(TermijnSoort::VolgenBeheerMinimum) == nullptr);
    v = voor;
    CHECK(stap(Afgesloten, maanden_na(vandaag, 3)) == "");
    v = voor;
    CHECK(stap(Begeleiden, later) == "");  // B9
    CHECK(v.van().termijn(TermijnSoort::ContactInVolgenBeheer) == nullptr);
    CHECK(v.van().termijn(TermijnSoort::EvaluatieBeheer) != nullptr);
    v = voor;
    REQUIRE(v.doe(beeindig(Eindreden::EigenWens), traject, actor(dora, {Rol::Beslisser}), later));
    CHECK(v.van().termijn(TermijnSoort::ContactInVolgenBeheer) == nullptr);
}

TEST_CASE("the table of budgetbeheer: which step follows which, and no other") {
    using enum Beheerstap;
    const std::array all = {Inschalen, Opstarten, Begeleiden, Evalueren, Volgen, Afgesloten,
                            Structureel, Nazorg};
    const std::map<Beheerstap, std::vector<Beheerstap>> table = {
        {Inschalen, {Opstarten, Afgesloten}},
        {Opstarten, {Begeleiden, Afgesloten}},
        {Begeleiden, {Evalueren, Afgesloten}},
        {Evalueren, {Begeleiden, Volgen, Structureel, Afgesloten}},
        {Volgen, {Begeleiden, Afgesloten}},
        {Structureel, {Evalueren, Volgen, Afgesloten}},
        {Afgesloten, {Inschalen, Nazorg}},
        {Nazorg, {Inschalen}}};
    for (const Beheerstap naar : all) {
        CHECK(budgetbeheer::follows({}, naar) == (naar == Inschalen));
        for (const Beheerstap van : all)
            CHECK(budgetbeheer::follows(van, naar) ==
                  (std::ranges::count(table.at(van), naar) > 0));
    }
}
