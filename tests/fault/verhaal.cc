#include "fault/verhaal.h"

#include <stdexcept>

namespace houvast::fault {

namespace {

using namespace houvast::gegeven;

constexpr const char* id_pattern = "01900000-0000-7000-8000-00000000000";
TrajectId dossier(char last) { return {id_pattern + std::string(1, last)}; }
SignaalId melding(char last) { return {id_pattern + std::string(1, last)}; }

template <class State>
State load(Gemeente& gemeente, const Onderwerp& onderwerp) {
    const auto db = gemeente.lezers().lease();
    const Journal journal(*db, gemeente.sleutels());
    return std::get<State>(
        gemeente.staten().load(journal, stream_of(onderwerp), Staten::Keep::Yes)->van);
}

// The colleague with this address, made earlier in the story.
Actor collega(Gemeente& gemeente, const std::string& wie) {
    for (const auto& [id, m] : load<Inrichting>(gemeente, DeGemeente{}).medewerkers)
        if (m.email == wie + "@proef.example") return medewerker(id, m.rollen);
    throw std::runtime_error("nobody called " + wie);
}
MedewerkerId id_of(Gemeente& gemeente, const std::string& wie) {
    return {collega(gemeente, wie).id};
}
InwonerId client_of(Gemeente& gemeente, char last) {
    return load<Traject>(gemeente, dossier(last)).clienten.front();
}

struct Verteller {
    std::vector<StapMaker> stappen = {};

    void by_system(Opdracht o) {
        stappen.push_back([=](Gemeente&) { return Stap{DeGemeente{}, o, systeem("proef")}; });
    }
    void staff(const char* wie, Rollen rollen) {
        by_system(NeemMedewerkerAan{.naam = std::string("Collega ") + wie,
                                    .email = std::string(wie) + "@proef.example",
                                    .rollen = rollen});
    }
    void in_dossier(char last, const char* wie, Opdracht o) {
        stappen.push_back([=](Gemeente& g) { return Stap{dossier(last), o, collega(g, wie)}; });
    }
    void about_client(char last, const char* wie, Opdracht o) {
        stappen.push_back(
            [=](Gemeente& g) { return Stap{client_of(g, last), o, collega(g, wie)}; });
    }
    void about_signal(char last, Opdracht o) {
        stappen.push_back(
            [=](Gemeente& g) { return Stap{melding(last), o, collega(g, "vera")}; });
    }
    // A command that names somebody: it is made when its turn comes.
    template <class Make>
    void later(Make make) { stappen.push_back(make); }
};

void begin(Verteller& v, char last, const char* naam) {
    v.later([=](Gemeente& g) {
        auto o = registreer();
        o.naam = naam;
        o.behandelaar = id_of(g, "anna");
        return Stap{dossier(last), o, collega(g, "kees")};
    });
}

void the_office(Verteller& v) {
    v.by_system(RichtGemeenteIn{.naam = "Proefstad", .telefoon = "088 123 45 67",
                                .beschikking_weken = 8, .thema = "rust"});
    v.staff("anna", {Rol::Begeleider});
    v.staff("bram", {Rol::Begeleider});
    v.staff("kees", {Rol::Kcc});
    v.staff("lena", {Rol::Leidinggevende});
    v.staff("vera", {Rol::Vroegsignaleerder});
    v.staff("bea", {Rol::Beheerder});
    v.staff("dirk", {Rol::Beslisser});
    v.staff("oud", {Rol::Begeleider});
    const auto about = [&](const char* wie, auto make) {
        v.later([=](Gemeente& g) {
            return Stap{DeGemeente{}, make(id_of(g, wie)), collega(g, "bea")};
        });
    };
    about("bram", [](MedewerkerId id) {
        return WijzigRollen{.medewerker = id, .rollen = {Rol::Begeleider, Rol::Budgetbeheerder}};
    });
    about("dirk", [](MedewerkerId id) {
        return VerleenMandaat{.medewerker = id, .mandaat = Mandaat::Toelating, .vanaf = vandaag};
    });
    about("dirk", [](MedewerkerId id) {
        return TrekMandaatIn{.medewerker = id, .mandaat = Mandaat::Toelating};
    });
    about("oud", [](MedewerkerId id) {
        return ZetMedewerkerUitDienst{.medewerker = id, .per = vandaag};
    });
    about("bea", [](MedewerkerId) {
        return StelSluitingsdagVast{.dag = Datum{2026y / 12 / 24}, .naam = "Dicht"};
    });
    about("bea", [](MedewerkerId) { return SchrapSluitingsdag{.dag = Datum{2026y / 12 / 24}}; });
}

void a_long_dossier(Verteller& v) {
    begin(v, 'a', "Selma Yilmaz");
    begin(v, 'b', "Selma Yilmas");
    v.about_client('a', "anna",
                   WijzigPersoonsgegevens{.naam = "Selma Yilmaz", .postcode = "5211 AB"});
    v.about_client('a', "anna", LegBsnVast{.bsn = "999990019"});
    v.about_client('a', "anna", LegContactwensenVast{.taal = "Turks", .tolk = JaNee::Ja});
    v.about_client('a', "anna", LegHuishoudenVast{.kinderen = "2015, 2018"});
    v.about_client('a', "anna", SchermAf{.reden = "Bedreigd.", .veilig_contact = "Haar werk."});
    v.about_client('a', "anna", HefAfschermingOp{.reden = "Weer veilig."});
    auto gebeld = leg_contact_vast();
    gebeld.notitie = "Een notitie die hier niet hoort.";
    v.in_dossier('a', "anna", gebeld);
    v.later([](Gemeente& g) {
        return Stap{dossier('a'), VerplaatsContact{.contact = 3, .naar = dossier('b'),
                                                   .reden = "Was van een ander."},
                    collega(g, "anna")};
    });
    v.in_dossier('a', "anna", gebeld);
    v.in_dossier('a', "lena", wis_gegeven(5));
    v.in_dossier('a', "anna", stel_uit());
    v.later([](Gemeente& g) {
        return Stap{dossier('a'), wijs_toe(id_of(g, "bram")), collega(g, "lena")};
    });
    v.in_dossier('a', "bram", leg_gesprek_vast());
    v.in_dossier('a', "bram", meld_ontruiming());
    v.in_dossier('a', "bram", rond_crisis_af());
    v.in_dossier('a', "bram", voeg_client_toe());
    v.in_dossier('a', "bram", start_intake());
}

void endings(Verteller& v) {
    v.in_dossier('b', "anna", leg_gesprek_vast());
    v.in_dossier('b', "anna", rond_af_met_advies());
    begin(v, 'c', "Yusuf Demir");
    v.in_dossier('c', "anna", leg_gesprek_vast());
    v.in_dossier('c', "anna", leg_afzien_vast(vandaag));
    begin(v, 'd', "Dora Klein");
    v.in_dossier('d', "anna", leg_contact_vast(JaNee::Nee, Kanaal::Telefoon));
    v.in_dossier('d', "anna", leg_contact_vast(JaNee::Nee, Kanaal::Brief));
    v.in_dossier('d', "anna", sluit_na_pogingen());
    v.later([](Gemeente& g) {
        return Stap{client_of(g, 'b'), VoegInwonersSamen{.dubbele = client_of(g, 'a'),
                                                         .reden = "Dezelfde."},
                    collega(g, "anna")};
    });
    v.later([](Gemeente& g) {
        return Stap{client_of(g, 'b'), MaakSamenvoegingOngedaan{.dubbele = client_of(g, 'a'),
                                                                .reden = "Toch niet."},
                    collega(g, "anna")};
    });
}

void signals(Verteller& v) {
    for (const char last : {'e', 'f'})
        v.about_signal(last, RegistreerSignaal{.partner = Signaalpartner::Energie,
                                               .naam = "Ab Prins", .ontvangen_op = vandaag});
    v.about_signal('e', DoeAanbod{.op = vandaag, .kanaal = Kanaal::Brief});
    v.about_signal('e', AanvaardAanbod{.op = vandaag});
    v.about_signal('f', SluitSignaalAf{.op = vandaag, .afloop = Signaalafloop::AlBekend});
}

}  // namespace

std::vector<StapMaker> verhaal() {
    Verteller v;
    the_office(v);
    a_long_dossier(v);
    endings(v);
    signals(v);
    return v.stappen;
}

}  // namespace houvast::fault
