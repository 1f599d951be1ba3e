#include "domain/traject/beschikking.h"

#include "domain/traject/dreiging.h"
#include "domain/traject/fasen.h"
#include "domain/traject/gesprek.h"
#include "domain/traject/intake.h"
#include "domain/traject/sluiting.h"
#include "domain/traject/termijnen_van.h"

#include <algorithm>

namespace houvast::beschikking {

namespace {

// The mandate counts on the day of the decision, and so does the talk that it rests on.
Result<void> decidable(Datum op, const Traject& traject, const Wereld& wereld, Mandaat mandaat,
                       const Context& context) {
    if (const auto ok = fasen::since_talk(op, traject, context.vandaag); !ok) return ok;
    return mandated(wereld.inrichting, context.door, mandaat, op);
}

bool everybody_has_bsn(const Traject& traject, const Wereld& wereld) {
    return std::ranges::all_of(traject.clienten, [&](const InwonerId& id) {
        const Inwoner& client = wereld.inwoner(id);
        const Inwoner& blijvend =
            client.opgegaan_in ? wereld.inwoner(*client.opgegaan_in) : client;
        return client.bsn > 0 || blijvend.bsn > 0;
    });
}

// Who it is and whether this gemeente may help: each a warning, each passable with an argument.
Result<void> checked(const NeemToelatingsbesluit& o, const Traject& traject,
                     const Wereld& wereld) {
    if (o.afwijking) return {};
    if (o.identiteitsbewijs == Identiteitsbewijs::Geen || !o.identiteit_gezien_op)
        return refuse({.code = "identiteit-of-reden", .grond = "Wid 1"});
    if (!everybody_has_bsn(traject, wereld))
        return refuse({.code = "bsn-of-reden", .grond = "Wgs 8c"});
    if (o.woonplaats == JaNee::Nee)
        return refuse({.code = "woonplaats-of-reden", .grond = "Wgs 1"});
    if (o.verblijf == JaNee::Nee)
        return refuse({.code = "verblijf-of-reden", .grond = "Wgs 3 lid 4"});
    return {};
}

bool concept_changed(const TrajectGebeurtenis& g) {
    return std::holds_alternative<ConceptPlanOpgesteld>(g.feit) ||
           std::holds_alternative<ConceptPlanBesproken>(g.feit);
}

}  // namespace

Result<void> mandated(const Inrichting& inrichting, const Actor& actor, Mandaat mandaat,
                      Datum dag) {
    if (heeft_mandaat(inrichting, {actor.id}, mandaat, dag)) return {};
    const auto wie = inrichting.medewerkers.find({actor.id});
    return refuse({.code = "geen-mandaat", .grond = "Wgs 3a",
                   .waarden = {{"naam", wie == inrichting.medewerkers.end() ? std::string()
                                                                            : wie->second.naam}}});
}

Traject decided(Traject traject, BeschikkingSoort soort, Datum op) {
    traject.beschikkingen.push_back(
        {.gebeurtenis = traject.geschreven.versie, .soort = soort, .besloten_op = op});
    return traject;
}

std::optional<MedewerkerId> decider(const Context& context) {
    if (context.door.soort != ActorSoort::Medewerker) return {};
    return MedewerkerId{context.door.id};
}

Traject signed_by(Traject traject, const std::optional<MedewerkerId>& wie) {
    for (Beschikking& b : traject.beschikkingen)
        if (b.gebeurtenis == traject.geschreven.versie) b.besloten_door = wie;
    return traject;
}

const Beschikking* unsent(const Traject& traject) {
    const auto found = std::ranges::find_if(traject.beschikkingen, [](const Beschikking& b) {
        return !b.verzonden_op.has_value();
    });
    return found == traject.beschikkingen.end() ? nullptr : &*found;
}

Result<void> may_admit(const Traject& traject, const Inrichting& inrichting, const Actor& actor,
                       Datum vandaag) {
    if (const auto ok = intake::may_take_step(traject); !ok) return ok;
    if (!traject.conceptplan) return refuse({.code = "geen-concept", .grond = "Wgs 4a lid 1"});
    return mandated(inrichting, actor, Mandaat::Toelating, vandaag);
}

Result<void> may_refuse(const Traject& traject, const Inrichting& inrichting, const Actor& actor,
                        Datum vandaag) {
    if (const auto ok = intake::may_take_step(traject); !ok) return ok;
    return mandated(inrichting, actor, Mandaat::Afwijzing, vandaag);
}

Result<void> may_stop(const Traject& traject, const Inrichting& inrichting, const Actor& actor,
                      Datum vandaag) {
    if (const auto ok = fasen::begonnen(traject); !ok) return ok;
    const auto* s4y = std::get_if<Afgezien>(&traject.fase);
    if (s4y == nullptr || !s4y->besluit_nodig || !traject.beschikkingen.empty())
        return refuse({.code = "geen-stopbesluit-nodig", .grond = "Wgs 4a lid 2"});
    return mandated(inrichting, actor, Mandaat::Beeindiging, vandaag);
}

Result<void> may_send(const Traject& traject) {
    if (const auto ok = fasen::begonnen(traject); !ok) return ok;
    if (unsent(traject) == nullptr) return refuse({.code = "niets-te-verzenden"});
    return {};
}

Result<Feiten> decide(const NeemToelatingsbesluit& o, const TrajectId& id, const Wereld& wereld,
                      const Context& context) {
    const Traject& traject = wereld.traject(id);
    if (const auto ok = decidable(o.op, traject, wereld, Mandaat::Toelating, context); !ok)
        return refuse(ok.error());
    if (const auto ok = intake::all_steps_taken(traject, o.afwijking); !ok)
        return refuse(ok.error());
    if (o.identiteit_gezien_op && *o.identiteit_gezien_op > context.vandaag)
        return refuse({.code = "in-de-toekomst", .waarden = {{"op", *o.identiteit_gezien_op},
                                                             {"vandaag", context.vandaag}}});
    if (const auto ok = checked(o, traject, wereld); !ok) return refuse(ok.error());
    return Feiten{ToelatingBesloten{.op = o.op,
                                    .plan = traject.conceptplan->gebeurtenis,
                                    .identiteitsbewijs = o.identiteitsbewijs,
                                    .identiteit_gezien_op = o.identiteit_gezien_op,
                                    .woonplaats = o.woonplaats == JaNee::Ja,
                                    .verblijf = o.verblijf == JaNee::Ja,
                                    .motivering = o.motivering,
                                    .afwijking = o.afwijking,
                                    .besloten_door = decider(context),
                                    .plan_termijn = termijnen_van::plan(o.op,
                                                                        context.methodiek)}};
}

// Awb art. 4:7: who did not give the facts is heard before a refusal on them.
Result<Feiten> decide(const WijsAanvraagAf& o, const TrajectId& id, const Wereld& wereld,
                      const Context& context) {
    if (const auto ok = decidable(o.op, wereld.traject(id), wereld, Mandaat::Afwijzing, context);
        !ok)
        return refuse(ok.error());
    if (o.gehoord == JaNee::Nee)
        if (const auto ok = intake::unless_argued(
                o.afwijking, {.code = "gehoord-of-reden", .grond = "Awb 4:7"}); !ok)
            return refuse(ok.error());
    return Feiten{AanvraagAfgewezen{.op = o.op,
                                    .weigeringsgrond = o.weigeringsgrond,
                                    .motivering = o.motivering,
                                    .gehoord = o.gehoord == JaNee::Ja,
                                    .afwijking = o.afwijking,
                                    .besloten_door = decider(context)}};
}

Result<Feiten> decide(const NeemStopbesluit& o, const TrajectId& id, const Wereld& wereld,
                      const Context& context) {
    const Traject& traject = wereld.traject(id);
    if (const auto ok = decidable(o.op, traject, wereld, Mandaat::Beeindiging, context); !ok)
        return refuse(ok.error());
    const Datum gestopt = std::get<Afgezien>(traject.fase).op;
    if (o.op < gestopt)
        return refuse({.code = "besluit-voor-uitval",
                       .waarden = {{"op", o.op}, {"gestopt_op", gestopt}}});
    return Feiten{StopBesloten{
        .op = o.op, .motivering = o.motivering, .besloten_door = decider(context)}};
}

Result<Feiten> decide(const Traject& traject, const VerzendBeschikking& o,
                      const Context& context) {
    if (const auto ok = not_in_future(o.op, context); !ok) return refuse(ok.error());
    const Beschikking& te_verzenden = *unsent(traject);
    const Datum besloten = te_verzenden.besloten_op;
    if (o.op < besloten)
        return refuse({.code = "verzonden-voor-besluit", .grond = "Awb 3:41",
                       .waarden = {{"op", o.op}, {"besloten_op", besloten}}});
    BeschikkingVerzonden verzonden{.op = o.op,
                                   .bezwaar = termijn_bezwaar(o.op, context.kalender)};
    if (te_verzenden.soort == BeschikkingSoort::OpBezwaar)
        verzonden.stopt = {TermijnSoort::BeslissingOpBezwaar};  // Awb 7:12 lid 2
    return Feiten{verzonden};
}

// Who signs must have seen the plan as it is, and a threat that came in meanwhile.
bool conflicts_with_admission(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const TrajectGebeurtenis& g) {
        return concept_changed(g) || dreiging::is_threat(g);
    });
}

bool conflicts_with_refusal(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const TrajectGebeurtenis& g) {
        return dreiging::is_threat(g) || gesprek::is_planned(g);
    });
}

Traject evolve(Traject traject, const ToelatingBesloten& g) {
    traject.fase = Toegelaten{.op = g.op};
    traject.boek.plan_van_aanpak = 1;
    if (const auto& plan = traject.conceptplan) {
        if (plan->voorwaarden)
            traject.boek.voorwaarden = Voorwaarden{plan->gebeurtenis, *plan->voorwaarden};
        apply(traject.boek, plan->producten);
    }
    if (g.plan_termijn) apply(traject.termijnen, {.begint = {*g.plan_termijn}});
    return signed_by(decided(std::move(traject), BeschikkingSoort::Toelating, g.op),
                     g.besloten_door);
}

// Nothing has to be done in the intake any more, but T3 runs until it is sent.
Traject evolve(Traject traject, const AanvraagAfgewezen& g) {
    traject.fase = Afgewezen{.op = g.op};
    traject.contact_termijn.reset();
    return signed_by(decided(std::move(traject), BeschikkingSoort::Afwijzing, g.op),
                     g.besloten_door);
}

Traject evolve(Traject traject, const StopBesloten& g) {
    return signed_by(decided(std::move(traject), BeschikkingSoort::Stopzetting, g.op),
                     g.besloten_door);
}

Traject evolve(Traject traject, const BeschikkingVerzonden& g) {
    for (Beschikking& b : traject.beschikkingen)
        if (!b.verzonden_op) {
            b.verzonden_op = g.op;
            b.bezwaar = g.bezwaar;
            break;
        }
    traject.beschikking_termijn.reset();
    apply(traject.termijnen, {.stopt = {TermijnSoort::Ingebrekestelling}});
    apply(traject.termijnen, {.stopt = g.stopt});
    return traject;
}

}  // namespace houvast::beschikking
