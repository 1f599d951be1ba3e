#include "projections/zoek.h"
#include "projections/zoekvorm.h"

#include <doctest/doctest.h>

using namespace houvast;

namespace {

int alike(std::string_view asked, std::string_view naam) {
    return gelijkenis(zoekvorm(asked), zoekvorm(naam));
}

}  // namespace

TEST_CASE("the same name, however it is written, is the same") {
    CHECK(alike("muller", "Müller") == 100);
    CHECK(alike("Berg Anna", "Anna van den Berg") == 100);
    CHECK(alike("kuypers", "Kuijpers") == 100);
    CHECK(alike("elamrani", "El-Amrani") >= 50);
    CHECK(alike("janwillem bakker", "Jan-Willem Bakker") >= 80);
}

TEST_CASE("typos and other spellings are close") {
    for (const auto& [asked, naam] : std::initializer_list<std::pair<const char*, const char*>>{
             {"mulder", "Müller"}, {"yilmas", "Yılmaz"}, {"mohamed", "Mohammed"},
             {"muhammad", "Mohammed"}, {"kowalsky", "Kowalski"}, {"jansne", "Jansen"},
             {"fatma", "Fatima"}, {"wojzik", "Wójcik"}, {"selma yilmas", "Selma Yılmaz"}}) {
        CAPTURE(asked);
        CHECK(alike(asked, naam) >= 50);
        CHECK(alike(asked, naam) <= 99);
    }
}

TEST_CASE("other names are not") {
    for (const auto& [asked, naam] : std::initializer_list<std::pair<const char*, const char*>>{
             {"jansen", "Bakker"}, {"anna", "Otto"}, {"de vries", "De Boer"},
             {"yilmaz", "Kowalski"}}) {
        CAPTURE(asked);
        CHECK(alike(asked, naam) < 50);
    }
    CHECK(gelijkenis("", "jan") == 0);
    CHECK(gelijkenis("jan", "") == 0);
}

TEST_CASE("who is still typing finds the name by its beginning, the shorter name first") {
    CHECK(alike("kow", "Kowalski") >= 75);
    CHECK(alike("jan", "Jan Bakker") > alike("jan", "Janssen"));
}
