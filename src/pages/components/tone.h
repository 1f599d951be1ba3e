// Tone: how loud a component speaks. Colour never says it alone (WCAG 1.4.1): the words do, and
// mostly an icon too. Negative is for a system that failed, never for a person's money or battery.
#pragma once

namespace houvast::pages {

enum class Tone { Neutral, Accent, Positive, Warning, Negative, Now };

constexpr const char* name_of(Tone tone) {
    switch (tone) {
    case Tone::Neutral:  return "neutraal";
    case Tone::Accent:   return "accent";
    case Tone::Positive: return "positief";
    case Tone::Warning:  return "waarschuwing";
    case Tone::Negative: return "negatief";
    case Tone::Now:      return "nu";
    }
    return "";
}

}  // namespace houvast::pages
