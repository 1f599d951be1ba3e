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
constexpr Rollen iedereen = {Begeleider, Budgetbeheerder, Beslisser, Casuistiek, Leidinggevende,
                             Beleid, Kwaliteit, Kcc, Administratie, Vroegsignaleerder, Beheerder,
                             Archivaris};
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

struct RechtVanOpdracht {
    OpdrachtSoort soort;
    Recht recht;
};
constexpr std::array<RechtVanOpdracht, opdracht_soorten> rechten = {{
    // traject
    {OpdrachtSoort::RegistreerAanmelding,
     {.eigen = loket, .team = loket, .inwoner = true, .systeem = true}},
    {OpdrachtSoort::MeldBedreigendeSituatie, ook_inwoner(contact)},
    {OpdrachtSoort::RondCrisisinterventieAf, allen(begeleider)},
    {OpdrachtSoort::LegContactVast, allen(contact)},
    {OpdrachtSoort::StelEersteGesprekUit, ook_inwoner({Begeleider, Administratie})},
    {OpdrachtSoort::LegEersteGesprekVast, allen(begeleider)},
    {OpdrachtSoort::RondAfMetAdvies, allen(begeleider)},
    {OpdrachtSoort::LegAfzienVast, allen(begeleider)},
    {OpdrachtSoort::SluitNaPogingen, allen(begeleider)},
    {OpdrachtSoort::StartIntake, allen(begeleider)},
    {OpdrachtSoort::LegBeeldvormingVast, allen(begeleider)},
    {OpdrachtSoort::LegOordeelVast, allen(begeleider)},
    {OpdrachtSoort::LegCollegialeBesprekingVast, allen(begeleider)},
    {OpdrachtSoort::StelConceptPlanOp, allen(begeleider)},
    {OpdrachtSoort::BespreekConceptPlan, allen(begeleider)},
    {OpdrachtSoort::NeemToelatingsbesluit, allen({Beslisser})},
    {OpdrachtSoort::WijsAanvraagAf, allen({Beslisser})},
    {OpdrachtSoort::LegUitvalVast, ook_inwoner(begeleider)},
    {OpdrachtSoort::NeemStopbesluit, allen({Beslisser})},
    {OpdrachtSoort::VerzendBeschikking, allen({Begeleider, Beslisser, Administratie})},
    {OpdrachtSoort::SchortTermijnOp, allen(begeleider)},
    {OpdrachtSoort::HervatTermijn, allen(begeleider)},
    {OpdrachtSoort::StartProduct, allen(begeleider)},
    {OpdrachtSoort::RondProductAf, allen(begeleider)},
    {OpdrachtSoort::StelBegeleidingsplanVast, allen(begeleider)},
    {OpdrachtSoort::WijzigContactfase, allen(begeleider)},
    {OpdrachtSoort::StartEvaluatie, allen(begeleider)},
    {OpdrachtSoort::LegEvaluatieVast, allen(begeleider)},
    {OpdrachtSoort::StartVolgen, allen(begeleider)},
    {OpdrachtSoort::LegVolggesprekVast, allen(begeleider)},
    {OpdrachtSoort::StelPreventieplanOp, allen(begeleider)},
    {OpdrachtSoort::LegMoeilijkMomentVast, allen(begeleider)},
    {OpdrachtSoort::StartNazorg, allen(begeleider)},
    {OpdrachtSoort::LegNazorggesprekVast, allen(begeleider)},
    {OpdrachtSoort::LegTerugvalVast, allen(begeleider)},
    {OpdrachtSoort::RondInterventieAf, allen(begeleider)},
    {OpdrachtSoort::WijzigPlanVanAanpak, allen({Beslisser})},
    {OpdrachtSoort::BeeindigTraject, allen({Beslisser})},
    {OpdrachtSoort::LegSchuldregelingVast, allen(begeleider)},
    {OpdrachtSoort::LegMoratoriumVast, allen(begeleider)},
    {OpdrachtSoort::LegWsnpVast, allen(begeleider)},
    {OpdrachtSoort::LegBewindVast, allen(begeleider)},
    {OpdrachtSoort::LegBeheerstapVast, allen(beheer)},
    {OpdrachtSoort::PauzeerContact, allen(begeleider)},
    {OpdrachtSoort::HervatContact, allen(begeleider)},
    {OpdrachtSoort::SplitsTraject, allen(begeleider)},
    {OpdrachtSoort::LegOverlijdenVast, allen(contact)},
    {OpdrachtSoort::LegVerhuizingVast, allen(contact)},
    {OpdrachtSoort::LegBezwaarVast, allen(post)},
    {OpdrachtSoort::VerdaagBezwaar, allen({Beslisser})},
    {OpdrachtSoort::BeslisOpBezwaar, allen({Beslisser})},
    {OpdrachtSoort::LegIngebrekestellingVast, allen(post)},
    {OpdrachtSoort::LegAfspraakVast, allen(beheer)},
    {OpdrachtSoort::RondAfspraakAf, allen(beheer)},
    {OpdrachtSoort::LegInkomenscheckVast, allen(beheer)},
    {OpdrachtSoort::LegBegrotingVast, allen(beheer)},
    {OpdrachtSoort::LegSchuldVast, allen(beheer)},
    {OpdrachtSoort::RondSchuldAf, allen(beheer)},
    {OpdrachtSoort::LegRegelingVast, allen(beheer)},
    {OpdrachtSoort::LegKenmerkenVast, allen(begeleider)},
    {OpdrachtSoort::LegOnderdelenVast, allen(begeleider)},
    {OpdrachtSoort::LegMaatwerkVast, allen(begeleider)},
    {OpdrachtSoort::LegInformatieVast, allen(begeleider)},
    {OpdrachtSoort::MeldInschalingstwijfel, allen(begeleider)},
    {OpdrachtSoort::LegVerwijzingVast, allen(begeleider)},
    {OpdrachtSoort::LegVerwijzingscontactVast, allen(begeleider)},
    {OpdrachtSoort::LegMetingVast, allen(begeleider)},
    {OpdrachtSoort::VulMetingAan, allen(begeleider)},
    {OpdrachtSoort::LegUitslagVast, allen(begeleider)},
    {OpdrachtSoort::BespreekOnderwerp, allen(begeleider)},
    {OpdrachtSoort::SchaalIn, allen(begeleider)},
    {OpdrachtSoort::StelDoelVast, allen(begeleider)},
    {OpdrachtSoort::WerkDoelBij, allen(begeleider)},
    {OpdrachtSoort::LegTrainingVast, allen(begeleider)},
    {OpdrachtSoort::PlanGesprek, allen(plannen)},
    {OpdrachtSoort::VerzetGesprek, allen(plannen)},
    {OpdrachtSoort::ZegGesprekAf, allen(plannen)},
    {OpdrachtSoort::LegGespreksuitkomstVast, allen(beheer)},
    {OpdrachtSoort::VoegBestandToe, allen(contact)},
    {OpdrachtSoort::MaakDossierPdf, allen(naar_buiten)},
    {OpdrachtSoort::NeemMethodiekOver, allen(begeleider)},
    {OpdrachtSoort::NeemTrajectOver, allen(leiding, true)},
    {OpdrachtSoort::WijsToe, {.eigen = leiding, .team = leiding, .afgeschermd = {Leidinggevende}}},
    {OpdrachtSoort::VoegClientToe, allen(begeleider)},
    {OpdrachtSoort::VerplaatsContact, allen(leiding)},
    // inwoner
    {OpdrachtSoort::WijzigPersoonsgegevens, allen(kaart)},
    {OpdrachtSoort::LegBsnVast, allen(kaart)},
    {OpdrachtSoort::LegContactwensenVast, ook_inwoner(contact)},
    {OpdrachtSoort::LegHuishoudenVast, allen(begeleider)},
    {OpdrachtSoort::SchermAf, allen(leiding)},
    {OpdrachtSoort::HefAfschermingOp, allen(leiding)},
    {OpdrachtSoort::VoegInwonersSamen, allen({Begeleider, Leidinggevende, Administratie})},
    {OpdrachtSoort::MaakSamenvoegingOngedaan, allen({Begeleider, Leidinggevende, Administratie})},
    // signaal
    {OpdrachtSoort::RegistreerSignaal, allen({Vroegsignaleerder}, true)},
    {OpdrachtSoort::DoeAanbod, allen({Vroegsignaleerder})},
    {OpdrachtSoort::AanvaardAanbod, allen({Vroegsignaleerder})},
    {OpdrachtSoort::SluitSignaalAf, allen({Vroegsignaleerder})},
    // each of these three
    {OpdrachtSoort::WisGegeven, wissen},
    // gemeente
    {OpdrachtSoort::NeemMedewerkerAan, allen({Beheerder}, true)},
    {OpdrachtSoort::WijzigRollen, allen({Beheerder})},
    {OpdrachtSoort::ZetMedewerkerUitDienst, allen({Beheerder})},
    {OpdrachtSoort::VerleenMandaat, allen({Beheerder})},
    {OpdrachtSoort::TrekMandaatIn, allen({Beheerder})},
    {OpdrachtSoort::StelSluitingsdagVast, allen({Beheerder})},
    {OpdrachtSoort::SchrapSluitingsdag, allen({Beheerder})},
    // one's own; of another only who leads the team
    {OpdrachtSoort::StelWerktijdenIn, allen(kantoor)},
    {OpdrachtSoort::MeldAfwezig, allen(kantoor)},
    {OpdrachtSoort::HefAfwezigheidOp, allen(kantoor)},
    {OpdrachtSoort::KiesMethodiek, allen({Beheerder})},
    {OpdrachtSoort::KopieerMethodiek, allen({Beheerder})},
    {OpdrachtSoort::WijzigMethodiek, allen({Beheerder})},
    {OpdrachtSoort::VoegMethodiekdeelToe, allen({Beheerder})},
    {OpdrachtSoort::SchrapMethodiekdeel, allen({Beheerder})},
    {OpdrachtSoort::BrengInstrumentIn, allen({Beheerder})},
    {OpdrachtSoort::StelMethodiekVast, allen({Beheerder})},
    {OpdrachtSoort::GooiMethodiekWeg, allen({Beheerder})},
    {OpdrachtSoort::RichtGemeenteIn, allen({Beheerder}, true)},
}};
static_assert(row_for_each_soort(rechten));

constexpr const Recht& recht_van(OpdrachtSoort soort) {
    return rechten.at(static_cast<std::size_t>(soort)).recht;
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
    case Beeld::DossierRegel:
    case Beeld::Metingen:     return allen(team_dossier);
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
    case Beeld::Methodiek:    return allen(iedereen);
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
