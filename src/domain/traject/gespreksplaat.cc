#include "domain/traject/gespreksplaat.h"

#include "domain/traject/fasen.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace houvast::gespreksplaat {

namespace {

using Onderwerpnaam = std::pair<std::string, std::string>;

Result<void> one_topic(const BespreekOnderwerp& o) {
    if (o.onderwerp.has_value() != o.eigen_onderwerp.has_value()) return {};
    return refuse({.code = "een-onderwerp", .grond = "R-041"});
}

Result<void> of_plate(const BespreekOnderwerp& o, const Gespreksplaat& which,
                      const Methodiek& methodiek) {
    if (o.eigen_onderwerp) {
        if (which.eigen_onderwerp) return {};
        return refuse({.code = "geen-eigen-onderwerp", .grond = "R-030",
                       .waarden = {{"plaat", which.naam}}});
    }
    const auto all = onderwerpen_van(methodiek, which);
    if (std::ranges::find(all, o.onderwerp->waarde, &Onderwerpnaam::first) != all.end()) return {};
    return refuse({.code = "onderwerp-onbekend", .grond = "R-041",
                   .waarden = {{"plaat", which.naam}}});
}

}  // namespace

std::vector<Onderwerpnaam> onderwerpen_van(const Methodiek& methodiek,
                                           const Gespreksplaat& which) {
    std::vector<Onderwerpnaam> all;
    if (which.soort == PlaatSoort::Onderwerpen) {
        for (const Plaatonderwerp& one : which.onderwerpen) all.emplace_back(one.code, one.naam);
    } else if (const Instrument* of = instrument(methodiek, which.instrument)) {
        for (const Instrumentthema& one : of->themas) all.emplace_back(one.code, one.naam);
    }
    return all;
}

Result<Feiten> decide(const Traject& traject, const BespreekOnderwerp& o,
                      const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (const auto ok = one_topic(o); !ok) return refuse(ok.error());
    const Gespreksplaat* which = plaat(context.methodiek, o.plaat.waarde);
    if (which == nullptr) return refuse({.code = "plaat-onbekend", .grond = "R-041"});
    if (const auto ok = of_plate(o, *which, context.methodiek); !ok) return refuse(ok.error());
    return vastgelegd(o);
}

std::vector<OpenOnderwerp> open_onderwerpen(const Traject& traject) {
    std::map<std::tuple<std::string, std::string, std::string>, OpenOnderwerp> laatst;
    for (const auto& [gebeurtenis, o] : traject.boek.onderwerpen) {
        const std::string code = o.onderwerp ? o.onderwerp->waarde : "";
        const std::string eigen = o.eigen_onderwerp.value_or("");
        if (code.empty() && eigen.empty()) continue;  // its words were wiped
        laatst.insert_or_assign({o.plaat.waarde, code, eigen},
                                OpenOnderwerp{.gebeurtenis = gebeurtenis,
                                              .plaat = o.plaat.waarde,
                                              .onderwerp = code,
                                              .eigen_onderwerp = eigen,
                                              .besproken = o.besproken});
    }
    std::vector<OpenOnderwerp> open;
    for (auto& [_, one] : laatst)
        if (one.besproken != Besproken::Ja) open.push_back(std::move(one));
    std::ranges::sort(open, {}, [](const OpenOnderwerp& one) {
        return std::pair(!one.onderwerp.empty(), one.gebeurtenis);
    });
    return open;
}

bool vraagt_toestemming(const BespreekOnderwerp& o) {
    return o.gekozen_door == Onderwerpkiezer::Professional && !o.toestemming;
}

}  // namespace houvast::gespreksplaat
