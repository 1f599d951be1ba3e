#include "domain/traject/gesprek.h"

#include "base/check.h"
#include "base/overloaded.h"
#include "domain/gemeente/medewerker.h"
#include "domain/traject/fasen.h"

#include <algorithm>

namespace houvast::gesprek {

namespace {

Gespreksmoment moment_of(const PlanGesprek& o) {
    return {.dag = o.dag, .van = o.tijd, .duur = o.duur};
}

Result<void> alive(const Traject& traject) {
    if (!traject.clienten.empty() &&
        traject.boek.overleden.size() >= traject.clienten.size())
        return refuse({.code = "inwoner-overleden", .grond = "F6"});
    return {};
}

Result<void> one_stands(const Traject& traject) {
    if (const auto ok = fasen::begonnen(traject); !ok) return ok;
    if (traject.boek.gesprekken.empty()) return refuse({.code = "geen-open-gesprek"});
    return {};
}

// The planned one, or why it is not there any more.
Result<Regel<PlanGesprek>> planned(const Traject& traject, int gesprek) {
    const Boek& boek = traject.boek;
    const auto found =
        std::ranges::find(boek.gesprekken, gesprek, &Regel<PlanGesprek>::gebeurtenis);
    if (found != boek.gesprekken.end()) return *found;
    const auto geweest =
        std::ranges::find(boek.gesprekken_geweest, gesprek, &GeweestGesprek::gebeurtenis);
    if (geweest == boek.gesprekken_geweest.end()) return refuse({.code = "gesprek-onbekend"});
    if (!geweest->uitkomst) return refuse({.code = "gesprek-al-afgezegd"});
    if (*geweest->uitkomst == Gespreksuitkomst::NietVerschenen)
        return refuse({.code = "gesprek-niet-verschenen", .waarden = {{"dag", geweest->dag}}});
    return refuse({.code = "gesprek-al-gehouden", .waarden = {{"dag", geweest->dag}}});
}

Result<void> with_a_client(const PlanGesprek& o, const Traject& traject) {
    if (!o.inwoner) return {};
    if (std::ranges::count(traject.clienten, *o.inwoner) == 0)
        return refuse({.code = "geen-client", .grond = "R-293"});
    if (std::ranges::count(traject.boek.overleden, *o.inwoner) > 0)
        return refuse({.code = "inwoner-overleden", .grond = "F6"});
    return {};
}

// Fits it, as it is now? With a reason what is in the way is set aside, not what cannot be.
Result<void> fits(const PlanGesprek& o, const Wereld& wereld, const Context& context,
                  const std::optional<std::pair<TrajectId, int>>& zonder = {}) {
    const Gespreksmoment moment = moment_of(o);
    if (const auto ok = agenda::possible(moment, context.vandaag, context.nu); !ok) return ok;
    if (const auto ok = medewerker_beheer::stays(wereld.inrichting, o.medewerker); !ok)
        if (!in_dienst(wereld.inrichting, o.medewerker, o.dag)) return ok;
    if (o.toch) return {};
    return agenda::free_for(moment, o.medewerker, wereld.inrichting, context.kalender,
                            wereld.bezet, zonder);
}

}  // namespace

Result<void> may_plan(const Traject& traject) {
    if (const auto ok = alive(traject); !ok) return ok;
    return fasen::open(traject);
}

Result<void> may_move(const Traject& traject) {
    if (const auto ok = may_plan(traject); !ok) return ok;
    return one_stands(traject);
}

Result<void> may_settle(const Traject& traject) { return one_stands(traject); }

Result<Feiten> decide(const PlanGesprek& o, const TrajectId& id, const Wereld& wereld,
                      const Context& context) {
    if (const auto ok = with_a_client(o, wereld.traject(id)); !ok) return refuse(ok.error());
    if (const auto ok = fits(o, wereld, context); !ok) return refuse(ok.error());
    return vastgelegd(o);
}

Result<Feiten> decide(const VerzetGesprek& o, const TrajectId& id, const Wereld& wereld,
                      const Context& context) {
    const auto was = planned(wereld.traject(id), o.gesprek);
    if (!was) return refuse(was.error());
    PlanGesprek nieuw = was->feit;
    if (nieuw.dag == o.dag && nieuw.tijd == o.tijd)
        return refuse({.code = "gesprek-zelfde-moment",
                       .waarden = {{"dag", o.dag}, {"tijd", klok(o.tijd)}}});
    nieuw.dag = o.dag;
    nieuw.tijd = o.tijd;
    nieuw.toch = o.toch;
    if (const auto ok = fits(nieuw, wereld, context, std::pair(id, o.gesprek)); !ok)
        return refuse(ok.error());
    return vastgelegd(o);
}

Result<Feiten> decide(const Traject& traject, const ZegGesprekAf& o, const Context& context) {
    const auto was = planned(traject, o.gesprek);
    if (!was) return refuse(was.error());
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (o.door == Gesprekspartij::Wij && !o.reden)
        return refuse({.code = "afzegging-zonder-reden"});
    return vastgelegd(o);
}

Result<Feiten> decide(const Traject& traject, const LegGespreksuitkomstVast& o,
                      const Context& context) {
    const auto was = planned(traject, o.gesprek);
    if (!was) return refuse(was.error());
    if (was->feit.dag > context.vandaag)
        return refuse({.code = "gesprek-nog-niet-geweest", .waarden = {{"dag", was->feit.dag}}});
    LegGespreksuitkomstVast feit = o;
    feit.geweest_op = was->feit.dag;
    return vastgelegd(feit);
}

bool conflicts(int gesprek, const Feiten& sinds) {
    return std::ranges::any_of(sinds, [&](const TrajectGebeurtenis& g) {
        return std::visit(overloaded{
            [&](const Vastgelegd<VerzetGesprek>& f) { return f.feit.gesprek == gesprek; },
            [&](const Vastgelegd<ZegGesprekAf>& f) { return f.feit.gesprek == gesprek; },
            [&](const Vastgelegd<LegGespreksuitkomstVast>& f) {
                return f.feit.gesprek == gesprek;
            },
            [](const auto&) { return false; },
        }, g.feit);
    });
}

namespace {

template <class Which>
Feiten called_off(const Traject& traject, Datum op, const Gevolg& gevolg, const Which& which) {
    Feiten feiten;
    for (const Regel<PlanGesprek>& regel : traject.boek.gesprekken) {
        if (!which(regel.feit)) continue;
        Vastgelegd<ZegGesprekAf> af;  // by name: of the whole at once GCC 12 warns in vain
        af.feit.op = op;
        af.feit.gesprek = regel.gebeurtenis;
        af.feit.door = Gesprekspartij::Wij;
        af.gevolg = gevolg;
        feiten.push_back(af);
    }
    return feiten;
}

}  // namespace

Feiten afgezegd_na_overlijden(const Traject& traject, const InwonerId& wie, Datum op) {
    return called_off(traject, op, {}, [&](const PlanGesprek& o) {
        return o.inwoner == wie && o.dag >= op;  // what was before it may have been held
    });
}

Feiten afgezegd_na_einde(const Traject& gesloten, Datum op, Datum vanaf) {
    return called_off(gesloten, op, {.door_einde = gesloten.soort()},
                      [&](const PlanGesprek& o) { return o.dag >= vanaf; });
}

bool is_planned(const TrajectGebeurtenis& g) {
    return std::holds_alternative<Vastgelegd<PlanGesprek>>(g.feit) ||
           std::holds_alternative<Vastgelegd<VerzetGesprek>>(g.feit);
}

Kanaal kanaal_van(Gesprekswijze wijze) {
    switch (wijze) {
    case Gesprekswijze::OpKantoor:   return Kanaal::Balie;
    case Gesprekswijze::Thuis:       return Kanaal::Huisbezoek;
    case Gesprekswijze::Telefoon:    return Kanaal::Telefoon;
    case Gesprekswijze::Beeldbellen: return Kanaal::App;
    }
    ENSURE(false);
    return {};
}

}  // namespace houvast::gesprek
