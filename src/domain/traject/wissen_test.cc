// Goal: a text can go from any event, and nothing of the route goes with it.
#include "domain/traject/wissen.h"

#include "domain/verhaal.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace houvast;
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
        for (const int versie : before.wisbaar) {
            CAPTURE(name_of(before.soort()));
            CAPTURE(versie);
            Verhaal v = verhaal;
            const auto besluit = v.doe(gegeven::wis_gegeven(versie), gegeven::traject, lena);
            REQUIRE(besluit);
            CHECK(besluit->te_wissen == std::pair{gegeven::traject, versie});
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
            CHECK(std::ranges::count(v.van().wisbaar, static_cast<int>(i) + 1) == (text ? 1 : 0));
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
    REQUIRE(v.doe(gegeven::wis_gegeven(v.van().versie), gegeven::traject, lena));
    CHECK(replay(v.van_traject[gegeven::traject]) == v.van());
}
