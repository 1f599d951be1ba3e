// Everything that can be asked of a traject.
#pragma once

#include "base/een_van.h"
#include "domain/traject/opdrachten.h"
#include "domain/traject/opdrachten_bestand.h"
#include "domain/traject/opdrachten_gesprek.h"
#include "domain/traject/opdrachten_intake.h"
#include "domain/traject/opdrachten_meten.h"
#include "domain/traject/opdrachten_nazorg.h"
#include "domain/traject/opdrachten_uitvoering.h"
#include "domain/traject/opdrachten_vastlegging.h"
#include "domain/traject/opdrachten_zijlijnen.h"
#include "domain/traject/overname.h"

#include <variant>

namespace houvast {

using TrajectOpdrachten =
    std::variant<RegistreerAanmelding, MeldBedreigendeSituatie, RondCrisisinterventieAf,
                 LegContactVast, StelEersteGesprekUit, LegEersteGesprekVast, RondAfMetAdvies,
                 LegAfzienVast, SluitNaPogingen, StartIntake, LegBeeldvormingVast, LegOordeelVast,
                 LegCollegialeBesprekingVast, StelConceptPlanOp, BespreekConceptPlan,
                 NeemToelatingsbesluit, WijsAanvraagAf, LegUitvalVast, NeemStopbesluit,
                 VerzendBeschikking, SchortTermijnOp, HervatTermijn, NeemTrajectOver,
                 StartProduct, RondProductAf, StelBegeleidingsplanVast, WijzigContactfase,
                 StartEvaluatie, LegEvaluatieVast, StartVolgen, LegVolggesprekVast,
                 StelPreventieplanOp, LegMoeilijkMomentVast, StartNazorg, LegNazorggesprekVast,
                 LegTerugvalVast, RondInterventieAf, WijzigPlanVanAanpak, BeeindigTraject,
                 LegSchuldregelingVast, LegMoratoriumVast, LegWsnpVast, LegBewindVast,
                 LegBeheerstapVast, PauzeerContact, HervatContact, SplitsTraject,
                 LegOverlijdenVast, LegVerhuizingVast, LegBezwaarVast, VerdaagBezwaar,
                 BeslisOpBezwaar, LegIngebrekestellingVast, LegAfspraakVast, RondAfspraakAf,
                 LegInkomenscheckVast, LegBegrotingVast, LegSchuldVast, RondSchuldAf,
                 LegRegelingVast, LegKenmerkenVast, LegOnderdelenVast, LegMaatwerkVast,
                 LegInformatieVast, MeldInschalingstwijfel, LegVerwijzingVast,
                 LegVerwijzingscontactVast, LegMetingVast, VulMetingAan, LegUitslagVast,
                 BespreekOnderwerp, SchaalIn, StelDoelVast, WerkDoelBij, LegTrainingVast,
                 PlanGesprek, VerzetGesprek, ZegGesprekAf, LegGespreksuitkomstVast,
                 VoegBestandToe, MaakDossierPdf, NeemMethodiekOver,
                 WijsToe, VoegClientToe, VerplaatsContact>;

// One command, wrapped: with seventy alternatives its making, copying, destroying and choosing are
// seconds of every file that does it, so they are compiled once, in opdracht.cc.
struct TrajectOpdracht {
    TrajectOpdrachten o;

    template <class O>
        requires is_een_van<O, TrajectOpdrachten>
    TrajectOpdracht(O);
    TrajectOpdracht(const TrajectOpdracht&);
    TrajectOpdracht(TrajectOpdracht&&) noexcept;
    TrajectOpdracht& operator=(const TrajectOpdracht&);
    TrajectOpdracht& operator=(TrajectOpdracht&&) noexcept;
    ~TrajectOpdracht();
};

// The choice itself, of this group of commands as of the others.
inline const TrajectOpdrachten& keuze_van(const TrajectOpdracht& groep) { return groep.o; }
const auto& keuze_van(const auto& groep) { return groep; }

}  // namespace houvast
