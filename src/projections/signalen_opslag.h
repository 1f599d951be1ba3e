// How signals are kept.
// Private to projections/.
#pragma once

#include "projections/signalen_view.h"
#include "projections/tabel.h"

namespace houvast {

template <class V>
void columns(V& v, SignaalRij& r) {
    v(r.signaal); v(r.versie); v(r.stand); v(r.partner); v(r.naam); v(r.ontvangen_op);
    v(r.telefoon); v(r.adres); v(r.aanbiedingen); v(r.laatste_aanbod); v(r.traject);
    v(r.afgerond_op); v(r.afloop);
}

template <>
struct Opslag<SignaalRij> {
    static constexpr std::string_view naam = "signalen";
    static constexpr Sql find = R"sql(
        SELECT signaal, versie, stand, partner, naam, ontvangen_op, telefoon, adres, aanbiedingen,
        laatste_aanbod, traject, afgerond_op, afloop
        FROM signalen WHERE signaal = $1)sql";
    static constexpr Sql page = R"sql(
        SELECT signaal, versie, stand, partner, naam, ontvangen_op, telefoon, adres, aanbiedingen,
        laatste_aanbod, traject, afgerond_op, afloop
        FROM signalen WHERE signaal > $1 ORDER BY signaal LIMIT $2)sql";
    static constexpr Sql save = R"sql(
        INSERT INTO signalen
        (signaal, versie, stand, partner, naam, ontvangen_op, telefoon, adres, aanbiedingen,
        laatste_aanbod, traject, afgerond_op, afloop)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        ON CONFLICT (signaal) DO UPDATE SET
        versie = excluded.versie, stand = excluded.stand, partner = excluded.partner,
        naam = excluded.naam, ontvangen_op = excluded.ontvangen_op,
        telefoon = excluded.telefoon, adres = excluded.adres,
        aanbiedingen = excluded.aanbiedingen, laatste_aanbod = excluded.laatste_aanbod,
        traject = excluded.traject, afgerond_op = excluded.afgerond_op,
        afloop = excluded.afloop)sql";
    static constexpr Sql remove = R"sql(DELETE FROM signalen WHERE signaal = $1)sql";
    static constexpr Sql clear = R"sql(DELETE FROM signalen)sql";
    static std::string key(const SignaalRij& r) { return r.signaal.waarde; }
};

}  // namespace houvast
