// Keuzes: a set of choices of one enum, small enough to pass by value. In a form it is a row of
// boxes, in JSON a list of names.
#pragma once

#include <initializer_list>

namespace houvast {

template <class E>
class Keuzes {
public:
    using Choice = E;
    constexpr Keuzes() = default;
    constexpr Keuzes(std::initializer_list<E> all) { for (const E one : all) add(one); }
    constexpr void add(E one) { bits_ |= bit(one); }
    constexpr void remove(E one) { bits_ &= ~bit(one); }
    constexpr bool has(E one) const { return (bits_ & bit(one)) != 0; }
    constexpr bool has_any(Keuzes others) const { return (bits_ & others.bits_) != 0; }
    constexpr bool empty() const { return bits_ == 0; }
    bool operator==(const Keuzes&) const = default;

private:
    static constexpr unsigned bit(E one) { return 1u << static_cast<unsigned>(one); }
    unsigned bits_ = 0;
};

}  // namespace houvast
