#include "domain/methodiek/deugdelijk.h"

#include "base/fields.h"
#include "domain/traject/opdrachten.h"

#include <algorithm>
#include <set>
#include <span>

namespace houvast {

namespace {

using Gebreken = std::vector<Weigering>;

template <class T>
void check_codes(const std::vector<T>& things, const std::string& soort, Gebreken& found) {
    if (things.empty()) found.push_back({.code = "methodiek.leeg", .waarden = {{"soort", soort}}});
    std::set<std::string> seen;
    for (const T& thing : things) {
        if (!seen.insert(thing.code).second)
            found.push_back({.code = "methodiek.dubbel",
                             .waarden = {{"soort", soort}, {"code", thing.code}}});
    }
}

template <class T>
void check_known(const std::vector<T>& things, const std::string& soort, const std::string& code,
                 const std::string& in, Gebreken& found) {
    if (std::ranges::find(things, code, &T::code) == things.end())
        found.push_back({.code = "methodiek.onbekend",
                         .waarden = {{"soort", soort}, {"code", code}, {"in", in}}});
}

// Each step in one phase, and the phases in the order of the steps.
void check_steps(const std::vector<MethodiekFase>& fasen, Gebreken& found) {
    std::set<Stap> covered;
    for (std::size_t at = 0; at < fasen.size(); ++at) {
        for (const Stap stap : fasen[at].stappen) {
            if (!covered.insert(stap).second)
                found.push_back({.code = "methodiek.stap-dubbel",
                                 .waarden = {{"stap", std::string(name_of(stap))}}});
        }
        if (at == 0 || fasen[at].stappen.empty() || fasen[at - 1].stappen.empty()) continue;
        if (std::ranges::min(fasen[at].stappen) < std::ranges::max(fasen[at - 1].stappen))
            found.push_back(
                {.code = "methodiek.volgorde", .waarden = {{"fase", fasen[at].code}}});
    }
    for (std::size_t at = 0; at < names_of<Stap>.size(); ++at) {
        if (!covered.contains(static_cast<Stap>(at)))
            found.push_back({.code = "methodiek.stap-zonder-fase",
                             .waarden = {{"stap", std::string(names_of<Stap>[at])}}});
    }
}

// A list behind a choice that the program knows has that choice's values: no more, no less.
void check_choices(const Methodiek& methodiek, const std::string& code,
                   std::span<const std::string_view> choices, Gebreken& found) {
    const Codelijst* lijst = codelijst(methodiek, code);
    if (lijst == nullptr) return;
    const auto fault = [&](std::string_view waarde) {
        found.push_back({.code = "methodiek.keuzes",
                         .waarden = {{"codelijst", code}, {"code", std::string(waarde)}}});
    };
    for (const CodelijstWaarde& waarde : lijst->waarden)
        if (std::ranges::find(choices, waarde.code) == choices.end()) fault(waarde.code);
    for (const std::string_view choice : choices)
        if (std::ranges::find(lijst->waarden, choice, &CodelijstWaarde::code) ==
            lijst->waarden.end())
            fault(choice);
}

void check_products(const Methodiek& methodiek, Gebreken& found) {
    const auto has = [&](ProductSoort soort) {
        return std::ranges::find(methodiek.producten, soort, &Product::soort) !=
               methodiek.producten.end();
    };
    if (has(ProductSoort::Beheer) && !has(ProductSoort::Begeleiding))
        found.push_back({.code = "methodiek.beheer-alleen", .grond = "R-092"});
}

}  // namespace

std::vector<Weigering> gebreken(const Methodiek& m) {
    Gebreken found;
    check_codes(m.mijlpalen, "mijlpaal", found);
    check_codes(m.fasen, "fase", found);
    check_codes(m.codelijsten, "codelijst", found);
    check_codes(m.producten, "product", found);
    check_codes(m.contactfrequenties, "contactfrequentie", found);
    for (const Codelijst& lijst : m.codelijsten)
        check_codes(lijst.waarden, "codelijst " + lijst.code, found);
    for (const MethodiekFase& fase : m.fasen)
        for (const std::string& code : fase.mijlpalen)
            check_known(m.mijlpalen, "mijlpaal", code, "fase " + fase.code, found);
    check_steps(m.fasen, found);
    check_choices(m, "kanaal", names_of<Kanaal>, found);
    check_choices(m, "soort-dreiging", names_of<Dreiging>, found);
    check_products(m, found);
    for (const Contactfrequentie& f : m.contactfrequenties) {
        check_known(m.fasen, "fase", f.fase, "contactfrequentie " + f.code, found);
        for (const std::string& kanaal : f.kanalen)
            if (std::ranges::find(names_of<Kanaal>, kanaal) == names_of<Kanaal>.end())
                found.push_back({.code = "methodiek.onbekend",
                                 .waarden = {{"soort", "kanaal"},
                                             {"code", kanaal},
                                             {"in", "contactfrequentie " + f.code}}});
    }
    for (const Gesprekstip& tip : m.gesprekstips)
        check_known(m.fasen, "fase", tip.fase, "gesprekstip " + tip.code, found);
    return found;
}

}  // namespace houvast
