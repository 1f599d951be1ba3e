#include "domain/traject/traject.h"

#include "base/overloaded.h"
#include "domain/keuring.h"
#include "domain/traject/aanmelding.h"
#include "domain/traject/advies.h"
#include "domain/traject/afspraak.h"
#include "domain/traject/bestand.h"
#include "domain/traject/afzien.h"
#include "domain/traject/beeindiging.h"
#include "domain/traject/beeldvorming.h"
#include "domain/traject/begeleidingsplan.h"
#include "domain/traject/beschikking.h"
#include "domain/traject/bezwaar.h"
#include "domain/traject/budgetbeheer.h"
#include "domain/traject/client.h"
#include "domain/traject/collegiale_bespreking.h"
#include "domain/traject/concept_plan.h"
#include "domain/traject/contact.h"
#include "domain/traject/contactpauze.h"
#include "domain/traject/dreiging.h"
#include "domain/traject/eerste_gesprek.h"
#include "domain/traject/evaluatie.h"
#include "domain/traject/gesprek.h"
#include "domain/traject/index.h"
#include "domain/traject/inkomen.h"
#include "domain/traject/intake.h"
#include "domain/traject/kenmerken.h"
#include "domain/traject/meten.h"
#include "domain/traject/methodiekovergang.h"
#include "domain/traject/nazorg.h"
#include "domain/traject/oordeel.h"
#include "domain/traject/opschorting.h"
#include "domain/traject/overlijden.h"
#include "domain/traject/overname_besluit.h"
#include "domain/traject/planwijziging.h"
#include "domain/traject/preventieplan.h"
#include "domain/traject/product.h"
#include "domain/traject/schuld.h"
#include "domain/traject/schuldregeling.h"
#include "domain/traject/sluiting.h"
#include "domain/traject/splitsing.h"
#include "domain/traject/terugval.h"
#include "domain/traject/toewijzing.h"
#include "domain/traject/uitstel.h"
#include "domain/traject/uitval.h"
#include "domain/traject/verplaatsing.h"
#include "domain/traject/verwijzing.h"
#include "domain/traject/volgen.h"
#include "domain/traject/gevolg.h"
#include "domain/wissen.h"

#include <algorithm>

namespace houvast {

namespace traject {

namespace {

using Feiten = std::vector<TrajectGebeurtenis>;

Result<Besluit> of_this(const TrajectId& id, Result<Feiten> feiten) {
    if (!feiten) return refuse(feiten.error());
    return Besluit{.trajecten = {{id, std::move(*feiten)}}};
}

// The noun is written out in every line: an unqualified decide(nu, o, context) would turn `o` back
// into the variant and call itself for ever when a noun forgets one.
struct Naamwoorden {
    const TrajectId& id;
    const Wereld& wereld;
    const Context& context;
    const Traject& nu;
    const Inrichting& inrichting;

    Result<Besluit> here(Result<Feiten> feiten) const { return of_this(id, std::move(feiten)); }

    Result<Besluit> operator()(const RegistreerAanmelding& o) const {
        return aanmelding::decide(o, id, wereld, context);
    }
    Result<Besluit> operator()(const MeldBedreigendeSituatie& o) const {
        return here(dreiging::decide(nu, o, context));
    }
    Result<Besluit> operator()(const RondCrisisinterventieAf& o) const {
        return here(dreiging::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegContactVast& o) const {
        return here(contact::decide(nu, o, context));
    }
    Result<Besluit> operator()(const StelEersteGesprekUit& o) const {
        return here(uitstel::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegEersteGesprekVast& o) const {
        return here(eerste_gesprek::decide(nu, o, inrichting, context));
    }
    Result<Besluit> operator()(const RondAfMetAdvies& o) const {
        return here(advies::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegAfzienVast& o) const {
        return here(afzien::decide(nu, o, context));
    }
    Result<Besluit> operator()(const SluitNaPogingen& o) const {
        return here(sluiting::decide(nu, o, context));
    }
    Result<Besluit> operator()(const StartIntake& o) const {
        return here(intake::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegBeeldvormingVast& o) const {
        return here(beeldvorming::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegOordeelVast& o) const {
        return here(oordeel::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegCollegialeBesprekingVast& o) const {
        return here(collegiale_bespreking::decide(nu, o, context));
    }
    Result<Besluit> operator()(const StelConceptPlanOp& o) const {
        return here(concept_plan::decide(nu, o, context));
    }
    Result<Besluit> operator()(const BespreekConceptPlan& o) const {
        return here(concept_plan::decide(nu, o, context));
    }
    Result<Besluit> operator()(const NeemToelatingsbesluit& o) const {
        return here(beschikking::decide(o, id, wereld, context));
    }
    Result<Besluit> operator()(const WijsAanvraagAf& o) const {
        return here(beschikking::decide(o, id, wereld, context));
    }
    Result<Besluit> operator()(const LegUitvalVast& o) const {
        return here(uitval::decide(nu, o, context));
    }
    Result<Besluit> operator()(const NeemStopbesluit& o) const {
        return here(beschikking::decide(o, id, wereld, context));
    }
    Result<Besluit> operator()(const VerzendBeschikking& o) const {
        return here(beschikking::decide(nu, o, context));
    }
    Result<Besluit> operator()(const SchortTermijnOp& o) const {
        return here(opschorting::decide(nu, o, context));
    }
    Result<Besluit> operator()(const HervatTermijn& o) const {
        return here(opschorting::decide(nu, o, context));
    }
    Result<Besluit> operator()(const NeemTrajectOver& o) const {
        return overname::decide(o, id, wereld, context);
    }
    Result<Besluit> operator()(const StartProduct& o) const {
        return here(product::decide(nu, o, context));
    }
    Result<Besluit> operator()(const RondProductAf& o) const {
        return here(product::decide(nu, o, context));
    }
    Result<Besluit> operator()(const StelBegeleidingsplanVast& o) const {
        return here(begeleidingsplan::decide(nu, o, context));
    }
    Result<Besluit> operator()(const WijzigContactfase& o) const {
        return here(begeleidingsplan::decide(nu, o, context));
    }
    Result<Besluit> operator()(const StartEvaluatie& o) const {
        return here(evaluatie::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegEvaluatieVast& o) const {
        return here(evaluatie::decide(nu, o, context));
    }
    Result<Besluit> operator()(const StartVolgen& o) const {
        return here(volgen::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegVolggesprekVast& o) const {
        return here(volgen::decide(nu, o, context));
    }
    Result<Besluit> operator()(const StelPreventieplanOp& o) const {
        return here(preventieplan::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegMoeilijkMomentVast& o) const {
        return here(preventieplan::decide(nu, o, context));
    }
    Result<Besluit> operator()(const StartNazorg& o) const {
        return here(nazorg::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegNazorggesprekVast& o) const {
        return here(nazorg::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegTerugvalVast& o) const {
        return here(terugval::decide(nu, o, context));
    }
    Result<Besluit> operator()(const RondInterventieAf& o) const {
        return here(terugval::decide(nu, o, context));
    }
    Result<Besluit> operator()(const WijzigPlanVanAanpak& o) const {
        return here(planwijziging::decide(o, id, wereld, context));
    }
    Result<Besluit> operator()(const BeeindigTraject& o) const {
        return here(beeindiging::decide(o, id, wereld, context));
    }
    Result<Besluit> operator()(const LegSchuldregelingVast& o) const {
        return here(schuldregeling::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegMoratoriumVast& o) const {
        return here(schuldregeling::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegWsnpVast& o) const {
        return here(schuldregeling::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegBewindVast& o) const {
        return here(schuldregeling::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegBeheerstapVast& o) const {
        return here(budgetbeheer::decide(nu, o, context));
    }
    Result<Besluit> operator()(const PauzeerContact& o) const {
        return here(contactpauze::decide(nu, o, context));
    }
    Result<Besluit> operator()(const HervatContact& o) const {
        return here(contactpauze::decide(nu, o, context));
    }
    Result<Besluit> operator()(const SplitsTraject& o) const {
        return splitsing::decide(o, id, wereld, context);
    }
    Result<Besluit> operator()(const LegOverlijdenVast& o) const {
        return here(overlijden::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegVerhuizingVast& o) const {
        return here(overlijden::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegBezwaarVast& o) const {
        return here(bezwaar::decide(nu, o, context));
    }
    Result<Besluit> operator()(const VerdaagBezwaar& o) const {
        return here(bezwaar::decide(nu, o, context));
    }
    Result<Besluit> operator()(const BeslisOpBezwaar& o) const {
        return here(bezwaar::decide(nu, o, inrichting, context));
    }
    Result<Besluit> operator()(const LegIngebrekestellingVast& o) const {
        return here(bezwaar::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegAfspraakVast& o) const {
        return here(afspraak::decide(nu, o, context));
    }
    Result<Besluit> operator()(const RondAfspraakAf& o) const {
        return here(afspraak::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegInkomenscheckVast& o) const {
        return here(inkomen::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegBegrotingVast& o) const {
        return here(inkomen::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegSchuldVast& o) const {
        return here(schuld::decide(nu, o, context));
    }
    Result<Besluit> operator()(const RondSchuldAf& o) const {
        return here(schuld::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegRegelingVast& o) const {
        return here(schuld::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegKenmerkenVast& o) const {
        return here(kenmerken::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegOnderdelenVast& o) const {
        return here(kenmerken::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegMaatwerkVast& o) const {
        return here(kenmerken::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegInformatieVast& o) const {
        return here(kenmerken::decide(nu, o, context));
    }
    Result<Besluit> operator()(const MeldInschalingstwijfel& o) const {
        return here(evaluatie::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegVerwijzingVast& o) const {
        return here(verwijzing::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegVerwijzingscontactVast& o) const {
        return here(verwijzing::decide(nu, o, context));
    }
    template <class O>
        requires is_een_van<O, meten::Opdrachten>
    Result<Besluit> operator()(const O& o) const {
        return here(meten::decide(nu, o, context));
    }
    Result<Besluit> operator()(const PlanGesprek& o) const {
        return here(gesprek::decide(o, id, wereld, context));
    }
    Result<Besluit> operator()(const VerzetGesprek& o) const {
        return here(gesprek::decide(o, id, wereld, context));
    }
    Result<Besluit> operator()(const ZegGesprekAf& o) const {
        return here(gesprek::decide(nu, o, context));
    }
    Result<Besluit> operator()(const LegGespreksuitkomstVast& o) const {
        return here(gesprek::decide(nu, o, context));
    }
    Result<Besluit> operator()(const VoegBestandToe& o) const {
        return here(bestand::decide(nu, o, context));
    }
    Result<Besluit> operator()(const MaakDossierPdf& o) const {
        return here(bestand::decide(nu, o, context));
    }
    Result<Besluit> operator()(const NeemMethodiekOver& o) const {
        return here(methodiekovergang::decide(nu, o, inrichting, context));
    }
    Result<Besluit> operator()(const WijsToe& o) const {
        return here(toewijzing::decide(nu, o, inrichting, context));
    }
    Result<Besluit> operator()(const VoegClientToe& o) const {
        return client::decide(o, id, wereld, context);
    }
    Result<Besluit> operator()(const VerplaatsContact& o) const {
        return verplaatsing::decide(o, id, wereld, context);
    }
};

}  // namespace

Result<Besluit> decide(const TrajectOpdracht& opdracht, const TrajectId& id, const Wereld& wereld,
                       const Context& context) {
    const Naamwoorden decide_noun{id, wereld, context, wereld.traject(id), wereld.inrichting};
    auto besluit = std::visit([&](const auto& ruw) -> Result<Besluit> {
        const auto o = gekeurd(ruw);
        if (!o) return refuse(o.error());
        return decide_noun(*o);
    }, opdracht.o);
    if (besluit) sluiting::call_off_appointments(*besluit, wereld, context.vandaag);
    return besluit;
}

}  // namespace traject

namespace {

// The phase first: what a fact writes may belong to where it leads.
template <class O>
Traject written(Traject traject, const Vastgelegd<O>& g) {
    if constexpr (std::same_as<O, BeeindigTraject> || std::same_as<O, LegOverlijdenVast>)
        if (g.gevolg.fase) traject.boek.fase_voor_einde = traject.soort();
    traject = gevolg::apply(std::move(traject), g.gevolg, day_of(g.feit));
    schrijf(traject, g.feit);
    if (!g.gevolg.besloten_door) return traject;
    return beschikking::signed_by(std::move(traject), g.gevolg.besloten_door);
}

}  // namespace

Traject evolve(Traject voor, const TrajectGebeurtenis& gebeurtenis) {
    wissen::add(voor.geschreven, gebeurtenis);
    return std::visit(overloaded{
        [&](const AanmeldingGeregistreerd& g) { return aanmelding::evolve(std::move(voor), g); },
        [&](const BedreigendeSituatieGemeld& g) { return dreiging::evolve(std::move(voor), g); },
        [&](const CrisisinterventieGeopend& g) { return dreiging::evolve(std::move(voor), g); },
        [&](const CrisisinterventieAfgerond& g) { return dreiging::evolve(std::move(voor), g); },
        [&](const ContactGehad& g) { return contact::evolve(std::move(voor), g); },
        [&](const ContactGeprobeerd& g) { return contact::evolve(std::move(voor), g); },
        [&](const ContactVerplaatst& g) { return contact::evolve(std::move(voor), g); },
        [&](const EersteGesprekUitgesteld& g) { return uitstel::evolve(std::move(voor), g); },
        [&](const EersteGesprekGevoerd& g) { return eerste_gesprek::evolve(std::move(voor), g); },
        [&](const AdviesVolstaat& g) { return advies::evolve(std::move(voor), g); },
        [&](const InwonerZagAf& g) { return afzien::evolve(std::move(voor), g); },
        [&](const GeslotenNaPogingen& g) { return sluiting::evolve(std::move(voor), g); },
        [&](const IntakeGestart& g) { return intake::evolve(std::move(voor), g); },
        [&](const BeeldvormingVastgelegd& g) { return beeldvorming::evolve(std::move(voor), g); },
        [&](const OordeelGevormd& g) { return oordeel::evolve(std::move(voor), g); },
        [&](const CollegiaalBesproken& g) {
            return collegiale_bespreking::evolve(std::move(voor), g);
        },
        [&](const ConceptPlanOpgesteld& g) { return concept_plan::evolve(std::move(voor), g); },
        [&](const ConceptPlanBesproken& g) { return concept_plan::evolve(std::move(voor), g); },
        [&](const ToelatingBesloten& g) { return beschikking::evolve(std::move(voor), g); },
        [&](const AanvraagAfgewezen& g) { return beschikking::evolve(std::move(voor), g); },
        [&](const UitvalVastgelegd& g) { return uitval::evolve(std::move(voor), g); },
        [&](const StopBesloten& g) { return beschikking::evolve(std::move(voor), g); },
        [&](const BeschikkingVerzonden& g) { return beschikking::evolve(std::move(voor), g); },
        [&](const TermijnOpgeschort& g) { return opschorting::evolve(std::move(voor), g); },
        [&](const TermijnHervat& g) { return opschorting::evolve(std::move(voor), g); },
        [&](const Toegewezen& g) { return toewijzing::evolve(std::move(voor), g); },
        [&](const ClientToegevoegd& g) { return client::evolve(std::move(voor), g); },
        [&](const TrajectOvergenomen& g) { return overname::evolve(std::move(voor), g); },
        [&](const GegevenGewist& g) { return wissen::evolve(std::move(voor), g); },
        [&]<class O>(const Vastgelegd<O>& g) { return written(std::move(voor), g); },
    }, gebeurtenis.feit);
}

const Termijn* Traject::termijn(TermijnSoort soort) const {
    const auto found = std::ranges::find(termijnen, soort, &Termijn::soort);
    return found == termijnen.end() ? nullptr : &*found;
}

Traject replay(const std::vector<TrajectGebeurtenis>& gebeurtenissen) {
    Traject traject;
    for (const TrajectGebeurtenis& g : gebeurtenissen) traject = evolve(std::move(traject), g);
    return traject;
}

}  // namespace houvast
