// Texts' amounts of money: integer cents in, grouped by three, signs from the catalogue.
#include "texts/texts.h"

namespace houvast {

namespace {

std::string grouped(std::uint64_t number, const std::string& separator) {
    std::string digits = std::to_string(number);
    for (auto at = digits.size(); at > 3;) digits.insert(at -= 3, separator);
    return digits;
}

}  // namespace

std::string Texts::amount(std::int64_t cents) const {
    // The absolute value in unsigned, so that the smallest int64 has one too.
    const auto bits = static_cast<std::uint64_t>(cents);
    const std::uint64_t size = cents < 0 ? std::uint64_t{0} - bits : bits;
    std::string number = cents < 0 ? "-" : "";
    number += grouped(size / 100, (*this)("getal.duizend"));
    if (const auto rest = size % 100; rest != 0)
        number += (*this)("getal.komma") + (rest < 10 ? "0" : "") + std::to_string(rest);
    return with("bedrag", {{"getal", number}});
}

}  // namespace houvast
