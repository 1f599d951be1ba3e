// What lists and the head of a dossier show of a traject: one row of the read table.
#pragma once

#include "domain/traject/traject.h"
#include "projections/inwoners_view.h"

namespace houvast {

struct DossierRij {
    TrajectId traject;
    int versie = 0;
    int jaar = 0;    // together the number that people use: 2026-00417
    int nummer = 0;  // by order of registration within its year; never given out twice
    std::vector<InwonerId> clienten = {};  // one or two, as registered (not resolved)
    std::string naam = {};                 // of the cliënten, merges resolved: "Selma Yılmaz & …"
    std::string naam_sleutel = {};         // to sort by
    bool afgeschermd = false;              // one of the cliënten, or a double of theirs
    std::optional<std::string> taal = {};  // of the first cliënt
    bool tolk = false;
    std::optional<Kanaal> liefst = {};
    std::optional<std::string> wanneer = {};
    FaseSoort fase = FaseSoort::NogNiets;
    Datum fase_sinds = {};
    std::optional<IntakeStap> stap = {};  // of the intake: the first that is not done
    bool open = true;
    std::optional<MedewerkerId> behandelaar = {};
    Datum gemeld_op = {};
    Kanaal kanaal = {};
    std::optional<Dreiging> dreiging = {};
    std::optional<Termijn> termijn = {};  // of the phase: T1, T2 or T3; none once it ended
    std::optional<Termijn> contact = {};  // T3b, while it runs
    std::optional<Termijn> crisis = {};   // of an open crisisinterventie
    std::vector<Termijn> lopend = {};     // of after the decision
    std::optional<Datum> uitgesteld_tot = {};
    std::optional<Datum> opgeschort_tot = {};  // T3 stands still until then
    std::optional<Datum> laatste_contact = {};  // reached; a talk is a contact
    std::optional<Datum> laatste_poging = {};
    std::optional<Datum> gesloten_op = {};
    bool operator==(const DossierRij&) const = default;
};

// The earliest of its running terms that ask something of us; nothing when it is closed.
inline const Termijn* eerstvolgende(const DossierRij& rij) {
    const Termijn* eerst = nullptr;
    for (const auto* termijn : {&rij.crisis, &rij.termijn, &rij.contact})
        if (*termijn && (!eerst || (*termijn)->uiterlijk < eerst->uiterlijk)) eerst = &**termijn;
    for (const Termijn& termijn : rij.lopend)
        if (is_aan_ons(termijn.soort) && (!eerst || termijn.uiterlijk < eerst->uiterlijk))
            eerst = &termijn;
    return eerst;
}

inline std::string dossiernummer(int jaar, int nummer) {  // 2026-00417
    std::string digits = std::to_string(nummer);
    if (digits.size() < 5) digits.insert(0, 5 - digits.size(), '0');
    return std::to_string(jaar) + "-" + digits;
}

// "2026-00417" → the year and the number; nothing when it is not written so.
std::optional<std::pair<int, int>> dossiernummer_from(std::string_view);

// A dossier with the people in it: `personen` stand for `clienten`, merges resolved.
struct DossierKop {
    DossierRij rij;
    std::vector<InwonerRij> personen = {};
    std::string behandelaar_naam = {};
};

// A person with all dossiers of this person, those of doubles included; the newest first.
struct InwonerKaart {
    InwonerRij persoon;
    std::vector<InwonerRij> dubbelen = {};
    std::vector<DossierRij> dossiers = {};
};

// The list of Inwoners.
enum class DossierSortering { Termijn, Naam, Contact, Nieuwste };  // Contact: longest ago first
constexpr std::array<std::string_view, 4> names(DossierSortering) {
    return {"termijn", "naam", "contact", "nieuwste"};
}

struct DossierFilter {
    std::optional<MedewerkerId> behandelaar = {};
    bool niet_toegewezen = false;         // instead of a behandelaar
    std::optional<FaseSoort> fase = {};   // without it: what is open
    bool aandacht = false;                // a term within `aandacht_dagen`; sorted by term then
};

// A page is asked for by the dossier that it comes after (or stands before): the browser's address
// holds no name, and page 400 costs no more than page 1.
struct DossierPagina {
    std::optional<TrajectId> na = {};
    std::optional<TrajectId> voor = {};
    int aantal_max = 25;  // 1 to 200
};

struct DossierTelling {
    int open = 0;
    std::array<int, names(FaseSoort{}).size()> per_fase = {};
    int aandacht = 0;         // at most aandacht_max: then it is "99+"
    int niet_toegewezen = 0;  // of the whole team, open
};

struct DossierLijst {
    std::vector<DossierRij> rijen = {};
    bool meer_ervoor = false;
    bool meer_erna = false;
    DossierTelling telling = {};  // of the filter's behandelaar, of nobody's, or of everybody
};

inline constexpr int aandacht_dagen = 7;
inline constexpr int aandacht_max = 100;

}  // namespace houvast
