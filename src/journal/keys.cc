#include "journal/keys.h"

#include "base/check.h"
#include "base/hash.h"
#include "base/random.h"
#include "journal/encoding.h"
#include "journal/key_cache.h"
#include "journal/payload.h"
#include "journal/seal.h"
#include "journal/stream_name.h"

#include <map>

namespace houvast {

namespace {

// A wrapped key that is moved to another stream does not open.
std::string wrap_place(const StreamId& stream) {
    return Encoding().text("stream key").text(stored_name(stream.kind)).text(stream.id).bytes();
}

Rows check_value(Db& db) {
    return db.query(R"sql(SELECT value FROM meta WHERE name = 'key-check')sql");
}

void check(Db& db, const std::string& expected) {
    if (check_value(db).empty()) {
        Tx tx(db, Tx::Kind::Write);
        if (!db.query(R"sql(SELECT position FROM chain LIMIT 1)sql").empty())
            throw DbError(DbError::Kind::Broken, "journal: its key's check value is gone");
        db.exec(R"sql(INSERT INTO meta (name, value) VALUES ('key-check', $1)
                      ON CONFLICT (name) DO NOTHING)sql", {Bytes{expected}});
        tx.commit();
    }
    if (check_value(db).at(0).bytes(0) != expected)
        throw WrongKey("this key is not the key of this gemeente: its data stay closed");
}

}  // namespace

struct Sleutels::Data {
    std::string gemeente_key;
    std::string wrap_key;
    KeyCache cache;
    std::mutex mutex = {};
    std::map<std::string, std::string> derived = {};
};

Sleutels::Sleutels(Db& db, std::string gemeente_key, std::size_t cached_max) {
    ENSURE(gemeente_key.size() == key_bytes);
    const std::string wrap_key = keyed_hash(gemeente_key, "houvast wrap 1");
    data_.reset(new Data{std::move(gemeente_key), wrap_key, KeyCache(cached_max)});
    check(db, derived("key check"));
}

Sleutels::~Sleutels() = default;

const std::string& Sleutels::derived(const std::string& purpose) {
    const std::lock_guard lock(data_->mutex);
    const auto [found, is_new] = data_->derived.try_emplace(purpose);
    if (is_new) found->second = keyed_hash(data_->gemeente_key, "houvast derived 1 " + purpose);
    return found->second;
}

std::string Sleutels::make(Db& db, const StreamId& stream) {
    const std::string key = random_bytes(key_bytes);
    db.exec(R"sql(INSERT INTO stream_keys (kind, stream, wrapped) VALUES ($1, $2, $3))sql",
            {stored_name(stream.kind), stream.id,
             Bytes{seal(data_->wrap_key, key, wrap_place(stream))}});
    data_->cache.put(stream, key, KeyCache::Made::InThisTransaction);
    return key;
}

std::optional<std::string> Sleutels::find(Db& db, const StreamId& stream) {
    if (auto known = data_->cache.find(stream)) return known;
    const Rows rows = db.query(
        R"sql(SELECT wrapped FROM stream_keys WHERE kind = $1 AND stream = $2)sql",
        {stored_name(stream.kind), stream.id});
    if (rows.empty()) return std::nullopt;
    auto key = open_sealed(data_->wrap_key, rows[0].bytes(0), wrap_place(stream));
    if (!key || key->size() != key_bytes) return std::nullopt;
    data_->cache.put(stream, *key, KeyCache::Made::Before);
    return key;
}

void Sleutels::destroy(Db& db, const StreamId& stream) {
    db.exec(R"sql(DELETE FROM stream_keys WHERE kind = $1 AND stream = $2)sql",
            {stored_name(stream.kind), stream.id});
    forget(stream);
}

void Sleutels::forget(const StreamId& stream) { data_->cache.forget(stream); }
void Sleutels::committed() noexcept { data_->cache.committed(); }
void Sleutels::forget_uncommitted() noexcept { data_->cache.forget_uncommitted(); }

}  // namespace houvast
