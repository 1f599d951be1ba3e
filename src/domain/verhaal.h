// Verhaal: for tests, a small municipality in memory on which real commands are given, day by day.
// It keeps the facts per stream, so that a test can replay them and compare.
#pragma once

#include "base/bsn.h"
#include "domain/gegeven_opdrachten.h"
#include "domain/wissen.h"

namespace houvast::gegeven {

class Verhaal {
public:
    Verhaal();

    // Gives the command; on success its facts are part of the world. Ids of new things count up.
    Result<Besluit> doe(const Opdracht& opdracht, const Onderwerp& van, Actor door = begeleider(),
                        Datum dag = vandaag);

    void apply(const Besluit&);

    // What app looks up in the read tables.
    std::vector<InwonerId> with_bsn_of(const Opdracht&) const;

    // As app does: the appointments of one colleague.
    std::vector<Bezet> in_agendas() const;

    std::string bsn_of(const InwonerId&) const;

    // With which of all there are this is done, that day.
    const Methodiek& methodiek_van(const Onderwerp&, Datum dag, const Methodieken& alle) const;

    const Traject& van(const TrajectId& id = gegeven::traject) const { return wereld.traject(id); }

    Wereld wereld;
    const Methodiek* methodiek = &proef_methodiek;          // of who chose nothing
    const Methodieken* methodieken = &proef_methodieken;    // and of who did
    MedewerkerId agenda_van = anna;  // whose appointments may be in the way
    std::map<TrajectId, std::vector<TrajectGebeurtenis>> van_traject;
    std::map<InwonerId, std::vector<InwonerGebeurtenis>> van_inwoner;
    std::map<SignaalId, std::vector<SignaalGebeurtenis>> van_signaal;

};

// A world in which Selma asked for help, and Anna is assigned; then as far as the phase says.
enum class Moment {
    NogNiets, Aangemeld, NaPogingen, Uitgesteld, NaEersteGesprek, InCrisis, InIntake, Opgeschort,
    MetConcept, Besproken, Besloten, Verzonden, InPlan, InBegeleiding, InEvaluatie, Geevalueerd,
    InVolgen, InNazorg, Beeindigd, Afgewezen, Uitgevallen, AlleenAdvies, Afgezien
};
inline constexpr int momenten = static_cast<int>(Moment::Afgezien) + 1;
constexpr std::array<std::string_view, momenten> names(Moment) {
    return {"nog-niets", "aangemeld", "aangemeld, na 2 pogingen", "aangemeld, met uitstel",
            "na-eerste-gesprek", "na-eerste-gesprek, in crisis", "in-intake",
            "in-intake, opgeschort", "in-intake, met concept", "in-intake, besproken",
            "toegelaten", "toegelaten, verzonden", "plan", "begeleiden", "evalueren",
            "evalueren, met uitkomst", "volgen", "nazorg", "beeindigd", "afgewezen",
            "afgezien, na uitval", "alleen-advies", "afgezien"};
}

Verhaal verhaal(Moment moment);

// Yusuf's dossier beside it, of the team: assigned to nobody.
void add_ander_traject(Verhaal& v);

template <class T>
std::string code(const Result<T>& result) { return result ? "" : result.error().code; }

}  // namespace houvast::gegeven
