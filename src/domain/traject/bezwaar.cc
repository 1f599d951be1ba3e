#include "domain/traject/bezwaar.h"

#include "base/check.h"
#include "domain/traject/beschikking.h"
#include "domain/traject/fasen.h"
#include "domain/traject/termijnen_van.h"

#include <algorithm>
#include <ranges>

namespace houvast::bezwaar {

namespace {

const Beschikking* last_sent(const Traject& traject) {
    const Beschikking* laatste = nullptr;
    for (const Beschikking& b : traject.beschikkingen)
        if (b.verzonden_op && b.soort != BeschikkingSoort::OpBezwaar)  // against that: beroep
            laatste = &b;
    return laatste;
}

// From the end of T4, not from the receipt (Awb art. 7:10 lid 1); a late one from its receipt.
Datum counted_from(const Traject& traject, Datum ontvangen) {
    const Beschikking* b = last_sent(traject);
    return b && b->bezwaar ? std::max(b->bezwaar->uiterlijk, ontvangen) : ontvangen;
}

Termijn term(const Traject& traject, const LegBezwaarVast& o, Verdaging verdaging,
             const Kalender& kalender) {
    const auto commissie =
        o.commissie == JaNee::Ja ? Bezwaarcommissie::Ingesteld : Bezwaarcommissie::Geen;
    return termijn_beslissing_op_bezwaar(counted_from(traject, o.ontvangen_op),
                                         {commissie, verdaging}, kalender);
}

// Where it goes back to when the resident is right.
std::optional<FaseSoort> back_to(const Traject& traject) {
    const Beschikking* b = last_sent(traject);
    if (b == nullptr) return {};
    switch (b->soort) {
    case BeschikkingSoort::Afwijzing:
    case BeschikkingSoort::Stopzetting: return FaseSoort::InIntake;
    case BeschikkingSoort::Beeindiging: return traject.boek.fase_voor_einde;
    case BeschikkingSoort::Toelating:
    case BeschikkingSoort::Wijziging:
    case BeschikkingSoort::OpBezwaar:   return {};
    }
    return {};
}

Mandaat mandaat_of(BeschikkingSoort soort) {
    switch (soort) {
    case BeschikkingSoort::Toelating:   return Mandaat::Toelating;
    case BeschikkingSoort::Afwijzing:   return Mandaat::Afwijzing;
    case BeschikkingSoort::Wijziging:   return Mandaat::Wijziging;
    case BeschikkingSoort::Stopzetting:
    case BeschikkingSoort::Beeindiging: return Mandaat::Beeindiging;
    case BeschikkingSoort::OpBezwaar:   break;  // against that is no bezwaar
    }
    ENSURE(false);
    return {};
}

// What the bezwaar is about: the decision that was sent last when it came in, or one that was sent
// in its place since (Awb art. 6:19). One of the day of receipt may have been sent after it came
// in: then it is about the one before too.
bool took_it(const Traject& traject, Datum ontvangen, const MedewerkerId& wie) {
    for (const Beschikking& b : traject.beschikkingen | std::views::reverse) {
        if (!b.verzonden_op || b.soort == BeschikkingSoort::OpBezwaar) continue;
        if (b.besloten_door == wie) return true;
        if (*b.verzonden_op < ontvangen) return false;
    }
    return false;
}

// Whoever decides has the mandate for such a decision, and did not take the one that it is about.
// What the resident withdrew is only written down.
Result<void> may_judge(const Traject& traject, const BeslisOpBezwaar& o,
                       const Inrichting& inrichting, const Actor& door) {
    if (o.uitkomst == Bezwaaruitkomst::Ingetrokken) return {};
    if (took_it(traject, traject.boek.bezwaar->feit.ontvangen_op, {door.id}))
        return refuse({.code = "zelfde-beslisser", .grond = "Awb 10:3 lid 3"});
    return beschikking::mandated(inrichting, door, mandaat_of(last_sent(traject)->soort), o.op);
}

// The term of what waits for a decision; null when nothing does.
const Termijn* undecided(const Traject& traject) {
    if (traject.beschikking_termijn) return &*traject.beschikking_termijn;
    return traject.termijn(TermijnSoort::BeslissingOpBezwaar);
}

Result<void> overdue(const Termijn& termijn, Datum op) {
    if (op > termijn.uiterlijk) return {};
    return refuse({.code = "nog-niet-te-laat", .grond = "Awb 4:17 lid 3",
                   .waarden = {{"op", op}, {"uiterlijk", termijn.uiterlijk}}});
}

}  // namespace

Result<void> may_receive(const Traject& traject) {
    if (const auto ok = fasen::begonnen(traject); !ok) return ok;
    if (last_sent(traject) == nullptr)
        return refuse({.code = "niets-verzonden", .grond = "Awb 6:4"});
    if (traject.boek.bezwaar) return refuse({.code = "bezwaar-loopt", .grond = "Awb 7:10"});
    return {};
}

Result<void> may_decide(const Traject& traject) {
    if (const auto ok = fasen::begonnen(traject); !ok) return ok;
    if (!traject.boek.bezwaar) return refuse({.code = "geen-bezwaar", .grond = "Awb 7:10"});
    return {};
}

Result<void> may_postpone(const Traject& traject) {
    if (const auto ok = may_decide(traject); !ok) return ok;
    if (traject.boek.bezwaar_verdaagd)
        return refuse({.code = "al-verdaagd", .grond = "Awb 7:10 lid 3"});
    return {};
}

// Only where something is still to be decided or sent; before the term is over it has no effect.
Result<void> may_put_in_default(const Traject& traject, Datum vandaag) {
    if (const auto ok = fasen::begonnen(traject); !ok) return ok;
    const Termijn* open = undecided(traject);
    if (open == nullptr) return refuse({.code = "niets-te-beslissen", .grond = "Awb 4:17"});
    return overdue(*open, vandaag);
}

Result<Feiten> decide(const Traject& traject, const LegBezwaarVast& o, const Context& context) {
    if (const auto ok = not_in_future(o.ontvangen_op, context); !ok) return refuse(ok.error());
    const Datum verzonden = *last_sent(traject)->verzonden_op;
    if (o.ontvangen_op < verzonden)
        return refuse({.code = "bezwaar-voor-verzending", .grond = "Awb 6:10",
                       .waarden = {{"op", o.ontvangen_op}, {"verzonden_op", verzonden}}});
    return vastgelegd(o, {.begint = {term(traject, o, Verdaging::Geen, context.kalender)}});
}

Result<Feiten> decide(const Traject& traject, const VerdaagBezwaar& o, const Context& context) {
    if (const auto ok = not_in_future(o.op, context); !ok) return refuse(ok.error());
    const Termijn t14 =
        term(traject, traject.boek.bezwaar->feit, Verdaging::ZesWeken, context.kalender);
    return vastgelegd(o, {.begint = {t14}});
}

Result<Feiten> decide(const Traject& traject, const BeslisOpBezwaar& o,
                      const Inrichting& inrichting, const Context& context) {
    if (const auto ok = not_in_future(o.op, context); !ok) return refuse(ok.error());
    const Datum ontvangen = traject.boek.bezwaar->feit.ontvangen_op;
    if (o.op < ontvangen)
        return refuse({.code = "besluit-voor-bezwaar",
                       .waarden = {{"op", o.op}, {"ontvangen_op", ontvangen}}});
    if (const auto ok = may_judge(traject, o, inrichting, context.door); !ok)
        return refuse(ok.error());
    // T14 runs until the decision is sent; what was withdrawn needs none.
    Gevolg gevolg{.besloten_door = beschikking::decider(context)};
    if (o.uitkomst == Bezwaaruitkomst::Ingetrokken)
        gevolg.stopt = {TermijnSoort::BeslissingOpBezwaar};
    if (o.uitkomst == Bezwaaruitkomst::Gegrond) {
        gevolg.fase = back_to(traject);
        if (gevolg.fase)
            gevolg.begint = termijnen_van::back_in(
                *gevolg.fase, traject, o.op,
                traject.beschikking_weken > 0 ? traject.beschikking_weken : beschikking_weken_max,
                context);
        if (gevolg.fase && traject.afgesloten())
            gevolg.stopt.insert(gevolg.stopt.end(),
                                {TermijnSoort::Signaalvenster, TermijnSoort::Bewaren});
    }
    return vastgelegd(o, gevolg);
}

Result<Feiten> decide(const Traject& traject, const LegIngebrekestellingVast& o,
                      const Context& context) {
    if (const auto ok = not_in_future(o.ontvangen_op, context); !ok) return refuse(ok.error());
    if (const auto ok = overdue(*undecided(traject), o.ontvangen_op); !ok)
        return refuse(ok.error());
    return vastgelegd(
        o, {.begint = {termijn_ingebrekestelling(o.ontvangen_op, context.kalender)}});
}

}  // namespace houvast::bezwaar
