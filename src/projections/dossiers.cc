// How events become the row of a dossier. The queries are in dossiers_lijst.cc and vandaag.cc.
#include "projections/dossiers.h"

#include "base/overloaded.h"
#include "domain/traject/gevolg.h"
#include "projections/lezing.h"
#include "projections/zoekvorm.h"

#include <algorithm>

namespace houvast {

namespace {

void contact_on(DossierRij& rij, Datum op) {
    rij.laatste_contact = std::max(rij.laatste_contact.value_or(op), op);
}

void enter(DossierRij& rij, FaseSoort fase, Datum op) {
    rij.fase = fase;
    rij.fase_sinds = op;
    rij.open = true;
    rij.gesloten_op.reset();
    rij.stap.reset();
    rij.uitgesteld_tot.reset();
}

// The terms of the phase and T3b end; a crisisinterventie does not wait for the route.
void close(DossierRij& rij, FaseSoort fase, Datum op) {
    enter(rij, fase, op);
    rij.gesloten_op = op;
    rij.open = false;
    rij.termijn.reset();
    rij.contact.reset();
}

// It is over for the resident, but not for us: T3 runs until the decision is sent.
void close_with_decision(DossierRij& rij, FaseSoort fase, Datum op) {
    const auto termijn = rij.termijn;
    close(rij, fase, op);
    rij.open = true;
    rij.termijn = termijn;
}

void sent(DossierRij& rij, Datum op) {
    rij.termijn.reset();
    rij.opgeschort_tot.reset();
    if (!rij.gesloten_op) return;
    rij.open = false;
    rij.gesloten_op = op;
}

// On to the step after the furthest that was taken; after the last one the decision comes.
void step_done(DossierRij& rij, IntakeStap stap) {
    if (rij.fase != FaseSoort::InIntake || !rij.stap || stap < *rij.stap) return;
    if (stap == IntakeStap::Bespreken) rij.stap.reset();
    else rij.stap = static_cast<IntakeStap>(static_cast<int>(stap) + 1);
}

void back_to(DossierRij& rij, IntakeStap stap) {
    if (rij.fase == FaseSoort::InIntake) rij.stap = stap;
}

void begin(DossierRij& rij, const AanmeldingGeregistreerd& g) {
    enter(rij, FaseSoort::Aangemeld, g.gemeld_op);
    rij.clienten = {g.inwoner};
    rij.gemeld_op = g.gemeld_op;
    rij.kanaal = g.kanaal;
    rij.dreiging = g.dreiging;
    rij.termijn = g.eerste_gesprek;
    rij.contact = g.contact;
}

// From the start of the intake to the sending of what was decided.
struct InIntakeEnBesluit {
    DossierRij& rij;

    void operator()(const IntakeGestart& g) const {
        enter(rij, FaseSoort::InIntake, g.op);
        rij.stap = IntakeStap::Beeldvorming;
    }
    void operator()(const BeeldvormingVastgelegd&) const {
        step_done(rij, IntakeStap::Beeldvorming);
    }
    void operator()(const OordeelGevormd&) const { step_done(rij, IntakeStap::Oordeel); }
    void operator()(const CollegiaalBesproken&) const {
        step_done(rij, IntakeStap::CollegialeBespreking);
    }
    void operator()(const ConceptPlanOpgesteld&) const { back_to(rij, IntakeStap::Bespreken); }
    void operator()(const ConceptPlanBesproken& g) const {
        if (g.instemming == Instemming::WilWijziging) back_to(rij, IntakeStap::Concept);
        else step_done(rij, IntakeStap::Bespreken);
    }
    void operator()(const ToelatingBesloten& g) const {
        enter(rij, FaseSoort::Toegelaten, g.op);
        if (g.plan_termijn) apply(rij.lopend, {.begint = {*g.plan_termijn}});
    }
    void operator()(const AanvraagAfgewezen& g) const {
        close_with_decision(rij, FaseSoort::Afgewezen, g.op);
    }
    void operator()(const UitvalVastgelegd& g) const {
        if (g.reden == Uitvalreden::Overleden) close(rij, FaseSoort::Afgezien, g.op);
        else close_with_decision(rij, FaseSoort::Afgezien, g.op);
    }
    void operator()(const StopBesloten&) const {}
    void operator()(const BeschikkingVerzonden& g) const {
        sent(rij, g.op);
        apply(rij.lopend, {.stopt = {TermijnSoort::Ingebrekestelling}});
        apply(rij.lopend, {.stopt = g.stopt});
    }
    void operator()(const TermijnOpgeschort& g) const {
        rij.termijn = g.beschikking;
        rij.opgeschort_tot = g.tot;
    }
    void operator()(const TermijnHervat& g) const {
        rij.termijn = g.beschikking;
        rij.opgeschort_tot.reset();
    }
};

// A term between contacts: T3b has a place of its own.
void renewed(DossierRij& rij, const std::optional<Termijn>& volgende,
             const std::vector<Termijn>& ook) {
    apply(rij.lopend, {.begint = ook});
    if (!volgende) return;
    if (volgende->soort == TermijnSoort::ContactInIntake) rij.contact = volgende;
    else apply(rij.lopend, {.begint = {*volgende}});
}

// What every fact that says what it led to has in common. A decision that ends is closed when it is
// sent.
void follow(DossierRij& rij, const Gevolg& gevolg, Datum op, bool besloten) {
    if (gevolg.fase && is_gesloten(*gevolg.fase)) {
        if (besloten) close_with_decision(rij, *gevolg.fase, op);
        else close(rij, *gevolg.fase, op);
    } else if (gevolg.fase) {
        enter(rij, *gevolg.fase, op);
    }
    if (gevolg.contact_op) contact_on(rij, *gevolg.contact_op);
    if (std::ranges::count(gevolg.stopt, TermijnSoort::ContactInIntake) > 0) rij.contact.reset();
    apply(rij.lopend, gevolg);
    std::erase_if(rij.lopend, [&](const Termijn& t) {  // what runs before the decision has a place
        if (t.soort == TermijnSoort::ContactInIntake) rij.contact = t;
        else if (t.soort == TermijnSoort::Beschikking || t.soort == TermijnSoort::EersteGesprek ||
                 t.soort == TermijnSoort::EersteGesprekBijDreiging)
            rij.termijn = t;
        else return false;
        return true;
    });
}

// From elsewhere, in the phase that it had.
void taken_over(DossierRij& rij, const TrajectOvergenomen& g) {
    rij.clienten = {g.inwoner};
    rij.gemeld_op = g.gemeld_op;
    follow(rij, g.gevolg, g.op, false);
    if (rij.fase == FaseSoort::InIntake) rij.stap = IntakeStap::Beeldvorming;
}

// `elders`: this event is a contact that was moved to another dossier.
void evolve(DossierRij& rij, const TrajectGebeurtenis& gebeurtenis, bool elders = false) {
    std::visit(overloaded{
        InIntakeEnBesluit{rij},
        [&](const AanmeldingGeregistreerd& g) { begin(rij, g); },
        [&](const BedreigendeSituatieGemeld& g) {
            rij.dreiging = g.dreiging;
            if (rij.fase == FaseSoort::Aangemeld) rij.termijn = g.eerste_gesprek;
        },
        [&](const CrisisinterventieGeopend& g) {
            rij.dreiging = g.dreiging;
            rij.crisis = g.termijn;
        },
        [&](const CrisisinterventieAfgerond&) {
            rij.dreiging.reset();
            rij.crisis.reset();
        },
        [&](const ContactGehad& g) {
            renewed(rij, g.volgende, g.ook);
            if (!elders) contact_on(rij, g.op);
        },
        [&](const ContactGeprobeerd& g) {
            if (!elders) rij.laatste_poging = std::max(rij.laatste_poging.value_or(g.op), g.op);
        },
        [&](const ContactVerplaatst& g) { renewed(rij, g.volgende, g.ook); },
        [&](const EersteGesprekUitgesteld& g) { rij.uitgesteld_tot = g.tot; },
        [&](const EersteGesprekGevoerd& g) {
            enter(rij, FaseSoort::NaEersteGesprek, g.op);
            rij.termijn = g.beschikking;
            rij.contact = g.contact;
            contact_on(rij, g.op);
        },
        [&](const AdviesVolstaat& g) { close(rij, FaseSoort::AlleenAdvies, g.op); },
        [&](const InwonerZagAf& g) { close(rij, FaseSoort::Afgezien, g.op); },
        [&](const GeslotenNaPogingen& g) { close(rij, FaseSoort::Afgezien, g.op); },
        [&](const Toegewezen& g) { rij.behandelaar = g.behandelaar; },
        [&](const ClientToegevoegd& g) {
            if (std::ranges::find(rij.clienten, g.inwoner) == rij.clienten.end())
                rij.clienten.push_back(g.inwoner);
        },
        [&](const TrajectOvergenomen& g) { taken_over(rij, g); },
        [&]<class O>(const Vastgelegd<O>& g) {
            constexpr bool besloten = std::same_as<O, BeeindigTraject>;
            follow(rij, g.gevolg, day_of(g.feit), besloten);
            if constexpr (std::same_as<O, LegOverlijdenVast>)
                if (g.gevolg.fase) rij.crisis.reset();
            if constexpr (std::same_as<O, SplitsTraject>) std::erase(rij.clienten, g.feit.inwoner);
            if constexpr (std::same_as<O, LegGespreksuitkomstVast>)  // in vain: an attempt
                if (g.feit.uitkomst == Gespreksuitkomst::NietVerschenen && g.feit.geweest_op)
                    rij.laatste_poging = std::max(rij.laatste_poging.value_or(*g.feit.geweest_op),
                                                  *g.feit.geweest_op);
            if constexpr (std::same_as<O, LegNazorggesprekVast>)
                if (g.feit.bereikt == JaNee::Nee)
                    rij.laatste_poging = std::max(rij.laatste_poging.value_or(g.feit.op),
                                                  g.feit.op);
        },
        [&](const GegevenGewist&) {},  // a list shows no texts
    }, gebeurtenis.feit);
}

bool takes_back(const TrajectGebeurtenis& g) {
    return std::holds_alternative<ContactVerplaatst>(g.feit);
}

// A contact was moved: what is left is read again. Seldom, so the row need not remember
// every contact. What persons and registration gave the row stays.
void fold_again(const Lezing& lezing, DossierRij& rij, int until) {
    const StreamId stream{StreamKind::Traject, rij.traject.waarde};
    std::vector<TrajectGebeurtenis> feiten;
    std::set<int> weg;  // moved
    for (const Recorded& recorded : lezing.journal().read(stream)) {
        if (recorded.version > until) break;
        feiten.push_back(std::get<TrajectGebeurtenis>(codec::decode(recorded)));
        if (const auto* g = std::get_if<ContactVerplaatst>(&feiten.back().feit))
            weg.insert(g->contact);
    }
    DossierRij nieuw{.traject = rij.traject, .jaar = rij.jaar, .nummer = rij.nummer,
                     .naam = rij.naam, .naam_sleutel = rij.naam_sleutel,
                     .afgeschermd = rij.afgeschermd, .taal = rij.taal, .tolk = rij.tolk,
                     .liefst = rij.liefst, .wanneer = rij.wanneer};
    for (std::size_t i = 0; i < feiten.size(); ++i)
        evolve(nieuw, feiten[i], weg.contains(static_cast<int>(i) + 1));
    rij = std::move(nieuw);
}

int year_of(Datum dag) {
    return static_cast<int>(std::chrono::year_month_day(dag).year());
}

}  // namespace

namespace projectie {

void project(Lezing& lezing, const Recorded& recorded, const TrajectGebeurtenis& g) {
    const std::string& id = recorded.stream.id;
    DossierRij* rij = lezing.dossiers.change(id);
    if (!rij) {
        const int jaar = year_of(recorded.meta.datum);
        const int nummer = lezing.nummers.give(jaar, recorded.position);
        rij = &lezing.dossiers.put({.traject = {id}, .jaar = jaar, .nummer = nummer});
        lezing.te_noemen.insert(id);
    }
    if (takes_back(g)) fold_again(lezing, *rij, recorded.version);
    else evolve(*rij, g);
    rij->versie = recorded.version;
    project_gesprek(lezing, recorded, g);
    project_taak(lezing, recorded, g);
    if (std::holds_alternative<ClientToegevoegd>(g.feit) ||
        std::holds_alternative<Vastgelegd<SplitsTraject>>(g.feit))
        lezing.te_noemen.insert(id);
}

void resolve(Lezing& lezing, DossierRij& rij) {
    rij.naam.clear();
    rij.afgeschermd = false;
    std::set<InwonerId> genoemd;
    for (const InwonerId& client : rij.clienten) {
        const InwonerId wie = blijvende(lezing.inwoners, client);
        const InwonerRij* persoon = lezing.inwoners.find(wie.waarde);
        if (!persoon || !genoemd.insert(wie).second) continue;
        rij.naam += (rij.naam.empty() ? "" : " & ") + persoon->naam;
        if (genoemd.size() == 1) {
            rij.taal = persoon->taal;
            rij.tolk = persoon->tolk;
            rij.liefst = persoon->liefst;
            rij.wanneer = persoon->wanneer;
        }
        for (const InwonerId& een : samen_met(lezing.inwoners, wie))
            rij.afgeschermd |= lezing.inwoners.find(een.waarde)->afgeschermd;
    }
    if (genoemd.empty()) {  // destroyed: a traject without a name
        rij.taal.reset();
        rij.tolk = false;
        rij.liefst.reset();
        rij.wanneer.reset();
    }
    rij.naam_sleutel = zoekvorm(rij.naam);
}

void renamed(Lezing& lezing, const InwonerId& wie) {
    for (const InwonerId& een :
         samen_met(lezing.inwoners, blijvende(lezing.inwoners, wie)))
        if (const InwonerRij* rij = lezing.inwoners.find(een.waarde))
            for (const TrajectId& traject : rij->trajecten)
                lezing.te_noemen.insert(traject.waarde);
}

}  // namespace projectie

}  // namespace houvast
