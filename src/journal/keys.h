// Sleutels: the gemeente's own key (32 bytes, from a key file, never in a database) and, wrapped by
// it, one key per stream in table stream_keys. A stream's key is made with its first event, in the
// same transaction; destroying the stream destroys its key. Thread-safe; one per gemeente.
#pragma once

#include "storage/db.h"

#include <optional>
#include <string>

namespace houvast {

struct StreamId;

// The configured key does not belong to this database. Says so without saying anything of the key.
struct WrongKey : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class Sleutels {
public:
    // On a migrated database. Reads its check value, or writes it into a new one (in a write
    // transaction of its own); throws WrongKey. At most so many stream keys stay in memory.
    Sleutels(Db&, std::string gemeente_key, std::size_t cached_max = 5000);
    ~Sleutels();

    std::optional<std::string> find(Db&, const StreamId&);  // nothing: destroyed or never was
    std::string make(Db&, const StreamId&);                 // in a write transaction
    void destroy(Db&, const StreamId&);
    void forget(const StreamId&);                           // in memory only: find() looks again

    // Keys that were made in a transaction that did not commit must not be used again: the cache
    // drops every key made since the last call of committed(). (Where nobody calls it, the journal
    // looks again when a key does not open an event.)
    void committed() noexcept;
    void forget_uncommitted() noexcept;

    // A key of 32 bytes for another purpose ("drafts", "submissions", "search"), derived from the
    // gemeente's own: never stored.
    const std::string& derived(const std::string& purpose);

private:
    struct Data;
    std::unique_ptr<Data> data_;
};

}  // namespace houvast
