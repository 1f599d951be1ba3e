// Herinnering: when somebody is reminded of an appointment, and along which way. The resident
// chooses; who chose nothing is not reminded. Pure calendar: days and clock time in Amsterdam,
// never hours that passed, so that the night the clock changes makes no difference.
//
//   from nine in the morning, two days before the day of the appointment
//   until eight in the evening of the day before: on the day itself it would come too late
//
// An appointment that was made or moved within those days falls in the same time: its message goes
// at once. That is a confirmation then, and after a move it takes the place of the older message.
#pragma once

#include "domain/inwoner/opdrachten.h"

#include <chrono>
#include <expected>

namespace houvast::herinnering {

inline constexpr std::chrono::days vooraf_dagen{2};
// Between these nobody is disturbed by a message: nine to eight, on any day of the week.
inline constexpr std::chrono::minutes open_vanaf{9 * 60};
inline constexpr std::chrono::minutes open_tot{20 * 60};

struct Moment {  // on the clock in Amsterdam
    Datum dag;
    std::chrono::minutes tijd;  // since midnight, 0 to 1439
};

bool is_open(std::chrono::minutes tijd);
bool aan_de_beurt(Datum dag_van_gesprek, const Moment& nu);
bool te_laat(Datum dag_van_gesprek, const Moment& nu);  // never again for this day

// The appointment has not begun. That it is off, or moved, may be told on the day itself too: it
// spares somebody a journey.
bool nog_te_komen(Datum dag, std::chrono::minutes tijd, const Moment& nu);

struct Ontvanger {
    std::optional<Herinnering> wens = {};  // nothing: never asked
    std::optional<std::string> email = {};
    std::optional<std::string> telefoon = {};  // "+31612345678"
    bool overleden = false;
    bool opgegaan = false;                 // merged into somebody else
    // Somebody in this dossier has to be reached in a safe way only (PROCESS.md F6). That way is
    // written in words: no machine follows it, a colleague does.
    bool afgeschermd = false;
};
// Why nothing is sent; its name is the end of a message id.
enum class Geen { Wens, Overleden, Opgegaan, Afgeschermd, Mailadres, Mobiel };
constexpr std::array<std::string_view, 6> names(Geen) {
    return {"wens", "overleden", "opgegaan", "afgeschermd", "mailadres", "mobiel"};
}
// Mail or Sms. What weighs most comes first: death, then safety, then the wish.
std::expected<Herinnering, Geen> waarlangs(const Ontvanger&);

bool is_mobiel(std::string_view telefoon);  // +316…, or a number of another country

}  // namespace houvast::herinnering
