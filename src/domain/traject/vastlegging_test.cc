// Goal: what is written down beside the route stands in the book, can be closed and wiped, and says
// what deserves attention.
#include "domain/traject/aanwijzing.h"
#include "domain/traject/inkomen.h"
#include "domain/traject/preventieplan.h"
#include "domain/traject/schuld.h"
#include "domain/verhaal.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace houvast;
using namespace houvast::gegeven;
using std::chrono::days;

namespace {

bool has(const Verhaal& v, AanwijzingSoort soort, Datum dag = vandaag) {
    return std::ranges::count(aanwijzingen(v.van(), dag), soort, &Aanwijzing::soort) > 0;
}
int last_version(const Verhaal& v) { return v.van().geschreven.versie; }

}  // namespace

TEST_CASE("R-178 R-181 agreements of both sides stay open until they are kept, whoever guides") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    REQUIRE(v.doe(leg_afspraak_vast(Partij::Professional), traject));
    const int eerste = last_version(v);
    REQUIRE(v.doe(leg_afspraak_vast(Partij::Inwoner), traject));
    REQUIRE(v.doe(wijs_toe(bram), traject));
    CHECK(v.van().boek.afspraken.size() == 2);
    CHECK_FALSE(has(v, AanwijzingSoort::AfspraakVerlopen));
    CHECK(has(v, AanwijzingSoort::AfspraakVerlopen, vandaag + days{8}));
    const Actor bram_zelf = actor(bram, {Rol::Begeleider});
    CHECK(code(v.doe(RondAfspraakAf{.op = vandaag, .afspraak = 1}, traject, bram_zelf)) ==
          "afspraak-onbekend");
    REQUIRE(v.doe(RondAfspraakAf{.op = vandaag, .afspraak = eerste}, traject, bram_zelf));
    CHECK(v.van().boek.afspraken.size() == 1);
}

TEST_CASE("R-191 an agreement may name its goal: a hint where it does not, never a block") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    auto met = leg_afspraak_vast();
    met.doel = "De post op orde.";
    REQUIRE(v.doe(met, traject));
    CHECK_FALSE(has(v, AanwijzingSoort::AfspraakZonderDoel));
    REQUIRE(v.doe(leg_afspraak_vast(), traject));
    CHECK(has(v, AanwijzingSoort::AfspraakZonderDoel));
}

TEST_CASE("R-006 R-051 R-109 R-111 T12 regulations are looked at early, and again after a year") {
    Verhaal v = verhaal(Moment::Aangemeld);
    CHECK(has(v, AanwijzingSoort::InkomenNietNagegaan));
    CHECK(code(v.doe(leg_inkomenscheck_vast(Regelinguitkomst::Toegekend), traject)) ==
          "bedrag-ontbreekt");
    auto onbekend = leg_inkomenscheck_vast();
    onbekend.regeling = {"loterij"};
    CHECK(code(v.doe(onbekend, traject)) == "regeling-onbekend");
    REQUIRE(v.doe(leg_inkomenscheck_vast(), traject));
    auto toegekend = leg_inkomenscheck_vast(Regelinguitkomst::Toegekend);
    toegekend.bedrag = Euro::from_cents(12'500);
    REQUIRE(v.doe(toegekend, traject));
    CHECK(v.van().boek.regelingen.size() == 1);
    CHECK(inkomen::extra_per_maand(v.van().boek) == Euro::from_cents(12'500));
    CHECK(v.van().termijn(TermijnSoort::Inkomenscheck)->eind == maanden_na(vandaag, 12));
    CHECK_FALSE(has(v, AanwijzingSoort::InkomenNietNagegaan));
    CHECK(has(v, AanwijzingSoort::InkomenOpnieuw, maanden_na(vandaag, 12) + days{1}));
}

TEST_CASE("R-176 R-286 everybody has a budget; a structural shortage is a signal") {
    Verhaal v = verhaal(Moment::InIntake);
    CHECK(has(v, AanwijzingSoort::GeenBegroting));
    REQUIRE(v.doe(leg_begroting_vast(), traject));
    const auto over = inkomen::overzicht(v.van().boek.begroting->feit);
    CHECK(over.inkomen == Euro::from_cents(180'000));
    CHECK(over.over() == Euro::from_cents(60'000));
    CHECK_FALSE(has(v, AanwijzingSoort::Tekort));
    auto krap = leg_begroting_vast();
    krap.aflossingen = Euro::from_cents(70'000);
    REQUIRE(v.doe(krap, traject));
    const auto all = aanwijzingen(v.van(), vandaag);
    const auto tekort = std::ranges::find(all, AanwijzingSoort::Tekort, &Aanwijzing::soort);
    REQUIRE(tekort != all.end());
    CHECK(tekort->bedrag == Euro::from_cents(10'000));
    auto negatief = leg_begroting_vast();
    negatief.wonen = Euro::from_cents(-1);
    CHECK(code(v.doe(negatief, traject)) == "bedrag-negatief");
}

TEST_CASE("R-066 informal debts apart, without a letter of a creditor") {
    Verhaal v = verhaal(Moment::InIntake);
    REQUIRE(v.doe(leg_schuld_vast(), traject));
    auto zus = leg_schuld_vast(JaNee::Ja);
    zus.schuldeiser = "Haar zus";
    zus.bedrag.reset();
    REQUIRE(v.doe(zus, traject));
    CHECK(schuld::som(v.van().boek, JaNee::Nee) == Euro::from_cents(45'000));
    CHECK(schuld::som(v.van().boek, JaNee::Ja) == Euro());
    const int zij = last_version(v);
    REQUIRE(v.doe(RondSchuldAf{.op = vandaag, .schuld = zij, .reden = "Kwijtgescholden."},
                  traject));
    CHECK(v.van().boek.schulden.size() == 1);
    CHECK(code(v.doe(RondSchuldAf{.op = vandaag, .schuld = zij, .reden = "x"}, traject)) ==
          "schuld-onbekend");
}

TEST_CASE("R-268 arrangements with creditors, employers and benefit bodies") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    LegRegelingVast o{.op = vandaag, .partij = Tegenpartij::Werkgever, .met = "Bakkerij Smit",
                      .wat = "Een voorschot op het loon.", .tot = vandaag};
    CHECK(code(v.doe(o, traject)) == "periode-omgekeerd");
    o.tot.reset();
    REQUIRE(v.doe(o, traject));
    CHECK(v.van().boek.getroffen.front().feit.met == "Bakkerij Smit");
}

TEST_CASE("R-060 R-061 R-063 R-065 R-175 groups, a business, youth, culture, varying income") {
    Verhaal v = verhaal(Moment::InIntake);
    LegKenmerkenVast o{.op = vandaag, .groepen = {Groep::Jongere}, .onderneming = "Kapsalon",
                       .wisselend_inkomen = JaNee::Ja, .cultureel_gesprek = JaNee::Ja};
    CHECK(code(v.doe(o, traject)) == "geen-ondernemer");
    o.groepen.add(Groep::Ondernemer);
    o.administratie = "In een doos.";
    o.boekhouder = "Administratiekantoor De Linde";
    REQUIRE(v.doe(o, traject));
    CHECK(v.van().boek.kenmerken->feit.groepen.has(Groep::Ondernemer));
    CHECK(has(v, AanwijzingSoort::KleineStappen));
    CHECK(has(v, AanwijzingSoort::WisselendInkomen));
}

TEST_CASE("R-050 R-108 R-192 R-240 information, the parts that run, and a reasoned departure") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    REQUIRE(v.doe(LegInformatieVast{.op = vandaag, .wat = "Hoe de schuldregeling gaat.",
                                    .nagestuurd = JaNee::Ja, .ook_aan = "Haar zus"}, traject));
    CHECK(code(v.doe(LegOnderdelenVast{.op = vandaag}, traject)) == "geen-onderdeel");
    REQUIRE(v.doe(LegOnderdelenVast{.op = vandaag,
                                    .onderdelen = {Component::Inkomen, Component::Gedrag},
                                    .apart = JaNee::Nee}, traject));
    CHECK(v.van().boek.onderdelen->feit.onderdelen.has(Component::Gedrag));
    CHECK(code(v.doe(LegMaatwerkVast{.op = vandaag, .waarvan = "De meting", .argument = " "},
                     traject)) == "tekst-ontbreekt");
    REQUIRE(v.doe(LegMaatwerkVast{.op = vandaag, .waarvan = "De meting",
                                  .argument = "Te veel stress."}, traject));
}

TEST_CASE("R-162 R-163 R-266 weak motivation is a signal; the resident's own reason may be told") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    auto contact = leg_contact_vast();
    contact.motivatie = Motivatie::Zwak;
    contact.weerstand = "Belt niet terug: schaamte.";
    REQUIRE(v.doe(contact, traject));
    CHECK(has(v, AanwijzingSoort::WeinigMotivatie));
    const auto all = aanwijzingen(v.van(), vandaag);
    const auto eigen =
        std::ranges::find(all, AanwijzingSoort::EigenMotivatie, &Aanwijzing::soort);
    REQUIRE(eigen != all.end());
    CHECK(eigen->tekst == "Rust voor mijn kinderen.");
    contact.motivatie = Motivatie::Sterk;
    REQUIRE(v.doe(contact, traject));
    CHECK_FALSE(has(v, AanwijzingSoort::WeinigMotivatie));
}

TEST_CASE("R-018 after two attempts the contact is sought in another way, before closing") {
    Verhaal v = verhaal(Moment::NaPogingen);
    CHECK(has(v, AanwijzingSoort::HerstelContact));
    const Datum morgen = vandaag + days{1};
    REQUIRE(v.doe(leg_contact_vast(JaNee::Ja, Kanaal::Telefoon, morgen), traject, begeleider(),
                  morgen));
    CHECK_FALSE(has(v, AanwijzingSoort::HerstelContact));
}

TEST_CASE("R-164 R-254 after the settlement: extra attention, and can the last phase begin?") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    REQUIRE(v.doe(LegSchuldregelingVast{.op = vandaag, .stap = Schuldregelstap::Afgerond},
                  traject));
    CHECK(has(v, AanwijzingSoort::NaSchuldregeling));
    CHECK(has(v, AanwijzingSoort::LaatsteFase));
    REQUIRE(v.doe(WijzigContactfase{.op = vandaag, .contactfase = Contactfase::Afbouwen,
                                    .reden = "De schulden zijn weg."}, traject));
    CHECK_FALSE(has(v, AanwijzingSoort::LaatsteFase));
}

TEST_CASE("R-205 R-213 a hard day is told two weeks before; leap day in a common year") {
    Verhaal v = verhaal(Moment::InVolgen);
    CHECK(has(v, AanwijzingSoort::GeenPreventieplan));
    const LegMoeilijkMomentVast schrikkel{.dag = Datum{2024y / 2 / 29}, .wat = "Verjaardag",
                                          .elk_jaar = JaNee::Ja};
    REQUIRE(v.doe(schrikkel, traject));
    CHECK(preventieplan::volgende_keer(schrikkel, Datum{2027y / 1 / 1}) == Datum{2027y / 2 / 28});
    CHECK(preventieplan::volgende_keer(schrikkel, Datum{2028y / 1 / 1}) == Datum{2028y / 2 / 29});
    CHECK_FALSE(has(v, AanwijzingSoort::MoeilijkMoment, Datum{2027y / 2 / 13}));
    CHECK(has(v, AanwijzingSoort::MoeilijkMoment, Datum{2027y / 2 / 14}));
}

TEST_CASE("R-093 R-255 R-256 beheer: its own line, a look each year, guidance that fits") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    const auto stap = [&](Beheerstap naar, std::optional<Datum> overeenkomst = {}) {
        return code(v.doe(LegBeheerstapVast{.op = vandaag, .stap = naar,
                                            .overeenkomst_op = overeenkomst}, traject));
    };
    CHECK(stap(Beheerstap::Opstarten) == "beheerstap-volgt-niet");
    CHECK(stap(Beheerstap::Inschalen).empty());
    CHECK(stap(Beheerstap::Opstarten, vandaag) == "geen-beheer-in-plan");
    REQUIRE(v.doe(wijzig_plan(), traject, actor(dora, {Rol::Beslisser})));
    CHECK(stap(Beheerstap::Opstarten) == "overeenkomst-ontbreekt");
    CHECK(stap(Beheerstap::Opstarten, vandaag).empty());
    CHECK(stap(Beheerstap::Begeleiden).empty());
    CHECK(v.van().termijn(TermijnSoort::EvaluatieBeheer)->eind == maanden_na(vandaag, 12));
    REQUIRE(v.doe(start_evaluatie(), traject));
    REQUIRE(v.doe(leg_evaluatie_vast(NaEvaluatie::VerderBegeleiden), traject));
    CHECK(has(v, AanwijzingSoort::BeheerNogNodig));
    CHECK(stap(Beheerstap::Evalueren).empty());
    CHECK(stap(Beheerstap::Structureel).empty());
    CHECK(has(v, AanwijzingSoort::LangdurigBeheer));
}

TEST_CASE("F4: contact may pause with a reason; it begins anew on its last day, or sooner") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    const Datum terug = vandaag + days{60};
    REQUIRE(v.doe(PauzeerContact{.op = vandaag, .tot = terug, .reden = Pauzereden::Detentie},
                  traject));
    CHECK(v.van().termijn(TermijnSoort::ContactInBegeleiding)->start == terug);
    CHECK(code(v.doe(PauzeerContact{.op = vandaag, .tot = terug}, traject)) == "al-gepauzeerd");
    const Datum eerder = vandaag + days{30};
    REQUIRE(v.doe(HervatContact{.op = eerder}, traject, begeleider(), eerder));
    CHECK(v.van().termijn(TermijnSoort::ContactInBegeleiding)->start == eerder);
    CHECK(code(v.doe(HervatContact{.op = eerder}, traject, begeleider(), eerder)) ==
          "niet-gepauzeerd");
}

TEST_CASE("T13 a referral is looked after every three months, with consent only") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    LegVerwijzingVast o{.op = vandaag, .naar = "Wijkteam", .waarvoor = "Rouw",
                        .toestemming = JaNee::Nee};
    CHECK(code(v.doe(o, traject)) == "verwijzing-zonder-toestemming");
    o.toestemming = JaNee::Ja;
    REQUIRE(v.doe(o, traject));
    const int wijkteam = last_version(v);
    CHECK(v.van().termijn(TermijnSoort::Verwijzing)->eind == maanden_na(vandaag, 3));
    REQUIRE(v.doe(LegVerwijzingscontactVast{.op = vandaag, .verwijzing = wijkteam,
                                            .hoe_gaat_het = "Klaar.", .loopt_nog = JaNee::Nee},
                  traject));
    CHECK(v.van().termijn(TermijnSoort::Verwijzing) == nullptr);
}

TEST_CASE("T14 T15 bezwaar: six weeks from the end of T4, once six more; right means back") {
    Verhaal v = verhaal(Moment::Afgewezen);
    CHECK(code(v.doe(LegBezwaarVast{.ontvangen_op = vandaag}, traject)) == "niets-verzonden");
    REQUIRE(v.doe(verzend_beschikking(), traject));
    const Termijn t4 = *v.van().beschikkingen[0].bezwaar;
    REQUIRE(v.doe(LegBezwaarVast{.ontvangen_op = vandaag, .commissie = JaNee::Nee}, traject));
    const Termijn* t14 = v.van().termijn(TermijnSoort::BeslissingOpBezwaar);
    REQUIRE(t14 != nullptr);
    CHECK(t14->start == t4.uiterlijk);
    CHECK(t14->eind == t4.uiterlijk + std::chrono::weeks{6});
    const Actor dora_zelf = actor(dora, {Rol::Beslisser});
    REQUIRE(v.doe(VerdaagBezwaar{.op = vandaag, .reden = "Advies gevraagd."}, traject, dora_zelf));
    CHECK(code(v.doe(VerdaagBezwaar{.op = vandaag, .reden = "x"}, traject, dora_zelf)) ==
          "al-verdaagd");
    CHECK(code(v.doe(LegIngebrekestellingVast{.ontvangen_op = vandaag}, traject)) ==
          "nog-niet-te-laat");
    REQUIRE(v.doe(BeslisOpBezwaar{.op = vandaag, .uitkomst = Bezwaaruitkomst::Gegrond,
                                  .motivering = "De regel klopte niet."}, traject,
                  actor(daan, {Rol::Beslisser})));
    CHECK(v.van().soort() == FaseSoort::InIntake);
    CHECK(v.van().beschikkingen.size() == 2);  // what was stays in the history
}

TEST_CASE("F6: a case is taken over in any state; what the old system did not know is not asked") {
    for (std::size_t i = 0; i < names_of<Overnamefase>.size(); ++i) {
        Verhaal v;
        const auto fase = static_cast<Overnamefase>(i);
        CAPTURE(name_of(fase));
        REQUIRE(v.doe(NeemTrajectOver{.naam = "Selma Yilmaz", .bron = "Oud systeem", .fase = fase,
                                      .op = vandaag, .behandelaar = anna}, traject));
        CHECK(name_of(v.van().soort()) == name_of(fase));
        CHECK(v.van().behandelaar == anna);
        CHECK(replay(v.van_traject[traject]) == v.van());
    }
    Verhaal v;
    NeemTrajectOver o{.naam = "Selma Yilmaz", .bron = "Oud systeem",
                      .fase = Overnamefase::InBegeleiding, .op = vandaag,
                      .gemeld_op = Datum{2026y / 6 / 1}, .gesprek_op = Datum{2026y / 5 / 1}};
    CHECK(code(v.doe(o, traject)) == "dagen-door-elkaar");
    o.gesprek_op = Datum{2026y / 6 / 15};
    o.producten = {{"leren"}};
    REQUIRE(v.doe(o, traject));
    CHECK(v.van().gesprek_op == Datum{2026y / 6 / 15});
    CHECK(v.van().termijn(TermijnSoort::ContactInBegeleiding) != nullptr);
    CHECK(v.van().boek.producten.size() == 1);
}

TEST_CASE("what was typed into an entry of the book goes with a wipe, the same as in a replay") {
    Verhaal v = verhaal(Moment::InBegeleiding);
    REQUIRE(v.doe(leg_schuld_vast(), traject));
    const int versie = last_version(v);
    REQUIRE(v.doe(wis_gegeven(versie), traject, actor(lena, {Rol::Leidinggevende})));
    CHECK(v.van().boek.schulden.front().feit.schuldeiser.empty());
    CHECK(v.van().boek.schulden.front().feit.bedrag == Euro::from_cents(45'000));
    CHECK(replay(v.van_traject[traject]) == v.van());
}

namespace {

// The fields of a command, in the order in which a form asks them.
template <class O>
std::vector<std::string_view> fields_of() {
    std::vector<std::string_view> names;
    O o{};
    const auto keep = [&](auto&, const Field& f) { names.push_back(f.name); };
    fields(keep, o);
    return names;
}

}  // namespace

TEST_CASE("R-263 every record of a talk asks first how the resident is doing") {
    CHECK(fields_of<LegContactVast>().front() == "hoeGaatHet");
    CHECK(fields_of<LegEersteGesprekVast>().front() == "hoeGaatHet");
    CHECK(fields_of<LegEvaluatieVast>().front() == "hoeGaatHet");
    CHECK(fields_of<LegVolggesprekVast>().front() == "hoeGaatHet");
    CHECK(fields_of<LegNazorggesprekVast>().front() == "hoeGingHet");

    Verhaal v = verhaal(Moment::Aangemeld);
    LegEersteGesprekVast gesprek = leg_gesprek_vast(gesprek_op);
    gesprek.hoe_gaat_het = "Ze slaapt weer.";
    const auto gevoerd = v.doe(gesprek, traject);
    REQUIRE(gevoerd);
    const auto* feit =
        std::get_if<EersteGesprekGevoerd>(&gevoerd->trajecten.at(traject).front().feit);
    REQUIRE(feit != nullptr);
    CHECK(feit->hoe_gaat_het == "Ze slaapt weer.");
}
