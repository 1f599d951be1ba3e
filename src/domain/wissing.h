// Wissing: a payload that never should have been written is taken out of a traject, a person or a
// signal: what is asked, the record of it, and which events it can be asked of.
#pragma once

#include "base/fields.h"
#include "domain/soorten.h"

#include <variant>
#include <vector>

namespace houvast {

struct WisGegeven {
    static constexpr auto soort = OpdrachtSoort::WisGegeven;
    int gegeven = 0;  // the version of the event in the stream that this is asked of
    std::string reden;
};
template <class Visitor>
void fields(Visitor& visit, WisGegeven& o) {
    visit(o.gegeven, {.name = "gegeven", .label = "wissen.gegeven"});
    visit(o.reden,   {.name = "reden",   .label = "wissen.reden", .length_max = 1000});
}
using WisOpdracht = std::variant<WisGegeven>;  // of every kind of stream but the gemeente's

// The record; who and when stand in the envelope. The event itself stays, without what was typed
// (domain/wissen.h).
struct GegevenGewist {
    int gegeven = 0;
    std::string reden;
    bool operator==(const GegevenGewist&) const = default;
};

struct Geschreven {  // the events of one stream, by version
    int versie = 0;                 // how many there are
    std::vector<int> wisbaar = {};  // that hold something somebody typed, in their order
    std::vector<int> gewist = {};
    bool operator==(const Geschreven&) const = default;
};

}  // namespace houvast
