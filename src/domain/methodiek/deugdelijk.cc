#include "domain/methodiek/deugdelijk.h"

#include "base/fields.h"
#include "domain/methodiek/deugdelijk_delen.h"
#include "domain/traject/opdrachten.h"

#include <span>

namespace houvast {

namespace deugdelijk {

void check_doelgroepen(const Methodiek& m, const std::vector<std::string>& codes,
                       const std::string& in, Gebreken& found) {
    const Codelijst* lijst = codelijst(m, "doelgroep");
    if (lijst != nullptr) check_all_known(lijst->waarden, "doelgroep", codes, in, found);
}

namespace {

// Each step in one phase, and the phases in the order of the steps.
void check_steps(const std::vector<MethodiekFase>& fasen, Gebreken& found) {
    std::set<Stap> covered;
    for (std::size_t at = 0; at < fasen.size(); ++at) {
        const std::string in = "fase " + fasen[at].code;
        for (const Stap stap : fasen[at].stappen)
            if (!covered.insert(stap).second)
                add(found, "methodiek.stap-dubbel", in, {{"stap", std::string(name_of(stap))}});
        if (at == 0 || fasen[at].stappen.empty() || fasen[at - 1].stappen.empty()) continue;
        if (std::ranges::min(fasen[at].stappen) < std::ranges::max(fasen[at - 1].stappen))
            add(found, "methodiek.volgorde", in);
    }
    for (std::size_t at = 0; at < names_of<Stap>.size(); ++at)
        if (!covered.contains(static_cast<Stap>(at)))
            add(found, "methodiek.stap-zonder-fase", "fase",
                {{"stap", std::string(names_of<Stap>[at])}});
}

// A list behind a choice that the program knows has that choice's values: no more, no less.
void check_choices(const Methodiek& methodiek, const std::string& code,
                   std::span<const std::string_view> choices, Gebreken& found) {
    const Codelijst* lijst = codelijst(methodiek, code);
    if (lijst == nullptr) return;
    const auto fault = [&](std::string_view waarde) {
        add(found, "methodiek.keuzes", "codelijst " + code,
            {{"codelijst", code}, {"code", std::string(waarde)}});
    };
    for (const CodelijstWaarde& waarde : lijst->waarden)
        if (std::ranges::find(choices, waarde.code) == choices.end()) fault(waarde.code);
    for (const std::string_view choice : choices)
        if (std::ranges::find(lijst->waarden, choice, &CodelijstWaarde::code) ==
            lijst->waarden.end())
            fault(choice);
}

void check_lists(const Methodiek& m, Gebreken& found) {
    for (const Codelijst& lijst : m.codelijsten)
        check_codes(lijst.waarden, "codelijst " + lijst.code + ", waarde", found);
    for (const char* code : {"doelgroep", "wijze-van-meten"})
        if (codelijst(m, code) == nullptr)
            add(found, "methodiek.geen-codelijst", "codelijst", {{"codelijst", code}});
    check_choices(m, "kanaal", names_of<Kanaal>, found);
    check_choices(m, "soort-dreiging", names_of<Dreiging>, found);
    check_choices(m, "wijze-van-meten", names_of<Meetwijze>, found);
}

void check_products(const Methodiek& methodiek, Gebreken& found) {
    const auto has = [&](ProductSoort soort) {
        return std::ranges::find(methodiek.producten, soort, &Product::soort) !=
               methodiek.producten.end();
    };
    if (has(ProductSoort::Beheer) && !has(ProductSoort::Begeleiding))
        add(found, "methodiek.beheer-alleen", "product", {}, "R-092");
}

void check_contactfrequenties(const Methodiek& m, Gebreken& found) {
    for (const Contactfrequentie& f : m.contactfrequenties) {
        const std::string in = "contactfrequentie " + f.code;
        check_known(m.fasen, "fase", f.fase, in, found);
        for (const std::string& kanaal : f.kanalen)
            if (std::ranges::find(names_of<Kanaal>, kanaal) == names_of<Kanaal>.end())
                add(found, "methodiek.onbekend", in, {{"soort", "kanaal"}, {"code", kanaal}});
    }
}

}  // namespace

}  // namespace deugdelijk

std::vector<Weigering> gebreken(const Methodiek& m) {
    using namespace deugdelijk;
    Gebreken found;
    check_codes(m.mijlpalen, "mijlpaal", found);
    check_codes(m.fasen, "fase", found);
    for (const MethodiekFase& fase : m.fasen)
        check_all_known(m.mijlpalen, "mijlpaal", fase.mijlpalen, "fase " + fase.code, found);
    check_steps(m.fasen, found);
    check_codes(m.codelijsten, "codelijst", found);
    check_lists(m, found);
    check_codes(m.producten, "product", found);
    check_products(m, found);
    check_codes(m.contactfrequenties, "contactfrequentie", found);
    check_contactfrequenties(m, found);
    check_once(m.gesprekstips, "gesprekstip", found);
    for (const Gesprekstip& tip : m.gesprekstips)
        check_known(m.fasen, "fase", tip.fase, "gesprekstip " + tip.code, found);
    check_platen(m, found);
    check_instrumenten(m, found);
    check_inschaling(m, found);
    check_doelen(m, found);
    check_hulpmiddelen(m, found);
    check_trainingen(m, found);
    return found;
}

}  // namespace houvast
