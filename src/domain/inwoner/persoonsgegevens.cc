#include "domain/inwoner/persoonsgegevens.h"

#include "base/postcode.h"
#include "domain/inwoner/contactgegevens.h"

#include <algorithm>

namespace houvast::persoonsgegevens {

Result<Feiten> decide(const WijzigPersoonsgegevens& o, const Context& context) {
    if (o.geboren_op)
        if (const auto ok = not_in_future(*o.geboren_op, context); !ok) return refuse(ok.error());
    const auto contact = contactgegevens(o.telefoon, o.email);
    if (!contact) return refuse(contact.error());
    PersoonsgegevensGewijzigd kaart{.naam = o.naam,
                                    .geboren_op = o.geboren_op,
                                    .telefoon = contact->telefoon,
                                    .email = contact->email,
                                    .adres = o.adres,
                                    .woonplaats = o.woonplaats};
    if (o.postcode) {
        kaart.postcode = postcode_from(*o.postcode);
        if (!kaart.postcode) return refuse({.code = "postcode-onjuist"});
    }
    return Feiten{kaart};
}

// The whole card is written: what a colleague changed meanwhile would be undone unseen.
bool conflicts(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const InwonerGebeurtenis& g) {
        return std::holds_alternative<PersoonsgegevensGewijzigd>(g);
    });
}

Inwoner evolve(Inwoner inwoner, const InwonerGeregistreerd& g) {
    inwoner.bestaat = true;
    inwoner.naam = g.naam;
    inwoner.telefoon = g.telefoon;
    inwoner.email = g.email;
    inwoner.kaart = inwoner.geschreven.versie;
    return inwoner;
}

Inwoner evolve(Inwoner inwoner, const PersoonsgegevensGewijzigd& g) {
    inwoner.naam = g.naam;
    inwoner.geboren_op = g.geboren_op;
    inwoner.telefoon = g.telefoon;
    inwoner.email = g.email;
    inwoner.adres = g.adres;
    inwoner.postcode = g.postcode;
    inwoner.woonplaats = g.woonplaats;
    inwoner.kaart = inwoner.geschreven.versie;
    return inwoner;
}

Inwoner evolve(Inwoner inwoner, const TrajectGestart& g) {
    inwoner.trajecten.push_back(g.traject);
    return inwoner;
}

}  // namespace houvast::persoonsgegevens
