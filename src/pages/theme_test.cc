#include "pages/theme.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::pages;

TEST_CASE("WCAG contrast: the ratios its own definition gives") {
    CHECK(contrast({0, 0, 0}, {255, 255, 255}) == doctest::Approx(21.0));
    CHECK(contrast({255, 255, 255}, {255, 255, 255}) == doctest::Approx(1.0));
    CHECK(contrast({0x77, 0x77, 0x77}, {255, 255, 255}) == doctest::Approx(4.478).epsilon(0.001));
}

TEST_CASE("a colour is six hexadecimal digits and nothing else") {
    CHECK(kleur_from("#0b5f5e") == Kleur{0x0b, 0x5f, 0x5e});
    for (const char* bad : {"", "#fff", "0b5f5e", "#0b5f5g", "#0b5f5e;}", "red", "#-1-1-1"})
        CHECK_FALSE(kleur_from(bad));
    CHECK(hex_of({0x0b, 0x5f, 0x5e}) == "#0b5f5e");
}

TEST_CASE("both demo looks hold, and are two") {
    const auto looks = demo_huisstijlen();
    REQUIRE(looks.size() == 2);
    for (const Huisstijl& look : looks) CHECK(checked(look));
    CHECK(theme_css(looks[0]) != theme_css(looks[1]));
    CHECK(theme_file(looks[0]).starts_with("theme-voorbeeldstad-"));
    CHECK(theme_css(looks[0]).contains("--huisstijl-accent-500: #0b5f5e;"));
}

TEST_CASE("a look that is hard to read is refused, and says where") {
    Huisstijl pale = demo_huisstijlen().front();
    pale.accent[5] = {0x8f, 0xc4, 0xc1};
    const auto refused = checked(pale);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "huisstijl.contrast");
    CHECK(refused.error().waarden.at("voor") == Waarde("tekst-op-knop"));
}

TEST_CASE("a name that would end up in a path, and a silly corner, are refused") {
    Huisstijl look = demo_huisstijlen().front();
    look.gemeente = "../x";
    CHECK(checked(look).error().code == "huisstijl.gemeente");
    look = demo_huisstijlen().front();
    look.ronding_px = 99;
    CHECK(checked(look).error().code == "huisstijl.ronding");
}

TEST_CASE("the shield is a picture in the gemeente's colours") {
    const Huisstijl look = demo_huisstijlen().front();
    CHECK(icon_svg(look).contains("fill=\"#0b5f5e\""));
    CHECK(icon_file(look).starts_with("wapen-voorbeeldstad-"));
}
