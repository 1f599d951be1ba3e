#include "demo/daden.h"
#include "demo/daden/meten.h"
#include "demo/zinnen.h"

namespace houvast::demo::daad {

void rond_af_met_advies(Verhaal& v) {
    v.doe(v.traject, RondAfMetAdvies{.op = v.vandaag(),
                                     .advies = std::string(v.zorg.advies),
                                     .inwoner_vindt_genoeg = JaNee::Ja}, v.begeleider);
}

// Wgs art. 4a lid 2: said at the talk itself.
void voer_gesprek_en_zie_af(Verhaal& v) {
    voer_eerste_gesprek(v);
    v.doe(v.traject, LegAfzienVast{.op = v.vandaag(),
                                   .reden = std::string(v.kans.uit(afzie_redenen()))},
          v.begeleider);
}

void sluit_na_pogingen(Verhaal& v) {
    v.doe(v.traject, SluitNaPogingen{
        .op = v.vandaag(),
        .brief_op = v.brief_op.value_or(v.vandaag()),
        .toelichting = "Gebeld, geschreven en een brief gestuurd. De deur blijft open."},
        v.begeleider);
}

void start_intake(Verhaal& v) {
    v.doe(v.traject, StartIntake{.op = v.vandaag(), .hulpvraag = std::string(v.zorg.hulpvraag)},
          v.begeleider);
    leg_plaat_op_tafel(v);
}

void houd_contact(Verhaal& v) {
    constexpr Kanaal kanalen[] = {Kanaal::Telefoon, Kanaal::Balie, Kanaal::Huisbezoek,
                                  Kanaal::App};
    LegContactVast o{.op = v.vandaag(),
                     .kanaal = v.kanaal(v.kans.uit(kanalen)),
                     .richting = Richting::Uitgaand,
                     .bereikt = JaNee::Ja};
    o.hoe_gaat_het = std::string(v.kans.uit(hoe_het_gaat()));
    o.notitie = std::string(v.kans.uit(voortgang()));
    v.doe(v.traject, o, v.begeleider);
    bespreek_wat_openstond(v);
}

}  // namespace houvast::demo::daad
