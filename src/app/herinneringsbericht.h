// Herinneringsbericht: the words of a reminder, and of the news that an appointment is off or at
// another moment. When, where, with whom, and whom to call. Never why, nor what it is about:
// somebody else may read along, on a phone or over a shoulder.
#pragma once

#include "app/komend_gesprek.h"
#include "texts/translations.h"

namespace houvast {

struct Berichttekst {
    std::string onderwerp;
    std::string tekst;  // of a mail
    std::string sms;
};

struct BerichtVan {
    std::string naam;      // of the gemeente
    std::string telefoon;  // to call for another time; as people read it
    std::string met = {};  // first name of the colleague; empty: not known
};
struct Afspraakmoment {
    Datum dag{};
    std::chrono::minutes tijd{};
    bool operator==(const Afspraakmoment&) const = default;
};
// `eerst`: the moment that this person was told before, and that is off now.
Berichttekst herinneringsbericht(const KomendGesprek&, const BerichtVan&, const Texts&,
                                 const std::optional<Afspraakmoment>& eerst = {});
Berichttekst afzeggingsbericht(const Afspraakmoment&, const BerichtVan&, const Texts&);

// The texts in somebody's own language where we have this message in it, or else in Dutch. `taal`
// is what was written on the card: "Engels", "en".
const Texts& texts_in_taal(const Translations&, const std::optional<std::string>& taal);

}  // namespace houvast
