#include "app/wissing.h"

#include "app/strommen.h"
#include "base/check.h"
#include "base/overloaded.h"
#include "codec/codec.h"
#include "domain/wissen.h"

namespace houvast {

namespace {

StoredEvent rest_of(const Recorded& recorded) {
    return std::visit(overloaded{
        [](const GemeenteGebeurtenis&) -> StoredEvent {
            throw InvariantBroken("nothing of the gemeente's own stream is wiped");
        },
        [](const auto& feit) { return codec::encode(wissen::without_text(feit)); },
    }, codec::decode(recorded));
}

}  // namespace

void wipe_texts(Journal& journal, const Onderwerp& onderwerp, int version) {
    const StreamId stream = stream_of(onderwerp);
    const auto from = journal.read(stream, version - 1);
    ENSURE(!from.empty() && from.front().version == version);
    journal.wipe(stream, version, rest_of(from.front()).payload);
}

}  // namespace houvast
