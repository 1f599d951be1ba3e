#include "app/keuzes.h"

#include "domain/traject/doel.h"

#include <algorithm>

namespace houvast {

namespace {

using Keuzelijst = std::vector<Keuzeregel>;

template <class O>
Keuzelijst entries(const std::vector<Regel<O>>& regels, std::string O::*tekst) {
    Keuzelijst lijst;
    for (const Regel<O>& regel : regels)
        lijst.push_back({std::to_string(regel.gebeurtenis), regel.feit.*tekst});
    return lijst;
}

// Those that can start, or those that run.
Keuzelijst products(const Traject& traject, const Namenbron& bron, bool lopend) {
    Keuzelijst lijst;
    for (const PlanProduct& p : traject.boek.producten) {
        if (lopend ? !p.loopt() : p.gestart_op.has_value()) continue;
        lijst.push_back({p.code, productnaam(bron.alle, bron.eigen, p.code)});
    }
    return lijst;
}

Keuzelijst clients(const Traject& traject, const Wereld& wereld) {
    Keuzelijst lijst;
    for (const InwonerId& id : traject.clienten)
        if (std::ranges::count(traject.boek.overleden, id) == 0)
            lijst.push_back({id.waarde, wereld.inwoner(id).naam});
    return lijst;
}

// Which measurement: by its day, and what it was made with.
Keuzelijst open_measurements(const Boek& boek, const Namenbron& bron) {
    Keuzelijst lijst;
    for (const Regel<LegMetingVast>& r : boek.metingen)
        if (r.feit.klaar == JaNee::Nee)
            lijst.push_back({std::to_string(r.gebeurtenis),
                             dutch(r.feit.op) + ", " +
                                 codenaam(bron.alle, bron.eigen, "instrumenten",
                                          r.feit.instrument.waarde)});
    return lijst;
}

// Of each of those the code of its instrument: by it a form knows what to ask.
Keuzelijst instruments_of_open(const Boek& boek) {
    Keuzelijst lijst;
    for (const Regel<LegMetingVast>& r : boek.metingen)
        if (r.feit.klaar == JaNee::Nee)
            lijst.push_back({std::to_string(r.gebeurtenis), r.feit.instrument.waarde});
    return lijst;
}

// Of the resident: by them a form knows which aids fit.
Keuzelijst groups(const Boek& boek) {
    Keuzelijst lijst;
    for (const std::string& code : doel::doelgroepen_van(boek)) lijst.push_back({code, code});
    return lijst;
}

// Which appointment: by its day and time, as it stands now.
Keuzelijst appointments(const std::vector<Regel<PlanGesprek>>& regels) {
    Keuzelijst lijst;
    for (const Regel<PlanGesprek>& r : regels)
        lijst.push_back({std::to_string(r.gebeurtenis),
                         dutch(r.feit.dag) + ", " + klok(r.feit.tijd)});
    return lijst;
}

std::map<std::string, Keuzelijst> choices(OpdrachtSoort soort, const Traject& traject,
                                          const Wereld& wereld, const Namenbron& bron) {
    const Boek& boek = traject.boek;
    using enum OpdrachtSoort;
    if (soort == RondAfspraakAf)
        return {{"afspraak", entries(boek.afspraken, &houvast::LegAfspraakVast::wat)}};
    if (soort == RondSchuldAf)
        return {{"schuld", entries(boek.schulden, &houvast::LegSchuldVast::schuldeiser)}};
    if (soort == LegVerwijzingscontactVast)
        return {{"verwijzing", entries(boek.verwijzingen, &houvast::LegVerwijzingVast::naar)}};
    if (soort == PlanGesprek && traject.clienten.size() > 1)
        return {{"inwoner", clients(traject, wereld)}};
    if (is_about_a_gesprek(soort) && soort != PlanGesprek)
        return {{"gesprek", appointments(boek.gesprekken)}};
    if (soort == VulMetingAan)
        return {{"meting", open_measurements(boek, bron)},
                {"instrument", instruments_of_open(boek)}};
    if (soort == WerkDoelBij)
        return {{"doel", entries(boek.doelen, &houvast::StelDoelVast::eigen_woorden)}};
    if (soort == StelDoelVast) return {{"doelgroep", groups(boek)}};
    if (soort == StartProduct) return {{"product", products(traject, bron, false)}};
    if (soort == RondProductAf) return {{"product", products(traject, bron, true)}};
    if (soort == SplitsTraject || soort == LegOverlijdenVast)
        return {{"inwoner", clients(traject, wereld)}};
    return {};
}

// What was answered already, of the last one that is not finished.
std::optional<TrajectOpdracht> rest_of_measurement(const Boek& boek) {
    std::optional<TrajectOpdracht> found;
    for (const Regel<LegMetingVast>& r : boek.metingen)
        if (r.feit.klaar == JaNee::Nee)
            found = VulMetingAan{.meting = r.gebeurtenis, .antwoorden = r.feit.antwoorden,
                                 .overgeslagen = r.feit.overgeslagen};
    return found;
}

// The version that stands, without the reason that it once had.
std::optional<TrajectOpdracht> last_version(OpdrachtSoort soort, const Traject& traject) {
    const Boek& boek = traject.boek;
    using enum OpdrachtSoort;
    if (soort == StelBegeleidingsplanVast && boek.plan) {
        houvast::StelBegeleidingsplanVast plan = boek.plan->feit;
        plan.reden.reset();
        plan.ondertekend_op.reset();
        plan.evaluatie_op = {};
        return plan;
    }
    if (soort == VulMetingAan) return rest_of_measurement(boek);
    if (soort == SchaalIn && !boek.inschalingen.empty()) {
        houvast::SchaalIn nieuw = boek.inschalingen.back().feit;
        nieuw.aanleiding = Inschaalaanleiding::Evaluatie;
        nieuw.motivatie.clear();
        return nieuw;
    }
    if (soort == LegBegrotingVast && boek.begroting) return boek.begroting->feit;
    if (soort == LegKenmerkenVast && boek.kenmerken) return boek.kenmerken->feit;
    if (soort == LegOnderdelenVast && boek.onderdelen) return boek.onderdelen->feit;
    if (soort == StelPreventieplanOp && boek.preventieplan) return boek.preventieplan->feit;
    if (soort != WijzigPlanVanAanpak) return {};
    houvast::WijzigPlanVanAanpak plan;
    for (const PlanProduct& p : boek.producten) plan.producten.waarden.push_back(p.code);
    if (boek.voorwaarden) plan.voorwaarden = boek.voorwaarden->tekst;
    return plan;
}

}  // namespace

void add_from_boek(FormulierKop& kop, OpdrachtSoort soort, const Traject& traject,
                   const Wereld& wereld, const Namenbron& bron) {
    kop.keuzes = choices(soort, traject, wereld, bron);
    kop.vorige = last_version(soort, traject);
}

}  // namespace houvast
