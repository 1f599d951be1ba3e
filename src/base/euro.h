// Euro: an amount of money in whole cents, negative too. Arithmetic is checked: an overflow is a
// bug (ENSURE), never a wrong amount.
#pragma once

#include "base/check.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace houvast {

class Euro {
public:
    constexpr Euro() = default;
    static constexpr Euro from_cents(std::int64_t cents) { return Euro(cents); }
    constexpr std::int64_t cents() const { return cents_; }

    friend constexpr Euro operator+(Euro a, Euro b) {
        std::int64_t sum = 0;
        ENSURE(!__builtin_add_overflow(a.cents_, b.cents_, &sum));
        return Euro(sum);
    }
    friend constexpr Euro operator-(Euro a, Euro b) {
        std::int64_t difference = 0;
        ENSURE(!__builtin_sub_overflow(a.cents_, b.cents_, &difference));
        return Euro(difference);
    }
    friend constexpr Euro operator*(Euro a, std::int64_t times) {
        std::int64_t product = 0;
        ENSURE(!__builtin_mul_overflow(a.cents_, times, &product));
        return Euro(product);
    }
    constexpr Euro operator-() const { return Euro() - *this; }
    constexpr Euro& operator+=(Euro other) { return *this = *this + other; }
    constexpr Euro& operator-=(Euro other) { return *this = *this - other; }
    constexpr auto operator<=>(const Euro&) const = default;

private:
    explicit constexpr Euro(std::int64_t cents) : cents_(cents) {}
    std::int64_t cents_ = 0;
};

// What somebody typed, read strictly: "1.234,56", "1234,56", "€ 12", "-12,50". Nothing for what
// has two readings ("12.50", "1,234") and for 10 milliard euros or more.
std::optional<Euro> euro_from_dutch(std::string_view typed);

// As it is typed into a form: "1234,56", and "1234" where there are no cents.
std::string euro_dutch(Euro);

}  // namespace houvast
