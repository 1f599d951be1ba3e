#include "demo/daden.h"
#include "demo/daden/meten.h"
#include "demo/zinnen_uitvoering.h"

#include <algorithm>

namespace houvast::demo::daad {

namespace {

using std::chrono::days;
using std::string;

constexpr days tot_de_volgende{182};

LegEvaluatieVast met(Verhaal& v, std::span<const Evaluatietekst> uit) {
    const Evaluatietekst& t = v.kans.uit(uit);
    LegEvaluatieVast o{.op = v.vandaag(),
                       .meting = v.kans.een_op(5) ? Meting::Alleen : Meting::Samen,
                       .omstandigheden = string(t.omstandigheden),
                       .ontwikkeling = string(t.ontwikkeling),
                       .haalbaar = string(t.haalbaar),
                       .zwaarte = v.kans.een_op(2) ? Zwaarte::Lichter : Zwaarte::Gelijk,
                       .plan_wijzigt = JaNee::Nee,
                       .pva_wijzigt = JaNee::Nee,
                       .vervolg = NaEvaluatie::VerderBegeleiden};
    if (v.met_beheer) o.beheer_nodig = "Nog even wel; de inwoner betaalt nu zelf het leefgeld.";
    return o;
}

// It is measured again first, and looked at how the goals stand; a new inschaling comes after.
void conclude(Verhaal& v, const LegEvaluatieVast& o) {
    const bool gehaald = o.vervolg == NaEvaluatie::Volgen;
    meet_opnieuw(v, gehaald ? Meetmoment::Einde : Meetmoment::Tussen, o.meting);
    if (gehaald) rond_doelen_af(v);
    else rond_doel_af(v);
    v.leg_vast(o, v.begeleider);
    schaal_in_na_evaluatie(v, o.inschaling);
}

// The products of this gemeente that are of this kind, with what the plan has already.
Codes uitgebreid(const Verhaal& v, ProductSoort soort) {
    Codes codes = v.producten;
    for (const Product& p : v.verteller.methodiek().producten)
        if (p.soort == soort && std::ranges::count(codes.waarden, p.code) == 0) {
            codes.waarden.push_back(p.code);
            break;
        }
    return codes;
}

}  // namespace

void start_evaluatie(Verhaal& v, EvaluatieAanleiding aanleiding) {
    StartEvaluatie o{.op = v.vandaag(), .aanleiding = aanleiding};
    if (aanleiding != EvaluatieAanleiding::Gepland)
        o.toelichting = "Eerder dan gepland: er is iets veranderd dat het plan raakt.";
    v.leg_vast(o, v.begeleider);
}

void ga_door_zoals_het_was(Verhaal& v) {
    LegEvaluatieVast o = met(v, evaluaties_verder());
    o.evaluatie_op = v.vandaag() + tot_de_volgende;
    conclude(v, o);
}

void ga_door_met_ander_plan(Verhaal& v) {
    LegEvaluatieVast o = met(v, evaluaties_verder());
    o.plan_wijzigt = JaNee::Ja;
    if (v.kans.een_op(3)) o.inschaling = Inschaling::LangereTermijn;
    conclude(v, o);
}

void ga_door_met_ander_besluit(Verhaal& v) {
    LegEvaluatieVast o = met(v, evaluaties_verder());
    o.plan_wijzigt = JaNee::Ja;
    o.pva_wijzigt = JaNee::Ja;
    o.zwaarte = Zwaarte::Zwaarder;
    conclude(v, o);
}

void concludeer_volgen(Verhaal& v) {
    LegEvaluatieVast o = met(v, evaluaties_gehaald());
    o.zwaarte = Zwaarte::Lichter;
    o.vervolg = NaEvaluatie::Volgen;
    conclude(v, o);
}

void breid_uit_met_beheer(Verhaal& v) {
    v.producten = uitgebreid(v, ProductSoort::Beheer);
    v.met_beheer = true;
    v.leg_vast(WijzigPlanVanAanpak{
        .op = v.vandaag(),
        .producten = v.producten,
        .voorwaarden = "Een vaste betaaldag, en nieuwe post binnen een week delen.",
        .evaluatie_op = v.vandaag() + tot_de_volgende,
        .reden = "Zelf betalen geeft nu te veel spanning. De inwoner vraagt om een tijd beheer.",
        .nadelig = JaNee::Nee,
        .motivering = "U heeft gevraagd of wij een tijd uw vaste lasten betalen. Dat doen wij. "
                      "Na een half jaar kijken we samen of u het weer zelf kunt."},
        v.iemand({Rol::Beslisser}));
}

void scherp_voorwaarden_aan(Verhaal& v) {
    v.leg_vast(WijzigPlanVanAanpak{
        .op = v.vandaag(),
        .producten = v.producten,
        .voorwaarden = "Elke maand een gesprek, en geen nieuwe aankopen op afbetaling.",
        .evaluatie_op = v.vandaag() + days{91},
        .reden = "Twee nieuwe aankopen op afbetaling. Zonder afspraak hierover lukt het plan niet.",
        .nadelig = JaNee::Ja,
        .gehoord_op = v.vandaag() - days{4},
        .motivering = "Wij hebben met u gesproken. U begrijpt waarom deze afspraak nodig is. "
                      "Wij helpen u om dit vol te houden."},
        v.iemand({Rol::Beslisser}));
}

}  // namespace houvast::demo::daad
