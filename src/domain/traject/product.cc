#include "domain/traject/product.h"

#include "domain/traject/fasen.h"
#include "domain/traject/termijnen_van.h"

#include <algorithm>

namespace houvast::product {

namespace {

const PlanProduct* find(const Traject& traject, const Code& code) {
    const auto& all = traject.boek.producten;
    const auto found = std::ranges::find(all, code.waarde, &PlanProduct::code);
    return found == all.end() ? nullptr : &*found;
}

// The day of the decision that brought in this plan; a product does not start before it.
std::optional<Datum> decided_on(const Traject& traject) {
    std::optional<Datum> dag;
    for (const Beschikking& b : traject.beschikkingen)
        if (b.soort == BeschikkingSoort::Toelating || b.soort == BeschikkingSoort::Wijziging)
            dag = dag ? std::min(*dag, b.besloten_op) : b.besloten_op;
    return dag;
}

}  // namespace

Result<void> may_start(const Traject& traject) {
    if (const auto ok = fasen::besloten(traject); !ok) return ok;
    if (std::ranges::all_of(traject.boek.producten,
                            [](const PlanProduct& p) { return p.gestart_op.has_value(); }))
        return refuse({.code = "niets-te-starten", .grond = "R-090"});
    return {};
}

Result<void> may_finish(const Traject& traject) {
    if (const auto ok = fasen::begonnen(traject); !ok) return ok;  // other help may go on
    if (std::ranges::none_of(traject.boek.producten, &PlanProduct::loopt))
        return refuse({.code = "geen-lopend-product", .grond = "R-090"});
    return {};
}

Result<Feiten> decide(const Traject& traject, const StartProduct& o, const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    const PlanProduct* gekozen = find(traject, o.product);
    if (gekozen == nullptr) return refuse({.code = "product-niet-in-plan", .grond = "R-090"});
    if (gekozen->gestart_op) return refuse({.code = "product-al-gestart", .grond = "R-090"});
    if (const auto besloten = decided_on(traject); besloten && o.op < *besloten)
        return refuse({.code = "start-voor-besluit", .grond = "R-090",
                       .waarden = {{"op", o.op}, {"besloten_op", *besloten}}});
    Gevolg gevolg;
    if (traject.soort() == FaseSoort::Toegelaten) {
        gevolg.fase = FaseSoort::InPlan;
        if (!traject.termijn(TermijnSoort::Plan))  // else it runs since the toelating
            gevolg.begint = {termijnen_van::plan(decided_on(traject).value_or(o.op),
                                                 context.methodiek)};
    }
    return vastgelegd(o, gevolg);
}

Result<Feiten> decide(const Traject& traject, const RondProductAf& o, const Context& context) {
    const PlanProduct* gekozen = find(traject, o.product);
    if (gekozen == nullptr || !gekozen->loopt())
        return refuse({.code = "geen-lopend-product", .grond = "R-090"});
    if (const auto ok = not_in_future(o.op, context); !ok) return refuse(ok.error());
    if (o.op < *gekozen->gestart_op)
        return refuse({.code = "einde-voor-start",
                       .waarden = {{"op", o.op}, {"gestart_op", *gekozen->gestart_op}}});
    return vastgelegd(o);
}

bool beheer_loopt(const Traject& traject) {
    return std::ranges::any_of(traject.boek.producten, [](const PlanProduct& p) {
        return p.soort == ProductSoort::Beheer && p.loopt();
    });
}

}  // namespace houvast::product
