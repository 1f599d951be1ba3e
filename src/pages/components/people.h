// People: avatar, a person in a table, the head of a dossier. A colour is made from the name, so
// that the same person has the same one everywhere; it means nothing.
#pragma once

#include "pages/components/buttons.h"

namespace houvast::pages {

std::string initials_of(std::string_view name);  // "Fatima el Amrani" → "FA"; unknown: "?"

enum class Size { Small, Middle, Large };
Html avatar(const std::string& name, Size size = Size::Middle);  // hidden: the name stands beside

struct PersonCell {
    std::string name;
    std::string detail = {};       // "2 volwassenen, 1 kind"
    std::optional<Url> url = {};
    std::optional<Html> mark = {};  // a badge beside the name
};
Html person_cell(const PersonCell&);
Html person_list(const std::vector<PersonCell>&);  // "Wie helpt er mee?"

struct IconFact {
    Icon icon;
    std::string text;
};
Html facts_row(const std::vector<IconFact>&);  // "Turks, tolk nodig · Belt liever"

struct Crumb {
    Url url;
    std::string text;
};
struct PersonHeader {
    std::vector<Crumb> crumbs = {};
    std::string here = {};  // the last crumb, without a link: the dossier's number
    std::string name;       // the page's one h1
    std::vector<IconFact> facts = {};
    std::vector<Html> marks = {};  // badges after the name
    std::vector<Action> actions = {};
};
Html person_header(const PersonHeader&);

Html breadcrumb(const std::string& label, const std::vector<Crumb>&, const std::string& here);

}  // namespace houvast::pages
