// The days that do not count, from figures/feestdagen.yaml (Algemene termijnenwet art. 3).
// The sluitingsdagen of a gemeente are no part of it: those stand in its own journal.
#pragma once

#include "domain/kalender.h"
#include "loading/leesfout.h"

#include <string_view>

namespace houvast {

Gelezen<Kalender> read_feestdagen(std::string_view yaml, const std::string& bestand);
Gelezen<Kalender> load_feestdagen(const std::string& path);

}  // namespace houvast
