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
    LegBeeldvormingVast,
    LegOordeelVast,
    LegCollegialeBesprekingVast,
    StelConceptPlanOp,
    BespreekConceptPlan,
    NeemToelatingsbesluit,
    WijsAanvraagAf,
    LegUitvalVast,
    NeemStopbesluit,
    VerzendBeschikking,
    SchortTermijnOp,
    HervatTermijn,
    StartProduct,
    RondProductAf,
    StelBegeleidingsplanVast,
    WijzigContactfase,
    StartEvaluatie,
    LegEvaluatieVast,
    StartVolgen,
    LegVolggesprekVast,
    StelPreventieplanOp,
    LegMoeilijkMomentVast,
    StartNazorg,
    LegNazorggesprekVast,
    LegTerugvalVast,
    RondInterventieAf,
    WijzigPlanVanAanpak,
    BeeindigTraject,
    LegSchuldregelingVast,
    LegMoratoriumVast,
    LegWsnpVast,
    LegBewindVast,
    LegBeheerstapVast,
    PauzeerContact,
    HervatContact,
    SplitsTraject,
    LegOverlijdenVast,
    LegVerhuizingVast,
    LegBezwaarVast,
    VerdaagBezwaar,
    BeslisOpBezwaar,
    LegIngebrekestellingVast,
    LegAfspraakVast,
    RondAfspraakAf,
    LegInkomenscheckVast,
    LegBegrotingVast,
    LegSchuldVast,
    RondSchuldAf,
    LegRegelingVast,
    LegKenmerkenVast,
    LegOnderdelenVast,
    LegMaatwerkVast,
    LegInformatieVast,
    MeldInschalingstwijfel,
    LegVerwijzingVast,
    LegVerwijzingscontactVast,
    LegMetingVast,
    VulMetingAan,
    LegUitslagVast,
    BespreekOnderwerp,
    SchaalIn,
    StelDoelVast,
    WerkDoelBij,
    LegTrainingVast,
    PlanGesprek,
    VerzetGesprek,
    ZegGesprekAf,
    LegGespreksuitkomstVast,
    VoegBestandToe,
    MaakDossierPdf,
    NeemMethodiekOver,
    NeemTrajectOver,
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
    StelWerktijdenIn,
    MeldAfwezig,
    HefAfwezigheidOp,
    KiesMethodiek,
    KopieerMethodiek,
    WijzigMethodiek,
    VoegMethodiekdeelToe,
    SchrapMethodiekdeel,
    BrengInstrumentIn,
    StelMethodiekVast,
    GooiMethodiekWeg,
    RichtGemeenteIn,
};
inline constexpr int opdracht_soorten = static_cast<int>(OpdrachtSoort::RichtGemeenteIn) + 1;
// For the static_assert under a table: does it have a row for each of them, in this order?
template <class Rij>
constexpr bool row_for_each_soort(const std::array<Rij, opdracht_soorten>& rijen) {
    for (std::size_t i = 0; i < rijen.size(); ++i)
        if (rijen[i].soort != static_cast<OpdrachtSoort>(i)) return false;
    return true;
}
// These make something new: there is no version of it that somebody saw.
constexpr bool begint_iets(OpdrachtSoort soort) {
    return soort == OpdrachtSoort::RegistreerAanmelding ||
           soort == OpdrachtSoort::NeemTrajectOver || soort == OpdrachtSoort::RegistreerSignaal;
}
// Public: the last part of the address of its form, and of its message ids "opdracht.<naam>.…".
constexpr std::array<std::string_view, opdracht_soorten> names(OpdrachtSoort) {
    return {"aanmelding", "dreiging", "crisis-afronding", "contact", "uitstel", "eerste-gesprek",
            "advies", "afzien", "sluiting", "intake", "beeldvorming", "oordeel",
            "collegiale-bespreking", "conceptplan", "planbespreking", "toelating", "afwijzing",
            "uitval", "stopbesluit", "verzending", "opschorting", "hervatting", "productstart",
            "product-afronding", "begeleidingsplan", "contactfase", "evaluatiestart", "evaluatie",
            "volgen", "volggesprek", "preventieplan", "moeilijk-moment", "nazorg", "nazorggesprek",
            "terugval", "interventie-afronding", "planwijziging", "beeindiging", "schuldregeling",
            "moratorium", "wsnp", "bewind", "budgetbeheer", "contactpauze", "contact-hervatting",
            "splitsing", "overlijden", "verhuizing", "bezwaar", "bezwaar-verdaging",
            "bezwaarbesluit", "ingebrekestelling", "afspraak", "afspraak-afronding",
            "inkomenscheck", "begroting", "schuld", "schuld-afronding", "regeling", "kenmerken",
            "onderdelen", "maatwerk", "informatie", "inschalingstwijfel", "verwijzing",
            "verwijzingscontact", "meting", "meting-aanvulling", "uitslag", "gespreksonderwerp",
            "inschaling", "doel", "doel-stand", "training",
            "gesprek", "gesprek-verplaatsing", "gesprek-afzegging", "gespreksuitkomst",
            "document", "uitvoer", "methodiek-overname", "overname", "toewijzing", "client",
            "verplaatsing",
            "persoonsgegevens", "bsn", "contactwensen", "huishouden", "afscherming",
            "afscherming-opheffing", "samenvoeging", "samenvoeging-terug", "signaal", "aanbod",
            "aanvaarding", "signaal-afsluiting", "wissing", "medewerker", "rollen", "uit-dienst",
            "mandaat", "mandaat-intrekking", "sluitingsdag", "sluitingsdag-schrapping",
            "werktijden", "afwezigheid", "afwezigheid-opheffing",
            "methodiekkeuze", "methodiek-kopie", "methodiek-wijziging", "methodiek-toevoeging",
            "methodiek-schrapping", "instrument-inbreng", "methodiek-vaststelling",
            "methodiek-weggooien", "inrichting"};
}

enum class Beeld {   // a view: something that somebody can look at
    Vandaag,         // own work
    Inwoners,        // the list
    Zoeken,
    Dossier,         // one traject, with its content
    DossierKop,      // name, contact person, next step: what the front desk sees
    Bestand,         // one document of a dossier
    DossierRegel,    // one line of the timeline: what a correction is about
    Metingen,        // the measurements of a dossier, one of them, two beside each other
    Inwoner,         // a person apart from a traject
    Signalen,
    Signaal,
    Agenda,          // a week of one's own; of a colleague for who leads the team
    Team,
    Beheer,          // staff, mandates, closing days
    Kijklog,         // who looked at what
    Teksten,         // which events hold a text, to wipe one
    Post,            // which reminders did not leave, and why
    Methodiek,       // how this gemeente works; nothing of a person
    MijnStart,       // the resident's own side
};
inline constexpr int beelden = static_cast<int>(Beeld::MijnStart) + 1;
constexpr std::array<std::string_view, beelden> names(Beeld) {
    return {"vandaag", "inwoners", "zoeken", "dossier", "dossier-kop", "bestand", "dossier-regel",
            "metingen", "inwoner", "signalen", "signaal", "agenda", "team", "beheer", "kijklog",
            "teksten", "post", "methodiek", "mijn-start"};
}

}  // namespace houvast
