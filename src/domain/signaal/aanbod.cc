#include "domain/signaal/aanbod.h"

#include "domain/inwoner/contactgegevens.h"
#include "domain/traject/aanmelding.h"

namespace houvast::aanbod {

namespace {

Result<void> since_received(Datum op, const Signaal& signaal, const Context& context) {
    if (const auto ok = not_in_future(op, context); !ok) return ok;
    if (op < signaal.ontvangen_op)
        return refuse({.code = "voor-signaal",
                       .waarden = {{"op", op}, {"ontvangen_op", signaal.ontvangen_op}}});
    return {};
}

Result<void> offered(const Signaal& signaal) {
    if (!signaal.aanbiedingen.empty()) return {};
    return refuse({.code = "nog-geen-aanbod", .grond = "Wgs 3 lid 1"});
}

}  // namespace

Result<void> may_register(const Signaal& signaal) {
    if (signaal.stand != Signaal::Stand::NogNiets) return refuse({.code = "signaal-was-al"});
    return {};
}

Result<void> may_handle(const Signaal& signaal) {
    switch (signaal.stand) {
    case Signaal::Stand::NogNiets:   return refuse({.code = "nog-geen-signaal"});
    case Signaal::Stand::Open:       return {};
    case Signaal::Stand::Aanvaard:   return refuse({.code = "aanbod-is-aanvaard"});
    case Signaal::Stand::Afgesloten: return refuse({.code = "signaal-afgesloten"});
    }
    return {};
}

// Whose name was wiped cannot be helped with this signal: it can only be closed.
Result<void> may_offer(const Signaal& signaal) {
    if (const auto ok = may_handle(signaal); !ok) return ok;
    if (signaal.naam.empty()) return refuse({.code = "signaal-gewist"});
    return {};
}

Result<void> may_accept(const Signaal& signaal) {
    if (const auto ok = may_offer(signaal); !ok) return ok;
    return offered(signaal);
}

Result<Feiten> decide(const RegistreerSignaal& o, const Context& context) {
    if (const auto ok = not_in_future(o.ontvangen_op, context); !ok) return refuse(ok.error());
    const auto contact = contactgegevens(o.telefoon, {});
    if (!contact) return refuse(contact.error());
    return Feiten{SignaalOntvangen{.partner = o.partner,
                                   .naam = o.naam,
                                   .ontvangen_op = o.ontvangen_op,
                                   .telefoon = contact->telefoon,
                                   .adres = o.adres}};
}

Result<Feiten> decide(const Signaal& signaal, const DoeAanbod& o, const Context& context) {
    if (const auto ok = since_received(o.op, signaal, context); !ok) return refuse(ok.error());
    return Feiten{AanbodGedaan{.op = o.op, .kanaal = o.kanaal}};
}

// The accepted offer is the aanmelding: a new traject, in the same breath.
Result<Besluit> decide(const Signaal& signaal, const AanvaardAanbod& o, const SignaalId& id,
                       const Context& context) {
    const AanbodGedaan& laatste = signaal.aanbiedingen.back();
    const AanbodGedaan& eerste = signaal.aanbiedingen.front();
    if (const auto ok = since_received(o.op, signaal, context); !ok) return refuse(ok.error());
    if (o.op < eerste.op)
        return refuse({.code = "voor-aanbod", .grond = "Wgs 4 lid 1",
                       .waarden = {{"op", o.op}, {"aanbod_op", eerste.op}}});
    AanmeldingGeregistreerd feit = aanmelding::geregistreerd(
        context.nieuwe_inwoner, laatste.kanaal, o.op, o.dreiging, context.kalender);
    feit.uit_signaal = id;
    Besluit besluit;
    besluit.signalen[id] = {AanbodAanvaard{.op = o.op, .traject = context.nieuw_traject}};
    auto& persoon = besluit.inwoners[context.nieuwe_inwoner];
    persoon.push_back(
        InwonerGeregistreerd{.naam = signaal.naam, .telefoon = signaal.telefoon});
    if (signaal.adres)
        persoon.push_back(PersoonsgegevensGewijzigd{.naam = signaal.naam,
                                                    .telefoon = signaal.telefoon,
                                                    .adres = signaal.adres});
    persoon.push_back(TrajectGestart{.traject = context.nieuw_traject});
    besluit.trajecten[context.nieuw_traject].push_back(feit);
    return besluit;
}

// Nobody declined, or could not be reached with, an offer that was never made.
Result<Feiten> decide(const Signaal& signaal, const SluitSignaalAf& o, const Context& context) {
    if (const auto ok = since_received(o.op, signaal, context); !ok) return refuse(ok.error());
    if (o.afloop == Signaalafloop::AanbodAfgewezen || o.afloop == Signaalafloop::GeenContact)
        if (const auto ok = offered(signaal); !ok) return refuse(ok.error());
    return Feiten{SignaalAfgesloten{.op = o.op, .afloop = o.afloop}};
}

Signaal evolve(Signaal signaal, const SignaalOntvangen& g) {
    signaal.stand = Signaal::Stand::Open;
    signaal.naam = g.naam;
    signaal.telefoon = g.telefoon;
    signaal.adres = g.adres;
    signaal.ontvangen_op = g.ontvangen_op;
    return signaal;
}

Signaal evolve(Signaal signaal, const AanbodGedaan& g) {
    signaal.aanbiedingen.push_back(g);
    return signaal;
}

Signaal evolve(Signaal signaal, const AanbodAanvaard& g) {
    signaal.stand = Signaal::Stand::Aanvaard;
    signaal.traject = g.traject;
    return signaal;
}

Signaal evolve(Signaal signaal, const SignaalAfgesloten&) {
    signaal.stand = Signaal::Stand::Afgesloten;
    return signaal;
}

}  // namespace houvast::aanbod
