#include "domain/traject/contact.h"

#include "domain/traject/fasen.h"

#include <algorithm>

namespace houvast::contact {

namespace {

// Who only answers the front desk writes down who came in, and calls nobody for us (F7).
constexpr Rollen gaat_zelf_af = {Rol::Begeleider, Rol::Budgetbeheerder, Rol::Leidinggevende,
                                 Rol::Administratie};

Datum talk_or_aanmelding(const Traject& traject) {
    if (const auto* s2 = std::get_if<NaEersteGesprek>(&traject.fase)) return s2->gesprek_op;
    if (const auto* s3 = std::get_if<InIntake>(&traject.fase)) return s3->gesprek_op;
    return traject.gemeld_op;
}

Datum latest_contact(const Traject& traject, int zonder) {
    Datum laatste = talk_or_aanmelding(traject);
    for (const Contact& c : traject.contacten)
        if (c.bereikt && c.gebeurtenis != zonder) laatste = std::max(laatste, c.op);
    return laatste;
}

}  // namespace

Result<void> may_record(const Traject& traject) { return fasen::begonnen(traject); }

Result<Feiten> decide(const Traject& traject, const LegContactVast& o, const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    const bool uitgaand = o.richting == Richting::Uitgaand;
    if (uitgaand && !context.door.rollen.has_any(gaat_zelf_af))
        return refuse({.code = "alleen-inkomend", .grond = "F7"});
    if (o.bereikt == JaNee::Ja)
        return Feiten{ContactGehad{.op = o.op,
                                   .kanaal = o.kanaal,
                                   .richting = o.richting,
                                   .hoe_gaat_het = o.hoe_gaat_het,
                                   .notitie = o.notitie,
                                   .volgende = termijn_met(traject, o.op)}};
    // attempts are ours. Somebody who called us and was missed has not stayed away.
    if (!uitgaand) return refuse({.code = "poging-is-uitgaand", .grond = "R-018"});
    return Feiten{ContactGeprobeerd{.op = o.op, .kanaal = o.kanaal, .notitie = o.notitie}};
}

Traject evolve(Traject traject, const ContactGehad& g) {
    traject.contacten.push_back(
        {.gebeurtenis = traject.geschreven.versie,
         .op = g.op,
         .kanaal = g.kanaal,
         .richting = g.richting,
         .bereikt = true,
         .hoe_gaat_het = g.hoe_gaat_het,
         .notitie = g.notitie});
    if (g.volgende) traject.contact_termijn = g.volgende;
    return traject;
}

Traject evolve(Traject traject, const ContactGeprobeerd& g) {
    traject.contacten.push_back(
        {.gebeurtenis = traject.geschreven.versie,
         .op = g.op,
         .kanaal = g.kanaal,
         .bereikt = false,
         .notitie = g.notitie});
    return traject;
}

// Its text still stands in this stream, so it can still be wiped.
Traject evolve(Traject traject, const ContactVerplaatst& g) {
    forget(traject, g.contact);
    if (g.volgende) traject.contact_termijn = g.volgende;
    return traject;
}

bool is_reached(const TrajectGebeurtenis& g) {
    return std::holds_alternative<ContactGehad>(g.feit);
}

std::optional<Termijn> termijn_met(const Traject& traject, Datum ook) {
    if (!traject.contact_termijn) return {};
    return termijn_contact_in_intake(std::max(latest_contact(traject, 0), ook));
}

std::optional<Termijn> termijn_zonder(const Traject& traject, int gebeurtenis) {
    if (!traject.contact_termijn) return {};
    return termijn_contact_in_intake(latest_contact(traject, gebeurtenis));
}

const Contact* find(const Traject& traject, int gebeurtenis) {
    const auto found = std::ranges::find(traject.contacten, gebeurtenis, &Contact::gebeurtenis);
    return found == traject.contacten.end() ? nullptr : &*found;
}

void forget(Traject& traject, int gebeurtenis) {
    std::erase_if(traject.contacten,
                  [&](const Contact& c) { return c.gebeurtenis == gebeurtenis; });
}

}  // namespace houvast::contact
