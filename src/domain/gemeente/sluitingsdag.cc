#include "domain/gemeente/sluitingsdag.h"

namespace houvast::sluitingsdag {

Result<Feiten> decide(const Inrichting& inrichting, const StelSluitingsdagVast& o) {
    if (inrichting.sluitingsdagen.contains(o.dag))
        return refuse({.code = "sluitingsdag-was-al", .waarden = {{"dag", o.dag}}});
    return Feiten{SluitingsdagVastgesteld{.dag = o.dag, .naam = o.naam}};
}

Result<Feiten> decide(const Inrichting& inrichting, const SchrapSluitingsdag& o) {
    if (!inrichting.sluitingsdagen.contains(o.dag))
        return refuse({.code = "geen-sluitingsdag", .waarden = {{"dag", o.dag}}});
    return Feiten{SluitingsdagGeschrapt{.dag = o.dag}};
}

Inrichting evolve(Inrichting inrichting, const SluitingsdagVastgesteld& g) {
    inrichting.sluitingsdagen[g.dag] = g.naam;
    return inrichting;
}

Inrichting evolve(Inrichting inrichting, const SluitingsdagGeschrapt& g) {
    inrichting.sluitingsdagen.erase(g.dag);
    return inrichting;
}

}  // namespace houvast::sluitingsdag
