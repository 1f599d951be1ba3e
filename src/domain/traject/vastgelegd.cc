#include "domain/traject/vastgelegd.h"

#include <algorithm>

namespace houvast {

void apply(std::vector<Termijn>& lopend, const Gevolg& gevolg) {
    std::erase_if(lopend, [&](const Termijn& t) {
        return std::ranges::count(gevolg.stopt, t.soort) > 0 ||
               std::ranges::count(gevolg.begint, t.soort, &Termijn::soort) > 0;
    });
    lopend.insert(lopend.end(), gevolg.begint.begin(), gevolg.begint.end());
}

}  // namespace houvast
