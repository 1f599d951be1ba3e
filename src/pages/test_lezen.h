// For tests: a page as somebody reads it.
#pragma once

#include <string>
#include <string_view>

namespace houvast::pages {

// The words of a piece of a page: without tags and what stands in them.
inline std::string words_in(std::string_view part) {
    std::string words;
    bool inside = false;
    for (const char c : part) {
        if (c == '<') inside = true;
        if (!inside) words += c;
        if (c == '>') inside = false;
    }
    return words;
}

inline std::size_t times(std::string_view page, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = page.find(part); at != page.npos; at = page.find(part, at + 1)) ++count;
    return count;
}

}  // namespace houvast::pages
