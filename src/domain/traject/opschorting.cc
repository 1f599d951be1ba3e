#include "domain/traject/opschorting.h"

#include "domain/traject/fasen.h"

#include <algorithm>

namespace houvast::opschorting {

namespace {

using std::chrono::days;

// Its last day of standing still is the one before `tot`.
const Opschorting* running(const Traject& traject, Datum vandaag) {
    if (traject.opschortingen.empty()) return nullptr;
    const Opschorting& laatste = traject.opschortingen.back().dagen;
    return vandaag < laatste.tot ? &laatste : nullptr;
}

Result<void> term_runs(const Traject& traject) {
    if (const auto ok = fasen::begonnen(traject); !ok) return ok;
    if (!traject.beschikking_termijn)
        return refuse({.code = "termijn-loopt-niet", .grond = "Wgs 4a lid 3"});
    return {};
}

Termijn term_with(const Traject& traject, const std::vector<Opschorting>& alle,
                  const Kalender& kalender) {
    return termijn_beschikking(traject.beschikking_termijn->start, traject.beschikking_weken,
                               kalender, alle);
}

std::vector<Opschorting> days_of(const Traject& traject) {
    std::vector<Opschorting> all;
    for (const Stilstand& een : traject.opschortingen) all.push_back(een.dagen);
    return all;
}

}  // namespace

Result<void> may_suspend(const Traject& traject, Datum vandaag) {
    if (const auto ok = term_runs(traject); !ok) return ok;
    if (const Opschorting* loopt = running(traject, vandaag))
        return refuse({.code = "al-opgeschort", .grond = "Awb 4:15",
                       .waarden = {{"tot", loopt->tot - days{1}}}});
    return {};
}

Result<void> may_resume(const Traject& traject, Datum vandaag) {
    if (const auto ok = term_runs(traject); !ok) return ok;
    if (running(traject, vandaag) == nullptr)
        return refuse({.code = "niet-opgeschort", .grond = "Awb 4:15"});
    return {};
}

Result<Feiten> decide(const Traject& traject, const SchortTermijnOp& o, const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (o.tot <= o.op)
        return refuse({.code = "opschorting-omgekeerd", .grond = "Awb 4:15",
                       .waarden = {{"op", o.op}, {"tot", o.tot}}});
    if (o.op >= traject.beschikking_termijn->uiterlijk)  // a term that is over stays over
        return refuse({.code = "termijn-voorbij", .grond = "Awb 4:15",
                       .waarden = {{"uiterlijk", traject.beschikking_termijn->uiterlijk}}});
    std::vector<Opschorting> alle = days_of(traject);
    alle.push_back({.van = o.op + days{1}, .tot = o.tot + days{1}});
    return Feiten{TermijnOpgeschort{.op = o.op,
                                    .tot = o.tot,
                                    .reden = o.reden,
                                    .toelichting = o.toelichting,
                                    .beschikking = term_with(traject, alle, context.kalender)}};
}

Result<Feiten> decide(const Traject& traject, const HervatTermijn& o, const Context& context) {
    if (const auto ok = not_in_future(o.op, context); !ok) return refuse(ok.error());
    std::vector<Opschorting> alle = days_of(traject);
    if (o.op < alle.back().van - days{1})
        return refuse({.code = "hervat-voor-opschorting", .grond = "Awb 4:15",
                       .waarden = {{"op", o.op}, {"van", alle.back().van}}});
    alle.back().tot = std::max(o.op, alle.back().van);  // on the same day: it never stood still
    return Feiten{TermijnHervat{.op = o.op,
                                .beschikking = term_with(traject, alle, context.kalender)}};
}

std::vector<TermijnOpgeschort> as_they_were(const Traject& traject, const Kalender& kalender) {
    std::vector<TermijnOpgeschort> all;
    std::vector<Opschorting> dagen;
    if (!traject.beschikking_termijn) return all;
    for (const Stilstand& een : traject.opschortingen) {
        if (een.dagen.van == een.dagen.tot) continue;  // resumed on the same day
        dagen.push_back(een.dagen);
        all.push_back({.op = een.dagen.van - days{1},
                       .tot = een.dagen.tot - days{1},
                       .reden = een.reden,
                       .beschikking = term_with(traject, dagen, kalender)});
    }
    return all;
}

Termijn term_without(const Traject& traject, const Kalender& kalender) {
    if (traject.opschortingen.empty()) return *traject.beschikking_termijn;
    return term_with(traject, {}, kalender);
}

Traject evolve(Traject traject, const TermijnOpgeschort& g) {
    traject.opschortingen.push_back(
        {.dagen = {.van = g.op + days{1}, .tot = g.tot + days{1}}, .reden = g.reden});
    if (traject.beschikking_termijn) traject.beschikking_termijn = g.beschikking;
    return traject;
}

Traject evolve(Traject traject, const TermijnHervat& g) {
    if (!traject.opschortingen.empty()) {
        Opschorting& laatste = traject.opschortingen.back().dagen;
        laatste.tot = std::max(g.op, laatste.van);
    }
    if (traject.beschikking_termijn) traject.beschikking_termijn = g.beschikking;
    return traject;
}

}  // namespace houvast::opschorting
