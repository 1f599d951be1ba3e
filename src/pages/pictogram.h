// Pictogram: the drawing for each picture that a methodiek can ask for.
#pragma once

#include "domain/methodiek/pictogram.h"
#include "pages/icons.h"

namespace houvast::pages {

Icon icon_van(Pictogram);

}  // namespace houvast::pages
