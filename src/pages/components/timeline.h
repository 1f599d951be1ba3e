// Timeline: what happened, in plain sentences, newest first.
#pragma once

#include "pages/components/buttons.h"

namespace houvast::pages {

struct Paragraph {  // what somebody wrote, under the name of its field
    std::string label;
    std::string text;
};

struct Moment {
    Icon icon = Icon::Geschiedenis;
    std::string title;
    std::string when;           // "vandaag 08:12"
    std::string datetime = {};  // ISO 8601, for the machine: "2026-11-22T08:12"
    std::string text = {};
    std::string by = {};        // who did it
    std::vector<Action> actions = {};
    bool undone = false;  // moved: struck through, the sentence says why
    std::vector<Paragraph> paragraphs = {};
    std::string more = {};  // with words, the actions are folded behind them
};
Html timeline(const std::string& label, const std::vector<Moment>&);

}  // namespace houvast::pages
