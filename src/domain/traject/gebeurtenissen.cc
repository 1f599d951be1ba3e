#include "domain/traject/gebeurtenissen.h"

namespace houvast {

TrajectGebeurtenis::TrajectGebeurtenis(const TrajectGebeurtenis&) = default;
TrajectGebeurtenis::TrajectGebeurtenis(TrajectGebeurtenis&&) noexcept = default;
TrajectGebeurtenis& TrajectGebeurtenis::operator=(const TrajectGebeurtenis&) = default;
TrajectGebeurtenis& TrajectGebeurtenis::operator=(TrajectGebeurtenis&&) noexcept = default;
TrajectGebeurtenis::~TrajectGebeurtenis() = default;
bool TrajectGebeurtenis::operator==(const TrajectGebeurtenis&) const = default;

}  // namespace houvast
