// The kinds of commands and views: what rechten decides about, routes name and buttons come from.
#pragma once

#include <array>
#include <string_view>

namespace houvast {

enum class OpdrachtSoort {
    // traject
    RegistreerAanmelding,
    MeldBedreigendeSituatie,
    RondCrisisinterventieAf,
    LegContactVast,
    StelEersteGesprekUit,
    LegEersteGesprekVast,
    RondAfMetAdvies,
    LegAfzienVast,
    SluitNaPogingen,
    StartIntake,
    WijsToe,
    VoegClientToe,
    VerplaatsContact,
    // inwoner
    WijzigPersoonsgegevens,
    LegBsnVast,
    LegContactwensenVast,
    LegHuishoudenVast,
    SchermAf,
    HefAfschermingOp,
    VoegInwonersSamen,
    MaakSamenvoegingOngedaan,
    // signaal
    RegistreerSignaal,
    DoeAanbod,
    AanvaardAanbod,
    SluitSignaalAf,
    // each of these three
    WisGegeven,
    // gemeente
    NeemMedewerkerAan,
    WijzigRollen,
    ZetMedewerkerUitDienst,
    VerleenMandaat,
    TrekMandaatIn,
    StelSluitingsdagVast,
    SchrapSluitingsdag,
    RichtGemeenteIn,
};
inline constexpr int opdracht_soorten = static_cast<int>(OpdrachtSoort::RichtGemeenteIn) + 1;
// Public: the last part of the address of its form, and of its message ids "opdracht.<naam>.…".
constexpr std::array<std::string_view, opdracht_soorten> names(OpdrachtSoort) {
    return {"aanmelding", "dreiging", "crisis-afronding", "contact", "uitstel", "eerste-gesprek",
            "advies", "afzien", "sluiting", "intake", "toewijzing", "client", "verplaatsing",
            "persoonsgegevens", "bsn", "contactwensen", "huishouden", "afscherming",
            "afscherming-opheffing", "samenvoeging", "samenvoeging-terug", "signaal", "aanbod",
            "aanvaarding", "signaal-afsluiting", "wissing", "medewerker", "rollen",
            "uit-dienst", "mandaat", "mandaat-intrekking", "sluitingsdag",
            "sluitingsdag-schrapping", "inrichting"};
}

enum class Beeld {   // a view: something that somebody can look at
    Vandaag,         // own work
    Inwoners,        // the list
    Zoeken,
    Dossier,         // one traject, with its content
    DossierKop,      // name, contact person, next step: what the front desk sees
    DossierRegel,    // one line of the timeline: what a correction is about
    Inwoner,         // a person apart from a traject
    Signalen,
    Signaal,
    Team,
    Beheer,          // staff, mandates, closing days
    Kijklog,         // who looked at what
    Teksten,         // which events hold a text, to wipe one
    MijnStart,       // the resident's own side
};
inline constexpr int beelden = static_cast<int>(Beeld::MijnStart) + 1;
constexpr std::array<std::string_view, beelden> names(Beeld) {
    return {"vandaag", "inwoners", "zoeken", "dossier", "dossier-kop", "dossier-regel", "inwoner",
            "signalen", "signaal", "team", "beheer", "kijklog", "teksten", "mijn-start"};
}

}  // namespace houvast
