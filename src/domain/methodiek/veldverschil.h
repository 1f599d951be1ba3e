// Veldverschil: which fields of one thing another version of a methodiek has otherwise, each as it
// was and as it is; also of what lies within it. verschil.h says which things.
#pragma once

#include "domain/methodiek/bewerkbaar.h"
#include "domain/methodiek/verschil.h"

namespace houvast {

struct Veldverschil {
    std::vector<std::string> in = {};  // names of what it is in, within the thing
    std::string waar = {};             // the way to what has the field; or to what came or went
    std::string veld;  // as Bewerkbaar has it; of a thing that came or went its list: "stellingen"
    std::optional<Bewerkbaar> was = {}, is = {};  // nothing: the thing came, or went
    bool is_ding = false;              // a thing came or went, and this is its name
    bool operator==(const Veldverschil&) const = default;
};

// Of a thing that is there in both. What lies within something that came or went is not told apart.
std::vector<Veldverschil> veldverschillen(const Methodiek& oud, const Methodiek& nieuw,
                                          const Methodiekverschil&);

}  // namespace houvast
