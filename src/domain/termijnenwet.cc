#include "domain/termijnenwet.h"

#include "base/check.h"

namespace houvast {

using std::chrono::days;

namespace {

Datum moved(Datum dag, int aantal, Eenheid eenheid) {
    switch (eenheid) {
        case Eenheid::Dagen: return dag + days{aantal};
        case Eenheid::Weken: return dag + days{7 * aantal};
        case Eenheid::Maanden: return maanden_na(dag, aantal);
        case Eenheid::Jaren: return maanden_na(dag, 12 * aantal);
        case Eenheid::Uren: break;
    }
    ENSURE(eenheid != Eenheid::Uren);
    return dag;
}

}  // namespace

Datum einde_van(Datum start, Duur duur) {
    ENSURE(duur.aantal >= 1);
    return moved(start, duur.aantal, duur.eenheid);
}

bool termijnenwet_geldt(Duur duur) {
    switch (duur.eenheid) {
        case Eenheid::Uren: return false;
        case Eenheid::Dagen: return duur.aantal <= 90;
        case Eenheid::Weken: return duur.aantal <= 12;
        case Eenheid::Maanden: return duur.aantal <= 3;
        case Eenheid::Jaren: return false;
    }
    ENSURE(false);
    return false;
}

Datum uiterlijk_van(Datum start, Duur duur, const Kalender& kalender) {
    const Datum eind = einde_van(start, duur);
    if (!termijnenwet_geldt(duur)) return eind;
    Datum dag = kalender.eerste_werkdag_vanaf(eind);
    if (eind - start < days{3}) return dag;
    while (kalender.werkdagen_tussen(start, dag) < 2) dag = kalender.werkdagen_na(dag, 1);
    return dag;
}

Datum teruggeteld_van(Datum vanaf, Duur duur) {
    ENSURE(duur.aantal >= 1);
    return moved(vanaf, -duur.aantal, duur.eenheid);
}

}  // namespace houvast
