// Given, in tests: the smallest sound methodiek.
#pragma once

#include "domain/methodiek/methodiek.h"

namespace houvast::gegeven {

Methodiek methodiek();

}  // namespace houvast::gegeven
