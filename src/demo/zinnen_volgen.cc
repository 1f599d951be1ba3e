#include "demo/zinnen_uitvoering.h"

namespace houvast::demo {

std::span<const Volgafspraak> volgafspraken() {
    static constexpr Volgafspraak alle[] = {
        {"Elke maand bellen, op een afgesproken middag.",
         "De vijf onderwerpen, en wat er de komende maand aankomt.",
         "Graag eerst na drie maanden een telefoontje."},
        {"Elke maand een gesprek, met de begroting erbij.",
         "Betaalgedrag, en of de map en de betaaldag blijven.",
         "Een bericht is genoeg. Ik bel zelf als er iets is."},
        {"Om en om bellen en langskomen.", "Vooruitkijken naar de dure maanden.",
         "Liever een gesprek dan een formulier."}};
    return alle;
}

std::span<const Volgtekst> volgteksten() {
    static constexpr Volgtekst alle[] = {
        {"Aparte rekening voor de vaste lasten werkt goed.",
         "Heeft de jaarafrekening en de vakantie al in het overzicht gezet.",
         "Regelt alles zelf. Belde één keer om iets te controleren.",
         "Veel vertrouwen. Zegt het zelf ook.",
         "Geen. Wel een dure maand op komst, daar is een plan voor.",
         "Alles betaald. Komende maand komt de autoverzekering erbij."},
        {"De map wordt gebruikt. De betaaldag is verschoven naar de loondag.",
         "Kijkt een maand vooruit, verder is nog oefenen.",
         "Doet het meeste zelf, de zus kijkt mee bij brieven.",
         "Groeit. Vorige maand was er nog twijfel.",
         "Eén aanmaning, zelf op tijd gezien en betaald.",
         "Eén rekening een week te laat, verder alles op tijd."},
        {"Automatisch betalen staat aan. Wat overblijft is leefgeld.",
         "Heeft gevraagd wat er verandert als de dochter achttien wordt.",
         "Belde zelf met de belastingdienst en kreeg een regeling.",
         "Rustig vertrouwen. Slaapt goed.",
         "Geen nieuwe schulden. Let op bij de feestdagen.",
         "Alles betaald, en 40 euro apart gezet."},
        {"Nieuwe telefoon, dus de app opnieuw ingesteld. Werkt weer.",
         "Maakt een lijstje voor het voorjaar.",
         "Heeft een vriendin geholpen met haar toeslagen.",
         "Zegt: ik durf mijn rekening weer te openen.",
         "Klein tekort door de kapotte wasmachine, zelf opgelost.",
         "De wasmachine in drie delen, past in het overzicht."}};
    return alle;
}

std::span<const Preventietekst> preventieteksten() {
    static constexpr Preventietekst alle[] = {
        {"December, en de weken na de jaarafrekening van de energie.",
         "Vanaf september elke maand 25 euro apart, en geen cadeaus op afbetaling.",
         "Zus, en het inloopspreekuur in de bibliotheek.", "Spaarrekening met de naam Winter"},
        {"Als het werk minder wordt. Dan blijft de post weer liggen.",
         "Meteen het inkomen aanpassen bij de toeslagen, en dezelfde week bellen.",
         "Begeleider, of de vrijwilliger van de thuisadministratie.", "Buffer van 300 euro"},
        {"Als het slecht gaat met de gezondheid. Dan kom ik de deur niet uit.",
         "Alles automatisch betalen, en mijn broer een machtiging geven.",
         "Broer. Hij heeft de map en weet waar alles staat.", ""}};
    return alle;
}

std::span<const Moment> moeilijke_momenten() {
    static constexpr Moment alle[] = {
        {"Jaarafrekening van gas en stroom", JaNee::Ja},
        {"De feestdagen: cadeaus en eten", JaNee::Ja},
        {"Verjaardagen van de tweeling", JaNee::Ja},
        {"Eerste schooldag: boeken en kleding", JaNee::Ja},
        {"Einde van het tijdelijke contract", JaNee::Nee},
        {"Dochter wordt achttien: het kindgebonden budget stopt", JaNee::Nee},
        {"Sterfdag van moeder, dan is alles zwaarder", JaNee::Ja}};
    return alle;
}

std::span<const Nazorgtekst> nazorgteksten() {
    static constexpr Nazorgtekst alle[] = {
        {"Goed. De vaste lasten zijn elke maand op tijd betaald.", JaNee::Nee,
         "Blij dat er nog gebeld wordt."},
        {"Rustig. Er was een boete, die is meteen betaald van de buffer.", JaNee::Nee, ""},
        {"Goed, al was de zomer duur. Er is bijgehouden wat het kostte.", JaNee::Ja,
         "Samen gekeken naar de huurverhoging en de toeslag aangepast."},
        {"Prima. Er is nu een buffer van twee maanden boodschappen.", JaNee::Nee,
         "Vraagt of een vriendin ook mag bellen. Natuurlijk."}};
    return alle;
}

std::span<const Terugvaltekst> terugvalteksten() {
    using enum Terugvaloorzaak;
    static constexpr Terugvaltekst alle[] = {
        {Levensgebeurtenis, Verandering::Voorbereiding,
         "Na het overlijden van vader bleef de post zes weken liggen. Voelt als falen.",
         "Bij verdriet meteen iemand vragen om de post te openen.",
         "Bij een overlijden eerder bellen dan de gewone maand."},
        {TeLaagInkomen, Verandering::Actie,
         "Minder uren, dus twee maanden tekort. Schrok van de eerste aanmaning.",
         "Meteen melden als het inkomen verandert, niet wachten tot het op is.",
         "Vaker vragen naar het werk, ook als het goed gaat."},
        {Gedrag, Verandering::Overweging,
         "Een nieuwe telefoon en een bank op afbetaling. Het was even fijn.",
         "Een week wachten voor een grote aankoop, en er eerst over praten.", ""},
        {BeperkteVaardigheden, Verandering::Voorbereiding,
         "De nieuwe verzekering bleek er twee te zijn. Alles dubbel betaald.",
         "Bij een overstap iemand laten meekijken.",
         "Overstappen oefenen we voortaan samen, het staat nu in het plan."}};
    return alle;
}

}  // namespace houvast::demo
