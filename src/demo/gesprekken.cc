#include "demo/gesprekken.h"

#include "app/vandaag.h"
#include "demo/daden.h"

#include <algorithm>

namespace houvast::demo {

namespace {

using namespace std::chrono;
using Afloop = Gespreksplan::Afloop;

constexpr days vooruit_max{13};      // nothing is planned further ahead than that
constexpr minutes even_later{10};
constexpr hours eind_van_de_dag{15};  // UTC
constexpr Tijd dag_begint = tijd(8, 30);

// With these there is something to make an appointment in, and somebody to make it with.
constexpr Daad beginnen[] = {
    daad::meld_aan, daad::meld_aan_met_dreiging, daad::meld_opnieuw_aan, daad::wijs_toe,
    daad::aanvaard_aanbod, daad::aanvaard_aanbod_met_dreiging, daad::scherm_af, daad::hervat,
    daad::ga_uit_elkaar, daad::verlies_partner, daad::krijg_gelijk,
    daad::neem_over_in<Overnamefase::NaEersteGesprek>, daad::neem_over_in<Overnamefase::InIntake>,
    daad::neem_over_in<Overnamefase::InBegeleiding>, daad::neem_over_in<Overnamefase::InVolgen>,
    daad::neem_over_in<Overnamefase::InNazorg>, daad::val_terug_met<NaTerugval::PlanAanpassen>,
    daad::val_terug_met<NaTerugval::KorteInterventie>,
    daad::val_terug_met<NaTerugval::NieuwTraject>};

struct Gesprek {
    Daad daad;
    Gesprekssoort waarvoor;
};
constexpr Gesprek gesprekken[] = {
    {daad::voer_eerste_gesprek, Gesprekssoort::Kennismaking},
    {daad::voer_gesprek_en_zie_af, Gesprekssoort::Kennismaking},
    {daad::houd_contact, Gesprekssoort::Intake},
    {daad::bespreek_plan, Gesprekssoort::Intake},
    {daad::spreek, Gesprekssoort::Begeleiding},
    {daad::spreek_moeizaam, Gesprekssoort::Begeleiding},
    {daad::ga_door_zoals_het_was, Gesprekssoort::Evaluatie},
    {daad::ga_door_met_ander_plan, Gesprekssoort::Evaluatie},
    {daad::concludeer_volgen, Gesprekssoort::Evaluatie},
    {daad::volg, Gesprekssoort::Volggesprek},
    {daad::volg_en_besluit_tot_nazorg, Gesprekssoort::Volggesprek},
    {daad::vraag_na, Gesprekssoort::Nazorg}};

bool begins(Daad daad) { return std::ranges::count(beginnen, daad) > 0; }

std::optional<Gesprekssoort> talk(Daad daad) {
    for (const Gesprek& een : gesprekken)
        if (een.daad == daad) return een.waarvoor;
    return {};
}

bool has(const Verhaal& v, Daad daad, Tijdstip tot) {
    return std::ranges::any_of(v.stappen, [&](const Stap& stap) {
        return stap.daad == daad && stap.at <= tot;
    });
}

class Planner {
public:
    Planner(const Verhaal& v, Kans kans, Tijdstip tot)
        : v_(v), kans_(kans), tot_(tot), heden_(day_in_amsterdam(tot)),
          verborgen_(has(v, daad::scherm_af, tot)) {}

    std::vector<Gespreksplan> plan() {
        bool gesproken = false;
        for (const Stap& stap : v_.stappen) {
            const auto waarvoor = talk(stap.daad);
            if (stap.at > tot_) {
                if (begins(stap.daad)) break;  // until then there is nothing to plan in
                if (!waarvoor) continue;
                coming(*waarvoor);
                return std::move(plannen_);
            }
            if (begins(stap.daad)) vanaf_ = stap.at + even_later;
            if (!waarvoor || !vanaf_) continue;
            gesproken = true;
            told(*waarvoor, stap.at);
            vanaf_ = stap.at + even_later;
        }
        // Reached, and to be met for the first time.
        if (!gesproken && has(v_, daad::bel, tot_) && !has(v_, daad::stel_gesprek_uit, tot_))
            coming(Gesprekssoort::Kennismaking);
        return std::move(plannen_);
    }

private:
    Gesprekswijze wijze() {
        using enum Gesprekswijze;
        if (verborgen_) return OpKantoor;  // nothing that others at home may notice
        constexpr Gesprekswijze wijzen[] = {OpKantoor, OpKantoor, OpKantoor, Thuis,
                                            Thuis, Telefoon, Beeldbellen};
        return kans_.uit(wijzen);
    }

    Datum working_day_until(Datum dag) const {
        while (!v_.verteller.gemeente().kalender().is_werkdag(dag)) dag -= days{1};
        return dag;
    }
    Datum working_day_from(Datum dag) const {
        return v_.verteller.gemeente().kalender().eerste_werkdag_vanaf(dag);
    }

    // Some days before, when there is time for it: after what came before in the story, and not on
    // the day itself.
    std::optional<Tijdstip> made_before(Datum dag, int min_dagen, int max_dagen) {
        const Datum op = working_day_until(dag - days{kans_.tussen(min_dagen, max_dagen)});
        Tijdstip at = Tijdstip{op} + hours{8} + minutes{kans_.tussen(0, 380)};
        if (at > tot_) at = Tijdstip{working_day_until(heden_ - days{1})} + hours{14};
        at = std::max(at, *vanaf_);
        if (at > tot_ || day_in_amsterdam(at) >= dag) return {};
        return at;
    }

    // Nothing when there was no time to make it.
    Gespreksplan* add(Gesprekssoort waarvoor, Datum dag, Tijd van, int min_dagen, int max_dagen) {
        constexpr int duren[] = {60, 60, 45, 30};
        const auto gemaakt = made_before(dag, min_dagen, max_dagen);
        if (!gemaakt) return nullptr;
        plannen_.push_back({.waarvoor = waarvoor,
                            .wijze = wijze(),
                            .gemaakt = *gemaakt,
                            .dag = dag,
                            .van = van,
                            .duur = kans_.uit(duren)});
        return &plannen_.back();
    }

    // A talk that was held: had it an appointment, and did it go at once?
    void told(Gesprekssoort waarvoor, Tijdstip at) {
        switch (kans_.tussen(0, 9)) {
        case 0: in_vain(waarvoor, at); break;
        case 1: called_off(waarvoor, at); break;
        case 2: break;
        case 3: held(waarvoor, at, true); break;
        default: held(waarvoor, at, false); break;
        }
    }

    void held(Gesprekssoort waarvoor, Tijdstip at, bool moved) {
        const Datum dag = day_in_amsterdam(at);
        const Kloktijd klok = time_in_amsterdam(at);
        // Written down when it is over, or nearly: it began at the half hour before the last one.
        const Tijd van{std::max(dag_begint.minuten, (klok.uur * 60 + klok.minuut) / 30 * 30 - 30)};
        Gespreksplan* g = add(waarvoor, dag, van, 5, 14);
        if (g == nullptr) return;
        g->afloop = Afloop::Gehouden;
        g->afgelopen = at - seconds{1};
        if (moved) move(*g, working_day_until(dag - days{kans_.tussen(1, 2)}));
    }

    // It stood on that day first, when there is time between to say that it does not fit.
    void move(Gespreksplan& g, Datum eerst_op) {
        const Tijdstip verzet =
            Tijdstip{working_day_until(std::min(eerst_op, g.dag) - days{1})} + hours{10};
        if (verzet <= g.gemaakt || day_in_amsterdam(g.gemaakt) >= eerst_op || verzet > tot_ ||
            eerst_op == g.dag)
            return;
        g.eerst_op = eerst_op;
        g.verzet = verzet;
    }

    void in_vain(Gesprekssoort waarvoor, Tijdstip at) {
        const Datum dag = working_day_until(day_in_amsterdam(at) - days{kans_.tussen(2, 6)});
        Gespreksplan* g = add(waarvoor, dag, tijd(9 + kans_.tussen(0, 6)), 3, 8);
        if (g == nullptr) return;
        g->afloop = Afloop::NietVerschenen;
        g->afgelopen = Tijdstip{dag} + eind_van_de_dag;
    }

    void called_off(Gesprekssoort waarvoor, Tijdstip at) {
        const Datum dag = working_day_until(day_in_amsterdam(at) - days{kans_.tussen(1, 5)});
        Gespreksplan* g = add(waarvoor, dag, tijd(9 + kans_.tussen(0, 6)), 3, 8);
        if (g == nullptr) return;
        g->afloop = Afloop::Afgezegd;
        g->afgelopen = std::max(Tijdstip{working_day_until(dag - days{1})} + hours{9},
                                g->gemaakt + hours{1});
    }

    // What stands in the agenda from today: nobody knows yet how it will go.
    void coming(Gesprekssoort waarvoor) {
        if (!vanaf_ || kans_.een_op(4)) return;
        const days tussentijd{waarvoor == Gesprekssoort::Kennismaking ? 1 : 6};
        const Datum dag = working_day_from(std::max(heden_ + days{kans_.tussen(0, 8)},
                                                    day_in_amsterdam(*vanaf_) + tussentijd));
        if (dag > heden_ + vooruit_max) return;
        constexpr Tijd tijden[] = {tijd(9), tijd(9, 30), tijd(10, 30), tijd(11),
                                   tijd(13), tijd(14), tijd(15), tijd(16)};
        Gespreksplan* g = add(waarvoor, dag, kans_.uit(tijden), 2, 8);
        if (g == nullptr) return;
        if (kans_.een_op(8) && !verborgen_) {
            g->avond = true;
            g->van = tijd(18, 30);
            g->wijze = kans_.een_op(2) ? Gesprekswijze::Thuis : Gesprekswijze::Telefoon;
        } else if (kans_.een_op(4)) {
            move(*g, working_day_from(dag + days{1}));
        }
    }

    const Verhaal& v_;
    Kans kans_;
    Tijdstip tot_;
    Datum heden_;
    bool verborgen_;
    std::optional<Tijdstip> vanaf_;  // the earliest moment for the next
    std::vector<Gespreksplan> plannen_;
};

// The moment that was meant, or one nearby that day; what was held began before it was written.
std::optional<Tijd> room(Verhaal& v, const Gespreksplan& g, Datum dag) {
    constexpr int earlier[] = {0, -30, -60, -90, -120};
    constexpr int around[] = {0, 30, -30, 60, -60, 90, -90, 120, 150};
    const auto free = [&](int minuten) {
        return v.verteller.agendas().vrij({dag, g.van + minuten, g.duur}, {v.begeleider.id},
                                          v.verteller.gemeente().kalender());
    };
    const bool held = g.afloop == Afloop::Gehouden && dag == g.dag;
    for (const int minuten : held ? std::span<const int>(earlier) : std::span<const int>(around))
        if (free(minuten)) return g.van + minuten;
    return {};
}

void into_the_agenda(Verhaal& v, const Gespreksplan& g, Datum dag, Tijd van) {
    v.verteller.agendas().zet({v.begeleider.id},
                              {.traject = v.traject, .gebeurtenis = g.gebeurtenis, .dag = dag,
                               .van = van, .tot = van + g.duur});
}

template <std::size_t N>
std::string one_of(const Verhaal& v, const std::string_view (&zinnen)[N]) {
    return std::string(zinnen[static_cast<std::size_t>(v.nummer) % N]);
}

std::optional<std::string> place(Verhaal& v, Gesprekswijze wijze) {
    constexpr std::string_view kamers[] = {"spreekkamer 1", "spreekkamer 2", "spreekkamer 4"};
    const auto kantoor = v.verteller.agendas().kantoor();
    if (wijze != Gesprekswijze::OpKantoor || !kantoor) return {};
    return *kantoor + ", " + one_of(v, kamers);
}

int told_if_open(Verhaal& v, const Opdracht& opdracht) {
    return v.leg_vast_als_open(opdracht, v.begeleider);
}

}  // namespace

bool kan_wachten(Daad daad) {
    return daad == daad::spreek || daad == daad::houd_contact || daad == daad::volg;
}

std::vector<Gespreksplan> plan_gesprekken(const Verhaal& v, Kans kans, Tijdstip tot) {
    return Planner(v, kans, tot).plan();
}

void maak_gesprek(Verhaal& v, Gespreksplan& g) {
    constexpr std::string_view erbij[] = {"De zus", "Iemand van het wijkteam", "Een vriend"};
    const Datum dag = g.eerst_op.value_or(g.dag);
    if (dag <= v.vandaag()) return;
    const auto van = g.avond ? std::optional(g.van) : room(v, g, dag);
    if (!van) return;
    PlanGesprek o{.waarvoor = g.waarvoor,
                  .medewerker = {v.begeleider.id},
                  .wijze = g.wijze,
                  .dag = dag,
                  .tijd = *van,
                  .duur = g.duur,
                  .plaats = place(v, g.wijze)};
    if (v.persoon.tolk) o.tolk = v.persoon.taal;
    if (v.nummer % 7 == 0) o.erbij = one_of(v, erbij);
    if (g.avond) o.toch = "Werkt overdag en kan alleen in de avond.";
    g.gebeurtenis = told_if_open(v, o);
    if (g.gebeurtenis != 0) into_the_agenda(v, g, dag, *van);
}

void verzet_gesprek(Verhaal& v, Gespreksplan& g) {
    constexpr std::string_view redenen[] = {"Moet die dag werken.", "De jongste is ziek.",
                                            "Heeft een afspraak in het ziekenhuis."};
    if (g.gebeurtenis == 0) return;
    const auto van = room(v, g, g.dag);
    if (!van) {  // no other moment: it is called off, and the talk goes on without
        g.afloop = Afloop::Afgezegd;
        rond_gesprek_af(v, g);
        return;
    }
    const VerzetGesprek o{.gesprek = g.gebeurtenis,
                          .dag = g.dag,
                          .tijd = *van,
                          .door = Gesprekspartij::Inwoner,
                          .reden = one_of(v, redenen)};
    if (told_if_open(v, o) != 0) into_the_agenda(v, g, g.dag, *van);
}

void rond_gesprek_af(Verhaal& v, Gespreksplan& g) {
    if (g.gebeurtenis == 0) return;
    switch (g.afloop) {
    case Afloop::Gehouden:
        if (told_if_open(v, LegGespreksuitkomstVast{
                                .gesprek = g.gebeurtenis,
                                .uitkomst = Gespreksuitkomst::Gehouden}) == 0)
            break;
        v.afgesproken = {{.at = v.verteller.clock().now(), .wijze = g.wijze}};
        break;
    case Afloop::NietVerschenen:
        told_if_open(v, LegGespreksuitkomstVast{
                            .gesprek = g.gebeurtenis,
                            .uitkomst = Gespreksuitkomst::NietVerschenen,
                            .toelichting = "Een kwartier gewacht. Daarna gebeld, geen gehoor."});
        break;
    case Afloop::Afgezegd: {
        const bool wij = v.nummer % 4 == 0;
        ZegGesprekAf o{.op = v.vandaag(),
                       .gesprek = g.gebeurtenis,
                       .door = wij ? Gesprekspartij::Wij : Gesprekspartij::Inwoner};
        if (wij) o.reden = "Een zitting op hetzelfde moment.";
        told_if_open(v, o);
        break;
    }
    case Afloop::Open: return;
    }
    g.gebeurtenis = 0;
}

}  // namespace houvast::demo
