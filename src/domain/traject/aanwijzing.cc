#include "domain/traject/aanwijzing.h"

#include "domain/traject/gespreksplaat.h"
#include "domain/traject/inkomen.h"
#include "domain/traject/meetplan.h"
#include "domain/traject/preventieplan.h"
#include "domain/traject/sluiting.h"

#include <algorithm>

namespace houvast {

namespace {

using enum AanwijzingSoort;
using std::chrono::days;

constexpr int maanden_oud = 12;

struct Verzamelaar {
    const Traject& traject;
    const Boek& boek;
    Datum vandaag;
    std::vector<Aanwijzing> gevonden = {};

    void add(AanwijzingSoort soort) { gevonden.push_back({.soort = soort}); }
    bool between(FaseSoort van, FaseSoort tot) const {
        return traject.soort() >= van && traject.soort() <= tot;
    }
    bool long_ago(Datum op) const { return maanden_na(op, maanden_oud) < vandaag; }

    void agreements() {
        for (const auto& [_, a] : boek.afspraken)
            if (a.van == Partij::Professional && a.voor && *a.voor < vandaag)
                gevonden.push_back({.soort = AfspraakVerlopen, .dag = a.voor, .tekst = a.wat});
    }
    void moments() {
        for (const auto& [_, m] : boek.moeilijke_momenten)
            if (const auto dag = preventieplan::volgende_keer(m, vandaag);
                dag && *dag <= vandaag + days{moment_dagen_ervoor})
                gevonden.push_back({.soort = MoeilijkMoment, .dag = dag, .tekst = m.wat});
    }
    void money() {
        if (boek.begroting) {
            const Euro over = inkomen::overzicht(boek.begroting->feit).over();
            if (over < Euro()) gevonden.push_back({.soort = Tekort, .bedrag = -over});
        } else if (between(FaseSoort::InIntake, FaseSoort::InNazorg)) {
            add(GeenBegroting);
        }
        Datum laatste = {};
        for (const auto& [_, r] : boek.regelingen) laatste = std::max(laatste, r.op);
        if (boek.regelingen.empty()) add(InkomenNietNagegaan);
        else if (long_ago(laatste))
            gevonden.push_back({.soort = InkomenOpnieuw, .dag = laatste});
    }
    void products() {
        if (!between(FaseSoort::InPlan, FaseSoort::InNazorg)) return;
        if (std::ranges::any_of(boek.producten,
                                [](const PlanProduct& p) { return !p.gestart_op; }))
            add(ProductNietGestart);
    }
    void motivation() {
        const auto last = std::ranges::find_if(traject.contacten.rbegin(),
                                               traject.contacten.rend(),
                                               [](const Contact& c) {
                                                   return c.motivatie.has_value();
                                               });
        const bool weak =
            last != traject.contacten.rend() && *last->motivatie == Motivatie::Zwak;
        if (weak) gevonden.push_back({.soort = WeinigMotivatie, .dag = last->op});
        if (weak && boek.plan && boek.plan->feit.motivatie &&
            boek.plan->feit.motivatie_herinneren == JaNee::Ja)
            gevonden.push_back({.soort = EigenMotivatie, .tekst = *boek.plan->feit.motivatie});
        const auto gedaan = sluiting::pogingen(traject);
        if (gedaan.aantal >= sluiting::pogingen_min) add(HerstelContact);
    }
    void settlement() {
        if (boek.schuldregeling == Schuldregelstap::Mislukt) add(NietBeeindigen);
        if (boek.schuldregeling != Schuldregelstap::Afgerond) return;
        gevonden.push_back({.soort = NaSchuldregeling, .dag = boek.schuldregeling_op});
        if (between(FaseSoort::InBegeleiding, FaseSoort::InEvaluatie) &&
            boek.contactfase != Contactfase::Afbouwen)
            add(LaatsteFase);
    }
    void beheer() {
        if (boek.beheer == Beheerstap::Structureel) add(LangdurigBeheer);
        if (boek.beheer == Beheerstap::Begeleiden && boek.evaluatie &&
            !boek.evaluatie->feit.beheer_nodig)
            add(BeheerNogNodig);
    }
    void plan() {
        if (traject.soort() == FaseSoort::InBegeleiding && boek.evaluatie &&
            long_ago(boek.evaluatie->feit.op))
            gevonden.push_back({.soort = LichterOfZwaarder, .dag = boek.evaluatie->feit.op});
        if (between(FaseSoort::InVolgen, FaseSoort::InNazorg) && !boek.preventieplan)
            add(GeenPreventieplan);
        if (between(FaseSoort::InBegeleiding, FaseSoort::InEvaluatie) &&
            std::ranges::any_of(boek.afspraken, [](const auto& r) { return !r.feit.doel; }))
            add(AfspraakZonderDoel);
    }
    void measuring() {
        if (between(FaseSoort::InIntake, FaseSoort::InNazorg) &&
            meetplan::opnieuw_meten(traject, vandaag))
            add(MeetOpnieuw);
    }
    // Once: the day is enough to know which talk it was.
    void topics() {
        if (const auto dag = gespreksplaat::toestemming_te_vragen(boek))
            gevonden.push_back({.soort = ToestemmingVragen, .dag = dag});
    }
    void groups() {
        if (!boek.kenmerken) return;
        if (boek.kenmerken->feit.groepen.has(Groep::Jongere)) add(KleineStappen);
        if (boek.kenmerken->feit.wisselend_inkomen == JaNee::Ja) add(WisselendInkomen);
    }
};

}  // namespace

std::vector<Aanwijzing> aanwijzingen(const Traject& traject, Datum vandaag) {
    if (traject.afgesloten() || traject.soort() == FaseSoort::NogNiets) return {};
    Verzamelaar v{.traject = traject, .boek = traject.boek, .vandaag = vandaag};
    v.agreements();
    v.moments();
    v.money();
    v.products();
    v.motivation();
    v.settlement();
    v.beheer();
    v.plan();
    v.groups();
    v.measuring();
    v.topics();
    std::ranges::stable_sort(v.gevonden, {}, &Aanwijzing::soort);
    return v.gevonden;
}

}  // namespace houvast
