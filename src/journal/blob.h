// Blob: the bytes that an event is about and that are too large for its payload: a scan, a photo.
// One per event, sealed with a key of its own that is sealed with the key of the event's stream.
// So it goes with its event: a wipe of the event or a destruction of the stream takes the bytes and
// their key, here and, by the register, in every restored backup.
#pragma once

#include "journal/journal.h"

namespace houvast {

class Sleutels;

// Events of this name have one. (What it means is not for the journal to know; codec/ checks that
// the name is right.)
inline constexpr std::string_view event_with_blob = "bestand-toegevoegd/1";

// In the write transaction in which the event was appended.
void write_blob(Db&, Sleutels&, const StreamId&, int version, std::string_view bytes);
// Nothing: it is not there (any more). Damaged: DbError (Broken).
std::optional<std::string> read_blob(Db&, Sleutels&, const StreamId&, int version);

// For the registers.
void remove_blob(Db&, const StreamId&, int version);
void remove_blobs(Db&, const StreamId&);

// The positions of events whose blob is not there or does not open; 0 for a blob without an event.
std::vector<std::int64_t> unsound_blobs(Db&, Sleutels&);

}  // namespace houvast
