// Log: one JSON line per event, on stderr. For the people who run the program: never what somebody
// typed. Text values must look like a name of the program's own (a route, a code, a request id);
// any other text, or one with a nine-digit number in it, is written as "?".
#pragma once

#include "base/clock.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>

namespace houvast {

enum class Level { Info, Warning, Error };

// A sentence of the program itself: an exception's text that is a literal in our code.
struct OwnWords {
    std::string_view text;
};

struct LogField {
    std::string_view name;  // literals only
    std::variant<std::int64_t, bool, std::string_view, OwnWords> value;
};

class Log {
public:
    explicit Log(const Clock& clock, int fd = 2) : clock_(clock), fd_(fd) {}

    // Never throws and never blocks the caller for a reader that is gone: a lost line is lost.
    void operator()(Level, std::string_view event,
                    std::initializer_list<LogField> fields = {}) const noexcept;

private:
    const Clock& clock_;
    int fd_;
};

// The line without its newline; what operator() writes.
std::string log_line(Tijdstip, Level, std::string_view event,
                     std::initializer_list<LogField> fields);

}  // namespace houvast
