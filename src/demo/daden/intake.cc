#include "demo/daden.h"
#include "demo/daden/meten.h"
#include "demo/zinnen.h"

#include <algorithm>

namespace houvast::demo::daad {

namespace {

using std::chrono::days;

// The first product of each kind that this gemeente offers.
Codes producten(const Verhaal& v, std::initializer_list<ProductSoort> soorten) {
    Codes codes;
    const auto& alle = v.verteller.methodiek().producten;
    for (const ProductSoort soort : soorten)
        if (const auto found = std::ranges::find(alle, soort, &Product::soort);
            found != alle.end())
            codes.waarden.push_back(found->code);
    return codes;
}

// five answers that belong together, and where it can lead.
std::span<const LegOordeelVast> oordelen() {
    static const LegOordeelVast alle[] = {
        {.ondersteuning = "Iemand die meekijkt met de post en de vaste lasten.",
         .producten = "Budgetbegeleiding, later nazorg.",
         .uitvoerder = "Ons eigen team.",
         .passend = "Korte gesprekken, vaak, aan de keukentafel.",
         .maatwerk = "Niet nodig.",
         .inschaling = Inschaling::KorteTermijn,
         .motivatie = "Weet veel, en heeft eerder zelf de administratie gedaan.",
         .eindsituatie = "Betaalt alles zelf en op tijd.",
         .omstandigheden = "Er is een vast inkomen. De toeslagen zijn nog niet aangevraagd.",
         .ontwikkeling = "Kan goed plannen. De post openen is nog lastig.",
         .uitstroom = "Van begeleiding naar volgen, daarna nazorg."},
        {.ondersteuning = "Rust eerst: de vaste lasten moeten betaald worden.",
         .producten = "Budgetbegeleiding, en misschien een tijd budgetbeheer.",
         .uitvoerder = "Ons team, samen met het wijkteam.",
         .passend = "Stap voor stap, met een vaste dag voor de post.",
         .maatwerk = "Bellen na zeven uur: overdag is er geen rust om te praten.",
         .inschaling = Inschaling::LangereTermijn,
         .motivatie = "Leert goed, maar heeft door de stress nu weinig ruimte.",
         .eindsituatie = "Doet de vaste lasten zelf, en vraagt hulp bij lastige brieven.",
         .omstandigheden = "Huis en zorg zijn geregeld. Het inkomen wisselt.",
         .ontwikkeling = "Begrijpt brieven goed. Vooruitkijken komt later.",
         .haalbaar = "Alles zelf, met één iemand die af en toe meekijkt.",
         .uitstroom = "Via een lichte vorm van begeleiding naar volgen."},
        {.ondersteuning = "Langdurig iemand die de betalingen doet.",
         .producten = "Budgetbeheer met begeleiding.",
         .uitvoerder = "Budgetbeheer door ons, begeleiding door de woonbegeleider.",
         .passend = "Vaste mensen en een vaste dag in de maand.",
         .maatwerk = "Gesprekken samen met de woonbegeleider, niet apart.",
         .inschaling = Inschaling::WaarschijnlijkNiet,
         .motivatie = "Na drie jaar oefenen lukt overzicht houden nog niet.",
         .eindsituatie = "Stabiel met beheer, en zelf baas over het leefgeld.",
         .omstandigheden = "De woonbegeleider komt elke week. Er ligt nog beslag op het loon.",
         .ontwikkeling = "Doet zelf boodschappen. Overzicht houden lukt nog niet.",
         .haalbaar = "Zelf boodschappen en kleding betalen."}};
    return alle;
}

BespreekConceptPlan bespreking(Verhaal& v, Instemming wat) {
    return {.op = v.vandaag(),
            .instemming = wat,
            .eigen_doelen = std::string(v.zorg.hulpvraag)};
}

}  // namespace

void leg_beeldvorming_vast(Verhaal& v) {
    const LegBeeldvormingVast o{
        .op = v.vandaag(),
        .vorm = Gespreksvorm::Fysiek,
        .beginsituatie = std::string(v.kans.uit(v.zorg.verslagen)),
        .meting = v.kans.een_op(4) ? Meting::Alleen : Meting::Samen};
    v.doe(v.traject, o, v.begeleider);
    voeg_papieren_toe(v);
    meet_aan_het_begin(v, o.meting);
}

void vorm_een_oordeel(Verhaal& v) {
    LegOordeelVast o = v.kans.uit(oordelen());
    o.op = v.vandaag();
    maak_meting_af(v);
    v.doe(v.traject, o, v.begeleider);
    schaal_eerst_in(v, o);
}

void bespreek_met_collega(Verhaal& v) {
    v.doe(v.traject, LegCollegialeBesprekingVast{
        .op = v.vandaag(),
        .deelnemers = {Rol::Begeleider, Rol::Casuistiek},
        .uitkomst = std::string(v.kans.uit(uitkomsten()))}, v.begeleider);
}

void stel_plan_op(Verhaal& v) {
    using enum ProductSoort;
    v.producten = v.met_beheer           ? producten(v, {Begeleiding, Beheer, Nazorg})
                  : v.met_schuldregeling ? producten(v, {Begeleiding, Schulden, Nazorg})
                                         : producten(v, {Begeleiding, Nazorg});
    kies_training(v);
    v.doe(v.traject, StelConceptPlanOp{
        .op = v.vandaag(),
        .hulp = std::string(v.zorg.hulpvraag),
        .producten = v.producten,
        .voorwaarden = "Geen nieuwe schulden maken, en vertellen wat er verandert.",
        .evaluatie_op = v.vandaag() + days{91},
        .contactmomenten = "Elke twee weken een gesprek, om en om thuis en aan de telefoon.",
        .beslagvrije_voet = JaNee::Ja}, v.begeleider);
}

void bespreek_plan(Verhaal& v) {
    v.doe(v.traject, bespreking(v, Instemming::Akkoord), v.begeleider);
}

void bespreek_plan_dat_anders_moet(Verhaal& v) {
    BespreekConceptPlan o = bespreking(v, Instemming::WilWijziging);
    o.opmerkingen = "Wil liever thuis afspreken, en geen brieven.";
    v.doe(v.traject, o, v.begeleider);
}

void laat_toe(Verhaal& v) {
    NeemToelatingsbesluit o{
        .op = v.vandaag(),
        .identiteitsbewijs = v.kans.een_op(2) ? Identiteitsbewijs::Paspoort
                                              : Identiteitsbewijs::Identiteitskaart,
        .identiteit_gezien_op = v.vandaag(),
        .woonplaats = JaNee::Ja,
        .verblijf = JaNee::Ja,
        .motivering = "U heeft hulp gevraagd en wilt hieraan werken. Met dit plan krijgt u "
                      "weer grip op uw geld."};
    if (!v.persoon.bsn) o.afwijking = "Het burgerservicenummer is aangevraagd en volgt.";
    v.doe(v.traject, o, v.iemand({Rol::Beslisser}));
}

void wijs_af(Verhaal& v) {
    v.doe(v.traject, WijsAanvraagAf{
        .op = v.vandaag(),
        .weigeringsgrond = Weigeringsgrond::Verordening,
        .motivering = "Uw vorige traject is korter dan een jaar geleden gestopt, omdat de "
                      "afspraken niet lukten. Onze verordening zegt dat u dan moet wachten.",
        .gehoord = JaNee::Ja}, v.iemand({Rol::Beslisser}));
}

void verzend_beschikking(Verhaal& v) {
    v.doe(v.traject, VerzendBeschikking{.op = v.vandaag()}, v.begeleider);
}

void stop_in_intake(Verhaal& v) {
    v.doe(v.traject, LegUitvalVast{.op = v.vandaag(),
                                   .reden = v.kans.een_op(2) ? Uitvalreden::ZelfOpgelost
                                                             : Uitvalreden::EigenWens,
                                   .toelichting = std::string(v.kans.uit(afzie_redenen()))},
          v.begeleider);
}

void besluit_te_stoppen(Verhaal& v) {
    v.doe(v.traject, NeemStopbesluit{
        .op = v.vandaag(),
        .motivering = "U heeft ons verteld dat u nu niet verder wilt. U bent altijd weer welkom."},
        v.iemand({Rol::Beslisser}));
}

void zet_termijn_stil(Verhaal& v) {
    v.doe(v.traject, SchortTermijnOp{.op = v.vandaag(),
                                     .tot = v.vandaag() + days{21},
                                     .reden = Opschortreden::GegevensGevraagd,
                                     .toelichting = "De loonstroken van de laatste drie maanden."},
          v.begeleider);
}

void laat_termijn_lopen(Verhaal& v) {
    v.doe(v.traject, HervatTermijn{.op = v.vandaag()}, v.begeleider);
}

}  // namespace houvast::demo::daad
