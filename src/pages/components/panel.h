// Panels: white on cool grey, no boxes inside boxes; and the heads and columns around them.
#pragma once

#include "pages/components/people.h"

namespace houvast::pages {

struct PanelView {
    std::string title;              // an h2
    std::string id = {};            // for a link to it
    std::optional<Action> action = {};  // a link at the end of the head
    std::optional<Html> head = {};      // filter chips after the title
    bool flush = false;             // content up to the edges: a table, a list
};
Html panel(const PanelView&, const Html& content);

struct PageHeader {
    std::string title;      // the page's one h1
    std::string lead = {};  // one line under it
    std::string aside = {};  // the day, at the end
    std::vector<Crumb> crumbs = {};
    std::vector<Action> actions = {};
};
Html page_header(const PageHeader&);

Html two_columns(const Html& wide, const Html& narrow);  // below each other on a small screen
// With more under the wide one: on a small screen the narrow one comes between them, so that what
// can be done stands above what was done.
Html two_columns(const Html& wide, const Html& narrow, const Html& more);
Html narrow_column(const Html& content);                 // a form, a text: at most about 60 letters

struct Fact {
    std::string name;
    Html value;
};
Fact fact(const std::string& name, const std::string& value);
Html facts(const std::vector<Fact>&);         // name above value or beside it, as it fits
Html amounts(const std::vector<Fact>&);       // value at the end; the last is the total

struct ListItem {
    Icon icon;
    std::string title;
    std::string sentence = {};
    std::string ground = {};  // quiet, under it
    std::optional<Url> url = {};
    std::optional<Html> end = {};  // a badge, a button, a number
};
Html item_list(const std::vector<ListItem>&);

}  // namespace houvast::pages
