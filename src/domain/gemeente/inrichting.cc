#include "domain/gemeente/inrichting.h"

#include "base/overloaded.h"
#include "domain/gemeente/beschikbaarheid.h"
#include "domain/gemeente/eigen_methodiek.h"
#include "domain/gemeente/index.h"
#include "domain/gemeente/mandaat.h"
#include "domain/gemeente/medewerker.h"
#include "domain/gemeente/methodiekkeuze.h"
#include "domain/gemeente/sluitingsdag.h"
#include "domain/inwoner/contactgegevens.h"
#include "domain/keuring.h"

namespace houvast {

namespace gemeente {

namespace {

using Feiten = std::vector<GemeenteGebeurtenis>;

// Wgs art. 4a lid 3: the verordening sets the term of the beschikking, at most eight weeks.
Result<Feiten> decide_face(const RichtGemeenteIn& o) {
    if (o.beschikking_weken < beschikking_weken_min || o.beschikking_weken > beschikking_weken_max)
        return refuse({.code = "beschikking-weken", .grond = "Wgs 4a lid 3",
                       .waarden = {{"weken", o.beschikking_weken},
                                   {"max", beschikking_weken_max}}});
    const auto contact = contactgegevens(o.telefoon, o.email);
    if (!contact) return refuse(contact.error());
    return Feiten{GemeenteIngericht{.naam = o.naam,
                                    .telefoon = *contact->telefoon,
                                    .email = contact->email,
                                    .beschikking_weken = o.beschikking_weken,
                                    .thema = o.thema,
                                    .kantoor = o.kantoor}};
}

Result<Besluit> of_this(Result<Feiten> feiten) {
    if (!feiten) return refuse(feiten.error());
    return Besluit{.gemeente = std::move(*feiten)};
}

}  // namespace

Result<Besluit> decide(const GemeenteOpdracht& opdracht, const Inrichting& nu,
                       const Context& context) {
    namespace staf = medewerker_beheer;
    namespace eigen = eigen_methodiek;
    return std::visit([&](const auto& ruw) -> Result<Besluit> {
        const auto o = gekeurd(ruw);
        if (!o) return refuse(o.error());
        return overloaded{
            [&](const NeemMedewerkerAan& w) { return of_this(staf::decide(nu, w, context)); },
            [&](const WijzigRollen& w) { return of_this(staf::decide(nu, w, context)); },
            [&](const ZetMedewerkerUitDienst& w) { return of_this(staf::decide(nu, w, context)); },
            [&](const VerleenMandaat& w) { return of_this(mandaat_beheer::decide(nu, w)); },
            [&](const TrekMandaatIn& w) { return of_this(mandaat_beheer::decide(nu, w)); },
            [&](const StelSluitingsdagVast& w) { return of_this(sluitingsdag::decide(nu, w)); },
            [&](const SchrapSluitingsdag& w) { return of_this(sluitingsdag::decide(nu, w)); },
            [&](const StelWerktijdenIn& w) {
                return of_this(beschikbaarheid::decide(nu, w, context));
            },
            [&](const MeldAfwezig& w) { return of_this(beschikbaarheid::decide(nu, w, context)); },
            [&](const HefAfwezigheidOp& w) {
                return of_this(beschikbaarheid::decide(nu, w, context));
            },
            [&](const KiesMethodiek& w) { return of_this(methodiekkeuze::decide(nu, w, context)); },
            [&](const KopieerMethodiek& w) { return of_this(eigen::decide(nu, w, context)); },
            [&](const WijzigMethodiek& w) { return of_this(eigen::decide(nu, w, context)); },
            [&](const VoegMethodiekdeelToe& w) { return of_this(eigen::decide(nu, w, context)); },
            [&](const SchrapMethodiekdeel& w) { return of_this(eigen::decide(nu, w, context)); },
            [&](const BrengInstrumentIn& w) { return of_this(eigen::decide(nu, w, context)); },
            [&](const StelMethodiekVast& w) { return of_this(eigen::decide(nu, w, context)); },
            [&](const GooiMethodiekWeg& w) { return of_this(eigen::decide(nu, w)); },
            [&](const RichtGemeenteIn& w) { return of_this(decide_face(w)); },
        }(*o);
    }, opdracht);
}

}  // namespace gemeente

// Moved along: a draft with a thousand changes is not copied for the next one.
Inrichting evolve(Inrichting voor, const GemeenteGebeurtenis& gebeurtenis) {
    return std::visit(overloaded{
        [&](const MedewerkerAangenomen& g) {
            return medewerker_beheer::evolve(std::move(voor), g);
        },
        [&](const RollenGewijzigd& g) { return medewerker_beheer::evolve(std::move(voor), g); },
        [&](const MedewerkerUitDienst& g) { return medewerker_beheer::evolve(std::move(voor), g); },
        [&](const MandaatVerleend& g) { return mandaat_beheer::evolve(std::move(voor), g); },
        [&](const MandaatIngetrokken& g) { return mandaat_beheer::evolve(std::move(voor), g); },
        [&](const SluitingsdagVastgesteld& g) { return sluitingsdag::evolve(std::move(voor), g); },
        [&](const SluitingsdagGeschrapt& g) { return sluitingsdag::evolve(std::move(voor), g); },
        [&](const WerktijdenIngesteld& g) { return beschikbaarheid::evolve(std::move(voor), g); },
        [&](const AfwezigGemeld& g) { return beschikbaarheid::evolve(std::move(voor), g); },
        [&](const AfwezigheidOpgeheven& g) { return beschikbaarheid::evolve(std::move(voor), g); },
        [&](const MethodiekGekozen& g) { return methodiekkeuze::evolve(std::move(voor), g); },
        [&](const MethodiekGekopieerd& g) { return eigen_methodiek::evolve(std::move(voor), g); },
        [&](const MethodiekGewijzigd& g) { return eigen_methodiek::evolve(std::move(voor), g); },
        [&](const MethodiekdeelToegevoegd& g) {
            return eigen_methodiek::evolve(std::move(voor), g);
        },
        [&](const MethodiekdeelGeschrapt& g) {
            return eigen_methodiek::evolve(std::move(voor), g);
        },
        [&](const InstrumentIngebracht& g) { return eigen_methodiek::evolve(std::move(voor), g); },
        [&](const MethodiekVastgesteld& g) { return eigen_methodiek::evolve(std::move(voor), g); },
        [&](const MethodiekWeggegooid& g) { return eigen_methodiek::evolve(std::move(voor), g); },
        [&](const GemeenteIngericht& g) {
            voor.gezicht = g;
            return voor;
        },
    }, gebeurtenis);
}

bool in_dienst(const Inrichting& inrichting, const MedewerkerId& wie, Datum dag) {
    const auto found = inrichting.medewerkers.find(wie);
    if (found == inrichting.medewerkers.end()) return false;
    return !found->second.uit_dienst_per || dag < *found->second.uit_dienst_per;
}

const Afwezigheid* afwezig_op(const Medewerker& medewerker, Datum dag) {
    for (const Afwezigheid& a : medewerker.afwezig)
        if (a.vanaf <= dag && dag <= a.tot) return &a;
    return nullptr;
}

MethodiekKeuze methodiek_op(const Inrichting& inrichting, Datum dag) {
    const auto next = inrichting.methodieken.upper_bound(dag);
    return next == inrichting.methodieken.begin() ? MethodiekKeuze{} : std::prev(next)->second;
}

bool heeft_mandaat(const Inrichting& inrichting, const MedewerkerId& wie, Mandaat mandaat,
                   Datum dag) {
    if (!in_dienst(inrichting, wie, dag)) return false;
    const Medewerker& medewerker = inrichting.medewerkers.at(wie);
    const auto found = medewerker.mandaten.find(mandaat);
    if (found == medewerker.mandaten.end() || !medewerker.rollen.has(Rol::Beslisser)) return false;
    const Periode& periode = found->second;
    return periode.vanaf <= dag && (!periode.tot || dag <= *periode.tot);
}

}  // namespace houvast
