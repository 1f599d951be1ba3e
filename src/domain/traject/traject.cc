#include "domain/traject/traject.h"

#include "base/overloaded.h"
#include "domain/keuring.h"
#include "domain/traject/aanmelding.h"
#include "domain/traject/advies.h"
#include "domain/traject/afzien.h"
#include "domain/traject/client.h"
#include "domain/traject/contact.h"
#include "domain/traject/dreiging.h"
#include "domain/traject/eerste_gesprek.h"
#include "domain/traject/index.h"
#include "domain/traject/intake.h"
#include "domain/traject/sluiting.h"
#include "domain/traject/toewijzing.h"
#include "domain/traject/uitstel.h"
#include "domain/traject/verplaatsing.h"
#include "domain/wissen.h"

namespace houvast {

namespace traject {

namespace {

using Feiten = std::vector<TrajectGebeurtenis>;

Result<Besluit> of_this(const TrajectId& id, Result<Feiten> feiten) {
    if (!feiten) return refuse(feiten.error());
    return Besluit{.trajecten = {{id, std::move(*feiten)}}};
}

}  // namespace

// The noun is written out in every line: an unqualified decide(nu, o, context) would turn `o` back
// into the variant and call itself for ever when a noun forgets one.
Result<Besluit> decide(const TrajectOpdracht& opdracht, const TrajectId& id, const Wereld& wereld,
                       const Context& context) {
    const Traject& nu = wereld.traject(id);
    const Inrichting& inrichting = wereld.inrichting;
    const auto here = [&](Result<Feiten> feiten) { return of_this(id, std::move(feiten)); };
    const overloaded decide_noun{
        [&](const RegistreerAanmelding& o) { return aanmelding::decide(o, id, wereld, context); },
        [&](const MeldBedreigendeSituatie& o) { return here(dreiging::decide(nu, o, context)); },
        [&](const RondCrisisinterventieAf& o) { return here(dreiging::decide(nu, o, context)); },
        [&](const LegContactVast& o) { return here(contact::decide(nu, o, context)); },
        [&](const StelEersteGesprekUit& o) { return here(uitstel::decide(nu, o, context)); },
        [&](const LegEersteGesprekVast& o) {
            return here(eerste_gesprek::decide(nu, o, inrichting, context));
        },
        [&](const RondAfMetAdvies& o) { return here(advies::decide(nu, o, context)); },
        [&](const LegAfzienVast& o) { return here(afzien::decide(nu, o, context)); },
        [&](const SluitNaPogingen& o) { return here(sluiting::decide(nu, o, context)); },
        [&](const StartIntake& o) { return here(intake::decide(nu, o, context)); },
        [&](const WijsToe& o) { return here(toewijzing::decide(nu, o, inrichting, context)); },
        [&](const VoegClientToe& o) { return client::decide(o, id, wereld, context); },
        [&](const VerplaatsContact& o) { return verplaatsing::decide(o, id, wereld, context); },
    };
    return std::visit([&](const auto& ruw) -> Result<Besluit> {
        const auto o = gekeurd(ruw);
        if (!o) return refuse(o.error());
        return decide_noun(*o);
    }, opdracht);
}

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
        [&](const WijsToe&) { return toewijzing::conflicts(sinds); },
        [&](const VoegClientToe&) { return client::conflicts(sinds); },
        [&](const VerplaatsContact&) { return false; },         // names the one contact it moves
    }, opdracht);
}

}  // namespace traject

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
        [&](const Toegewezen& g) { return toewijzing::evolve(std::move(voor), g); },
        [&](const ClientToegevoegd& g) { return client::evolve(std::move(voor), g); },
        [&](const GegevenGewist& g) { return wissen::evolve(std::move(voor), g); },
    }, gebeurtenis.feit);
}

Traject replay(const std::vector<TrajectGebeurtenis>& gebeurtenissen) {
    Traject traject;
    for (const TrajectGebeurtenis& g : gebeurtenissen) traject = evolve(std::move(traject), g);
    return traject;
}

}  // namespace houvast
