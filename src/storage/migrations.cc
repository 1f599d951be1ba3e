#include "storage/migrations.h"

#include "base/check.h"

#include <algorithm>
#include <map>

namespace houvast {

namespace {

using Levels = std::map<std::string, int, std::less<>>;

// IF NOT EXISTS: asking whether it is there differs per engine, this does not.
constexpr std::string_view level_table = R"sql(
    CREATE TABLE IF NOT EXISTS schema_level (
        room TEXT PRIMARY KEY,
        level INTEGER NOT NULL
    ) STRICT;
)sql";

bool has_level_table(Db& db) {
    const Rows found =
        db.engine() == Engine::Sqlite
            ? db.query(R"sql(SELECT count(*) FROM sqlite_schema WHERE name = 'schema_level')sql")
            : db.query(R"sql(SELECT count(*) FROM pg_catalog.pg_tables
                             WHERE schemaname = current_schema()
                               AND tablename = 'schema_level')sql");
    return found.at(0).integer(0) == 1;
}

Levels levels_of(Db& db) {
    Levels levels;
    if (!has_level_table(db)) return levels;
    for (const Row& row : db.query(R"sql(SELECT room, level FROM schema_level)sql"))
        levels[row.text(0)] = static_cast<int>(row.integer(1));
    return levels;
}

int level_of(const Levels& levels, std::string_view room) {
    const auto found = levels.find(room);
    return found == levels.end() ? 0 : found->second;
}

void refuse_newer(const Levels& levels, std::span<const Migrations> rooms) {
    for (const auto& [room, level] : levels) {
        const auto known = std::ranges::find(rooms, room, &Migrations::room);
        const int known_level = known == rooms.end() ? 0 : static_cast<int>(known->steps.size());
        if (level > known_level)
            throw NewerSchema("the database has level " + std::to_string(level) + " of " + room +
                              ", this program knows level " + std::to_string(known_level) +
                              ": use a newer program");
    }
}

void check_numbers(std::span<const Migrations> rooms) {
    for (const Migrations& room : rooms)
        for (std::size_t i = 0; i < room.steps.size(); ++i)
            ENSURE(room.steps[i].level == static_cast<int>(i) + 1);
}

bool is_current(const Levels& levels, std::span<const Migrations> rooms) {
    return std::ranges::all_of(rooms, [&](const Migrations& room) {
        return level_of(levels, room.room) == static_cast<int>(room.steps.size());
    });
}

}  // namespace

bool is_migrated(Db& db, std::span<const Migrations> rooms) {
    check_numbers(rooms);
    const Levels levels = levels_of(db);
    refuse_newer(levels, rooms);
    return is_current(levels, rooms);
}

bool migrate(Db& db, std::span<const Migrations> rooms) {
    if (is_migrated(db, rooms)) return false;
    Tx tx(db, Tx::Kind::Write);
    db.define(level_table);
    const Levels levels = levels_of(db);  // again, now that nobody else can change them
    refuse_newer(levels, rooms);
    for (const Migrations& room : rooms) {
        const int from = level_of(levels, room.room);
        for (const Migration& step : room.steps)
            if (step.level > from) db.define(step.statements);
        db.exec(R"sql(INSERT INTO schema_level (room, level) VALUES ($1, $2)
                      ON CONFLICT (room) DO UPDATE SET level = excluded.level)sql",
                {room.room, static_cast<int>(room.steps.size())});
    }
    tx.commit();
    return true;
}

}  // namespace houvast
