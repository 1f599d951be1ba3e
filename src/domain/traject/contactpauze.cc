#include "domain/traject/contactpauze.h"

#include "domain/traject/fasen.h"
#include "domain/traject/termijnen_van.h"

#include <algorithm>

namespace houvast::contactpauze {

namespace {

bool none_runs(const Traject& traject) {
    return std::ranges::none_of(
        traject.termijnen, [](const Termijn& t) { return is_contacttermijn(t.soort); });
}

std::vector<Termijn> all_anew(const Traject& traject, Datum vanaf) {
    std::vector<Termijn> all = termijnen_van::contacttermijnen(traject);
    for (Termijn& termijn : all) termijn = termijnen_van::opnieuw(termijn, vanaf);
    return all;
}

}  // namespace

Result<void> may_pause(const Traject& traject, Datum vandaag) {
    if (const auto ok = fasen::open(traject); !ok) return ok;
    if (none_runs(traject)) return refuse({.code = "geen-contacttermijn", .grond = "F4"});
    const auto& tot = traject.boek.contact_pauze_tot;
    if (tot && *tot > vandaag)
        return refuse({.code = "al-gepauzeerd", .grond = "F4", .waarden = {{"tot", *tot}}});
    return {};
}

Result<void> may_resume(const Traject& traject) {
    if (const auto ok = fasen::begonnen(traject); !ok) return ok;
    if (!traject.boek.contact_pauze_tot || none_runs(traject))
        return refuse({.code = "niet-gepauzeerd", .grond = "F4"});
    return {};
}

Result<Feiten> decide(const Traject& traject, const PauzeerContact& o, const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (o.tot <= o.op)
        return refuse({.code = "periode-omgekeerd", .waarden = {{"vanaf", o.op}, {"tot", o.tot}}});
    return vastgelegd(o, {.begint = all_anew(traject, o.tot)});
}

Result<Feiten> decide(const Traject& traject, const HervatContact& o, const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    return vastgelegd(o, {.begint = all_anew(traject, o.op)});
}

}  // namespace houvast::contactpauze
