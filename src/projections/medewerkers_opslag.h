// How staff, closing days and the face of the municipality are kept.
// Private to projections/.
#pragma once

#include "projections/medewerkers_view.h"
#include "projections/tabel.h"

namespace houvast {

struct GezichtRij {
    std::string enige = "gemeente";  // there is one row
    GemeenteIngericht feit = {};
    bool operator==(const GezichtRij&) const = default;
};

// "0:2026-01-01: 3:2026-01-01:2026-12-31": mandaat, from, until.
inline void columns_of(ColumnWriter& v, const std::vector<MandaatRij>& mandaten) {
    std::string text;
    for (const MandaatRij& m : mandaten)
        text += (text.empty() ? "" : " ") + std::to_string(static_cast<int>(m.mandaat)) + ":" +
                iso(m.vanaf) + ":" + (m.tot ? iso(*m.tot) : "");
    v(text);
}
inline void columns_of(ColumnReader& v, std::vector<MandaatRij>& mandaten) {
    std::string text;
    v(text);
    for (const std::string_view one : words_of(text)) {
        const auto parts = words_of(one, ':');
        ENSURE(parts.size() == 2 || parts.size() == 3);
        mandaten.push_back({.mandaat = static_cast<Mandaat>(number_in(parts[0])),
                            .vanaf = datum_from_iso(parts[1]).value(),
                            .tot = parts.size() == 3 ? datum_from_iso(parts[2]) : std::nullopt});
    }
}

template <class V>
void columns(V& v, MedewerkerRij& r) {
    v(r.medewerker); v(r.naam); v(r.email); v(r.rollen); v(r.uit_dienst_per);
    columns_of(v, r.mandaten);
}

template <>
struct Opslag<MedewerkerRij> {
    static constexpr std::string_view naam = "medewerkers";
    static constexpr Sql find = R"sql(
        SELECT medewerker, naam, email, rollen, uit_dienst_per, mandaten
        FROM medewerkers WHERE medewerker = $1)sql";
    static constexpr Sql page = R"sql(
        SELECT medewerker, naam, email, rollen, uit_dienst_per, mandaten
        FROM medewerkers WHERE medewerker > $1 ORDER BY medewerker LIMIT $2)sql";
    static constexpr Sql save = R"sql(
        INSERT INTO medewerkers
        (medewerker, naam, email, rollen, uit_dienst_per, mandaten)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (medewerker) DO UPDATE SET
        naam = excluded.naam, email = excluded.email, rollen = excluded.rollen,
        uit_dienst_per = excluded.uit_dienst_per, mandaten = excluded.mandaten)sql";
    static constexpr Sql remove = R"sql(DELETE FROM medewerkers WHERE medewerker = $1)sql";
    static constexpr Sql clear = R"sql(DELETE FROM medewerkers)sql";
    static std::string key(const MedewerkerRij& r) { return r.medewerker.waarde; }
};

template <class V>
void columns(V& v, SluitingsdagRij& r) {
    v(r.dag); v(r.naam);
}

template <>
struct Opslag<SluitingsdagRij> {
    static constexpr std::string_view naam = "sluitingsdagen";
    static constexpr Sql find = R"sql(
        SELECT dag, naam
        FROM sluitingsdagen WHERE dag = $1)sql";
    static constexpr Sql page = R"sql(
        SELECT dag, naam
        FROM sluitingsdagen WHERE dag > $1 ORDER BY dag LIMIT $2)sql";
    static constexpr Sql save = R"sql(
        INSERT INTO sluitingsdagen
        (dag, naam)
        VALUES ($1, $2)
        ON CONFLICT (dag) DO UPDATE SET
        naam = excluded.naam)sql";
    static constexpr Sql remove = R"sql(DELETE FROM sluitingsdagen WHERE dag = $1)sql";
    static constexpr Sql clear = R"sql(DELETE FROM sluitingsdagen)sql";
    static std::string key(const SluitingsdagRij& r) { return iso(r.dag); }
};

template <class V>
void columns(V& v, GezichtRij& r) {
    v(r.enige); v(r.feit.naam); v(r.feit.telefoon); v(r.feit.email);
    v(r.feit.beschikking_weken); v(r.feit.thema); v(r.feit.kantoor);
}

template <>
struct Opslag<GezichtRij> {
    static constexpr std::string_view naam = "gezicht";
    static constexpr Sql find = R"sql(
        SELECT enige, naam, telefoon, email, beschikking_weken, thema, kantoor
        FROM gezicht WHERE enige = $1)sql";
    static constexpr Sql page = R"sql(
        SELECT enige, naam, telefoon, email, beschikking_weken, thema, kantoor
        FROM gezicht WHERE enige > $1 ORDER BY enige LIMIT $2)sql";
    static constexpr Sql save = R"sql(
        INSERT INTO gezicht
        (enige, naam, telefoon, email, beschikking_weken, thema, kantoor)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (enige) DO UPDATE SET
        naam = excluded.naam, telefoon = excluded.telefoon, email = excluded.email,
        beschikking_weken = excluded.beschikking_weken, thema = excluded.thema,
        kantoor = excluded.kantoor)sql";
    static constexpr Sql remove = R"sql(DELETE FROM gezicht WHERE enige = $1)sql";
    static constexpr Sql clear = R"sql(DELETE FROM gezicht)sql";
    static std::string key(const GezichtRij& r) { return r.enige; }
};

}  // namespace houvast
