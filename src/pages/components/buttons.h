// Buttons and forms. A link goes somewhere, a button does something; they may look the same.
#pragma once

#include "pages/icons.h"

#include <vector>

namespace houvast::pages {

using html::Html;
using html::Url;

// Primary: at most one on a page. Light: on the dark card. Now: the resident's own next step.
enum class Look { Primary, Secondary, Quiet, Danger, Light, Now };

struct Action {
    Url url;
    std::string text;
    std::optional<Icon> icon = {};
    Look look = Look::Secondary;
    std::string key = {};  // a single key that does the same, "n": shown and announced
    std::string opens = {};  // id of the dialog that its anchor leads to
};
Html action_link(const Action&);
Html action_row(const std::vector<Action>&);  // nothing without actions

struct ButtonView {
    std::string text;
    std::optional<Icon> icon = {};
    Look look = Look::Primary;
    std::string name = {}, value = {};  // for a form with more than one way on
};
Html submit_button(const ButtonView&);
Html submit_button(const std::string& text);

struct Hidden {
    std::string name, value;
};
struct FormView {
    Url url;                      // where it is posted
    std::vector<Hidden> hidden = {};   // the CSRF token, the command id, the version seen
    std::optional<Url> draft = {};  // where a half typed form is kept, see draft_note()
    std::string label = {};       // name for a screen reader when the page has more forms
    std::string id = {};
    bool wide = false;            // it holds a table: as wide as the page
    bool files = false;           // files go with it
    bool download = false;        // its answer is a file: the page stays
};
Html post_form(const FormView&, const Html& content);
Html post_button(const FormView&, const ButtonView&);      // a form that is one button
Html form_buttons(const Html& buttons);                    // the row at the end of a form

}  // namespace houvast::pages
