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
