#include "cli/klok.h"

#include <CLI/CLI.hpp>

#include <chrono>

namespace houvast::cli {

namespace {

constexpr int no_number = 99;

int two_digits(std::string_view text, std::size_t at) {
    const char a = text[at];
    const char b = text[at + 1];
    if (a < '0' || a > '9' || b < '0' || b > '9') return no_number;
    return (a - '0') * 10 + (b - '0');
}

// "2026-11-24T08:00", in UTC; nothing for what is no moment.
std::optional<Tijdstip> moment_from(std::string_view text) {
    if (text.size() != 16 || text[10] != 'T' || text[13] != ':') return {};
    const auto dag = datum_from_iso(text.substr(0, 10));
    const int hour = two_digits(text, 11);
    const int minute = two_digits(text, 14);
    if (!dag || hour > 23 || minute > 59) return {};
    return Tijdstip{*dag + std::chrono::hours{hour} + std::chrono::minutes{minute}};
}

}  // namespace

std::optional<Tijdstip> tijdstip_from(std::string_view given) {
    if (given.empty()) return {};
    if (const auto moment = moment_from(given)) return moment;
    throw CLI::ValidationError("schrijf het tijdstip zo: 2026-11-24T08:00 (UTC)");
}

}  // namespace houvast::cli
