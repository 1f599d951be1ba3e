#include "domain/traject/sluiting.h"

#include "domain/traject/contact.h"
#include "domain/traject/dreiging.h"
#include "domain/traject/fasen.h"
#include "domain/traject/gesprek.h"

#include <algorithm>
#include <set>

namespace houvast::sluiting {

Pogingen pogingen(const Traject& traject) {
    Datum bereikt = traject.gesprek_op.value_or(traject.gemeld_op);
    for (const Contact& c : traject.contacten)
        if (c.bereikt) bereikt = std::max(bereikt, c.op);
    if (traject.boek.gesproken_op) bereikt = std::max(bereikt, *traject.boek.gesproken_op);
    Pogingen sinds;
    std::set<Kanaal> kanalen;
    for (const Contact& c : traject.contacten) {
        if (c.bereikt || c.op < bereikt) continue;
        ++sinds.aantal;
        kanalen.insert(c.kanaal);
    }
    sinds.kanalen = static_cast<int>(kanalen.size());
    return sinds;
}

Result<void> tried_enough(const Traject& traject) {
    const Pogingen gedaan = pogingen(traject);
    if (gedaan.aantal >= pogingen_min && gedaan.kanalen >= kanalen_min) return {};
    return refuse({.code = "te-weinig-pogingen", .grond = "R-018",
                   .waarden = {{"pogingen", gedaan.aantal},
                               {"kanalen", gedaan.kanalen},
                               {"nog_pogingen", std::max({pogingen_min - gedaan.aantal,
                                                          kanalen_min - gedaan.kanalen, 0})},
                               {"nog_kanalen", std::max(kanalen_min - gedaan.kanalen, 0)}}});
}

// who asked to wait is not closed meanwhile.
Result<void> may_close(const Traject& traject, Datum vandaag) {
    if (const auto ok = fasen::aangemeld(traject); !ok) return ok;
    if (const auto ok = tried_enough(traject); !ok) return ok;
    const auto tot = std::get<Aangemeld>(traject.fase).uitgesteld_tot;
    if (tot && *tot >= vandaag)
        return refuse({.code = "uitstel-loopt", .grond = "R-013",
                       .waarden = {{"tot", *tot}}});
    return {};
}

Result<Feiten> decide(const Traject& traject, const SluitNaPogingen& o, const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (const auto ok = fasen::since_aanmelding(o.brief_op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (o.brief_op > o.op)
        return refuse({.code = "brief-na-sluiting", .grond = "R-018",
                       .waarden = {{"brief_op", o.brief_op}, {"op", o.op}}});
    for (const Contact& c : traject.contacten)
        if (c.op > o.op)
            return refuse({.code = "sluiting-voor-contact", .grond = "R-018",
                           .waarden = {{"op", o.op}, {"contact_op", c.op}}});
    return Feiten{GeslotenNaPogingen{
        .op = o.op, .brief_op = o.brief_op, .toelichting = o.toelichting}};
}

// Somebody was reached after all, asked to wait, will come, or is threatened: closing is off.
bool conflicts(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const TrajectGebeurtenis& g) {
        return contact::is_reached(g) || dreiging::is_threat(g) || gesprek::is_planned(g) ||
               std::holds_alternative<EersteGesprekUitgesteld>(g.feit);
    });
}

Traject evolve(Traject traject, const GeslotenNaPogingen& g) {
    return closed(std::move(traject), Afgezien{.op = g.op});
}

Traject closed(Traject traject, Fase fase) {
    traject.fase = std::move(fase);
    traject.contact_termijn.reset();
    traject.beschikking_termijn.reset();
    return traject;
}

namespace {

// Of nobody is left: when a partner dies the talks with the other go on.
std::optional<Datum> died_on(const TrajectGebeurtenis& g, const Traject& na) {
    if (const auto* uitval = std::get_if<UitvalVastgelegd>(&g.feit))
        if (uitval->reden == Uitvalreden::Overleden) return uitval->op;
    if (const auto* overlijden = std::get_if<Vastgelegd<LegOverlijdenVast>>(&g.feit))
        if (na.boek.overleden.size() >= na.clienten.size()) return overlijden->feit.op;
    return {};
}

Datum ended_on(const Fase& fase, Datum anders) {
    return std::visit([&](const auto& f) {
        if constexpr (requires { f.op; }) return f.op;
        else return anders;
    }, fase);
}

}  // namespace

void call_off_appointments(Besluit& besluit, const Wereld& wereld, Datum vandaag) {
    for (auto& [id, feiten] : besluit.trajecten) {
        const Traject& voor = wereld.traject(id);
        if (voor.boek.gesprekken.empty()) continue;  // nearly always: then nothing is copied
        Traject na = voor;
        for (const TrajectGebeurtenis& g : feiten) na = evolve(std::move(na), g);
        std::optional<Datum> death;
        for (const TrajectGebeurtenis& g : feiten)
            if (const auto dag = died_on(g, na)) death = dag;
        if (!na.afgesloten() || (voor.afgesloten() && !death)) continue;
        // Of who dies after the end it is the day of the death that counts, not that of the end.
        const Datum op = death ? *death : ended_on(na.fase, vandaag);
        const Datum vanaf = death ? op : std::max(op + std::chrono::days{1}, vandaag);
        std::ranges::move(gesprek::afgezegd_na_einde(na, op, vanaf), std::back_inserter(feiten));
    }
}

}  // namespace houvast::sluiting
