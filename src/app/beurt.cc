#include "app/beurt.h"

#include <semaphore>

namespace houvast {

namespace {

std::counting_semaphore<beurten_max> beurten{beurten_max};

}  // namespace

Result<Beurt> Beurt::neem() {
    if (!beurten.try_acquire()) return refuse({.code = "druk-met-bestanden"});
    return Beurt(&beurten);
}

void Beurt::Terug::operator()(void*) const noexcept { beurten.release(); }

}  // namespace houvast
