// After the decision: the plan, evaluation, volgen, nazorg, terugval and the ending.
#include "codec/stored_impl.h"

namespace houvast::codec {

template struct Stored<Vastgelegd<StartProduct>>;
template struct Stored<Vastgelegd<RondProductAf>>;
template struct Stored<Vastgelegd<StelBegeleidingsplanVast>>;
template struct Stored<Vastgelegd<WijzigContactfase>>;
template struct Stored<Vastgelegd<StartEvaluatie>>;
template struct Stored<Vastgelegd<LegEvaluatieVast>>;
template struct Stored<Vastgelegd<NeemMethodiekOver>>;
template struct Stored<Vastgelegd<StartVolgen>>;
template struct Stored<Vastgelegd<LegVolggesprekVast>>;
template struct Stored<Vastgelegd<StelPreventieplanOp>>;
template struct Stored<Vastgelegd<LegMoeilijkMomentVast>>;
template struct Stored<Vastgelegd<StartNazorg>>;
template struct Stored<Vastgelegd<LegNazorggesprekVast>>;
template struct Stored<Vastgelegd<LegTerugvalVast>>;
template struct Stored<Vastgelegd<RondInterventieAf>>;
template struct Stored<Vastgelegd<WijzigPlanVanAanpak>>;
template struct Stored<Vastgelegd<BeeindigTraject>>;

}  // namespace houvast::codec
