// What runs beside the route, and what interrupts it.
#include "codec/stored_impl.h"

namespace houvast::codec {

template struct Stored<Vastgelegd<LegSchuldregelingVast>>;
template struct Stored<Vastgelegd<LegMoratoriumVast>>;
template struct Stored<Vastgelegd<LegWsnpVast>>;
template struct Stored<Vastgelegd<LegBewindVast>>;
template struct Stored<Vastgelegd<LegBeheerstapVast>>;
template struct Stored<Vastgelegd<PauzeerContact>>;
template struct Stored<Vastgelegd<HervatContact>>;
template struct Stored<Vastgelegd<SplitsTraject>>;
template struct Stored<Vastgelegd<LegOverlijdenVast>>;
template struct Stored<Vastgelegd<LegVerhuizingVast>>;
template struct Stored<Vastgelegd<LegBezwaarVast>>;
template struct Stored<Vastgelegd<VerdaagBezwaar>>;
template struct Stored<Vastgelegd<BeslisOpBezwaar>>;
template struct Stored<Vastgelegd<LegIngebrekestellingVast>>;

}  // namespace houvast::codec
