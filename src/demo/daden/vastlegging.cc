#include "demo/daden.h"
#include "demo/zinnen_vastlegging.h"

namespace houvast::demo::daad {

namespace {

using std::chrono::days;
using std::string;

int any_of(Verhaal& v, std::size_t aantal) {
    return v.kans.tussen(0, static_cast<int>(aantal) - 1);
}

}  // namespace

// What the story is about says which group; else it goes round.
void leg_kenmerken_vast(Verhaal& v) {
    constexpr Groep groepen[] = {Groep::Ondernemer, Groep::Jongere, Groep::Huiseigenaar,
                                 Groep::AndereCultuur, Groep::Anders};
    const int welke = v.nummer % static_cast<int>(std::size(groepen));
    const Groep groep = v.zorg.groep.value_or(groepen[welke]);
    LegKenmerkenVast o{.op = v.vandaag(),
                       .groepen = {groep},
                       .wisselend_inkomen = v.kans.een_op(3) ? JaNee::Ja : JaNee::Nee};
    if (groep == Groep::Ondernemer) {
        constexpr std::string_view zaken[] = {"Eenmanszaak, schilderwerk", "Pakketten bezorgen",
                                              "Kapper aan huis", "Kleine webwinkel"};
        o.onderneming = string(v.kans.uit(zaken));
        o.administratie = "Tot en met vorig kwartaal bijgewerkt. Bonnen zitten in een doos.";
        if (v.kans.een_op(2)) o.boekhouder = "Administratiekantoor Van Aalst";
        o.wisselend_inkomen = JaNee::Ja;
    } else if (groep == Groep::AndereCultuur) {
        o.cultureel_gesprek = v.kans.een_op(2) ? JaNee::Ja : JaNee::Nee;
    } else if (groep == Groep::Huiseigenaar) {
        o.toelichting = "Koopwoning. De hypotheek wordt betaald, onderhoud blijft liggen.";
    } else if (groep == Groep::Jongere) {
        o.toelichting = "Liever appen, en samen kijken op de telefoon.";
    } else {
        o.toelichting = "Mantelzorger voor een zieke partner.";
    }
    v.leg_vast(o, v.begeleider);
}

void leg_onderdelen_vast(Verhaal& v) {
    LegOnderdelenVast o{.op = v.vandaag(),
                        .onderdelen = {Component::KennisEnVaardigheden, Component::Gedrag}};
    if (v.kans.een_op(2)) o.onderdelen.add(Component::Inkomen);
    if (v.met_beheer) o.onderdelen.add(Component::Beheer);
    o.apart = v.met_beheer ? JaNee::Ja : JaNee::Nee;
    if (v.met_beheer) o.toelichting = "Beheer door een collega, het leren bij de begeleider.";
    v.leg_vast(o, v.begeleider);
}

void maak_afspraak(Verhaal& v) {
    const int welke = any_of(v, afspraakteksten().size());
    const Afspraaktekst& t = afspraakteksten()[static_cast<std::size_t>(welke)];
    LegAfspraakVast o{.op = v.vandaag(), .van = t.van, .wat = string(t.wat)};
    if (!v.kans.een_op(4)) o.voor = v.vandaag() + days{v.kans.tussen(5, 30)};
    if (!v.kans.een_op(5)) o.doel = string(t.doel);
    v.afspraken.push_back({v.leg_vast(o, v.begeleider), welke});
}

void rond_afspraak_af(Verhaal& v) {
    if (v.afspraken.empty()) return;
    const OpenRegel open = v.afspraken.front();
    v.afspraken.erase(v.afspraken.begin());
    const Afspraaktekst& t = afspraakteksten()[static_cast<std::size_t>(open.tekst)];
    v.leg_vast(RondAfspraakAf{.op = v.vandaag(),
                              .afspraak = open.gebeurtenis,
                              .uitkomst = t.uitkomst,
                              .toelichting = string(t.toelichting)}, v.begeleider);
}

void verwijs(Verhaal& v) {
    const int welke = any_of(v, verwijzingteksten().size());
    const Verwijzingtekst& t = verwijzingteksten()[static_cast<std::size_t>(welke)];
    const int gebeurtenis = v.leg_vast(LegVerwijzingVast{.op = v.vandaag(),
                                                         .naar = string(t.naar),
                                                         .waarvoor = string(t.waarvoor),
                                                         .toestemming = JaNee::Ja},
                                       v.begeleider);
    v.verwijzingen.push_back({gebeurtenis, welke});
}

void vraag_naar_verwijzing(Verhaal& v) {
    if (v.verwijzingen.empty()) return;
    const OpenRegel open = v.verwijzingen.front();
    const bool loopt = !v.kans.een_op(3);
    if (!loopt) v.verwijzingen.erase(v.verwijzingen.begin());
    const Verwijzingtekst& t = verwijzingteksten()[static_cast<std::size_t>(open.tekst)];
    v.leg_vast(LegVerwijzingscontactVast{
        .op = v.vandaag(),
        .verwijzing = open.gebeurtenis,
        .hoe_gaat_het = loopt ? string(t.hoe_gaat_het) : "Afgerond. Het heeft geholpen.",
        .loopt_nog = loopt ? JaNee::Ja : JaNee::Nee}, v.begeleider);
}

void verantwoord_maatwerk(Verhaal& v) {
    const Maatwerktekst& t = v.kans.uit(maatwerkteksten());
    v.leg_vast(LegMaatwerkVast{.op = v.vandaag(),
                               .waarvan = string(t.waarvan),
                               .argument = string(t.argument)}, v.begeleider);
}

void geef_informatie(Verhaal& v) {
    LegInformatieVast o{.op = v.vandaag(),
                        .wat = string(v.kans.uit(gegeven_informatie())),
                        .nagestuurd = v.kans.een_op(3) ? JaNee::Nee : JaNee::Ja};
    if (v.kans.een_op(4)) o.ook_aan = "De zus, met toestemming";
    v.leg_vast(o, v.begeleider);
}

void twijfel_aan_inschaling(Verhaal& v) {
    v.leg_vast(MeldInschalingstwijfel{
        .op = v.vandaag(), .waarneming = string(v.kans.uit(inschalingstwijfel()))}, v.begeleider);
}

}  // namespace houvast::demo::daad
