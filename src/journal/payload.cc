#include "journal/payload.h"

#include "journal/encoding.h"
#include "journal/stream_name.h"

namespace houvast {

std::string payload_place(const StreamId& stream, int version, std::string_view name) {
    return Encoding()
        .text("payload")
        .text(stored_name(stream.kind))
        .text(stream.id)
        .number(version)
        .text(name)
        .bytes();
}

std::string rest_place(const StreamId& stream, int version) {
    return Encoding()
        .text("rest")
        .text(stored_name(stream.kind))
        .text(stream.id)
        .number(version)
        .bytes();
}

}  // namespace houvast
