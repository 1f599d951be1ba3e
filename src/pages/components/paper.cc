#include "pages/components/paper.h"

namespace houvast::pages {

using namespace html;

namespace {

constexpr const char* print_hint_id = "afdrukken";

Html line_to_write_on() { return span(cls("schrijfregel"), attr("aria-hidden", "true")); }

Html empty_row(std::size_t columns) {
    Html cells;
    for (std::size_t i = 0; i < columns; ++i) cells += td();
    return tr(cells);
}

}  // namespace

Html paper(const PaperView& view, const Html& content) {
    const bool lying = view.shape == PaperShape::Lying;
    return article(attr("class", lying ? "vel vel--liggend" : "vel"),
                   header(cls("vel__kop"), view.head.logo, span(view.head.name)),
                   h2(cls("vel__titel"), view.title),
                   when(!view.lead.empty(), p(cls("vel__zin"), view.lead)), content);
}

Html on_screen(const Html& content) { return div(cls("alleen-scherm"), content); }

Html print_link(const PrintView& view) {
    return div(cls("afdrukken"),
               a(href(Url::anchor(print_hint_id)),
                 cls("utrecht-button utrecht-button--secondary-action knop"), flag("data-print"),
                 icon(Icon::Printer), span(view.text)),
               p(attr("id", print_hint_id), cls("afdrukken__uitleg"), view.hint));
}

Html writing_lines(int count, const std::string& words) {
    Html lines;
    for (int i = 0; i < count; ++i) lines += line_to_write_on();
    return div(cls("schrijfruimte"), span(cls("alleen-voorlezen"), words), lines);
}

Html labelled_line(const std::string& label) {
    return p(cls("invulregel"), span(label), line_to_write_on());
}

Html tick_boxes(const std::vector<std::string>& all) {
    return ul(cls("vinkvakjes"), each(all, [](const std::string& one) { return li(one); }));
}

Html empty_table(const std::string& words, const std::vector<std::string>& columns, int rows) {
    Html body_rows;
    for (int i = 0; i < rows; ++i) body_rows += empty_row(columns.size());
    return table(cls("invultabel"), caption(cls("alleen-voorlezen"), words),
                 thead(tr(each(columns, [](const std::string& one) {
                     return th(attr("scope", "col"), one);
                 }))),
                 tbody(body_rows));
}

}  // namespace houvast::pages
