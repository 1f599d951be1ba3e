#include "domain/traject/aanmelding.h"

#include "domain/inwoner/bekend.h"
#include "domain/traject/toewijzing.h"

namespace houvast::aanmelding {

namespace {

// A known person may have a new telephone number or address for mail since.
std::optional<PersoonsgegevensGewijzigd> bijgewerkt(const Inwoner& inwoner,
                                                    const Contactgegevens& o) {
    const bool nieuw = (o.telefoon && o.telefoon != inwoner.telefoon) ||
                       (o.email && o.email != inwoner.email);
    if (!nieuw) return {};
    return PersoonsgegevensGewijzigd{.naam = inwoner.naam,
                                     .geboren_op = inwoner.geboren_op,
                                     .telefoon = o.telefoon ? o.telefoon : inwoner.telefoon,
                                     .email = o.email ? o.email : inwoner.email,
                                     .adres = inwoner.adres,
                                     .postcode = inwoner.postcode,
                                     .woonplaats = inwoner.woonplaats};
}

// PROCESS.md F3, 34: somebody who was helped before comes back; the new traject refers to it.
std::optional<TrajectId> earlier_traject(const Inwoner& inwoner, const Wereld& wereld) {
    if (inwoner.trajecten.empty()) return {};
    const TrajectId& laatste = inwoner.trajecten.back();
    return wereld.traject(laatste).afgesloten() ? std::optional(laatste) : std::nullopt;
}

}  // namespace

Termijn earlier_of(const Termijn& a, const Termijn& b) { return b.eind < a.eind ? b : a; }

Result<void> may_register(const Traject& traject) {
    if (traject.soort() != FaseSoort::NogNiets) return refuse({.code = "al-aangemeld"});
    return {};
}

AanmeldingGeregistreerd geregistreerd(InwonerId inwoner, Kanaal kanaal, Datum gemeld_op,
                                      std::optional<Dreiging> dreiging,
                                      const Kalender& kalender) {
    Termijn termijn = termijn_eerste_gesprek(gemeld_op, kalender);
    if (dreiging) termijn = earlier_of(termijn, termijn_bij_dreiging(gemeld_op, kalender));
    return {.inwoner = std::move(inwoner),
            .kanaal = kanaal,
            .gemeld_op = gemeld_op,
            .dreiging = dreiging,
            .eerste_gesprek = termijn,
            .contact = termijn_contact_in_intake(gemeld_op)};
}

Result<Contactgegevens> whoever_comes_in(const Binnenkomst& o, const Wereld& wereld,
                                         const Context& context) {
    auto contact = contactgegevens(o.telefoon, o.email);
    if (!contact) return contact;
    if (o.bekende)
        if (const auto ok = inwoner::bekend(*o.bekende, wereld, context.door); !ok)
            return refuse(ok.error());
    if (o.behandelaar)
        if (const auto ok = toewijzing::can_take(*o.behandelaar, wereld.inrichting,
                                                 context.vandaag); !ok)
            return refuse(ok.error());
    return contact;
}

// nothing is asked for but a name. R-004: no amount, so no lower or upper limit.
Result<Besluit> decide(const RegistreerAanmelding& o, const TrajectId& id, const Wereld& wereld,
                       const Context& context) {
    if (const auto ok = not_in_future(o.gemeld_op, context); !ok) return refuse(ok.error());
    const auto contact = whoever_comes_in({o.telefoon, o.email, o.bekende, o.behandelaar},
                                          wereld, context);
    if (!contact) return refuse(contact.error());

    const InwonerId wie = o.bekende.value_or(context.nieuwe_inwoner);
    AanmeldingGeregistreerd feit =
        geregistreerd(wie, o.kanaal, o.gemeld_op, o.dreiging, context.kalender);
    feit.zorgen = o.zorgen;
    feit.drempel = o.drempel;
    feit.steun = o.steun;

    Besluit besluit;
    auto& van_inwoner = besluit.inwoners[wie];
    if (o.bekende) {
        const Inwoner& bekende = wereld.inwoner(wie);
        feit.na_traject = earlier_traject(bekende, wereld);
        if (const auto kaart = bijgewerkt(bekende, *contact)) van_inwoner.push_back(*kaart);
    } else {
        van_inwoner.push_back(InwonerGeregistreerd{
            .naam = o.naam, .telefoon = contact->telefoon, .email = contact->email});
    }
    van_inwoner.push_back(TrajectGestart{.traject = id});
    besluit.trajecten[id].push_back(feit);
    if (o.behandelaar) besluit.trajecten[id].push_back(Toegewezen{.behandelaar = *o.behandelaar});
    return besluit;
}

Traject evolve(Traject traject, const AanmeldingGeregistreerd& g) {
    traject.fase = Aangemeld{.eerste_gesprek = g.eerste_gesprek};
    traject.clienten = {g.inwoner};
    traject.gemeld_op = g.gemeld_op;
    traject.kanaal = g.kanaal;
    traject.dreiging = g.dreiging;
    traject.contact_termijn = g.contact;
    return traject;
}

}  // namespace houvast::aanmelding
