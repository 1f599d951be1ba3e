// The list of Inwoners: a page in one of four orders, of one behandelaar, one fase, or all that is
// open. A page starts after a dossier (its key is looked up), so page 400 costs what page 1 costs.
// Each order has its index; own dossiers are few and are sorted as they come.
#include "projections/dossiers.h"

#include "base/check.h"
#include "projections/dossiers_opslag.h"
#include "projections/dossiers_sql.h"

#include <algorithm>

namespace houvast {

namespace {

enum class Groep { Open, Fase, Eigen, EigenFase };  // which dossiers

// $1 behandelaar, $2 fase, $3 latest term, $4 key and $5 traject to start after, $6 how many.
// Every statement names them all: PostgreSQL wants a type for each, an index needs the bare column.
// (CAST … IS NOT NULL is true for every $1 and $2 we give.)
#define OPEN "WHERE is_open = 1 AND CAST($1 AS TEXT) IS NOT NULL " \
             "AND CAST($2 AS BIGINT) IS NOT NULL "
#define FASE "WHERE fase = CAST($2 AS BIGINT) AND CAST($1 AS TEXT) IS NOT NULL "
#define EIGEN "WHERE behandelaar = $1 AND is_open = 1 AND CAST($2 AS BIGINT) IS NOT NULL "
#define EIGEN_FASE "WHERE behandelaar = $1 AND fase = CAST($2 AS BIGINT) "
#define NA(key) "AND eerstvolgend <= $3 AND (" key ", traject) > ($4, $5) "            \
                "ORDER BY " key ", traject LIMIT $6"
#define VOOR(key) "AND eerstvolgend <= $3 AND (" key ", traject) < ($4, $5) "          \
                  "ORDER BY " key " DESC, traject DESC LIMIT $6"
#define ORDERS(which)                                                                  \
    {{DOSSIERS which NA("eerstvolgend"), DOSSIERS which VOOR("eerstvolgend")},         \
     {DOSSIERS which NA("naam_sleutel"), DOSSIERS which VOOR("naam_sleutel")},         \
     {DOSSIERS which NA("laatste_contact"), DOSSIERS which VOOR("laatste_contact")},   \
     {DOSSIERS which NA("gemeld_op"), DOSSIERS which VOOR("gemeld_op")}}

enum Volgorde { Oplopend, Aflopend };
constexpr Sql statements[4][4][2] = {ORDERS(OPEN), ORDERS(FASE), ORDERS(EIGEN), ORDERS(EIGEN_FASE)};

#undef ORDERS
#undef VOOR
#undef NA
#undef EIGEN_FASE
#undef EIGEN
#undef FASE
#undef OPEN

const MedewerkerId nobody = {};  // as the tables write it

constexpr std::string_view after_all = "\x7f";  // above every key: they are Latin letters and days

std::string key_of(const DossierRij& rij, DossierSortering sortering) {
    switch (sortering) {
        case DossierSortering::Termijn: {
            const Termijn* eerst = eerstvolgende(rij);
            return eerst ? iso(eerst->uiterlijk) : std::string(geen_termijn);
        }
        case DossierSortering::Naam: return rij.naam_sleutel;
        case DossierSortering::Contact: return rij.laatste_contact ? iso(*rij.laatste_contact) : "";
        case DossierSortering::Nieuwste: return iso(rij.gemeld_op);
    }
    throw InvariantBroken("dossiers: an order without a key");
}

struct Vraag {
    Groep groep;
    DossierSortering sortering;
    Params begin;  // $1 to $3
};

Vraag vraag_of(const DossierFilter& filter, DossierSortering sortering, Datum vandaag) {
    const bool eigen = filter.behandelaar || filter.niet_toegewezen;
    const std::string behandelaar =
        filter.behandelaar && !filter.niet_toegewezen ? filter.behandelaar->waarde : "";
    const std::string until =
        filter.aandacht ? iso(vandaag + std::chrono::days(aandacht_dagen)) : "9999-12-31";
    return {.groep = eigen ? (filter.fase ? Groep::EigenFase : Groep::Eigen)
                           : (filter.fase ? Groep::Fase : Groep::Open),
            .sortering = filter.aandacht ? DossierSortering::Termijn : sortering,
            .begin = {behandelaar, filter.fase ? static_cast<int>(*filter.fase) : 0, until}};
}

std::vector<DossierRij> ask(Db& db, const Vraag& vraag, Volgorde volgorde, std::string_view key,
                            const std::string& traject, int aantal) {
    Params params = vraag.begin;
    params.emplace_back(key);
    params.emplace_back(traject);
    params.emplace_back(aantal);
    return rijen_from<DossierRij>(db.query(
        statements[static_cast<int>(vraag.groep)][static_cast<int>(vraag.sortering)][volgorde],
        params));
}

}  // namespace

DossierLijst inwoners_lijst(Db& db, const DossierFilter& filter, DossierSortering sortering,
                            const DossierPagina& pagina, Datum vandaag) {
    ENSURE(pagina.aantal_max >= 1 && pagina.aantal_max <= 200);
    const Vraag vraag = vraag_of(filter, sortering, vandaag);
    const bool newest_first = vraag.sortering == DossierSortering::Nieuwste;
    const auto& from = pagina.voor ? pagina.voor : pagina.na;
    const std::optional<DossierRij> start = from ? dossier_rij(db, *from) : std::nullopt;
    const bool back = pagina.voor && start;  // a dossier that is gone: the first page
    const Volgorde volgorde = back == newest_first ? Oplopend : Aflopend;
    const std::string key = start ? key_of(*start, vraag.sortering)
                                  : std::string(volgorde == Oplopend ? "" : after_all);
    const std::string traject = start ? start->traject.waarde : "";

    DossierLijst lijst;
    lijst.rijen = ask(db, vraag, volgorde, key, traject, pagina.aantal_max + 1);
    const bool more = std::ssize(lijst.rijen) > pagina.aantal_max;
    if (more) lijst.rijen.pop_back();
    if (back) std::ranges::reverse(lijst.rijen);
    lijst.meer_ervoor = back ? more : start.has_value();
    lijst.meer_erna = back ? true : more;
    lijst.telling = dossier_telling(
        db, filter.niet_toegewezen ? std::optional(nobody) : filter.behandelaar, vandaag);
    return lijst;
}

namespace {

// Fase, open or not, and number of dossiers: of one behandelaar (empty: not assigned) by the key of
// the table, whatever the size of the team.
Rows counts_of(Db& db, const std::string& behandelaar) {
    return db.query(R"sql(SELECT fase, is_open, aantal FROM dossier_tellingen
        WHERE behandelaar = $1)sql", {behandelaar});
}

Rows counts_of_all(Db& db) {
    return db.query(R"sql(SELECT fase, is_open, CAST(SUM(aantal) AS INTEGER)
        FROM dossier_tellingen GROUP BY fase, is_open)sql");
}

int open_in(const Rows& counts) {
    int open = 0;
    for (const Row& row : counts)
        if (row.integer(1) == 1) open += static_cast<int>(row.integer(2));
    return open;
}

}  // namespace

int open_dossiers_of(Db& db, const MedewerkerId& behandelaar) {
    return open_in(counts_of(db, behandelaar.waarde));
}

DossierTelling dossier_telling(Db& db, const std::optional<MedewerkerId>& behandelaar,
                               Datum vandaag) {
    const Rows counts = behandelaar ? counts_of(db, behandelaar->waarde) : counts_of_all(db);
    DossierTelling telling{.open = open_in(counts), .niet_toegewezen = open_in(counts_of(db, ""))};
    for (const Row& row : counts)
        telling.per_fase.at(static_cast<std::size_t>(row.integer(0))) +=
            static_cast<int>(row.integer(2));
    const std::string until = iso(vandaag + std::chrono::days(aandacht_dagen));
    const Rows rows =
        behandelaar
            ? db.query(R"sql(SELECT COUNT(*) FROM (SELECT 1 AS een FROM dossiers
                  WHERE behandelaar = $1 AND is_open = 1 AND eerstvolgend <= $2 LIMIT $3) AS x)sql",
                       {behandelaar->waarde, until, aandacht_max})
            : db.query(R"sql(SELECT COUNT(*) FROM (SELECT 1 AS een FROM dossiers
                  WHERE is_open = 1 AND eerstvolgend <= $1 LIMIT $2) AS x)sql",
                       {until, aandacht_max});
    telling.aandacht = static_cast<int>(rows[0].integer(0));
    return telling;
}

std::optional<DossierRij> dossier_rij(Db& db, const TrajectId& id) {
    const Rows rows = db.query(Opslag<DossierRij>::find, {id.waarde});
    if (rows.empty()) return {};
    return rij_from<DossierRij>(rows[0]);
}

std::optional<std::pair<int, int>> dossiernummer_from(std::string_view word) {
    const auto digits = [](std::string_view text) {
        return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (word.size() < 6 || word.size() > 12 || word[4] != '-') return {};
    if (!digits(word.substr(0, 4)) || !digits(word.substr(5))) return {};
    return std::pair(static_cast<int>(number_in(word.substr(0, 4))),
                     static_cast<int>(number_in(word.substr(5))));
}

std::optional<TrajectId> dossier_met_nummer(Db& db, int jaar, int nummer) {
    const Rows rows =
        db.query(R"sql(SELECT traject FROM dossiers
            WHERE jaar = $1 AND nummer = $2)sql", {jaar, nummer});
    if (rows.empty()) return {};
    return TrajectId{rows[0].text(0)};
}

}  // namespace houvast
