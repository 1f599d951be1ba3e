#include "app/drafts.h"

#include "app/test_gemeente.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

using namespace houvast;

TEST_CASE("a draft is kept per person and form, the latest wins, and it can go") {
    TestGemeente test;
    const Actor bram = gegeven::actor(gegeven::bram, {Rol::Begeleider});
    CHECK(keep_draft(test.gemeente, test.anna, "/trajecten/1/contact", "notitie=een"));
    CHECK(keep_draft(test.gemeente, test.anna, "/trajecten/1/contact", "notitie=twee"));
    CHECK(find_draft(test.gemeente, test.anna, "/trajecten/1/contact")->content == "notitie=twee");
    CHECK_FALSE(find_draft(test.gemeente, bram, "/trajecten/1/contact"));
    CHECK_FALSE(find_draft(test.gemeente, test.anna, "/trajecten/2/contact"));
    drop_draft(test.gemeente, test.anna, "/trajecten/1/contact");
    CHECK_FALSE(find_draft(test.gemeente, test.anna, "/trajecten/1/contact"));
}

TEST_CASE("what is typed stands sealed in the file, and too long is not kept") {
    TestGemeente test;
    CHECK(keep_draft(test.gemeente, test.anna, "/x", "notitie=GeheimeNotitie"));
    for (const char* file : {"/gemeente.db", "/gemeente.db-wal"}) {
        std::ifstream in(test.folder.path + file, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        CHECK(bytes.find("GeheimeNotitie") == std::string::npos);
    }
    CHECK_FALSE(keep_draft(test.gemeente, test.anna, "/x", std::string(draft_bytes_max + 1, 'x')));
}

TEST_CASE("old drafts go, and one person keeps at most fifty") {
    TestGemeente test;
    for (int i = 0; i < drafts_per_person_max + 5; ++i) {
        test.clock.at += std::chrono::seconds{1};
        keep_draft(test.gemeente, test.anna, "/form/" + std::to_string(i), "x=1");
    }
    CHECK_FALSE(find_draft(test.gemeente, test.anna, "/form/0"));
    CHECK(find_draft(test.gemeente, test.anna, "/form/54"));
    test.clock.at += draft_days_max + std::chrono::seconds{1};
    keep_draft(test.gemeente, test.anna, "/nieuw", "x=1");
    CHECK_FALSE(find_draft(test.gemeente, test.anna, "/form/54"));
}
