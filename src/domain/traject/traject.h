// Traject: one household's way through debt help (PROCESS.md F0, F6). Its state: the phase, and
// what lives in every phase. Each noun has its own file; traject.cc is the index of evolve.
#pragma once

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
    Datum gesprek_op;
    Termijn beschikking;
    bool operator==(const NaEersteGesprek&) const = default;
};
struct InIntake {  // S3
    Datum gesprek_op;
    Datum gestart_op;
    Termijn beschikking;
    bool operator==(const InIntake&) const = default;
};
struct AlleenAdvies {  // S4z
    Datum op;
    bool operator==(const AlleenAdvies&) const = default;
};
struct Afgezien {  // S4y
    Datum op;
    bool operator==(const Afgezien&) const = default;
};
using Fase = std::variant<NogNiets, Aangemeld, NaEersteGesprek, InIntake, AlleenAdvies, Afgezien>;

// The phases by name: for tables, lists and filters. In the order of the variant.
enum class FaseSoort { NogNiets, Aangemeld, NaEersteGesprek, InIntake, AlleenAdvies, Afgezien };
constexpr std::array<std::string_view, 6> names(FaseSoort) {
    return {"nog-niets", "aangemeld", "na-eerste-gesprek", "in-intake", "alleen-advies",
            "afgezien"};
}
static_assert(std::variant_size_v<Fase> == names(FaseSoort{}).size());

struct Contact {
    int gebeurtenis;  // version of its event: how a later one refers to it
    Datum op;
    Kanaal kanaal;
    Richting richting = Richting::Uitgaand;
    bool bereikt;
    // What was written, so that a contact in the wrong dossier can be moved whole.
    std::optional<std::string> hoe_gaat_het = {};
    std::optional<std::string> notitie = {};
    bool operator==(const Contact&) const = default;
};

struct Crisisinterventie {
    Dreiging dreiging;
    Datum bekend_op;
    Termijn termijn;
    bool operator==(const Crisisinterventie&) const = default;
};

struct Traject {
    Fase fase = NogNiets{};
    Geschreven geschreven = {};
    std::vector<InwonerId> clienten = {};  // one or two
    Datum gemeld_op = {};
    Kanaal kanaal = {};
    std::optional<Dreiging> dreiging = {};
    std::optional<MedewerkerId> behandelaar = {};
    std::vector<Contact> contacten = {};   // reached and tried, in order of writing
    std::optional<Termijn> contact_termijn = {};  // T3b, while it runs
    std::optional<Crisisinterventie> crisis = {};
    bool operator==(const Traject&) const = default;

    FaseSoort soort() const { return static_cast<FaseSoort>(fase.index()); }
    bool afgesloten() const {
        return std::holds_alternative<AlleenAdvies>(fase) || std::holds_alternative<Afgezien>(fase);
    }
};

// What is so, after that happened. Never refuses: it did happen.
Traject evolve(Traject, const TrajectGebeurtenis&);
Traject replay(const std::vector<TrajectGebeurtenis>&);

}  // namespace houvast
