#include "fault/verhaal.h"

#include "base/hash.h"
#include "base/text.h"

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
    std::vector<ZetMaker> stappen = {};

    void by_system(Opdracht o) {
        stappen.push_back([=](Gemeente&) { return Zet{DeGemeente{}, o, systeem("proef")}; });
    }
    void staff(const char* wie, Rollen rollen) {
        by_system(NeemMedewerkerAan{.naam = std::string("Collega ") + wie,
                                    .email = std::string(wie) + "@proef.example",
                                    .rollen = rollen});
    }
    void in_dossier(char last, const char* wie, Opdracht o) {
        stappen.push_back([=](Gemeente& g) { return Zet{dossier(last), o, collega(g, wie)}; });
    }
    void about_client(char last, const char* wie, Opdracht o) {
        stappen.push_back(
            [=](Gemeente& g) { return Zet{client_of(g, last), o, collega(g, wie)}; });
    }
    void about_signal(char last, Opdracht o) {
        stappen.push_back(
            [=](Gemeente& g) { return Zet{melding(last), o, collega(g, "vera")}; });
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
        return Zet{dossier(last), o, collega(g, "kees")};
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
    v.staff("daan", {Rol::Beslisser});
    v.staff("oud", {Rol::Begeleider});
    const auto about = [&](const char* wie, auto make) {
        v.later([=](Gemeente& g) {
            return Zet{DeGemeente{}, make(id_of(g, wie)), collega(g, "bea")};
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

// Hours and absence: what the leidinggevende sets for a colleague.
void availability(Verteller& v) {
    const auto about = [&](const char* wie, auto make) {
        v.later([=](Gemeente& g) {
            return Zet{DeGemeente{}, make(id_of(g, wie)), collega(g, "lena")};
        });
    };
    about("bram", [](MedewerkerId id) {
        return StelWerktijdenIn{.medewerker = id, .maandag = "8:30-17:00"};
    });
    const Datum later = vandaag + std::chrono::days{100};
    about("bram", [=](MedewerkerId id) {
        return MeldAfwezig{.medewerker = id, .vanaf = later, .tot = later};
    });
    about("bram", [=](MedewerkerId id) {
        return HefAfwezigheidOp{.medewerker = id, .vanaf = later};
    });
}

void appointments(Verteller& v) {
    const auto plan = [&](int uur) {
        v.later([=](Gemeente& g) {
            return Zet{dossier('a'),
                       PlanGesprek{.medewerker = id_of(g, "anna"), .dag = vandaag,
                                   .tijd = tijd(uur), .tolk = "Turks"},
                       collega(g, "anna")};
        });
    };
    const auto of_last = [&](auto make) {
        v.later([=](Gemeente& g) {
            const Boek boek = load<Traject>(g, dossier('a')).boek;
            return Zet{dossier('a'), make(boek.gesprekken.back().gebeurtenis),
                       collega(g, "anna")};
        });
    };
    plan(19);
    of_last([](int gesprek) {
        return VerzetGesprek{.gesprek = gesprek, .dag = vandaag, .tijd = tijd(20)};
    });
    of_last([](int gesprek) {
        return LegGespreksuitkomstVast{.gesprek = gesprek,
                                       .uitkomst = Gespreksuitkomst::NietVerschenen};
    });
    plan(19);
    of_last([](int gesprek) { return ZegGesprekAf{.op = vandaag, .gesprek = gesprek}; });
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
        return Zet{dossier('a'), VerplaatsContact{.contact = 3, .naar = dossier('b'),
                                                   .reden = "Was van een ander."},
                    collega(g, "anna")};
    });
    v.in_dossier('a', "anna", gebeld);
    v.in_dossier('a', "lena", wis_gegeven(5));
    v.in_dossier('a', "anna", stel_uit());
    v.later([](Gemeente& g) {
        return Zet{dossier('a'), wijs_toe(id_of(g, "bram")), collega(g, "lena")};
    });
    v.in_dossier('a', "bram", leg_gesprek_vast(gesprek_op));
    v.in_dossier('a', "bram", meld_ontruiming());
    v.in_dossier('a', "bram", rond_crisis_af());
    v.in_dossier('a', "bram", voeg_client_toe());
    v.in_dossier('a', "bram", start_intake());
}

void mandates(Verteller& v) {
    for (const Mandaat mandaat : {Mandaat::Toelating, Mandaat::Afwijzing, Mandaat::Wijziging,
                                  Mandaat::Beeindiging})
        for (const char* wie : {"dirk", "daan"})
            v.later([=](Gemeente& g) {
                return Zet{DeGemeente{},
                           VerleenMandaat{.medewerker = id_of(g, wie), .mandaat = mandaat,
                                          .vanaf = vandaag},
                           collega(g, "bea")};
            });
}

void decisions(Verteller& v) {
    mandates(v);
    auto stil = schort_termijn_op();
    stil.op = gesprek_op;
    v.in_dossier('a', "bram", stil);
    v.in_dossier('a', "bram", HervatTermijn{.op = vandaag});
    v.in_dossier('a', "bram", leg_beeldvorming_vast());
    v.in_dossier('a', "bram", leg_oordeel_vast());
    v.in_dossier('a', "bram", bespreek_met_collega());
    v.in_dossier('a', "bram", stel_concept_plan_op());
    v.in_dossier('a', "bram", bespreek_concept_plan());
    v.in_dossier('a', "dirk", neem_toelatingsbesluit(anders));  // no BSN of the second cliënt
    v.in_dossier('a', "bram", verzend_beschikking());
    for (const auto& [dossier, naam] : {std::pair{'1', "Rik Bos"}, {'2', "Ans de Wit"}}) {
        begin(v, dossier, naam);
        v.in_dossier(dossier, "anna", leg_gesprek_vast());
        v.in_dossier(dossier, "anna", start_intake());
    }
    v.in_dossier('1', "dirk", wijs_aanvraag_af());
    v.in_dossier('2', "anna", leg_uitval_vast());
    v.in_dossier('2', "dirk", neem_stopbesluit());
}

// Of the last entry of a list in the book of dossier 'a', which a later command names.
template <class Make>
void closing(Verteller& v, Make make) {
    v.later([=](Gemeente& g) {
        return Zet{dossier('a'), make(load<Traject>(g, dossier('a')).boek), collega(g, "bram")};
    });
}

void written_down(Verteller& v) {
    const auto doe = [&](Opdracht o) { v.in_dossier('a', "bram", std::move(o)); };
    doe(leg_afspraak_vast());
    closing(v, [](const Boek& b) {
        return RondAfspraakAf{.op = vandaag, .afspraak = b.afspraken.back().gebeurtenis};
    });
    doe(leg_inkomenscheck_vast());
    doe(leg_begroting_vast());
    doe(leg_schuld_vast());
    closing(v, [](const Boek& b) {
        return RondSchuldAf{.op = vandaag, .schuld = b.schulden.back().gebeurtenis,
                            .reden = "Betaald."};
    });
    v.later([](Gemeente& g) {
        VoegBestandToe o = voeg_bestand_toe();
        const std::string brief = "Beste Selma,";
        o.bijlage.grootte = static_cast<int>(brief.size());
        o.bijlage.kenmerk = hex(hash(brief));
        return Zet{dossier('a'), o, collega(g, "bram"), brief};
    });
    doe(MaakDossierPdf{.op = vandaag, .reden = "Bezwaar.", .delen = {Dossierdeel::Plan}});
    doe(LegRegelingVast{.op = vandaag, .met = "Woonstad", .wat = "Elke maand."});
    doe(LegKenmerkenVast{.op = vandaag, .groepen = {Groep::Jongere}});
    doe(LegOnderdelenVast{.op = vandaag, .onderdelen = {Component::Inkomen}});
    doe(LegMaatwerkVast{.op = vandaag, .waarvan = "De meting", .argument = "Rust."});
    doe(LegInformatieVast{.op = vandaag, .wat = "Toeslagen"});
    doe(MeldInschalingstwijfel{.op = vandaag, .waarneming = "Kan meer."});
    LegMetingVast half = leg_meting_vast();
    half.klaar = JaNee::Nee;
    doe(half);
    closing(v, [](const Boek& b) {
        return VulMetingAan{.op = vandaag, .meting = b.metingen.back().gebeurtenis};
    });
    doe(leg_uitslag_vast());
    doe(bespreek_onderwerp());
    doe(schaal_in());
    doe(stel_doel_vast());
    closing(v, [](const Boek& b) {
        return WerkDoelBij{.op = vandaag, .doel = b.doelen.back().gebeurtenis};
    });
    doe(leg_training_vast());
    doe(LegVerwijzingVast{.op = vandaag, .naar = "Wijkteam", .waarvoor = "Rouw"});
    closing(v, [](const Boek& b) {
        return LegVerwijzingscontactVast{.op = vandaag,
                                         .verwijzing = b.verwijzingen.back().gebeurtenis,
                                         .hoe_gaat_het = "Goed."};
    });
}

void beside_the_route(Verteller& v) {
    const auto doe = [&](Opdracht o) { v.in_dossier('a', "bram", std::move(o)); };
    const Datum later = vandaag + std::chrono::days{30};
    doe(LegSchuldregelingVast{.op = vandaag, .stap = Schuldregelstap::Voorstel});
    doe(LegMoratoriumVast{.op = vandaag, .tot = later});
    doe(LegWsnpVast{.op = vandaag});
    doe(LegBewindVast{.op = vandaag});
    doe(LegBeheerstapVast{.op = vandaag});
    doe(PauzeerContact{.op = vandaag, .tot = later});
    doe(HervatContact{.op = vandaag});
    doe(LegVerhuizingVast{.op = vandaag, .naar = "Breda"});
    v.later([](Gemeente& g) {
        return Zet{dossier('a'),
                   SplitsTraject{.op = vandaag,
                                 .inwoner = load<Traject>(g, dossier('a')).clienten.back(),
                                 .reden = "Uit elkaar."},
                   collega(g, "bram")};
    });
}

void after_the_decision(Verteller& v) {
    const auto doe = [&](Opdracht o) { v.in_dossier('a', "bram", std::move(o)); };
    doe(start_product());
    doe(stel_plan_vast());
    doe(WijzigContactfase{.op = vandaag, .contactfase = Contactfase::Monitoren, .reden = "Rust."});
    written_down(v);
    beside_the_route(v);
    v.in_dossier('a', "dirk", wijzig_plan());
    doe(RondProductAf{.op = vandaag, .product = {"leren"}, .resultaat = "Klaar."});
    v.later([](Gemeente& g) {
        return Zet{DeGemeente{}, KiesMethodiek{.code = {andere_methodiek.code},
                                               .versie = {andere_methodiek.versie},
                                               .vanaf = vandaag}, collega(g, "bea")};
    });
    doe(start_evaluatie());
    doe(NeemMethodiekOver{.op = vandaag, .code = {andere_methodiek.code},
                          .versie = {andere_methodiek.versie}});
    doe(leg_evaluatie_vast());
    doe(start_volgen());
    doe(leg_volggesprek_vast());
    doe(StelPreventieplanOp{.op = vandaag, .moeilijke_tijden = "December", .oplossing = "Sparen"});
    doe(LegMoeilijkMomentVast{.dag = vandaag, .wat = "Verjaardag"});
    doe(start_nazorg());
    doe(leg_nazorggesprek_vast());
    v.in_dossier('a', "dirk", beeindig(Eindreden::EigenWens));
    doe(verzend_beschikking());
    doe(leg_terugval_vast(NaTerugval::KorteInterventie));
    doe(RondInterventieAf{.op = vandaag, .resultaat = "Weer op weg."});
    doe(LegBezwaarVast{.ontvangen_op = vandaag});
    v.in_dossier('a', "dirk", VerdaagBezwaar{.op = vandaag, .reden = "Druk."});
    v.in_dossier('a', "daan", BeslisOpBezwaar{.op = vandaag, .motivering = "Toch niet."});
}

void taken_over_and_late(Verteller& v) {
    v.later([](Gemeente& g) {
        return Zet{dossier('4'),
                   NeemTrajectOver{.naam = "Otto Over", .bron = "Oud systeem",
                                   .fase = Overnamefase::InIntake, .op = vandaag,
                                   .gemeld_op = vandaag - std::chrono::days{100},
                                   .gesprek_op = vandaag - std::chrono::days{90},
                                   .behandelaar = id_of(g, "anna")},
                   collega(g, "anna")};
    });
    v.in_dossier('4', "anna", LegIngebrekestellingVast{.ontvangen_op = vandaag});
    v.later([](Gemeente& g) {
        return Zet{dossier('4'), LegOverlijdenVast{.op = vandaag, .inwoner = client_of(g, '4')},
                   collega(g, "anna")};
    });
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
        return Zet{client_of(g, 'b'), VoegInwonersSamen{.dubbele = client_of(g, 'a'),
                                                         .reden = "Dezelfde."},
                    collega(g, "anna")};
    });
    v.later([](Gemeente& g) {
        return Zet{client_of(g, 'b'), MaakSamenvoegingOngedaan{.dubbele = client_of(g, 'a'),
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

std::vector<ZetMaker> verhaal() {
    Verteller v;
    the_office(v);
    availability(v);
    a_long_dossier(v);
    appointments(v);
    decisions(v);
    for (const Opdracht& o : opdrachten_eigen_methodiek())
        v.later([=](Gemeente& g) { return Zet{DeGemeente{}, o, collega(g, "bea")}; });
    after_the_decision(v);
    taken_over_and_late(v);
    endings(v);
    signals(v);
    return v.stappen;
}

}  // namespace houvast::fault
