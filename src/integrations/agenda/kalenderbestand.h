// Kalenderbestand: one appointment as a file for somebody's own calendar (RFC 5545, .ics), for a
// download and beside a reminder. Neutral: whoever looks over a shoulder reads that there is an
// appointment, with whom and where, and nothing of why. The words come from the caller.
#pragma once

#include "base/clock.h"
#include "base/tijd.h"

#include <string>

namespace houvast::agenda_bestand {

struct Kalenderpunt {
    std::string uid;         // the same for every version of this appointment
    int volgnummer = 0;      // goes up with every version: a calendar keeps the highest
    bool afgezegd = false;   // the calendar takes it out again
    Datum dag = {};
    Tijd van = {};           // on the clock of the Netherlands
    Tijd tot = {};
    std::string samenvatting;      // "Gesprek met Anna, gemeente Voorbeeldstad"
    std::string beschrijving = {};
    std::string plaats = {};
    Tijdstip gemaakt = {};         // of this version
};

// The whole file, in UTF-8 with CRLF. The times are local, with the rules of Europe/Amsterdam in
// the file itself: a phone abroad shows the right moment. Texts are escaped and folded.
std::string kalenderbestand(const Kalenderpunt&);

inline constexpr const char* mediatype = "text/calendar; charset=utf-8";

}  // namespace houvast::agenda_bestand
