#include "pages/components/route.h"

#include "pages/icons.h"

namespace houvast::pages {

using namespace html;

namespace {

const char* class_of(StepState state) {
    switch (state) {
    case StepState::Done:    return "stap stap--klaar";
    case StepState::Now:     return "stap stap--nu";
    case StepState::Later:   return "stap stap--later";
    case StepState::Skipped: return "stap stap--over";
    }
    return "";
}

const std::string& words_of(StepState state, const RouteWords& words) {
    switch (state) {
    case StepState::Done:    return words.done;
    case StepState::Now:     return words.now;
    case StepState::Later:   return words.later;
    case StepState::Skipped: return words.skipped;
    }
    return words.later;
}

Html dot(const RouteStep& step, std::size_t index, std::size_t count) {
    Html inside = fragment(std::to_string(index + 1));
    if (step.state == StepState::Done) inside = icon(Icon::Goed);
    else if (index + 1 == count) inside = icon(Icon::Vlag);
    return span(cls("stap__punt"), attr("aria-hidden", "true"), inside);
}

Html steps_of(const std::vector<RouteStep>& steps, const RouteWords& words, bool here) {
    Html all;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const RouteStep& step = steps[i];
        const bool now = step.state == StepState::Now;
        all += li(attr("class", class_of(step.state)), when(now, attr("aria-current", "step")),
                  dot(step, i, steps.size()),
                  div(cls("stap__tekst"), when(now && here, span(cls("stap__hier"), words.here)),
                      span(cls("stap__naam"), step.name),
                      when(!(now && here),
                           span(cls("alleen-voorlezen"), ", ", words_of(step.state, words))),
                      when(!step.when.empty(), span(cls("stap__wanneer"), step.when))));
    }
    return all;
}

}  // namespace

Html route_strip(const std::string& label, const std::vector<RouteStep>& steps,
                 const RouteWords& words) {
    return ol(cls("route"), attr("aria-label", label), steps_of(steps, words, false));
}

Html route_path(const std::string& label, const std::vector<RouteStep>& steps,
                const RouteWords& words) {
    return ol(cls("pad"), attr("aria-label", label), steps_of(steps, words, true));
}

Html mini_route(const std::vector<RouteStep>& steps) {
    std::string now;  // between two steps, and at the end: the last one that was done
    for (const RouteStep& step : steps)
        if (step.state == StepState::Now || step.state == StepState::Done) now = step.name;
    return div(cls("mini-route"),
               span(cls("mini-route__streepjes"), attr("aria-hidden", "true"),
                    each(steps, [](auto& step) {
                        return span(attr("class", class_of(step.state)));
                    })),
               span(cls("mini-route__naam"), now));
}

}  // namespace houvast::pages
