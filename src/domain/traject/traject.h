// Traject: one household's way through debt help (PROCESS.md F0, F6). Its state: the phase, and
// what lives in every phase. Each noun has its own file; traject.cc is the index of evolve.
#pragma once

#include "domain/methodiek/keuze.h"
#include "domain/traject/gebeurtenissen.h"

#include <vector>

namespace houvast {

struct NogNiets {
    bool operator==(const NogNiets&) const = default;
};
struct Aangemeld {  // S1
    Termijn eerste_gesprek;
    std::optional<Datum> uitgesteld_tot = {};
    bool operator==(const Aangemeld&) const = default;
};
struct NaEersteGesprek {  // S2
    bool operator==(const NaEersteGesprek&) const = default;
};
struct InIntake {  // S3
    Datum gestart_op;
    Keuzes<IntakeStap> gedaan = {};
    bool operator==(const InIntake&) const = default;
};
struct Toegelaten {  // S4: decided; whether it was sent stands with the beschikking
    Datum op;
    bool operator==(const Toegelaten&) const = default;
};
struct InPlan {  // S5
    Datum op;
    bool operator==(const InPlan&) const = default;
};
struct InBegeleiding {  // S6
    Datum op;
    bool operator==(const InBegeleiding&) const = default;
};
struct InEvaluatie {  // S7
    Datum op;
    std::optional<NaEvaluatie> uitkomst = {};  // once it is written down
    bool operator==(const InEvaluatie&) const = default;
};
struct InVolgen {  // S8
    Datum op;
    bool operator==(const InVolgen&) const = default;
};
struct InNazorg {  // S9
    Datum op;
    bool operator==(const InNazorg&) const = default;
};
struct Beeindigd {  // S10-S12: the window for signals (S11) is T10
    Datum op;
    bool operator==(const Beeindigd&) const = default;
};
struct AlleenAdvies {  // S4z
    Datum op;
    bool operator==(const AlleenAdvies&) const = default;
};
struct Afgezien {  // S4y
    Datum op;
    bool besluit_nodig = false;  // who stops after the first talk gets a decision (6b)
    bool operator==(const Afgezien&) const = default;
};
struct Afgewezen {  // S4x
    Datum op;
    bool operator==(const Afgewezen&) const = default;
};
using Fase = std::variant<NogNiets, Aangemeld, NaEersteGesprek, InIntake, Toegelaten, InPlan,
                          InBegeleiding, InEvaluatie, InVolgen, InNazorg, Beeindigd, AlleenAdvies,
                          Afgezien, Afgewezen>;  // in the order of FaseSoort
static_assert(std::variant_size_v<Fase> == fase_soorten);

struct Contact {
    int gebeurtenis;  // version of its event: how a later one refers to it
    Datum op;
    Kanaal kanaal;
    Richting richting = Richting::Uitgaand;
    bool bereikt;
    // What was written, so that a contact in the wrong dossier can be moved whole.
    std::optional<std::string> hoe_gaat_het = {};
    std::optional<std::string> notitie = {};
    std::optional<Motivatie> motivatie = {};
    std::optional<std::string> weerstand = {};
    // Written down as a contact and nothing else: only such a one can be moved. A talk of volgen or
    // nazorg is a step of this route, and who did not come to an appointment has it here.
    bool los = false;
    std::vector<Termijn> vervangen = {};  // what it began anew, as those terms were before
    std::vector<Termijn> begonnen = {};   // as they were after it, until another fact began them
    bool operator==(const Contact&) const = default;
};

struct Crisisinterventie {
    Dreiging dreiging;
    Datum bekend_op;
    Termijn termijn;
    bool operator==(const Crisisinterventie&) const = default;
};

// The plan van aanpak as it was last drawn up: its content stands in the event.
struct ConceptPlan {
    int gebeurtenis;
    std::vector<GekozenProduct> producten = {};
    Datum evaluatie_op;
    std::optional<std::string> voorwaarden = {};
    bool operator==(const ConceptPlan&) const = default;
};

enum class BeschikkingSoort {
    Toelating, Afwijzing, Stopzetting, Wijziging, Beeindiging, OpBezwaar
};
constexpr std::array<std::string_view, 6> names(BeschikkingSoort) {
    return {"toelating", "afwijzing", "stopzetting", "wijziging", "beeindiging", "op-bezwaar"};
}

struct Beschikking {
    int gebeurtenis;  // version of the event that decided it
    BeschikkingSoort soort;
    Datum besloten_op;
    std::optional<Datum> verzonden_op = {};
    std::optional<Termijn> bezwaar = {};  // T4, from the day of sending
    std::optional<MedewerkerId> besloten_door = {};  // not known of what was decided elsewhere
    bool operator==(const Beschikking&) const = default;
};

struct Stilstand {  // of T3 (Awb art. 4:15)
    Opschorting dagen;
    Opschortreden reden{};
    bool operator==(const Stilstand&) const = default;
};

struct Traject {
    Fase fase = NogNiets{};
    Geschreven geschreven = {};
    std::vector<InwonerId> clienten = {};  // one or two
    Datum gemeld_op = {};
    Kanaal kanaal = {};
    MethodiekKeuze methodiek = {};
    std::optional<Dreiging> dreiging = {};
    std::optional<MedewerkerId> behandelaar = {};
    std::vector<Contact> contacten = {};   // reached and tried, in order of writing
    std::optional<Datum> gesprek_op = {};         // the first talk
    std::optional<Termijn> contact_termijn = {};  // T3b, while it runs
    std::optional<Termijn> beschikking_termijn = {};  // T3: from the first talk to the sending
    int beschikking_weken = 0;                        // of T3, as they were at the first talk
    std::vector<Stilstand> opschortingen = {};        // of T3, oldest first
    std::optional<Inschaling> inschaling = {};
    std::optional<ConceptPlan> conceptplan = {};
    std::vector<Beschikking> beschikkingen = {};      // the chain, oldest first
    std::optional<Crisisinterventie> crisis = {};
    std::vector<Termijn> termijnen = {};  // of after the decision, that run
    Boek boek = {};
    bool operator==(const Traject&) const = default;

    FaseSoort soort() const { return static_cast<FaseSoort>(fase.index()); }
    bool afgesloten() const { return is_gesloten(soort()); }
    const Termijn* termijn(TermijnSoort) const;  // of `termijnen`; null when it does not run
};
Fase fase_van(FaseSoort, Datum op);  // a phase that begins with nothing but its day

// What is so, after that happened. Never refuses: it did happen.
Traject evolve(Traject, const TrajectGebeurtenis&);
Traject replay(const std::vector<TrajectGebeurtenis>&);

}  // namespace houvast
