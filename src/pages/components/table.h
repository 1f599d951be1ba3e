// A table of rows one can walk through with J and K and open with Enter. At phone width each row
// becomes a card with its headings beside the values; the roles keep it a table for a screen
// reader there too (CSS display would take them away).
#pragma once

#include "html/tags.h"
#include "pages/components/tone.h"

#include <vector>

namespace houvast::pages {

using html::Html;
using html::Url;

enum class Order { None, Rising, Falling };

struct Column {
    std::string heading;
    std::optional<Url> sort = {};  // the same list, sorted by this column
    Order order = Order::None;
    bool numbers = false;         // aligned to the end
    bool heading_hidden = false;  // for buttons: the heading is only read out
};
struct Row {
    std::vector<Html> cells;  // as many as columns; the first is the row's heading
    std::optional<Url> url = {};
    bool marked = false;
};
struct TableView {
    std::string caption;          // every table has one
    bool caption_hidden = true;   // when the panel's title says the same
    std::vector<Column> columns;
    std::vector<Row> rows = {};
};
Html data_table(const TableView&);

// A cell of two lines: the value, and in small what belongs to it.
Html two_lines(const std::string& value, const std::string& detail, Tone tone = Tone::Neutral);
Html cell(const std::string& value);

}  // namespace houvast::pages
