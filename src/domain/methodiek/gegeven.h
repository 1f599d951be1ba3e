// Given, in tests: the smallest sound methodiek.
#pragma once

#include "domain/methodiek/methodieken.h"
#include "domain/methodiek/wijziging.h"

namespace houvast::gegeven {

Methodiek methodiek();

// This one for who chose nothing, and "anders" 2: the same, but its products are called otherwise,
// there is one more, "wandelen", and income is looked at again after half a year.
inline const MethodiekKeuze andere_methodiek = {"anders", "2"};
Methodieken methodieken(const Methodiek& eerste);

// An instrument of others as a file has it, "vertrouwen", with its scale "eens".
Inbreng inbreng();

}  // namespace houvast::gegeven
