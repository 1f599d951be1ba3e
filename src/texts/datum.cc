// Texts' dates and times of day. Order and words come from the catalogue, so that another language
// can say "November 25".
#include "base/check.h"
#include "base/datum.h"
#include "texts/texts.h"

namespace houvast {

namespace {

std::string two_digits(unsigned number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string weekday_id(std::string_view prefix, Datum datum) {
    return std::string(prefix) + std::to_string(std::chrono::weekday{datum}.iso_encoding());
}

std::string month_id(std::string_view prefix, Datum datum) {
    const std::chrono::year_month_day day{datum};
    return std::string(prefix) + std::to_string(unsigned{day.month()});
}

std::string day_of(Datum datum) {
    return std::to_string(unsigned{std::chrono::year_month_day{datum}.day()});
}

std::string year_of(Datum datum) {
    return std::to_string(int{std::chrono::year_month_day{datum}.year()});
}

}  // namespace

std::string Texts::operator()(Datum datum) const {
    return with("datum.lang", {{"dag", day_of(datum)},
                               {"maand", (*this)(month_id("maand.", datum))},
                               {"jaar", year_of(datum)}});
}

std::string Texts::with_weekday(Datum datum) const {
    return with("datum.met-weekdag", {{"weekdag", (*this)(weekday_id("weekdag.", datum))},
                                      {"datum", (*this)(datum)}});
}

std::string Texts::brief(Datum datum) const {
    return with("datum.kort", {{"weekdag", (*this)(weekday_id("weekdag-kort.", datum))},
                               {"dag", day_of(datum)},
                               {"maand", (*this)(month_id("maand-kort.", datum))}});
}

std::string Texts::numeric(Datum datum) const {
    const std::chrono::year_month_day day{datum};
    return with("datum.cijfers", {{"dag", two_digits(unsigned{day.day()})},
                                  {"maand", two_digits(unsigned{day.month()})},
                                  {"jaar", year_of(datum)}});
}

std::string Texts::relative(Datum datum, Datum vandaag) const {
    const auto days = static_cast<int>((datum - vandaag).count());
    switch (days) {
    case -1: return (*this)("datum.gisteren");
    case 0: return (*this)("datum.vandaag");
    case 1: return (*this)("datum.morgen");
    }
    return days > 0 ? (*this)("datum.over-dagen", {{"aantal", days}})
                    : (*this)("datum.dagen-geleden", {{"aantal", -days}});
}

std::string Texts::time_of_day(std::chrono::minutes since_midnight) const {
    ENSURE(since_midnight.count() >= 0);
    ENSURE(since_midnight.count() < 24 * 60);
    const auto minutes = static_cast<unsigned>(since_midnight.count());
    return with("tijd", {{"uur", std::to_string(minutes / 60)},
                         {"minuut", two_digits(minutes % 60)}});
}

}  // namespace houvast
