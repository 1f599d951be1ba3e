// Keuring: what holds for every field of every command, whoever sent it: a text is trimmed, not
// empty unless it may be, not too long, and readable; a day lies in a century we know. decide
// asks it first, so that a form, the API and a data load cannot differ.
#pragma once

#include "base/fields.h"
#include "base/result.h"

namespace houvast {

// Outside these years a date is a typing error, and sums with dates could overflow.
inline constexpr int jaar_min = 1900;
inline constexpr int jaar_max = 2199;

class Keuring {
public:
    void operator()(std::string& text, const Field&);
    void operator()(std::optional<std::string>& text, const Field&);  // only spaces: left out
    void operator()(Antwoorden&, const Field&);  // of each the words; without any: left out
    void operator()(Datum, const Field&);
    void operator()(std::optional<Datum> dag, const Field& f) { if (dag) (*this)(*dag, f); }
    void operator()(Euro, const Field&);  // an amount is nothing or more
    void operator()(std::optional<Euro> amount, const Field& f) { if (amount) (*this)(*amount, f); }
    template <class Other>
    void operator()(Other&, const Field&) {}  // a choice, number or id: the type has checked it

    Result<void> uitkomst() const;

private:
    void fault(std::string code, const Field&, Waarden = {});
    std::optional<Weigering> fault_ = {};  // the first one
};

// The command as it goes on to be decided, or why it does not. Refuses with
// "tekst-ontbreekt", "tekst-te-lang", "tekst-onleesbaar", "datum-onwaarschijnlijk" or
// "bedrag-negatief".
template <class O>
Result<O> gekeurd(O opdracht) {
    Keuring keuring;
    fields(keuring, opdracht);
    if (const auto ok = keuring.uitkomst(); !ok) return refuse(ok.error());
    return opdracht;
}

}  // namespace houvast
