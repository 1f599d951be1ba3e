#include "domain/traject/fasen.h"

#include "base/check.h"

namespace houvast::fasen {

namespace {

Result<void> refused(std::string code, std::string grond = {}) {
    return refuse({.code = std::move(code), .grond = std::move(grond)});
}

// What this phase waits for: why a later one is too soon.
Result<void> missing(FaseSoort nu) {
    switch (nu) {
    case FaseSoort::NogNiets:        return refused("nog-geen-aanmelding");
    case FaseSoort::Aangemeld:       return refused("nog-geen-gesprek", "R-025");
    case FaseSoort::NaEersteGesprek: return refused("nog-geen-intake", "R-020");
    case FaseSoort::InIntake:        return refused("nog-geen-besluit", "Wgs 4a lid 1");
    case FaseSoort::Toegelaten:      return refused("nog-niets-gestart", "R-090");
    case FaseSoort::InPlan:          return refused("nog-geen-plan", "R-236");
    case FaseSoort::InBegeleiding:   return refused("nog-geen-evaluatie", "R-129");
    case FaseSoort::InEvaluatie:     return refused("evaluatie-loopt", "R-130");
    case FaseSoort::InVolgen:        return refused("nog-geen-nazorg", "R-197");
    case FaseSoort::InNazorg:
    case FaseSoort::Beeindigd:
    case FaseSoort::AlleenAdvies:
    case FaseSoort::Afgezien:
    case FaseSoort::Afgewezen:       break;
    }
    ENSURE(false);
    return {};
}

// Why it is too late for what was wanted.
Result<void> passed(FaseSoort tot, FaseSoort nu) {
    if (tot == FaseSoort::Aangemeld) return refused("gesprek-was-al");
    if (nu == FaseSoort::InIntake) return refused("intake-loopt", "Wgs 4a lid 1");
    if (tot <= FaseSoort::InIntake) return refused("al-besloten", "Wgs 4a lid 1");
    return refused("al-verder", "R-197");
}

}  // namespace

Result<void> need(const Traject& traject, FaseSoort van, FaseSoort tot) {
    const FaseSoort nu = traject.soort();
    if (is_gesloten(nu)) return refused("afgesloten");
    if (nu < van) return missing(nu);
    if (nu > tot) return passed(tot, nu);
    return {};
}

Result<void> aangemeld(const Traject& traject) {
    return need(traject, FaseSoort::Aangemeld, FaseSoort::Aangemeld);
}

Result<void> na_eerste_gesprek(const Traject& traject) {
    return need(traject, FaseSoort::NaEersteGesprek, FaseSoort::NaEersteGesprek);
}

Result<void> in_intake(const Traject& traject) {
    return need(traject, FaseSoort::InIntake, FaseSoort::InIntake);
}

Result<void> besloten(const Traject& traject) {
    return need(traject, FaseSoort::Toegelaten, FaseSoort::InNazorg);
}

Result<void> open(const Traject& traject) {
    if (const auto ok = begonnen(traject); !ok) return ok;
    if (traject.afgesloten()) return refused("afgesloten");
    return {};
}

Result<void> begonnen(const Traject& traject) {
    if (traject.soort() == FaseSoort::NogNiets) return refused("nog-geen-aanmelding");
    return {};
}

Result<void> since_aanmelding(Datum op, const Traject& traject, Datum vandaag) {
    if (op > vandaag)
        return refuse({.code = "in-de-toekomst", .waarden = {{"op", op}, {"vandaag", vandaag}}});
    if (op < traject.gemeld_op)
        return refuse({.code = "voor-aanmelding",
                       .waarden = {{"op", op}, {"gemeld_op", traject.gemeld_op}}});
    return {};
}

Result<void> since_talk(Datum op, const Traject& traject, Datum vandaag) {
    if (op > vandaag)
        return refuse({.code = "in-de-toekomst", .waarden = {{"op", op}, {"vandaag", vandaag}}});
    if (traject.gesprek_op && op < *traject.gesprek_op)
        return refuse({.code = "voor-gesprek",
                       .waarden = {{"op", op}, {"gesprek_op", *traject.gesprek_op}}});
    return {};
}

}  // namespace houvast::fasen
