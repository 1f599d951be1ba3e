// Help asked for on the website: done once, to the professional somebody knows, telling nothing.
#include "app/webaanmelding.h"

#include "app/test_gemeente.h"
#include "app/view.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace houvast;

namespace {

const TrajectId eerst{"01900000-0000-7000-8000-00000000000a"};

Webaanmelding vraag(const char* id, const char* naam, const char* telefoon, bool weer = false) {
    return {.id = {id},
            .aanmelding = {.naam = naam, .kanaal = Kanaal::Webformulier,
                           .gemeld_op = gegeven::vandaag, .telefoon = telefoon},
            .weer = weer,
            .opgegeven = "Gaf op: 06 12345678."};
}

// Somebody who was helped before, by this colleague.
struct Wereldje {
    TestGemeente test = {};
    MedewerkerId anna = {};

    Wereldje() {
        anna = take_on("Anna Smit", "anna@voorbeeld.example");
        auto o = gegeven::registreer();
        o.telefoon = "0612345678";
        o.behandelaar = anna;
        REQUIRE(test.submit(eerst, o, 0));
    }
    MedewerkerId take_on(const char* naam, const char* email) {
        REQUIRE(test.submit(DeGemeente{}, NeemMedewerkerAan{.naam = naam, .email = email,
                                                            .rollen = {Rol::Begeleider}},
                            version_of(DeGemeente{}), systeem("proef")));
        for (const MedewerkerRij& m : view_behandelaars(test.gemeente))
            if (m.naam == naam) return m.medewerker;
        return {};
    }
    int version_of(const Onderwerp& onderwerp) {
        const auto db = test.gemeente.lezers().lease();
        return Journal(*db, test.gemeente.sleutels()).version_of(stream_of(onderwerp));
    }
    std::int64_t head() {
        const auto db = test.gemeente.lezers().lease();
        return Journal(*db, test.gemeente.sleutels()).head();
    }
    Result<Ontvangst> ontvangen(const Webaanmelding& web) {
        return ontvang(test.gemeente, web);
    }
    std::vector<DossierRij> dossiers() {
        const Actor lena = gegeven::actor(gegeven::lena, {Rol::Leidinggevende});
        return view_inwoners(test.gemeente, lena, {}, DossierSortering::Nieuwste, {})->rijen;
    }
    DossierRij newest() {
        for (const DossierRij& rij : dossiers())
            if (rij.traject != eerst) return rij;
        return {};
    }
};

}  // namespace

TEST_CASE("R-001 R-002 asked on the website: an aanmelding by that channel, of nobody yet") {
    Wereldje w;
    REQUIRE(w.ontvangen(vraag("c-1", "Fatima Aydin", "06 87654321")) == Ontvangst::Nieuw);
    const DossierRij rij = w.newest();
    CHECK(rij.naam == "Fatima Aydin");
    CHECK(rij.kanaal == Kanaal::Webformulier);
    CHECK_FALSE(rij.behandelaar);
    CHECK(rij.termijn->soort == TermijnSoort::EersteGesprek);
}

TEST_CASE("sent twice it is one aanmelding, changed or not, on whatever day") {
    Wereldje w;
    REQUIRE(w.ontvangen(vraag("c-1", "Fatima Aydin", "06 87654321", true)) == Ontvangst::Nieuw);
    const auto head = w.head();
    CHECK(w.ontvangen(vraag("c-1", "Fatima Aydin", "06 87654321", true)) ==
          Ontvangst::AlOntvangen);
    CHECK(w.ontvangen(vraag("c-1", "Iemand Anders", "06 11111111")) == Ontvangst::AlOntvangen);
    w.test.clock.at += std::chrono::days{1};
    CHECK(w.ontvangen(vraag("c-1", "Fatima Aydin", "06 87654321")) == Ontvangst::AlOntvangen);
    CHECK(w.head() == head);
}

TEST_CASE("R-207 R-214 who was helped before lands with the professional they know") {
    Wereldje w;
    REQUIRE(w.ontvangen(vraag("c-1", "selma  YILMAZ", "+31 6 1234 5678", true)) ==
            Ontvangst::Nieuw);
    const DossierRij rij = w.newest();
    CHECK(rij.behandelaar == w.anna);
    CHECK(rij.naam == "Selma Yilmaz");
    CHECK(rij.clienten == w.dossiers().back().clienten);

    const auto vandaag = view_vandaag(w.test.gemeente, gegeven::actor(w.anna, {Rol::Begeleider}));
    REQUIRE(vandaag);
    const auto found = std::ranges::find(vandaag->eigen, rij.traject, [](const AandachtPunt& p) {
        return p.dossier.traject;
    });
    REQUIRE(found != vandaag->eigen.end());
    CHECK(found->soort == AandachtSoort::NieuweVraag);
    // A first word, or an attempt at one, and the question is no longer new.
    REQUIRE(w.test.submit(rij.traject, gegeven::leg_contact_vast(JaNee::Nee), rij.versie,
                          gegeven::actor(w.anna, {Rol::Begeleider})));
    const auto after = view_vandaag(w.test.gemeente, gegeven::actor(w.anna, {Rol::Begeleider}));
    for (const AandachtPunt& punt : after->eigen) CHECK(punt.soort != AandachtSoort::NieuweVraag);
}

TEST_CASE("nobody is recognised by a part: another name, another number, or two of the same") {
    Wereldje w;
    w.ontvangen(vraag("c-1", "Selma Yildiz", "06 12345678", true));
    w.ontvangen(vraag("c-2", "Selma Yilmaz", "06 99999999", true));
    w.ontvangen(vraag("c-3", "Selma Yilmaz", "06 12345678", false));  // did not say so
    for (const DossierRij& rij : w.dossiers())
        if (rij.traject != eerst) CHECK_FALSE(rij.behandelaar);
    // There are two now with that name and that number: a person decides, not we.
    w.ontvangen(vraag("c-4", "Selma Yilmaz", "06 12345678", true));
    CHECK(w.dossiers().size() == 5);
    int assigned = 0;
    for (const DossierRij& rij : w.dossiers()) assigned += rij.behandelaar ? 1 : 0;
    CHECK(assigned == 1);
}

TEST_CASE("who is not logged in changes nothing on a card; the professional reads what was given") {
    Wereldje w;
    Webaanmelding web = vraag("c-1", "Selma Yilmaz", "06 12345678", true);
    web.aanmelding.email = "iemand.anders@voorbeeld.example";
    web.aanmelding.steun = "Kreeg eerder hulp.";
    REQUIRE(w.ontvangen(web));
    const Actor anna = gegeven::actor(w.anna, {Rol::Begeleider});
    const auto beeld = view_dossier(w.test.gemeente, anna, w.newest().traject);
    REQUIRE(beeld);
    CHECK_FALSE(beeld->kop.personen.at(0).email);
    CHECK(beeld->kop.personen.at(0).telefoon == "+31612345678");
    bool read = false;
    for (const TijdlijnRegel& regel : beeld->tijdlijn)
        for (const Alinea& alinea : regel.tekst)
            read = read || alinea.tekst == "Kreeg eerder hulp.\nGaf op: 06 12345678.";
    CHECK(read);
}

TEST_CASE("a colleague who left is not waited for: the team gets it, of the person we know") {
    Wereldje w;
    REQUIRE(w.test.submit(DeGemeente{},
                          ZetMedewerkerUitDienst{.medewerker = w.anna, .per = gegeven::vandaag},
                          w.version_of(DeGemeente{}),
                          gegeven::actor(gegeven::bea, {Rol::Beheerder})));
    REQUIRE(w.ontvangen(vraag("c-1", "Selma Yilmaz", "06 12345678", true)));
    CHECK_FALSE(w.newest().behandelaar);
    CHECK(w.newest().clienten == w.dossiers().back().clienten);
}

TEST_CASE("who is shielded stays so: only who guides them sees the name of the new question") {
    Wereldje w;
    const InwonerId selma = w.dossiers().front().clienten.front();
    REQUIRE(w.test.submit(selma, SchermAf{.reden = "Bedreigd.", .veilig_contact = "Bel haar werk."},
                          w.version_of(selma), gegeven::actor(w.anna, {Rol::Begeleider})));
    REQUIRE(w.ontvangen(vraag("c-1", "Selma Yilmaz", "06 12345678", true)) == Ontvangst::Nieuw);
    const Actor bram = gegeven::actor(gegeven::bram, {Rol::Begeleider});
    const auto lijst = view_inwoners(w.test.gemeente, bram, {}, DossierSortering::Nieuwste, {});
    REQUIRE(lijst);
    REQUIRE_FALSE(lijst->rijen.empty());
    for (const DossierRij& rij : lijst->rijen) CHECK(rij.naam.empty());
    const auto vandaag = view_vandaag(w.test.gemeente, gegeven::actor(w.anna, {Rol::Begeleider}));
    CHECK_FALSE(vandaag->eigen.empty());
}
