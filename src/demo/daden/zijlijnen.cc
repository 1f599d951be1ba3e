#include "demo/daden.h"

namespace houvast::demo::daad {

namespace {

using std::chrono::days;
using std::string;

constexpr std::string_view bewindvoerders[] = {"Bewindvoering Het Baken", "Kantoor De Wissel",
                                               "Mr. T. Overwater"};

std::string_view over(Schuldregelstap stap) {
    switch (stap) {
    case Schuldregelstap::Stabilisatie: return "Alle schuldeisers aangeschreven. Er is even rust.";
    case Schuldregelstap::Voorstel:     return "Voorstel naar negen schuldeisers gestuurd.";
    case Schuldregelstap::Akkoord:      return "Iedereen is akkoord. Achttien maanden aflossen.";
    case Schuldregelstap::Mislukt:      return "Twee schuldeisers zeggen nee, ook na een tweede "
                                               "brief.";
    case Schuldregelstap::Afgerond:     return "De laatste termijn is betaald.";
    }
    return {};
}

void pauze(Verhaal& v, days lengte, Pauzereden reden, const char* waarom) {
    v.leg_vast(PauzeerContact{.op = v.vandaag(),
                              .tot = v.vandaag() + lengte,
                              .reden = reden,
                              .toelichting = waarom}, v.begeleider);
}

}  // namespace

void schuldregeling(Verhaal& v, Schuldregelstap stap) {
    v.leg_vast(LegSchuldregelingVast{.op = v.vandaag(), .stap = stap,
                                     .toelichting = string(over(stap))}, v.begeleider);
}

void krijg_moratorium(Verhaal& v) {
    v.leg_vast(LegMoratoriumVast{.op = v.vandaag(), .tot = v.vandaag() + days{175}}, v.begeleider);
}

void wsnp(Verhaal& v, Wsnpstap stap) {
    LegWsnpVast o{.op = v.vandaag(), .stap = stap};
    switch (stap) {
    case Wsnpstap::Voorbereiding:
        o.hulp = "Samen de verklaring en de bijlagen ingevuld, in drie avonden.";
        break;
    case Wsnpstap::Zitting:
        o.zitting_op = v.vandaag() + days{24};
        o.hulp = "De begeleider gaat mee naar de rechtbank. Vooraf geoefend met de vragen.";
        break;
    case Wsnpstap::Toegelaten:
        o.bewindvoerder = string(v.kans.uit(bewindvoerders));
        o.toelichting = "De rechtbank heeft ja gezegd. Looptijd anderhalf jaar.";
        break;
    case Wsnpstap::Geweigerd:
        o.toelichting = "De rechtbank vindt het nog te vroeg. Over een half jaar kan het opnieuw.";
        break;
    case Wsnpstap::SchoneLei:
        o.toelichting = "Schone lei gekregen. Taart gegeten op kantoor.";
        break;
    case Wsnpstap::ZonderSchoneLei:
        o.toelichting = "De informatieplicht is niet gehaald. We kijken samen wat nu kan.";
        break;
    }
    v.leg_vast(o, v.begeleider);
}

void bewind(Verhaal& v, Bewindstap stap) {
    LegBewindVast o{.op = v.vandaag(), .stap = stap};
    if (stap == Bewindstap::Uitgesproken) {
        o.bewindvoerder = string(v.kans.uit(bewindvoerders));
        o.begeleiding_door = v.kans.een_op(3) ? BegeleidingDoor::Bewindvoerder
                                              : BegeleidingDoor::Gemeente;
    }
    o.toelichting = stap == Bewindstap::Aangevraagd
                        ? "Aanvraag samen ingevuld en naar de kantonrechter gestuurd."
                    : stap == Bewindstap::Uitgesproken
                        ? "De kantonrechter heeft het bewind uitgesproken, voor drie jaar."
                        : "Het bewind is opgeheven. De rekeningen staan weer op eigen naam.";
    v.leg_vast(o, v.begeleider);
}

void beheer(Verhaal& v, Beheerstap stap) {
    LegBeheerstapVast o{.op = v.vandaag(), .stap = stap};
    switch (stap) {
    case Beheerstap::Inschalen:
        o.doel = "Een jaar rust, en dan stap voor stap zelf betalen.";
        o.duur_maanden = 12;
        o.lettercode = "B";
        break;
    case Beheerstap::Opstarten:
        o.overeenkomst_op = v.vandaag();
        o.toelichting = "Overeenkomst getekend. Werkgever en verhuurder hebben het nieuwe nummer.";
        break;
    case Beheerstap::Begeleiden: o.toelichting = "Leefgeld komt elke donderdag."; break;
    case Beheerstap::Evalueren:
        o.toelichting = "Het leefgeld is genoeg. De zorgpremie kan terug naar de inwoner.";
        break;
    case Beheerstap::Volgen:
        o.toelichting = "De inwoner betaalt alles zelf, wij kijken mee.";
        break;
    case Beheerstap::Afgesloten:
        o.toelichting = "De beheerrekening is leeg en gesloten. Over drie maanden bellen we.";
        break;
    case Beheerstap::Nazorg:
        o.toelichting = "Gebeld: de vaste lasten worden op tijd betaald.";
        break;
    case Beheerstap::Structureel:
        o.toelichting = "Zelf betalen is niet haalbaar. Het beheer blijft, met eigen keuzes in "
                        "het leefgeld.";
        break;
    }
    v.leg_vast(o, v.iemand({Rol::Budgetbeheerder}));
}

void pauzeer_kort(Verhaal& v) {
    pauze(v, days{42}, Pauzereden::Opname, "Opname in een kliniek. Belt zelf als het weer kan.");
}

void pauzeer_lang(Verhaal& v) {
    pauze(v, days{150}, Pauzereden::Detentie, "De vaste lasten zijn stopgezet waar dat kon.");
}

void hervat(Verhaal& v) { v.leg_vast(HervatContact{.op = v.vandaag()}, v.begeleider); }

}  // namespace houvast::demo::daad
