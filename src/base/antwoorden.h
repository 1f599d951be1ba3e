// Antwoorden: what was answered to questions that the methodiek has. To each a code of its own
// list, perhaps a second one (what is wished), or words. Which questions and codes there are is for
// decide to judge: it has the methodiek.
//
// An answer has one written form, the same in JSON, in a stored event and in a scenario:
// "overzicht=leeg", "overzicht=leeg>vol", "waarom:Rust in de post."
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace houvast {

struct Antwoord {
    std::string vraag;         // code of the question
    std::string waarde = {};   // code of the answer; empty: it was answered in words
    std::string gewenst = {};  // code of what is wished; may be empty
    std::string tekst = {};    // the words; empty once they were wiped
    bool operator==(const Antwoord&) const = default;
};

// In the order in which they were given. A question that takes several codes is there for each.
struct Antwoorden {
    std::vector<Antwoord> waarden = {};
    bool operator==(const Antwoorden&) const = default;
};

std::string antwoord_regel(const Antwoord&);
std::optional<Antwoord> antwoord_from(std::string_view regel);

}  // namespace houvast
