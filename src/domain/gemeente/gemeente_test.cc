#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using gegeven::code;
using gegeven::Verhaal;

namespace {

const Actor bea = gegeven::actor(gegeven::bea, {Rol::Beheerder});
const DeGemeente hier;
constexpr auto dag = std::chrono::days{1};

NeemMedewerkerAan nora(const char* email = "nora@dommelstad.example") {
    return {.naam = "Nora Blom", .email = email, .rollen = {Rol::Beheerder}};
}

}  // namespace

TEST_CASE("a mandate counts on its first and last day, and not a day beside them (Wgs 3a)") {
    Verhaal v;
    const Datum vanaf = gegeven::vandaag, tot = vanaf + std::chrono::days{30};
    const auto has = [&](Datum op, Mandaat mandaat = Mandaat::Wijziging) {
        return heeft_mandaat(v.wereld.inrichting, gegeven::dirk, mandaat, op);
    };
    REQUIRE(v.doe(VerleenMandaat{.medewerker = gegeven::dirk, .mandaat = Mandaat::Wijziging,
                                 .vanaf = vanaf, .tot = tot}, hier, bea));
    CHECK(has(vanaf));
    CHECK(has(tot));
    CHECK_FALSE(has(vanaf - dag));
    CHECK_FALSE(has(tot + dag));
    CHECK_FALSE(has(vanaf, Mandaat::Beeindiging));
    REQUIRE(v.doe(TrekMandaatIn{.medewerker = gegeven::dirk, .mandaat = Mandaat::Wijziging},
                  hier, bea));
    CHECK_FALSE(has(vanaf));
}

TEST_CASE("a mandate ends with the role and with the service, and does not come back with a role") {
    Verhaal v;
    const auto has = [&](Datum op) {
        return heeft_mandaat(v.wereld.inrichting, gegeven::dirk, Mandaat::Toelating, op);
    };
    REQUIRE(has(gegeven::vandaag));
    SUBCASE("role") {
        REQUIRE(v.doe(WijzigRollen{gegeven::dirk, {Rol::Begeleider}}, hier, bea));
        CHECK_FALSE(has(gegeven::vandaag));
        REQUIRE(v.doe(WijzigRollen{gegeven::dirk, {Rol::Beslisser}}, hier, bea));
        CHECK_FALSE(has(gegeven::vandaag));
    }
    SUBCASE("service") {
        REQUIRE(v.doe(ZetMedewerkerUitDienst{gegeven::dirk, gegeven::vandaag + dag}, hier, bea));
        CHECK(has(gegeven::vandaag));
        CHECK_FALSE(has(gegeven::vandaag + dag));
        CHECK(in_dienst(v.wereld.inrichting, gegeven::dirk, gegeven::vandaag));
        CHECK_FALSE(in_dienst(v.wereld.inrichting, gegeven::dirk, gegeven::vandaag + dag));
    }
}

TEST_CASE("one beheerder always stays") {
    Verhaal v;
    const WijzigRollen weg{gegeven::bea, {Rol::Kcc}};
    CHECK(code(v.doe(weg, hier, bea)) == "laatste-beheerder");
    REQUIRE(v.doe(nora(), hier, bea));
    const MedewerkerId nieuw{"medewerker-11"};
    REQUIRE(v.wereld.inrichting->medewerkers.contains(nieuw));
    REQUIRE(v.doe(ZetMedewerkerUitDienst{nieuw, gegeven::vandaag + 90 * dag}, hier, bea));
    CHECK(code(v.doe(weg, hier, bea)) == "laatste-beheerder");  // who is leaving does not count
    REQUIRE(v.doe(nora("nora2@dommelstad.example"), hier, bea));
    CHECK(v.doe(weg, hier, bea));
}

TEST_CASE("an address for mail is one colleague's, in any spelling, until they have left") {
    Verhaal v;
    CHECK(code(v.doe(nora("Anna@DOMMELSTAD.example"), hier, bea)) == "email-bestaat");
    CHECK(v.doe(nora("oud@dommelstad.example"), hier, bea));
}

TEST_CASE("who is leaving, or unknown, is given nothing more") {
    Verhaal v;
    REQUIRE(v.doe(ZetMedewerkerUitDienst{gegeven::dirk, gegeven::vandaag + 9 * dag}, hier, bea));
    CHECK(code(v.doe(WijzigRollen{gegeven::dirk, {Rol::Kcc}}, hier, bea)) == "niet-in-dienst");
    CHECK(code(v.doe(VerleenMandaat{.medewerker = gegeven::dirk, .vanaf = gegeven::vandaag},
                     hier, bea)) == "niet-in-dienst");
    CHECK(code(v.doe(ZetMedewerkerUitDienst{{"niemand"}, gegeven::vandaag}, hier, bea)) ==
          "medewerker-onbekend");
}

TEST_CASE("Wgs 4a(3) the verordening sets one to eight weeks") {
    for (int weken = -1; weken <= 10; ++weken) {
        Verhaal v;
        const RichtGemeenteIn richt{.naam = "Dommelstad", .telefoon = "073 6155155",
                                    .beschikking_weken = weken, .thema = "rijk"};
        CHECK(code(v.doe(richt, hier, bea)) ==
              (weken >= 1 && weken <= 8 ? "" : "beschikking-weken"));
    }
}

TEST_CASE("a closing day stands once, can go again, and moves no term of the law") {
    Verhaal v = gegeven::verhaal(gegeven::Moment::Aangemeld);
    const Datum dinsdag = gegeven::vandaag + dag;
    const StelSluitingsdagVast dicht{.dag = dinsdag, .naam = "verhuizing"};
    REQUIRE(v.doe(dicht, hier, bea));
    CHECK(code(v.doe(dicht, hier, bea)) == "sluitingsdag-was-al");
    REQUIRE(v.doe(gegeven::meld_ontruiming(), gegeven::traject));
    CHECK(std::get<Aangemeld>(v.van().fase).eerste_gesprek.eind == gegeven::vandaag + 3 * dag);
    REQUIRE(v.doe(SchrapSluitingsdag{.dag = dinsdag}, hier, bea));
    CHECK_FALSE(v.wereld.inrichting->sluitingsdagen.contains(dinsdag));
}

TEST_CASE("only the beheerder arranges; the first start may make a beheerder and a face") {
    using Soort = OpdrachtSoort;
    constexpr Rollen met_agenda = {Rol::Begeleider, Rol::Budgetbeheerder, Rol::Beslisser,
                                   Rol::Leidinggevende, Rol::Administratie};
    for (const Rol rol : alle_rollen)
        for (int i = static_cast<int>(Soort::NeemMedewerkerAan); i < opdracht_soorten; ++i) {
            const auto soort = static_cast<Soort>(i);
            const bool eigen_agenda = soort == Soort::StelWerktijdenIn ||
                                      soort == Soort::MeldAfwezig ||
                                      soort == Soort::HefAfwezigheidOp;
            CHECK(may(gegeven::actor(gegeven::bea, {rol}), soort, Verband::Geen) ==
                  (eigen_agenda ? met_agenda.has(rol) : rol == Rol::Beheerder));
        }
    Verhaal v;
    v.wereld.inrichting = {};
    CHECK(v.doe(nora(), hier, systeem("eerste-start")));
    CHECK(code(v.doe(WijzigRollen{gegeven::bea, {Rol::Kcc}}, hier, systeem("eerste-start"))) ==
          "geen-recht");
}
