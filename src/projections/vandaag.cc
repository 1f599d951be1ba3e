#include "projections/vandaag.h"

#include "projections/dossiers.h"
#include "projections/dossiers_opslag.h"
#include "projections/dossiers_sql.h"

#include <algorithm>

namespace houvast {

namespace {

std::vector<DossierRij> open_dossiers(Db& db, const std::string& behandelaar, Datum until,
                                      int aantal) {
    return rijen_from<DossierRij>(
        db.query(DOSSIERS "WHERE behandelaar = $1 AND is_open = 1 AND eerstvolgend <= $2 "
                          "ORDER BY eerstvolgend, traject LIMIT $3",
                 {behandelaar, iso(until), aantal}));
}

// Who asked on the website waits for a first word: theirs is not seen anywhere else before a term
// draws near. A caseload is read by its index; there are few of these in it.
std::vector<DossierRij> new_questions(Db& db, const std::string& behandelaar) {
    return rijen_from<DossierRij>(
        db.query(DOSSIERS "WHERE behandelaar = $1 AND is_open = 1 AND fase = CAST($2 AS BIGINT) "
                          "AND kanaal = CAST($3 AS BIGINT) AND laatste_contact = '' "
                          "AND laatste_poging IS NULL ORDER BY gemeld_op, traject LIMIT $4",
                 {behandelaar, static_cast<int>(FaseSoort::Aangemeld),
                  static_cast<int>(Kanaal::Webformulier), vandaag_max}));
}

// The one reason that says most about this dossier today.
AandachtPunt punt_of(DossierRij rij, Datum vandaag) {
    const Datum soon = vandaag + std::chrono::days(aandacht_dagen);
    const auto due = [&](const std::optional<Termijn>& t) { return t && t->uiterlijk <= soon; };
    const bool threat = rij.dreiging && rij.fase == FaseSoort::Aangemeld;
    if (rij.crisis) return {AandachtSoort::Bedreigend, rij, rij.crisis};
    if (threat) return {AandachtSoort::Bedreigend, rij, rij.termijn};
    if (due(rij.termijn)) {
        const bool late = rij.termijn->uiterlijk < vandaag;
        return {late ? AandachtSoort::TeLaat : AandachtSoort::BijnaTeLaat, rij, rij.termijn};
    }
    const Termijn* eerst = eerstvolgende(rij);
    if (!eerst) return {AandachtSoort::GeenContact, rij, {}};
    const Termijn termijn = *eerst;
    if (is_contacttermijn(termijn.soort))
        return {AandachtSoort::GeenContact, std::move(rij), termijn};
    const bool late = termijn.uiterlijk < vandaag;
    return {late ? AandachtSoort::TeLaat : AandachtSoort::BijnaTeLaat, std::move(rij), termijn};
}

}  // namespace

VandaagLijst vandaag_lijst(Db& db, const MedewerkerId& wie, Datum vandaag) {
    constexpr int niet_toegewezen_max = 20;
    VandaagLijst lijst;
    const Datum soon = vandaag + std::chrono::days(aandacht_dagen);
    for (DossierRij& rij : open_dossiers(db, wie.waarde, soon, vandaag_max + 1))
        lijst.eigen.push_back(punt_of(std::move(rij), vandaag));
    for (DossierRij& rij : new_questions(db, wie.waarde)) {
        const auto is_this = [&](const AandachtPunt& punt) {
            return punt.dossier.traject == rij.traject;
        };
        if (std::ranges::any_of(lijst.eigen, is_this)) continue;
        const auto termijn = rij.termijn;
        lijst.eigen.push_back({rij.dreiging ? AandachtSoort::Bedreigend
                                            : AandachtSoort::NieuweVraag,
                               std::move(rij), termijn});
    }
    lijst.meer = std::ssize(lijst.eigen) > vandaag_max;
    if (lijst.meer) lijst.eigen.resize(vandaag_max);
    std::ranges::stable_sort(lijst.eigen, {}, &AandachtPunt::soort);

    // What has no behandelaar asks for one whatever its terms: from now to the end of days.
    for (DossierRij& rij :
         open_dossiers(db, "", datum_from_iso(geen_termijn).value(), niet_toegewezen_max)) {
        const Termijn* eerst = eerstvolgende(rij);
        const auto termijn = eerst ? std::optional(*eerst) : std::nullopt;
        lijst.niet_toegewezen.push_back({AandachtSoort::NietToegewezen, std::move(rij), termijn});
    }
    lijst.eigen_open = open_dossiers_of(db, wie);
    return lijst;
}

std::string vandaag_stand(Db& db, const MedewerkerId& wie) {
    std::string stand;
    for (const Row& row : db.query(R"sql(SELECT behandelaar, positie FROM werkvoorraden
             WHERE behandelaar = $1 OR behandelaar = '' ORDER BY behandelaar)sql", {wie.waarde}))
        stand += row.text(0) + ':' + std::to_string(row.integer(1)) + ' ';
    return stand;
}

}  // namespace houvast
