#include "projections/dossiers.h"
#include "projections/lezing.h"
#include "projections/medewerkers.h"

#include <algorithm>

namespace houvast {

std::optional<DossierKop> dossier(Db& db, const TrajectId& id) {
    std::optional<DossierRij> rij = dossier_rij(db, id);
    if (!rij) return {};
    DossierKop kop{.rij = std::move(*rij)};
    Tabel<InwonerRij> inwoners(&db);
    for (const InwonerId& client : kop.rij.clienten) {
        const InwonerRij* persoon = inwoners.find(blijvende(inwoners, client).waarde);
        if (persoon && std::ranges::find(kop.personen, persoon->inwoner, &InwonerRij::inwoner) ==
                           kop.personen.end())
            kop.personen.push_back(*persoon);
    }
    if (kop.rij.behandelaar)
        if (const auto wie = medewerker(db, *kop.rij.behandelaar)) kop.behandelaar_naam = wie->naam;
    return kop;
}

}  // namespace houvast
