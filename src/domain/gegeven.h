// Given, in tests: the Dutch calendar, written out. The loading test holds figures/ to it.
#pragma once

#include "domain/kalender.h"

namespace houvast::gegeven {

Kalender nederlandse_kalender();

}  // namespace houvast::gegeven
