#include "domain/traject/termijnen_van.h"

#include "domain/traject/budgetbeheer.h"
#include "domain/traject/nazorg.h"

#include <algorithm>

namespace houvast::termijnen_van {

namespace {

// Where the methodiek does not say: VNG handreiking 6.3.
constexpr int maand = 1, half_jaar = 6;
// A talk shortly before an agreed moment is that moment's.
constexpr std::chrono::days moment_eerder{14};

}  // namespace

Termijn begeleiding(Contactfase fase, Datum sinds, const Methodiek& methodiek) {
    const int anders = fase == Contactfase::Monitoren ? half_jaar : maand;
    return termijn_van_maanden(TermijnSoort::ContactInBegeleiding, sinds,
                               contact_maanden(methodiek, name_of(fase), anders));
}

Termijn plan(Datum toegelaten_op, const Methodiek& methodiek) {
    return termijn_tot(TermijnSoort::Plan, toegelaten_op,
                       toegelaten_op + std::chrono::weeks{methodiek.uitvoering.plan_weken});
}

Termijn volgen(Datum sinds, const Methodiek& methodiek) {
    return termijn_van_maanden(TermijnSoort::ContactInVolgen, sinds,
                               contact_maanden(methodiek, "volgen", maand));
}

Termijn volgen_beheer(Datum sinds, const Methodiek& methodiek) {
    return termijn_van_maanden(TermijnSoort::ContactInVolgenBeheer, sinds,
                               contact_maanden(methodiek, "volgen", maand));
}

Termijn nazorg(Datum sinds, Datum na, Datum tot, const Methodiek& methodiek) {
    for (const int maanden : methodiek.uitvoering.nazorg_maanden)
        if (const Datum dag = maanden_na(sinds, maanden); dag >= na + moment_eerder && dag <= tot)
            return termijn_tot(TermijnSoort::Nazorg, na, dag);
    return termijn_tot(TermijnSoort::Nazorg, na, std::max(tot, na + std::chrono::days{1}));
}

Datum after_pause(const Traject& traject, Datum op) {
    return std::max(op, traject.boek.contact_pauze_tot.value_or(op));
}

std::vector<Termijn> unless_later(const Traject& traject, const Termijn& termijn) {
    const Termijn* nu = traject.termijn(termijn.soort);
    if (nu != nullptr && nu->start > termijn.start) return {};
    return {termijn};
}

namespace {

std::vector<Termijn> of_phase(FaseSoort fase, const Traject& traject, Datum op,
                              int beschikking_weken, const Context& context) {
    const Methodiek& m = context.methodiek;
    const Boek& boek = traject.boek;
    const Datum vanaf = after_pause(traject, op);
    const Contactfase contact = boek.contactfase.value_or(Contactfase::Stabiliseren);
    switch (fase) {
    case FaseSoort::InIntake:
        return {termijn_beschikking(op, beschikking_weken, context.kalender),
                termijn_contact_in_intake(op)};
    case FaseSoort::Toegelaten:
    case FaseSoort::InPlan:
        return {plan(op, m)};
    case FaseSoort::InBegeleiding:
        return {begeleiding(contact, vanaf, m),
                termijn_van_maanden(TermijnSoort::Evaluatie, op, evaluatie_na_terugkeer_maanden)};
    case FaseSoort::InEvaluatie: return {begeleiding(contact, vanaf, m)};
    case FaseSoort::InVolgen:    return {volgen(vanaf, m)};
    case FaseSoort::InNazorg:
        return {nazorg(boek.nazorg_sinds.value_or(op), vanaf,
                       boek.nazorg_tot.value_or(maanden_na(op, nazorg::maanden_max)), m)};
    case FaseSoort::NogNiets:
    case FaseSoort::Aangemeld:
    case FaseSoort::NaEersteGesprek:
    case FaseSoort::Beeindigd:
    case FaseSoort::AlleenAdvies:
    case FaseSoort::Afgezien:
    case FaseSoort::Afgewezen:   return {};
    }
    return {};
}

// What the ending stopped of the budgetbeheer: its evaluation (T6b), or that it is followed (B5).
std::vector<Termijn> of_beheer(const Traject& traject, Datum op, const Methodiek& methodiek) {
    if (!traject.boek.beheer) return {};
    switch (*traject.boek.beheer) {
    case Beheerstap::Begeleiden:
    case Beheerstap::Evalueren:
    case Beheerstap::Structureel:
        if (traject.termijn(TermijnSoort::EvaluatieBeheer)) return {};  // only the guidance ended
        return {termijn_van_maanden(TermijnSoort::EvaluatieBeheer, op,
                                    budgetbeheer::evaluatie_maanden)};
    case Beheerstap::Volgen: return {volgen_beheer(after_pause(traject, op), methodiek)};
    case Beheerstap::Inschalen:
    case Beheerstap::Opstarten:
    case Beheerstap::Afgesloten:
    case Beheerstap::Nazorg: return {};
    }
    return {};
}

}  // namespace

std::vector<Termijn> back_in(FaseSoort fase, const Traject& traject, Datum op,
                             int beschikking_weken, const Context& context) {
    std::vector<Termijn> all = of_phase(fase, traject, op, beschikking_weken, context);
    const bool met_hulp = fase >= FaseSoort::InBegeleiding && fase <= FaseSoort::InNazorg;
    if (met_hulp)
        for (const Termijn& termijn : of_beheer(traject, op, context.methodiek))
            all.push_back(termijn);
    return all;
}

std::vector<Termijn> contacttermijnen(const Traject& traject) {
    std::vector<Termijn> all;
    std::ranges::copy_if(traject.termijnen, std::back_inserter(all),
                         [](const Termijn& t) { return is_contacttermijn(t.soort); });
    return all;
}

std::vector<Termijn> and_of_beheer(std::vector<Termijn> termijnen, const Traject& traject,
                                   Datum gesproken_op) {
    const Termijn* beheer = traject.termijn(TermijnSoort::ContactInVolgenBeheer);
    if (beheer != nullptr && gesproken_op > beheer->start)
        termijnen.push_back(opnieuw(*beheer, gesproken_op));
    return termijnen;
}

Termijn opnieuw(const Termijn& termijn, Datum vanaf) {
    constexpr int maanden_max = 24;
    for (int maanden = 1; maanden <= maanden_max; ++maanden)
        if (maanden_na(termijn.start, maanden) == termijn.eind)
            return termijn_van_maanden(termijn.soort, vanaf, maanden);
    return termijn_tot(termijn.soort, vanaf, vanaf + (termijn.eind - termijn.start));
}

Termijn inkomenscheck(Datum op, const Methodiek& methodiek) {
    return termijn_van_maanden(TermijnSoort::Inkomenscheck, op,
                               methodiek.uitvoering.inkomenscheck_maanden);
}

}  // namespace houvast::termijnen_van
