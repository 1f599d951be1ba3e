// Aanmelding: somebody turns to us for help, and the term for the first talk starts (transition
// 3; through a signal transition 2, see signaal/aanvaarding.cc).
#pragma once

#include "domain/besluit.h"
#include "domain/inwoner/contactgegevens.h"

namespace houvast::aanmelding {

Result<void> may_register(const Traject&);
Result<Besluit> decide(const RegistreerAanmelding&, const TrajectId&, const Wereld&,
                       const Context&);
Traject evolve(Traject, const AanmeldingGeregistreerd&);

// The fact with its terms: T1, or T2 where that ends sooner, and T3b.
AanmeldingGeregistreerd geregistreerd(InwonerId, Kanaal, Datum gemeld_op, std::optional<Dreiging>,
                                      const Kalender&);
// What is asked of whoever comes in, by an aanmelding or a take-over: a telephone number and an
// address for mail that can be, a person that we know, a colleague who can take it.
struct Binnenkomst {
    std::optional<std::string> telefoon;
    std::optional<std::string> email;
    std::optional<InwonerId> bekende;
    std::optional<MedewerkerId> behandelaar;
};
Result<Contactgegevens> whoever_comes_in(const Binnenkomst&, const Wereld&, const Context&);

Termijn earlier_of(const Termijn&, const Termijn&);  // a threat never gives more time

}  // namespace houvast::aanmelding
