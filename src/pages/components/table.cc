#include "pages/components/table.h"

#include "base/check.h"
#include "pages/icons.h"

namespace houvast::pages {

using namespace html;

namespace {

const char* aria_of(Order order) {
    switch (order) {
    case Order::None:    return "none";
    case Order::Rising:  return "ascending";
    case Order::Falling: return "descending";
    }
    return "none";
}

Html heading_of(const Column& column) {
    if (column.heading_hidden) return span(cls("alleen-voorlezen"), column.heading);
    if (!column.sort) return fragment(column.heading);
    const bool sorted = column.order != Order::None;
    return a(href(*column.sort), cls("tabel__sorteer"), column.heading,
             when(sorted, icon(column.order == Order::Rising ? Icon::Omhoog : Icon::Omlaag)));
}

Html column_head(const Column& column) {
    return th(attr("scope", "col"), attr("role", "columnheader"),
              when(column.sort.has_value(), attr("aria-sort", aria_of(column.order))),
              when(column.numbers, cls("tabel__getal")), heading_of(column));
}

Html body_cell(const Column& column, const Html& content, bool first) {
    if (first) return th(attr("scope", "row"), attr("role", "rowheader"), content);
    return td(attr("role", "cell"),
              when(!column.heading_hidden, attr("data-heading", column.heading)),
              when(column.numbers, cls("tabel__getal")), content);
}

Html body_row(const std::vector<Column>& columns, const Row& row) {
    ENSURE(row.cells.size() == columns.size());
    std::optional<Attribute> url;
    if (row.url) url = data_url(*row.url);
    Html cells;
    for (std::size_t i = 0; i < columns.size(); ++i)
        cells += body_cell(columns[i], row.cells[i], i == 0);
    return tr(attr("role", "row"), url, when(row.marked, cls("tabel__rij--gemerkt")), cells);
}

}  // namespace

Html data_table(const TableView& view) {
    return div(
        cls("tabelvak"),
        table(cls("utrecht-table tabel"), attr("role", "table"), flag("data-rows"),
              caption(attr("class", view.caption_hidden ? "alleen-voorlezen" : "tabel__titel"),
                      view.caption),
              thead(attr("role", "rowgroup"), tr(attr("role", "row"),
                                                 each(view.columns, column_head))),
              tbody(attr("role", "rowgroup"), each(view.rows, [&](const Row& row) {
                        return body_row(view.columns, row);
                    }))));
}

Html two_lines(const std::string& value, const std::string& detail, Tone tone) {
    return div(attr("class", std::string("tweeregelig tweeregelig--") + name_of(tone)),
               span(cls("tweeregelig__waarde"), value),
               when(!detail.empty(), span(cls("tweeregelig__detail"), detail)));
}

Html cell(const std::string& value) { return fragment(value); }

}  // namespace houvast::pages
