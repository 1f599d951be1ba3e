// What is posted of one thing of a draft methodiek: which fields somebody changed, and what a
// colleague changed meanwhile. The form holds what each field was when it was made.
#pragma once

#include "base/result.h"
#include "domain/methodiek/bewerkbaar.h"
#include "texts/texts.h"
#include "web/http.h"

#include <map>

namespace houvast::web {

using Veldteksten = std::map<std::string, std::string>;  // by field

struct Veldpost {
    Veldteksten getypt = {};     // of every field that came along
    Veldteksten gewijzigd = {};  // to be changed: its new value
    Veldteksten intussen = {};   // a colleague changed it too: what to say about it
};
// `nu`: the fields as they are now.
Veldpost lees_veldpost(const NameValues& velden, const std::vector<Bewerkbaar>& nu,
                       std::string_view dingsoort, const Texts&);

// A code for something new, made from what it says and not yet in this list: nobody has to think
// of one.
std::string nieuwe_code(std::string_view tekst, const Methodiek&, std::string_view deel,
                        std::string_view onder);

inline std::optional<std::string> not_empty(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

}  // namespace houvast::web
