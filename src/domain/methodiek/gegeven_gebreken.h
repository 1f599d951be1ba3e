// Given, in tests: what is wrong with a methodiek that was sound.
#pragma once

#include "domain/methodiek/deugdelijk.h"
#include "domain/methodiek/gegeven.h"

namespace houvast::gegeven {

using Lines = std::vector<std::string>;

// The gebreken of the smallest sound methodiek in which `change` changed something: "code: in".
template <class Change>
Lines after(Change change) {
    Methodiek m = methodiek();
    change(m);
    Lines all;
    for (const Weigering& gebrek : gebreken(m))
        all.push_back(gebrek.code.substr(gebrek.code.find('.') + 1) + ": " +
                      std::get<std::string>(gebrek.waarden.at("in")));
    return all;
}

}  // namespace houvast::gegeven
