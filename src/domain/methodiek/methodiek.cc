#include "domain/methodiek/methodiek.h"

#include <algorithm>

namespace houvast {

const Fase* fase_van(const Methodiek& methodiek, Stap stap) {
    const auto found = std::ranges::find_if(methodiek.fasen, [&](const Fase& fase) {
        return std::ranges::find(fase.stappen, stap) != fase.stappen.end();
    });
    return found == methodiek.fasen.end() ? nullptr : &*found;
}

const Codelijst* codelijst(const Methodiek& methodiek, std::string_view code) {
    const auto found = std::ranges::find(methodiek.codelijsten, code, &Codelijst::code);
    return found == methodiek.codelijsten.end() ? nullptr : &*found;
}

}  // namespace houvast
