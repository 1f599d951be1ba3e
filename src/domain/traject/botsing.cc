// Which command has to look again first, because of what others wrote meanwhile.
#include "base/overloaded.h"
#include "domain/traject/advies.h"
#include "domain/traject/afzien.h"
#include "domain/traject/beeindiging.h"
#include "domain/traject/begeleidingsplan.h"
#include "domain/traject/beschikking.h"
#include "domain/traject/client.h"
#include "domain/traject/concept_plan.h"
#include "domain/traject/dreiging.h"
#include "domain/traject/eerste_gesprek.h"
#include "domain/traject/evaluatie.h"
#include "domain/traject/gesprek.h"
#include "domain/traject/gespreksplaat.h"
#include "domain/traject/index.h"
#include "domain/traject/meting.h"
#include "domain/traject/planwijziging.h"
#include "domain/traject/sluiting.h"
#include "domain/traject/toewijzing.h"
#include "domain/traject/uitstel.h"
#include "domain/traject/uitval.h"

namespace houvast::traject {

using Feiten = std::vector<TrajectGebeurtenis>;

namespace {

// A fact to add, or one that names what it is about; may_now sees a phase that passed. A command
// that stands neither here nor below does not compile.
using FeitenErbij =
    std::variant<NeemTrajectOver, StartProduct, RondProductAf, WijzigContactfase, StartEvaluatie,
                 StartVolgen, LegVolggesprekVast, StelPreventieplanOp, LegMoeilijkMomentVast,
                 StartNazorg, LegNazorggesprekVast, LegTerugvalVast, RondInterventieAf,
                 LegSchuldregelingVast, LegMoratoriumVast, LegWsnpVast, LegBewindVast,
                 LegBeheerstapVast, PauzeerContact, HervatContact, SplitsTraject,
                 LegOverlijdenVast, LegVerhuizingVast, LegBezwaarVast, VerdaagBezwaar,
                 BeslisOpBezwaar, LegIngebrekestellingVast, LegAfspraakVast, RondAfspraakAf,
                 LegInkomenscheckVast, LegBegrotingVast, LegSchuldVast, RondSchuldAf,
                 LegRegelingVast, LegKenmerkenVast, LegOnderdelenVast, LegMaatwerkVast,
                 LegInformatieVast, MeldInschalingstwijfel, LegVerwijzingVast,
                 LegVerwijzingscontactVast, LegMetingVast, LegUitslagVast, SchaalIn, StelDoelVast,
                 WerkDoelBij, LegTrainingVast, PlanGesprek, LegGespreksuitkomstVast,
                 VoegBestandToe, MaakDossierPdf, NeemMethodiekOver>;
template <class O>
concept FeitErbij = is_een_van<O, FeitenErbij>;

}  // namespace

bool conflicts(const TrajectOpdracht& opdracht, const Feiten& sinds) {
    return std::visit(overloaded{
        [&](const RegistreerAanmelding&) { return false; },
        [&](const MeldBedreigendeSituatie&) { return false; },  // a fact to add
        [&](const RondCrisisinterventieAf&) { return dreiging::conflicts_with_round_off(sinds); },
        [&](const LegContactVast&) { return false; },           // a fact to add
        [&](const StelEersteGesprekUit&) { return uitstel::conflicts(sinds); },
        [&](const LegEersteGesprekVast&) { return eerste_gesprek::conflicts(sinds); },
        [&](const RondAfMetAdvies&) { return advies::conflicts(sinds); },
        [&](const LegAfzienVast&) { return afzien::conflicts(sinds); },
        [&](const SluitNaPogingen&) { return sluiting::conflicts(sinds); },
        [&](const StartIntake&) { return false; },              // may_now sees every reason
        [&](const LegBeeldvormingVast&) { return false; },      // facts to add
        [&](const LegOordeelVast&) { return false; },
        [&](const LegCollegialeBesprekingVast&) { return false; },
        [&](const StelConceptPlanOp&) { return concept_plan::conflicts(sinds); },
        [&](const BespreekConceptPlan&) { return concept_plan::conflicts(sinds); },
        [&](const NeemToelatingsbesluit&) { return beschikking::conflicts_with_admission(sinds); },
        [&](const WijsAanvraagAf&) { return beschikking::conflicts_with_refusal(sinds); },
        [&](const LegUitvalVast&) { return uitval::conflicts(sinds); },
        [&](const NeemStopbesluit&) { return false; },          // may_now sees every reason
        [&](const VerzendBeschikking&) { return false; },
        [&](const SchortTermijnOp&) { return false; },
        [&](const HervatTermijn&) { return false; },
        [&](const StelBegeleidingsplanVast&) { return begeleidingsplan::conflicts(sinds); },
        [&](const LegEvaluatieVast&) { return evaluatie::conflicts(sinds); },
        [&](const WijzigPlanVanAanpak&) { return planwijziging::conflicts(sinds); },
        [&](const BeeindigTraject&) { return beeindiging::conflicts(sinds); },
        [&](const VerzetGesprek& o) { return gesprek::conflicts(o.gesprek, sinds); },
        [&](const ZegGesprekAf& o) { return gesprek::conflicts(o.gesprek, sinds); },
        [&](const BespreekOnderwerp& o) { return gespreksplaat::conflicts(o, sinds); },
        [&](const VulMetingAan& o) { return meting::conflicts(o, sinds); },
        [&](const WijsToe&) { return toewijzing::conflicts(sinds); },
        [&](const VoegClientToe&) { return client::conflicts(sinds); },
        [&](const VerplaatsContact&) { return false; },         // names the one contact it moves
        [&](const FeitErbij auto&) { return false; },
    }, opdracht.o);
}

}  // namespace houvast::traject
