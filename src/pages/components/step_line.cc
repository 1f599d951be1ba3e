#include "pages/components/step_line.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

// In units of the picture: 360 wide, which is about a phone.
constexpr int chart_width = 360;
constexpr int chart_left = 34;
constexpr int chart_right = 344;
constexpr int row_first = 24;
constexpr int row_height = 40;
constexpr int dot_radius = 10;
constexpr int dot_apart = 24;  // so that two numbers never lie on each other

int row_at(int level) { return row_first + level * row_height; }

std::string in_units(int number) { return std::to_string(number); }

// By their days, pushed apart where they would touch; with too many of them at equal distances.
std::vector<int> places_of(const std::vector<StepPoint>& points) {
    const int room = chart_right - chart_left;
    const int count = static_cast<int>(points.size());
    const int apart = count < 2 ? 0 : std::min(dot_apart, room / (count - 1));
    std::vector<int> all;
    for (const StepPoint& point : points) {
        const double along = std::clamp(point.along, 0.0, 1.0);
        const int own = chart_left + static_cast<int>(along * room);
        all.push_back(all.empty() ? own : std::max(own, all.back() + apart));
    }
    int last = chart_right;
    for (auto place = all.rbegin(); place != all.rend(); ++place, last -= apart)
        *place = std::min(*place, last);
    return all;
}

// What holds at each point: its own level, or the one before.
std::vector<std::optional<int>> held_levels(const std::vector<StepPoint>& points) {
    std::vector<std::optional<int>> all;
    for (const StepPoint& point : points)
        all.push_back(point.level || all.empty() ? point.level : all.back());
    return all;
}

std::string path_along(const std::vector<int>& places,
                       const std::vector<std::optional<int>>& levels) {
    std::string d;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!levels[i]) continue;
        const std::string y = in_units(row_at(*levels[i]));
        if (d.empty()) d = "M" + in_units(places[i]) + " " + y;
        else d += " H" + in_units(places[i]) + " V" + y;
    }
    return d;
}

Html rows_of_levels(const std::vector<std::string>& levels) {
    Html all;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const int y = row_at(static_cast<int>(i));
        all += line(cls("staplijn__rij"), attr("x1", in_units(chart_left)),
                    attr("x2", in_units(chart_right)), attr("y1", in_units(y)),
                    attr("y2", in_units(y)));
        all += html::text(cls("staplijn__teken"), attr("x", "6"), attr("y", in_units(y + 5)),
                          levels[i]);
    }
    return all;
}

Html dot_of(const StepPoint& point, int x, int level) {
    const int y = row_at(level);
    const char* classes =
        point.level ? "staplijn__punt" : "staplijn__punt staplijn__punt--gelijk";
    return g(attr("class", classes),
             circle(attr("cx", in_units(x)), attr("cy", in_units(y)),
                    attr("r", in_units(dot_radius))),
             html::text(attr("x", in_units(x)), attr("y", in_units(y + 4)), point.number));
}

Html days_below(const StepLineView& view, int y) {
    return fragment(
        html::text(cls("staplijn__dag"), attr("x", in_units(chart_left - dot_radius)),
                   attr("y", in_units(y)), view.from),
        when(view.to != view.from,
             html::text(cls("staplijn__dag staplijn__dag--eind"),
                        attr("x", in_units(chart_right + dot_radius)), attr("y", in_units(y)),
                        view.to)));
}

}  // namespace

Html step_line(const StepLineView& view) {
    const std::vector<int> places = places_of(view.points);
    const std::vector<std::optional<int>> levels = held_levels(view.points);
    const std::string d = path_along(places, levels);
    if (d.empty()) return {};
    Html dots;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (levels[i]) dots += dot_of(view.points[i], places[i], *levels[i]);
    const int bottom = row_at(static_cast<int>(view.levels.size()) - 1);
    const std::string title_id = view.id + "-titel", words_id = view.id + "-woorden";
    return svg(cls("staplijn"),
               attr("viewBox", "0 0 " + in_units(chart_width) + " " + in_units(bottom + 40)),
               attr("role", "img"), attr("aria-labelledby", title_id + " " + words_id),
               html::title(attr("id", title_id), view.title),
               desc(attr("id", words_id), view.words),
               rows_of_levels(view.levels), path(cls("staplijn__lijn"), attr("d", d)), dots,
               days_below(view, bottom + 32));
}

}  // namespace houvast::pages
