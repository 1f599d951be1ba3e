// How appointments are kept. Private to projections/.
#pragma once

#include "projections/gesprekken_sql.h"
#include "projections/gesprekken_view.h"
#include "projections/tabel.h"

namespace houvast {

inline void moment_columns(ColumnWriter& v, const GesprekRij& r) {
    v(r.dag); v(r.van.minuten); v(r.tot.minuten);
}
inline void moment_columns(ColumnReader& v, GesprekRij& r) {
    v(r.dag); v(r.van.minuten); v(r.tot.minuten);
}
inline void key_column(ColumnWriter& v, const GesprekRij& r) {
    v(gebeurtenis_sleutel(r.traject, r.gebeurtenis));
}
inline void key_column(ColumnReader& v, const GesprekRij&) {
    std::string derived;
    v(derived);
}
inline void at_column(ColumnWriter& v, Tijdstip at) {
    v(static_cast<std::int64_t>(at.time_since_epoch().count()));
}
inline void at_column(ColumnReader& v, Tijdstip& at) {
    std::int64_t ms = 0;
    v(ms);
    at = Tijdstip{std::chrono::milliseconds{ms}};
}

template <class V>
void columns(V& v, GesprekRij& r) {
    key_column(v, r);
    v(r.traject); v(r.gebeurtenis); v(r.medewerker);
    moment_columns(v, r);
    v(r.status); v(r.waarvoor); v(r.wijze); v(r.inwoner); v(r.plaats); v(r.tolk); v(r.erbij);
    v(r.volgnummer); v(r.gewijzigd_op);
    at_column(v, r.gewijzigd_at);
}

template <>
struct Opslag<GesprekRij> {
    static constexpr std::string_view naam = "gesprekken";
    static constexpr Sql find = R"sql(SELECT )sql" GESPREK_KOLOMMEN("")
        R"sql(FROM gesprekken WHERE gesprek = $1)sql";
    static constexpr Sql page = R"sql(SELECT )sql" GESPREK_KOLOMMEN("")
        R"sql(FROM gesprekken WHERE gesprek > $1 ORDER BY gesprek LIMIT $2)sql";
    static constexpr Sql save = R"sql(INSERT INTO gesprekken ()sql" GESPREK_KOLOMMEN("")
        R"sql() VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
        ON CONFLICT (gesprek) DO UPDATE SET
        medewerker = excluded.medewerker, dag = excluded.dag, van = excluded.van,
        tot = excluded.tot, status = excluded.status, waarvoor = excluded.waarvoor,
        wijze = excluded.wijze, inwoner = excluded.inwoner, plaats = excluded.plaats,
        tolk = excluded.tolk, erbij = excluded.erbij, volgnummer = excluded.volgnummer,
        gewijzigd_op = excluded.gewijzigd_op, gewijzigd_at = excluded.gewijzigd_at)sql";
    static constexpr Sql of_traject =
        R"sql(SELECT gesprek FROM gesprekken WHERE traject = $1)sql";
    static constexpr Sql remove = R"sql(DELETE FROM gesprekken WHERE gesprek = $1)sql";
    static constexpr Sql clear = R"sql(DELETE FROM gesprekken)sql";
    static std::string key(const GesprekRij& r) {
        return gebeurtenis_sleutel(r.traject, r.gebeurtenis);
    }
};

}  // namespace houvast
