#include "domain/methodiek/methodieken.h"

#include "domain/methodiek/naam.h"

#include <algorithm>

namespace houvast {

namespace {

std::string named_product(const Methodiek& m, std::string_view code) {
    const auto found = std::ranges::find(m.producten, code, &Product::code);
    return found == m.producten.end() ? std::string() : found->naam;
}

std::string named(const Methodiek& m, std::string_view lijst, std::string_view code) {
    if (const Codelijst* in = codelijst(m, lijst))
        for (const CodelijstWaarde& waarde : in->waarden)
            if (waarde.code == code) return waarde.naam;
    return naam_in(m, lijst, code);
}

// In its own first; else the code itself.
std::string first_named(const Methodieken& all, const Methodiek& eigen, const std::string& code,
                        const auto& name_in) {
    if (std::string here = name_in(eigen); !here.empty()) return here;
    for (const Methodiek& one : all.alle)
        if (std::string there = name_in(one); !there.empty()) return there;
    return code;
}

}  // namespace

MethodiekKeuze keuze_van(const Methodiek& m) { return {.code = m.code, .versie = m.versie}; }

const Methodiek* find(const Methodieken& all, const MethodiekKeuze& keuze) {
    const auto found = std::ranges::find_if(all.alle, [&](const Methodiek& one) {
        return one.code == keuze.code && one.versie == keuze.versie;
    });
    return found == all.alle.end() ? nullptr : &*found;
}

std::string productnaam(const Methodieken& all, const Methodiek& eigen, const std::string& code) {
    return first_named(all, eigen, code,
                       [&](const Methodiek& m) { return named_product(m, code); });
}

std::string codenaam(const Methodieken& all, const Methodiek& eigen, std::string_view lijst,
                     const std::string& code) {
    return first_named(all, eigen, code,
                       [&](const Methodiek& m) { return named(m, lijst, code); });
}

}  // namespace houvast
