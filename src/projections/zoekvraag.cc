#include "projections/zoekvraag.h"

#include "base/bsn.h"
#include "base/hash.h"
#include "base/postcode.h"
#include "base/telefoon.h"
#include "base/text.h"
#include "projections/dossiers_view.h"
#include "projections/zoekvorm.h"

#include <algorithm>

namespace houvast {

namespace {

using zoek_index::SleutelSoort;

// One word, or several that belong together, as a key. The order matters: what can be less.
bool take_key(Zoekvraag& vraag, std::string_view text, std::string_view zoeksleutel) {
    const auto take = [&](SleutelSoort soort, std::string key) {
        vraag.sleutels.emplace_back(soort, std::move(key));
        return true;
    };
    if (const auto nummer = dossiernummer_from(text)) {
        vraag.dossier = nummer;
        return true;
    }
    if (const auto dag = datum_from_dutch(text)) return take(SleutelSoort::Geboren, iso(*dag));
    if (const auto bsn = bsn_from(text))
        return take(SleutelSoort::Bsn, hex(keyed_hash(zoeksleutel, *bsn)));
    if (const auto nummer = telefoon_from(text)) return take(SleutelSoort::Telefoon, *nummer);
    if (const auto code = postcode_from(text)) return take(SleutelSoort::Postcode, *code);
    if (text.contains('@')) {
        std::string small(text);
        for (char& c : small)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        return take(SleutelSoort::Email, small);
    }
    return false;
}

bool has_digit(std::string_view text) {
    return text.find_first_of("0123456789@") != std::string_view::npos;
}

// "5211 AB 12", "5211ab 12a": a postcode with the number after it.
bool take_postcode_with_number(Zoekvraag& vraag, std::string_view text) {
    for (auto at = text.rfind(' '); at != std::string_view::npos && at > 0;
         at = text.rfind(' ', at - 1))
        if (const auto both = zoek_index::postcode_with_number(text.substr(0, at), text)) {
            vraag.sleutels.emplace_back(SleutelSoort::PostcodeHuisnummer, *both);
            return true;
        }
    return false;
}

}  // namespace

// Keys are taken out, the longest run of words first: "06 1234 5678" is one. What is left is name.
Zoekvraag understood(std::string_view gevraagd, std::string_view zoeksleutel) {
    Zoekvraag vraag;
    std::string clean(gevraagd.substr(0, asked_bytes_max));
    for (char& c : clean)
        if (c == '\t' || c == '\n' || c == '\r' || c == ',') c = ' ';
    const auto words = words_of(clean);
    std::string naam;
    for (std::size_t i = 0; i < words.size();) {
        std::size_t taken = 0;
        for (std::size_t n = std::min<std::size_t>(words.size() - i, 6); n > 0 && !taken; --n) {
            const std::string_view run(words[i].data(),
                                       words[i + n - 1].data() + words[i + n - 1].size());
            if (!has_digit(run)) continue;
            if (take_postcode_with_number(vraag, run) || take_key(vraag, run, zoeksleutel))
                taken = n;
        }
        if (taken == 0) naam += std::string(words[i]) + " ";
        i += std::max<std::size_t>(taken, 1);
    }
    vraag.naam = zoekvorm(naam);
    return vraag;
}

}  // namespace houvast
