// What a form takes from a methodiek: the products and lists of the one with which it is done, and
// which there are to choose from. How each form begins stands in formulieren.h.
#pragma once

#include "web/formulieren.h"

namespace houvast::web {

void add_lijsten(const Verzoek&, OpdrachtSoort, pages::FormDetails&);

}  // namespace houvast::web
