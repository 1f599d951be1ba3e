// The view of what was measured in a dossier: all of it at once, for it is little.
#include "app/blik.h"
#include "app/meetlat.h"
#include "app/methodiek.h"
#include "app/view.h"
#include "base/check.h"
#include "domain/rechten.h"
#include "domain/traject/meetplan.h"
#include "projections/dossiers.h"

#include <algorithm>

namespace houvast {

namespace {

// What can be done from these pages.
Mogelijkheden measuring_now(const TrajectId& id, const Wereld& wereld, const Actor& actor,
                            Datum vandaag) {
    using enum OpdrachtSoort;
    Mogelijkheden all;
    const Verband relation = verband(id, wereld, actor);
    for (const OpdrachtSoort soort : {LegMetingVast, VulMetingAan, LegUitslagVast})
        if (may(actor, soort, relation) && may_now(soort, id, wereld, actor, vandaag))
            all.nu.push_back(soort);
    return all;
}

// Each scale once: a dossier has few of them, however often it is measured.
class Meetlatten {
public:
    Meetlatten(std::vector<Meetlat>& into, const Namenbron& bron) : into_(into), bron_(bron) {}

    template <class O>
    std::size_t of(const O& feit) {
        const auto same = std::ranges::find_if(known_, [&](const auto& k) {
            return k.first == feit.instrument && k.second == feit.maatstaf;
        });
        if (same != known_.end()) return static_cast<std::size_t>(same - known_.begin());
        known_.emplace_back(feit.instrument, feit.maatstaf);
        into_.push_back(meetlat_van(feit, bron_));
        return into_.size() - 1;
    }

private:
    std::vector<Meetlat>& into_;
    const Namenbron& bron_;
    std::vector<std::pair<Code, Maatstaf>> known_ = {};
};

Evaluatiestand answers_of(const LegEvaluatieVast& e) {
    return {.op = e.op, .omstandigheden = e.omstandigheden, .ontwikkeling = e.ontwikkeling,
            .haalbaar = e.haalbaar};
}

// at the start, and at every evaluation since.
std::vector<Evaluatiestand> answered_over_time(const Boek& boek) {
    std::vector<Evaluatiestand> all;
    if (boek.startvragen) {
        const Startvragen& s = boek.startvragen->feit;
        all.push_back({.op = s.op, .start = true,
                       .omstandigheden = s.omstandigheden.value_or(""),
                       .ontwikkeling = s.ontwikkeling.value_or(""),
                       .haalbaar = s.haalbaar.value_or("")});
    }
    for (const auto& [_, e] : boek.eerdere_evaluaties) all.push_back(answers_of(e));
    if (boek.evaluatie) all.push_back(answers_of(boek.evaluatie->feit));
    return all;
}

template <class Rij>
void by_day(std::vector<Rij>& rijen) {
    std::ranges::stable_sort(rijen, {}, [](const Rij& r) { return r.feit.op; });
}

MetingenBeeld read_metingen(const Gemeente& gemeente, const Blik& blik, const Wereld& wereld,
                            const Actor& actor, const TrajectId& id) {
    const Traject& traject = wereld.traject(id);
    const Methodiek& eigen = methodiek_van(gemeente, id, wereld);
    const Namenbron bron{eigen, gemeente.methodieken(wereld.inrichting)};
    auto kop = dossier(*blik.db, id);
    ENSURE(kop.has_value());
    MetingenBeeld beeld{.kop = std::move(*kop)};
    beeld.mogelijk = measuring_now(id, wereld, actor, gemeente.vandaag());
    beeld.voorstel = {.moment = meetplan::moment_van(traject),
                      .instrument = meetplan::instrument_van(traject, eigen)};
    Meetlatten meetlatten(beeld.meetlatten, bron);
    for (const auto& [gebeurtenis, feit] : traject.boek.metingen)
        beeld.metingen.push_back({gebeurtenis, feit, meetlatten.of(feit)});
    for (const auto& [gebeurtenis, feit] : traject.boek.uitslagen)
        beeld.uitslagen.push_back({gebeurtenis, feit, meetlatten.of(feit)});
    by_day(beeld.metingen);
    by_day(beeld.uitslagen);
    beeld.evaluaties = answered_over_time(traject.boek);
    return beeld;
}

}  // namespace

Result<Gekeken<MetingenBeeld>> kijk_metingen(Gemeente& gemeente, const Actor& actor,
                                             const TrajectId& id) {
    const auto blik = std::make_shared<Blik>(gemeente);
    std::string stand = iso(gemeente.vandaag()) + ' ';
    const auto wereld = std::make_shared<const Wereld>(
        wereld_van(id, blik->journal, gemeente.staten(), &stand));
    record_look(gemeente, actor, Beeld::Metingen, id.waarde);
    if (!may_see(actor, Beeld::Metingen, verband(id, *wereld, actor))) return refuse(onbekend());
    if (wereld->traject(id).soort() == FaseSoort::NogNiets) return refuse(onbekend());
    return Gekeken<MetingenBeeld>{
        .stand = std::move(stand), .lezer = lezer<MetingenBeeld>([=, &gemeente] {
            return read_metingen(gemeente, *blik, *wereld, actor, id);
        })};
}

}  // namespace houvast
