// How persons are kept.
// Private to projections/.
#pragma once

#include "projections/inwoners_view.h"
#include "projections/tabel.h"

namespace houvast {

template <class V>
void columns(V& v, InwonerRij& r) {
    v(r.inwoner); v(r.nummer); v(r.versie); v(r.naam); v(r.zoekvorm); v(r.geboren_op);
    v(r.telefoon); v(r.email); v(r.adres); v(r.postcode); v(r.woonplaats); v(r.bsn_sleutel);
    v(r.liefst); v(r.wanneer); v(r.taal); v(r.tolk); v(r.herinnering); v(r.wens_toelichting);
    v(r.volwassenen); v(r.kinderen); v(r.afgeschermd); v(r.afscherming_reden);
    v(r.veilig_contact); v(r.dubbelen); v(r.opgegaan_in); v(r.trajecten);
}

template <>
struct Opslag<InwonerRij> {
    static constexpr std::string_view naam = "inwoners";
    static constexpr Sql find = R"sql(
        SELECT inwoner, nummer, versie, naam, zoekvorm, geboren_op, telefoon, email, adres,
        postcode, woonplaats, bsn_sleutel, liefst, wanneer, taal, tolk, herinnering,
        wens_toelichting, volwassenen, kinderen, afgeschermd, afscherming_reden, veilig_contact,
        dubbelen, opgegaan_in, trajecten
        FROM inwoners WHERE inwoner = $1)sql";
    static constexpr Sql page = R"sql(
        SELECT inwoner, nummer, versie, naam, zoekvorm, geboren_op, telefoon, email, adres,
        postcode, woonplaats, bsn_sleutel, liefst, wanneer, taal, tolk, herinnering,
        wens_toelichting, volwassenen, kinderen, afgeschermd, afscherming_reden, veilig_contact,
        dubbelen, opgegaan_in, trajecten
        FROM inwoners WHERE inwoner > $1 ORDER BY inwoner LIMIT $2)sql";
    static constexpr Sql save = R"sql(
        INSERT INTO inwoners
        (inwoner, nummer, versie, naam, zoekvorm, geboren_op, telefoon, email, adres,
        postcode, woonplaats, bsn_sleutel, liefst, wanneer, taal, tolk, herinnering,
        wens_toelichting, volwassenen, kinderen, afgeschermd, afscherming_reden, veilig_contact,
        dubbelen, opgegaan_in, trajecten)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
        $19, $20, $21, $22, $23, $24, $25, $26)
        ON CONFLICT (inwoner) DO UPDATE SET
        nummer = excluded.nummer, versie = excluded.versie, naam = excluded.naam,
        zoekvorm = excluded.zoekvorm, geboren_op = excluded.geboren_op,
        telefoon = excluded.telefoon, email = excluded.email, adres = excluded.adres,
        postcode = excluded.postcode, woonplaats = excluded.woonplaats,
        bsn_sleutel = excluded.bsn_sleutel, liefst = excluded.liefst,
        wanneer = excluded.wanneer, taal = excluded.taal, tolk = excluded.tolk,
        herinnering = excluded.herinnering,
        wens_toelichting = excluded.wens_toelichting, volwassenen = excluded.volwassenen,
        kinderen = excluded.kinderen, afgeschermd = excluded.afgeschermd,
        afscherming_reden = excluded.afscherming_reden,
        veilig_contact = excluded.veilig_contact, dubbelen = excluded.dubbelen,
        opgegaan_in = excluded.opgegaan_in, trajecten = excluded.trajecten)sql";
    static constexpr Sql remove = R"sql(DELETE FROM inwoners WHERE inwoner = $1)sql";
    static constexpr Sql clear = R"sql(DELETE FROM inwoners)sql";
    static std::string key(const InwonerRij& r) { return r.inwoner.waarde; }
};

}  // namespace houvast
