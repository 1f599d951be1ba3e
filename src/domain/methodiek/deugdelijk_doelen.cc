// Where a resident works towards: themes, the end of each, and the small steps in between.
#include "domain/methodiek/deugdelijk_delen.h"

#include <map>

namespace houvast::deugdelijk {

namespace {

void check_subdoel(const Methodiek& m, const Subdoel& een, Gebreken& found) {
    const std::string in = "subdoel " + een.code;
    check_known(m.themas, "thema", een.thema, in, found);
    check_known(m.einddoelen, "einddoel", een.einddoel, in, found);
    const auto end = std::ranges::find(m.einddoelen, een.einddoel, &Einddoel::code);
    if (end != m.einddoelen.end() && end->thema != een.thema)
        add(found, "methodiek.ander-thema", in, {{"einddoel", een.einddoel}});
    check_all_known(m.subdoelen, "subdoel", een.na, in, found);
    for (const std::string& code : een.na)
        if (const Subdoel* first = subdoel(m, code);
            first != nullptr && first->moeilijkheid > een.moeilijkheid)
            add(found, "methodiek.zwaarder-vooraf", in, {{"na", code}});
    check_all_known(m.hulpmiddelen, "hulpmiddel", een.hulpmiddelen, in, found);
}

// All that a step waits for, through others too.
std::set<std::string> awaited_by(const Subdoel& een,
                                 const std::map<std::string, const Subdoel*>& steps) {
    std::set<std::string> seen;
    for (std::vector<std::string> open = een.na; !open.empty();) {
        const std::string code = std::move(open.back());
        open.pop_back();
        const auto at = steps.find(code);
        if (at != steps.end() && seen.insert(code).second)
            open.insert(open.end(), at->second->na.begin(), at->second->na.end());
    }
    return seen;
}

// Steps that wait for each other: nobody could begin with one.
void check_circles(const std::vector<Subdoel>& all, Gebreken& found) {
    std::map<std::string, const Subdoel*> steps;
    for (const Subdoel& een : all) steps.emplace(een.code, &een);
    for (const Subdoel& een : all)
        if (awaited_by(een, steps).contains(een.code))
            add(found, "methodiek.kring", "subdoel " + een.code);
}

void check_doelthema(const Methodiek& m, const Doelthema& een, Gebreken& found) {
    const std::string in = "thema " + een.code;
    const auto steps = subdoelen_van(m, een.code);
    if (std::ssize(steps) < subdoelen_per_thema_min)
        add(found, "methodiek.weinig-subdoelen", in,
            {{"aantal", static_cast<int>(steps.size())}, {"minstens", subdoelen_per_thema_min}});
    for (int moeilijkheid = 1; moeilijkheid <= moeilijkheid_max; ++moeilijkheid)
        if (std::ranges::find(steps, moeilijkheid, &Subdoel::moeilijkheid) == steps.end())
            add(found, "methodiek.moeilijkheid", in, {{"moeilijkheid", moeilijkheid}});
}

}  // namespace

void check_doelen(const Methodiek& m, Gebreken& found) {
    check_codes(m.themas, "thema", found);
    check_once(m.einddoelen, "einddoel", found);
    check_once(m.subdoelen, "subdoel", found);
    for (const Doelthema& een : m.themas) check_doelthema(m, een, found);
    for (const Einddoel& een : m.einddoelen)
        check_known(m.themas, "thema", een.thema, "einddoel " + een.code, found);
    for (const Subdoel& een : m.subdoelen) check_subdoel(m, een, found);
    check_circles(m.subdoelen, found);
}

}  // namespace houvast::deugdelijk
