// Of many alternatives: is a value or a type one of them, and how one is made in one place only.
#pragma once

#include <array>
#include <concepts>
#include <utility>
#include <variant>

namespace houvast {

template <class T, class Variant>
inline constexpr bool is_een_van = false;
template <class T, class... Alle>
inline constexpr bool is_een_van<T, std::variant<Alle...>> = (std::same_as<T, Alle> || ...);

// Is a value one of these? For a list of enum values that belong together.
template <class T>
constexpr bool een_van(T waarde, std::same_as<T> auto... alle) {
    return ((waarde == alle) || ...);
}

// A wrapper whose constructor is a template, declared in its header and defined in its .cc, is
// compiled there for each alternative when that file keeps this: the addresses of what calls it.
template <class Wrapper, class One>
Wrapper make_wrapped(One one) { return Wrapper(std::move(one)); }
template <class Wrapper, class... Alle>
auto makers_of(const std::variant<Alle...>*) {
    return std::array{reinterpret_cast<void (*)()>(&make_wrapped<Wrapper, Alle>)...};
}

}  // namespace houvast
