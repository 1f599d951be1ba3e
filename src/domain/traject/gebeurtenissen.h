// What happened in a traject: facts, in the past tense, with the basis of each decision.
#pragma once

#include "domain/termijnen.h"
#include "domain/traject/opdrachten.h"
#include "domain/wissing.h"

namespace houvast {

struct AanmeldingGeregistreerd {
    InwonerId inwoner;
    Kanaal kanaal{};
    Datum gemeld_op;
    std::optional<Dreiging> dreiging = {};
    Termijn eerste_gesprek;
    Termijn contact;  // T3b: the first contact in this phase
    std::optional<std::string> zorgen = {};
    std::optional<std::string> drempel = {};
    std::optional<std::string> steun = {};
    std::optional<SignaalId> uit_signaal = {};
    std::optional<TrajectId> na_traject = {};  // this person was helped before
    bool operator==(const AanmeldingGeregistreerd&) const = default;
};

struct BedreigendeSituatieGemeld {  // before the first talk
    Dreiging dreiging{};
    Datum bekend_op;
    Termijn eerste_gesprek;  // the new one, already the earlier of the two
    std::optional<std::string> toelichting = {};
    bool operator==(const BedreigendeSituatieGemeld&) const = default;
};

struct CrisisinterventieGeopend {  // after the first talk
    Dreiging dreiging{};
    Datum bekend_op;
    Termijn termijn;
    std::optional<std::string> toelichting = {};
    bool operator==(const CrisisinterventieGeopend&) const = default;
};

struct CrisisinterventieAfgerond {
    Datum op;
    std::string gedaan;
    bool operator==(const CrisisinterventieAfgerond&) const = default;
};

// Somebody was reached. An attempt is a fact of its own: it never resets a term (PROCESS.md F4).
struct ContactGehad {
    Datum op;
    Kanaal kanaal{};
    Richting richting{};
    std::optional<std::string> hoe_gaat_het = {};
    std::optional<std::string> notitie = {};
    std::optional<Termijn> volgende = {};  // T3b anew, while it runs
    std::optional<TrajectId> verplaatst_van = {};
    bool operator==(const ContactGehad&) const = default;
};

struct ContactGeprobeerd {
    Datum op;
    Kanaal kanaal{};
    std::optional<std::string> notitie = {};
    std::optional<TrajectId> verplaatst_van = {};
    bool operator==(const ContactGeprobeerd&) const = default;
};

struct ContactVerplaatst {  // what stood at `contact` was another resident's
    int contact = 0;
    TrajectId naar;
    std::string reden;
    std::optional<Termijn> volgende = {};  // T3b as it is without that contact
    bool operator==(const ContactVerplaatst&) const = default;
};

struct EersteGesprekUitgesteld {
    Datum tot;
    std::string reden;
    bool operator==(const EersteGesprekUitgesteld&) const = default;
};

struct EersteGesprekGevoerd {
    Datum op;
    Gespreksvorm vorm{};
    std::optional<std::string> verslag = {};
    std::optional<std::string> gesprekszorgen = {};
    std::optional<std::string> steun = {};
    std::optional<std::string> informatie = {};
    Termijn beschikking;  // T3
    Termijn contact;      // T3b: a talk is a contact
    bool operator==(const EersteGesprekGevoerd&) const = default;
};

struct AdviesVolstaat {
    Datum op;
    std::string advies;
    bool operator==(const AdviesVolstaat&) const = default;
};

struct InwonerZagAf {
    Datum op;
    std::string reden;
    bool operator==(const InwonerZagAf&) const = default;
};

struct GeslotenNaPogingen {
    Datum op;
    Datum brief_op;
    std::optional<std::string> toelichting = {};
    bool operator==(const GeslotenNaPogingen&) const = default;
};

struct IntakeGestart {
    Datum op;
    std::optional<std::string> hulpvraag = {};
    bool operator==(const IntakeGestart&) const = default;
};

struct Toegewezen {
    MedewerkerId behandelaar;
    bool operator==(const Toegewezen&) const = default;
};

struct ClientToegevoegd {
    InwonerId inwoner;
    bool operator==(const ClientToegevoegd&) const = default;
};

// One variant for the stream, wrapped: its copying, destroying and comparing are compiled
// once, in gebeurtenissen.cc. With 80 alternatives that is 4.8 s in every file that copies.
struct TrajectGebeurtenis {
    using Feit =
        std::variant<AanmeldingGeregistreerd, BedreigendeSituatieGemeld, CrisisinterventieGeopend,
                     CrisisinterventieAfgerond, ContactGehad, ContactGeprobeerd, ContactVerplaatst,
                     EersteGesprekUitgesteld, EersteGesprekGevoerd, AdviesVolstaat, InwonerZagAf,
                     GeslotenNaPogingen, IntakeGestart, Toegewezen, ClientToegevoegd,
                     GegevenGewist>;
    Feit feit;

    template <class F>
        requires std::is_constructible_v<Feit, F>
    TrajectGebeurtenis(F f) : feit(std::move(f)) {}
    TrajectGebeurtenis(const TrajectGebeurtenis&);
    TrajectGebeurtenis(TrajectGebeurtenis&&) noexcept;
    TrajectGebeurtenis& operator=(const TrajectGebeurtenis&);
    TrajectGebeurtenis& operator=(TrajectGebeurtenis&&) noexcept;
    ~TrajectGebeurtenis();
    bool operator==(const TrajectGebeurtenis&) const;
};

}  // namespace houvast
