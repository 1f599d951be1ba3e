// Badge, term bar, sparkline and messages: how something stands, in words first.
#pragma once

#include "pages/components/buttons.h"
#include "pages/components/tone.h"

namespace houvast::pages {

struct BadgeView {
    std::string text;
    Tone tone = Tone::Neutral;
    std::optional<Icon> icon = {};
};
Html badge(const BadgeView&);

// How much of a term is used up. Drawn as svg, since inline style is forbidden.
struct TermBar {
    std::string text;         // "nog 9 dagen"
    int used_percent = 0;     // 0..100, other values are cut off
    Tone tone = Tone::Neutral;  // Warning when close or late; the words say so too
    std::string detail = {};  // "Wgs 4 lid 1"
};
Html term_bar(const TermBar&);

Html progress_bar(int percent);  // only the bar; the words beside it say how far

// A small line of measurements, each 0..1. `words` is what it says, for who does not see it.
Html sparkline(const std::vector<double>& values, const std::string& words);

// One line after something was done ("Het gesprek is vastgelegd"), read out when the page opens.
struct FlashView {
    Tone tone = Tone::Positive;
    std::string text;
    std::vector<Action> actions = {};
};
Html flash(const FlashView&);

// "Tussendoor bewaard om 10:54". Filled by the script when a draft is kept; aria-live says it.
struct DraftNote {
    std::string text = {};    // what the server knows already
    std::string saved = {};   // "Tussendoor bewaard om {tijd}"
    std::string failed = {};  // "Tussendoor bewaren lukt nu niet. Uw tekst staat hier nog."
};
Html draft_note(const DraftNote&);

// A safety flag: who sees the page must know it before anything else, and what it asks of them.
struct ShieldView {
    std::string title;
    std::string sentence;
    std::vector<Action> actions = {};
};
Html shield_banner(const ShieldView&);

struct EmptyState {
    Icon icon = Icon::Zon;
    std::string title;
    std::string sentence = {};
    std::vector<Action> actions = {};
};
Html empty_state(const EmptyState&);

}  // namespace houvast::pages
