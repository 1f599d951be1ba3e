#include "pages/components/change.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

// The track of one change, in units of its viewBox.
constexpr int track_width = 320, track_height = 64, track_edge = 24, track_line = 40;
// The stairs of many.
constexpr int stairs_width = 240, stairs_height = 64, stairs_edge = 10;

std::string px(int number) { return std::to_string(number); }

int along(int place, int steps) {
    const int last = std::max(1, steps - 1);
    return track_edge + std::clamp(place, 0, last) * (track_width - 2 * track_edge) / last;
}

// An image with a name and a description of its own.
template <class... Part>
Html drawing(Literal name, const std::string& box, const std::string& id, const std::string& titel,
             const std::string& words, const Part&... part) {
    return svg(cls(name), attr("viewBox", box), attr("role", "img"), attr("focusable", "false"),
               attr("aria-labelledby", id + "-naam"), attr("aria-describedby", id + "-zin"),
               title(attr("id", id + "-naam"), titel), desc(attr("id", id + "-zin"), words),
               part...);
}

Html ticks(int steps) {
    Html all;
    for (int i = 0; i < steps; ++i)
        all += circle(cls("verandering__stap"), attr("cx", px(along(i, steps))),
                      attr("cy", px(track_line)), attr("r", "3"));
    return all;
}

Html mark_then(int x, int y) {
    return circle(cls("verandering__toen"), attr("cx", px(x)), attr("cy", px(y)), attr("r", "13"));
}
Html mark_now(int x, int y) {
    return circle(cls("verandering__nu"), attr("cx", px(x)), attr("cy", px(y)), attr("r", "8"));
}
// A small flag above the line.
Html mark_wished(int x, int y) {
    return polygon(cls("verandering__wens"),
                   attr("points", px(x - 9) + "," + px(y - 30) + " " + px(x + 9) + "," +
                                      px(y - 30) + " " + px(x) + "," + px(y - 17)));
}

Html key_mark(const Html& mark, const std::string& words) {
    return li(svg(cls("verandering__teken"), attr("viewBox", "0 0 40 40"),
                  attr("aria-hidden", "true"), attr("focusable", "false"), mark),
              span(words));
}

int height_of(int place, int steps) {
    const int last = std::max(1, steps - 1);
    return stairs_height - stairs_edge -
           std::clamp(place, 0, last) * (stairs_height - 2 * stairs_edge) / last;
}

}  // namespace

Html change_line(const ChangeView& view) {
    Html marks;
    if (view.then && view.now && *view.then != *view.now)
        marks += line(cls("verandering__weg"), attr("x1", px(along(*view.then, view.steps))),
                      attr("y1", px(track_line)), attr("x2", px(along(*view.now, view.steps))),
                      attr("y2", px(track_line)));
    if (view.then) marks += mark_then(along(*view.then, view.steps), track_line);
    if (view.now) marks += mark_now(along(*view.now, view.steps), track_line);
    if (view.wished) marks += mark_wished(along(*view.wished, view.steps), track_line);
    const std::string box = "0 0 " + px(track_width) + " " + px(track_height);
    return drawing("verandering", box, view.id, view.title, view.words,
                   line(cls("verandering__baan"), attr("x1", px(track_edge)),
                        attr("y1", px(track_line)), attr("x2", px(track_width - track_edge)),
                        attr("y2", px(track_line))),
                   ticks(view.steps), marks);
}

Html change_key(const ChangeKey& key) {
    Html all = fragment(key_mark(mark_then(20, 20), key.then), key_mark(mark_now(20, 20), key.now));
    if (!key.wished.empty()) all += key_mark(mark_wished(20, 44), key.wished);
    return ul(cls("verandering__uitleg"), all);
}

Html stairs(const StairsView& view) {
    const int count = std::max(1, static_cast<int>(view.places.size()) - 1);
    std::string way;
    Html end;
    int at = 0;
    for (const auto& place : view.places) {
        const int x = stairs_edge + at++ * (stairs_width - 2 * stairs_edge) / count;
        if (!place) continue;
        const std::string y = px(height_of(*place, view.steps));
        way += way.empty() ? "M" + px(x) + " " + y : "H" + px(x) + "V" + y;
        end = circle(cls("trapje__eind"), attr("cx", px(x)), attr("cy", y), attr("r", "6"));
    }
    if (way.empty()) return {};
    const std::string box = "0 0 " + px(stairs_width) + " " + px(stairs_height);
    return drawing("trapje", box, view.id, view.title, view.words,
                   path(cls("trapje__lijn"), attr("d", way)), end);
}

}  // namespace houvast::pages
