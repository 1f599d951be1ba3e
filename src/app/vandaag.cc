#include "app/vandaag.h"

#include <date/tz.h>

namespace houvast {

namespace {

auto local(Tijdstip at) {
    static const date::time_zone* const amsterdam = date::locate_zone("Europe/Amsterdam");
    return amsterdam->to_local(at).time_since_epoch();
}

}  // namespace

Datum day_in_amsterdam(Tijdstip at) {
    return Datum{std::chrono::floor<std::chrono::days>(local(at))};
}

Kloktijd time_in_amsterdam(Tijdstip at) {
    const auto since_midnight = local(at) - std::chrono::floor<std::chrono::days>(local(at));
    const auto minutes = std::chrono::floor<std::chrono::minutes>(since_midnight).count();
    return {static_cast<int>(minutes / 60), static_cast<int>(minutes % 60)};
}

}  // namespace houvast
