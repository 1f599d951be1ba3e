#include "domain/traject/sluiting.h"

#include "domain/traject/contact.h"
#include "domain/traject/dreiging.h"
#include "domain/traject/fasen.h"

#include <algorithm>
#include <set>

namespace houvast::sluiting {

Pogingen pogingen(const Traject& traject) {
    Datum bereikt = traject.gemeld_op;
    for (const Contact& c : traject.contacten)
        if (c.bereikt) bereikt = std::max(bereikt, c.op);
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

// two attempts by two channels. R-013: who asked to wait is not closed meanwhile.
Result<void> may_close(const Traject& traject, Datum vandaag) {
    if (const auto ok = fasen::aangemeld(traject); !ok) return ok;
    const Pogingen gedaan = pogingen(traject);
    if (gedaan.aantal < pogingen_min || gedaan.kanalen < kanalen_min)
        return refuse({.code = "te-weinig-pogingen", .grond = "R-018",
                       .waarden = {{"pogingen", gedaan.aantal},
                                   {"kanalen", gedaan.kanalen},
                                   {"nog_pogingen", std::max({pogingen_min - gedaan.aantal,
                                                              kanalen_min - gedaan.kanalen, 0})},
                                   {"nog_kanalen", std::max(kanalen_min - gedaan.kanalen, 0)}}});
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

// Somebody was reached after all, asked to wait, or is threatened: closing is off.
bool conflicts(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const TrajectGebeurtenis& g) {
        return contact::is_reached(g) || dreiging::is_threat(g) ||
               std::holds_alternative<EersteGesprekUitgesteld>(g.feit);
    });
}

Traject evolve(Traject traject, const GeslotenNaPogingen& g) {
    return closed(std::move(traject), Afgezien{.op = g.op});
}

Result<void> since_talk(Datum op, const Traject& traject, Datum vandaag) {
    if (op > vandaag)
        return refuse({.code = "in-de-toekomst", .waarden = {{"op", op}, {"vandaag", vandaag}}});
    const auto* s2 = std::get_if<NaEersteGesprek>(&traject.fase);
    if (s2 != nullptr && op < s2->gesprek_op)
        return refuse({.code = "voor-gesprek",
                       .waarden = {{"op", op}, {"gesprek_op", s2->gesprek_op}}});
    return {};
}

// With the phase its own terms end (T1, T2, T3); T3b ends here.
Traject closed(Traject traject, Fase fase) {
    traject.fase = std::move(fase);
    traject.contact_termijn.reset();
    return traject;
}

}  // namespace houvast::sluiting
