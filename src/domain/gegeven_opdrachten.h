// For tests of every room: a day, the people of a small municipality, and each command
// with values that are right for the world of verhaal.h.
#pragma once

#include "domain/besluit.h"
#include "domain/gegeven.h"
#include "domain/gegeven_meten.h"
#include "domain/methodiek/gegeven.h"

namespace houvast::gegeven {

using namespace std::chrono_literals;

inline const Kalender kalender = nederlandse_kalender();
inline const Methodiek proef_methodiek = met_meten(methodiek());
inline const Methodieken proef_methodieken = methodieken(proef_methodiek);  // and one to choose
inline constexpr Datum vandaag{2026y / 11 / 23};  // a Monday
inline constexpr Datum gemeld_op{2026y / 11 / 2};  // three weeks before, also a Monday
inline constexpr Datum gesprek_op{2026y / 11 / 16};

inline const MedewerkerId anna{"anna"};    // begeleider, to whom the dossier is assigned
inline const MedewerkerId bram{"bram"};    // begeleider, a colleague
inline const MedewerkerId lena{"lena"};    // leidinggevende
inline const MedewerkerId kees{"kees"};    // front desk
inline const MedewerkerId vera{"vera"};    // early signals
inline const MedewerkerId bea{"bea"};      // beheerder
inline const MedewerkerId dirk{"dirk"};    // beslisser, who may admit
inline const MedewerkerId dora{"dora"};    // beslisser, who may decide everything
inline const MedewerkerId daan{"daan"};    // beslisser, who may decide everything as well
inline const MedewerkerId oud{"oud"};      // left a year ago

inline const TrajectId traject{"traject-1"};
inline const TrajectId ander_traject{"traject-2"};
inline const InwonerId selma{"inwoner-1"};     // cliënt of traject
inline const InwonerId yusuf{"inwoner-2"};     // cliënt of ander_traject
inline const InwonerId onbekende{"inwoner-9"};
inline const SignaalId signaal{"signaal-1"};

Actor actor(MedewerkerId wie, Rollen rollen);
Actor begeleider();

Context context(Actor door = begeleider(), Datum dag = vandaag,
                       const Methodiek& methodiek = proef_methodiek,
                       const Methodieken& methodieken = proef_methodieken);

Inrichting inrichting();

RegistreerAanmelding registreer(Datum op = gemeld_op);
MeldBedreigendeSituatie meld_ontruiming(Datum op = vandaag);
RondCrisisinterventieAf rond_crisis_af();
LegContactVast leg_contact_vast(JaNee bereikt = JaNee::Ja,
                                       Kanaal kanaal = Kanaal::Telefoon, Datum op = vandaag);
inline StelEersteGesprekUit stel_uit(Datum tot = vandaag + std::chrono::days{14}) {
    return {.tot = tot, .reden = "Selma is op reis."};
}
LegEersteGesprekVast leg_gesprek_vast(Datum op = vandaag);
RondAfMetAdvies rond_af_met_advies(JaNee genoeg = JaNee::Ja);
LegAfzienVast leg_afzien_vast(Datum op = gesprek_op);
SluitNaPogingen sluit_na_pogingen();
StartIntake start_intake();
// The steps of the intake as they should go; out of order with an argument.
inline const std::optional<std::string> anders = "Het moest snel: de huur.";
LegBeeldvormingVast leg_beeldvorming_vast();
LegOordeelVast leg_oordeel_vast(std::optional<std::string> afwijking = {});
LegCollegialeBesprekingVast bespreek_met_collega(
    std::optional<std::string> afwijking = {});
StelConceptPlanOp stel_concept_plan_op(std::optional<std::string> afwijking = {});
BespreekConceptPlan bespreek_concept_plan(Instemming wat = Instemming::Akkoord,
                                                 std::optional<std::string> afwijking = {});
NeemToelatingsbesluit neem_toelatingsbesluit(std::optional<std::string> afwijking = {});
WijsAanvraagAf wijs_aanvraag_af();
LegUitvalVast leg_uitval_vast(Uitvalreden reden = Uitvalreden::EigenWens);
NeemStopbesluit neem_stopbesluit();
VerzendBeschikking verzend_beschikking();
SchortTermijnOp schort_termijn_op();
HervatTermijn hervat_termijn();
// After the decision; each on today, so that a story needs no calendar.
StartProduct start_product(std::string code = "leren");
StelBegeleidingsplanVast stel_plan_vast(std::optional<std::string> reden = {});
StartEvaluatie start_evaluatie();
LegEvaluatieVast leg_evaluatie_vast(NaEvaluatie vervolg = NaEvaluatie::Volgen);
StartVolgen start_volgen();
LegVolggesprekVast leg_volggesprek_vast(NaVolggesprek besluit = NaVolggesprek::Doorgaan);
StartNazorg start_nazorg();
LegNazorggesprekVast leg_nazorggesprek_vast(JaNee bereikt = JaNee::Ja,
                                                   Kanaal kanaal = Kanaal::Telefoon);
LegTerugvalVast leg_terugval_vast(NaTerugval vervolg = NaTerugval::PlanAanpassen);
BeeindigTraject beeindig(Eindreden reden = Eindreden::Zelfredzaam,
                                std::optional<std::string> afwijking = {});
inline WijzigPlanVanAanpak wijzig_plan(std::vector<std::string> producten = {"leren", "beheer",
                                                                            "nazorg"}) {
    return {.op = vandaag,
            .producten = {std::move(producten)},
            .evaluatie_op = vandaag + std::chrono::days{90},
            .reden = "Betalen lukt nog niet.",
            .nadelig = JaNee::Nee,
            .motivering = "Tijdelijk betalen wij de vaste lasten."};
}
LegAfspraakVast leg_afspraak_vast(Partij van = Partij::Professional);
VoegBestandToe voeg_bestand_toe();
LegSchuldVast leg_schuld_vast(JaNee informeel = JaNee::Nee);
LegBegrotingVast leg_begroting_vast();
LegInkomenscheckVast leg_inkomenscheck_vast(
    Regelinguitkomst uitkomst = Regelinguitkomst::Aangevraagd);
WijsToe wijs_toe(MedewerkerId aan = bram);
VoegClientToe voeg_client_toe();
VerplaatsContact verplaats_contact(int versie);
WisGegeven wis_gegeven(int versie);

}  // namespace houvast::gegeven
