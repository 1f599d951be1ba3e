#include "base/log.h"

#include "base/check.h"
#include "base/overloaded.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

namespace houvast {

namespace {

constexpr std::size_t value_length_max = 128;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Eight or nine digits on their own may be somebody's BSN. In a UUID digits stand between
// hyphens or letters, so only a run between other characters counts.
bool may_hold_bsn(std::string_view text) {
    const auto in_word = [](char c) {
        return is_digit(c) || (c >= 'a' && c <= 'f') || c == '-';
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::size_t end = i, digits = 0;
        for (; end < text.size() && in_word(text[end]); ++end) digits += is_digit(text[end]);
        if (digits == end - i && (digits == 8 || digits == 9)) return true;
        i = std::max(i, end);
    }
    return false;
}

bool looks_like_a_name(std::string_view text) {
    constexpr std::string_view also = "._:/{}-+*";
    return text.size() <= value_length_max && std::ranges::all_of(text, [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) ||
               also.find(c) != std::string_view::npos;
    });
}

std::string escaped(std::string_view text) {
    std::string json;
    for (const char c : text.substr(0, value_length_max * 4)) {
        if (c == '"' || c == '\\') json += '\\';
        json += c >= ' ' && c < 0x7f ? c : '?';
    }
    return json;
}

std::string json_of(const LogField& field) {
    return std::visit(
        overloaded{[](std::int64_t number) { return fmt::format("{}", number); },
                   [](bool yes) { return std::string(yes ? "true" : "false"); },
                   [](std::string_view text) {
                       const bool good = looks_like_a_name(text) && !may_hold_bsn(text);
                       return fmt::format("\"{}\"", good ? text : "?");
                   },
                   [](OwnWords words) { return fmt::format("\"{}\"", escaped(words.text)); }},
        field.value);
}

std::string_view name_of(Level level) {
    switch (level) {
    case Level::Info: return "info";
    case Level::Warning: return "warning";
    case Level::Error: return "error";
    }
    ENSURE(false);
    return {};
}

}  // namespace

std::string log_line(Tijdstip now, Level level, std::string_view event,
                     std::initializer_list<LogField> fields) {
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::hh_mm_ss time{now - day};
    std::string line = fmt::format(
        R"({{"time":"{}T{:02}:{:02}:{:02}.{:03}Z","level":"{}","event":"{}")", iso(day),
        time.hours().count(), time.minutes().count(), time.seconds().count(),
        time.subseconds().count(), name_of(level), escaped(event));
    for (const LogField& field : fields)
        line += fmt::format(",\"{}\":{}", escaped(field.name), json_of(field));
    return line + "}";
}

void Log::operator()(Level level, std::string_view event,
                     std::initializer_list<LogField> fields) const noexcept {
    try {
        const std::string line = log_line(clock_.now(), level, event, fields) + "\n";
        // One write per line: lines of two threads do not mix.
        [[maybe_unused]] const auto written = ::write(fd_, line.data(), line.size());
    } catch (const std::exception&) {
        // Out of memory while logging: the request matters more than its line.
    }
}

}  // namespace houvast
