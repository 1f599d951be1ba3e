// Battery: a step of a scale as a picture, for who would rather not read. How full it is
// says how it feels to the resident; there is no number in it.
#pragma once

#include "pages/components/fields.h"

namespace houvast::pages {

struct BatteryView {
    int full = 0;   // cells that are filled, 0..cells
    int cells = 1;  // 1..9
    std::string words = {};  // what it says; empty: it stands beside it, and the picture is silent
};
Html battery(const BatteryView&);

struct BatteryStep {
    std::string sign;  // "+/-"
    std::string words;
};
// What each battery means, from empty to full.
Html battery_key(const std::vector<BatteryStep>&);
// The same batteries to choose one from with a pen; `words` for who does not see them.
Html battery_row(const std::vector<BatteryStep>&, const std::string& words);


// To choose one on the screen: radio buttons, each a battery with its words.
struct BatteryOption {
    std::string value;
    BatteryStep step;
};
// `none`: what says that nothing is chosen; an answer can be taken back.
Html battery_choice(const FieldView&, const std::vector<BatteryOption>&, const std::string& none);

}  // namespace houvast::pages
