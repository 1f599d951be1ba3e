#include "domain/methodiek/methodieken.h"

#include <algorithm>

namespace houvast {

namespace {

// In its own first; null where nobody lists it.
template <class Find>
auto found_in(const Methodieken& all, const Methodiek& eigen, const Find& find) {
    if (const auto* here = find(eigen)) return here;
    for (const Methodiek& one : all.alle)
        if (const auto* there = find(one)) return there;
    return decltype(find(eigen)){};
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
    const Product* found = found_in(all, eigen, [&](const Methodiek& m) -> const Product* {
        const auto product = std::ranges::find(m.producten, code, &Product::code);
        return product == m.producten.end() ? nullptr : &*product;
    });
    return found == nullptr ? code : found->naam;
}

std::string waardenaam(const Methodieken& all, const Methodiek& eigen, std::string_view lijst,
                       const std::string& code) {
    const auto* found = found_in(all, eigen, [&](const Methodiek& m) -> const CodelijstWaarde* {
        const Codelijst* in = codelijst(m, lijst);
        if (in == nullptr) return nullptr;
        const auto waarde = std::ranges::find(in->waarden, code, &CodelijstWaarde::code);
        return waarde == in->waarden.end() ? nullptr : &*waarde;
    });
    return found == nullptr ? code : found->naam;
}

}  // namespace houvast
