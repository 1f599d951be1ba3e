// Vragen: a list of answers as rows of a form: each question of the methodiek with its choices, or
// a box for words, under the title of its theme.
#pragma once

#include "base/fields.h"
#include "pages/components.h"
#include "texts/texts.h"

#include <map>

namespace houvast::pages {

enum class Vraagsoort { Een, Meer, Tekst };

struct Vraagrij {
    std::string groep = {};  // title of its theme; the same as of the row before: under one title
    std::string uitleg = {};  // of the theme, under its title
    std::string vraag;        // code
    std::string label;
    std::string hint = {};
    Vraagsoort soort = Vraagsoort::Een;
    bool verplicht = false;
    std::vector<Option> keuzes = {};
    std::string gewenst = {};  // the question what is wished, with the same choices; empty: none
};

// What was typed, under the names of base/fields.h; `error` stands above the rows.
using Typed = std::map<std::string, std::string, std::less<>>;
Html vraag_velden(const Field&, const std::vector<Vraagrij>&, const Typed&,
                  const std::string& error, const Texts&);

}  // namespace houvast::pages
