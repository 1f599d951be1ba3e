#include "domain/rechten.h"

#include "base/check.h"

namespace houvast {

namespace {

using enum Rol;

// One row of the table: which roles may, per Verband of a medewerker; and who may beside them.
// `eigen` counts for one's own dossier, `team` for one of the team and for one that begins now.
struct Recht {
    Rollen eigen = {};
    Rollen team = {};
    Rollen afgeschermd = {};
    bool inwoner = false;  // the resident, about themselves
    bool systeem = false;  // a job, the import, the first start
};

constexpr Rollen begeleider = {Begeleider};
constexpr Rollen leiding = {Begeleider, Leidinggevende};
constexpr Rollen loket = {Begeleider, Kcc, Administratie, Leidinggevende};
constexpr Rollen contact = {Begeleider, Budgetbeheerder, Kcc, Administratie, Leidinggevende};
constexpr Rollen kaart = {Begeleider, Budgetbeheerder, Administratie};
constexpr Rollen team_dossier = {Begeleider, Budgetbeheerder, Beslisser, Leidinggevende};
constexpr Rollen kop = {Begeleider, Budgetbeheerder, Beslisser, Leidinggevende, Kcc,
                        Administratie};

constexpr Recht allen(Rollen rollen, bool systeem = false) {
    return {.eigen = rollen, .team = rollen, .afgeschermd = {}, .systeem = systeem};
}
constexpr Recht ook_inwoner(Rollen rollen) {
    return {.eigen = rollen, .team = rollen, .inwoner = true};
}

constexpr Recht wissen = {.eigen = {Archivaris, Leidinggevende},
                          .team = {Archivaris, Leidinggevende},
                          .afgeschermd = {Archivaris}};

constexpr Recht recht_van(OpdrachtSoort soort) {
    switch (soort) {
    case OpdrachtSoort::RegistreerAanmelding:
        return {.eigen = loket, .team = loket, .inwoner = true, .systeem = true};
    case OpdrachtSoort::MeldBedreigendeSituatie: return ook_inwoner(contact);
    case OpdrachtSoort::RondCrisisinterventieAf: return allen(begeleider);
    case OpdrachtSoort::LegContactVast:          return allen(contact);
    case OpdrachtSoort::StelEersteGesprekUit:    return ook_inwoner({Begeleider, Administratie});
    case OpdrachtSoort::LegEersteGesprekVast:
    case OpdrachtSoort::RondAfMetAdvies:
    case OpdrachtSoort::LegAfzienVast:
    case OpdrachtSoort::SluitNaPogingen:
    case OpdrachtSoort::StartIntake:
    case OpdrachtSoort::VoegClientToe:           return allen(begeleider);
    case OpdrachtSoort::WijsToe:
        return {.eigen = leiding, .team = leiding, .afgeschermd = {Leidinggevende}};
    case OpdrachtSoort::VerplaatsContact:        return allen(leiding);
    case OpdrachtSoort::WijzigPersoonsgegevens:
    case OpdrachtSoort::LegBsnVast:              return allen(kaart);
    case OpdrachtSoort::LegContactwensenVast:    return ook_inwoner(contact);
    case OpdrachtSoort::LegHuishoudenVast:       return allen(begeleider);
    case OpdrachtSoort::SchermAf:                return allen(leiding);
    case OpdrachtSoort::HefAfschermingOp:        return allen(leiding);
    case OpdrachtSoort::VoegInwonersSamen:
    case OpdrachtSoort::MaakSamenvoegingOngedaan:
        return allen({Begeleider, Leidinggevende, Administratie});
    case OpdrachtSoort::RegistreerSignaal:       return allen({Vroegsignaleerder}, true);
    case OpdrachtSoort::DoeAanbod:
    case OpdrachtSoort::AanvaardAanbod:
    case OpdrachtSoort::SluitSignaalAf:          return allen({Vroegsignaleerder});
    case OpdrachtSoort::WisGegeven:              return wissen;
    case OpdrachtSoort::NeemMedewerkerAan:
    case OpdrachtSoort::RichtGemeenteIn:         return allen({Beheerder}, true);
    case OpdrachtSoort::WijzigRollen:
    case OpdrachtSoort::ZetMedewerkerUitDienst:
    case OpdrachtSoort::VerleenMandaat:
    case OpdrachtSoort::TrekMandaatIn:
    case OpdrachtSoort::StelSluitingsdagVast:
    case OpdrachtSoort::SchrapSluitingsdag:      return allen({Beheerder});
    }
    ENSURE(false);
    return {};
}

// Beleid, Kwaliteit, Casuistiek: no view of a person yet; their own ones come with figures, samples
// and the case meeting.
constexpr Recht recht_van(Beeld beeld) {
    switch (beeld) {
    case Beeld::Vandaag:      return allen(kop);
    case Beeld::Inwoners:
        return allen({Begeleider, Budgetbeheerder, Beslisser, Leidinggevende, Administratie});
    case Beeld::Zoeken:       return allen(kop);
    case Beeld::Dossier:
    case Beeld::DossierRegel: return allen(team_dossier);
    case Beeld::DossierKop:
        return {.eigen = kop, .team = kop, .afgeschermd = {Leidinggevende}};
    case Beeld::Inwoner:
        return allen({Begeleider, Budgetbeheerder, Beslisser, Leidinggevende, Administratie});
    case Beeld::Signalen:
    case Beeld::Signaal:      return allen({Vroegsignaleerder});
    case Beeld::Team:         return allen({Leidinggevende});
    case Beeld::Beheer:       return allen({Beheerder});
    case Beeld::Kijklog:
        return {.eigen = {Archivaris}, .team = {Archivaris}, .afgeschermd = {Archivaris}};
    case Beeld::Teksten:      return wissen;
    case Beeld::MijnStart:    return {.inwoner = true};
    }
    ENSURE(false);
    return {};
}

bool allows(const Recht& recht, const Actor& actor, Verband verband) {
    switch (actor.soort) {
    case ActorSoort::Systeem: return recht.systeem && verband == Verband::Geen;
    case ActorSoort::Inwoner:
        return recht.inwoner && (verband == Verband::Eigen || verband == Verband::Geen);
    case ActorSoort::Helper:
    case ActorSoort::Partner: return false;  // until a resident can tick what they share
    case ActorSoort::Medewerker: break;
    }
    switch (verband) {
    case Verband::Geen:
    case Verband::Team:        return actor.rollen.has_any(recht.team);
    case Verband::Eigen:       return actor.rollen.has_any(recht.eigen);
    case Verband::Afgeschermd: return actor.rollen.has_any(recht.afgeschermd);
    case Verband::Gedeeld:
    case Verband::Ander:       return false;
    }
    ENSURE(false);
    return false;
}

}  // namespace

bool may(const Actor& actor, OpdrachtSoort soort, Verband verband) {
    return allows(recht_van(soort), actor, verband);
}

bool may_see(const Actor& actor, Beeld beeld, Verband verband) {
    return allows(recht_van(beeld), actor, verband);
}

}  // namespace houvast
