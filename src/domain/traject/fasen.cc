#include "domain/traject/fasen.h"

#include "base/overloaded.h"

namespace houvast::fasen {

namespace {

Result<void> refused(std::string code, std::string grond = {}) {
    return refuse({.code = std::move(code), .grond = std::move(grond)});
}

}  // namespace

Result<void> aangemeld(const Traject& traject) {
    return std::visit(overloaded{
        [](const NogNiets&) { return refused("nog-geen-aanmelding"); },
        [](const Aangemeld&) { return Result<void>{}; },
        [](const NaEersteGesprek&) { return refused("gesprek-was-al"); },
        [](const InIntake&) { return refused("gesprek-was-al"); },
        [](const AlleenAdvies&) { return refused("afgesloten"); },
        [](const Afgezien&) { return refused("afgesloten"); },
    }, traject.fase);
}

Result<void> na_eerste_gesprek(const Traject& traject) {
    return std::visit(overloaded{
        [](const NogNiets&) { return refused("nog-geen-aanmelding"); },
        [](const Aangemeld&) { return refused("nog-geen-gesprek", "R-025"); },
        [](const NaEersteGesprek&) { return Result<void>{}; },
        [](const InIntake&) { return refused("intake-loopt", "Wgs 4a lid 1"); },
        [](const AlleenAdvies&) { return refused("afgesloten"); },
        [](const Afgezien&) { return refused("afgesloten"); },
    }, traject.fase);
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

}  // namespace houvast::fasen
