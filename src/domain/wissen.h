// Wissen: what never should have been written. Its bytes go; what happened stays, for the route and
// its terms rest on it (docs/besluiten/0010), and so do the hash and this record. Here, and here
// only, stands what people typed into each fact.
#pragma once

#include "domain/besluit.h"

namespace houvast::wissen {

// The same fact with all that was typed left out: what stands in the journal after a wipe. Of a
// person the name stays: a dossier hangs on it.
TrajectGebeurtenis without_text(TrajectGebeurtenis);
InwonerGebeurtenis without_text(InwonerGebeurtenis);
SignaalGebeurtenis without_text(SignaalGebeurtenis);

struct Tekst {
    std::string_view label;  // of its field: "contact.notitie"
    std::string tekst;       // a BSN is never shown: empty
    bool operator==(const Tekst&) const = default;
};
std::vector<Tekst> texts_of(const TrajectGebeurtenis&);
std::vector<Tekst> texts_of(const InwonerGebeurtenis&);
std::vector<Tekst> texts_of(const SignaalGebeurtenis&);
bool has_text(const TrajectGebeurtenis&);  // the same question, without copying
bool has_text(const InwonerGebeurtenis&);
bool has_text(const SignaalGebeurtenis&);

// One more event was written: it counts, and can be wiped when it holds a text.
void add(Geschreven& geschreven, const auto& gebeurtenis) {
    ++geschreven.versie;
    if (has_text(gebeurtenis)) geschreven.wisbaar.push_back(geschreven.versie);
}

Result<void> may_wipe(const Onderwerp&, const Wereld&);
Result<Besluit> decide(const WisOpdracht&, const Onderwerp&, const Wereld&);
Traject evolve(Traject, const GegevenGewist&);
Inwoner evolve(Inwoner, const GegevenGewist&);
Signaal evolve(Signaal, const GegevenGewist&);

}  // namespace houvast::wissen
