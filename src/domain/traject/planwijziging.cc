#include "domain/traject/planwijziging.h"

#include "domain/traject/beschikking.h"
#include "domain/traject/concept_plan.h"
#include "domain/traject/fasen.h"
#include "domain/traject/intake.h"

#include <algorithm>

namespace houvast::planwijziging {

namespace {

bool same_products(const Traject& traject, const std::vector<GekozenProduct>& gekozen) {
    const auto& nu = traject.boek.producten;
    return nu.size() == gekozen.size() && std::ranges::all_of(gekozen, [&](const auto& een) {
        return std::ranges::count(nu, een.code, &PlanProduct::code) > 0;
    });
}

// Awb art. 4:8: before a change that the resident will not like, the resident is heard.
Result<void> heard(const WijzigPlanVanAanpak& o, Datum vandaag) {
    if (o.gehoord_op && *o.gehoord_op > vandaag)
        return refuse({.code = "in-de-toekomst",
                       .waarden = {{"op", *o.gehoord_op}, {"vandaag", vandaag}}});
    if (o.nadelig == JaNee::Ja && !o.gehoord_op)
        return intake::unless_argued(o.afwijking,
                                     {.code = "gehoord-of-reden", .grond = "Awb 4:8"});
    return {};
}

}  // namespace

Result<void> may_change(const Traject& traject, const Inrichting& inrichting, const Actor& actor,
                        Datum vandaag) {
    if (const auto ok = fasen::besloten(traject); !ok) return ok;
    return beschikking::mandated(inrichting, actor, Mandaat::Wijziging, vandaag);
}

Result<Feiten> decide(const WijzigPlanVanAanpak& o, const TrajectId& id, const Wereld& wereld,
                      const Context& context) {
    const Traject& traject = wereld.traject(id);
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (const auto ok = beschikking::mandated(wereld.inrichting, context.door, Mandaat::Wijziging,
                                              o.op); !ok)
        return refuse(ok.error());
    if (o.evaluatie_op <= o.op)
        return refuse({.code = "evaluatie-in-verleden", .grond = "R-086",
                       .waarden = {{"evaluatie_op", o.evaluatie_op}, {"op", o.op}}});
    auto producten = concept_plan::checked_products(o.producten, context.methodiek, o.afwijking);
    if (!producten) return refuse(producten.error());
    const auto& oude = traject.boek.voorwaarden;
    const auto voorwaarden = oude ? std::optional(oude->tekst) : std::nullopt;
    if (same_products(traject, *producten) && o.voorwaarden == voorwaarden)
        return refuse({.code = "plan-niet-gewijzigd", .grond = "R-105"});
    if (const auto ok = heard(o, context.vandaag); !ok) return refuse(ok.error());
    return vastgelegd(o, {.producten = std::move(*producten),
                          .besloten_door = beschikking::decider(context)});
}

bool conflicts(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const TrajectGebeurtenis& g) {
        return std::holds_alternative<Vastgelegd<WijzigPlanVanAanpak>>(g.feit) ||
               std::holds_alternative<Vastgelegd<LegEvaluatieVast>>(g.feit);
    });
}

}  // namespace houvast::planwijziging
