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
constexpr Rollen beheer = {Begeleider, Budgetbeheerder};
constexpr Rollen kantoor = {Begeleider, Budgetbeheerder, Beslisser, Leidinggevende,
                            Administratie};
// An appointment is made by whoever has it, and by who answers the telephone.
constexpr Rollen plannen = {Begeleider, Budgetbeheerder, Kcc, Administratie, Leidinggevende};
constexpr Rollen post = {Begeleider, Beslisser, Administratie};
constexpr Rollen naar_buiten = {Begeleider, Beslisser, Leidinggevende};
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
    case OpdrachtSoort::LegBeeldvormingVast:
    case OpdrachtSoort::LegOordeelVast:
    case OpdrachtSoort::LegCollegialeBesprekingVast:
    case OpdrachtSoort::StelConceptPlanOp:
    case OpdrachtSoort::BespreekConceptPlan:
    case OpdrachtSoort::SchortTermijnOp:
    case OpdrachtSoort::HervatTermijn:
    case OpdrachtSoort::VoegClientToe:           return allen(begeleider);
    case OpdrachtSoort::LegUitvalVast:           return ook_inwoner(begeleider);
    case OpdrachtSoort::NeemToelatingsbesluit:
    case OpdrachtSoort::WijsAanvraagAf:
    case OpdrachtSoort::NeemStopbesluit:         return allen({Beslisser});
    case OpdrachtSoort::RondProductAf:
    case OpdrachtSoort::StartProduct:
    case OpdrachtSoort::StelBegeleidingsplanVast:
    case OpdrachtSoort::WijzigContactfase:
    case OpdrachtSoort::StartEvaluatie:
    case OpdrachtSoort::LegEvaluatieVast:
    case OpdrachtSoort::StartVolgen:
    case OpdrachtSoort::LegVolggesprekVast:
    case OpdrachtSoort::StelPreventieplanOp:
    case OpdrachtSoort::LegMoeilijkMomentVast:
    case OpdrachtSoort::StartNazorg:
    case OpdrachtSoort::LegNazorggesprekVast:
    case OpdrachtSoort::LegTerugvalVast:
    case OpdrachtSoort::RondInterventieAf:
    case OpdrachtSoort::LegSchuldregelingVast:
    case OpdrachtSoort::LegMoratoriumVast:
    case OpdrachtSoort::LegWsnpVast:
    case OpdrachtSoort::LegBewindVast:
    case OpdrachtSoort::PauzeerContact:
    case OpdrachtSoort::HervatContact:
    case OpdrachtSoort::SplitsTraject:
    case OpdrachtSoort::LegKenmerkenVast:
    case OpdrachtSoort::LegOnderdelenVast:
    case OpdrachtSoort::LegMaatwerkVast:
    case OpdrachtSoort::LegInformatieVast:
    case OpdrachtSoort::MeldInschalingstwijfel:
    case OpdrachtSoort::LegVerwijzingVast:
    case OpdrachtSoort::LegVerwijzingscontactVast: return allen(begeleider);
    case OpdrachtSoort::VoegBestandToe: return allen(contact);
    case OpdrachtSoort::MaakDossierPdf: return allen(naar_buiten);
    case OpdrachtSoort::LegBeheerstapVast:
    case OpdrachtSoort::LegAfspraakVast:
    case OpdrachtSoort::RondAfspraakAf:
    case OpdrachtSoort::LegInkomenscheckVast:
    case OpdrachtSoort::LegBegrotingVast:
    case OpdrachtSoort::LegSchuldVast:
    case OpdrachtSoort::RondSchuldAf:
    case OpdrachtSoort::LegRegelingVast: return allen(beheer);
    case OpdrachtSoort::WijzigPlanVanAanpak:
    case OpdrachtSoort::BeeindigTraject:
    case OpdrachtSoort::VerdaagBezwaar:
    case OpdrachtSoort::BeslisOpBezwaar: return allen({Beslisser});
    case OpdrachtSoort::LegBezwaarVast:
    case OpdrachtSoort::LegIngebrekestellingVast: return allen(post);
    case OpdrachtSoort::LegOverlijdenVast:
    case OpdrachtSoort::LegVerhuizingVast: return allen(contact);
    case OpdrachtSoort::PlanGesprek:
    case OpdrachtSoort::VerzetGesprek:
    case OpdrachtSoort::ZegGesprekAf: return allen(plannen);
    case OpdrachtSoort::LegGespreksuitkomstVast: return allen(beheer);
    case OpdrachtSoort::NeemTrajectOver: return allen(leiding, true);
    case OpdrachtSoort::VerzendBeschikking:
        return allen({Begeleider, Beslisser, Administratie});
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
    case OpdrachtSoort::StelWerktijdenIn:  // one's own; of another only who leads the team
    case OpdrachtSoort::MeldAfwezig:
    case OpdrachtSoort::HefAfwezigheidOp:        return allen(kantoor);
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
    case Beeld::Bestand:
    case Beeld::DossierRegel: return allen(team_dossier);
    case Beeld::DossierKop:
        return {.eigen = kop, .team = kop, .afgeschermd = {Leidinggevende}};
    case Beeld::Inwoner:
        return allen({Begeleider, Budgetbeheerder, Beslisser, Leidinggevende, Administratie});
    case Beeld::Signalen:
    case Beeld::Signaal:      return allen({Vroegsignaleerder});
    case Beeld::Agenda:       return allen(kantoor);
    case Beeld::Team:         return allen({Leidinggevende});
    case Beeld::Beheer:       return allen({Beheerder});
    case Beeld::Kijklog:
        return {.eigen = {Archivaris}, .team = {Archivaris}, .afgeschermd = {Archivaris}};
    case Beeld::Teksten:      return wissen;
    case Beeld::Post:         return allen({Administratie, Beheerder});
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
