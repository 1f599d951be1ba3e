// One thing of a draft methodiek, to change: all its fields in one form, what lies within it, and
// the way to take it out. And the form with which a new one begins.
#pragma once

#include "domain/methodiek/bewerkbaar.h"
#include "domain/methodiek/keuze.h"
#include "pages/components.h"
#include "texts/texts.h"

#include <map>

namespace houvast::pages {

// What is posted for a field, and beside it what stood there when the form was made: only what
// somebody really changed is changed.
inline constexpr std::string_view veld_begin = "veld-";
inline constexpr std::string_view was_begin = "was-";

struct Conceptvorm {
    const Methodiek& m;
    MethodiekKeuze keuze;
    std::string deel;
    std::string waar = {};  // of "methodiek": empty
    std::string csrf;
    int gezien = 0;         // the version of the gemeente that the form was made from
};
struct Dingpagina {
    Conceptvorm vorm;
    std::vector<Bewerkbaar> velden;
    std::map<std::string, std::string> getypt = {};  // by field; nothing: as it is
    std::map<std::string, std::string> fouten = {};  // by field: a sentence
    int bewaard = 0;          // so many other fields were saved, while these were not
    std::string gedaan = {};  // the noun of the command that was just done
};
Html methodiekding_pagina(const Dingpagina&, const Texts&);

struct Toevoegpagina {
    Conceptvorm vorm;         // `waar`: what it becomes part of
    std::string tekst = {};   // what was typed
    std::string fout = {};
};
Html methodiektoevoeging_pagina(const Toevoegpagina&, const Texts&);

}  // namespace houvast::pages
