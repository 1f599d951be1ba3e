#include "domain/traject/contact.h"

#include "domain/traject/fasen.h"
#include "domain/traject/termijnen_van.h"

#include <algorithm>

namespace houvast::contact {

namespace {

// Who only answers the front desk writes down who came in, and calls nobody for us (F7).
constexpr Rollen gaat_zelf_af = {Rol::Begeleider, Rol::Budgetbeheerder, Rol::Leidinggevende,
                                 Rol::Administratie};

// After the decision a term between contacts begins anew as long as it was; a pause stands until
// its day (PROCESS.md F4).
bool is_of_phase(const Termijn& t) { return t.soort != TermijnSoort::ContactInVolgenBeheer; }

std::optional<Termijn> from_on(const Traject& traject, const Termijn& t, Datum from) {
    Termijn termijn = termijnen_van::opnieuw(t, from);
    const auto& tot = traject.boek.nazorg_tot;  // nazorg asks for nothing after its end
    if (t.soort != TermijnSoort::Nazorg || !tot) return termijn;
    if (*tot <= from) return {};
    return termijn_tot(termijn.soort, from, std::min(termijn.eind, *tot));
}

std::optional<Termijn> anew(const Traject& traject, const Termijn& t, Datum from) {
    const auto& pauze = traject.boek.contact_pauze_tot;
    if (from <= t.start || (pauze && *pauze > from)) return {};
    return from_on(traject, t, from);
}

const Termijn* of_kind(const std::vector<Termijn>& all, TermijnSoort soort) {
    const auto found = std::ranges::find(all, soort, &Termijn::soort);
    return found == all.end() ? nullptr : &*found;
}

// As it was before this contact, where the term is the very one that it began.
const Termijn* before(const Contact& weg, const Termijn& t) {
    const Termijn* begonnen = of_kind(weg.begonnen, t.soort);
    return begonnen != nullptr && *begonnen == t ? of_kind(weg.vervangen, t.soort) : nullptr;
}

// Where this contact began the term anew, and nothing did since: from the talk before it.
std::optional<Termijn> without(const Traject& traject, const Contact& weg, const Termijn& t) {
    const Termijn* voor = before(weg, t);
    if (voor == nullptr) return {};
    Datum sinds = std::max(voor->start, traject.boek.gesproken_op.value_or(voor->start));
    for (const Contact& c : traject.contacten)
        if (c.bereikt && c.gebeurtenis != weg.gebeurtenis) sinds = std::max(sinds, c.op);
    return sinds == voor->start ? *voor : from_on(traject, *voor, sinds);
}

// The term of the phase is one, and of the budgetbeheer that is followed there may be another.
template <class As>
std::optional<Termijn> of_phase(const Traject& traject, const As& as) {
    for (const Termijn& t : termijnen_van::contacttermijnen(traject))
        if (is_of_phase(t)) return as(t);
    return {};
}
template <class As>
std::vector<Termijn> beside(const Traject& traject, const As& as) {
    std::vector<Termijn> all;
    for (const Termijn& t : termijnen_van::contacttermijnen(traject))
        if (const auto termijn = is_of_phase(t) ? std::nullopt : as(t)) all.push_back(*termijn);
    return all;
}

Traject renewed(Traject traject, const std::optional<Termijn>& volgende,
                const std::vector<Termijn>& ook) {
    apply(traject.termijnen, {.begint = ook});
    if (!volgende) return traject;
    if (volgende->soort == TermijnSoort::ContactInIntake) traject.contact_termijn = volgende;
    else apply(traject.termijnen, {.begint = {*volgende}});
    return traject;
}

// As they are, of those that will begin anew.
std::vector<Termijn> replaced(const Traject& traject, const ContactGehad& g) {
    std::vector<Termijn> all;
    for (const Termijn& t : termijnen_van::contacttermijnen(traject))
        if ((g.volgende && g.volgende->soort == t.soort) ||
            std::ranges::count(g.ook, t.soort, &Termijn::soort) > 0)
            all.push_back(t);
    return all;
}

std::vector<Termijn> begun(const ContactGehad& g) {
    std::vector<Termijn> all = g.ook;
    if (g.volgende) all.push_back(*g.volgende);
    return all;
}

Datum latest_contact(const Traject& traject, int zonder) {
    Datum laatste = traject.gesprek_op.value_or(traject.gemeld_op);
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
                                   .motivatie = o.motivatie,
                                   .weerstand = o.weerstand,
                                   .volgende = termijn_met(traject, o.op),
                                   .ook = ook_met(traject, o.op)}};
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
         .notitie = g.notitie,
         .motivatie = g.motivatie,
         .weerstand = g.weerstand,
         .los = true,
         .vervangen = replaced(traject, g),
         .begonnen = begun(g)});
    return renewed(std::move(traject), g.volgende, g.ook);
}

Traject evolve(Traject traject, const ContactGeprobeerd& g) {
    traject.contacten.push_back(
        {.gebeurtenis = traject.geschreven.versie,
         .op = g.op,
         .kanaal = g.kanaal,
         .bereikt = false,
         .notitie = g.notitie,
         .los = true});
    return traject;
}

// Its text still stands in this stream, so it can still be wiped.
Traject evolve(Traject traject, const ContactVerplaatst& g) {
    forget(traject, g.contact);
    return renewed(std::move(traject), g.volgende, g.ook);
}

bool is_reached(const TrajectGebeurtenis& g) {
    return std::holds_alternative<ContactGehad>(g.feit);
}

std::optional<Termijn> termijn_met(const Traject& traject, Datum ook) {
    if (!traject.contact_termijn)
        return of_phase(traject, [&](const Termijn& t) { return anew(traject, t, ook); });
    return termijn_contact_in_intake(std::max(latest_contact(traject, 0), ook));
}

std::vector<Termijn> ook_met(const Traject& traject, Datum ook) {
    return beside(traject, [&](const Termijn& t) { return anew(traject, t, ook); });
}

std::optional<Termijn> termijn_zonder(const Traject& traject, const Contact& weg) {
    if (!traject.contact_termijn)
        return of_phase(traject, [&](const Termijn& t) { return without(traject, weg, t); });
    return termijn_contact_in_intake(latest_contact(traject, weg.gebeurtenis));
}

std::vector<Termijn> ook_zonder(const Traject& traject, const Contact& weg) {
    return beside(traject, [&](const Termijn& t) { return without(traject, weg, t); });
}

const Contact* find(const Traject& traject, int gebeurtenis) {
    const auto found = std::ranges::find(traject.contacten, gebeurtenis, &Contact::gebeurtenis);
    return found == traject.contacten.end() ? nullptr : &*found;
}

// What a later one began anew is now as this one found it.
void forget(Traject& traject, int gebeurtenis) {
    if (const Contact* gevonden = find(traject, gebeurtenis)) {
        const Contact weg = *gevonden;
        for (Contact& c : traject.contacten)
            for (Termijn& t : c.vervangen)
                if (const Termijn* voor = before(weg, t)) t = *voor;
    }
    std::erase_if(traject.contacten,
                  [&](const Contact& c) { return c.gebeurtenis == gebeurtenis; });
}

}  // namespace houvast::contact
