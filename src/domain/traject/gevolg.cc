#include "domain/traject/gevolg.h"

#include <algorithm>

namespace houvast {

Fase fase_van(FaseSoort soort, Datum op) {
    switch (soort) {
    case FaseSoort::NogNiets:        return NogNiets{};
    case FaseSoort::Aangemeld:       return Aangemeld{};
    case FaseSoort::NaEersteGesprek: return NaEersteGesprek{};
    case FaseSoort::InIntake:        return InIntake{.gestart_op = op};
    case FaseSoort::Toegelaten:      return Toegelaten{.op = op};
    case FaseSoort::InPlan:          return InPlan{.op = op};
    case FaseSoort::InBegeleiding:   return InBegeleiding{.op = op};
    case FaseSoort::InEvaluatie:     return InEvaluatie{.op = op};
    case FaseSoort::InVolgen:        return InVolgen{.op = op};
    case FaseSoort::InNazorg:        return InNazorg{.op = op};
    case FaseSoort::Beeindigd:       return Beeindigd{.op = op};
    case FaseSoort::AlleenAdvies:    return AlleenAdvies{.op = op};
    case FaseSoort::Afgezien:        return Afgezien{.op = op};
    case FaseSoort::Afgewezen:       return Afgewezen{.op = op};
    }
    ENSURE(false);
    return {};
}

namespace gevolg {

namespace {

// What runs before the decision has its own place in the traject.
bool placed(Traject& traject, const Termijn& t) {
    if (t.soort == TermijnSoort::ContactInIntake) {
        traject.contact_termijn = t;
    } else if (t.soort == TermijnSoort::Beschikking) {
        traject.beschikking_termijn = t;
        // With days that T3 stood still it is longer than its weeks (a split).
        traject.beschikking_weken = std::min(static_cast<int>((t.eind - t.start).count() / 7),
                                             beschikking_weken_max);
    } else if (t.soort == TermijnSoort::EersteGesprek ||
               t.soort == TermijnSoort::EersteGesprekBijDreiging) {
        traject.fase = Aangemeld{.eerste_gesprek = t};
    } else {
        return false;
    }
    return true;
}

// What this fact begins is no contact's any more: moving that one leaves it (contact.cc). What only
// runs on, as with a new version of the begeleidingsplan, still is.
void take_over(Traject& traject, const std::vector<Termijn>& begint, Datum op) {
    for (const Termijn& t : begint) {
        const Termijn* nu = traject.termijn(t.soort);
        if (nu != nullptr && *nu == t && t.start != op) continue;
        for (Contact& c : traject.contacten)
            std::erase_if(c.begonnen, [&](const Termijn& was) { return was.soort == t.soort; });
    }
}

}  // namespace

Traject apply(Traject traject, const Gevolg& gevolg, Datum op) {
    if (gevolg.fase) traject.fase = fase_van(*gevolg.fase, op);
    if (auto& gesproken = traject.boek.gesproken_op; gevolg.contact_op)
        gesproken = std::max(gesproken.value_or(*gevolg.contact_op), *gevolg.contact_op);
    take_over(traject, gevolg.begint, op);
    houvast::apply(traject.termijnen, gevolg);
    std::erase_if(traject.termijnen, [&](const Termijn& t) { return placed(traject, t); });
    const bool stops_intake =
        std::ranges::count(gevolg.stopt, TermijnSoort::ContactInIntake) > 0;
    if (stops_intake) traject.contact_termijn.reset();
    if (gevolg.fase && is_gesloten(*gevolg.fase)) traject.beschikking_termijn.reset();
    if (!gevolg.producten.empty()) houvast::apply(traject.boek, gevolg.producten);
    return traject;
}

}  // namespace gevolg

}  // namespace houvast
