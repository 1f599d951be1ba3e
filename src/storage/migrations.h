// Migrations: the tables of every room, made and changed in numbered steps. Each room exports its
// own list; the table schema_level keeps the level that each room has reached.
//
// A step is never changed once it has been in a release: a database out there has it already.
#pragma once

#include "storage/db.h"

#include <span>

namespace houvast {

struct Migration {
    int level;                    // 1, 2, 3 … within its room, without gaps
    std::string_view name;        // for people: "journal and its chains"
    std::string_view statements;  // definitions in the dialect of storage/dialect.h
};

struct Migrations {
    std::string_view room;
    std::span<const Migration> steps;
};

// A program older than its database must stop: it cannot know what it would damage.
struct NewerSchema : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// Brings every room to its newest level in one write transaction; all of them or none. True when
// there was something to do. NewerSchema when the database has a level or a room that these lists
// do not know.
bool migrate(Db&, std::span<const Migrations>);

// The program may use this database as it is. NewerSchema as above.
bool is_migrated(Db&, std::span<const Migrations>);

}  // namespace houvast
