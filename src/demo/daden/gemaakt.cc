#include "demo/daden/gemaakt.h"

namespace houvast::demo::daad {

InwonerId gemaakte_inwoner(const Receipt& receipt) {
    for (const Written& w : receipt.written)
        if (w.stream.kind == StreamKind::Inwoner) return {w.stream.id};
    throw VerhaalKloptNiet("de demo klopt niet: een opdracht die geen inwoner maakte");
}

TrajectId gemaakt_traject(const Receipt& receipt, const TrajectId& naast) {
    for (const Written& w : receipt.written)
        if (w.stream.kind == StreamKind::Traject && w.stream.id != naast.waarde)
            return {w.stream.id};
    throw VerhaalKloptNiet("de demo klopt niet: een opdracht die geen traject maakte");
}

}  // namespace houvast::demo::daad
