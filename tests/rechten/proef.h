// What the tests of rights share: one world for all their cases, and what an answer may be.
#pragma once

#include "rechten/wereld.h"

#include "web/routes.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace houvast::rechten {

using web::HttpResponse;
using web::Method;
using web::NameValues;
using web::Route;

struct Test {
    Huis huis = {};
    Plaats hier = vul_plaats(huis, Huis::hier, 1000);
    Plaats elders = vul_plaats(huis, Huis::elders, 2000);
};

// One home for all cases: making the accounts takes seconds (Argon2id).
inline Test& test() {
    static Test one;
    return one;
}

// A home for the cases of one file (static: each file has its own), which write in it or move its
// clock.
static inline Test& wereld() {
    static Test one;
    return one;
}

inline bool has_id(const Route& route) {
    return route.pattern.find("{id}") != std::string_view::npos;
}

inline std::string path_of(const Route& route, const std::string& id) {
    std::string path(route.pattern);
    if (const auto at = path.find("{id}"); at != std::string::npos) path.replace(at, 4, id);
    if (const auto at = path.find("{naam:woord}"); at != std::string::npos)
        path.replace(at, 12, "aanmelding");
    if (const auto at = path.find("{nummer:woord}"); at != std::string::npos)
        path.replace(at, 14, "4");  // the appointment of every dossier (wereld.cc)
    // Of the methodiek that these gemeenten have (gegeven::methodiek).
    constexpr std::pair<std::string_view, const char*> codes[] = {
        {"{meting:woord}", "9999"},  // none: which there are, metingen_test.cc knows
        {"{thema:woord}", "geldzaken"}, {"{hulpmiddel:woord}", "hulp-1"},
        {"{plaat:woord}", "mijn-intake"}, {"{instrument:woord}", "leefgebieden"},
        {"{code:woord}", "eigen"}, {"{versie:woord}", "1"}};  // the draft of wereld.cc
    for (const auto& [place, code] : codes)
        if (const auto at = path.find(place); at != std::string::npos)
            path.replace(at, place.size(), code);
    if (const auto at = path.find("{bestand}"); at != std::string::npos)
        path.replace(at, 9, "01900000-0000-7000-8000-0000000000ff");
    return path;
}

// Nobody here reads a name from the other gemeente, whatever they ask.
inline void check_says_nothing_of_elsewhere(const HttpResponse& response) {
    CHECK(response.body.find("Elderling") == std::string::npos);
    CHECK(response.body.find("waterdam") == std::string::npos);
}

inline bool is_one_of(int status, std::initializer_list<int> expected) {
    return std::ranges::find(expected, status) != expected.end();
}

inline bool sends_to_login(const HttpResponse& response) {
    return response.status == 303 &&
           std::ranges::any_of(response.headers, [](const auto& h) {
               return h.first == "Location" && h.second.starts_with("/inloggen");
           });
}

inline bool asks_a_right(const Route& route) {
    return web::opdracht_of(route.recht) || web::beeld_of(route.recht);
}

struct Heads {
    std::int64_t hier = test().huis.head(Huis::hier);
    std::int64_t elders = test().huis.head(Huis::elders);
    bool operator==(const Heads&) const = default;
};

}  // namespace houvast::rechten
