// Huisstijl: how one gemeente looks, as data. Written out as one small file of custom properties
// that app.css reads (assets/css/tokens.css); no rule, no selector and no text of a gemeente gets
// into it. Contrast by WCAG 2.2, success criterion 1.4.3 and the relative luminance it defines.
#pragma once

#include "base/result.h"

#include <array>
#include <cstdint>
#include <vector>

namespace houvast::pages {

struct Kleur {
    std::uint8_t rood = 0, groen = 0, blauw = 0;
    bool operator==(const Kleur&) const = default;
};
std::optional<Kleur> kleur_from(std::string_view hex);  // "#0b5f5e", nothing else
std::string hex_of(Kleur);
double contrast(Kleur, Kleur);  // 1.0 .. 21.0

enum class Letter { Figtree, Systeem };
enum class Wapen { Balk, Paal, Golf, Schuin, Ruit };  // the drawing on the shield

struct Huisstijl {
    std::string gemeente;  // the short name in the file's name: a-z, 0-9 and -
    std::string naam;      // "Voorbeeldstad"
    std::array<Kleur, 8> accent;  // 50, 100, 200, 300, 400, 500, 600, 700: light to dark
    Kleur zon;                    // only for "now" and "next"
    int ronding_px = 10;          // corner of a button, 0..24; panels follow it
    Letter letter = Letter::Figtree;
    Wapen wapen = Wapen::Balk;
};

struct Contrast {
    std::string voor;  // where the two meet: the message id is "contrast.<voor>"
    double verhouding;
    double minstens;
};
std::vector<Contrast> contrasts_of(const Huisstijl&);

// Refusals: huisstijl.contrast (waarden: voor), huisstijl.ronding, huisstijl.gemeente.
Result<Huisstijl> checked(Huisstijl);

// Only of a checked one: ENSUREs it.
std::string theme_css(const Huisstijl&);
std::string theme_file(const Huisstijl&);  // theme-<gemeente>-<hash>.css

// The shield as a picture of its own, for the tab of the browser: wapen-<gemeente>-<hash>.svg.
std::string icon_svg(const Huisstijl&);
std::string icon_file(const Huisstijl&);
std::string_view drawing_of(Wapen);  // an svg path on a shield of 36 x 40

std::vector<Huisstijl> demo_huisstijlen();  // "rust" in petrol, and one in blue and coral

}  // namespace houvast::pages
