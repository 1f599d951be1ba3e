// Methodiekwijziging: one small change to a methodiek. A gemeente's own methodiek is one that is on
// disk and a list of these (docs/besluiten/0018). They are applied by bewerkbaar.h.
//
// `deel` is a part as verschil.h names it: "subdoelen", or "methodiek" for what has no code. `waar`
// is the way to one thing in it, a code per step: "leefgebieden/werk/werk-1"; empty of "methodiek".
// `veld` is the key in its file.
#pragma once

#include "domain/methodiek/instrument.h"

#include <string>
#include <variant>
#include <vector>

namespace houvast {

struct Veldwijziging {
    std::string deel;
    std::string waar;
    std::string veld;
    std::string tekst;  // the value as text (Bewerkbaar::waarde); empty: it goes
    bool operator==(const Veldwijziging&) const = default;
};

struct Toevoeging {
    std::string deel;
    std::string onder;  // the way to what it becomes part of; empty: it is one of `deel` itself
    std::string code;   // of the new thing
    std::string tekst;  // what it is called, or says
    bool operator==(const Toevoeging&) const = default;
};

struct Schrapping {
    std::string deel;
    std::string waar;
    bool operator==(const Schrapping&) const = default;
};

// instruments from elsewhere, with the scales they are answered on, as their file has them.
struct Inbreng {
    using NietGetypt = void;  // base/fields.h: it comes along as a file
    std::vector<Schaal> schalen = {};
    std::vector<Instrument> instrumenten = {};
    bool operator==(const Inbreng&) const = default;
};

using Methodiekwijziging = std::variant<Veldwijziging, Toevoeging, Schrapping, Inbreng>;

}  // namespace houvast
