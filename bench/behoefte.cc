#include "bench/behoefte.h"

#include "base/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace houvast::bench {

void print(const Behoefte& b) {
    const char* sign = b.kant == Behoefte::Kant::Minstens ? ">=" : "<=";
    fmt::print("{} {:.2f} (need {} {:.2f}) {}{}{}\n", b.naam, b.waarde, sign, b.grens,
               b.gehaald() ? "ok" : "NOT MET", b.bij.empty() ? "" : ": ", b.bij);
    std::fflush(stdout);
}

double median(std::vector<double> values) {
    ENSURE(!values.empty());
    std::ranges::sort(values);
    return values[(values.size() - 1) / 2];
}

}  // namespace houvast::bench
