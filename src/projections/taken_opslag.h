// How the tasks are kept. Private to projections/.
#pragma once

#include "projections/taken_view.h"
#include "projections/gesprekken_view.h"
#include "projections/tabel.h"

namespace houvast {

inline void taak_key(ColumnWriter& v, const TaakRij& r) {
    v(gebeurtenis_sleutel(r.traject, r.gebeurtenis));
}
inline void taak_key(ColumnReader& v, const TaakRij&) {
    std::string derived;
    v(derived);
}

template <class V>
void columns(V& v, TaakRij& r) {
    taak_key(v, r);
    v(r.traject); v(r.gebeurtenis); v(r.voor); v(r.wat);
}

template <>
struct Opslag<TaakRij> {
    static constexpr std::string_view naam = "taken";
    static constexpr Sql find = R"sql(
        SELECT taak, traject, gebeurtenis, voor, wat FROM taken WHERE taak = $1)sql";
    static constexpr Sql page = R"sql(
        SELECT taak, traject, gebeurtenis, voor, wat FROM taken
        WHERE taak > $1 ORDER BY taak LIMIT $2)sql";
    static constexpr Sql save = R"sql(
        INSERT INTO taken (taak, traject, gebeurtenis, voor, wat) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (taak) DO UPDATE SET voor = excluded.voor, wat = excluded.wat)sql";
    static constexpr Sql of_traject = R"sql(SELECT taak FROM taken WHERE traject = $1)sql";
    static constexpr Sql remove = R"sql(DELETE FROM taken WHERE taak = $1)sql";
    static constexpr Sql clear = R"sql(DELETE FROM taken)sql";
    static std::string key(const TaakRij& r) {
        return gebeurtenis_sleutel(r.traject, r.gebeurtenis);
    }
};

}  // namespace houvast
