// Finding the way inside a page: tabs, filter chips, pages of a list.
#pragma once

#include "pages/components/buttons.h"

namespace houvast::pages {

struct Place {
    Url url;
    std::string text;
    std::string count = {};
    bool current = false;
};
Html tabs(const std::string& label, const std::vector<Place>&);  // links: each tab is a page
Html filter_chips(const std::string& label, const std::vector<Place>&);

struct Pagination {
    std::string label;  // "Bladzijden"
    std::string here;   // "21 tot en met 40 van 138"
    std::optional<Url> previous = {}, next = {};
    std::string previous_text = "Vorige", next_text = "Volgende";
};
Html pagination(const Pagination&);

}  // namespace houvast::pages
