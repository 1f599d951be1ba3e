#include "domain/methodiek/methodiek.h"

#include <algorithm>

namespace houvast {

namespace {

template <class T>
const T* thing_by_code(const std::vector<T>& things, std::string_view code) {
    const auto found = std::ranges::find(things, code, &T::code);
    return found == things.end() ? nullptr : &*found;
}

// Is what is meant for `doelgroepen` for somebody in `groepen`?
bool is_for(const Groepcodes& doelgroepen, const Groepcodes& groepen) {
    return doelgroepen.empty() || std::ranges::find_first_of(doelgroepen, groepen) !=
                                      doelgroepen.end();
}

}  // namespace

const MethodiekFase* fase_van(const Methodiek& methodiek, Stap stap) {
    const auto found = std::ranges::find_if(methodiek.fasen, [&](const MethodiekFase& fase) {
        return std::ranges::find(fase.stappen, stap) != fase.stappen.end();
    });
    return found == methodiek.fasen.end() ? nullptr : &*found;
}

const Codelijst* codelijst(const Methodiek& m, std::string_view code) {
    return thing_by_code(m.codelijsten, code);
}
const Schaal* schaal(const Methodiek& m, std::string_view code) {
    return thing_by_code(m.schalen, code);
}
const Instrument* instrument(const Methodiek& m, std::string_view code) {
    return thing_by_code(m.instrumenten, code);
}
const Gespreksplaat* plaat(const Methodiek& m, std::string_view code) {
    return thing_by_code(m.platen, code);
}
const Doelthema* thema(const Methodiek& m, std::string_view code) {
    return thing_by_code(m.themas, code);
}
const Subdoel* subdoel(const Methodiek& m, std::string_view code) {
    return thing_by_code(m.subdoelen, code);
}
const Hulpmiddel* hulpmiddel(const Methodiek& m, std::string_view code) {
    return thing_by_code(m.hulpmiddelen, code);
}
const Inschalingsklasse* klasse(const Methodiek& m, std::string_view code) {
    return thing_by_code(m.inschaling.klassen, code);
}

std::vector<const Subdoel*> subdoelen_van(const Methodiek& m, std::string_view thema_code) {
    std::vector<const Subdoel*> all;
    for (const Subdoel& one : m.subdoelen)
        if (one.thema == thema_code) all.push_back(&one);
    std::ranges::stable_sort(all, {}, &Subdoel::moeilijkheid);
    return all;
}

std::vector<const Hulpmiddel*> hulpmiddelen_van(const Methodiek& m, const Subdoel& of,
                                                const Groepcodes& groepen) {
    std::vector<const Hulpmiddel*> all;
    for (const std::string& code : of.hulpmiddelen)
        if (const Hulpmiddel* one = hulpmiddel(m, code);
            one != nullptr && is_for(one->doelgroepen, groepen))
            all.push_back(one);
    for (const Hulpmiddel& one : m.hulpmiddelen) {
        const bool of_theme = std::ranges::find(one.themas, of.thema) != one.themas.end();
        if (of_theme && is_for(one.doelgroepen, groepen) &&
            std::ranges::find(all, &one) == all.end())
            all.push_back(&one);
    }
    return all;
}

std::vector<const Instrument*> instrumenten_voor(const Methodiek& m, Meetmoment moment,
                                                 const Groepcodes& groepen) {
    std::vector<const Instrument*> all;
    for (const Instrument& one : m.instrumenten)
        if (std::ranges::find(one.momenten, moment) != one.momenten.end() &&
            is_for(one.doelgroepen, groepen))
            all.push_back(&one);
    return all;
}

std::string productnaam(const Methodiek& methodiek, const std::string& code) {
    const auto found = std::ranges::find(methodiek.producten, code, &Product::code);
    return found == methodiek.producten.end() ? code : found->naam;
}

int contact_maanden(const Methodiek& methodiek, std::string_view code, int anders) {
    for (const Contactfrequentie& f : methodiek.contactfrequenties)
        if (f.code == code) return std::max(f.maanden / std::max(f.aantal, 1), 1);
    return anders;
}

}  // namespace houvast
