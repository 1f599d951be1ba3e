// The route: where someone is, what is behind and what comes. Three sizes of one thing.
#pragma once

#include "html/tags.h"

#include <vector>

namespace houvast::pages {

using html::Html;

enum class StepState { Done, Now, Later, Skipped };

struct RouteStep {
    std::string name;
    StepState state = StepState::Later;
    std::string when = {};  // "3 sep", "nu", "± dec"
};

// The words a screen reader hears for what the eye sees: "klaar", "u bent hier".
struct RouteWords {
    std::string done = "klaar", now = "nu", later = "nog niet", skipped = "overgeslagen",
                here = "U bent hier";
};

Html route_strip(const std::string& label, const std::vector<RouteStep>&,
                 const RouteWords& words = {});  // across the page, for a dossier
Html route_path(const std::string& label, const std::vector<RouteStep>&,
                const RouteWords& words = {});  // from top to bottom, for a resident
Html mini_route(const std::vector<RouteStep>&);  // in a table: dashes, and the step that is now

}  // namespace houvast::pages
