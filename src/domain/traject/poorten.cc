// Poorten: which gate each command of a traject passes, by its phase and its book. The nouns know
// why not; this table only knows where to ask (PROCESS.md F3).
#include "domain/traject/aanmelding.h"
#include "domain/traject/advies.h"
#include "domain/traject/afspraak.h"
#include "domain/traject/bestand.h"
#include "domain/traject/afzien.h"
#include "domain/traject/beeindiging.h"
#include "domain/traject/begeleidingsplan.h"
#include "domain/traject/beschikking.h"
#include "domain/traject/bezwaar.h"
#include "domain/traject/budgetbeheer.h"
#include "domain/traject/client.h"
#include "domain/traject/concept_plan.h"
#include "domain/traject/contact.h"
#include "domain/traject/contactpauze.h"
#include "domain/traject/doel.h"
#include "domain/traject/dreiging.h"
#include "domain/traject/eerste_gesprek.h"
#include "domain/traject/evaluatie.h"
#include "domain/traject/fasen.h"
#include "domain/traject/gesprek.h"
#include "domain/traject/index.h"
#include "domain/traject/intake.h"
#include "domain/traject/meting.h"
#include "domain/traject/methodiekovergang.h"
#include "domain/traject/nazorg.h"
#include "domain/traject/opschorting.h"
#include "domain/traject/overlijden.h"
#include "domain/traject/planwijziging.h"
#include "domain/traject/preventieplan.h"
#include "domain/traject/product.h"
#include "domain/traject/schuld.h"
#include "domain/traject/sluiting.h"
#include "domain/traject/splitsing.h"
#include "domain/traject/terugval.h"
#include "domain/traject/toewijzing.h"
#include "domain/traject/uitstel.h"
#include "domain/traject/uitval.h"
#include "domain/traject/verplaatsing.h"
#include "domain/traject/verwijzing.h"
#include "domain/traject/volgen.h"

#include "base/check.h"

#include <array>
#include <span>

namespace houvast::traject {

namespace {

using enum OpdrachtSoort;

using Poort = Result<void> (*)(const Traject&, const Inrichting&, const Actor&, Datum);

// A gate asks no more than it needs to know.
template <auto may>
Result<void> poort(const Traject& traject, const Inrichting& inrichting, const Actor& actor,
                   Datum vandaag) {
    if constexpr (std::is_invocable_v<decltype(may), const Traject&>) return may(traject);
    else if constexpr (std::is_invocable_v<decltype(may), const Traject&, Datum>)
        return may(traject, vandaag);
    else return may(traject, inrichting, actor, vandaag);
}

struct Ingang {
    OpdrachtSoort soort;
    Poort poort;
};
// On the route.
constexpr std::array ingangen = std::to_array<Ingang>({
    {RegistreerAanmelding, poort<aanmelding::may_register>},
    {MeldBedreigendeSituatie, poort<dreiging::may_report>},
    {RondCrisisinterventieAf, poort<dreiging::may_round_off>},
    {LegContactVast, poort<contact::may_record>},
    {StelEersteGesprekUit, poort<uitstel::may_postpone>},
    {LegEersteGesprekVast, poort<eerste_gesprek::may_record>},
    {RondAfMetAdvies, poort<advies::may_round_off>},
    {LegAfzienVast, poort<afzien::may_record>},
    {SluitNaPogingen, poort<sluiting::may_close>},
    {StartIntake, poort<intake::may_start>},
    {LegBeeldvormingVast, poort<intake::may_take_step>},
    {LegOordeelVast, poort<intake::may_take_step>},
    {LegCollegialeBesprekingVast, poort<intake::may_take_step>},
    {StelConceptPlanOp, poort<intake::may_take_step>},
    {BespreekConceptPlan, poort<concept_plan::may_discuss>},
    {NeemToelatingsbesluit, poort<beschikking::may_admit>},
    {WijsAanvraagAf, poort<beschikking::may_refuse>},
    {LegUitvalVast, poort<uitval::may_record>},
    {NeemStopbesluit, poort<beschikking::may_stop>},
    {VerzendBeschikking, poort<beschikking::may_send>},
    {SchortTermijnOp, poort<opschorting::may_suspend>},
    {HervatTermijn, poort<opschorting::may_resume>},
    {WijsToe, poort<toewijzing::may_assign>},
    {VoegClientToe, poort<client::may_add>},
    {VerplaatsContact, poort<verplaatsing::may_move>},
    {NeemTrajectOver, poort<aanmelding::may_register>},
    {StartProduct, poort<product::may_start>},
    {RondProductAf, poort<product::may_finish>},
    {StelBegeleidingsplanVast, poort<begeleidingsplan::may_fix>},
    {WijzigContactfase, poort<begeleidingsplan::may_change_phase>},
    {StartEvaluatie, poort<evaluatie::may_start>},
    {LegEvaluatieVast, poort<evaluatie::may_record>},
    {NeemMethodiekOver, poort<methodiekovergang::may_adopt>},
    {StartVolgen, poort<volgen::may_start>},
    {LegVolggesprekVast, poort<volgen::may_record>},
    {StelPreventieplanOp, poort<preventieplan::may_make>},
    {LegMoeilijkMomentVast, poort<preventieplan::may_make>},
    {StartNazorg, poort<nazorg::may_start>},
    {LegNazorggesprekVast, poort<nazorg::may_record>},
    {LegTerugvalVast, poort<terugval::may_record>},
    {RondInterventieAf, poort<terugval::may_round_off>},
    {WijzigPlanVanAanpak, poort<planwijziging::may_change>},
    {BeeindigTraject, poort<beeindiging::may_end>},
});
// Beside it, and in any phase.
constexpr std::array ernaast = std::to_array<Ingang>({
    {LegBeheerstapVast, poort<budgetbeheer::may_step>},
    {PauzeerContact, poort<contactpauze::may_pause>},
    {HervatContact, poort<contactpauze::may_resume>},
    {SplitsTraject, poort<splitsing::may_split>},
    {LegOverlijdenVast, poort<overlijden::may_record>},
    {LegBezwaarVast, poort<bezwaar::may_receive>},
    {VerdaagBezwaar, poort<bezwaar::may_postpone>},
    {BeslisOpBezwaar, poort<bezwaar::may_decide>},
    {LegIngebrekestellingVast, poort<bezwaar::may_put_in_default>},
    {RondAfspraakAf, poort<afspraak::may_round_off>},
    {RondSchuldAf, poort<schuld::may_round_off>},
    {LegVerwijzingscontactVast, poort<verwijzing::may_look_after>},
    {LegMetingVast, poort<fasen::open>},
    {VulMetingAan, poort<meting::may_continue>},
    {LegUitslagVast, poort<fasen::open>},
    {BespreekOnderwerp, poort<fasen::open>},
    {SchaalIn, poort<fasen::open>},
    {StelDoelVast, poort<fasen::open>},
    {WerkDoelBij, poort<doel::may_update>},
    {LegTrainingVast, poort<fasen::open>},
    {PlanGesprek, poort<gesprek::may_plan>},
    {VerzetGesprek, poort<gesprek::may_move>},
    {ZegGesprekAf, poort<gesprek::may_settle>},
    {LegGespreksuitkomstVast, poort<gesprek::may_settle>},
    {LegSchuldregelingVast, poort<fasen::open>},
    {LegMoratoriumVast, poort<fasen::open>},
    {LegWsnpVast, poort<fasen::open>},
    {LegVerhuizingVast, poort<fasen::open>},
    {LegAfspraakVast, poort<fasen::open>},
    {LegInkomenscheckVast, poort<fasen::open>},
    {LegBegrotingVast, poort<fasen::open>},
    {LegSchuldVast, poort<fasen::open>},
    {LegRegelingVast, poort<fasen::open>},
    {LegKenmerkenVast, poort<fasen::open>},
    {LegOnderdelenVast, poort<fasen::open>},
    {LegMaatwerkVast, poort<fasen::open>},
    {LegInformatieVast, poort<fasen::open>},
    {MeldInschalingstwijfel, poort<fasen::open>},
    {LegVerwijzingVast, poort<fasen::open>},
    {LegBewindVast, poort<fasen::begonnen>},
    {VoegBestandToe, poort<bestand::may_add>},
    {MaakDossierPdf, poort<bestand::may_add>},
});

}  // namespace

Result<void> may_now(OpdrachtSoort soort, const Traject& traject, const Inrichting& inrichting,
                     const Actor& actor, Datum vandaag) {
    for (const std::span<const Ingang> deel : {std::span<const Ingang>(ingangen), {ernaast}})
        for (const Ingang& een : deel)
            if (een.soort == soort) return een.poort(traject, inrichting, actor, vandaag);
    ENSURE(false);  // a command without a gate; traject_test tries them all
    return {};
}

}  // namespace houvast::traject
