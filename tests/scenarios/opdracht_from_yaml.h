// A command out of a scenario's YAML, by the one description of its fields.
#pragma once

#include "domain/besluit.h"
#include "loading/yaml.h"

#include <optional>
#include <string>

namespace houvast::scenario {

struct BrokenScenario : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// `naam` is the public name of the command: "contact". An unknown name, an unknown field
// or a missing one is a BrokenScenario.
Opdracht opdracht_from(const std::string& naam, const yaml::Knoop& met);

const yaml::Knoop* find(const yaml::Knoop& kaart, std::string_view sleutel);
Datum date_from(const yaml::Knoop&);

}  // namespace houvast::scenario
