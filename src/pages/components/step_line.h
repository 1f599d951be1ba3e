// Step line: something that is at one of a few levels, and changes now and then. Each change is a
// numbered point; the same numbers stand in the list beside it, which says everything in words.
#pragma once

#include "html/tags.h"

#include <optional>
#include <vector>

namespace houvast::pages {

using html::Html;

struct StepPoint {
    double along = 0;             // 0 is the first day, 1 the last
    std::optional<int> level = {};  // 0 is the top row; nothing: it did not change then
    std::string number;           // "3"
};
struct StepLineView {
    std::string id;     // for the names below; one on a page
    std::string title;  // what it shows
    std::string words;  // the same, as a sentence for who does not see it
    std::vector<std::string> levels;  // a short sign of each row, from top to bottom: "1"
    std::vector<StepPoint> points = {};  // in order
    std::string from = {}, to = {};   // the first and the last day
};
Html step_line(const StepLineView&);  // nothing without a level

}  // namespace houvast::pages
