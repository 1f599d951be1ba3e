#include "pages/icons.h"

#include <array>
#include <cstdint>

namespace houvast::pages {

using namespace html;

namespace {

constexpr std::array names = {
#define ICON(word, name) std::string_view(name),
#include "pages/icons.def"
#undef ICON
};

// FNV-1a over the names, each with a newline; assets/build.mjs counts the same. Raise the number
// when the sprite itself is made differently.
constexpr std::string_view format = "1\n";

constexpr std::uint32_t hashed(std::uint32_t hash, std::string_view bytes) {
    for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

constexpr std::uint32_t version_of_list() {
    std::uint32_t hash = hashed(2166136261U, format);
    for (const std::string_view name : names) hash = hashed(hashed(hash, name), "\n");
    return hash;
}

std::string hex_of(std::uint32_t number) {
    std::string digits;
    for (int shift = 28; shift >= 0; shift -= 4)
        digits += "0123456789abcdef"[(number >> static_cast<unsigned>(shift)) & 0xFU];
    return digits;
}

}  // namespace

std::string_view name_of(Icon which) { return names.at(static_cast<std::size_t>(which)); }

Url sprite() {
    static const Url url = Url::path({"s", "iconen-" + hex_of(version_of_list()) + ".svg"});
    return url;
}

// Made once: a page shows some hundred.
const Html& icon(Icon which) {
    static const std::array<Html, names.size()> all = [] {
        std::array<Html, names.size()> made;
        for (std::size_t i = 0; i < names.size(); ++i)
            made[i] = svg(cls("icoon"), attr("aria-hidden", "true"), attr("focusable", "false"),
                          use(href(sprite().with_anchor(names[i]))));
        return made;
    }();
    return all.at(static_cast<std::size_t>(which));
}

}  // namespace houvast::pages
