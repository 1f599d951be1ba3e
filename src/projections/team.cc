#include "projections/team.h"

#include "projections/dossiers.h"
#include "projections/dossiers_opslag.h"
#include "projections/dossiers_sql.h"
#include "projections/medewerkers.h"
#include "projections/medewerkers_opslag.h"
#include "projections/zoekvorm.h"

#include <algorithm>

namespace houvast {

namespace {

constexpr int one_more = team_max + 1;  // to know whether there is more

std::vector<DossierRij> crises(Db& db) {
    return rijen_from<DossierRij>(db.query(
        DOSSIERS "WHERE crisis_uiterlijk IS NOT NULL ORDER BY crisis_uiterlijk, traject LIMIT $1",
        {one_more}));
}

// T2 runs until the first talk; after it a threat is a crisisinterventie.
std::vector<DossierRij> threats_before_talk(Db& db) {
    return rijen_from<DossierRij>(
        db.query(DOSSIERS "WHERE dreiging IS NOT NULL AND fase = $1 "
                          "ORDER BY eerstvolgend, traject LIMIT $2",
                 {static_cast<int>(FaseSoort::Aangemeld), one_more}));
}

// Not asked for: is_open. A term that runs says so itself, and SQLite would take an index of that.
std::vector<DossierRij> terms_until(Db& db, Datum day, int count_max) {
    return rijen_from<DossierRij>(
        db.query(DOSSIERS "WHERE termijn_uiterlijk IS NOT NULL AND termijn_uiterlijk <= $1 "
                          "ORDER BY termijn_uiterlijk, traject LIMIT $2",
                 {iso(day), count_max}));
}

std::vector<DossierRij> contacts_before(Db& db, Datum day) {
    return rijen_from<DossierRij>(
        db.query(DOSSIERS "WHERE contact_uiterlijk IS NOT NULL AND contact_uiterlijk < $1 "
                          "ORDER BY contact_uiterlijk, traject LIMIT $2",
                 {iso(day), one_more}));
}

std::vector<DossierRij> of_nobody(Db& db) {
    return rijen_from<DossierRij>(
        db.query(DOSSIERS "WHERE behandelaar = '' AND is_open = 1 "
                          "ORDER BY eerstvolgend, traject LIMIT $1",
                 {one_more}));
}

TeamDeel part_of(std::vector<DossierRij> rijen) {
    TeamDeel deel{.rijen = std::move(rijen)};
    deel.meer = std::ssize(deel.rijen) > team_max;
    if (deel.meer) deel.rijen.resize(team_max);
    return deel;
}

// With open dossiers, and gone, going, or in work without dossiers. Asked for apart from the rest
// of the staff: in a large gemeente those are hundreds, and these a few.
std::vector<Collega> absent(Db& db) {
    ColumnWriter guiding;
    guiding(Rollen{Rol::Begeleider, Rol::Leidinggevende});
    std::vector<Collega> all;
    for (const Row& row : db.query(R"sql(SELECT m.medewerker, m.naam, m.email, m.rollen,
             m.uit_dienst_per, m.mandaten, CAST(SUM(t.aantal) AS BIGINT)
             FROM medewerkers m JOIN dossier_tellingen t ON t.behandelaar = m.medewerker
             WHERE t.is_open = 1 AND (m.uit_dienst_per IS NOT NULL OR (m.rollen & $1) = 0)
             GROUP BY m.medewerker HAVING SUM(t.aantal) > 0)sql", guiding.params))
        all.push_back({rij_from<MedewerkerRij>(row), static_cast<int>(row.integer(6))});
    std::ranges::sort(all, {}, [](const Collega& een) {
        return std::pair(zoekvorm(een.wie.naam), een.wie.medewerker);
    });
    return all;
}

// Both kinds of threat by the day that is first; one dossier once.
std::vector<DossierRij> threatened(Db& db) {
    std::vector<DossierRij> all = crises(db);
    for (DossierRij& rij : threats_before_talk(db))
        if (std::ranges::find(all, rij.traject, &DossierRij::traject) == all.end())
            all.push_back(std::move(rij));
    std::ranges::stable_sort(all, {}, [](const DossierRij& rij) {
        return rij.crisis ? rij.crisis->uiterlijk
                          : rij.termijn ? rij.termijn->uiterlijk : rij.gemeld_op;
    });
    return all;
}

}  // namespace

TeamLijst team_lijst(Db& db, Datum vandaag) {
    const std::vector<DossierRij> threat = threatened(db);
    const auto shown_above = [&](const DossierRij& rij) {  // its term is the threat's own
        return rij.fase == FaseSoort::Aangemeld &&
               std::ranges::find(threat, rij.traject, &DossierRij::traject) != threat.end();
    };
    auto terms = terms_until(db, vandaag + std::chrono::days(aandacht_dagen),
                             one_more + static_cast<int>(threat.size()));
    std::erase_if(terms, shown_above);
    TeamLijst lijst{.bedreigend = part_of(threat),
                    .termijnen = part_of(std::move(terms)),
                    .niet_toegewezen = part_of(of_nobody(db)),
                    .geen_contact = part_of(contacts_before(db, vandaag))};
    lijst.afwezig = absent(db);
    return lijst;
}

std::vector<Collega> collegas(Db& db) {
    std::map<std::string, int> open;
    for (const Row& row : db.query(R"sql(SELECT behandelaar, CAST(SUM(aantal) AS BIGINT)
             FROM dossier_tellingen WHERE is_open = 1 GROUP BY behandelaar)sql"))
        open[row.text(0)] = static_cast<int>(row.integer(1));
    std::vector<Collega> all;
    for (MedewerkerRij& wie : medewerkers(db)) {
        const auto aantal = open.find(wie.medewerker.waarde);
        all.push_back({std::move(wie), aantal == open.end() ? 0 : aantal->second});
    }
    return all;
}

}  // namespace houvast
