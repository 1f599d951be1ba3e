#include "domain/traject/contact.h"
#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using gegeven::code;
using gegeven::Moment;
using gegeven::Verhaal;

namespace {

Datum next_contact(const Verhaal& v) { return v.van().contact_termijn.value().eind; }

LegContactVast met_tekst() {
    auto opdracht = gegeven::leg_contact_vast();
    opdracht.hoe_gaat_het = "Ze slaapt slecht.";
    opdracht.notitie = "Belde over de huur.";
    return opdracht;
}

const Actor lena = gegeven::actor(gegeven::lena, {Rol::Leidinggevende});

}  // namespace

TEST_CASE("T3b a contact that reached the resident renews the month, an attempt does not") {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    CHECK(next_contact(v) == maanden_na(gegeven::gemeld_op, 1));
    REQUIRE(v.doe(gegeven::leg_contact_vast(JaNee::Nee), gegeven::traject));
    CHECK(next_contact(v) == maanden_na(gegeven::gemeld_op, 1));
    REQUIRE(v.doe(gegeven::leg_contact_vast(JaNee::Ja), gegeven::traject));
    CHECK(next_contact(v) == maanden_na(gegeven::vandaag, 1));
}

TEST_CASE("T3b an older contact that is written down later never takes time away") {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    REQUIRE(v.doe(gegeven::leg_contact_vast(), gegeven::traject));
    const auto ouder = gegeven::leg_contact_vast(JaNee::Ja, Kanaal::Mail,
                                                 gegeven::vandaag - std::chrono::days{10});
    REQUIRE(v.doe(ouder, gegeven::traject));
    CHECK(next_contact(v) == maanden_na(gegeven::vandaag, 1));
}

TEST_CASE("R-017 T3b runs from aanmelding through the intake as one phase, and stops at the end") {
    for (const Moment moment : {Moment::Aangemeld, Moment::NaEersteGesprek, Moment::InIntake})
        CHECK(gegeven::verhaal(moment).van().contact_termijn);
    for (const Moment moment : {Moment::AlleenAdvies, Moment::Afgezien}) {
        Verhaal v = gegeven::verhaal(moment);
        CHECK_FALSE(v.van().contact_termijn);
        REQUIRE(v.doe(gegeven::leg_contact_vast(), gegeven::traject));
        CHECK_FALSE(v.van().contact_termijn);
    }
}

TEST_CASE("a moved contact goes whole, counts there and no longer here, and both keep a record") {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    gegeven::add_ander_traject(v);
    REQUIRE(v.doe(met_tekst(), gegeven::traject));
    REQUIRE(v.doe(gegeven::verplaats_contact(3), gegeven::traject));
    CHECK(next_contact(v) == maanden_na(gegeven::gemeld_op, 1));
    CHECK(v.van().contacten.empty());
    const Traject& daar = v.van(gegeven::ander_traject);
    REQUIRE(daar.contacten.size() == 1);
    CHECK(daar.contacten.front().notitie == "Belde over de huur.");
    CHECK(daar.contacten.front().hoe_gaat_het == "Ze slaapt slecht.");
    CHECK(daar.contact_termijn->eind == maanden_na(gegeven::vandaag, 1));
    CHECK(code(v.doe(gegeven::verplaats_contact(3), gegeven::traject)) ==
          "geen-contact-om-te-verplaatsen");
}

TEST_CASE("F4 what a moved contact began anew runs again as before it; a later talk stands") {
    const Datum vandaag = gegeven::vandaag;
    const auto eerste = vandaag + std::chrono::days{5}, tweede = vandaag + std::chrono::days{9};
    Verhaal v = gegeven::verhaal(Moment::InBegeleiding);
    gegeven::add_ander_traject(v);
    const auto contact = [&](Datum op) {
        REQUIRE(v.doe(gegeven::leg_contact_vast(JaNee::Ja, Kanaal::Telefoon, op),
                      gegeven::traject, gegeven::begeleider(), op));
        return v.van().geschreven.versie;
    };
    const auto verplaats = [&](int versie) {
        REQUIRE(v.doe(gegeven::verplaats_contact(versie), gegeven::traject, gegeven::begeleider(),
                      tweede));
        CHECK(replay(v.van_traject[gegeven::traject]) == v.van());
        return v.van().termijn(TermijnSoort::ContactInBegeleiding)->start;
    };
    const int een = contact(eerste), twee = contact(tweede);
    const Verhaal samen = v;
    CHECK(verplaats(twee) == eerste);
    CHECK(verplaats(een) == vandaag);
    v = samen;
    CHECK(verplaats(een) == tweede);
    CHECK(verplaats(twee) == vandaag);
}

TEST_CASE("F4 a moved contact takes no term back that another fact set on the same day") {
    const Datum dag = gegeven::vandaag + std::chrono::days{5};
    const auto na = [&](const Opdracht& daarna) {
        Verhaal v = gegeven::verhaal(Moment::InBegeleiding);
        gegeven::add_ander_traject(v);
        const auto doe = [&](const Opdracht& o) {
            REQUIRE(v.doe(o, gegeven::traject, gegeven::begeleider(), dag));
        };
        doe(gegeven::leg_contact_vast(JaNee::Ja, Kanaal::Telefoon, dag));
        const int contact = v.van().geschreven.versie;
        doe(daarna);
        const Termijn voor = *v.van().termijn(TermijnSoort::ContactInBegeleiding);
        doe(gegeven::verplaats_contact(contact));
        CHECK(replay(v.van_traject[gegeven::traject]) == v.van());
        return std::pair(voor, *v.van().termijn(TermijnSoort::ContactInBegeleiding));
    };
    const auto [fase, fase_na] = na(WijzigContactfase{
        .op = dag, .contactfase = Contactfase::Monitoren, .reden = "Rust."});
    CHECK(fase.eind == maanden_na(dag, 6));
    CHECK(fase_na == fase);
    const auto [meer, meer_na] = na(gegeven::leg_contact_vast(JaNee::Ja, Kanaal::Mail, dag));
    CHECK(meer.start == dag);
    CHECK(meer_na == meer);  // reached twice that day
    const auto [poging, poging_na] = na(gegeven::leg_contact_vast(JaNee::Nee, Kanaal::Mail, dag));
    CHECK(poging.start == dag);
    CHECK(poging_na.start == gegeven::vandaag);
}

TEST_CASE("a talk of volgen or nazorg and a talk that nobody came to stay where they are") {
    Verhaal volgen = gegeven::verhaal(Moment::InVolgen);
    Verhaal nazorg = gegeven::verhaal(Moment::InNazorg);
    REQUIRE(volgen.doe(gegeven::leg_volggesprek_vast(), gegeven::traject));
    REQUIRE(nazorg.doe(gegeven::leg_nazorggesprek_vast(), gegeven::traject));
    for (Verhaal* v : {&volgen, &nazorg}) {
        gegeven::add_ander_traject(*v);
        const int gesprek = v->van().geschreven.versie;
        REQUIRE(v->van().contacten.back().gebeurtenis == gesprek);
        const auto verplaats = gegeven::verplaats_contact(gesprek);
        CHECK(code(v->doe(verplaats, gegeven::traject)) == "geen-contact-om-te-verplaatsen");
        REQUIRE(v->doe(gegeven::leg_contact_vast(), gegeven::traject));
        CHECK(code(v->doe(verplaats, gegeven::traject)) == "contact-bij-gesprek");
    }
}

TEST_CASE("a contact cannot be moved into a dossier that one may not see") {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    gegeven::add_ander_traject(v);
    v.wereld.inwoners[gegeven::yusuf].afgeschermd = true;
    REQUIRE(v.doe(met_tekst(), gegeven::traject));
    CHECK(code(v.doe(gegeven::verplaats_contact(3), gegeven::traject)) == "dossier-onbekend");
}

TEST_CASE("a wiped text is nowhere in the state, and a replay without it gives the same state") {
    Verhaal v = gegeven::verhaal(Moment::NaEersteGesprek);
    REQUIRE(v.doe(met_tekst(), gegeven::traject));
    const auto besluit = v.doe(gegeven::wis_gegeven(4), gegeven::traject, lena);
    REQUIRE(besluit);
    CHECK(besluit->te_wissen == std::pair{Onderwerp(gegeven::traject), 4});
    CHECK(v.van().geschreven.gewist == std::vector{4});
    REQUIRE(v.van().contacten.size() == 1);  // that there was a contact stays true
    CHECK_FALSE(v.van().contacten.front().notitie);
    CHECK_FALSE(v.van().contacten.front().hoe_gaat_het);
    CHECK(next_contact(v) == maanden_na(gegeven::vandaag, 1));
    CHECK(replay(v.van_traject[gegeven::traject]) == v.van());
}

TEST_CASE("a contact that was moved away can still be wiped where it stood") {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    gegeven::add_ander_traject(v);
    REQUIRE(v.doe(met_tekst(), gegeven::traject));
    REQUIRE(v.doe(gegeven::verplaats_contact(3), gegeven::traject));
    REQUIRE(v.doe(gegeven::wis_gegeven(3), gegeven::traject, lena));
    CHECK(replay(v.van_traject[gegeven::traject]) == v.van());
    CHECK(v.van(gegeven::ander_traject).contacten.size() == 1);
}
