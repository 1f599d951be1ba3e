// Id: a string that knows whose id it is, so that two kinds never change places.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace houvast {

template <class Tag>
struct Id {
    std::string waarde;
    auto operator<=>(const Id&) const = default;
};

using CommandId = Id<struct CommandTag>;  // made with the form; the API's Idempotency-Key

// UUIDv7 (RFC 9562): sorts by time of making. `random` gives 10 unpredictable bytes.
std::string uuid7(std::int64_t unix_ms, std::string_view random);

// 8-4-4-4-12 lower-case hexadecimal digits: what may stand in a path where an id belongs.
bool is_uuid(std::string_view);

}  // namespace houvast
