#include "demo/generator.h"

#include "app/demo_logins.h"
#include "app/vandaag.h"
#include "demo/inrichting.h"
#include "demo/roosters.h"
#include "demo/verhalen.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace houvast::demo {

namespace {

using namespace std::chrono;

constexpr days opening_before{760};       // the office opened so long before `tot`
constexpr hours office_closes{15};        // UTC
constexpr int nummers_per_gemeente = 5000;  // telephone and BSN differ between small gemeenten
constexpr std::size_t stappen_per_keer = 200;

using Verhalen = std::vector<std::unique_ptr<Verhaal>>;

Datum last_working_day(const Kalender& kalender, Datum dag) {
    while (!kalender.is_werkdag(dag)) dag -= days{1};
    return dag;
}

// In the morning the stories run up to yesterday: today's steps have not happened yet.
Datum last_whole_day(Tijdstip tot) { return day_in_amsterdam(tot - office_closes); }

// Which story comes next: first every kind once, then by weight.
const VerhaalSoort& choose(Kans& kans, std::size_t nummer) {
    const auto soorten = verhaal_soorten();
    if (nummer < soorten.size()) return soorten[nummer];
    int samen = 0;
    for (const VerhaalSoort& soort : soorten) samen += soort.gewicht;
    int punt = kans.tussen(1, samen);
    for (const VerhaalSoort& soort : soorten) {
        punt -= soort.gewicht;
        if (punt <= 0) return soort;
    }
    return soorten[0];
}

std::unique_ptr<Verhaal> planned(Verteller& verteller, const VerhaalSoort& soort, Kans kans,
                                 int nummer, Datum vandaag, Tijdstip tot) {
    const std::string woonplaats = volle_naam(verteller.gemeente().naam());
    const int jaar{year_month_day{vandaag}.year()};
    const Kans kans_op_gesprek = kans.tak(1), kans_op_meten = kans.tak(2);
    const bool eerste = verteller.gemeente().naam() == demo_gemeenten[0];
    const int persoonsnummer = 2 * nummer + (eerste ? 0 : nummers_per_gemeente);
    Persoon persoon = maak_persoon(kans, persoonsnummer, woonplaats, jaar);
    Persoon tweede = maak_persoon(kans, persoonsnummer + 1, woonplaats, jaar);
    const auto zorgen = soort.met_dreiging || kans.een_op(4) ? zorgen_met_dreiging()
                                                             : alle_zorgen();
    const Zorg& zorg = kans.uit(zorgen);
    const Datum begin = last_working_day(
        verteller.gemeente().kalender(),
        vandaag - days{kans.tussen(soort.begon_min_dagen, soort.begon_max_dagen)});
    auto verhaal = std::make_unique<Verhaal>(
        Verhaal{.verteller = verteller,
                .kans = kans,
                .persoon = std::move(persoon),
                .tweede_persoon = std::move(tweede),
                .zorg = zorg,
                .begin = begin,
                .begeleider = verteller.team().met({Rol::Begeleider}, nummer).value(),
                .meten = {.kans = kans_op_meten},
                .nummer = nummer});
    soort.plan(*verhaal);
    verhaal->gesprekken = plan_gesprekken(*verhaal, kans_op_gesprek, tot);
    return verhaal;
}

Verhalen plan(Verteller& verteller, int inwoners, Tijdstip tot, DemoUitslag& uitslag) {
    Verhalen verhalen;
    Kans keuze = verteller.tak(1);
    const bool vroegsignalering = verteller.team().met({Rol::Vroegsignaleerder}).has_value();
    int personen = 0;
    for (std::size_t nummer = 0; personen < inwoners; ++nummer) {
        const VerhaalSoort& soort = choose(keuze, nummer);
        if (soort.vroegsignalering && !vroegsignalering) continue;
        verhalen.push_back(planned(verteller, soort, verteller.tak(100 + nummer),
                                   static_cast<int>(nummer), last_whole_day(tot), tot));
        personen += soort.personen;
    }
    uitslag.verhalen += static_cast<int>(verhalen.size());
    uitslag.inwoners += personen;
    return verhalen;
}

struct Moment {
    Tijdstip at;
    std::function<void()> tell;
};

// Who is ill says nothing and holds no talks: what can wait does, and their appointments stand.
bool is_ill(const Verhaal& verhaal, const std::vector<Verlof>& verloven, Tijdstip at) {
    return std::ranges::any_of(verloven, [&](const Verlof& een) {
        return een.afwezig.waarom == Afwezigsoort::Ziek && een.wie.id == verhaal.begeleider.id &&
               at >= een.gemeld;
    });
}

void add_gesprekken(std::vector<Moment>& momenten, Verhaal& v, const auto& add) {
    for (Gespreksplan& g : v.gesprekken) {
        add(momenten, g.gemaakt, [&v, &g] { maak_gesprek(v, g); });
        if (g.eerst_op) add(momenten, g.verzet, [&v, &g] { verzet_gesprek(v, g); });
        if (g.afloop != Gespreksplan::Afloop::Open)
            add(momenten, g.afgelopen, [&v, &g] { rond_gesprek_af(v, g); });
    }
}

// All steps of all stories in the order of the calendar; what would come after `tot` is left out:
// it has not happened yet.
std::vector<Moment> calendar(Verteller& verteller, const Verhalen& verhalen,
                             const std::vector<Verlof>& verloven, Tijdstip tot) {
    std::vector<Moment> momenten;
    for (const Verlof& een : verloven)
        momenten.push_back({een.gemeld, [&verteller, &een] { meld_afwezig(verteller, een); }});
    for (const auto& verhaal : verhalen) {
        Verhaal& v = *verhaal;
        for (const Stap& stap : v.stappen)
            if (stap.at <= tot && !(kan_wachten(stap.daad) && is_ill(v, verloven, stap.at)))
                momenten.push_back({stap.at, [&v, daad = stap.daad] { daad(v); }});
        add_gesprekken(momenten, v, [&](auto& alle, Tijdstip at, auto tell) {
            if (at <= tot && !is_ill(v, verloven, at)) alle.push_back({at, tell});
        });
    }
    std::ranges::stable_sort(momenten, {}, &Moment::at);
    return momenten;
}

void tell(Verteller& verteller, const std::vector<Moment>& momenten,
          const auto& told) {
    for (std::size_t from = 0; from < momenten.size(); from += stappen_per_keer) {
        const std::size_t to = std::min(from + stappen_per_keer, momenten.size());
        verteller.in_bulk([&] {
            for (std::size_t i = from; i < to; ++i) {
                verteller.clock().set(momenten[i].at);
                momenten[i].tell();
            }
        });
        told(to);
    }
}

}  // namespace

std::string SeededIds::next(const Clock& clock) {
    return uuid7(clock.now().time_since_epoch().count(), kans_.bytes(10));
}

DemoUitslag maak_demo(Installatie& installatie, SimulatedClock& clock, const DemoKeuze& keuze,
                      Voortgang voortgang) {
    DemoUitslag uitslag;
    const Datum vandaag = last_whole_day(keuze.tot);
    const int delen = static_cast<int>(std::size(demo_gemeenten));
    for (int deel = 0; deel < delen; ++deel) {
        const std::string naam(demo_gemeenten[deel]);
        const int kleine = keuze.inwoners / 4;
        installatie.voeg_toe(naam);
        const auto gemeente = installatie.open(naam);
        clock.set(Tijdstip{last_working_day(gemeente->kalender(), vandaag - opening_before)} +
                  hours{9});
        Verteller verteller(*gemeente, clock,
                            Kans(keuze.seed).tak(static_cast<std::uint64_t>(deel)));
        richt_in(installatie, verteller, vandaag);
        const Verhalen verhalen =
            plan(verteller, deel == 0 ? keuze.inwoners - kleine : kleine, keuze.tot, uitslag);
        const auto verloven = verlof(verteller, clock.now(), keuze.tot);
        const auto momenten = calendar(verteller, verhalen, verloven, keuze.tot);
        tell(verteller, momenten, [&](std::size_t told) {
            const auto part = static_cast<int>(100 * told / momenten.size());
            if (voortgang) voortgang(deel == 0 ? part * 3 / 4 : 75 + part / 4);
        });
        uitslag.opdrachten += verteller.opdrachten();
    }
    clock.set(keuze.tot);
    return uitslag;
}

}  // namespace houvast::demo
