#include "domain/methodiek/werkblad_tekst.h"

#include "base/overloaded.h"
#include "base/text.h"

#include <charconv>
#include <optional>

namespace houvast {

namespace {

using werkblad::Blok;

constexpr std::size_t kop_max = 120, zin_max = 600, kolom_max = 60, kolommen_max = 6;
constexpr std::size_t vakjes_max = 20;
constexpr int regels_max = 20, rijen_max = 31;

std::optional<std::string> text_up_to(std::string_view text, std::size_t max) {
    if (text.empty() || characters_of(text) > max) return {};
    return std::string(text);
}

std::optional<int> count_up_to(std::string_view text, int max) {
    int aantal = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), aantal);
    if (error != std::errc{} || end != text.data() + text.size() || aantal < 1 || aantal > max)
        return {};
    return aantal;
}

std::optional<std::vector<std::string>> columns_of(std::string_view text) {
    std::vector<std::string> all;
    for (bool more = true; more;) {
        const std::size_t bar = text.find('|');
        more = bar != text.npos;
        auto one = text_up_to(trimmed(text.substr(0, bar)), kolom_max);
        if (!one || all.size() == kolommen_max) return {};
        all.push_back(std::move(*one));
        if (more) text.remove_prefix(bar + 1);
    }
    return all;
}

// Reads line by line; what a line says may go on with the block before it.
struct Lines {
    std::vector<Blok> blokken = {};
    bool in_boxes = false;   // the last block takes more boxes
    bool needs_rows = false; // the last block is a table of which the rows are not known yet

    bool add(std::string_view line) {
        const std::string_view text = trimmed(line);
        const bool rows = text.starts_with("rijen:");
        if (needs_rows && !rows) return text.empty();
        if (text.empty()) {
            in_boxes = false;
            return true;
        }
        const std::size_t colon = text.find(':');
        if (colon == text.npos) return false;
        return block(text.substr(0, colon), trimmed(text.substr(colon + 1)));
    }

    bool block(std::string_view key, std::string_view value) {
        if (key == "vakje") return box(value);
        in_boxes = false;
        if (key == "rijen") return rows_of_table(value);
        if (key == "kop") return put<werkblad::Kop>(text_up_to(value, kop_max));
        if (key == "zin") return put<werkblad::Zin>(text_up_to(value, zin_max));
        if (key == "regels") return put<werkblad::Regels>(count_up_to(value, regels_max));
        auto kolommen = key == "tabel" ? columns_of(value) : std::nullopt;
        if (!kolommen) return false;
        blokken.push_back(werkblad::Tabel{.kolommen = std::move(*kolommen), .rijen = 0});
        return needs_rows = true;
    }

    template <class B, class Value>
    bool put(std::optional<Value> value) {
        if (value) blokken.push_back(B{std::move(*value)});
        return value.has_value();
    }

    bool rows_of_table(std::string_view value) {
        const auto aantal = count_up_to(value, rijen_max);
        if (!aantal || !needs_rows) return false;
        std::get<werkblad::Tabel>(blokken.back()).rijen = *aantal;
        needs_rows = false;
        return true;
    }

    bool box(std::string_view value) {
        auto text = text_up_to(value, zin_max);
        if (!text) return false;
        if (!in_boxes) blokken.push_back(werkblad::Vakjes{});
        in_boxes = true;
        auto& teksten = std::get<werkblad::Vakjes>(blokken.back()).teksten;
        teksten.push_back(std::move(*text));
        return teksten.size() <= vakjes_max;
    }
};

std::string line_of(const char* key, const std::string& value) {
    return std::string(key) + ": " + value + '\n';
}

}  // namespace

std::string werkblad_tekst(const std::vector<Blok>& blokken) {
    std::string all;
    for (const Blok& blok : blokken) {
        if (!all.empty()) all += '\n';
        all += std::visit(overloaded{
            [](const werkblad::Kop& b) { return line_of("kop", b.tekst); },
            [](const werkblad::Zin& b) { return line_of("zin", b.tekst); },
            [](const werkblad::Regels& b) { return line_of("regels", std::to_string(b.aantal)); },
            [](const werkblad::Tabel& b) {
                std::string kolommen;
                for (const std::string& kolom : b.kolommen)
                    kolommen += (kolommen.empty() ? "" : " | ") + kolom;
                return line_of("tabel", kolommen) + line_of("rijen", std::to_string(b.rijen));
            },
            [](const werkblad::Vakjes& b) {
                std::string lines;
                for (const std::string& tekst : b.teksten) lines += line_of("vakje", tekst);
                return lines;
            },
        }, blok);
    }
    if (!all.empty()) all.pop_back();
    return all;
}

std::expected<std::vector<Blok>, int> werkblad_from(std::string_view tekst) {
    Lines lines;
    int number = 0;
    while (!tekst.empty()) {
        const std::size_t end = tekst.find('\n');
        ++number;
        if (!lines.add(tekst.substr(0, end))) return std::unexpected(number);
        tekst = end == tekst.npos ? std::string_view{} : tekst.substr(end + 1);
    }
    if (lines.needs_rows) return std::unexpected(number);
    if (lines.blokken.size() > static_cast<std::size_t>(blokken_max)) return std::unexpected(0);
    return std::move(lines.blokken);
}

}  // namespace houvast
