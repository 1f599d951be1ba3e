#include "pages/theme.h"

#include "base/check.h"
#include "base/hash.h"
#include "base/text.h"

#include <charconv>
#include <cmath>

namespace houvast::pages {

namespace {

constexpr std::array<std::string_view, 8> steps = {"50",  "100", "200", "300",
                                                   "400", "500", "600", "700"};
enum Step { A50, A100, A200, A300, A400, A500, A600, A700 };
constexpr Kleur wit{255, 255, 255};
constexpr Kleur inkt{0x15, 0x22, 0x2c};  // --inkt in assets/css/tokens.css

double linear(std::uint8_t channel) {
    const double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(Kleur k) {
    return 0.2126 * linear(k.rood) + 0.7152 * linear(k.groen) + 0.0722 * linear(k.blauw);
}

bool is_short_name(std::string_view name) {
    for (const char c : name)
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) return false;
    return !name.empty();
}

std::string_view family_of(Letter letter) {
    switch (letter) {
    case Letter::Figtree: return R"("Figtree Variable", "Noto Sans", system-ui, sans-serif)";
    case Letter::Systeem: return R"(system-ui, "Noto Sans", sans-serif)";
    }
    return "";
}

std::string property(std::string_view name, std::string_view value) {
    return std::string("  --huisstijl-").append(name).append(": ").append(value).append(";\n");
}

}  // namespace

std::optional<Kleur> kleur_from(std::string_view hex) {
    if (hex.size() != 7 || hex[0] != '#') return {};
    std::array<std::uint8_t, 3> parts{};
    for (std::size_t i = 0; i < 3; ++i) {
        const char* from = hex.data() + 1 + 2 * i;
        const auto [end, error] = std::from_chars(from, from + 2, parts[i], 16);
        if (error != std::errc() || end != from + 2) return {};
    }
    return Kleur{parts[0], parts[1], parts[2]};
}

std::string hex_of(Kleur k) {
    std::string bytes;
    for (const std::uint8_t part : {k.rood, k.groen, k.blauw}) bytes += static_cast<char>(part);
    return "#" + hex(bytes);
}

double contrast(Kleur one, Kleur other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

// 4.5 for text, 3 for the edge of a control (WCAG 1.4.11).
std::vector<Contrast> contrasts_of(const Huisstijl& h) {
    const auto& a = h.accent;
    return {{"tekst-op-knop", contrast(wit, a[A500]), 4.5},
            {"tekst-op-knop-ingedrukt", contrast(wit, a[A600]), 4.5},
            {"link-op-pagina", contrast(a[A500], a[A50]), 4.5},
            {"gekozen-in-menu", contrast(a[A700], a[A100]), 4.5},
            {"teken-op-tegel", contrast(a[A600], a[A100]), 4.5},
            {"tekst-op-donkere-kaart", contrast(a[A200], a[A700]), 4.5},
            {"zon-op-donkere-kaart", contrast(h.zon, a[A700]), 4.5},
            {"tekst-op-zon", contrast(inkt, h.zon), 4.5},
            {"rand-van-knop", contrast(a[A400], wit), 3.0}};
}

Result<Huisstijl> checked(Huisstijl h) {
    if (!is_short_name(h.gemeente)) return refuse({.code = "huisstijl.gemeente"});
    if (h.ronding_px < 0 || h.ronding_px > 24) return refuse({.code = "huisstijl.ronding"});
    for (const Contrast& one : contrasts_of(h))
        if (one.verhouding < one.minstens)
            return refuse({.code = "huisstijl.contrast", .grond = "WCAG 1.4.3",
                           .waarden = {{"voor", one.voor}}});
    return h;
}

std::string theme_css(const Huisstijl& h) {
    ENSURE(checked(h).has_value());
    std::string css = ":root {\n";
    for (std::size_t i = 0; i < steps.size(); ++i)
        css += property("accent-" + std::string(steps[i]), hex_of(h.accent[i]));
    css += property("zon", hex_of(h.zon));
    css += property("ronding", std::to_string(h.ronding_px) + "px");
    css += property("letter", family_of(h.letter));
    return css + "}\n";
}

std::string theme_file(const Huisstijl& h) {
    return "theme-" + h.gemeente + "-" + hex(hash(theme_css(h))).substr(0, 12) + ".css";
}

std::string_view drawing_of(Wapen wapen) {
    switch (wapen) {
    case Wapen::Balk:   return "M0 11h36v9H0z";
    case Wapen::Paal:   return "M13 0h10v40H13z";
    case Wapen::Golf:   return "M0 13q9-8 18 0t18 0v8q-9 8-18 0t-18 0z";
    case Wapen::Schuin: return "M0 4V0h8l28 29v11h-3z";
    case Wapen::Ruit:   return "M18 8l10 12-10 12L8 20z";
    }
    return "";
}

std::string icon_svg(const Huisstijl& h) {
    const auto path = [](std::string_view d, Kleur fill, std::string_view more) {
        return "<path d=\"" + std::string(d) + "\" fill=\"" + hex_of(fill) + "\"" +
               std::string(more) + "/>";
    };
    const std::string_view field = "M6 0h24a6 6 0 0 1 6 6v16a18 18 0 0 1-36 0V6a6 6 0 0 1 6-6z";
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-2 0 40 40\"><clipPath id=\"s\">" +
           path(field, wit, "") + "</clipPath>" + path(field, h.accent[A500], "") +
           path(drawing_of(h.wapen), h.zon, " clip-path=\"url(#s)\"") + "</svg>\n";
}

std::string icon_file(const Huisstijl& h) {
    ENSURE(checked(h).has_value());
    return "wapen-" + h.gemeente + "-" + hex(hash(icon_svg(h))).substr(0, 12) + ".svg";
}

std::vector<Huisstijl> demo_huisstijlen() {
    return {{.gemeente = "voorbeeldstad",
             .naam = "Voorbeeldstad",
             .accent = {{{0xf2, 0xf8, 0xf8}, {0xe2, 0xf0, 0xef}, {0xc5, 0xe1, 0xdf},
                         {0x8f, 0xc4, 0xc1}, {0x27, 0x80, 0x7c}, {0x0b, 0x5f, 0x5e},
                         {0x08, 0x4a, 0x4a}, {0x06, 0x2f, 0x30}}},
             .zon = {0xff, 0xc9, 0x4a},
             .wapen = Wapen::Balk},
            {.gemeente = "waterland-zuid",
             .naam = "Waterland-Zuid",
             .accent = {{{0xf4, 0xf6, 0xfd}, {0xe6, 0xeb, 0xfa}, {0xcb, 0xd5, 0xf4},
                         {0x97, 0xaa, 0xe6}, {0x45, 0x60, 0xc4}, {0x2b, 0x3f, 0x9e},
                         {0x1f, 0x2f, 0x7d}, {0x14, 0x1e, 0x52}}},
             .zon = {0xff, 0xb1, 0x99},
             .ronding_px = 6,
             .wapen = Wapen::Golf}};
}

}  // namespace houvast::pages
