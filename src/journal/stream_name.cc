#include "journal/stream_name.h"

#include "base/check.h"

namespace houvast {

std::string_view stored_name(StreamKind kind) {
    switch (kind) {
        case StreamKind::Inwoner: return "inwoner";
        case StreamKind::Traject: return "traject";
        case StreamKind::Signaal: return "signaal";
        case StreamKind::Gemeente: return "gemeente";
    }
    throw InvariantBroken("a kind of stream without a name");
}

StreamKind stream_kind_named(std::string_view name) {
    for (const StreamKind kind : {StreamKind::Inwoner, StreamKind::Traject, StreamKind::Signaal,
                                  StreamKind::Gemeente})
        if (stored_name(kind) == name) return kind;
    throw DbError(DbError::Kind::Broken, "journal: an unknown kind of stream");
}

}  // namespace houvast
