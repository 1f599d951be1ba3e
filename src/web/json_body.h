// JSON body: bytes → the members of one JSON object without nesting, in their order. Strict: no
// comments, no trailing comma, one object and nothing after it (RFC 8259). Nothing here knows which
// members a command has: web/json_velden.h does.
#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace houvast::web {

struct JsonWaarde {
    enum class Soort { Tekst, Getal, Lijst, Anders };  // Anders: null, true, 1.5, nested …
    Soort soort = Soort::Anders;
    std::string tekst = {};               // of Tekst; of Getal its digits
    std::vector<std::string> lijst = {};  // of Lijst: an array of nothing but texts
    bool operator==(const JsonWaarde&) const = default;
};

// A name may come more than once: who reads it refuses that.
using JsonVelden = std::vector<std::pair<std::string, JsonWaarde>>;

struct JsonFout {
    std::size_t plaats;     // byte from the start, at most the size
    std::string veld = {};  // the member that was being read; empty: none yet
};

constexpr std::size_t json_leden_max = 1000;
constexpr std::size_t json_diepte_max = 8;  // deeper is not JSON of ours, whatever it says

// Texts are UTF-8 without lone surrogates; control characters are for who reads the field.
std::expected<JsonVelden, JsonFout> read_json_body(std::string_view);

}  // namespace houvast::web
