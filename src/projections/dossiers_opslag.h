// How dossiers are kept. An open date or behandelaar is written as empty text, so that one index
// and one statement serve both; `eerstvolgend` is the last day of the earliest running term.
// Private to projections/.
#pragma once

#include "projections/dossiers_sql.h"
#include "projections/dossiers_view.h"
#include "projections/tabel.h"

#include <array>
#include <tuple>

namespace houvast {

inline constexpr std::string_view geen_termijn = "9999-12-31";  // sorts last

// Columns that differ from the row's own fields: what lists sort and search by.
inline void sorted_columns(ColumnWriter& v, const std::optional<MedewerkerId>& behandelaar) {
    v(behandelaar ? behandelaar->waarde : std::string());
}
inline void sorted_columns(ColumnReader& v, std::optional<MedewerkerId>& behandelaar) {
    std::string id;
    v(id);
    if (!id.empty()) behandelaar = MedewerkerId{id};
}
inline void sorted_columns(ColumnWriter& v, const std::optional<Datum>& dag) {
    v(dag ? iso(*dag) : std::string());
}
inline void sorted_columns(ColumnReader& v, std::optional<Datum>& dag) {
    std::string text;
    v(text);
    if (!text.empty()) dag = datum_from_iso(text).value();
}
inline void eerstvolgend_column(ColumnWriter& v, const DossierRij& r) {
    const Termijn* eerst = eerstvolgende(r);
    v(eerst ? iso(eerst->uiterlijk) : std::string(geen_termijn));
}
inline void eerstvolgend_column(ColumnReader& v, const DossierRij&) {
    std::string derived;
    v(derived);
}

template <class V>
void columns(V& v, DossierRij& r) {
    v(r.traject); v(r.versie); v(r.jaar); v(r.nummer); v(r.clienten); v(r.naam);
    v(r.naam_sleutel); v(r.afgeschermd); v(r.taal); v(r.tolk); v(r.liefst); v(r.wanneer);
    v(r.fase); v(r.fase_sinds); v(r.stap); v(r.open);
    sorted_columns(v, r.behandelaar); v(r.gemeld_op); v(r.kanaal);
    v(r.dreiging); v(r.termijn); v(r.contact); v(r.crisis); v(r.lopend); v(r.uitgesteld_tot);
    v(r.opgeschort_tot);
    sorted_columns(v, r.laatste_contact); v(r.laatste_poging); v(r.gesloten_op);
    eerstvolgend_column(v, r);
}

template <>
struct Opslag<DossierRij> {
    static constexpr std::string_view naam = "dossiers";
    static constexpr Sql find = DOSSIERS R"sql(WHERE traject = $1)sql";
    static constexpr Sql page =
        DOSSIERS R"sql(WHERE traject > $1 ORDER BY traject LIMIT $2)sql";
    static constexpr Sql save = R"sql(
        INSERT INTO dossiers
        (traject, versie, jaar, nummer, clienten, naam, naam_sleutel, afgeschermd, taal,
        tolk, liefst, wanneer, fase, fase_sinds, stap, is_open, behandelaar, gemeld_op,
        kanaal,
        dreiging, termijn_soort, termijn_start, termijn_eind, termijn_uiterlijk,
        contact_soort, contact_start, contact_eind, contact_uiterlijk, crisis_soort,
        crisis_start, crisis_eind, crisis_uiterlijk, lopend, uitgesteld_tot, opgeschort_tot,
        laatste_contact,
        laatste_poging, gesloten_op, eerstvolgend)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
        $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34,
        $35, $36, $37, $38, $39)
        ON CONFLICT (traject) DO UPDATE SET
        versie = excluded.versie, jaar = excluded.jaar, nummer = excluded.nummer,
        clienten = excluded.clienten, naam = excluded.naam,
        naam_sleutel = excluded.naam_sleutel, afgeschermd = excluded.afgeschermd,
        taal = excluded.taal, tolk = excluded.tolk, liefst = excluded.liefst,
        wanneer = excluded.wanneer, fase = excluded.fase, fase_sinds = excluded.fase_sinds,
        stap = excluded.stap,
        is_open = excluded.is_open, behandelaar = excluded.behandelaar,
        gemeld_op = excluded.gemeld_op, kanaal = excluded.kanaal,
        dreiging = excluded.dreiging, termijn_soort = excluded.termijn_soort,
        termijn_start = excluded.termijn_start, termijn_eind = excluded.termijn_eind,
        termijn_uiterlijk = excluded.termijn_uiterlijk,
        contact_soort = excluded.contact_soort, contact_start = excluded.contact_start,
        contact_eind = excluded.contact_eind,
        contact_uiterlijk = excluded.contact_uiterlijk,
        crisis_soort = excluded.crisis_soort, crisis_start = excluded.crisis_start,
        crisis_eind = excluded.crisis_eind, crisis_uiterlijk = excluded.crisis_uiterlijk,
        lopend = excluded.lopend, uitgesteld_tot = excluded.uitgesteld_tot,
        opgeschort_tot = excluded.opgeschort_tot,
        laatste_contact = excluded.laatste_contact,
        laatste_poging = excluded.laatste_poging, gesloten_op = excluded.gesloten_op,
        eerstvolgend = excluded.eerstvolgend)sql";
    // What no list sorts or searches by, as most events leave it: a tenth of the work of `save`.
    static constexpr Sql save_beside = R"sql(
        UPDATE dossiers SET
        versie = $2, clienten = $3, naam = $4, afgeschermd = $5, taal = $6, tolk = $7,
        liefst = $8, wanneer = $9, fase_sinds = $10, stap = $11, kanaal = $12, dreiging = $13,
        termijn_soort = $14, termijn_start = $15, termijn_eind = $16, termijn_uiterlijk = $17,
        contact_soort = $18, contact_start = $19, contact_eind = $20, contact_uiterlijk = $21,
        crisis_soort = $22, crisis_start = $23, crisis_eind = $24, crisis_uiterlijk = $25,
        lopend = $26, uitgesteld_tot = $27, opgeschort_tot = $28, laatste_poging = $29,
        gesloten_op = $30
        WHERE traject = $1)sql";
    static constexpr std::array<std::size_t, 30> beside = {  // which columns those are, from 0
        0,  1,  4,  5,  7,  8,  9,  10, 11, 13, 14, 18, 19, 20, 21,
        22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 36, 37};
    static bool same_index(const DossierRij& a, const DossierRij& b) {
        const auto first_day = [](const DossierRij& rij) {
            const Termijn* eerst = eerstvolgende(rij);
            return eerst ? std::optional(eerst->uiterlijk) : std::nullopt;
        };
        return std::tie(a.jaar, a.nummer, a.naam_sleutel, a.fase, a.open, a.behandelaar,
                        a.gemeld_op, a.laatste_contact) ==
                   std::tie(b.jaar, b.nummer, b.naam_sleutel, b.fase, b.open, b.behandelaar,
                            b.gemeld_op, b.laatste_contact) &&
               first_day(a) == first_day(b);
    }
    static constexpr Sql remove = R"sql(DELETE FROM dossiers WHERE traject = $1)sql";
    static constexpr Sql clear = R"sql(DELETE FROM dossiers)sql";
    static std::string key(const DossierRij& r) { return r.traject.waarde; }
};

// The numbers that people use, by the journal position of the registration. Given out once: a
// dossier that is destroyed leaves its number behind, without a name, and rebuild keeps them all.
class Dossiernummers {
public:
    explicit Dossiernummers(Db* db) : db_(db) {}
    void load(Db&);  // all of them at once, for a rebuild
    int give(int jaar, std::int64_t positie);
    void flush(Db&);

private:
    struct Gegeven {
        int jaar;
        int nummer;
        bool is_new;
    };
    Db* db_;
    std::map<std::int64_t, Gegeven> gegeven_;
    std::map<int, int> hoogste_;  // per year
};

}  // namespace houvast
