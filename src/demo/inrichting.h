// How a demo gemeente is arranged before anybody comes: its face, its staff with the demo's
// password, its methodiek, mandates and closing days.
#pragma once

#include "app/installatie.h"
#include "demo/verteller.h"

namespace houvast::demo {

std::string volle_naam(std::string_view gemeente);  // "Voorbeeldstad"

// At the clock's moment; the team joins the verteller.
void richt_in(Installatie&, Verteller&, Datum tot);

}  // namespace houvast::demo
