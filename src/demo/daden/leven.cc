#include "demo/daden.h"
#include "demo/daden/gemaakt.h"
#include "demo/daden/meten.h"

namespace houvast::demo::daad {

using std::chrono::days;

void ga_uit_elkaar(Verhaal& v) {
    const Receipt receipt =
        v.doe(v.traject, SplitsTraject{.op = v.vandaag(),
                                       .inwoner = v.partner,
                                       .reden = "Ze wonen niet meer samen. Ieder wil verder met "
                                                "een eigen plan en dezelfde begeleider."},
              v.begeleider);
    v.tweede_traject = gemaakt_traject(receipt, v.traject);
}

void spreek_partner(Verhaal& v) {
    LegContactVast o{.op = v.vandaag(),
                     .kanaal = Kanaal::Telefoon,
                     .richting = Richting::Uitgaand,
                     .bereikt = JaNee::Ja};
    o.hoe_gaat_het = "Wennen aan het alleen wonen. Het is stil in huis.";
    o.notitie = "Nieuwe begroting gemaakt voor één inkomen. Huurtoeslag op eigen naam aangevraagd.";
    v.doe(v.tweede_traject, o, v.begeleider);
}

void overlijd(Verhaal& v) {
    v.leg_vast(LegOverlijdenVast{.op = v.vandaag(), .inwoner = v.inwoner}, v.begeleider);
}

void verlies_partner(Verhaal& v) {
    v.leg_vast(LegOverlijdenVast{.op = v.vandaag(), .inwoner = v.partner}, v.begeleider);
}

void verhuis(Verhaal& v) {
    v.leg_vast(LegVerhuizingVast{
        .op = v.vandaag(),
        .naar = "Heuvelrode",
        .toestemming = JaNee::Ja,
        .overdracht = "Gebeld met de nieuwe begeleider. Plan, begroting en de lopende regelingen "
                      "doorgegeven."}, v.begeleider);
}

// Half of the days are known, as it goes with a take-over.
void neem_over(Verhaal& v, Overnamefase fase) {
    constexpr std::string_view bronnen[] = {"Het vorige systeem", "Gemeente Heuvelrode",
                                            "Het vorige systeem, map op papier"};
    NeemTrajectOver o{.naam = v.persoon.naam,
                      .bron = std::string(v.kans.uit(bronnen)),
                      .fase = fase,
                      .op = v.vandaag(),
                      .telefoon = v.persoon.telefoon,
                      .email = v.persoon.email,
                      .gemeld_op = v.vandaag() - days{v.kans.tussen(220, 400)}};
    const bool na_gesprek = fase > Overnamefase::Aangemeld;
    if (!na_gesprek) o.gemeld_op = v.vandaag() - days{6};
    if (fase == Overnamefase::NaEersteGesprek || fase == Overnamefase::InIntake) {
        o.gemeld_op = v.vandaag() - days{40};
        o.gesprek_op = v.vandaag() - days{21};
    } else if (na_gesprek) {
        o.besloten_op = v.vandaag() - days{v.kans.tussen(70, 170)};
        if (v.kans.een_op(2)) o.gesprek_op = *o.besloten_op - days{40};
        o.fase_sinds = v.vandaag() - days{v.kans.tussen(5, 20)};
        if (fase == Overnamefase::InBegeleiding) o.evaluatie_op = v.vandaag() + days{120};
        for (const Product& p : v.verteller.methodiek().producten)
            if (p.soort == ProductSoort::Begeleiding && o.producten.waarden.empty())
                o.producten.waarden.push_back(p.code);
        v.producten = o.producten;
    }
    v.traject = {v.verteller.nieuwe_id()};
    v.inwoner = gemaakte_inwoner(v.doe(v.traject, o, v.begeleider));
    if (fase >= Overnamefase::InBegeleiding) neem_uitslag_over(v);
}

}  // namespace houvast::demo::daad
