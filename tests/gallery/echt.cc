// The real pages of the professional, of invented persons: what pages/ makes of a view.
#include "gallery.h"

#include "pages/aanmelding.h"
#include "pages/beheer.h"
#include "pages/dossier.h"
#include "pages/inwoner.h"
#include "pages/inwoners.h"
#include "pages/signalen.h"
#include "pages/vandaag.h"
#include "pages/zoeken.h"
#include "texts/gegeven.h"

namespace houvast::pages::gallery {

namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using enum OpdrachtSoort;

const Datum vandaag_dag{2026y / 11 / 23};

Termijn term(TermijnSoort soort, int begun, int left, int more = 0) {
    return {soort, vandaag_dag - days{begun}, vandaag_dag + days{left},
            vandaag_dag + days{left + more}};
}

DossierRij rij(const char* id, const char* naam, int nummer, FaseSoort fase, Termijn termijn,
               std::optional<int> contact_geleden) {
    DossierRij r{.traject = {id}, .jaar = 2026, .nummer = nummer, .clienten = {{"i-1"}},
                 .naam = naam, .fase = fase, .fase_sinds = termijn.start,
                 .behandelaar = MedewerkerId{"anna"}, .gemeld_op = termijn.start - days{4},
                 .kanaal = Kanaal::Telefoon, .termijn = termijn};
    if (contact_geleden) r.laatste_contact = vandaag_dag - days{*contact_geleden};
    return r;
}

std::vector<DossierRij> rijen() {
    using enum TermijnSoort;
    std::vector<DossierRij> all = {
        rij("t-1", "Fatima el Amrani", 431, FaseSoort::Aangemeld,
            term(EersteGesprekBijDreiging, 2, 1), {}),
        rij("t-2", "Selma Yılmaz en Emre Yılmaz", 417, FaseSoort::NaEersteGesprek,
            term(Beschikking, 47, 9, 2), 1),
        rij("t-3", "Piet van Dongen", 398, FaseSoort::InIntake, term(Beschikking, 58, -2), 24),
        rij("t-4", "Jeroen de Wit", 440, FaseSoort::Aangemeld, term(EersteGesprek, 7, 21), 6),
        rij("t-5", "", 402, FaseSoort::InIntake, term(Beschikking, 20, 36), 3),
        rij("t-6", "Şeyma Öztürk", 379, FaseSoort::NaEersteGesprek, term(Beschikking, 30, 26), 12)};
    all[0].dreiging = Dreiging::Ontruiming;
    all[0].taal = "Arabisch";
    all[1].taal = "Turks";
    all[1].tolk = true;
    all[1].liefst = Kanaal::Telefoon;
    all[1].wanneer = "Na 16.00 uur";
    all[1].contact = term(ContactInIntake, 1, 29);
    all[2].contact = term(ContactInIntake, 24, 6);
    all[4].afgeschermd = true;
    all[5].afgeschermd = true;
    return all;
}

InwonerRij selma() {
    return {.inwoner = {"i-1"}, .nummer = 12, .naam = "Selma Yılmaz",
            .geboren_op = Datum{1988y / 3 / 14}, .telefoon = "+31612345678",
            .email = "selma@voorbeeld.nl", .adres = "Kerkstraat 4", .postcode = "5211 AB",
            .woonplaats = "Voorbeeldstad", .bsn_sleutel = "x", .liefst = Kanaal::Telefoon,
            .wanneer = "Na 16.00 uur", .taal = "Turks", .tolk = true,
            .wens_toelichting = "Leest liever geen lange brieven.", .volwassenen = "Partner Emre",
            .kinderen = {2015, 2018}};
}

TijdlijnRegel line(int versie, int ago, TijdlijnIcoon icoon, const char* bericht, Waarden waarden,
                   std::vector<Alinea> tekst = {}) {
    return {.versie = versie, .datum = vandaag_dag - days{ago}, .op = vandaag_dag - days{ago},
            .at = {}, .door = ActorSoort::Medewerker, .door_id = "anna",
            .door_naam = "Anna Bakker", .bericht = bericht, .waarden = std::move(waarden),
            .tekst = std::move(tekst), .icoon = icoon};
}

DossierBeeld beeld() {
    DossierBeeld b{.kop = {.rij = rijen()[1], .personen = {selma()},
                           .behandelaar_naam = "Anna Bakker"},
                   .zicht = Zicht::Inhoud};
    InwonerRij emre{.inwoner = {"i-2"}, .naam = "Emre Yılmaz", .telefoon = "+31687654321"};
    b.kop.personen.push_back(emre);
    b.traject.nu = {MeldBedreigendeSituatie, LegContactVast, RondAfMetAdvies, LegAfzienVast,
                    StartIntake, WijsToe, VerplaatsContact, WisGegeven};
    b.traject.nog_niet = {{VoegClientToe, {.code = "al-twee-clienten"}},
                          {LegEersteGesprekVast,
                           {.code = "gesprek-was-al", .grond = "Wgs art. 4"}}};
    using enum TijdlijnIcoon;
    b.tijdlijn = {
        line(6, 1, Contact, "gebeurtenis.contact-gehad",
             {{"kanaal", "telefoon"}, {"richting", "inkomend"}},
             {{"contact.hoe-gaat-het", "Ze slaapt weer. De brief van de verhuurder gaf rust."},
              {"contact.notitie", "Vraagt of de afspraak later kan: haar zoon is ziek."}}),
        line(5, 9, Poging, "gebeurtenis.contact-geprobeerd", {{"kanaal", "telefoon"}}),
        line(4, 20, Contact, "gebeurtenis.contact-gehad",
             {{"kanaal", "app"}, {"richting", "uitgaand"}}),
        line(3, 47, Gesprek, "gebeurtenis.eerste-gesprek-gevoerd", {{"vorm", "fysiek"}},
             {{"eerste-gesprek.verslag", "De huur is twee maanden achter. Emre werkt weer sinds "
                                         "september. Samen brachten ze de post mee, nog dicht."}}),
        line(2, 50, Persoon, "gebeurtenis.toegewezen", {{"behandelaar", "Anna Bakker"}}),
        line(1, 51, Aanmelding, "gebeurtenis.aanmelding-geregistreerd", {{"kanaal", "telefoon"}},
             {{"aanmelding.zorgen", "Bang dat ze het huis uit moeten."}})};
    b.tijdlijn[2].gewist = Wissing{b.tijdlijn[2].op, "Lena Smit", "Ging over een ander."};
    b.tijdlijn_meer = true;
    return b;
}

CommandForm command(Url url) {
    return {.url = std::move(url), .csrf = "voorbeeld", .command_id = "c-1", .seen_version = 6,
            .submit = "Bewaar de aanmelding", .draft = Url("/concepten")};
}

MockPage in_shell(const Mock& mock, const char* file, const char* title, std::size_t current,
                  const Html& content) {
    return {file, shell_page(office(mock, title, current), content)};
}

}  // namespace

std::vector<MockPage> echt(const Mock& mock) {
    const Texts& texts = texts_nl();
    const auto all = rijen();
    const VandaagLijst work{
        .eigen = {{AandachtSoort::Bedreigend, all[0], all[0].termijn},
                  {AandachtSoort::TeLaat, all[2], all[2].termijn},
                  {AandachtSoort::BijnaTeLaat, all[1], all[1].termijn},
                  {AandachtSoort::GeenContact, all[2], all[2].contact}},
        .niet_toegewezen = {{AandachtSoort::NietToegewezen, all[3], all[3].termijn},
                            {AandachtSoort::NietToegewezen, all[4], all[4].termijn}},
        .eigen_open = 6};
    const VandaagPagina anna{.naam = "Anna Bakker", .medewerker = "anna", .vandaag = vandaag_dag,
                             .mag_toewijzen = true};
    const DossierLijst list{.rijen = all, .meer_ervoor = true, .meer_erna = true,
                            .telling = {.open = 38, .per_fase = {0, 12, 9, 14, 20, 6},
                                        .aandacht = 100, .niet_toegewezen = 2}};
    const std::map<MedewerkerId, std::string> namen = {{{"anna"}, "Anna Bakker"}};
    DossierBeeld desk = beeld();
    desk.zicht = Zicht::Kop;
    desk.tijdlijn.clear();
    desk.traject = {.nu = {LegContactVast}};
    desk.kop.rij.afgeschermd = desk.kop.personen[0].afgeschermd = true;
    const DossierScherm page{.vandaag = vandaag_dag,
                             .notitie = command(Url("/trajecten/t-2/contact")),
                             .gedaan = "contact", .mag_kijklog = true};
    DossierBeeld closed = beeld();
    closed.kop.rij.open = false;
    closed.kop.rij.fase = FaseSoort::AlleenAdvies;
    closed.kop.rij.gesloten_op = vandaag_dag - days{3};
    closed.kop.rij.termijn.reset();
    closed.kop.rij.contact.reset();
    closed.traject = {};
    const std::vector<ZoekResultaat> found = {
        {.persoon = selma(), .dossier = all[1], .gevonden_op = GevondenOp::Telefoon},
        {.persoon = {.inwoner = {"i-7"}, .naam = "Selma Yildiz", .woonplaats = "Voorbeeldstad"},
         .gevonden_op = GevondenOp::Naam, .gelijkenis = 80}};
    InwonerBeeld person{.kaart = {.persoon = selma(), .dossiers = {all[1]}}};
    person.kaart.persoon.afgeschermd = true;
    person.kaart.persoon.veilig_contact = "alleen bellen op dinsdag, op het werk";
    person.kaart.dubbelen = {{.inwoner = {"i-9"}, .naam = "S. Yilmaz"}};
    person.mogelijk.nu = {WijzigPersoonsgegevens, LegContactwensenVast, LegHuishoudenVast,
                          HefAfschermingOp, MaakSamenvoegingOngedaan, LegBsnVast};
    const SignaalRij signal{.signaal = {"s-1"}, .stand = Signaal::Stand::Open,
                            .partner = Signaalpartner::Huur, .naam = "Ahmed Bakir",
                            .ontvangen_op = vandaag_dag - days{5}, .telefoon = "+31687654321",
                            .aanbiedingen = 1, .laatste_aanbod = vandaag_dag - days{2}};
    const std::vector<MedewerkerRij> staff = {
        {.medewerker = {"anna"}, .naam = "Anna Bakker", .email = "anna@voorbeeldstad.nl",
         .rollen = {Rol::Begeleider, Rol::Beslisser},
         .mandaten = {{Mandaat::Toelating, vandaag_dag - days{90}},
                      {Mandaat::Afwijzing, vandaag_dag + days{9}}}},
        {.medewerker = {"bo"}, .naam = "Bo Jansen", .email = "bo@voorbeeldstad.nl",
         .rollen = {Rol::Kcc}, .uit_dienst_per = vandaag_dag + days{20}}};
    return {
        in_shell(mock, "echt-vandaag.html", "Vandaag", 0, vandaag_pagina(work, anna, texts)),
        in_shell(mock, "echt-rustig.html", "Vandaag", 0,
                 vandaag_pagina({.eigen_open = 3}, anna, texts)),
        in_shell(mock, "echt-inwoners.html", "Inwoners", 1,
                 inwoners_pagina(list, {.van = Wiens::Team}, namen, {.vandaag = vandaag_dag},
                                 texts)),
        in_shell(mock, "echt-dossier.html", "Selma Yılmaz", 1,
                 dossier_pagina(beeld(), page, texts)),
        in_shell(mock, "echt-balie.html", "Selma Yılmaz", 1, dossier_pagina(desk, page, texts)),
        in_shell(mock, "echt-gesloten.html", "Selma Yılmaz", 1,
                 dossier_pagina(closed, {.vandaag = vandaag_dag}, texts)),
        in_shell(mock, "echt-zoeken.html", "Zoeken", 1,
                 zoeken_pagina({.csrf = "x", .vraag = "selma", .gevonden = found,
                                .mag_aanmelden = true, .mag_inwoner = true}, vandaag_dag, texts)),
        in_shell(mock, "echt-niets.html", "Zoeken", 1,
                 zoeken_pagina({.csrf = "x", .vraag = "zzz", .mag_aanmelden = true}, vandaag_dag,
                               texts)),
        in_shell(mock, "echt-aanmelding.html", "Nieuwe aanmelding", 1,
                 aanmelding_pagina({.command = command(Url("/aanmeldingen/nieuw")),
                                    .form = {.typed = {{"naam", "Selma Yilmaz"},
                                                       {"gemeldOp", "23-11-2026"},
                                                       {"kanaal", "telefoon"}}},
                                    .mogelijk_bekend = found}, vandaag_dag, texts)),
        in_shell(mock, "echt-inwoner.html", "Selma Yılmaz", 1,
                 inwoner_pagina(person, {.vandaag = vandaag_dag}, texts)),
        in_shell(mock, "echt-signalen.html", "Signalen", 1,
                 signalen_pagina({signal}, {.vandaag = vandaag_dag, .mag_nieuw = true}, texts)),
        in_shell(mock, "echt-signaal.html", "Signaal", 1,
                 signaal_pagina({.signaal = signal,
                                 .mogelijk = {.nu = {DoeAanbod, AanvaardAanbod, SluitSignaalAf}}},
                                {}, vandaag_dag, texts)),
        in_shell(mock, "echt-beheer.html", "Beheer", 6,
                 beheer_pagina(staff, {{vandaag_dag + days{32}, "Hele week dicht"}},
                               GemeenteIngericht{"Voorbeeldstad", "14 073", {}, 8, "rust"},
                               {.vandaag = vandaag_dag, .csrf = "x", .zelf = "anna"}, texts))};
}

}  // namespace houvast::pages::gallery
