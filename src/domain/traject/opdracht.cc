#include "domain/traject/opdracht.h"

namespace houvast {

template <class O>
    requires is_een_van<O, TrajectOpdrachten>
[[gnu::noinline, gnu::used]] TrajectOpdracht::TrajectOpdracht(O een)
    : o(std::in_place_type<O>, std::move(een)) {}

[[gnu::used]] static const auto makers =
    makers_of<TrajectOpdracht>(static_cast<const TrajectOpdrachten*>(nullptr));

TrajectOpdracht::TrajectOpdracht(const TrajectOpdracht&) = default;
TrajectOpdracht::TrajectOpdracht(TrajectOpdracht&&) noexcept = default;
TrajectOpdracht& TrajectOpdracht::operator=(const TrajectOpdracht&) = default;
TrajectOpdracht& TrajectOpdracht::operator=(TrajectOpdracht&&) noexcept = default;
TrajectOpdracht::~TrajectOpdracht() = default;

}  // namespace houvast
