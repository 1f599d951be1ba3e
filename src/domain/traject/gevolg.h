// Gevolg: how a traject follows what a fact led to (vastgelegd.h).
#pragma once

#include "domain/traject/traject.h"

namespace houvast {

// The day of a fact; of one without a day of its own (a hard moment to come) none.
template <class O>
Datum day_of(const O& feit) {
    if constexpr (requires { feit.op; }) return feit.op;
    else if constexpr (requires { feit.ontvangen_op; }) return feit.ontvangen_op;
    else if constexpr (requires { feit.geweest_op; }) return feit.geweest_op.value_or(Datum{});
    else return {};
}

namespace gevolg {

Traject apply(Traject, const Gevolg&, Datum op);

}  // namespace gevolg

}  // namespace houvast
