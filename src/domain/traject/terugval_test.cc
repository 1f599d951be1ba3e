// Goal: back in after a relapse, in volgen, in nazorg and after the end; and the ending itself.
#include "domain/traject/splitsing.h"
#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::gegeven;
using std::chrono::days;

namespace {

Actor beslisser() { return actor(dora, {Rol::Beslisser}); }

Verhaal met_voorwaarden() {
    Verhaal v = verhaal(Moment::InBegeleiding);
    auto plan = wijzig_plan();
    plan.voorwaarden = "Geen nieuwe schulden.";
    REQUIRE(v.doe(plan, traject, beslisser()));
    return v;
}

}  // namespace

TEST_CASE("R-137 at terugval there is always personal contact first") {
    Verhaal v = verhaal(Moment::InVolgen);
    auto o = leg_terugval_vast();
    o.gesproken_op = vandaag + days{1};
    CHECK(code(v.doe(o, traject)) == "eerst-persoonlijk-contact");
}

TEST_CASE("R-141 R-142 R-217 what it meant, what caused it, and the lesson for both sides") {
    Verhaal v = verhaal(Moment::InVolgen);
    auto o = leg_terugval_vast();
    o.les_voor_ons = "Eerder vragen hoe het gaat.";
    REQUIRE(v.doe(o, traject));
    const auto texts = wissen::texts_of(v.van_traject[traject].back());
    CHECK(texts.size() == 3);
    auto zonder = leg_terugval_vast();
    zonder.les = " ";
    CHECK(code(verhaal(Moment::InVolgen).doe(zonder, traject)) == "tekst-ontbreekt");
}

TEST_CASE("R-206 terugval in volgen: the plan is evaluated in the same traject") {
    Verhaal v = verhaal(Moment::InVolgen);
    CHECK(code(v.doe(leg_terugval_vast(NaTerugval::NieuwTraject), traject)) ==
          "traject-loopt-nog");
    REQUIRE(v.doe(leg_terugval_vast(), traject));
    CHECK(v.van().soort() == FaseSoort::InEvaluatie);
    CHECK(v.van().termijn(TermijnSoort::ContactInBegeleiding) != nullptr);
    CHECK(v.van().termijn(TermijnSoort::ContactInVolgen) == nullptr);
    REQUIRE(v.doe(leg_evaluatie_vast(NaEvaluatie::VerderBegeleiden), traject));
    CHECK(v.van().soort() == FaseSoort::InBegeleiding);
}

TEST_CASE("R-215 a short intervention needs no new traject: in nazorg and after the end") {
    Verhaal v = verhaal(Moment::InNazorg);
    REQUIRE(v.doe(leg_terugval_vast(NaTerugval::KorteInterventie), traject));
    CHECK(v.van().soort() == FaseSoort::InBegeleiding);

    Verhaal na = verhaal(Moment::Beeindigd);
    REQUIRE(na.doe(leg_terugval_vast(NaTerugval::KorteInterventie), traject));
    CHECK(na.van().soort() == FaseSoort::Beeindigd);
    CHECK(na.van().boek.interventie_sinds == vandaag);
    CHECK(code(na.doe(leg_terugval_vast(NaTerugval::KorteInterventie), traject)) ==
          "interventie-loopt");
    REQUIRE(na.doe(RondInterventieAf{.op = vandaag, .resultaat = "Weer op weg."}, traject));
    CHECK_FALSE(na.van().boek.interventie_sinds);
}

TEST_CASE("R-216 otherwise a new traject follows, linked to the old") {
    Verhaal v = verhaal(Moment::Beeindigd);
    CHECK(code(v.doe(leg_terugval_vast(), traject)) == "plan-is-beeindigd");
    REQUIRE(v.doe(leg_terugval_vast(NaTerugval::NieuwTraject), traject));
    auto opnieuw = registreer(vandaag);
    opnieuw.bekende = selma;
    REQUIRE(v.doe(opnieuw, ander_traject));
    const auto& g = std::get<AanmeldingGeregistreerd>(v.van_traject[ander_traject][0].feit);
    CHECK(g.na_traject == traject);
    const Datum later = maanden_na(vandaag, 6) + days{1};
    CHECK(code(v.doe(leg_terugval_vast(NaTerugval::KorteInterventie), traject, begeleider(),
                     later)) == "venster-voorbij");
}

TEST_CASE("R-134 R-212 no ending without nazorg, and none while beheer or bewind runs") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    CHECK(code(v.doe(beeindig(), traject, beslisser())) == "nazorg-eerst");
    Verhaal n = verhaal(Moment::InNazorg);
    CHECK(code(n.doe(beeindig(), traject, beslisser())) == "nazorg-zonder-contact");
    REQUIRE(n.doe(leg_nazorggesprek_vast(), traject));
    CHECK(code(n.doe(beeindig(), traject, beslisser())) == "nazorg-nog-niet-om");
    Verhaal met_beheer = n;
    REQUIRE(met_beheer.doe(wijzig_plan(), traject, beslisser()));
    REQUIRE(met_beheer.doe(start_product("beheer"), traject));
    CHECK(code(met_beheer.doe(beeindig(Eindreden::Zelfredzaam, anders), traject, beslisser())) ==
          "beheer-loopt");
    REQUIRE(n.doe(beeindig(Eindreden::Zelfredzaam, anders), traject, beslisser()));
    CHECK(n.van().soort() == FaseSoort::Beeindigd);
    CHECK(n.van().boek.reikwijdte == Reikwijdte::Begeleiding);
}

TEST_CASE("R-143 in nazorg nothing was ended: it counts as active, and T10 begins at the end") {
    Verhaal v = verhaal(Moment::InNazorg);
    CHECK_FALSE(v.van().afgesloten());
    CHECK(v.van().termijn(TermijnSoort::Signaalvenster) == nullptr);
    const Verhaal na = verhaal(Moment::Beeindigd);
    CHECK(na.van().termijn(TermijnSoort::Signaalvenster)->eind == maanden_na(vandaag, 6));
    CHECK(na.van().termijn(TermijnSoort::Nazorg) == nullptr);
}

TEST_CASE("R-138 R-139 R-250 an ending has its reason, what is still to learn and what may come") {
    Verhaal v = verhaal(Moment::InNazorg);
    REQUIRE(v.doe(leg_nazorggesprek_vast(), traject));
    auto o = beeindig(Eindreden::BlijvendLichteSteun, anders);
    o.nog_te_leren = "Formulieren van de belasting.";
    o.steun_daarna = "Het inloopspreekuur.";
    o.levensgebeurtenissen = "Pensioen over twee jaar: dan bellen.";
    REQUIRE(v.doe(o, traject, beslisser()));
    CHECK(wissen::texts_of(v.van_traject[traject].back()).size() == 5);
}

TEST_CASE("R-118 light, lasting support is an outcome: a regular ending") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    CHECK(code(v.doe(beeindig(Eindreden::BlijvendLichteSteun), traject, beslisser())) ==
          "nazorg-eerst");
}

TEST_CASE("R-126 R-127 R-289 on conditions only after a talk or three attempts, and a search") {
    Verhaal zonder = verhaal(Moment::InBegeleiding);
    CHECK(code(zonder.doe(beeindig(Eindreden::VoorwaardenNietNagekomen), traject, beslisser())) ==
          "geen-voorwaarden");
    Verhaal v = met_voorwaarden();
    auto o = beeindig(Eindreden::VoorwaardenNietNagekomen);
    CHECK(code(v.doe(o, traject, beslisser())) == "eerst-gesproken-of-gezocht");
    for (const Kanaal kanaal : {Kanaal::Telefoon, Kanaal::Brief, Kanaal::Telefoon})
        REQUIRE(v.doe(leg_contact_vast(JaNee::Nee, kanaal), traject));
    CHECK(code(v.doe(o, traject, beslisser())) == "alternatief-of-reden");
    o.alternatieven = "Budgetcoaching aangeboden.";
    REQUIRE(v.doe(o, traject, beslisser()));
    CHECK(v.van().afgesloten());
}

TEST_CASE("the resident may stop at any time after the decision, by a decision") {
    Verhaal v = verhaal(Moment::InPlan);
    REQUIRE(v.doe(beeindig(Eindreden::EigenWens), traject, beslisser()));
    CHECK(v.van().beschikkingen.back().soort == BeschikkingSoort::Beeindiging);
    CHECK_FALSE(v.van().beschikkingen.back().verzonden_op);
}

TEST_CASE("R-152 R-155 no arrangement with creditors is no reason to end begeleiding") {
    Verhaal v = verhaal(Moment::InNazorg);
    REQUIRE(v.doe(leg_nazorggesprek_vast(), traject));
    REQUIRE(v.doe(LegSchuldregelingVast{.op = vandaag, .stap = Schuldregelstap::Mislukt}, traject));
    CHECK(v.van().soort() == FaseSoort::InNazorg);
    CHECK(code(v.doe(beeindig(), traject, beslisser())) == "minnelijk-mislukt");
}

TEST_CASE("R-153 R-154 R-156 the Wsnp: towards it, during it, and straight into it") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    CHECK(code(v.doe(LegWsnpVast{.op = vandaag, .stap = Wsnpstap::SchoneLei}, traject)) ==
          "niet-in-wsnp");
    CHECK(code(v.doe(LegWsnpVast{.op = vandaag, .stap = Wsnpstap::Geweigerd}, traject)) ==
          "niet-naar-wsnp");
    Verhaal direct = v;
    REQUIRE(direct.doe(LegWsnpVast{.op = vandaag, .stap = Wsnpstap::Toegelaten,
                                   .bewindvoerder = "mr. Klaver"}, traject));
    CHECK(direct.van().soort() == FaseSoort::InBegeleiding);
    REQUIRE(v.doe(LegWsnpVast{.op = vandaag, .stap = Wsnpstap::Voorbereiding,
                              .hulp = "Samen de verklaring gemaakt."}, traject));
    CHECK(code(v.doe(LegWsnpVast{.op = vandaag, .stap = Wsnpstap::Zitting}, traject)) ==
          "zittingsdag-ontbreekt");
    REQUIRE(v.doe(LegWsnpVast{.op = vandaag, .stap = Wsnpstap::Zitting,
                              .zitting_op = vandaag + days{30}}, traject));
    REQUIRE(v.doe(LegWsnpVast{.op = vandaag, .stap = Wsnpstap::Geweigerd}, traject));
    CHECK(v.van().boek.wsnp == Wsnpstap::Geweigerd);
}

TEST_CASE("R-293 a couple separates: the second goes on in a traject of their own") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    CHECK(code(v.doe(SplitsTraject{.op = vandaag, .inwoner = selma, .reden = "x"}, traject)) ==
          "een-client");
    REQUIRE(v.doe(voeg_client_toe(), traject));
    const InwonerId deniz = v.van().clienten.back();
    const auto besluit =
        v.doe(SplitsTraject{.op = vandaag, .inwoner = deniz, .reden = "Uit elkaar."}, traject);
    REQUIRE(besluit);
    CHECK(v.van().clienten == std::vector<InwonerId>{selma});
    for (const auto& [id, feiten] : besluit->trajecten) {
        if (id == traject) continue;
        const Traject& nieuw = v.van(id);
        CHECK(nieuw.clienten == std::vector<InwonerId>{deniz});
        CHECK(nieuw.soort() == FaseSoort::InBegeleiding);
        CHECK(nieuw.behandelaar == anna);
        CHECK(nieuw.termijnen == v.van().termijnen);
        CHECK(nieuw.boek.producten.size() == 2);
        CHECK(nieuw.beschikkingen[0].besloten_door == dora);
        CHECK(replay(v.van_traject[id]) == nieuw);
    }
}

TEST_CASE("F6: a death ends without a decision or a window; a partner goes on") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    Verhaal samen = v;
    REQUIRE(v.doe(LegOverlijdenVast{.op = vandaag, .inwoner = selma}, traject));
    CHECK(v.van().afgesloten());
    CHECK(v.van().beschikkingen.size() == 1);
    CHECK(v.van().termijn(TermijnSoort::Signaalvenster) == nullptr);
    CHECK(code(v.doe(LegOverlijdenVast{.op = vandaag, .inwoner = selma}, traject)) ==
          "al-overleden");
    REQUIRE(samen.doe(voeg_client_toe(), traject));
    REQUIRE(samen.doe(LegOverlijdenVast{.op = vandaag, .inwoner = selma}, traject));
    CHECK(samen.van().soort() == FaseSoort::InBegeleiding);
}

TEST_CASE("F6: a move ends nothing by itself, and is handed over with consent only") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    CHECK(code(v.doe(beeindig(Eindreden::Verhuisd), traject, beslisser())) == "niet-verhuisd");
    LegVerhuizingVast o{.op = vandaag, .naar = "Breda", .toestemming = JaNee::Nee,
                        .overdracht = "Alles verteld."};
    CHECK(code(v.doe(o, traject)) == "overdracht-zonder-toestemming");
    o.toestemming = JaNee::Ja;
    REQUIRE(v.doe(o, traject));
    CHECK(v.van().soort() == FaseSoort::InBegeleiding);
    REQUIRE(v.doe(beeindig(Eindreden::Verhuisd), traject, beslisser()));
    CHECK(v.van().termijn(TermijnSoort::Signaalvenster) == nullptr);
}
