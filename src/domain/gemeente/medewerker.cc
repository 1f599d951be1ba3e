#include "domain/gemeente/medewerker.h"

#include "domain/inwoner/contactgegevens.h"

#include <algorithm>

namespace houvast::medewerker_beheer {

namespace {

bool has_email(const Inrichting& inrichting, const std::string& email, Datum vandaag) {
    return std::ranges::any_of(inrichting.medewerkers, [&](const auto& een) {
        return in_dienst(inrichting, een.first, vandaag) &&
               email_key(een.second.email) == email_key(email);
    });
}

// Without a beheerder nobody could make a new one.
bool last_beheerder(const Inrichting& inrichting, const MedewerkerId& wie) {
    return std::ranges::none_of(inrichting.medewerkers, [&](const auto& een) {
        return een.first != wie && een.second.rollen.has(Rol::Beheerder) &&
               !een.second.uit_dienst_per;
    });
}

}  // namespace

Result<void> stays(const Inrichting& inrichting, const MedewerkerId& wie) {
    const auto found = inrichting.medewerkers.find(wie);
    if (found == inrichting.medewerkers.end()) return refuse({.code = "medewerker-onbekend"});
    if (found->second.uit_dienst_per)
        return refuse({.code = "niet-in-dienst", .waarden = {{"naam", found->second.naam}}});
    return {};
}

Result<Feiten> decide(const Inrichting& inrichting, const NeemMedewerkerAan& o,
                      const Context& context) {
    if (o.rollen.empty()) return refuse({.code = "geen-rol", .grond = "F7"});
    if (!is_email(o.email)) return refuse({.code = "email-onjuist"});
    if (has_email(inrichting, o.email, context.vandaag)) return refuse({.code = "email-bestaat"});
    return Feiten{MedewerkerAangenomen{.medewerker = context.nieuwe_medewerker,
                                       .naam = o.naam,
                                       .email = o.email,
                                       .rollen = o.rollen}};
}

// A mandate ends with the role of beslisser: it does not come back to life with the role.
Result<Feiten> decide(const Inrichting& inrichting, const WijzigRollen& o, const Context&) {
    if (const auto ok = stays(inrichting, o.medewerker); !ok) return refuse(ok.error());
    if (o.rollen.empty()) return refuse({.code = "geen-rol", .grond = "F7"});
    const Medewerker& medewerker = inrichting.medewerkers.at(o.medewerker);
    if (medewerker.rollen.has(Rol::Beheerder) && !o.rollen.has(Rol::Beheerder) &&
        last_beheerder(inrichting, o.medewerker))
        return refuse({.code = "laatste-beheerder", .waarden = {{"naam", medewerker.naam}}});
    Feiten feiten = {RollenGewijzigd{.medewerker = o.medewerker, .rollen = o.rollen}};
    if (!o.rollen.has(Rol::Beslisser))
        for (const auto& [mandaat, periode] : medewerker.mandaten)
            feiten.push_back(MandaatIngetrokken{.medewerker = o.medewerker, .mandaat = mandaat});
    return feiten;
}

// `per` is the first day without work here; it may lie ahead.
Result<Feiten> decide(const Inrichting& inrichting, const ZetMedewerkerUitDienst& o,
                      const Context& context) {
    if (const auto ok = stays(inrichting, o.medewerker); !ok) return refuse(ok.error());
    if (context.door.id == o.medewerker.waarde) return refuse({.code = "niet-uzelf"});
    const Medewerker& medewerker = inrichting.medewerkers.at(o.medewerker);
    if (medewerker.rollen.has(Rol::Beheerder) && last_beheerder(inrichting, o.medewerker))
        return refuse({.code = "laatste-beheerder", .waarden = {{"naam", medewerker.naam}}});
    return Feiten{MedewerkerUitDienst{.medewerker = o.medewerker, .per = o.per}};
}

Inrichting evolve(Inrichting inrichting, const MedewerkerAangenomen& g) {
    inrichting.medewerkers[g.medewerker] = {.naam = g.naam, .email = g.email, .rollen = g.rollen};
    return inrichting;
}

Inrichting evolve(Inrichting inrichting, const RollenGewijzigd& g) {
    inrichting.medewerkers[g.medewerker].rollen = g.rollen;
    return inrichting;
}

Inrichting evolve(Inrichting inrichting, const MedewerkerUitDienst& g) {
    inrichting.medewerkers[g.medewerker].uit_dienst_per = g.per;
    return inrichting;
}

}  // namespace houvast::medewerker_beheer
