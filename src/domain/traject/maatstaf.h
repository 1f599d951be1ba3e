// Maatstaf: with which methodiek, version and scale something was measured, as it was then.
#pragma once

#include "domain/methodiek/methodiek.h"
#include "domain/traject/opdrachten_meten.h"

namespace houvast {

inline Maatstaf maatstaf_van(const Methodiek& methodiek) {
    return {.methodiek = methodiek.code, .versie = methodiek.versie};
}

inline Maatstaf maatstaf_van(const Methodiek& methodiek, const Instrument& instrument) {
    Maatstaf maatstaf = maatstaf_van(methodiek);
    if (const Schaal* found = schaal(methodiek, instrument.schaal))
        for (const Trede& trede : found->treden) maatstaf.treden.waarden.push_back(trede.code);
    return maatstaf;
}

}  // namespace houvast
