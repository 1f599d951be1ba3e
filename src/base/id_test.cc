#include "base/id.h"

#include <doctest/doctest.h>

using namespace houvast;

TEST_CASE("a uuid of version 7 starts with its time, so that ids sort by it") {
    const std::string zeros(10, '\0');
    CHECK(uuid7(0x0193'1234'5678, zeros) == "01931234-5678-7000-8000-000000000000");
    CHECK(uuid7(1, zeros) < uuid7(2, zeros));
}

TEST_CASE("only a whole uuid in lower case is one") {
    CHECK(is_uuid("01931234-5678-7000-8000-000000000000"));
    for (const char* text : {"", "01931234", "01931234-5678-7000-8000-00000000000G",
                             "01931234x5678-7000-8000-000000000000",
                             "01931234-5678-7000-8000-00000000000A"})
        CHECK_FALSE(is_uuid(text));
}
