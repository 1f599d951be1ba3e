#include "base/antwoorden.h"

#include "base/fields.h"

#include <algorithm>

namespace houvast {

std::string antwoord_regel(const Antwoord& a) {
    if (a.waarde.empty()) return a.vraag + ':' + a.tekst;
    std::string regel = a.vraag + '=' + a.waarde;
    if (!a.gewenst.empty()) regel.append(1, '>').append(a.gewenst);
    return regel;
}

std::optional<Antwoord> antwoord_from(std::string_view regel) {
    const auto end = std::min(regel.find_first_of("=:"), regel.size());
    const std::string_view vraag = regel.substr(0, end);
    if (end == regel.size() || !is_code(vraag)) return {};
    std::string_view rest = regel.substr(end + 1);
    Antwoord a{.vraag = std::string(vraag)};
    if (regel[end] == ':') {
        a.tekst = rest;
        return a;
    }
    const auto wish = std::min(rest.find('>'), rest.size());
    a.waarde = rest.substr(0, wish);
    if (!is_code(a.waarde)) return {};
    if (wish == rest.size()) return a;
    a.gewenst = rest.substr(wish + 1);
    if (!is_code(a.gewenst)) return {};
    return a;
}

}  // namespace houvast
