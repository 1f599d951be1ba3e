#include "integrations/agenda/kalenderbestand.h"

#include "base/check.h"

#include <libical/ical.h>

#include <memory>

namespace houvast::agenda_bestand {

namespace {

constexpr const char* zone = "Europe/Amsterdam";

// Since 1996 the rules of Directive 2000/84/EC; no appointment of ours is older.
constexpr const char* zone_rules =
    "BEGIN:VTIMEZONE\r\n"
    "TZID:Europe/Amsterdam\r\n"
    "BEGIN:DAYLIGHT\r\n"
    "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\n"
    "DTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
    "END:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\n"
    "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\n"
    "DTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
    "END:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

struct FreeComponent {
    void operator()(icalcomponent* c) const { icalcomponent_free(c); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

icaltimetype local(Datum dag, Tijd t) {
    const std::chrono::year_month_day ymd{dag};
    icaltimetype time = icaltime_null_time();
    time.year = static_cast<int>(ymd.year());
    time.month = static_cast<int>(static_cast<unsigned>(ymd.month()));
    time.day = static_cast<int>(static_cast<unsigned>(ymd.day()));
    time.hour = t.minuten / 60;
    time.minute = t.minuten % 60;
    return time;
}

void add_local(icalcomponent* event, icalproperty* property) {
    icalproperty_add_parameter(property, icalparameter_new_tzid(zone));
    icalcomponent_add_property(event, property);
}

void add_texts(icalcomponent* event, const Kalenderpunt& punt) {
    icalcomponent_add_property(event, icalproperty_new_summary(punt.samenvatting.c_str()));
    if (!punt.beschrijving.empty())
        icalcomponent_add_property(event,
                                   icalproperty_new_description(punt.beschrijving.c_str()));
    if (!punt.plaats.empty())
        icalcomponent_add_property(event, icalproperty_new_location(punt.plaats.c_str()));
}

icalcomponent* event_of(const Kalenderpunt& punt) {
    icalcomponent* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icalcomponent_add_property(event, icalproperty_new_uid(punt.uid.c_str()));
    icalcomponent_add_property(event, icalproperty_new_sequence(punt.volgnummer));
    const auto seconds =
        std::chrono::floor<std::chrono::seconds>(punt.gemaakt).time_since_epoch().count();
    icalcomponent_add_property(
        event, icalproperty_new_dtstamp(icaltime_from_timet_with_zone(
                   seconds, 0, icaltimezone_get_utc_timezone())));
    add_local(event, icalproperty_new_dtstart(local(punt.dag, punt.van)));
    add_local(event, icalproperty_new_dtend(local(punt.dag, punt.tot)));
    icalcomponent_add_property(
        event, icalproperty_new_status(punt.afgezegd ? ICAL_STATUS_CANCELLED
                                                     : ICAL_STATUS_CONFIRMED));
    icalcomponent_add_property(event, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    add_texts(event, punt);
    return event;
}

}  // namespace

std::string kalenderbestand(const Kalenderpunt& punt) {
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Houvast//NL"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(
                                   punt.afgezegd ? ICAL_METHOD_CANCEL : ICAL_METHOD_PUBLISH));
    icalcomponent* rules = icalparser_parse_string(zone_rules);
    ENSURE(rules != nullptr);
    icalcomponent_add_component(calendar.get(), rules);
    icalcomponent_add_component(calendar.get(), event_of(punt));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()),
        [](void* p) { icalmemory_free_buffer(p); });
    ENSURE(text != nullptr);
    return text.get();
}

}  // namespace houvast::agenda_bestand
