#include "storage/postgres_value.h"

#include "base/check.h"
#include "base/overloaded.h"

namespace houvast {

namespace {

constexpr PostgresType boolean = 16, bytea = 17, name = 19, int8 = 20, int2 = 21, int4 = 23,
                       text = 25, oid = 26, varchar = 1043, numeric = 1700;

std::string big_endian(std::int64_t number) {
    std::string bytes;
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes += static_cast<char>(static_cast<std::uint64_t>(number) >> shift & 0xff);
    return bytes;
}

std::uint64_t unsigned_of(std::string_view bytes) {
    std::uint64_t number = 0;
    for (const char byte : bytes) number = number << 8 | static_cast<unsigned char>(byte);
    return number;
}

// Two's complement of two, four or eight bytes.
std::int64_t integer_of(std::string_view bytes) {
    if (bytes.size() == 2) return static_cast<std::int16_t>(unsigned_of(bytes));
    if (bytes.size() == 4) return static_cast<std::int32_t>(unsigned_of(bytes));
    ENSURE(bytes.size() == 8);
    return static_cast<std::int64_t>(unsigned_of(bytes));
}

// What sum() gives: count of digits, weight, sign, scale, then digits of base 10,000, each in
// two bytes. Zeros at the end are left out. Only whole numbers of 64 bits belong to the dialect.
std::int64_t whole_number_of(std::string_view bytes) {
    ENSURE(bytes.size() >= 8);
    const std::int64_t digits = integer_of(bytes.substr(0, 2));
    const std::int64_t weight = integer_of(bytes.substr(2, 2));
    const std::uint64_t sign = unsigned_of(bytes.substr(4, 2));
    ENSURE(sign == 0 || sign == 0x4000);  // not NaN or infinity
    ENSURE(digits <= weight + 1);
    std::int64_t number = 0;
    for (std::int64_t i = 0; i <= weight; ++i) {
        const auto at = static_cast<std::size_t>(8 + 2 * i);
        const std::int64_t digit = i < digits ? integer_of(bytes.substr(at, 2)) : 0;
        ENSURE(!__builtin_mul_overflow(number, 10'000, &number));
        ENSURE(!__builtin_add_overflow(number, digit, &number));
    }
    return sign == 0 ? number : -number;
}

}  // namespace

PostgresType postgres_type(const DbValue& value) {
    return std::visit(overloaded{
                          [](std::monostate) { return PostgresType{0}; },
                          [](std::int64_t) { return int8; },
                          [](const std::string&) { return text; },
                          [](const Bytes&) { return bytea; },
                      },
                      value);
}

std::string to_postgres(const DbValue& value) {
    return std::visit(overloaded{
                          [](std::monostate) { return std::string(); },
                          [](std::int64_t number) { return big_endian(number); },
                          [](const std::string& utf8) { return utf8; },
                          [](const Bytes& b) { return b.bytes; },
                      },
                      value);
}

DbValue from_postgres(PostgresType type, std::string_view bytes) {
    switch (type) {
        case int2:
        case int4:
        case int8: return integer_of(bytes);
        case oid: return static_cast<std::int64_t>(unsigned_of(bytes));
        case boolean: return std::int64_t{bytes.at(0) != 0};
        case numeric: return whole_number_of(bytes);
        case text:
        case varchar:
        case name: return std::string(bytes);
        case bytea: return Bytes{std::string(bytes)};
        default: throw InvariantBroken("postgres: a column type outside the dialect");
    }
}

}  // namespace houvast
