// Two versions of a methodiek beside each other: what came, what went and what is otherwise, per
// part and in words, with what that means for the dossiers that run.
#pragma once

#include "domain/methodiek/methodiek.h"
#include "pages/components.h"
#include "texts/texts.h"

namespace houvast::pages {

struct Vergeleken {
    std::vector<Option> versies;  // all there are to choose from: value "code/versie"
    std::string oud, nieuw;       // what is chosen
    const Methodiek *was = nullptr, *is = nullptr;  // nullptr: nothing chosen, or not there
};
Html methodiekvergelijking_pagina(const Vergeleken&, const Texts&);

}  // namespace houvast::pages
