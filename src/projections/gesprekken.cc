#include "projections/gesprekken.h"

#include "base/overloaded.h"
#include "projections/lezing.h"

namespace houvast {

// The columns of an appointment and of its dossier. A macro, since only literals join in the
// compiler.
#define GESPREKKEN_MET_DOSSIER \
    R"sql(SELECT )sql" GESPREK_KOLOMMEN("g.") R"sql(, d.traject, d.versie, d.jaar, )sql" \
    R"sql(d.nummer, d.clienten, d.naam, d.naam_sleutel, d.afgeschermd, d.taal, d.tolk, )sql" \
    R"sql(d.liefst, d.wanneer, d.fase, d.fase_sinds, d.stap, d.is_open, d.behandelaar, )sql" \
    R"sql(d.gemeld_op, d.kanaal, d.dreiging, d.termijn_soort, d.termijn_start, )sql" \
    R"sql(d.termijn_eind, d.termijn_uiterlijk, d.contact_soort, d.contact_start, )sql" \
    R"sql(d.contact_eind, d.contact_uiterlijk, d.crisis_soort, d.crisis_start, )sql" \
    R"sql(d.crisis_eind, d.crisis_uiterlijk, d.lopend, d.uitgesteld_tot, )sql" \
    R"sql(d.opgeschort_tot, d.laatste_contact, d.laatste_poging, d.gesloten_op, )sql" \
    R"sql(d.eerstvolgend )sql" \
    R"sql(FROM gesprekken g JOIN dossiers d ON d.traject = g.traject )sql"

std::string gebeurtenis_sleutel(const TrajectId& traject, int gebeurtenis) {
    const std::string number = std::to_string(gebeurtenis);
    return traject.waarde + '/' + std::string(number.size() < 6 ? 6 - number.size() : 0, '0') +
           number;
}

namespace projectie {

namespace {

struct Schrijver {
    Lezing& lezing;
    const Recorded& recorded;

    TrajectId traject() const { return {recorded.stream.id}; }
    GesprekRij* find(int gebeurtenis) const {
        return lezing.gesprekken.change(gebeurtenis_sleutel(traject(), gebeurtenis));
    }
    void stamp(GesprekRij& rij) const {
        rij.gewijzigd_op = recorded.meta.datum;
        rij.gewijzigd_at = recorded.meta.at;
    }

    void operator()(const Vastgelegd<PlanGesprek>& g) const {
        const PlanGesprek& f = g.feit;
        lezing.gesprekken.put({.traject = traject(), .gebeurtenis = recorded.version,
                               .medewerker = f.medewerker, .dag = f.dag, .van = f.tijd,
                               .tot = f.tijd + f.duur, .waarvoor = f.waarvoor, .wijze = f.wijze,
                               .inwoner = f.inwoner, .plaats = f.plaats, .tolk = f.tolk,
                               .erbij = f.erbij, .gewijzigd_op = recorded.meta.datum,
                               .gewijzigd_at = recorded.meta.at});
    }
    void operator()(const Vastgelegd<VerzetGesprek>& g) const {
        GesprekRij* rij = find(g.feit.gesprek);
        if (!rij) return;
        const int duur = rij->moment().duur;
        rij->dag = g.feit.dag;
        rij->van = g.feit.tijd;
        rij->tot = g.feit.tijd + duur;
        ++rij->volgnummer;
        stamp(*rij);
    }
    void operator()(const Vastgelegd<ZegGesprekAf>& g) const {
        GesprekRij* rij = find(g.feit.gesprek);
        if (!rij) return;
        rij->status = Gespreksstatus::Afgezegd;
        ++rij->volgnummer;
        stamp(*rij);
    }
    void operator()(const Vastgelegd<LegGespreksuitkomstVast>& g) const {
        GesprekRij* rij = find(g.feit.gesprek);
        if (!rij) return;
        rij->status = g.feit.uitkomst == Gespreksuitkomst::Gehouden
                          ? Gespreksstatus::Gehouden : Gespreksstatus::NietVerschenen;
        stamp(*rij);
    }
    void operator()(const GegevenGewist& g) const {
        GesprekRij* rij = find(g.gegeven);
        if (!rij) return;
        rij->plaats.reset();
        rij->tolk.reset();
        rij->erbij.reset();
    }
    void operator()(const auto&) const {}
};

}  // namespace

void project_gesprek(Lezing& lezing, const Recorded& recorded, const TrajectGebeurtenis& g) {
    std::visit(Schrijver{lezing, recorded}, g.feit);
}

}  // namespace projectie

namespace {

std::vector<GesprekMetDossier> with_dossier(const Rows& rows) {
    std::vector<GesprekMetDossier> found;
    found.reserve(rows.size());
    for (const Row& row : rows) {
        ColumnReader reader(row);
        GesprekMetDossier& een = found.emplace_back();
        columns(reader, een.gesprek);
        columns(reader, een.dossier);
    }
    return found;
}

}  // namespace

std::optional<GesprekRij> gesprek(Db& db, const TrajectId& traject, int gebeurtenis) {
    const Rows rows =
        db.query(Opslag<GesprekRij>::find, {gebeurtenis_sleutel(traject, gebeurtenis)});
    if (rows.empty()) return {};
    return rij_from<GesprekRij>(rows[0]);
}

std::vector<GesprekMetDossier> gesprekken_of(Db& db, const MedewerkerId& wie, Datum van,
                                             Datum tot) {
    return with_dossier(db.query(
        GESPREKKEN_MET_DOSSIER "WHERE g.medewerker = $1 AND g.dag >= $2 AND g.dag <= $3 "
                               "AND g.status <> $4 ORDER BY g.dag, g.van, g.gesprek LIMIT $5",
        {wie.waarde, iso(van), iso(tot), static_cast<int>(Gespreksstatus::Afgezegd),
         gesprekken_max}));
}

std::vector<GesprekMetDossier> gepland_tussen(Db& db, Datum van, Datum tot, int aantal_max) {
    return with_dossier(db.query(
        GESPREKKEN_MET_DOSSIER "WHERE g.status = $1 AND g.dag >= $2 AND g.dag <= $3 "
                               "ORDER BY g.dag, g.gesprek LIMIT $4",
        {static_cast<int>(Gespreksstatus::Gepland), iso(van), iso(tot), aantal_max}));
}

std::optional<GesprekMetDossier> gesprek_met_dossier(Db& db, const std::string& sleutel) {
    auto found = with_dossier(db.query(GESPREKKEN_MET_DOSSIER "WHERE g.gesprek = $1", {sleutel}));
    if (found.empty()) return {};
    return std::move(found.front());
}

std::vector<Bezet> bezet(Db& db, const MedewerkerId& wie, Datum van, Datum tot) {
    std::vector<Bezet> found;
    for (const Row& row : db.query(R"sql(SELECT traject, gebeurtenis, dag, van, tot
             FROM gesprekken WHERE medewerker = $1 AND dag >= $2 AND dag <= $3 AND status = $4
             ORDER BY dag, van, gesprek LIMIT $5)sql",
             {wie.waarde, iso(van), iso(tot), static_cast<int>(Gespreksstatus::Gepland),
              gesprekken_max}))
        found.push_back({.traject = {row.text(0)},
                         .gebeurtenis = static_cast<int>(row.integer(1)),
                         .dag = datum_from_iso(row.text(2)).value(),
                         .van = {static_cast<int>(row.integer(3))},
                         .tot = {static_cast<int>(row.integer(4))}});
    return found;
}

std::vector<GesprekRij> gesprekken_van(Db& db, const TrajectId& traject, int aantal_max) {
    return rijen_from<GesprekRij>(db.query(
        R"sql(SELECT )sql" GESPREK_KOLOMMEN("")
        R"sql(FROM gesprekken WHERE traject = $1 ORDER BY dag DESC, van DESC, gesprek LIMIT $2)sql",
        {traject.waarde, aantal_max}));
}

}  // namespace houvast
