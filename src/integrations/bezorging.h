// Bezorging: what became of one message that was handed to another party. Never with its words:
// the reason is a code of ours, fit for a log and for a page (message id "post.reden.<reden>").
#pragma once

#include <atomic>
#include <string>
#include <string_view>

namespace houvast {

struct Bezorging {
    enum class Uitslag {
        Bezorgd,    // the other party took it over
        Tijdelijk,  // trying again may help; it may even have arrived
        Blijvend,   // trying again will not help: somebody has to look at it
    };
    Uitslag uitslag = Uitslag::Tijdelijk;
    std::string_view reden = {};  // a literal; empty when it went well
    int antwoord = 0;             // the number that the other party answered with; 0: none
    bool operator==(const Bezorging&) const = default;
};

// Set from elsewhere: whoever is sending stops soon, as if the line broke.
using Afbreken = std::atomic<bool>;

}  // namespace houvast
