#include "domain/traject/inschaling.h"

#include "base/check.h"
#include "domain/kalender.h"
#include "domain/traject/fasen.h"
#include "domain/traject/maatstaf.h"

#include <algorithm>
#include <charconv>

namespace houvast::inschaling {

namespace {

Result<void> unknown_answer(const Schemavraag& vraag) {
    return refuse({.code = "antwoord-onbekend", .grond = "R-272",
                   .waarden = {{"vraag", vraag.naam}}});
}

Result<void> chosen_from(const Schemavraag& vraag, const Antwoord& a, const Methodiek& methodiek) {
    const Codelijst* lijst = codelijst(methodiek, vraag.codelijst);
    if (lijst == nullptr) return unknown_answer(vraag);
    const auto found = std::ranges::find(lijst->waarden, a.waarde, &CodelijstWaarde::code);
    if (found == lijst->waarden.end()) return unknown_answer(vraag);
    if (found->vervallen)
        return refuse({.code = "antwoord-vervallen", .waarden = {{"keuze", found->naam}}});
    return {};
}

bool is_months(const std::string& text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() && number >= 1 &&
           number <= schema_maanden_max;
}

Result<void> fits(const Schemavraag& vraag, const Antwoord& a, const Methodiek& methodiek) {
    const bool in_words = a.waarde.empty();
    if (in_words != (vraag.soort == SchemaSoort::Tekst) || !a.gewenst.empty())
        return unknown_answer(vraag);
    switch (vraag.soort) {
    case SchemaSoort::Keuze: return chosen_from(vraag, a, methodiek);
    case SchemaSoort::Tekst: return {};
    case SchemaSoort::JaNee:
        return a.waarde == "ja" || a.waarde == "nee" ? Result<void>{} : unknown_answer(vraag);
    case SchemaSoort::Maanden:
        return is_months(a.waarde) ? Result<void>{} : unknown_answer(vraag);
    case SchemaSoort::Doelen:
        return subdoel(methodiek, a.waarde) != nullptr ? Result<void>{} : unknown_answer(vraag);
    }
    ENSURE(false);
    return {};
}

// Once each; of goals there may be several, each of them once.
bool was_there(const std::vector<Antwoord>& gehad, const Schemavraag& vraag, const Antwoord& a) {
    return std::ranges::any_of(gehad, [&](const Antwoord& ander) {
        return ander.vraag == a.vraag &&
               (vraag.soort != SchemaSoort::Doelen || ander.waarde == a.waarde);
    });
}

Result<void> all_fit(const Antwoorden& antwoorden, const Methodiek& methodiek) {
    const auto& vragen = methodiek.inschaling.vragen;
    std::vector<Antwoord> gehad;
    for (const Antwoord& a : antwoorden.waarden) {
        const auto vraag = std::ranges::find(vragen, a.vraag, &Schemavraag::code);
        if (vraag == vragen.end())
            return refuse({.code = "antwoord-onbekend", .waarden = {{"vraag", a.vraag}}});
        if (was_there(gehad, *vraag, a))
            return refuse({.code = "antwoord-dubbel", .waarden = {{"vraag", vraag->naam}}});
        if (const auto ok = fits(*vraag, a, methodiek); !ok) return ok;
        gehad.push_back(a);
    }
    return {};
}

Result<void> complete(const SchaalIn& o, const Methodiek& methodiek) {
    if (!o.klasse && o.antwoorden.waarden.empty())
        return refuse({.code = "inschaling-leeg", .grond = "R-272"});
    if (o.aanleiding != Inschaalaanleiding::Eerste) return {};
    for (const Schemavraag& vraag : methodiek.inschaling.vragen)
        if (vraag.verplicht && vraag.wanneer == SchemaMoment::Eerste &&
            std::ranges::count(o.antwoorden.waarden, vraag.code, &Antwoord::vraag) == 0)
            return refuse({.code = "inschaling-onvolledig", .grond = "R-272",
                           .waarden = {{"vraag", vraag.naam}}});
    return {};
}

}  // namespace

Result<Feiten> decide(const Traject& traject, const SchaalIn& o, const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (const auto ok = complete(o, context.methodiek); !ok) return refuse(ok.error());
    if (const auto ok = all_fit(o.antwoorden, context.methodiek); !ok) return refuse(ok.error());
    SchaalIn feit = o;
    feit.maatstaf = maatstaf_van(context.methodiek);
    const auto& vragen = context.methodiek.inschaling.vragen;  // in the order of the schema
    std::ranges::stable_sort(feit.antwoorden.waarden, {}, [&](const Antwoord& a) {
        return std::ranges::find(vragen, a.vraag, &Schemavraag::code) - vragen.begin();
    });
    return vastgelegd(std::move(feit));
}

std::optional<Interval> interval_van(const Traject& traject, const Methodiek& methodiek) {
    if (!traject.inschaling) return {};
    const Inschalingsklasse* found = klasse(methodiek, name_of(*traject.inschaling));
    if (found == nullptr) return {};
    return Interval{.gesprek_weken = found->gesprek_weken,
                    .evaluatie_maanden = found->evaluatie_maanden};
}

namespace {

std::optional<Datum> last_talk(const Traject& traject) {
    std::optional<Datum> last = traject.gesprek_op;
    const auto later = [&](std::optional<Datum> op) {
        if (op && (!last || *op > *last)) last = op;
    };
    for (const Contact& contact : traject.contacten)
        if (contact.bereikt) later(contact.op);
    later(traject.boek.gesproken_op);
    return last;
}

std::optional<Datum> last_evaluation(const Boek& boek) {
    std::optional<Datum> last;
    if (boek.plan) last = boek.plan->feit.op;
    if (boek.evaluatie && (!last || boek.evaluatie->feit.op > *last))
        last = boek.evaluatie->feit.op;
    return last;
}

}  // namespace

std::optional<Voorstel> voorstel_van(const Traject& traject, const Methodiek& methodiek,
                                     Datum vandaag) {
    const auto interval = interval_van(traject, methodiek);
    if (!interval) return {};
    const Datum gesproken = last_talk(traject).value_or(vandaag);
    const Datum bekeken = last_evaluation(traject.boek).value_or(vandaag);
    return Voorstel{
        .interval = *interval,
        .gesprek = std::max(vandaag, gesproken + std::chrono::weeks{interval->gesprek_weken}),
        .evaluatie = std::max(vandaag, maanden_na(bekeken, interval->evaluatie_maanden))};
}

std::string lettercode_van(const Traject& traject, const Methodiek& methodiek) {
    std::string letter;
    for (const Schemavraag& vraag : methodiek.inschaling.vragen)
        if (vraag.codelijst == lettercode_lijst)
            for (const auto& [_, feit] : traject.boek.inschalingen)
                for (const Antwoord& a : feit.antwoorden.waarden)
                    if (a.vraag == vraag.code) letter = a.waarde;
    return letter;
}

}  // namespace houvast::inschaling
