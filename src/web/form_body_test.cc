#include "web/form_body.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace houvast;
using namespace houvast::web;

namespace {

std::expected<NameValues, int> read(std::string body,
                                    std::string type = "application/x-www-form-urlencoded") {
    return read_form_body({.method = Method::Post,
                           .headers = {{"content-type", std::move(type)}},
                           .body = std::move(body)});
}

}  // namespace

TEST_CASE("fields come in their order, decoded; a list keeps all its values") {
    const auto form = read("naam=Selma+Y%C4%B1lmaz&kanaal=balie&leeg=&kanaal=brief&x");
    REQUIRE(form);
    CHECK(form->get("naam") == "Selma Yılmaz");
    CHECK(form->count("kanaal") == 2);
    CHECK(form->begin()[3].second == "brief");
    CHECK(form->find("leeg") != nullptr);
    CHECK(form->get("x").empty());
}

TEST_CASE("a line ends with one newline, whatever the browser sent") {
    CHECK(read("t=a%0D%0Ab%0Dc%0Ad%0D")->get("t") == "a\nb\nc\nd\n");
}

TEST_CASE("what is malformed is refused whole, not repaired") {
    for (const char* body : {"a=%", "a=%4", "a=%zz", "a=%00", "a=%ff", "a=%C0%AF", "%00=a", "=a",
                             "a=%ED%A0%80", "a=%1b"})
        CHECK(read(body).error() == 400);
}

TEST_CASE("another content type is another matter") {
    CHECK(read("a=1", "application/json").error() == 415);
    CHECK(read("a=1", "").error() == 415);
    CHECK(read("", "")->empty());
    CHECK(read("a=1", "Application/X-WWW-Form-Urlencoded; charset=UTF-8"));
}

TEST_CASE("a form has a limit of fields") {
    std::string body;
    for (std::size_t i = 0; i < form_fields_max; ++i) body += "a=1&";
    CHECK(read(body)->size() == form_fields_max);
    CHECK(read(body + "a=1").error() == 400);
}

TEST_CASE("what is written as a form reads as the same fields") {
    const NameValues velden{{"naam", "Selma Yılmaz & co"}, {"notitie", "een\ntwee=drie+vier%"},
                            {"leeg", ""}};
    const auto again = read(form_body_of(velden));
    REQUIRE(again.has_value());
    CHECK(std::ranges::equal(*again, velden));
}
