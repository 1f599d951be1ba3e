#include "journal/chain.h"

#include "base/hash.h"
#include "journal/encoding.h"
#include "journal/stream_name.h"

namespace houvast {

std::int64_t stored(Tijdstip at) { return at.time_since_epoch().count(); }
std::int64_t stored(Datum datum) { return datum.time_since_epoch().count(); }
Tijdstip tijdstip_from(std::int64_t ms) { return Tijdstip(std::chrono::milliseconds(ms)); }
Datum datum_from(std::int64_t days) {
    return Datum(std::chrono::days(static_cast<std::chrono::days::rep>(days)));
}

std::string event_hash(std::string_view previous, const Envelope& e) {
    return hash(Encoding()
                    .text("houvast event 1")
                    .text(previous)
                    .text(stored_name(e.stream.kind))
                    .text(e.stream.id)
                    .number(e.version)
                    .number(e.position)
                    .text(e.name)
                    .text(e.meta.command.waarde)
                    .text(e.meta.actor)
                    .number(stored(e.meta.at))
                    .number(stored(e.meta.datum))
                    .text(e.payload_hash)
                    .bytes());
}

std::string line_hash(const DestroyedLine& line) {
    return hash(Encoding()
                    .text("houvast destroyed 1")
                    .text(stored_name(line.stream.kind))
                    .text(line.stream.id)
                    .text(line.meta.command.waarde)
                    .text(line.meta.actor)
                    .number(stored(line.meta.at))
                    .number(stored(line.meta.datum))
                    .text(line.ground)
                    .text(line.positions)
                    .bytes());
}

std::string line_hash(const WipedLine& line) {
    Encoding encoding;
    encoding.text("houvast wiped 1")
        .text(stored_name(line.stream.kind))
        .text(line.stream.id)
        .number(line.version);
    if (!line.rest_hash.empty()) encoding.text(line.rest_hash);
    return hash(encoding.bytes());
}

std::string chain_hash(std::string_view previous, std::int64_t position,
                       std::string_view event_or_line_hash) {
    return hash(Encoding()
                    .text("houvast chain 1")
                    .text(previous)
                    .number(position)
                    .text(event_or_line_hash)
                    .bytes());
}

}  // namespace houvast
