// What the parts of gebreken (deugdelijk.h) have in common. Only for those files.
#pragma once

#include "domain/methodiek/deugdelijk.h"

#include <algorithm>
#include <set>

namespace houvast::deugdelijk {

using Gebreken = std::vector<Weigering>;

inline void add(Gebreken& found, std::string code, const std::string& in, Waarden waarden = {},
                std::string grond = {}) {
    waarden.emplace("in", in);
    found.push_back({.code = std::move(code), .grond = std::move(grond),
                     .waarden = std::move(waarden)});
}

// Each code once. `in` says what one of them is called: "fase" gives "fase intake".
template <class T>
void check_once(const std::vector<T>& things, const std::string& soort, Gebreken& found) {
    std::set<std::string> seen;
    for (const T& thing : things)
        if (!seen.insert(thing.code).second)
            add(found, "methodiek.dubbel", soort + ' ' + thing.code, {{"code", thing.code}});
}

// Each code once, and at least one.
template <class T>
void check_codes(const std::vector<T>& things, const std::string& soort, Gebreken& found) {
    if (things.empty()) add(found, "methodiek.leeg", soort);
    check_once(things, soort, found);
}

template <class T>
void check_known(const std::vector<T>& things, const std::string& soort, const std::string& code,
                 const std::string& in, Gebreken& found) {
    if (std::ranges::find(things, code, &T::code) == things.end())
        add(found, "methodiek.onbekend", in, {{"soort", soort}, {"code", code}});
}
template <class T>
void check_all_known(const std::vector<T>& things, const std::string& soort,
                     const std::vector<std::string>& codes, const std::string& in,
                     Gebreken& found) {
    for (const std::string& code : codes) check_known(things, soort, code, in, found);
}

// groups come from the codelijst `doelgroep`.
void check_doelgroepen(const Methodiek&, const std::vector<std::string>& codes,
                       const std::string& in, Gebreken&);

void check_instrumenten(const Methodiek&, Gebreken&);   // deugdelijk_meten.cc
void check_platen(const Methodiek&, Gebreken&);
void check_inschaling(const Methodiek&, Gebreken&);
void check_doelen(const Methodiek&, Gebreken&);         // deugdelijk_doelen.cc
void check_hulpmiddelen(const Methodiek&, Gebreken&);   // deugdelijk_hulp.cc
void check_trainingen(const Methodiek&, Gebreken&);

}  // namespace houvast::deugdelijk
