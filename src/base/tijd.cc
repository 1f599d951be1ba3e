#include "base/tijd.h"

#include "base/text.h"

#include <charconv>

namespace houvast {

namespace {

using namespace std::chrono;

// In the Netherlands summer time has followed the directive since 1996.
Datum last_sunday(Datum in, month maand) {
    return Datum{year_month_day{in}.year() / maand / Sunday[last]};
}

std::optional<int> whole_number(std::string_view text) {
    int number = 0;
    if (text.empty() || text.size() > 2) return {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 0) return {};
    return number;
}

}  // namespace

std::string klok(Tijd t) {
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return two(t.minuten / 60) + ":" + two(t.minuten % 60);
}

std::optional<Tijd> tijd_from(std::string_view typed) {
    std::string_view text = trimmed(typed);
    if (text.ends_with("uur")) text = trimmed(text.substr(0, text.size() - 3));
    std::string_view uren = text, minuten = "0";
    if (const auto at = text.find_first_of(":."); at != std::string_view::npos) {
        uren = text.substr(0, at);
        minuten = text.substr(at + 1);
        if (minuten.size() != 2) return {};
    } else if (text.size() == 3 || text.size() == 4) {
        uren = text.substr(0, text.size() - 2);
        minuten = text.substr(text.size() - 2);
    }
    const auto uur = whole_number(uren), minuut = whole_number(minuten);
    if (!uur || !minuut || *uur > 23 || *minuut > 59) return {};
    return tijd(*uur, *minuut);
}

bool bestaat(Datum dag, Tijd t) {
    return dag != last_sunday(dag, March) || t < tijd(2) || t >= tijd(3);
}

bool is_zomertijd(Datum dag, Tijd t) {
    const Datum begin = last_sunday(dag, March), eind = last_sunday(dag, October);
    if (dag == begin) return t >= tijd(3);
    if (dag == eind) return t < tijd(3);
    return dag > begin && dag < eind;
}

}  // namespace houvast
