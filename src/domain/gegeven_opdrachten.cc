#include "domain/gegeven_opdrachten.h"

namespace houvast::gegeven {

Actor actor(MedewerkerId wie, Rollen rollen) {
    return medewerker(std::move(wie), rollen);
}

Actor begeleider() { return actor(anna, {Rol::Begeleider}); }

Context context(Actor door, Datum dag,
                       const Methodiek& methodiek, const Methodieken& methodieken) {
    return {.vandaag = dag,
            .door = std::move(door),
            .kalender = kalender,
            .methodiek = methodiek,
            .methodieken = methodieken,
            .nieuwe_inwoner = {"inwoner-nieuw"},
            .nieuw_traject = {"traject-nieuw"},
            .nieuwe_medewerker = {"medewerker-nieuw"}};
}

Inrichting inrichting() {
    Inrichting i;
    const auto add = [&](const MedewerkerId& id, const char* naam, Rollen rollen) {
        i.medewerkers[id] = {
            .naam = naam, .email = id.waarde + "@dommelstad.example", .rollen = rollen};
    };
    add(anna, "Anna Smit", {Rol::Begeleider});
    add(bram, "Bram Kok", {Rol::Begeleider});
    add(lena, "Lena Vos", {Rol::Leidinggevende});
    add(kees, "Kees Bos", {Rol::Kcc});
    add(vera, "Vera Maas", {Rol::Vroegsignaleerder});
    add(bea, "Bea Prins", {Rol::Beheerder});
    add(dirk, "Dirk Haan", {Rol::Beslisser});
    add(dora, "Dora Linden", {Rol::Beslisser});
    add(daan, "Daan Mulder", {Rol::Beslisser});
    add(oud, "Olga Oud", {Rol::Begeleider});
    i.medewerkers[oud].uit_dienst_per = Datum{2025y / 11 / 1};
    i.medewerkers[dirk].mandaten[Mandaat::Toelating] = {.vanaf = Datum{2026y / 1 / 1}};
    for (const Mandaat m : {Mandaat::Toelating, Mandaat::Afwijzing, Mandaat::Wijziging,
                            Mandaat::Beeindiging})
        for (const MedewerkerId& wie : {dora, daan})
            i.medewerkers[wie].mandaten[m] = {.vanaf = Datum{2026y / 1 / 1}};
    i.sluitingsdagen[Datum{2026y / 12 / 24}] = "dag voor Kerst";
    return i;
}

RegistreerAanmelding registreer(Datum op) {
    return {.naam = "Selma Yilmaz", .kanaal = Kanaal::Telefoon, .gemeld_op = op};
}

MeldBedreigendeSituatie meld_ontruiming(Datum op) {
    return {.dreiging = Dreiging::Ontruiming, .bekend_op = op};
}

RondCrisisinterventieAf rond_crisis_af() {
    return {.op = vandaag, .gedaan = "De verhuurder wacht zes weken."};
}

LegContactVast leg_contact_vast(JaNee bereikt,
                                       Kanaal kanaal, Datum op) {
    return {.op = op, .kanaal = kanaal, .richting = Richting::Uitgaand, .bereikt = bereikt};
}

LegEersteGesprekVast leg_gesprek_vast(Datum op) {
    return {.op = op, .vorm = Gespreksvorm::Fysiek};
}

RondAfMetAdvies rond_af_met_advies(JaNee genoeg) {
    return {.op = vandaag, .advies = "Toeslagen bekeken.", .inwoner_vindt_genoeg = genoeg};
}

LegAfzienVast leg_afzien_vast(Datum op) {
    return {.op = op, .reden = "Selma regelt het met haar zus."};
}

SluitNaPogingen sluit_na_pogingen() { return {.op = vandaag, .brief_op = vandaag}; }

StartIntake start_intake() { return {.op = vandaag}; }

LegBeeldvormingVast leg_beeldvorming_vast() {
    return {.op = vandaag,
            .vorm = Gespreksvorm::Fysiek,
            .beginsituatie = "Huur en zorg betaald, de rest blijft liggen.",
            .meting = Meting::Samen};
}

WijsAanvraagAf wijs_aanvraag_af() {
    return {.op = vandaag,
            .weigeringsgrond = Weigeringsgrond::Verordening,
            .motivering = "Het traject van vorig jaar stopte twee maanden geleden.",
            .gehoord = JaNee::Ja};
}

LegUitvalVast leg_uitval_vast(Uitvalreden reden) {
    return {.op = vandaag, .reden = reden};
}

NeemStopbesluit neem_stopbesluit() {
    return {.op = vandaag, .motivering = "Selma wil nu niet verder."};
}

VerzendBeschikking verzend_beschikking() { return {.op = vandaag}; }

SchortTermijnOp schort_termijn_op() {
    return {.op = vandaag, .tot = vandaag + std::chrono::days{14},
            .reden = Opschortreden::GegevensGevraagd};
}

HervatTermijn hervat_termijn() { return {.op = vandaag + std::chrono::days{1}}; }

StartProduct start_product(std::string code) {
    return {.op = vandaag, .product = {std::move(code)}};
}

StartEvaluatie start_evaluatie() { return {.op = vandaag}; }

LegEvaluatieVast leg_evaluatie_vast(NaEvaluatie vervolg) {
    return {.op = vandaag,
            .meting = Meting::Samen,
            .omstandigheden = "Het inkomen is rond.",
            .ontwikkeling = "Selma betaalt op tijd.",
            .haalbaar = "Alles zelf doen.",
            .zwaarte = Zwaarte::Lichter,
            .plan_wijzigt = JaNee::Nee,
            .pva_wijzigt = JaNee::Nee,
            .vervolg = vervolg,
            .evaluatie_op = vandaag + std::chrono::days{90}};
}

StartVolgen start_volgen() {
    return {.op = vandaag, .wijze = "Elke maand bellen.", .inhoud = "Afschriften samen bekijken."};
}

LegVolggesprekVast leg_volggesprek_vast(NaVolggesprek besluit) {
    return {.op = vandaag, .kanaal = Kanaal::Telefoon, .structuur = "Werkt.",
            .vooruitkijken = "Ja.", .zelf_doen = "Ja.", .vertrouwen = "Groeit.",
            .signalen = "Geen.", .besluit = besluit};
}

StartNazorg start_nazorg() {
    return {.op = vandaag, .afspraken = "Bellen na drie maanden.",
            .nazorgwens = "Graag een telefoontje.", .tot = vandaag + std::chrono::days{300}};
}

LegNazorggesprekVast leg_nazorggesprek_vast(JaNee bereikt,
                                                   Kanaal kanaal) {
    LegNazorggesprekVast o{.op = vandaag, .kanaal = kanaal, .bereikt = bereikt};
    if (bereikt == JaNee::Ja) {
        o.hoe_ging_het = "Goed.";
        o.steun_nodig = JaNee::Nee;
    }
    return o;
}

LegTerugvalVast leg_terugval_vast(NaTerugval vervolg) {
    return {.op = vandaag,
            .gesproken_op = vandaag,
            .oorzaak = Terugvaloorzaak::Levensgebeurtenis,
            .verandering = Verandering::Overweging,
            .betekenis = "Selma schrok ervan.",
            .les = "Eerder bellen.",
            .vervolg = vervolg};
}

LegAfspraakVast leg_afspraak_vast(Partij van) {
    return {.op = vandaag, .van = van, .wat = "De verhuurder bellen.",
            .voor = vandaag + std::chrono::days{7}};
}

VoegBestandToe voeg_bestand_toe() {
    return {.documentsoort = Documentsoort::Huur, .op = vandaag, .bron = Documentbron::Post,
            .omschrijving = "Brief van de verhuurder.",
            .bijlage = {.id = {"01936b2e-0000-7000-8000-0000000000b1"},
                        .type = Bestandstype::Pdf, .grootte = 48'211,
                        .kenmerk = std::string(64, 'a')}};
}
LegSchuldVast leg_schuld_vast(JaNee informeel) {
    return {.op = vandaag, .schuldeiser = "Woonstad", .bedrag = Euro::from_cents(45'000),
            .informeel = informeel};
}

LegBegrotingVast leg_begroting_vast() {
    return {.op = vandaag,
            .inkomen = Euro::from_cents(150'000),
            .toeslagen = Euro::from_cents(30'000),
            .wonen = Euro::from_cents(80'000),
            .leefgeld = Euro::from_cents(40'000),
            .samen_gemaakt = JaNee::Ja};
}

LegInkomenscheckVast leg_inkomenscheck_vast(
    Regelinguitkomst uitkomst) {
    return {.op = vandaag, .regeling = {"huurtoeslag"}, .uitkomst = uitkomst};
}

WijsToe wijs_toe(MedewerkerId aan) { return {.behandelaar = std::move(aan)}; }

VoegClientToe voeg_client_toe() { return {.naam = "Deniz Yilmaz"}; }

VerplaatsContact verplaats_contact(int versie) {
    return {.contact = versie, .naar = ander_traject, .reden = "Was van Yusuf."};
}

WisGegeven wis_gegeven(int versie) {
    return {.gegeven = versie, .reden = "Stond een andere naam in."};
}

LegOordeelVast leg_oordeel_vast(std::optional<std::string> afwijking) {
    return {.op = vandaag,
            .ondersteuning = "Hulp bij de post en de vaste lasten.",
            .producten = "Budgetbegeleiding.",
            .uitvoerder = "Anna, van ons team.",
            .passend = "Elke week samen aan tafel.",
            .maatwerk = "Niet nodig.",
            .inschaling = Inschaling::LangereTermijn,
            .motivatie = "Selma leert snel, maar heeft nu geen ruimte.",
            .eindsituatie = "Selma betaalt zelf haar vaste lasten.",
            .afwijking = std::move(afwijking)};
}

LegCollegialeBesprekingVast bespreek_met_collega( std::optional<std::string> afwijking) {
    return {.op = vandaag,
            .deelnemers = {Rol::Begeleider, Rol::Casuistiek},
            .uitkomst = "Past bij Selma.",
            .afwijking = std::move(afwijking)};
}

StelConceptPlanOp stel_concept_plan_op(std::optional<std::string> afwijking) {
    return {.op = vandaag,
            .hulp = "Leren de vaste lasten te betalen.",
            .producten = {{"leren", "nazorg"}},
            .evaluatie_op = vandaag + std::chrono::days{90},
            .contactmomenten = "Elke twee weken.",
            .beslagvrije_voet = JaNee::Ja,
            .afwijking = std::move(afwijking)};
}

BespreekConceptPlan bespreek_concept_plan(Instemming wat, std::optional<std::string> afwijking) {
    return {.op = vandaag,
            .instemming = wat,
            .eigen_doelen = "Zonder angst de post openen.",
            .afwijking = std::move(afwijking)};
}

NeemToelatingsbesluit neem_toelatingsbesluit(std::optional<std::string> afwijking) {
    return {.op = vandaag,
            .identiteitsbewijs = Identiteitsbewijs::Paspoort,
            .identiteit_gezien_op = vandaag,
            .woonplaats = JaNee::Ja,
            .verblijf = JaNee::Ja,
            .motivering = "Met deze hulp kan Selma weer zelf verder.",
            .afwijking = std::move(afwijking)};
}

StelBegeleidingsplanVast stel_plan_vast(std::optional<std::string> reden) {
    return {.op = vandaag,
            .beginsituatie = "De post blijft liggen.",
            .uitstroom = "Ja: Selma leert snel.",
            .einddoel = "Zelf de vaste lasten betalen.",
            .andere_hulp = "Niet van toepassing: er is geen andere hulp.",
            .taakverdeling = "Niet van toepassing: alleen wij.",
            .aan_de_slag = "Ik open elke dag mijn post.",
            .geschatte_duur = "Een half jaar.",
            .doelen = "Post, overzicht, betalen.",
            .doelen_periode = "De post op orde.",
            .evaluatie_op = vandaag + std::chrono::days{90},
            .motivatie = "Rust voor mijn kinderen.",
            .motivatie_herinneren = JaNee::Ja,
            .reden = std::move(reden)};
}

BeeindigTraject beeindig(Eindreden reden, std::optional<std::string> afwijking) {
    return {.op = vandaag,
            .reikwijdte = Reikwijdte::Begeleiding,
            .eindreden = reden,
            .motivering = "Selma redt het zelf.",
            .afwijking = std::move(afwijking)};
}

}  // namespace houvast::gegeven
