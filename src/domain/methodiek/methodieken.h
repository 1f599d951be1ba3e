// Methodieken: all that are there, each code and version once. Which of them counts is chosen by a
// gemeente, from a day on; a traject keeps the one it began with (docs/besluiten/0017).
#pragma once

#include "domain/methodiek/keuze.h"
#include "domain/methodiek/methodiek.h"

namespace houvast {

struct Methodieken {
    std::vector<Methodiek> alle = {};  // in order of name; what they give lives as long as this
};

MethodiekKeuze keuze_van(const Methodiek&);

// Nothing when it is not there.
const Methodiek* find(const Methodieken&, const MethodiekKeuze&);

// What a code of a dossier is called: as its own methodiek has it, else as any other that is there.
// A dossier that took over another one still names what it chose before. Else the code itself.
// `lijst` as a field names it: a codelijst, or one of naam.h.
std::string productnaam(const Methodieken&, const Methodiek& eigen, const std::string& code);
std::string codenaam(const Methodieken&, const Methodiek& eigen, std::string_view lijst,
                     const std::string& code);

}  // namespace houvast
