// What is written down beside the route.
#include "codec/stored_impl.h"

namespace houvast::codec {

template struct Stored<Vastgelegd<LegAfspraakVast>>;
template struct Stored<Vastgelegd<RondAfspraakAf>>;
template struct Stored<Vastgelegd<LegInkomenscheckVast>>;
template struct Stored<Vastgelegd<LegBegrotingVast>>;
template struct Stored<Vastgelegd<LegSchuldVast>>;
template struct Stored<Vastgelegd<RondSchuldAf>>;
template struct Stored<Vastgelegd<LegRegelingVast>>;
template struct Stored<Vastgelegd<LegKenmerkenVast>>;
template struct Stored<Vastgelegd<LegOnderdelenVast>>;
template struct Stored<Vastgelegd<LegMaatwerkVast>>;
template struct Stored<Vastgelegd<LegInformatieVast>>;
template struct Stored<Vastgelegd<MeldInschalingstwijfel>>;
template struct Stored<Vastgelegd<LegVerwijzingVast>>;
template struct Stored<Vastgelegd<LegVerwijzingscontactVast>>;

template struct Stored<Vastgelegd<PlanGesprek>>;
template struct Stored<Vastgelegd<VerzetGesprek>>;
template struct Stored<Vastgelegd<ZegGesprekAf>>;
template struct Stored<Vastgelegd<LegGespreksuitkomstVast>>;

}  // namespace houvast::codec
