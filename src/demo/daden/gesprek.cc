#include "base/check.h"
#include "demo/daden.h"
#include "demo/zinnen.h"

namespace houvast::demo::daad {

namespace {

std::string zin(Verhaal& v, Zinnen uit) { return std::string(v.kans.uit(uit)); }

void reached(Verhaal& v, Kanaal kanaal, Richting richting, std::string notitie, const Actor& door) {
    LegContactVast o{.op = v.vandaag(),
                     .kanaal = kanaal,
                     .richting = richting,
                     .bereikt = JaNee::Ja,
                     .notitie = std::move(notitie)};
    if (!v.kans.een_op(3)) o.hoe_gaat_het = zin(v, hoe_het_gaat());
    v.doe(v.traject, o, door);
}

Gespreksvorm vorm_van(Gesprekswijze wijze) {
    switch (wijze) {
    case Gesprekswijze::OpKantoor:
    case Gesprekswijze::Thuis:       return Gespreksvorm::Fysiek;
    case Gesprekswijze::Telefoon:    return Gespreksvorm::Telefonisch;
    case Gesprekswijze::Beeldbellen: return Gespreksvorm::Digitaal;
    }
    ENSURE(false);
    return {};
}

void tried(Verhaal& v, Kanaal kanaal, std::string notitie) {
    v.doe(v.traject, LegContactVast{.op = v.vandaag(),
                                    .kanaal = kanaal,
                                    .richting = Richting::Uitgaand,
                                    .bereikt = JaNee::Nee,
                                    .notitie = std::move(notitie)}, v.begeleider);
}

}  // namespace

void bel(Verhaal& v) {
    reached(v, Kanaal::Telefoon, Richting::Uitgaand, std::string(v.kans.uit(v.zorg.notities)),
            v.begeleider);
}

void word_gebeld(Verhaal& v) {
    reached(v, Kanaal::Telefoon, Richting::Inkomend,
            "Belde om te vragen wanneer het gesprek is. Doorgegeven aan de begeleider.",
            v.iemand({Rol::Kcc}));
}

void probeer_te_bellen(Verhaal& v) { tried(v, Kanaal::Telefoon, zin(v, niet_bereikt_telefoon())); }

void probeer_een_bericht(Verhaal& v) {
    constexpr Kanaal anders[] = {Kanaal::Mail, Kanaal::App, Kanaal::Huisbezoek};
    tried(v, v.kans.uit(anders), zin(v, niet_bereikt_anders()));
}

void stuur_open_deur_brief(Verhaal& v) {
    v.brief_op = v.vandaag();
    tried(v, Kanaal::Brief, "Brief gestuurd: de deur blijft open, bellen kan altijd.");
}

void stel_gesprek_uit(Verhaal& v) {
    v.doe(v.traject, StelEersteGesprekUit{
        .tot = v.vandaag() + std::chrono::days{v.kans.tussen(9, 24)},
        .reden = zin(v, uitstel_redenen())}, v.begeleider);
}

void voer_eerste_gesprek(Verhaal& v) {
    constexpr Gespreksvorm vormen[] = {Gespreksvorm::Fysiek, Gespreksvorm::Fysiek,
                                       Gespreksvorm::Telefonisch, Gespreksvorm::Digitaal};
    LegEersteGesprekVast o{.op = v.vandaag(), .vorm = v.kans.uit(vormen)};
    if (const auto wijze = v.zoals_afgesproken()) o.vorm = vorm_van(*wijze);
    o.verslag = std::string(v.kans.uit(v.zorg.verslagen));
    o.informatie = zin(v, informatie());
    if (v.kans.een_op(2)) o.gesprekszorgen = std::string(v.zorg.gesprekszorgen);
    if (v.kans.een_op(2)) o.steun = std::string(v.zorg.steun);
    v.doe(v.traject, o, v.begeleider);
}

void meld_dreiging(Verhaal& v) {
    v.doe(v.traject, MeldBedreigendeSituatie{
        .dreiging = v.zorg.dreiging.value_or(Dreiging::AfsluitingEnergieOfWater),
        .bekend_op = v.vandaag(),
        .toelichting = std::string(v.zorg.dreiging_toelichting)}, v.begeleider);
}

void rond_crisis_af(Verhaal& v) {
    v.doe(v.traject, RondCrisisinterventieAf{.op = v.vandaag(),
                                             .gedaan = std::string(v.zorg.crisis_gedaan)},
          v.begeleider);
}

}  // namespace houvast::demo::daad
