// Goal: a text can go from any event, and nothing of the route goes with it.
#include "domain/wissen.h"

#include "domain/verhaal.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace houvast;
using namespace std::chrono_literals;
using gegeven::code;
using gegeven::Moment;
using gegeven::Verhaal;

namespace {

const Actor lena = gegeven::actor(gegeven::lena, {Rol::Leidinggevende});
constexpr const char* fout = "Over de buren.";

// Every command of the route with all its texts filled in: as much as can go wrong.
Verhaal full_of_text() {
    Verhaal v;
    const auto doe = [&](const Opdracht& o, const Actor& door = gegeven::begeleider()) {
        REQUIRE(v.doe(o, gegeven::traject, door));
    };
    auto aanmelding = gegeven::registreer();
    aanmelding.zorgen = aanmelding.drempel = aanmelding.steun = fout;
    aanmelding.behandelaar = gegeven::anna;
    doe(aanmelding, gegeven::actor(gegeven::kees, {Rol::Kcc}));
    auto dreiging = gegeven::meld_ontruiming();
    dreiging.toelichting = fout;
    doe(dreiging);
    for (const JaNee bereikt : {JaNee::Ja, JaNee::Nee}) {
        auto contact = gegeven::leg_contact_vast(bereikt);
        contact.notitie = contact.hoe_gaat_het = fout;
        doe(contact);
    }
    auto uitstel = gegeven::stel_uit();
    uitstel.reden = fout;
    doe(uitstel);
    auto gesprek = gegeven::leg_gesprek_vast(gegeven::gesprek_op);
    gesprek.verslag = gesprek.gesprekszorgen = gesprek.steun = gesprek.informatie = fout;
    doe(gesprek);
    doe(dreiging);  // opens a crisisinterventie, now
    auto afronding = gegeven::rond_crisis_af();
    afronding.gedaan = fout;
    doe(afronding);
    return v;
}

// The same, ended in each of the ways a route can end.
std::vector<Verhaal> stories() {
    auto advies = gegeven::rond_af_met_advies();
    advies.advies = fout;
    auto afzien = gegeven::leg_afzien_vast();
    afzien.reden = fout;
    auto intake = gegeven::start_intake();
    intake.hulpvraag = fout;
    std::vector<Verhaal> all;
    for (const Opdracht& einde : {Opdracht(advies), Opdracht(afzien), Opdracht(intake)}) {
        all.push_back(full_of_text());
        REQUIRE(all.back().doe(einde, gegeven::traject));
    }
    all.push_back(gegeven::verhaal(Moment::Beeindigd));  // with every step after the decision
    all.push_back(gegeven::verhaal(Moment::NaPogingen));
    SluitNaPogingen sluiting = gegeven::sluit_na_pogingen();
    sluiting.toelichting = fout;
    REQUIRE(all.back().doe(sluiting, gegeven::traject));
    return all;
}

}  // namespace

TEST_CASE("every text of every step can go; phase, terms and days stay, and a replay agrees") {
    for (const Verhaal& verhaal : stories()) {
        const Traject before = verhaal.van();
        for (const int versie : before.geschreven.wisbaar) {
            CAPTURE(name_of(before.soort()));
            CAPTURE(versie);
            Verhaal v = verhaal;
            const auto besluit = v.doe(gegeven::wis_gegeven(versie), gegeven::traject, lena);
            REQUIRE(besluit);
            CHECK(besluit->te_wissen == std::pair{Onderwerp(gegeven::traject), versie});
            CHECK(v.van().fase == before.fase);
            CHECK(v.van().contact_termijn == before.contact_termijn);
            CHECK(v.van().contacten.size() == before.contacten.size());
            const auto& feiten = v.van_traject.at(gegeven::traject);
            CHECK_FALSE(wissen::has_text(feiten.at(static_cast<std::size_t>(versie) - 1)));
            CHECK(replay(feiten) == v.van());
            CHECK(code(v.doe(gegeven::wis_gegeven(versie), gegeven::traject, lena)) == "al-gewist");
        }
    }
}

TEST_CASE("which events hold a text: all but a toewijzing and a second client") {
    for (const Verhaal& v : stories()) {
        const auto& feiten = v.van_traject.at(gegeven::traject);
        for (std::size_t i = 0; i < feiten.size(); ++i) {
            const bool text = wissen::has_text(feiten[i]);
            const auto& wisbaar = v.van().geschreven.wisbaar;
            CHECK(std::ranges::count(wisbaar, static_cast<int>(i) + 1) == (text ? 1 : 0));
            CHECK_FALSE(wissen::has_text(wissen::without_text(feiten[i])));
        }
    }
    CHECK_FALSE(wissen::has_text(Toegewezen{gegeven::anna}));
    CHECK_FALSE(wissen::has_text(ClientToegevoegd{gegeven::selma}));
    CHECK(code(gegeven::verhaal(Moment::Aangemeld)
                   .doe(gegeven::wis_gegeven(1), gegeven::traject, lena)) == "niets-te-wissen");
}

TEST_CASE("the texts of a correction itself can go as well") {
    Verhaal v = full_of_text();
    REQUIRE(v.doe(gegeven::wis_gegeven(4), gegeven::traject, lena));
    REQUIRE(v.doe(gegeven::wis_gegeven(v.van().geschreven.versie), gegeven::traject, lena));
    CHECK(replay(v.van_traject[gegeven::traject]) == v.van());
}

namespace {

constexpr const char* elders = "Kade 3";

// A person of whom everything was written down, and the shield lifted again.
Verhaal full_card() {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    gegeven::add_ander_traject(v);
    const auto doe = [&](const Opdracht& o) { REQUIRE(v.doe(o, gegeven::selma)); };
    doe(WijzigPersoonsgegevens{.naam = "Selma Yilmaz", .geboren_op = Datum{1988y / 2 / 29},
                               .telefoon = "0612345678", .email = "selma@voorbeeld.example",
                               .adres = elders, .postcode = "5211 AB", .woonplaats = "Vught"});
    doe(LegBsnVast{.bsn = "999990019"});
    doe(LegContactwensenVast{.wanneer = fout, .taal = fout, .toelichting = fout});
    doe(LegHuishoudenVast{.volwassenen = fout, .kinderen = "2015"});
    doe(SchermAf{.reden = fout, .veilig_contact = fout});
    doe(HefAfschermingOp{.reden = fout});
    doe(VoegInwonersSamen{.dubbele = gegeven::yusuf, .reden = fout});
    doe(MaakSamenvoegingOngedaan{.dubbele = gegeven::yusuf, .reden = fout});
    return v;
}

Inwoner replayed(const Verhaal& v, const InwonerId& id) {
    Inwoner inwoner;
    for (const auto& g : v.van_inwoner.at(id)) inwoner = evolve(std::move(inwoner), g);
    return inwoner;
}

}  // namespace

TEST_CASE("every text of a person can go; who they are, merges and shielding stay") {
    const Verhaal full = full_card();
    const Inwoner before = full.wereld.inwoner(gegeven::selma);
    CHECK(before.geschreven.wisbaar == std::vector{3, 4, 5, 6, 7, 8, 9, 10});
    for (const int versie : before.geschreven.wisbaar) {
        CAPTURE(versie);
        Verhaal v = full;
        const auto besluit = v.doe(gegeven::wis_gegeven(versie), gegeven::selma, lena);
        REQUIRE(besluit);
        CHECK(besluit->te_wissen == std::pair{Onderwerp(gegeven::selma), versie});
        const Inwoner& now = v.wereld.inwoner(gegeven::selma);
        CHECK(now.naam == before.naam);
        CHECK(now.afgeschermd == before.afgeschermd);
        CHECK(now.dubbelen == before.dubbelen);
        CHECK(now.trajecten == before.trajecten);
        CHECK(now.adres.has_value() == (versie != 3));
        const auto at = static_cast<std::size_t>(versie) - 1;
        const InwonerGebeurtenis& feit = v.van_inwoner.at(gegeven::selma).at(at);
        CHECK_FALSE(wissen::has_text(feit));
        CHECK(feit.index() == full.van_inwoner.at(gegeven::selma).at(at).index());
        CHECK(replayed(v, gegeven::selma) == now);
        CHECK(code(v.doe(gegeven::wis_gegeven(versie), gegeven::selma, lena)) == "al-gewist");
    }
}

TEST_CASE("an older card can go while the newer one stays; a shield stays without its reason") {
    Verhaal v = full_card();
    REQUIRE(v.doe(WijzigPersoonsgegevens{.naam = "Selma Yilmaz", .adres = "Markt 1"},
                  gegeven::selma));
    REQUIRE(v.doe(SchermAf{.reden = fout, .veilig_contact = fout}, gegeven::selma));
    const Actor archivaris = gegeven::actor(gegeven::bea, {Rol::Archivaris});
    CHECK(code(v.doe(gegeven::wis_gegeven(3), gegeven::selma, lena)) == "geen-recht");
    REQUIRE(v.doe(gegeven::wis_gegeven(3), gegeven::selma, archivaris));
    REQUIRE(v.doe(gegeven::wis_gegeven(12), gegeven::selma, archivaris));
    CHECK(v.wereld.inwoner(gegeven::selma).adres == "Markt 1");
    CHECK(v.wereld.inwoner(gegeven::selma).afgeschermd);
    CHECK(replayed(v, gegeven::selma) == v.wereld.inwoner(gegeven::selma));
}

TEST_CASE("a double that was merged away keeps its texts wipeable, a BSN is never told") {
    Verhaal v = full_card();
    REQUIRE(v.doe(VoegInwonersSamen{.dubbele = gegeven::selma, .reden = fout}, gegeven::yusuf));
    CHECK(v.doe(gegeven::wis_gegeven(4), gegeven::selma, lena));
    const auto texts = wissen::texts_of(InwonerGebeurtenis(BsnVastgelegd{.bsn = "999990019"}));
    CHECK(texts == std::vector{wissen::Tekst{"inwoner.bsn", ""}});
}

TEST_CASE("Wgs 8b of a signal all that tells who it is can go; then it can only be closed") {
    const Actor vera = gegeven::actor(gegeven::vera, {Rol::Vroegsignaleerder});
    Verhaal v;
    REQUIRE(v.doe(RegistreerSignaal{.partner = Signaalpartner::Huur, .naam = "Selma Yilmaz",
                                    .ontvangen_op = gegeven::gemeld_op,
                                    .telefoon = "06 12345678", .adres = elders},
                  gegeven::signaal, vera));
    const DoeAanbod aanbod{.op = gegeven::gesprek_op, .kanaal = Kanaal::Brief};
    REQUIRE(v.doe(aanbod, gegeven::signaal, vera));
    CHECK(code(v.doe(gegeven::wis_gegeven(1), gegeven::signaal, vera)) == "geen-recht");
    CHECK(code(v.doe(gegeven::wis_gegeven(2), gegeven::signaal, lena)) == "geen-tekst");
    REQUIRE(v.doe(gegeven::wis_gegeven(1), gegeven::signaal, lena));

    const Signaal& now = v.wereld.signaal(gegeven::signaal);
    CHECK(now.naam.empty());
    CHECK(now.stand == Signaal::Stand::Open);
    CHECK(now.aanbiedingen.size() == 1);
    Signaal again;
    for (const auto& g : v.van_signaal.at(gegeven::signaal)) again = evolve(std::move(again), g);
    CHECK(again == now);
    CHECK(code(v.doe(aanbod, gegeven::signaal, vera)) == "signaal-gewist");
    CHECK(code(v.doe(AanvaardAanbod{.op = gegeven::vandaag}, gegeven::signaal, vera)) ==
          "signaal-gewist");
    CHECK(v.doe(SluitSignaalAf{.op = gegeven::vandaag, .afloop = Signaalafloop::AlBekend},
                gegeven::signaal, vera));
}
