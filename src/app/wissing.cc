#include "app/wissing.h"

#include "app/strommen.h"
#include "base/check.h"
#include "codec/codec.h"
#include "domain/traject/wissen.h"

namespace houvast {

void wipe_texts(Journal& journal, const TrajectId& id, int version) {
    const auto from = journal.read(stream_of(id), version - 1);
    ENSURE(!from.empty() && from.front().version == version);
    const auto feit = std::get<TrajectGebeurtenis>(codec::decode(from.front()));
    journal.wipe(stream_of(id), version, codec::encode(wissen::without_text(feit)).payload);
}

}  // namespace houvast
