#include "projections/lezing.h"

#include "projections/zoek_index.h"

#include <set>

namespace houvast {

void Lezing::apply(const Recorded& recorded, const codec::Feit& feit) {
    std::visit([&](const auto& g) { projectie::project(*this, recorded, g); }, feit);
}

void Lezing::forget(const StreamId& stream) {
    switch (stream.kind) {
        case StreamKind::Traject:
            dossiers.remove(stream.id);
            gesprekken.remove_of({stream.id});
            taken.remove_of({stream.id});
            break;
        case StreamKind::Inwoner:
            projectie::renamed(*this, {stream.id});  // while it is known whose dossiers they are
            inwoners.remove(stream.id);
            break;
        case StreamKind::Signaal: signalen.remove(stream.id); break;
        case StreamKind::Gemeente:
            throw InvariantBroken("projections: the gemeente's own stream is never destroyed");
    }
}

void Lezing::resolve() {
    for (const std::string& traject : te_noemen)
        if (DossierRij* rij = dossiers.change(traject)) projectie::resolve(*this, *rij);
    te_noemen.clear();
}

namespace {

// How many dossiers there are per behandelaar, fase and open or not, kept by difference.
void flush_tellingen(Db& db, const Tabel<DossierRij>& dossiers) {
    std::map<std::tuple<std::string, int, bool>, int> verschil;
    const auto add = [&](const std::optional<DossierRij>& rij, int aantal) {
        if (!rij) return;
        const std::string behandelaar = rij->behandelaar ? rij->behandelaar->waarde : "";
        verschil[{behandelaar, static_cast<int>(rij->fase), rij->open}] += aantal;
    };
    for (const auto& [key, entry] : dossiers.entries()) {
        if (!entry.changed) continue;
        add(entry.was, -1);
        add(entry.now, 1);
    }
    for (const auto& [vak, aantal] : verschil)
        if (aantal != 0)
            db.exec(R"sql(INSERT INTO dossier_tellingen (behandelaar, fase, is_open, aantal)
                          VALUES ($1, $2, $3, $4)
                          ON CONFLICT (behandelaar, fase, is_open) DO UPDATE
                          SET aantal = dossier_tellingen.aantal + excluded.aantal)sql",
                    {std::get<0>(vak), std::get<1>(vak), std::get<2>(vak) ? 1 : 0, aantal});
}

// Until where whose dossiers are as they were: who has none that changed, has the same page.
void flush_werkvoorraden(Db& db, const Tabel<DossierRij>& dossiers, std::int64_t positie) {
    std::set<std::string> wie;
    for (const auto& [key, entry] : dossiers.entries()) {
        if (!entry.changed) continue;
        for (const auto* rij : {&entry.was, &entry.now})
            if (*rij) wie.insert((*rij)->behandelaar ? (*rij)->behandelaar->waarde : "");
    }
    for (const std::string& behandelaar : wie)
        db.exec(R"sql(INSERT INTO werkvoorraden (behandelaar, positie) VALUES ($1, $2)
                      ON CONFLICT (behandelaar) DO UPDATE SET positie = excluded.positie)sql",
                {behandelaar, positie});
}

}  // namespace

void Lezing::flush(Db& db, std::int64_t positie) {
    resolve();
    flush_tellingen(db, dossiers);
    flush_werkvoorraden(db, dossiers, positie);
    zoek_index::flush(db, inwoners);
    nummers.flush(db);
    dossiers.flush(db);
    inwoners.flush(db);
    medewerkers.flush(db);
    sluitingsdagen.flush(db);
    gezicht.flush(db);
    signalen.flush(db);
    gesprekken.flush(db);
    taken.flush(db);
}

}  // namespace houvast
