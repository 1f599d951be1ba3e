// Help: the panel behind `?`, the keys under a list, and the command palette behind Ctrl K.
// Without JavaScript the help opens by its link (:target) and the palette is the search form.
#pragma once

#include "pages/components/buttons.h"

namespace houvast::pages {

struct KeyHint {
    std::vector<std::string> keys;  // {"J", "K"}
    std::string text;               // "op en neer"
};
Html key_hints(const std::vector<KeyHint>&);

struct HelpTopic {
    std::string title;
    std::string text;
};
struct HelpView {
    std::string title;
    std::string close = "Sluiten";
    std::vector<HelpTopic> topics = {};
    std::string keys_title = {};
    std::vector<KeyHint> keys = {};
};
Html help_panel(const HelpView&);  // <dialog id="uitleg">

struct PaletteView {
    Url search;                  // POST: a name does not belong in an address
    std::vector<Hidden> hidden = {};  // the CSRF token
    std::string label = "Zoek een inwoner of doe iets";
    std::string close = "Sluiten";
    std::string search_text = "Zoek inwoner";  // the line that searches: "Zoek inwoner “sel”"
    std::vector<Action> actions = {};
};
Html command_palette(const PaletteView&);  // <dialog id="palet">

// A question on the page itself, before something that cannot be undone at once.
struct DialogView {
    std::string id;
    std::string title;
    std::string close = "Sluiten";
};
Html page_dialog(const DialogView&, const Html& content);
Html opens_dialog(const std::string& id, const ButtonView&);  // a link that opens it

}  // namespace houvast::pages
