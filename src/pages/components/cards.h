// Cards: the one dark card that says what comes next, and the white ones that ask for attention.
#pragma once

#include "pages/components/people.h"
#include "pages/components/tone.h"

namespace houvast::pages {

// At most one on a page: it is the only dark thing there.
struct NextStep {
    std::string label = {};  // "Volgende stap"
    std::string title;       // "Bespreek het plan van aanpak"
    std::string sentence;
    std::vector<IconFact> facts = {};  // day, time and place, for a resident
    std::vector<Action> actions = {};  // the first is the step itself
    std::string ground = {};           // "Wgs 4 lid 1"
    std::optional<Html> form = {};     // post_button()s, when a step is done rather than opened
};
Html next_step_card(const NextStep&);

struct AttentionCard {
    Icon icon = Icon::Klok;
    Tone tone = Tone::Accent;
    std::string title;     // "Besluit verloopt over 3 dagen"
    std::string sentence;  // "Piet van Dongen, 8 weken sinds het eerste gesprek"
    Action action;
};
Html attention_cards(const std::string& label, const std::vector<AttentionCard>&);

struct StatTile {
    std::string number;
    std::string text;
    std::string detail = {};
    std::optional<Url> url = {};
};
Html stat_tiles(const std::vector<StatTile>&);

}  // namespace houvast::pages
