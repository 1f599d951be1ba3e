#include "demo/verhaal.h"

#include "domain/traject/gesprek.h"

namespace houvast::demo {

namespace {

using namespace std::chrono;

// Office hours in Amsterdam, in winter and in summer: 7:30 to 14:30 UTC.
constexpr minutes opening{7 * 60 + 30};
constexpr int office_minutes = 7 * 60;
constexpr minutes after_each_other{12};
constexpr seconds just_now{5};

}  // namespace

void Verhaal::op(int dagen, Daad daad) {
    const Datum dag = verteller.gemeente().kalender().eerste_werkdag_vanaf(begin + days{dagen});
    Tijdstip at = Tijdstip{dag} + opening + minutes{kans.tussen(0, office_minutes)} +
                  seconds{kans.tussen(0, 59)};
    if (!stappen.empty() && at <= stappen.back().at) at = stappen.back().at + after_each_other;
    stappen.push_back({at, daad});
}

std::optional<Gesprekswijze> Verhaal::zoals_afgesproken() const {
    if (!afgesproken || verteller.clock().now() - afgesproken->at > just_now) return {};
    return afgesproken->wijze;
}

Kanaal Verhaal::kanaal(Kanaal anders) const {
    const auto wijze = zoals_afgesproken();
    return wijze ? gesprek::kanaal_van(*wijze) : anders;
}

Actor Verhaal::iemand(Rollen rollen) const {
    return verteller.team().met(rollen).value_or(begeleider);
}

}  // namespace houvast::demo
