// How events become the row of a dossier. The queries are in dossiers_lijst.cc and vandaag.cc.
#include "projections/dossiers.h"

#include "base/overloaded.h"
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
    rij.open = fase != FaseSoort::AlleenAdvies && fase != FaseSoort::Afgezien;
    rij.gesloten_op.reset();
    rij.uitgesteld_tot.reset();
}

// The terms of the phase and T3b end; a crisisinterventie does not wait for the route.
void close(DossierRij& rij, FaseSoort fase, Datum op) {
    enter(rij, fase, op);
    rij.gesloten_op = op;
    rij.termijn.reset();
    rij.contact.reset();
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

// `elders`: this event is a contact that was moved to another dossier.
void evolve(DossierRij& rij, const TrajectGebeurtenis& gebeurtenis, bool elders = false) {
    std::visit(overloaded{
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
            if (g.volgende) rij.contact = g.volgende;
            if (!elders) contact_on(rij, g.op);
        },
        [&](const ContactGeprobeerd& g) {
            if (!elders) rij.laatste_poging = std::max(rij.laatste_poging.value_or(g.op), g.op);
        },
        [&](const ContactVerplaatst& g) { if (g.volgende) rij.contact = g.volgende; },
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
        [&](const IntakeGestart& g) { enter(rij, FaseSoort::InIntake, g.op); },
        [&](const Toegewezen& g) { rij.behandelaar = g.behandelaar; },
        [&](const ClientToegevoegd& g) {
            if (std::ranges::find(rij.clienten, g.inwoner) == rij.clienten.end())
                rij.clienten.push_back(g.inwoner);
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
    if (std::holds_alternative<ClientToegevoegd>(g.feit)) lezing.te_noemen.insert(id);
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
