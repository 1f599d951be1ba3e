#include "web/bewaard.h"

#include "html/tags.h"

#include <doctest/doctest.h>

namespace houvast::web {

using namespace html;

namespace {

std::string sent(const Stuk& stuk, const Vulling& vulling) {
    std::string out;
    stuk.append_to(out, vulling);
    return out;
}

}  // namespace

TEST_CASE("a kept page is sent again with its gaps filled anew") {
    Bewaard bewaard;
    const Html made = p(attr("id", bewaard.gat(Gat::Csrf)), "Selma ", bewaard.gat(Gat::Opdracht));
    bewaard.keep("a", made, "Selma");

    const auto kept = bewaard.find("a");
    REQUIRE(kept);
    CHECK(kept->titel() == "Selma");
    CHECK(sent(*kept, Vulling{"", "", "t1", "o1"}) == "<p id=\"t1\">Selma o1</p>");
    CHECK(sent(*kept, Vulling{"", "", "t2", "o2"}) == "<p id=\"t2\">Selma o2</p>");
    CHECK_FALSE(bewaard.find("b"));
}

TEST_CASE("a gap cannot be typed: its mark is random") {
    Bewaard one, other;
    CHECK(one.gat(Gat::Csrf) != other.gat(Gat::Csrf));
    CHECK(one.gat(Gat::Csrf).size() > 32);
}

TEST_CASE("a page is made once per key, and not kept without one") {
    Bewaard bewaard;
    int made = 0;
    const auto make = [&] {
        ++made;
        return std::pair(p("x"), std::string());
    };
    bewaard.of("a", make);
    bewaard.of("a", make);
    CHECK(made == 1);
    bewaard.of("", make);
    bewaard.of("", make);
    CHECK(made == 3);
}

TEST_CASE("what was not asked for longest makes room") {
    const Html big = p(std::string(400, 'x'));
    Bewaard bewaard(1'000);
    bewaard.keep("a", big);
    bewaard.keep("b", big);
    CHECK(bewaard.find("a"));
    bewaard.keep("c", big);
    CHECK(bewaard.find("a"));
    CHECK_FALSE(bewaard.find("b"));
    CHECK(bewaard.find("c"));
}

TEST_CASE("the same key again takes the place of the earlier page") {
    Bewaard bewaard(1'000);
    bewaard.keep("a", p("1"));
    bewaard.keep("a", p("2"));
    CHECK(sent(*bewaard.find("a"), {}) == "<p>2</p>");
}

}  // namespace houvast::web
