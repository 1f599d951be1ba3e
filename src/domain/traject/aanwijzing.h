// Aanwijzing: what deserves attention in a traject today, beside its terms: what the rules ask to
// remind of or to show, never a block. Computed from the traject and the day; nothing is stored.
#pragma once

#include "domain/traject/traject.h"

namespace houvast {

enum class AanwijzingSoort {
    AfspraakVerlopen,      // what a professional promised, and the day has passed
    MoeilijkMoment,        // a hard day comes: contact before it
    Tekort,                // more goes out than comes in
    InkomenNietNagegaan,   // no regulation was looked at yet
    InkomenOpnieuw,        // R-109, T12: longer ago than a year
    GeenBegroting,
    ProductNietGestart,
    WeinigMotivatie,       // at the last contact
    EigenMotivatie,        // the resident's own reason, which may be told again
    NaSchuldregeling,      // motivation falls after a good result
    LaatsteFase,           // can the last phase begin?
    BeheerNogNodig,        // is beheer still needed?
    LichterOfZwaarder,     // the last evaluation is long ago
    KleineStappen,         // short agreements, celebrate what goes well
    WisselendInkomen,      // extra time; work and income
    GeenPreventieplan,     // volgen without a plan against terugval
    AfspraakZonderDoel,    // which goal does it serve?
    HerstelContact,        // several attempts, nobody reached
    LangdurigBeheer,       // acceptance, understanding, own choices within limits
    NietBeeindigen,        // no arrangement with creditors, begeleiding goes on
    MeetOpnieuw,           // probably lifelong is estimated with the same instrument
    ToestemmingVragen,     // the professional chose a topic; was that all right?
};
constexpr std::array<std::string_view, 22> names(AanwijzingSoort) {
    return {"afspraak-verlopen", "moeilijk-moment", "tekort", "inkomen-niet-nagegaan",
            "inkomen-opnieuw", "geen-begroting", "product-niet-gestart", "weinig-motivatie",
            "eigen-motivatie", "na-schuldregeling", "laatste-fase", "beheer-nog-nodig",
            "lichter-of-zwaarder", "kleine-stappen", "wisselend-inkomen", "geen-preventieplan",
            "afspraak-zonder-doel", "herstel-contact", "langdurig-beheer", "niet-beeindigen",
            "meet-opnieuw", "toestemming-vragen"};
}

struct Aanwijzing {
    AanwijzingSoort soort;
    std::optional<Datum> dag = {};
    std::string tekst = {};          // of the resident or the agreement, where there is one
    std::optional<Euro> bedrag = {};
    bool operator==(const Aanwijzing&) const = default;
};

inline constexpr int moment_dagen_ervoor = 14;

// The most pressing first. Nothing of a closed traject.
std::vector<Aanwijzing> aanwijzingen(const Traject&, Datum vandaag);

}  // namespace houvast
