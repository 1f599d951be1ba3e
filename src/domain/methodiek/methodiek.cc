#include "domain/methodiek/methodiek.h"

#include <algorithm>

namespace houvast {

const MethodiekFase* fase_van(const Methodiek& methodiek, Stap stap) {
    const auto found = std::ranges::find_if(methodiek.fasen, [&](const MethodiekFase& fase) {
        return std::ranges::find(fase.stappen, stap) != fase.stappen.end();
    });
    return found == methodiek.fasen.end() ? nullptr : &*found;
}

const Codelijst* codelijst(const Methodiek& methodiek, std::string_view code) {
    const auto found = std::ranges::find(methodiek.codelijsten, code, &Codelijst::code);
    return found == methodiek.codelijsten.end() ? nullptr : &*found;
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
