#include "web/recht.h"

namespace houvast::web {

namespace {

template <class Allowed>
bool in_some_relation(Allowed allowed) {
    for (int i = 0; i < verbanden; ++i)
        if (allowed(static_cast<Verband>(i))) return true;
    return false;
}

}  // namespace

std::optional<Beeld> beeld_of(Recht recht) {
    const int number = static_cast<int>(recht) - static_cast<int>(Recht::EersteBeeld);
    if (number < 0 || number >= beelden) return {};
    return static_cast<Beeld>(number);
}

std::optional<OpdrachtSoort> opdracht_of(Recht recht) {
    const int number = static_cast<int>(recht) - static_cast<int>(Recht::EersteOpdracht);
    if (number < 0 || number >= opdracht_soorten) return {};
    return static_cast<OpdrachtSoort>(number);
}

bool ever(const Actor& actor, Recht recht) {
    if (const auto beeld = beeld_of(recht))
        return in_some_relation([&](Verband v) { return may_see(actor, *beeld, v); });
    if (const auto soort = opdracht_of(recht))
        return in_some_relation([&](Verband v) { return may(actor, *soort, v); });
    return true;
}

}  // namespace houvast::web
