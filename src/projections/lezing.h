// Lezing: all read models while events are being read into them. Folds in memory, writes once.
// Private to projections/; from outside: runner.h and the queries of each read model.
#pragma once

#include "codec/codec.h"
#include "projections/dossiers_opslag.h"
#include "projections/gesprekken_opslag.h"
#include "projections/inwoners_opslag.h"
#include "projections/medewerkers_opslag.h"
#include "projections/signalen_opslag.h"
#include "projections/taken_opslag.h"

#include <set>

namespace houvast {

class Lezing {
public:
    // With a database, rows are loaded as needed; without one it starts from nothing.
    Lezing(Db* db, const Journal& journal, const std::string& zoeksleutel)
        : dossiers(db), inwoners(db), medewerkers(db), sluitingsdagen(db), gezicht(db),
          signalen(db), gesprekken(db), taken(db), nummers(db), journal_(journal),
          zoeksleutel_(zoeksleutel) {}

    void apply(const Recorded&, const codec::Feit&);
    void forget(const StreamId&);
    void resolve();      // what dossiers show of persons; before looking at them or flushing
    void flush(Db&, std::int64_t positie);  // rows, counts and the search index, as they are then

    const Journal& journal() const { return journal_; }
    const std::string& zoeksleutel() const { return zoeksleutel_; }

    Tabel<DossierRij> dossiers;
    Tabel<InwonerRij> inwoners;
    Tabel<MedewerkerRij> medewerkers;
    Tabel<SluitingsdagRij> sluitingsdagen;
    Tabel<GezichtRij> gezicht;
    Tabel<SignaalRij> signalen;
    Tabel<GesprekRij> gesprekken;
    Tabel<TaakRij> taken;
    Dossiernummers nummers;

    std::set<std::string> te_noemen = {};  // trajecten whose cliënten changed

private:
    const Journal& journal_;
    const std::string& zoeksleutel_;
};

// Each noun has its own, in its own file.
namespace projectie {

void project(Lezing&, const Recorded&, const TrajectGebeurtenis&);
void project(Lezing&, const Recorded&, const InwonerGebeurtenis&);
void project(Lezing&, const Recorded&, const SignaalGebeurtenis&);
void project(Lezing&, const Recorded&, const GemeenteGebeurtenis&);

// Parts of a traject with a table of their own.
void project_gesprek(Lezing&, const Recorded&, const TrajectGebeurtenis&);
void project_taak(Lezing&, const Recorded&, const TrajectGebeurtenis&);

void resolve(Lezing&, DossierRij&);  // name, shielding, language and wishes of its cliënten
void renamed(Lezing&, const InwonerId&);  // something of this person changed

}  // namespace projectie

// Who somebody is after merges, and who was merged into them (themselves first).
InwonerId blijvende(Tabel<InwonerRij>&, const InwonerId&);
std::vector<InwonerId> samen_met(Tabel<InwonerRij>&, const InwonerId& blijvende);

}  // namespace houvast
