#include "app/drafts.h"

#include "base/hash.h"
#include "journal/seal.h"

namespace houvast {

namespace {

// The form's path can hold an id: hashed, with the person, so that the table names nobody.
std::string key_of(Gemeente& gemeente, const Actor& actor, std::string_view form) {
    std::string text = actor_text(actor);
    text.append("\n").append(form);
    return keyed_hash(gemeente.sleutels().derived("drafts"), text);
}

std::string person_of(Gemeente& gemeente, const Actor& actor) {
    return keyed_hash(gemeente.sleutels().derived("drafts"), actor_text(actor));
}

void insert_draft(Db& db, const std::string& key, const std::string& person,
                  const std::string& sealed, std::int64_t now_ms) {
    db.exec(R"sql(
        INSERT INTO drafts (key, person, sealed, at_ms) VALUES ($1, $2, $3, $4)
        ON CONFLICT (key) DO UPDATE SET sealed = excluded.sealed, at_ms = excluded.at_ms
    )sql", {Bytes{key}, Bytes{person}, Bytes{sealed}, now_ms});
    db.exec(R"sql(DELETE FROM drafts WHERE at_ms < $1)sql",
            {now_ms - std::chrono::milliseconds{draft_days_max}.count()});
    db.exec(R"sql(
        DELETE FROM drafts WHERE person = $1 AND key NOT IN
            (SELECT key FROM drafts WHERE person = $1 ORDER BY at_ms DESC LIMIT $2)
    )sql", {Bytes{person}, drafts_per_person_max});
}

}  // namespace

std::string_view drafts_schema() {
    return R"sql(
        CREATE TABLE drafts (
            key    BLOB PRIMARY KEY,
            person BLOB NOT NULL,
            sealed BLOB NOT NULL,
            at_ms  INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX drafts_by_person ON drafts (person, at_ms);
        CREATE INDEX drafts_by_age ON drafts (at_ms);
    )sql";
}

bool keep_draft(Gemeente& gemeente, const Actor& actor, const std::string& form,
                const std::string& content) {
    if (content.size() > draft_bytes_max) return false;
    const std::string key = key_of(gemeente, actor, form);
    const std::string sealed = seal(gemeente.sleutels().derived("drafts"), content, key);
    const std::int64_t now_ms = gemeente.clock().now().time_since_epoch().count();
    write(gemeente.writer(), [&](Db& db) {
        insert_draft(db, key, person_of(gemeente, actor), sealed, now_ms);
    });
    return true;
}

std::optional<Draft> find_draft(Gemeente& gemeente, const Actor& actor, const std::string& form) {
    const std::string key = key_of(gemeente, actor, form);
    const auto db = gemeente.lezers().lease();
    const Rows rows =
        db->query(R"sql(SELECT sealed, at_ms FROM drafts WHERE key = $1)sql", {Bytes{key}});
    if (rows.empty()) return {};
    const auto content = open_sealed(gemeente.sleutels().derived("drafts"), rows[0].bytes(0), key);
    if (!content) return {};
    return Draft{.form = form,
                 .content = *content,
                 .at = Tijdstip{std::chrono::milliseconds{rows[0].integer(1)}}};
}

void drop_draft(Gemeente& gemeente, const Actor& actor, const std::string& form) {
    const std::string key = key_of(gemeente, actor, form);
    write(gemeente.writer(), [&](Db& db) {
        db.exec(R"sql(DELETE FROM drafts WHERE key = $1)sql", {Bytes{key}});
    });
}

}  // namespace houvast
