// For tests of every room: a day, the people of a small municipality, and each command
// with values that are right for the world of verhaal.h.
#pragma once

#include "domain/besluit.h"
#include "domain/gegeven.h"

namespace houvast::gegeven {

using namespace std::chrono_literals;

inline const Kalender kalender = nederlandse_kalender();
inline constexpr Datum vandaag{2026y / 11 / 23};  // a Monday
inline constexpr Datum gemeld_op{2026y / 11 / 2};  // three weeks before, also a Monday
inline constexpr Datum gesprek_op{2026y / 11 / 16};

inline const MedewerkerId anna{"anna"};    // begeleider, to whom the dossier is assigned
inline const MedewerkerId bram{"bram"};    // begeleider, a colleague
inline const MedewerkerId lena{"lena"};    // leidinggevende
inline const MedewerkerId kees{"kees"};    // front desk
inline const MedewerkerId vera{"vera"};    // early signals
inline const MedewerkerId bea{"bea"};      // beheerder
inline const MedewerkerId dirk{"dirk"};    // beslisser
inline const MedewerkerId oud{"oud"};      // left a year ago

inline const TrajectId traject{"traject-1"};
inline const TrajectId ander_traject{"traject-2"};
inline const InwonerId selma{"inwoner-1"};     // cliënt of traject
inline const InwonerId yusuf{"inwoner-2"};     // cliënt of ander_traject
inline const InwonerId onbekende{"inwoner-9"};
inline const SignaalId signaal{"signaal-1"};

inline Actor actor(MedewerkerId wie, Rollen rollen) {
    return medewerker(std::move(wie), rollen);
}
inline Actor begeleider() { return actor(anna, {Rol::Begeleider}); }

inline Context context(Actor door = begeleider(), Datum dag = vandaag) {
    return {.vandaag = dag,
            .door = std::move(door),
            .kalender = kalender,
            .nieuwe_inwoner = {"inwoner-nieuw"},
            .nieuw_traject = {"traject-nieuw"},
            .nieuwe_medewerker = {"medewerker-nieuw"}};
}

inline Inrichting inrichting() {
    Inrichting i;
    const auto add = [&](const MedewerkerId& id, const char* naam, Rollen rollen) {
        i.medewerkers[id] = {
            .naam = naam, .email = id.waarde + "@dommelstad.example", .rollen = rollen};
    };
    add(anna, "Anna Smit", {Rol::Begeleider});
    add(bram, "Bram Kok", {Rol::Begeleider});
    add(lena, "Lena Vos", {Rol::Leidinggevende});
    add(kees, "Kees Bos", {Rol::Kcc});
    add(vera, "Vera Maas", {Rol::Vroegsignaleerder});
    add(bea, "Bea Prins", {Rol::Beheerder});
    add(dirk, "Dirk Haan", {Rol::Beslisser});
    add(oud, "Olga Oud", {Rol::Begeleider});
    i.medewerkers[oud].uit_dienst_per = Datum{2025y / 11 / 1};
    i.medewerkers[dirk].mandaten[Mandaat::Toelating] = {.vanaf = Datum{2026y / 1 / 1}};
    i.sluitingsdagen[Datum{2026y / 12 / 24}] = "dag voor Kerst";
    return i;
}

inline RegistreerAanmelding registreer(Datum op = gemeld_op) {
    return {.naam = "Selma Yilmaz", .kanaal = Kanaal::Telefoon, .gemeld_op = op};
}
inline MeldBedreigendeSituatie meld_ontruiming(Datum op = vandaag) {
    return {.dreiging = Dreiging::Ontruiming, .bekend_op = op};
}
inline RondCrisisinterventieAf rond_crisis_af() {
    return {.op = vandaag, .gedaan = "De verhuurder wacht zes weken."};
}
inline LegContactVast leg_contact_vast(JaNee bereikt = JaNee::Ja,
                                       Kanaal kanaal = Kanaal::Telefoon, Datum op = vandaag) {
    return {.op = op, .kanaal = kanaal, .richting = Richting::Uitgaand, .bereikt = bereikt};
}
inline StelEersteGesprekUit stel_uit(Datum tot = vandaag + std::chrono::days{14}) {
    return {.tot = tot, .reden = "Selma is op reis."};
}
inline LegEersteGesprekVast leg_gesprek_vast(Datum op = vandaag) {
    return {.op = op, .vorm = Gespreksvorm::Fysiek};
}
inline RondAfMetAdvies rond_af_met_advies(JaNee genoeg = JaNee::Ja) {
    return {.op = vandaag, .advies = "Toeslagen bekeken.", .inwoner_vindt_genoeg = genoeg};
}
inline LegAfzienVast leg_afzien_vast(Datum op = gesprek_op) {
    return {.op = op, .reden = "Selma regelt het met haar zus."};
}
inline SluitNaPogingen sluit_na_pogingen() { return {.op = vandaag, .brief_op = vandaag}; }
inline StartIntake start_intake() { return {.op = vandaag}; }
inline WijsToe wijs_toe(MedewerkerId aan = bram) { return {.behandelaar = std::move(aan)}; }
inline VoegClientToe voeg_client_toe() { return {.naam = "Deniz Yilmaz"}; }
inline VerplaatsContact verplaats_contact(int versie) {
    return {.contact = versie, .naar = ander_traject, .reden = "Was van Yusuf."};
}
inline WisGegeven wis_gegeven(int versie) {
    return {.gegeven = versie, .reden = "Stond een andere naam in."};
}

}  // namespace houvast::gegeven
