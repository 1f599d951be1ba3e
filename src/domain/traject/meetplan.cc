#include "domain/traject/meetplan.h"

#include <algorithm>

namespace houvast::meetplan {

namespace {

// By a group of the resident there may be an instrument of its own.
Groepcodes groups_of(const Traject& traject) {
    Groepcodes all;
    if (!traject.boek.kenmerken) return all;
    for (std::size_t i = 0; i < names_of<Groep>.size(); ++i)
        if (traject.boek.kenmerken->feit.groepen.has(static_cast<Groep>(i)))
            all.emplace_back(names_of<Groep>[i]);
    return all;
}

bool fits_moment(const Instrument& which, Meetmoment moment) {
    return which.soort == InstrumentSoort::Vragen &&
           std::ranges::find(which.momenten, moment) != which.momenten.end();
}

}  // namespace

Meetmoment moment_van(const Traject& traject) {
    if (traject.boek.metingen.empty()) return Meetmoment::Begin;
    const auto* evaluatie = std::get_if<InEvaluatie>(&traject.fase);
    const bool gehaald = evaluatie != nullptr && evaluatie->uitkomst == NaEvaluatie::Volgen;
    if (gehaald || traject.soort() >= FaseSoort::InVolgen) return Meetmoment::Einde;
    return Meetmoment::Tussen;
}

std::string instrument_van(const Traject& traject, const Methodiek& methodiek) {
    const Meetmoment moment = moment_van(traject);
    const auto& metingen = traject.boek.metingen;
    for (auto it = metingen.rbegin(); it != metingen.rend(); ++it) {
        const Instrument* was = instrument(methodiek, it->feit.instrument.waarde);
        if (it->feit.moment == Meetmoment::Begin && was != nullptr && fits_moment(*was, moment))
            return was->code;
    }
    for (const Instrument* een : instrumenten_voor(methodiek, moment, groups_of(traject)))
        if (fits_moment(*een, moment)) return een->code;
    return {};
}

bool opnieuw_meten(const Traject& traject, Datum vandaag) {
    if (traject.afgesloten() || traject.inschaling != Inschaling::WaarschijnlijkNiet) return false;
    const auto& metingen = traject.boek.metingen;
    if (metingen.empty()) return true;
    const Code& eerste = metingen.front().feit.instrument;
    int keer = 0;
    Datum laatste{};
    for (const auto& [_, m] : metingen) {
        if (m.instrument != eerste) continue;
        ++keer;
        laatste = std::max(laatste, m.op);
    }
    return keer < 2 || maanden_na(laatste, opnieuw_maanden) < vandaag;
}

}  // namespace houvast::meetplan
