// Measurements, topics of a plate, inschaling, goals and training.
#include "codec/stored_impl.h"

namespace houvast::codec {

template struct Stored<Vastgelegd<LegMetingVast>>;
template struct Stored<Vastgelegd<VulMetingAan>>;
template struct Stored<Vastgelegd<LegUitslagVast>>;
template struct Stored<Vastgelegd<BespreekOnderwerp>>;
template struct Stored<Vastgelegd<SchaalIn>>;
template struct Stored<Vastgelegd<StelDoelVast>>;
template struct Stored<Vastgelegd<WerkDoelBij>>;
template struct Stored<Vastgelegd<LegTrainingVast>>;

}  // namespace houvast::codec
