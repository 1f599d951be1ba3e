#include "demo/daden.h"
#include "demo/zinnen_uitvoering.h"

namespace houvast::demo::daad {

namespace {

using std::chrono::days;
using std::string;

constexpr Kanaal kanalen[] = {Kanaal::Telefoon, Kanaal::Telefoon, Kanaal::Huisbezoek, Kanaal::App};

void volg_en(Verhaal& v, NaVolggesprek besluit) {
    const Volgtekst& t = v.kans.uit(volgteksten());
    v.leg_vast(LegVolggesprekVast{.op = v.vandaag(),
                                  .kanaal = v.kanaal(v.kans.uit(kanalen)),
                                  .structuur = string(t.structuur),
                                  .vooruitkijken = string(t.vooruitkijken),
                                  .zelf_doen = string(t.zelf_doen),
                                  .vertrouwen = string(t.vertrouwen),
                                  .signalen = string(t.signalen),
                                  .betalingen = string(t.betalingen),
                                  .besluit = besluit}, v.begeleider);
}

void nazorg_van(Verhaal& v, days lengte) {
    const Volgafspraak& t = v.kans.uit(volgafspraken());
    v.leg_vast(StartNazorg{.op = v.vandaag(),
                           .afspraken = "Wij bellen op vaste momenten. Tussendoor bellen mag "
                                        "altijd, ook over iets kleins.",
                           .nazorgwens = string(t.nazorgwens),
                           .tot = v.vandaag() + lengte}, v.begeleider);
}

void end(Verhaal& v, const BeeindigTraject& o) { v.leg_vast(o, v.iemand({Rol::Beslisser})); }

}  // namespace

void start_volgen(Verhaal& v) {
    const Volgafspraak& t = v.kans.uit(volgafspraken());
    StartVolgen o{.op = v.vandaag(), .wijze = string(t.wijze), .inhoud = string(t.inhoud)};
    if (v.kans.een_op(2)) o.nazorgwens = string(t.nazorgwens);
    v.leg_vast(o, v.begeleider);
}

void volg(Verhaal& v) {
    volg_en(v, v.kans.een_op(6) ? NaVolggesprek::Verlengen : NaVolggesprek::Doorgaan);
}
void volg_en_besluit_tot_nazorg(Verhaal& v) { volg_en(v, NaVolggesprek::NaarNazorg); }

void stel_preventieplan_op(Verhaal& v) {
    const Preventietekst& t = v.kans.uit(preventieteksten());
    v.leg_vast(StelPreventieplanOp{.op = v.vandaag(),
                                   .moeilijke_tijden = string(t.moeilijke_tijden),
                                   .oplossing = string(t.oplossing),
                                   .hulp_van = string(t.hulp_van),
                                   .spaarpot = string(t.spaarpot)}, v.begeleider);
}

void noteer_moeilijk_moment(Verhaal& v) {
    const Moment& m = v.kans.uit(moeilijke_momenten());
    v.leg_vast(LegMoeilijkMomentVast{.dag = v.vandaag() + days{v.kans.tussen(20, 130)},
                                     .wat = string(m.wat),
                                     .elk_jaar = m.elk_jaar}, v.begeleider);
}

void start_nazorg(Verhaal& v) { nazorg_van(v, days{182}); }
void start_nazorg_van_een_jaar(Verhaal& v) { nazorg_van(v, days{364}); }

void vraag_na(Verhaal& v) {
    const Nazorgtekst& t = v.kans.uit(nazorgteksten());
    v.leg_vast(LegNazorggesprekVast{.op = v.vandaag(),
                                    .kanaal = v.kanaal(v.kans.uit(kanalen)),
                                    .bereikt = JaNee::Ja,
                                    .hoe_ging_het = string(t.hoe_ging_het),
                                    .steun_nodig = t.steun_nodig,
                                    .toelichting = string(t.toelichting)}, v.begeleider);
}

void vraag_na_vergeefs(Verhaal& v) {
    v.leg_vast(LegNazorggesprekVast{.op = v.vandaag(),
                                    .kanaal = Kanaal::Telefoon,
                                    .bereikt = JaNee::Nee,
                                    .toelichting = "Geen gehoor. Volgende week nog een keer."},
               v.begeleider);
}

void rond_traject_af(Verhaal& v) {
    constexpr Eindreden redenen[] = {Eindreden::Zelfredzaam, Eindreden::Zelfredzaam,
                                     Eindreden::MetHulpVanAnderen, Eindreden::BlijvendLichteSteun};
    end(v, {.op = v.vandaag(),
            .reikwijdte = Reikwijdte::GeheelTraject,
            .eindreden = v.kans.uit(redenen),
            .motivering = "Uw doelen zijn gehaald en u regelt uw geldzaken weer. Daarom stopt de "
                          "begeleiding. U kunt altijd bellen.",
            .nog_te_leren = "Vooruitkijken naar dure maanden blijft aandacht vragen.",
            .steun_daarna = "Het inloopspreekuur in de bibliotheek, elke dinsdag.",
            .gesproken_op = v.vandaag()});
}

void stop_om_voorwaarden(Verhaal& v) {
    end(v, {.op = v.vandaag(),
            .reikwijdte = Reikwijdte::GeheelTraject,
            .eindreden = Eindreden::VoorwaardenNietNagekomen,
            .motivering = "De afspraken in uw plan zijn niet gelukt, ook niet na een ander plan. "
                          "Wij stoppen nu. U kunt zich opnieuw melden, er is geen wachttijd.",
            .alternatieven = "Andere begeleider, gesprekken thuis, kleinere stappen.",
            .nog_te_leren = "Op tijd vertellen als iets niet lukt.",
            .steun_daarna = "Het wijkteam blijft langskomen.",
            .levensgebeurtenissen = "Een scheiding in de loop van het traject.",
            .gesproken_op = v.vandaag() - days{5}});
}

void stop_op_eigen_wens(Verhaal& v) {
    end(v, {.op = v.vandaag(),
            .reikwijdte = Reikwijdte::GeheelTraject,
            .eindreden = Eindreden::EigenWens,
            .motivering = "U wilt verder zonder onze hulp. Dat mag. U bent altijd weer welkom.",
            .nog_te_leren = "De begroting bijhouden in maanden met extra kosten.",
            .steun_daarna = "Broer helpt met de post.",
            .gesproken_op = v.vandaag()});
}

void stop_na_verhuizing(Verhaal& v) {
    end(v, {.op = v.vandaag(),
            .reikwijdte = Reikwijdte::GeheelTraject,
            .eindreden = Eindreden::Verhuisd,
            .motivering = "U woont nu in een andere gemeente. Zij helpen u verder. Wij hebben met "
                          "uw toestemming gebeld, zodat u niet opnieuw hoeft te beginnen.",
            .gesproken_op = v.vandaag()});
}

}  // namespace houvast::demo::daad
