#include "projections/medewerkers.h"

#include "base/overloaded.h"
#include "projections/lezing.h"
#include "projections/zoekvorm.h"

#include <algorithm>

namespace houvast {

namespace projectie {

void project(Lezing& lezing, const Recorded&, const GemeenteGebeurtenis& gebeurtenis) {
    const auto with = [&](const MedewerkerId& id, auto change) {
        if (MedewerkerRij* rij = lezing.medewerkers.change(id.waarde)) change(*rij);
    };
    const auto withdraw = [](MedewerkerRij& rij, Mandaat mandaat) {
        std::erase_if(rij.mandaten, [&](const MandaatRij& m) { return m.mandaat == mandaat; });
    };
    std::visit(overloaded{
        [&](const MedewerkerAangenomen& g) {
            lezing.medewerkers.put({.medewerker = g.medewerker, .naam = g.naam,
                                    .email = g.email, .rollen = g.rollen});
        },
        [&](const RollenGewijzigd& g) {
            with(g.medewerker, [&](MedewerkerRij& rij) { rij.rollen = g.rollen; });
        },
        [&](const MedewerkerUitDienst& g) {
            with(g.medewerker, [&](MedewerkerRij& rij) { rij.uit_dienst_per = g.per; });
        },
        [&](const MandaatVerleend& g) {
            with(g.medewerker, [&](MedewerkerRij& rij) {
                withdraw(rij, g.mandaat);
                rij.mandaten.push_back({g.mandaat, g.vanaf, g.tot});
                std::ranges::sort(rij.mandaten, {}, &MandaatRij::mandaat);
            });
        },
        [&](const MandaatIngetrokken& g) {
            with(g.medewerker, [&](MedewerkerRij& rij) { withdraw(rij, g.mandaat); });
        },
        [&](const SluitingsdagVastgesteld& g) {
            lezing.sluitingsdagen.put({.dag = g.dag, .naam = g.naam});
        },
        [&](const SluitingsdagGeschrapt& g) { lezing.sluitingsdagen.remove(iso(g.dag)); },
        [](const WerktijdenIngesteld&) {},  // an agenda reads these from the state
        [](const AfwezigGemeld&) {},
        [](const AfwezigheidOpgeheven&) {},
        [](const MethodiekGekozen&) {},  // and so does everything that asks for a methodiek
        [](const MethodiekGekopieerd&) {},
        [](const MethodiekGewijzigd&) {},
        [](const MethodiekdeelToegevoegd&) {},
        [](const MethodiekdeelGeschrapt&) {},
        [](const InstrumentIngebracht&) {},
        [](const MethodiekVastgesteld&) {},
        [](const MethodiekWeggegooid&) {},
        [&](const GemeenteIngericht& g) { lezing.gezicht.put({.feit = g}); },
    }, gebeurtenis);
}

}  // namespace projectie

std::vector<MedewerkerRij> medewerkers(Db& db) {
    constexpr int medewerkers_max = 10'000;
    auto rijen = rijen_from<MedewerkerRij>(
        db.query(Opslag<MedewerkerRij>::page, {"", medewerkers_max}));
    std::vector<std::pair<std::string, MedewerkerRij>> op_naam;  // a key each: folding is slow
    op_naam.reserve(rijen.size());
    for (MedewerkerRij& rij : rijen) {
        std::string key = zoekvorm(rij.naam);
        op_naam.emplace_back(std::move(key), std::move(rij));
    }
    std::ranges::stable_sort(op_naam, {}, &std::pair<std::string, MedewerkerRij>::first);
    std::ranges::transform(op_naam, rijen.begin(), [](auto& een) { return std::move(een.second); });
    return rijen;
}

std::optional<MedewerkerRij> medewerker(Db& db, const MedewerkerId& id) {
    const Rows rows = db.query(Opslag<MedewerkerRij>::find, {id.waarde});
    if (rows.empty()) return {};
    return rij_from<MedewerkerRij>(rows[0]);
}

std::vector<SluitingsdagRij> sluitingsdagen(Db& db) {
    constexpr int dagen_max = 10'000;
    return rijen_from<SluitingsdagRij>(
        db.query(Opslag<SluitingsdagRij>::page, {"", dagen_max}));
}

std::optional<GemeenteIngericht> gemeente_gezicht(Db& db) {
    const Rows rows = db.query(Opslag<GezichtRij>::find, {GezichtRij{}.enige});
    if (rows.empty()) return {};
    return rij_from<GezichtRij>(rows[0]).feit;
}

}  // namespace houvast
