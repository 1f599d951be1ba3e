// Delay: how long a next try must wait, after so many wrong ones. A mistyped password costs
// nothing; guessing soon costs a minute each time, for ever. Nobody is ever shut out.
#pragma once

#include <algorithm>
#include <chrono>

namespace houvast::access {

inline constexpr int free_tries = 3;
inline constexpr std::chrono::seconds delay_max{60};

constexpr std::chrono::seconds delay_after(int failures) {
    if (failures <= free_tries) return std::chrono::seconds{0};
    const int doublings = std::min(failures - free_tries, 7);
    return std::min(delay_max, std::chrono::seconds{1 << (doublings - 1)});
}
static_assert(delay_after(3).count() == 0);
static_assert(delay_after(4).count() == 1);
static_assert(delay_after(7).count() == 8);
static_assert(delay_after(1000) == delay_max);

}  // namespace houvast::access
