// Journal: what happened in one gemeente, append-only, one stream per unit of retention. It knows
// names, bytes and versions; only codec/ knows what they mean. Payloads are sealed with a key per
// stream (journal/seal.h); a hash chain per stream and one per gemeente show every change
// (journal/chain.h). Works inside the caller's transaction on the given connection.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "storage/db.h"

#include <expected>
#include <optional>
#include <span>

namespace houvast {

class Sleutels;  // journal/keys.h: the gemeente's own key, and the keys of its streams

enum class StreamKind { Inwoner, Traject, Signaal, Gemeente };

struct StreamId {
    StreamKind kind;
    std::string id;
    auto operator<=>(const StreamId&) const = default;
};

struct StoredEvent {
    std::string name;     // with its version: "aanmelding-geregistreerd/1"
    std::string payload;  // JSON, opened; sealed in the database
    bool operator==(const StoredEvent&) const = default;
};

struct Meta {
    CommandId command;
    std::string actor;  // "medewerker:<id>", "inwoner:<id>", "systeem:<taak>" …
    Tijdstip at;        // UTC
    Datum datum;        // the business day, in Amsterdam
};

struct Recorded {
    StreamId stream;
    int version;            // 1, 2, 3 … in its stream
    std::int64_t position;  // 1, 2, 3 … in the journal; never reused
    StoredEvent event;      // of a wiped one: what was left of it
    bool wiped = false;     // a mistaken payload: bytes gone, hash and record kept
    Meta meta;
};

struct Append {
    StreamId stream;
    // 0: the stream does not exist yet; nothing: as it stands in this transaction, for who has
    // read it there.
    std::optional<int> expected_version;
    std::vector<StoredEvent> events;
};

struct StaleVersion {
    StreamId stream;
    int actual_version;
};

class Journal {
public:
    Journal(Db& db, Sleutels& keys) : db_(db), keys_(keys) {}

    std::vector<Recorded> read(const StreamId&, int after_version = 0) const;
    std::vector<Recorded> read_after(std::int64_t position, int count_max) const;
    std::vector<Recorded> written_by(const CommandId&) const;
    int version_of(const StreamId&) const;   // 0: not there
    // The highest position ever given out. An event need not stand there (any more): a
    // destruction and a wipe take a position in the chain too. Asked once per Journal, so inside
    // one transaction, and again after each write of its own.
    std::int64_t head() const;

    // All or nothing: one stale stream, and none is written. In a write transaction. A stream is
    // named once; a destroyed one does not come back under the same id.
    std::expected<std::vector<Recorded>, StaleVersion> append(std::span<const Append>, const Meta&);

    // Bytes gone, hash and record kept; `rest` reads there from now on (empty: nothing does). It
    // stands in the register, sealed: a restored backup of before loses the same and no more.
    // The event that tells why is the caller's to append. ENSUREs that the event is there; wiping
    // it again does nothing.
    void wipe(const StreamId&, int version, std::string_view rest);

    // The stream's rows and its key go; its hashes stay in the gemeente's chain; the register of
    // destruction gets a line. The read rows are the projections' to remove, and Db::scrub() then
    // takes the bytes out of the files. ENSUREs that the stream is there. `ground`: the law or
    // rule, no personal data ("Archiefwet, selectielijst 2020").
    void destroy(const StreamId&, const Meta&, std::string_view ground);

private:
    std::string opened(const StreamId&, const std::string& place, std::string_view sealed) const;
    std::string rest_of(const StreamId&, int version) const;
    Recorded recorded(const Row&) const;
    std::vector<Recorded> recorded(const Rows&) const;

    Db& db_;
    Sleutels& keys_;
    mutable std::optional<std::int64_t> head_ = {};
};

}  // namespace houvast
