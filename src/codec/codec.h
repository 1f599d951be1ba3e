// Codec: facts ↔ stored names and JSON. The only place that knows stored names, so that a C++ name
// may change and the journal never does. Writes the newest version of each name; reads every
// version ever written, older ones through upcast.h. What cannot be read is thrown, never skipped.
#pragma once

#include "domain/gemeente/gebeurtenissen.h"
#include "domain/inwoner/gebeurtenissen.h"
#include "domain/signaal/signaal.h"
#include "domain/traject/gebeurtenissen.h"
#include "journal/journal.h"

#include <span>
#include <stdexcept>

namespace houvast::codec {

// The data are newer than this program (ARCHITECTURE §5): it must stop, not guess.
struct UnknownEvent : std::runtime_error {
    using std::runtime_error::runtime_error;
};
// The name is known, the payload is not what it must be. Says where, never what stood there.
struct BrokenEvent : std::runtime_error {
    using std::runtime_error::runtime_error;
};

StoredEvent encode(const TrajectGebeurtenis&);
StoredEvent encode(const InwonerGebeurtenis&);
StoredEvent encode(const SignaalGebeurtenis&);
StoredEvent encode(const GemeenteGebeurtenis&);

// Of a wiped event the journal gives what was left of it: the same fact without its texts.
TrajectGebeurtenis decode_traject(const StoredEvent&);
InwonerGebeurtenis decode_inwoner(const StoredEvent&);
SignaalGebeurtenis decode_signaal(const StoredEvent&);
GemeenteGebeurtenis decode_gemeente(const StoredEvent&);

using Feit = std::variant<TrajectGebeurtenis, InwonerGebeurtenis, SignaalGebeurtenis,
                          GemeenteGebeurtenis>;
Feit decode(const Recorded&);

// Every name that is written today, per kind of stream (a wipe is recorded in each), with the
// schema level from which it may be: a new name waits until every process of the installation can
// read it and the level is raised (`houvast migrate`).
struct Level {
    std::string_view name;
    StreamKind kind;
    int level;
};
std::span<const Level> levels();
int level_of(std::string_view name);  // UnknownEvent for a name that is not written today
int newest_level();                   // what this program can read

// What is written of a traject's wiped event, such as in the timeline, comes from its stored name:
// "contact-gehad/1" → "contact-gehad".
std::string_view without_version(std::string_view name);

}  // namespace houvast::codec
