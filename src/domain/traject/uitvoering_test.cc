// Goal: from the first product to nazorg: what each step leads to, and what it waits for.
#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::gegeven;
using std::chrono::days;

namespace {

template <class O>
const Vastgelegd<O>& last_of(const Verhaal& v) {
    return std::get<Vastgelegd<O>>(v.van_traject.at(traject).back().feit);
}

Datum end_of(const Verhaal& v, TermijnSoort soort) {
    const Termijn* t = v.van().termijn(soort);
    REQUIRE(t != nullptr);
    return t->eind;
}

}  // namespace

TEST_CASE("R-090 R-237 each product starts on its own day; the first one starts the plan") {
    Verhaal v = verhaal(Moment::Verzonden);
    REQUIRE(v.doe(start_product(), traject));
    CHECK(v.van().soort() == FaseSoort::InPlan);
    CHECK(end_of(v, TermijnSoort::Plan) == vandaag + std::chrono::weeks{4});
    CHECK(v.van().boek.producten[0].gestart_op == vandaag);
    CHECK_FALSE(v.van().boek.producten[1].gestart_op);
    CHECK(code(v.doe(start_product(), traject)) == "product-al-gestart");
    REQUIRE(v.doe(start_product("nazorg"), traject));
    CHECK(v.van().soort() == FaseSoort::InPlan);
    CHECK(code(v.doe(start_product("nazorg"), traject)) == "niets-te-starten");
}

TEST_CASE("T16 the begeleidingsplan: four weeks from the toelating, also when nothing starts") {
    Verhaal v = verhaal(Moment::Besloten);
    const Datum uiterlijk = vandaag + std::chrono::weeks{4};
    CHECK(end_of(v, TermijnSoort::Plan) == uiterlijk);
    REQUIRE(v.doe(verzend_beschikking(), traject));
    CHECK(end_of(v, TermijnSoort::Plan) == uiterlijk);
    const Datum later = vandaag + days{10};
    auto start = start_product();
    start.op = later;
    Verhaal oud = v;  // of a toelating that did not begin it
    std::erase_if(oud.wereld.trajecten[traject].termijnen,
                  [](const Termijn& t) { return t.soort == TermijnSoort::Plan; });
    for (Verhaal* een : {&v, &oud}) {
        REQUIRE(een->doe(start, traject, begeleider(), later));
        CHECK(end_of(*een, TermijnSoort::Plan) == uiterlijk);
    }
    REQUIRE(v.doe(stel_plan_vast(), traject));
    CHECK(v.van().termijn(TermijnSoort::Plan) == nullptr);
}

TEST_CASE("R-242 R-249 a product ends by itself, with its own duration") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    RondProductAf af{.op = vandaag, .product = {"leren"}, .resultaat = "Betaalt zelf."};
    auto te_vroeg = af;
    te_vroeg.op = vandaag - days{3};
    CHECK(code(v.doe(te_vroeg, traject)) == "einde-voor-start");
    REQUIRE(v.doe(af, traject));
    CHECK(v.van().boek.producten[0].afgerond_op == vandaag);
    CHECK(v.van().soort() == FaseSoort::InBegeleiding);
    CHECK(code(v.doe(af, traject)) == "geen-lopend-product");
}

TEST_CASE("R-103 R-236 R-238 R-239 the begeleidingsplan has its topics, contact and evaluation") {
    Verhaal v = verhaal(Moment::InPlan);
    auto leeg = stel_plan_vast();
    leeg.geschatte_duur = " ";
    CHECK(code(v.doe(leeg, traject)) == "tekst-ontbreekt");
    auto gisteren = stel_plan_vast();
    gisteren.evaluatie_op = vandaag;
    CHECK(code(v.doe(gisteren, traject)) == "evaluatie-in-verleden");
    REQUIRE(v.doe(stel_plan_vast(), traject));
    CHECK(v.van().soort() == FaseSoort::InBegeleiding);
    CHECK(end_of(v, TermijnSoort::Evaluatie) == vandaag + days{90});
    CHECK(v.van().termijn(TermijnSoort::Plan) == nullptr);
    CHECK_FALSE(v.van().contact_termijn);
    CHECK(code(v.doe(stel_plan_vast(), traject)) == "planwijziging-zonder-reden");
    REQUIRE(v.doe(stel_plan_vast("Een ander doel."), traject));
    CHECK(v.van().boek.planversie == 2);
    CHECK(v.van().beschikkingen.size() == 1);  // no other decision
}

TEST_CASE("T5 a new version of the plan is no contact: it runs on, also in a pause") {
    const auto contact = [](const Verhaal& v) {
        return *v.van().termijn(TermijnSoort::ContactInBegeleiding);
    };
    const Datum later = vandaag + days{10};
    auto plan = stel_plan_vast("Een doel gehaald.");
    plan.op = later;
    Verhaal v = verhaal(Moment::InBegeleiding);
    Verhaal pauze = v, andere_fase = v;
    REQUIRE(v.doe(plan, traject, begeleider(), later));
    CHECK(contact(v).start == vandaag);
    CHECK(v.van().termijn(TermijnSoort::Evaluatie)->start == later);

    const Datum terug = vandaag + days{60};
    REQUIRE(pauze.doe(PauzeerContact{.op = vandaag, .tot = terug}, traject));
    REQUIRE(pauze.doe(plan, traject, begeleider(), later));
    CHECK(contact(pauze).start == terug);
    CHECK(pauze.van().boek.contact_pauze_tot == terug);

    plan.contactfase = Contactfase::Monitoren;
    REQUIRE(andere_fase.doe(plan, traject, begeleider(), later));
    CHECK(contact(andere_fase).eind == maanden_na(later, 6));
}

TEST_CASE("R-251 R-252 R-253 contact once a month, once in half a year, once a month at the end") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    CHECK(end_of(v, TermijnSoort::ContactInBegeleiding) == maanden_na(vandaag, 1));
    REQUIRE(v.doe(WijzigContactfase{.op = vandaag, .contactfase = Contactfase::Monitoren,
                                    .reden = "Het loopt."}, traject));
    CHECK(end_of(v, TermijnSoort::ContactInBegeleiding) == maanden_na(vandaag, 6));
    REQUIRE(v.doe(WijzigContactfase{.op = vandaag, .contactfase = Contactfase::Afbouwen,
                                    .reden = "Bijna klaar."}, traject));
    CHECK(end_of(v, TermijnSoort::ContactInBegeleiding) == maanden_na(vandaag, 1));
    CHECK(code(v.doe(WijzigContactfase{.op = vandaag, .contactfase = Contactfase::Afbouwen,
                                       .reden = "x"}, traject)) == "contactfase-was-al");
}

TEST_CASE("T5: a contact that reached begins it anew, an attempt never does") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    const Datum later = vandaag + days{10};
    REQUIRE(v.doe(leg_contact_vast(JaNee::Nee, Kanaal::Telefoon, later), traject, begeleider(),
                  later));
    CHECK(end_of(v, TermijnSoort::ContactInBegeleiding) == maanden_na(vandaag, 1));
    REQUIRE(v.doe(leg_contact_vast(JaNee::Ja, Kanaal::Telefoon, later), traject, begeleider(),
                  later));
    CHECK(v.van().termijn(TermijnSoort::ContactInBegeleiding)->start == later);
}

TEST_CASE("R-129 R-135 R-167 an evaluation starts on its day, or when the situation asks") {
    for (const auto aanleiding : {EvaluatieAanleiding::Gepland, EvaluatieAanleiding::Situatie,
                                  EvaluatieAanleiding::Inwoner}) {
        Verhaal v = verhaal(Moment::InBegeleiding);
        REQUIRE(v.doe(StartEvaluatie{.op = vandaag, .aanleiding = aanleiding}, traject));
        CHECK(v.van().soort() == FaseSoort::InEvaluatie);
        CHECK(v.van().termijn(TermijnSoort::Evaluatie) == nullptr);
        CHECK(v.van().termijn(TermijnSoort::ContactInBegeleiding) != nullptr);
        CHECK(last_of<StartEvaluatie>(v).feit.aanleiding == aanleiding);
    }
}

TEST_CASE("R-136 a professional says that the inschaling may be wrong") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    REQUIRE(v.doe(MeldInschalingstwijfel{.op = vandaag, .waarneming = "Kan meer."}, traject));
    REQUIRE(v.doe(StartEvaluatie{.op = vandaag,
                                 .aanleiding = EvaluatieAanleiding::InschalingTwijfel}, traject));
    auto uitkomst = leg_evaluatie_vast(NaEvaluatie::VerderBegeleiden);
    uitkomst.inschaling = Inschaling::KorteTermijn;
    REQUIRE(v.doe(uitkomst, traject));
    CHECK(v.van().inschaling == Inschaling::KorteTermijn);
}

TEST_CASE("R-130 R-174 R-241 after an evaluation: plan the same or not, lighter or heavier") {
    Verhaal v = verhaal(Moment::InEvaluatie);
    auto zelfde = leg_evaluatie_vast(NaEvaluatie::VerderBegeleiden);
    zelfde.evaluatie_op.reset();
    CHECK(code(v.doe(zelfde, traject)) == "volgende-evaluatie-ontbreekt");
    CHECK(code(v.doe(stel_plan_vast("x"), traject)) == "evaluatie-loopt");
    REQUIRE(v.doe(leg_evaluatie_vast(NaEvaluatie::VerderBegeleiden), traject));
    CHECK(v.van().soort() == FaseSoort::InBegeleiding);
    CHECK(v.van().boek.evaluatie->feit.zwaarte == Zwaarte::Lichter);

    Verhaal ander = verhaal(Moment::InEvaluatie);
    auto wijzigt = leg_evaluatie_vast(NaEvaluatie::VerderBegeleiden);
    wijzigt.plan_wijzigt = JaNee::Ja;
    REQUIRE(ander.doe(wijzigt, traject));
    CHECK(ander.van().soort() == FaseSoort::InEvaluatie);
    CHECK(code(ander.doe(leg_evaluatie_vast(), traject)) == "evaluatie-was-al");
    REQUIRE(ander.doe(stel_plan_vast("De evaluatie."), traject));
    CHECK(ander.van().soort() == FaseSoort::InBegeleiding);
}

TEST_CASE("R-133 begeleiding goes on until it is learnt: no volgen before an evaluation says so") {
    Verhaal v = verhaal(Moment::InEvaluatie);
    CHECK(code(v.doe(start_volgen(), traject)) == "evaluatie-loopt");
    auto wijzigt = leg_evaluatie_vast(NaEvaluatie::VerderBegeleiden);
    wijzigt.plan_wijzigt = JaNee::Ja;
    REQUIRE(v.doe(wijzigt, traject));
    CHECK(code(v.doe(start_volgen(), traject)) == "doelen-niet-gehaald");
}

TEST_CASE("R-134 R-197 R-198 R-200 all goals met: it does not end, volgen follows, each month") {
    Verhaal v = verhaal(Moment::Geevalueerd);
    CHECK_FALSE(v.van().afgesloten());
    REQUIRE(v.doe(start_volgen(), traject));
    CHECK(v.van().soort() == FaseSoort::InVolgen);
    CHECK(end_of(v, TermijnSoort::ContactInVolgen) == maanden_na(vandaag, 1));
    CHECK(v.van().termijn(TermijnSoort::ContactInBegeleiding) == nullptr);
    CHECK(last_of<StartVolgen>(v).feit.wijze == "Elke maand bellen.");
    const Datum later = vandaag + days{20};
    auto gesprek = leg_volggesprek_vast();
    gesprek.op = later;
    REQUIRE(v.doe(gesprek, traject, begeleider(), later));
    CHECK(end_of(v, TermijnSoort::ContactInVolgen) == maanden_na(later, 1));
}

TEST_CASE("R-202 R-203 R-280 the follow talk: five topics, the payments, and go on or close") {
    Verhaal v = verhaal(Moment::InVolgen);
    auto leeg = leg_volggesprek_vast();
    leeg.vertrouwen = "";
    CHECK(code(v.doe(leeg, traject)) == "tekst-ontbreekt");
    auto gesprek = leg_volggesprek_vast(NaVolggesprek::Verlengen);
    gesprek.betalingen = "De huur ging goed, de energie was te laat.";
    REQUIRE(v.doe(gesprek, traject));
    CHECK(v.van().boek.na_volggesprek == NaVolggesprek::Verlengen);
    CHECK(v.van().contacten.back().bereikt);
    CHECK(wissen::texts_of(v.van_traject[traject].back()).size() == 6);
}

TEST_CASE("R-279 T7b volgen lasts three months where the methodiek says so: hard, or a warning") {
    Methodiek bossche = proef_methodiek;
    bossche.uitvoering.volgen_maanden_min = 3;
    Verhaal v = verhaal(Moment::Geevalueerd);
    v.methodiek = &bossche;
    REQUIRE(v.doe(start_volgen(), traject));
    CHECK(end_of(v, TermijnSoort::VolgenMinimum) == maanden_na(vandaag, 3));
    CHECK(code(v.doe(start_nazorg(), traject)) == "volgen-te-kort");
    auto toch = start_nazorg();
    toch.afwijking = anders;
    Verhaal zacht = v;
    CHECK(zacht.doe(toch, traject));
    bossche.uitvoering.volgen_min_hard = true;
    CHECK(code(v.doe(toch, traject)) == "volgen-te-kort");
    const Datum later = maanden_na(vandaag, 3);
    auto op_tijd = start_nazorg();
    op_tijd.op = later;
    op_tijd.tot = later + days{300};
    CHECK(v.doe(op_tijd, traject, begeleider(), later));
}

TEST_CASE("R-208 R-209 R-211 T9 nazorg: agreed with its wish, contacts during a year at most") {
    Verhaal v = verhaal(Moment::InVolgen);
    auto lang = start_nazorg();
    lang.tot = maanden_na(vandaag, 12) + days{1};
    CHECK(code(v.doe(lang, traject)) == "nazorg-duur");
    auto zonder = start_nazorg();
    zonder.nazorgwens = "";
    CHECK(code(v.doe(zonder, traject)) == "tekst-ontbreekt");
    REQUIRE(v.doe(start_nazorg(), traject));
    CHECK(end_of(v, TermijnSoort::Nazorg) == maanden_na(vandaag, 3));
    auto vaag = leg_nazorggesprek_vast();
    vaag.steun_nodig.reset();
    CHECK(code(v.doe(vaag, traject)) == "nazorg-niet-gevraagd");
    REQUIRE(v.doe(leg_nazorggesprek_vast(JaNee::Nee), traject));
    CHECK(v.van().termijn(TermijnSoort::Nazorg)->start == vandaag);
    CHECK_FALSE(v.van().contacten.back().bereikt);
    const Datum later = maanden_na(vandaag, 3);
    auto gesprek = leg_nazorggesprek_vast();
    gesprek.op = later;
    REQUIRE(v.doe(gesprek, traject, begeleider(), later));
    CHECK(end_of(v, TermijnSoort::Nazorg) == maanden_na(vandaag, 6));
}

TEST_CASE("R-204 R-205 R-213 a plan against terugval, with dates on which it gets hard") {
    Verhaal v = verhaal(Moment::InVolgen);
    REQUIRE(v.doe(StelPreventieplanOp{.op = vandaag, .moeilijke_tijden = "December",
                                      .oplossing = "Sparen", .hulp_van = "Mijn zus",
                                      .spaarpot = "€ 20 per maand"}, traject));
    CHECK(v.van().boek.preventieplan->feit.hulp_van == "Mijn zus");
    CHECK(code(v.doe(LegMoeilijkMomentVast{.dag = vandaag - days{1}, .wat = "Kerst",
                                           .elk_jaar = JaNee::Nee}, traject)) ==
          "moment-is-voorbij");
    REQUIRE(v.doe(LegMoeilijkMomentVast{.dag = Datum{2024y / 2 / 29}, .wat = "Verjaardag",
                                        .elk_jaar = JaNee::Ja}, traject));
    CHECK(v.van().boek.moeilijke_momenten.size() == 1);
}
