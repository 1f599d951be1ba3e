// What a command made, as its receipt says.
#pragma once

#include "demo/verhaal.h"

namespace houvast::demo::daad {

// The first inwoner that it wrote to. Throws VerhaalKloptNiet when there is none.
InwonerId gemaakte_inwoner(const Receipt&);

// A traject beside the one that it was asked of. Throws when there is none.
TrajectId gemaakt_traject(const Receipt&, const TrajectId& naast);

}  // namespace houvast::demo::daad
