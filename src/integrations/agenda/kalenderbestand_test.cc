// Goal: a calendar understands the file: it is read back with the library itself, and every field
// is what was put in, in winter and in summer, with words that need escaping.
#include "integrations/agenda/kalenderbestand.h"

#include <doctest/doctest.h>
#include <libical/ical.h>

using namespace houvast;
using namespace houvast::agenda_bestand;
using namespace std::chrono_literals;

namespace {

Kalenderpunt gesprek() {
    return {.uid = "0193/000003@houvast",
            .dag = Datum{2026y / 11 / 26},
            .van = tijd(10),
            .tot = tijd(11),
            .samenvatting = "Gesprek met Anna, gemeente Voorbeeldstad",
            .plaats = "Stadskantoor; kamer 3, eerste verdieping",
            .gemaakt = Tijdstip{Datum{2026y / 11 / 23}} + 8h};
}

struct Read {
    explicit Read(const std::string& text) : root(icalparser_parse_string(text.c_str())) {
        REQUIRE(root != nullptr);
        event = icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT);
        REQUIRE(event != nullptr);
        CHECK(icalcomponent_count_errors(root) == 0);
    }
    ~Read() { icalcomponent_free(root); }
    std::time_t utc(icalproperty_kind kind) const {
        icalproperty* p = icalcomponent_get_first_property(event, kind);
        icalcomponent* z = icalcomponent_get_first_component(root, ICAL_VTIMEZONE_COMPONENT);
        icaltimezone* rules = icaltimezone_new();
        icaltimezone_set_component(rules, icalcomponent_new_clone(z));
        const icaltimetype t = icalvalue_get_datetime(icalproperty_get_value(p));
        const std::time_t at = icaltime_as_timet_with_zone(t, rules);
        icaltimezone_free(rules, 1);
        return at;
    }
    icalcomponent* root;
    icalcomponent* event = nullptr;
};

std::time_t at(Datum dag, std::chrono::minutes minuten) {
    return std::chrono::duration_cast<std::chrono::seconds>(
               Tijdstip{dag + minuten}.time_since_epoch()).count();
}

}  // namespace

TEST_CASE("a calendar reads back what was put in") {
    const Kalenderpunt punt = gesprek();
    const Read read(kalenderbestand(punt));
    CHECK(std::string(icalcomponent_get_uid(read.event)) == punt.uid);
    CHECK(std::string(icalcomponent_get_summary(read.event)) == punt.samenvatting);
    CHECK(std::string(icalcomponent_get_location(read.event)) == punt.plaats);
    CHECK(icalcomponent_get_sequence(read.event) == 0);
    CHECK(icalcomponent_get_method(read.root) == ICAL_METHOD_PUBLISH);
    CHECK(icalcomponent_get_status(read.event) == ICAL_STATUS_CONFIRMED);
}

TEST_CASE("the same hour is another moment in winter and in summer") {
    Kalenderpunt punt = gesprek();
    CHECK(Read(kalenderbestand(punt)).utc(ICAL_DTSTART_PROPERTY) == at(punt.dag, 9h));
    CHECK(Read(kalenderbestand(punt)).utc(ICAL_DTEND_PROPERTY) == at(punt.dag, 10h));
    punt.dag = Datum{2027y / 7 / 1};
    CHECK(Read(kalenderbestand(punt)).utc(ICAL_DTSTART_PROPERTY) == at(punt.dag, 8h));
    punt.dag = Datum{2027y / 3 / 29};  // the day after the clock went forward
    CHECK(Read(kalenderbestand(punt)).utc(ICAL_DTSTART_PROPERTY) == at(punt.dag, 8h));
    punt.dag = Datum{2027y / 11 / 1};  // and after it went back
    CHECK(Read(kalenderbestand(punt)).utc(ICAL_DTSTART_PROPERTY) == at(punt.dag, 9h));
    punt.dag = Datum{2028y / 2 / 29};
    CHECK(Read(kalenderbestand(punt)).utc(ICAL_DTSTART_PROPERTY) == at(punt.dag, 9h));
}

TEST_CASE("what was moved keeps its name and counts up; what was called off is taken out") {
    Kalenderpunt punt = gesprek();
    punt.volgnummer = 2;
    punt.afgezegd = true;
    const Read read(kalenderbestand(punt));
    CHECK(std::string(icalcomponent_get_uid(read.event)) == punt.uid);
    CHECK(icalcomponent_get_sequence(read.event) == 2);
    CHECK(icalcomponent_get_method(read.root) == ICAL_METHOD_CANCEL);
    CHECK(icalcomponent_get_status(read.event) == ICAL_STATUS_CANCELLED);
}

TEST_CASE("a line is no longer than 75 bytes, and no text breaks out of its field") {
    Kalenderpunt punt = gesprek();
    punt.samenvatting = "Gesprek met Łukasz\r\nATTENDEE:mailto:ander@voorbeeld.example";
    punt.beschrijving = std::string(300, 'a');
    const std::string text = kalenderbestand(punt);
    CHECK_FALSE(text.contains("\nATTENDEE"));
    for (std::size_t from = 0; from < text.size();) {
        const auto end = text.find("\r\n", from);
        REQUIRE(end != std::string::npos);
        CHECK(end - from <= 75);
        from = end + 2;
    }
}

TEST_CASE("private by its class, and without a word of its own") {
    const std::string text = kalenderbestand(gesprek());
    CHECK(text.contains("CLASS:PRIVATE"));
    CHECK_FALSE(text.contains("DESCRIPTION"));
    CHECK_FALSE(text.contains("schuld"));
}
