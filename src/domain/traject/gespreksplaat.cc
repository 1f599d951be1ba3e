#include "domain/traject/gespreksplaat.h"

#include "domain/traject/fasen.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace houvast::gespreksplaat {

namespace {

using Onderwerpnaam = std::pair<std::string, std::string>;

// Which topic it is: of which plate, by its code or by the resident's own words.
using Welk = std::tuple<std::string, std::string, std::string>;

Welk welk(const BespreekOnderwerp& o) {
    return {o.plaat.waarde, o.onderwerp ? o.onderwerp->waarde : "",
            o.eigen_onderwerp.value_or("")};
}

bool was_wiped(const BespreekOnderwerp& o) { return !o.onderwerp && !o.eigen_onderwerp; }

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
    std::map<Welk, OpenOnderwerp> laatst;
    for (const auto& [gebeurtenis, o] : traject.boek.onderwerpen) {
        if (was_wiped(o)) continue;
        laatst.insert_or_assign(
            welk(o), OpenOnderwerp{.gebeurtenis = gebeurtenis,
                                   .plaat = o.plaat.waarde,
                                   .onderwerp = o.onderwerp ? o.onderwerp->waarde : "",
                                   .eigen_onderwerp = o.eigen_onderwerp.value_or(""),
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

std::vector<Onderwerpstand> standen_op(const Boek& boek, std::string_view plaat, Datum dag) {
    std::vector<Onderwerpstand> standen;
    int nummer = 0;
    for (const auto& [gebeurtenis, o] : boek.onderwerpen) {
        if (o.plaat.waarde != plaat || was_wiped(o)) continue;
        const auto [_, code, eigen] = welk(o);
        auto at = std::ranges::find_if(standen, [&](const Onderwerpstand& s) {
            return s.onderwerp == code && s.eigen_onderwerp == eigen;
        });
        if (at == standen.end())
            at = standen.insert(at, {.gebeurtenis = 0, .onderwerp = code,
                                     .eigen_onderwerp = eigen});
        at->gebeurtenis = gebeurtenis;
        at->op = o.op;
        at->besproken = o.besproken;
        if (o.op == dag && o.besproken != Besproken::VolgendeKeer && at->nummer == 0)
            at->nummer = ++nummer;
    }
    return standen;
}

std::optional<Datum> toestemming_te_vragen(const Boek& boek) {
    std::map<Welk, const BespreekOnderwerp*> laatst;
    for (const auto& [_, o] : boek.onderwerpen)
        if (!was_wiped(o)) laatst[welk(o)] = &o;
    std::optional<Datum> dag;
    for (const auto& [_, o] : laatst)
        if (vraagt_toestemming(*o)) dag = std::max(dag.value_or(o->op), o->op);
    return dag;
}

bool conflicts(const BespreekOnderwerp& o, const Feiten& sinds) {
    return std::ranges::any_of(sinds, [&](const TrajectGebeurtenis& g) {
        const auto* f = std::get_if<Vastgelegd<BespreekOnderwerp>>(&g.feit);
        return f != nullptr && welk(f->feit) == welk(o);
    });
}

}  // namespace houvast::gespreksplaat
