#include "storage/dialect.h"

#include <doctest/doctest.h>

using houvast::postgres_definitions;

TEST_CASE("types become PostgreSQL's, STRICT goes") {
    CHECK(postgres_definitions("CREATE TABLE a (n INTEGER PRIMARY KEY, b BLOB NOT NULL) STRICT;") ==
          "CREATE TABLE a (n BIGINT PRIMARY KEY, b BYTEA NOT NULL) ;");
    CHECK(postgres_definitions("t TEXT NOT NULL") == "t TEXT COLLATE \"C\" NOT NULL");
    CHECK(postgres_definitions(") STRICT, WITHOUT ROWID;").find("ROWID") == std::string::npos);
}

TEST_CASE("names, quoted text and casts stay as they are") {
    CHECK(postgres_definitions("text_id, INTEGERS, 'BLOB', \"TEXT\"") ==
          "text_id, INTEGERS, 'BLOB', \"TEXT\"");
    CHECK(postgres_definitions("CAST(a AS TEXT)") == "CAST(a AS TEXT)");
    CHECK(postgres_definitions("a -- an 'odd BLOB\nb") == "a \nb");
    CHECK(postgres_definitions("'open") == "'open");
    CHECK(postgres_definitions("").empty());
}
