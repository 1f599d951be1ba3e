#include "app/schema.h"

#include "app/drafts.h"
#include "app/kijklog.h"
#include "app/outbox.h"
#include "journal/schema.h"
#include "projections/runner.h"

#include <array>

namespace houvast {

namespace {

// Which commands were done: the id of each with a keyed digest of its content.
constexpr std::string_view submissions_schema = R"sql(
    CREATE TABLE submissions (
        command TEXT PRIMARY KEY,
        digest  BLOB NOT NULL,
        at_ms   INTEGER NOT NULL
    ) STRICT;
)sql";

const std::array app_steps = {
    Migration{1, "submissions", submissions_schema},
    Migration{2, "look log", Kijklog::schema()},
    Migration{3, "drafts", drafts_schema()},
    Migration{4, "outbox", outbox::schema()},
    Migration{5, "kinds of messages", outbox::schema_soort()},
};

}  // namespace

std::span<const Migrations> gemeente_migrations() {
    static const std::array all = {
        journal_migrations(),
        projections_migrations(),
        Migrations{.room = "app", .steps = app_steps},
    };
    return all;
}

std::span<const BackupRoom> gemeente_backup() {
    static constexpr std::array rooms = {
        BackupRoom{Kijklog::write_all, Kijklog::read_back},
        BackupRoom{Projecties::write_numbers, Projecties::read_numbers},
        BackupRoom{outbox::write_all, outbox::read_back},
    };
    return rooms;
}

}  // namespace houvast
