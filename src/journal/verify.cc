#include "journal/verify.h"

#include "base/check.h"
#include "base/hash.h"
#include "journal/blob.h"
#include "journal/chain.h"
#include "journal/payload.h"
#include "journal/seal.h"
#include "journal/stream_name.h"

#include <charconv>
#include <map>
#include <set>

namespace houvast {

namespace {

constexpr std::size_t findings_max = 1000;
constexpr int page_rows = 500;  // so that a large journal is never in memory whole

struct StreamEnd {
    int version = 0;
    std::string hash = {};
};

std::vector<std::int64_t> positions_in(std::string_view list) {
    std::vector<std::int64_t> positions;
    while (!list.empty()) {
        std::int64_t position = 0;
        const auto [end, error] =
            std::from_chars(list.data(), list.data() + list.size(), position);
        if (error != std::errc()) return positions;
        positions.push_back(position);
        list.remove_prefix(static_cast<std::size_t>(end - list.data()));
        if (!list.empty()) list.remove_prefix(1);
    }
    return positions;
}

class Walk {
public:
    Walk(Db& db, Sleutels& keys) : db_(db), keys_(keys) {}

    std::vector<Finding> all(const std::optional<Head>& known) {
        check_key();
        read_registers();
        known_ = known;
        for (Rows rows = page(0); !rows.empty(); rows = page(head_.position))
            for (const Row& row : rows) link(row);
        check_end();
        check_leftovers();
        return std::move(findings_);
    }

private:
    void report(Finding::Kind kind, std::int64_t position) {
        if (findings_.size() < findings_max) findings_.push_back({kind, position});
    }

    void check_key() {
        const Rows rows = db_.query(R"sql(SELECT value FROM meta WHERE name = 'key-check')sql");
        if (rows.empty() || rows[0].bytes(0) != keys_.derived("key check"))
            report(Finding::Kind::KeyWrong, 0);
    }

    void read_registers() {
        for (const Row& row : db_.query(
                 R"sql(SELECT position, kind, stream, command, actor, at, datum, ground, positions
                       FROM destroyed ORDER BY position)sql")) {
            const DestroyedLine line{.stream = {stream_kind_named(row.text(1)), row.text(2)},
                                     .meta = {.command = {row.text(3)},
                                              .actor = row.text(4),
                                              .at = tijdstip_from(row.integer(5)),
                                              .datum = datum_from(row.integer(6))},
                                     .ground = row.text(7),
                                     .positions = row.text(8)};
            lines_[row.integer(0)] = line_hash(line);
            for (const std::int64_t at : positions_in(line.positions)) destroyed_.insert(at);
            destroyed_streams_.insert(line.stream);
        }
        for (const Row& row : db_.query(
                 R"sql(SELECT position, kind, stream, version, rest_hash, rest FROM wiped
                       ORDER BY position)sql")) {
            const WipedLine line{.stream = {stream_kind_named(row.text(1)), row.text(2)},
                                 .version = static_cast<int>(row.integer(3)),
                                 .rest_hash = row.is_null(4) ? std::string() : row.bytes(4),
                                 .rest = row.is_null(5) ? std::string() : row.bytes(5)};
            lines_[row.integer(0)] = line_hash(line);
            wiped_.insert({line.stream, line.version});
            check_rest(row.integer(0), line);
        }
    }

    // What is left of a wiped payload, until its stream is destroyed.
    void check_rest(std::int64_t position, const WipedLine& line) {
        if (line.rest_hash.empty() && line.rest.empty()) return;
        if (destroyed_streams_.contains(line.stream)) {
            if (!line.rest.empty()) report(Finding::Kind::RegisterWrong, position);
            return;
        }
        const auto key = keys_.find(db_, line.stream);
        if (key && (hash(line.rest) != line.rest_hash ||
                    !open_sealed(*key, line.rest, rest_place(line.stream, line.version))))
            report(Finding::Kind::PayloadChanged, position);
    }

    Rows page(std::int64_t after) {
        return db_.query(
            R"sql(SELECT c.position, c.event_hash, c.hash, e.kind, e.stream, e.version, e.name,
                         e.command, e.actor, e.at, e.datum, e.payload, e.payload_hash, e.hash
                  FROM chain c LEFT JOIN events e ON e.position = c.position
                  WHERE c.position > $1 ORDER BY c.position LIMIT $2)sql",
            {after, page_rows});
    }

    // One position. After a finding it goes on from what is stored: one change, one finding.
    void link(const Row& row) {
        const std::int64_t position = row.integer(0);
        const std::string& event_hash = row.bytes(1);
        if (position != head_.position + 1 ||
            row.bytes(2) != chain_hash(head_.hash, position, event_hash))
            report(Finding::Kind::ChainBroken, position);
        head_ = {.position = position, .hash = row.bytes(2)};
        if (known_ && known_->position == position && known_->hash != head_.hash)
            report(Finding::Kind::OlderState, position);

        const auto line = lines_.find(position);
        if (line != lines_.end()) {
            if (line->second != event_hash || !row.is_null(3))
                report(Finding::Kind::RegisterWrong, position);
            lines_.erase(line);
        } else if (!row.is_null(3)) {
            check_event(row);
        } else if (!destroyed_.contains(position)) {
            report(Finding::Kind::EventGone, position);
        }
    }

    void check_event(const Row& row) {
        const Envelope e{.stream = {stream_kind_named(row.text(3)), row.text(4)},
                         .version = static_cast<int>(row.integer(5)),
                         .position = row.integer(0),
                         .name = row.text(6),
                         .meta = {.command = {row.text(7)},
                                  .actor = row.text(8),
                                  .at = tijdstip_from(row.integer(9)),
                                  .datum = datum_from(row.integer(10))},
                         .payload_hash = row.bytes(12)};
        StreamEnd& end = streams_[e.stream];
        const std::string& stored_hash = row.bytes(13);
        if (e.version != end.version + 1 || stored_hash != event_hash(end.hash, e) ||
            stored_hash != row.bytes(1))
            report(Finding::Kind::EventChanged, e.position);
        end = {.version = e.version, .hash = stored_hash};
        if (destroyed_streams_.contains(e.stream))
            report(Finding::Kind::RegisterWrong, e.position);
        check_payload(e, row.values()[11]);
    }

    void check_payload(const Envelope& e, const DbValue& payload) {
        const bool wiped = wiped_.contains({e.stream, e.version});
        const Bytes* sealed = std::get_if<Bytes>(&payload);
        if (!sealed) {
            if (!wiped) report(Finding::Kind::PayloadGone, e.position);
        } else if (wiped) {
            report(Finding::Kind::RegisterWrong, e.position);
        } else {
            const auto key = keys_.find(db_, e.stream);
            if (hash(sealed->bytes) != e.payload_hash || !key ||
                !open_sealed(*key, sealed->bytes, payload_place(e.stream, e.version, e.name)))
                report(Finding::Kind::PayloadChanged, e.position);
        }
    }

    void check_end() {
        if (!is_written_head(db_, keys_, head_)) report(Finding::Kind::HeadWrong, head_.position);
        if (known_ && known_->position > head_.position)
            report(Finding::Kind::OlderState, head_.position);
        for (const auto& [position, hash] : lines_)  // those that the chain did not have
            report(Finding::Kind::RegisterWrong, position);
    }

    void check_leftovers() {
        for (const Row& row : db_.query(
                 R"sql(SELECT position FROM events e WHERE NOT EXISTS
                       (SELECT 1 FROM chain c WHERE c.position = e.position)
                       ORDER BY position LIMIT 1000)sql"))
            report(Finding::Kind::EventUnchained, row.integer(0));
        for (const std::int64_t position : unsound_blobs(db_, keys_))
            report(Finding::Kind::BlobWrong, position);
        for (const Row& row : db_.query(R"sql(SELECT kind, stream FROM stream_keys)sql")) {
            const StreamId stream{stream_kind_named(row.text(0)), row.text(1)};
            if (!streams_.contains(stream)) report(Finding::Kind::KeyWrong, 0);
        }
    }

    Db& db_;
    Sleutels& keys_;
    std::optional<Head> known_;
    Head head_;
    std::map<StreamId, StreamEnd> streams_;
    std::map<std::int64_t, std::string> lines_;  // of both registers: their hash by position
    std::set<std::int64_t> destroyed_;           // positions whose events are rightly gone
    std::set<StreamId> destroyed_streams_;
    std::set<std::pair<StreamId, int>> wiped_;
    std::vector<Finding> findings_;
};

}  // namespace

std::string_view sentence(Finding::Kind kind) {
    switch (kind) {
        case Finding::Kind::EventChanged: return "an event was changed or moved";
        case Finding::Kind::PayloadChanged: return "a payload does not open: it or its key changed";
        case Finding::Kind::PayloadGone: return "a payload is gone without a line in the register";
        case Finding::Kind::EventGone: return "an event is gone without a line in the register";
        case Finding::Kind::EventUnchained: return "an event stands outside the chain";
        case Finding::Kind::ChainBroken: return "the gemeente's chain is broken";
        case Finding::Kind::HeadWrong: return "the end of the chain was cut or forged";
        case Finding::Kind::OlderState: return "the database was put back to an older state";
        case Finding::Kind::RegisterWrong: return "the register and the journal do not agree";
        case Finding::Kind::BlobWrong: return "a document is gone, changed or of no event";
        case Finding::Kind::KeyWrong: return "a key is not of this gemeente or of no stream";
    }
    throw InvariantBroken("a finding without a sentence");
}

std::vector<Finding> verify_within(Db& db, Sleutels& keys, const std::optional<Head>& known) {
    return Walk(db, keys).all(known);
}

std::vector<Finding> verify(Db& db, Sleutels& keys, const std::optional<Head>& known) {
    Tx tx(db, Tx::Kind::Read);
    auto findings = verify_within(db, keys, known);
    tx.commit();
    return findings;
}

}  // namespace houvast
