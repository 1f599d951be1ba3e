#include "pages/components/battery.h"

#include "pages/components/field_parts.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

// In tenths, so that whole numbers divide it neatly among few and many cells.
constexpr int inside_x = 40, inside_width = 320, gap = 16;

Html cell_of(int at, int cells, bool full) {
    const int width = (inside_width - gap * (cells - 1)) / cells;
    return rect(attr("class", full ? "batterij__cel batterij__cel--vol" : "batterij__cel"),
                attr("x", std::to_string(inside_x + at * (width + gap))), attr("y", "40"),
                attr("width", std::to_string(width)), attr("height", "140"), attr("rx", "14"));
}

std::optional<Attribute> named(const std::string& words) {
    return when(!words.empty(), attr("aria-label", words));
}

// From empty to full: a scale of five is four cells, none to all of them filled.
Html picture(std::size_t at, std::size_t steps) {
    return battery({.full = static_cast<int>(at),
                    .cells = std::max(1, static_cast<int>(steps) - 1)});
}

// The first has the field's own id, as every choice.
Html battery_radio(const FieldView& field, std::size_t at, const std::string& value,
                   const Html& shown) {
    const std::string id = at == 0 ? field.name : field.name + '-' + std::to_string(at);
    return div(attr("class", value.empty() ? "keuze" : "keuze keuze--batterij"),
               input(attr("type", "radio"), attr("id", id), attr("name", field.name),
                     attr("class", "utrecht-radio-button utrecht-radio-button--html-input "
                                   "keuze__knop"),
                     attr("value", value), when(field.value == value, flag("checked"))),
               label(cls("keuze__label"), attr("for", id), shown));
}

}  // namespace

Html battery(const BatteryView& view) {
    Html cells;
    for (int i = 0; i < view.cells; ++i) cells += cell_of(i, view.cells, i < view.full);
    return svg(cls("batterij"), attr("viewBox", "0 0 440 220"), attr("focusable", "false"),
               when(!view.words.empty(), attr("role", "img")), named(view.words),
               when(view.words.empty(), attr("aria-hidden", "true")),
               rect(cls("batterij__rand"), attr("x", "14"), attr("y", "14"), attr("width", "372"),
                    attr("height", "192"), attr("rx", "40")),
               rect(cls("batterij__pool"), attr("x", "398"), attr("y", "72"), attr("width", "30"),
                    attr("height", "76"), attr("rx", "14")),
               cells);
}

Html battery_key(const std::vector<BatteryStep>& steps) {
    Html all;
    for (std::size_t i = 0; i < steps.size(); ++i)
        all += li(picture(i, steps.size()),
                  span(cls("batterij__teken"), attr("aria-hidden", "true"), steps[i].sign),
                  span(steps[i].words));
    return ul(cls("batterijen"), all);
}

Html battery_choice(const FieldView& field, const std::vector<BatteryOption>& options,
                    const std::string& none) {
    Html all;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const BatteryStep& step = options[i].step;
        all += battery_radio(field, i, options[i].value,
                             fragment(picture(i, options.size()),
                                      span(cls("batterij__teken"), attr("aria-hidden", "true"),
                                           step.sign),
                                      span(step.words)));
    }
    all += battery_radio(field, options.size(), "", span(none));
    return fieldset(attr("class", parts::field_classes(field)), parts::described_by(field),
                    attr("role", "radiogroup"),
                    legend(cls("utrecht-form-label veld__label"), parts::label_text(field)),
                    parts::hint_of(field), parts::error_of(field),
                    div(cls("keuzes batterijkeuzes"), all));
}

Html battery_row(const std::vector<BatteryStep>& steps, const std::string& words) {
    Html all;
    for (std::size_t i = 0; i < steps.size(); ++i)
        all += span(cls("batterijrij__een"), picture(i, steps.size()),
                    span(cls("batterij__teken"), steps[i].sign));
    return span(cls("batterijrij"), attr("role", "img"), attr("aria-label", words), all);
}

}  // namespace houvast::pages
