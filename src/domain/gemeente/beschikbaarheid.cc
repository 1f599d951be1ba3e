#include "domain/gemeente/beschikbaarheid.h"

#include "domain/gemeente/medewerker.h"

#include <algorithm>

namespace houvast::beschikbaarheid {

namespace {

constexpr int afwezig_dagen_max = 731;  // two years: what is longer is not an absence

Result<void> may_set(const Inrichting& inrichting, const MedewerkerId& wie,
                     const Context& context) {
    if (const auto ok = medewerker_beheer::stays(inrichting, wie); !ok) return ok;
    const bool self = context.door.id == wie.waarde;
    if (!self && !context.door.rollen.has(Rol::Leidinggevende))
        return refuse({.code = "agenda-van-een-ander", .grond = "F7"});
    return {};
}

bool overlaps(const Afwezigheid& a, Datum vanaf, Datum tot) {
    return a.vanaf <= tot && vanaf <= a.tot;
}

}  // namespace

std::optional<Tijdvak> tijdvak_from(std::string_view typed) {
    const auto dash = typed.find('-');
    if (dash == std::string_view::npos) return {};
    const auto van = tijd_from(typed.substr(0, dash)), tot = tijd_from(typed.substr(dash + 1));
    if (!van || !tot || *van >= *tot) return {};
    return Tijdvak{*van, *tot};
}

std::string tekst_van(const Tijdvak& vak) { return klok(vak.van) + "-" + klok(vak.tot); }

Result<Feiten> decide(const Inrichting& inrichting, const StelWerktijdenIn& o,
                      const Context& context) {
    if (const auto ok = may_set(inrichting, o.medewerker, context); !ok)
        return refuse(ok.error());
    const std::array dagen = {o.maandag, o.dinsdag, o.woensdag, o.donderdag,
                              o.vrijdag, o.zaterdag, o.zondag};
    WerktijdenIngesteld g{.medewerker = o.medewerker};
    for (std::size_t i = 0; i < dagen.size(); ++i) {
        if (!dagen[i]) continue;
        g.dagen.at(i) = tijdvak_from(*dagen[i]);
        if (!g.dagen.at(i))
            return refuse({.code = "werktijd-onleesbaar", .waarden = {{"tekst", *dagen[i]}}});
    }
    return Feiten{std::move(g)};
}

Result<Feiten> decide(const Inrichting& inrichting, const MeldAfwezig& o, const Context& context) {
    if (const auto ok = may_set(inrichting, o.medewerker, context); !ok)
        return refuse(ok.error());
    if (o.tot < o.vanaf)
        return refuse({.code = "periode-omgekeerd",
                       .waarden = {{"vanaf", o.vanaf}, {"tot", o.tot}}});
    if ((o.tot - o.vanaf).count() > afwezig_dagen_max)
        return refuse({.code = "afwezigheid-te-lang",
                       .waarden = {{"vanaf", o.vanaf}, {"tot", o.tot}}});
    for (const Afwezigheid& a : inrichting.medewerkers.at(o.medewerker).afwezig)
        if (overlaps(a, o.vanaf, o.tot))
            return refuse({.code = "al-afwezig",
                           .waarden = {{"vanaf", a.vanaf}, {"tot", a.tot}}});
    return Feiten{AfwezigGemeld{.medewerker = o.medewerker, .vanaf = o.vanaf, .tot = o.tot,
                                .waarom = o.waarom}};
}

Result<Feiten> decide(const Inrichting& inrichting, const HefAfwezigheidOp& o,
                      const Context& context) {
    if (const auto ok = may_set(inrichting, o.medewerker, context); !ok)
        return refuse(ok.error());
    const auto& afwezig = inrichting.medewerkers.at(o.medewerker).afwezig;
    if (std::ranges::count(afwezig, o.vanaf, &Afwezigheid::vanaf) == 0)
        return refuse({.code = "niet-afwezig", .waarden = {{"vanaf", o.vanaf}}});
    return Feiten{AfwezigheidOpgeheven{.medewerker = o.medewerker, .vanaf = o.vanaf}};
}

Inrichting evolve(Inrichting inrichting, const WerktijdenIngesteld& g) {
    inrichting.medewerkers[g.medewerker].werktijden = g.dagen;
    return inrichting;
}

Inrichting evolve(Inrichting inrichting, const AfwezigGemeld& g) {
    auto& afwezig = inrichting.medewerkers[g.medewerker].afwezig;
    afwezig.push_back({.vanaf = g.vanaf, .tot = g.tot, .waarom = g.waarom});
    std::ranges::sort(afwezig, {}, &Afwezigheid::vanaf);
    return inrichting;
}

Inrichting evolve(Inrichting inrichting, const AfwezigheidOpgeheven& g) {
    std::erase_if(inrichting.medewerkers[g.medewerker].afwezig,
                  [&](const Afwezigheid& a) { return a.vanaf == g.vanaf; });
    return inrichting;
}

}  // namespace houvast::beschikbaarheid
