// Upcast: from an older stored form to the newest, JSON to JSON, one version at a time. Pure: the
// same bytes give the same facts for ever. A step is added when an event gets a next version and
// its field cannot be optional; it is never changed after a release, and never removed.
#pragma once

#include <boost/json.hpp>

#include <span>
#include <string>
#include <string_view>

namespace houvast::codec {

struct Step {
    std::string_view from;  // "beschikking-genomen/1"
    std::string_view to;    // "beschikking-genomen/2"
    boost::json::object (*step)(boost::json::object);
};

struct Form {
    std::string name;
    boost::json::object payload;
};

std::span<const Step> steps();  // all there are; none yet

// Takes every step that fits, until none does. InvariantBroken when steps go round in a circle.
Form upcast(Form, std::span<const Step> = steps());

}  // namespace houvast::codec
