#include "projections/signalen.h"

#include "base/overloaded.h"
#include "projections/lezing.h"

namespace houvast {

namespace projectie {

void project(Lezing& lezing, const Recorded& recorded, const SignaalGebeurtenis& gebeurtenis) {
    SignaalRij* rij = lezing.signalen.change(recorded.stream.id);
    if (!rij) rij = &lezing.signalen.put({.signaal = {recorded.stream.id}});
    rij->versie = recorded.version;
    std::visit(overloaded{
        [&](const SignaalOntvangen& g) {
            rij->stand = Signaal::Stand::Open;
            rij->partner = g.partner;
            rij->naam = g.naam;
            rij->ontvangen_op = g.ontvangen_op;
            rij->telefoon = g.telefoon;
            rij->adres = g.adres;
        },
        [&](const AanbodGedaan& g) {
            ++rij->aanbiedingen;
            rij->laatste_aanbod = g.op;
        },
        [&](const AanbodAanvaard& g) {
            rij->stand = Signaal::Stand::Aanvaard;
            rij->traject = g.traject;
            rij->afgerond_op = g.op;
        },
        [&](const SignaalAfgesloten& g) {
            rij->stand = Signaal::Stand::Afgesloten;
            rij->afgerond_op = g.op;
            rij->afloop = g.afloop;
        },
        [&](const GegevenGewist& g) {  // the one event with texts is the first
            if (g.gegeven != Signaal::ontvangst) return;
            rij->naam.clear();
            rij->telefoon.reset();
            rij->adres.reset();
        },
    }, gebeurtenis);
}

}  // namespace projectie

std::vector<SignaalRij> signalen(Db& db, Signaal::Stand stand, const std::optional<SignaalId>& na,
                                 int aantal_max) {
    std::string dag;
    if (na)
        if (const auto rij = signaal(db, *na)) dag = iso(rij->ontvangen_op);
    return rijen_from<SignaalRij>(db.query(R"sql(
        SELECT signaal, versie, stand, partner, naam, ontvangen_op, telefoon, adres, aanbiedingen,
               laatste_aanbod, traject, afgerond_op, afloop
        FROM signalen WHERE stand = $1 AND (ontvangen_op, signaal) > ($2, $3)
        ORDER BY ontvangen_op, signaal LIMIT $4)sql",
        {static_cast<int>(stand), dag, na ? na->waarde : "", aantal_max}));
}

std::optional<SignaalRij> signaal(Db& db, const SignaalId& id) {
    const Rows rows = db.query(Opslag<SignaalRij>::find, {id.waarde});
    if (rows.empty()) return {};
    return rij_from<SignaalRij>(rows[0]);
}

}  // namespace houvast
