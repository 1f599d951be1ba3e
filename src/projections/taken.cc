#include "projections/taken.h"

#include "projections/lezing.h"

namespace houvast {

namespace projectie {

namespace {

struct Taakschrijver {
    Lezing& lezing;
    const Recorded& recorded;

    std::string key(int gebeurtenis) const {
        return gebeurtenis_sleutel({recorded.stream.id}, gebeurtenis);
    }
    void operator()(const Vastgelegd<LegAfspraakVast>& g) const {
        if (g.feit.van != Partij::Professional || !g.feit.voor) return;
        lezing.taken.put({.traject = {recorded.stream.id}, .gebeurtenis = recorded.version,
                          .voor = *g.feit.voor, .wat = g.feit.wat});
    }
    void operator()(const Vastgelegd<RondAfspraakAf>& g) const {
        const std::string taak = key(g.feit.afspraak);
        if (lezing.taken.change(taak)) lezing.taken.remove(taak);
    }
    void operator()(const GegevenGewist& g) const {
        if (TaakRij* rij = lezing.taken.change(key(g.gegeven))) rij->wat.clear();
    }
    void operator()(const auto&) const {}
};

}  // namespace

void project_taak(Lezing& lezing, const Recorded& recorded, const TrajectGebeurtenis& g) {
    std::visit(Taakschrijver{lezing, recorded}, g.feit);
}

}  // namespace projectie

std::vector<TaakMetNaam> taken_of(Db& db, const MedewerkerId& wie, Datum tot_en_met,
                                  int aantal_max) {
    std::vector<TaakMetNaam> found;
    for (const Row& row : db.query(R"sql(
             SELECT t.traject, t.gebeurtenis, t.voor, t.wat, d.naam
             FROM dossiers d JOIN taken t ON t.traject = d.traject
             WHERE d.behandelaar = $1 AND d.is_open = 1 AND t.voor <= $2
             ORDER BY t.voor, t.taak LIMIT $3)sql",
             {wie.waarde, iso(tot_en_met), aantal_max}))
        found.push_back({.taak = {.traject = {row.text(0)},
                                  .gebeurtenis = static_cast<int>(row.integer(1)),
                                  .voor = datum_from_iso(row.text(2)).value(),
                                  .wat = row.text(3)},
                         .naam = row.text(4)});
    return found;
}

}  // namespace houvast
