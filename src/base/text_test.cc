#include "base/text.h"

#include <doctest/doctest.h>

using namespace houvast;

TEST_CASE("characters are counted, not bytes") {
    CHECK(characters_of("Müller") == 6);
    CHECK(characters_of("") == 0);
}

TEST_CASE("only valid UTF-8 without control characters is text") {
    for (const char* good : {"", "Selma", "Müller\r\n\tx", "€", "𐍈", "سلمى"}) CHECK(is_utf8(good));
    for (const char* bad : {"\xff", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82",
                            "\x01", "\x7f"})
        CHECK_FALSE(is_utf8(bad));
    CHECK_FALSE(is_utf8(std::string_view("a\0b", 3)));
}

TEST_CASE("bytes to text and back") {
    CHECK(hex(std::string_view("\x00\xab", 2)) == "00ab");
    CHECK(from_hex("00ab") == std::string("\x00\xab", 2));
    for (const char* bad : {"0", "0g", "0 "}) CHECK_FALSE(from_hex(bad));
    CHECK(base64url("\xff\xfe\xfd") == "__79");
}

TEST_CASE("white space goes from the ends only") { CHECK(trimmed(" \t a b\r\n") == "a b"); }
