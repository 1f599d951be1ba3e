// Change: how something on a scale moved between two moments, and over many of them, as a drawing
// with the same in words. No number stands in it, and no direction has a colour: what went back is
// drawn as what went forward is.
#pragma once

#include "html/tags.h"

#include <vector>

namespace houvast::pages {

using html::Html;

struct ChangeView {
    std::string id;     // unique on the page, for the name of the drawing
    std::string title;  // "Wonen"
    std::string words;  // "Toen: bijna leeg. Nu: half vol. De wens: vol."
    int steps = 2;      // of the scale; a place is 0 .. steps - 1
    std::optional<int> then = {};
    std::optional<int> now = {};
    std::optional<int> wished = {};
};
Html change_line(const ChangeView&);

struct ChangeKey {  // what each mark means
    std::string then;
    std::string now;
    std::string wished = {};  // empty: nobody asked
};
Html change_key(const ChangeKey&);

// All of them in a row, the oldest first, as stairs. What was skipped is passed over.
struct StairsView {
    std::string id;
    std::string title;
    std::string words;
    int steps = 2;
    std::vector<std::optional<int>> places;
};
Html stairs(const StairsView&);

}  // namespace houvast::pages
