// Tijdlijn: what happened in a dossier, a line for each event. `bericht` is the message id of its
// sentence ("gebeurtenis.contact-gehad") and `waarden` what it names: days as Datum, choices by
// their public name, ids of a medewerker as their name.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/actor.h"

#include <vector>

namespace houvast {

enum class TijdlijnIcoon {
    Aanmelding, Dreiging, Contact, Poging, Gesprek, Route, Besluit, Termijn, Persoon, Geld,
    Afspraak, Notitie, Correctie, Bestand
};
constexpr std::array<std::string_view, 14> names(TijdlijnIcoon) {
    return {"aanmelding", "dreiging", "contact", "poging",
            "gesprek",    "route",    "besluit", "termijn", "persoon", "geld",
            "afspraak",   "notitie",  "correctie", "bestand"};
}

struct Alinea {         // a text that somebody wrote, under the label of its field; a BSN is empty
    std::string label;  // message id: "contact.notitie"
    std::string tekst;
    bool operator==(const Alinea&) const = default;
};

// What was chosen or counted, under the label of its field: content of the dossier, like the text.
struct Keuze {
    std::string naam;  // its words are the message "<label>.<naam>"
    bool operator==(const Keuze&) const = default;
};
struct Kenmerk {
    std::string label;
    std::variant<std::string, Keuze, Datum, Euro, int> waarde;
    bool operator==(const Kenmerk&) const = default;
};

struct Wissing {  // of the texts of a line: when, by whom and why
    Datum op = {};
    std::string door_naam = {};  // of a medewerker; else empty
    std::string reden = {};      // empty when the reason was wiped as well
    bool operator==(const Wissing&) const = default;
};

// The values that are content of a dossier, not for who sees only that something was written. The
// sentence that tells one has its name behind the id: "gebeurtenis.oordeel-gevormd.inschaling".
inline constexpr std::array<std::string_view, 8> inhoud_in_waarden = {
    "dreiging", "inschaling", "producten", "instemming", "weigeringsgrond", "uitvalreden",
    "opschortreden", "einde"};

struct TijdlijnRegel {
    int versie = 0;          // of the event in its stream: how a correction refers to it
    Datum datum = {};        // the business day it was written
    Datum op = {};           // the day it happened, where the event says so; else `datum`
    Tijdstip at = {};
    ActorSoort door = {};
    std::string door_id = {};
    std::string door_naam = {};  // of a medewerker; else empty
    std::string bericht = {};
    Waarden waarden = {};
    std::vector<Kenmerk> kenmerken = {};
    std::vector<Alinea> tekst = {};
    std::optional<Wissing> gewist = {};  // its texts were: what happened stays
    bool wisbaar = false;         // it holds a text, perhaps one that is not shown here
    bool verplaatst = false;      // a contact that went to another dossier; its text is not shown
    bool voor_team = false;       // `tekst` holds what is for professionals only
    TijdlijnIcoon icoon = {};
};

}  // namespace houvast
