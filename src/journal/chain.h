// Chain: hashes (BLAKE2b, 32 bytes) that tie every event to what came before it. Anybody who has
// the tables can compute them; Encoding (journal/encoding.h) says how fields become bytes.
//
//   payload_hash  = hash(the sealed payload): stays when the payload is wiped
//   event's hash  = hash(text "houvast event 1", text previous hash in the stream (empty: first),
//                        text kind, text stream, number version, number position, text name,
//                        text command, text actor, number at, number datum, text payload_hash)
//   a destroyed   = hash(text "houvast destroyed 1", text kind, text stream, text command,
//   line's hash          text actor, number at, number datum, text ground, text positions)
//   a wiped       = hash(text "houvast wiped 1", text kind, text stream, number version,
//   line's hash          text hash(what is left, sealed): only where something is left)
//   chain's hash  = hash(text "houvast chain 1", text previous chain hash (empty: first),
//                        number position, text the hash of the event or line at that position)
//
// The chain has every position from 1 on, without gaps. Its last hash stands in meta, keyed with
// the gemeente's key (journal/head.h): who has no key cannot make a shorter chain look whole.
#pragma once

#include "journal/journal.h"

namespace houvast {

// What of an event goes into its hash, as it stands in the database.
struct Envelope {
    StreamId stream;
    int version = 0;
    std::int64_t position = 0;
    std::string name;
    Meta meta;
    std::string payload_hash;
};
std::string event_hash(std::string_view previous, const Envelope&);

struct DestroyedLine {
    StreamId stream;
    Meta meta;
    std::string ground;
    std::string positions;  // "3,17,18"; empty when none of its events were there
};
std::string line_hash(const DestroyedLine&);

struct WipedLine {
    StreamId stream;
    int version = 0;
    std::string rest_hash = {};  // of the sealed rest; empty where nothing was left
    std::string rest = {};       // what reads there from now on, sealed with the stream's key
};
std::string line_hash(const WipedLine&);

std::string chain_hash(std::string_view previous, std::int64_t position,
                       std::string_view event_or_line_hash);

// As times and days stand in the database.
std::int64_t stored(Tijdstip);
std::int64_t stored(Datum);
Tijdstip tijdstip_from(std::int64_t);
Datum datum_from(std::int64_t);

}  // namespace houvast
