#include "pages/components/status.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

Attribute toned(std::string_view base, Tone tone) {
    return attr("class", std::string(base).append(" ").append(base).append("--") + name_of(tone));
}

Icon icon_for(Tone tone) {
    switch (tone) {
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Now:      return Icon::Info;
    case Tone::Positive: return Icon::GoedRond;
    case Tone::Warning:
    case Tone::Negative: return Icon::Aandacht;
    }
    return Icon::Info;
}

Html bar(int percent) {
    const std::string width = std::to_string(std::clamp(percent, 0, 100));
    return svg(cls("balk"), attr("viewBox", "0 0 100 6"), attr("preserveAspectRatio", "none"),
               attr("aria-hidden", "true"), attr("focusable", "false"),
               rect(cls("balk__baan"), attr("width", "100"), attr("height", "6")),
               rect(cls("balk__deel"), attr("width", width), attr("height", "6")));
}

}  // namespace

Html badge(const BadgeView& view) {
    std::optional<Html> picture;
    if (view.icon) picture = icon(*view.icon);
    return span(toned("badge", view.tone), picture, span(view.text));
}

Html term_bar(const TermBar& term) {
    return div(toned("termijn", term.tone), span(cls("termijn__tekst"), term.text),
               bar(term.used_percent),
               when(!term.detail.empty(), span(cls("termijn__grond"), term.detail)));
}

Html progress_bar(int percent) { return div(cls("voortgang"), bar(percent)); }

Html sparkline(const std::vector<double>& values, const std::string& words) {
    if (values.empty()) return {};
    const auto whole = [](double part, double size) {
        return std::to_string(static_cast<int>(part * size));
    };
    std::string points, x, y;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto last = static_cast<double>(values.size() - 1);
        const double along = last == 0 ? 1 : static_cast<double>(i) / last;
        x = whole(along, 56);
        y = whole(1 - std::clamp(values[i], 0.0, 1.0), 16);
        points += x + "," + y + " ";
    }
    return svg(cls("lijntje"), attr("viewBox", "-4 -3 64 22"), attr("role", "img"),
               attr("aria-label", words), polyline(attr("points", points)),
               circle(attr("cx", x), attr("cy", y), attr("r", "3")));
}

Html flash(const FlashView& view) {
    const bool urgent = view.tone == Tone::Warning || view.tone == Tone::Negative;
    return div(toned("melding", view.tone), attr("role", urgent ? "alert" : "status"),
               icon(icon_for(view.tone)), p(view.text), action_row(view.actions));
}

Html draft_note(const DraftNote& note) {
    return p(cls("concept"), attr("role", "status"), flag("data-draft-note"),
             attr("data-saved", note.saved), attr("data-failed", note.failed), note.text);
}

Html shield_banner(const ShieldView& view) {
    return section(cls("schild"), attr("aria-labelledby", "schild-titel"), icon(Icon::Schild),
                   div(cls("schild__tekst"), h2(attr("id", "schild-titel"), view.title),
                       p(view.sentence)),
                   action_row(view.actions));
}

Html empty_state(const EmptyState& view) {
    return div(cls("leeg"), span(cls("leeg__tegel"), icon(view.icon)),
               p(cls("leeg__titel"), view.title),
               when(!view.sentence.empty(), p(cls("leeg__zin"), view.sentence)),
               action_row(view.actions));
}

}  // namespace houvast::pages
