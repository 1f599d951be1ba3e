// Paper: what is printed to lay on the table or to take home. On the screen it looks like the sheet
// it will be; in print it is all that is left of the page, below the name and logo of the gemeente.
// What stands beside it on the page goes into on_screen().
#pragma once

#include "pages/components/buttons.h"

namespace houvast::pages {

struct PaperHead {
    std::string name;  // of the gemeente: "Gemeente Voorbeeldstad"
    Html logo;
};
enum class PaperShape { Upright, Lying };

struct PaperView {
    PaperHead head;
    std::string title;  // an h2
    std::string lead = {};
    PaperShape shape = PaperShape::Upright;
};
Html paper(const PaperView&, const Html& content);
Html on_screen(const Html& content);  // left out of print

// Without the script it leads to the words that say how the browser prints.
struct PrintView {
    std::string text;  // "Druk af"
    std::string hint;  // "Kies in het menu van uw browser voor Afdrukken."
};
Html print_link(const PrintView&);

// To fill in with a pen. `words` are for who does not see the room there is.
Html writing_lines(int count, const std::string& words);
Html labelled_line(const std::string& label);  // "Naam ______"
Html tick_boxes(const std::vector<std::string>&);
Html empty_table(const std::string& caption, const std::vector<std::string>& columns, int rows);

}  // namespace houvast::pages
