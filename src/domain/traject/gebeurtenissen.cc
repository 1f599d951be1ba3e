#include "domain/traject/gebeurtenissen.h"

namespace houvast {

template <class F>
    requires is_een_van<F, TrajectGebeurtenis::Feit>
[[gnu::noinline, gnu::used]] TrajectGebeurtenis::TrajectGebeurtenis(F f)
    : feit(std::in_place_type<F>, std::move(f)) {}

[[gnu::used]] static const auto makers =
    makers_of<TrajectGebeurtenis>(static_cast<const TrajectGebeurtenis::Feit*>(nullptr));

TrajectGebeurtenis::TrajectGebeurtenis(const TrajectGebeurtenis&) = default;
TrajectGebeurtenis::TrajectGebeurtenis(TrajectGebeurtenis&&) noexcept = default;
TrajectGebeurtenis& TrajectGebeurtenis::operator=(const TrajectGebeurtenis&) = default;
TrajectGebeurtenis& TrajectGebeurtenis::operator=(TrajectGebeurtenis&&) noexcept = default;
TrajectGebeurtenis::~TrajectGebeurtenis() = default;
bool TrajectGebeurtenis::operator==(const TrajectGebeurtenis&) const = default;

}  // namespace houvast
