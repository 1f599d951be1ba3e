#include "demo/zinnen_uitvoering.h"

namespace houvast::demo {

std::span<const Contacttekst> contactteksten() {
    using enum Motivatie;
    static constexpr Contacttekst alle[] = {
        {"Goed. Trots dat de huur voor de derde keer op tijd is.",
         "Samen naar de volgende maand gekeken. De zorgpremie gaat omhoog, daar is ruimte voor.",
         Sterk},
        {"Gaat wel. Kort nachtje, de jongste is ziek.",
         "Het kasboek is niet bijgewerkt. Niet erg: we doen het nu samen in tien minuten.",
         Wisselend},
        {"Rustig. Er ligt geen ongeopende post meer.",
         "Alles in de map. Eén brief van het waterschap, kwijtschelding aangevraagd.", Sterk},
        {"Moe. Twee banen is veel.",
         "Gesproken over minder uren en wat dat doet met de toeslagen. Rekenvoorbeeld gemaakt.",
         Wisselend},
        {"Opgelucht, de regeling met de verhuurder is rond.",
         "Termijn van 60 euro per maand past in de begroting. Automatisch laten betalen.", Sterk},
        {"Niet zo goed. Er kwam een deurwaarder aan de deur.",
         "Samen gebeld. De brief was al betwist, er gebeurt nu niets. Bevestiging gevraagd.",
         Wisselend,
         "Wilde eerst niet praten over de brief. Bang dat alles weer opnieuw begint."},
        {"Beter. Slaapt weer.", "Heeft zelf de energieleverancier gebeld en het termijnbedrag "
                                "verlaagd gekregen.", Sterk},
        {"Druk, maar goed druk.", "Proeftijd gehaald. Inkomen aangepast bij de toeslagen, samen.",
         Sterk},
        {"Wisselend. De feestdagen zijn duur.",
         "Lijstje gemaakt met wat het mag kosten. Cadeaus samen met de familie verdelen.",
         Wisselend},
        {"Goed. Heeft 80 euro gespaard.", "De eerste keer in jaren dat er iets over is. Samen "
                                          "gekeken waar het vandaan kwam.", Sterk},
        {"Verdrietig. De hond is ziek en de dierenarts kost veel.",
         "Gespreid betalen kan, in drie keer. Het staat in de begroting.", Wisselend},
        {"Prima. Kort gebeld tussen het werk door.",
         "Vaste lasten betaald. Volgende keer de jaarafrekening bekijken.", Sterk},
        {"Boos op zichzelf, om een aankoop.",
         "Besproken wat er aan voorafging. Terugsturen kan nog, dat is meteen gedaan.", Wisselend,
         "Schaamte. Had het eerst niet willen vertellen."}};
    return alle;
}

std::span<const Contacttekst> moeizame_contacten() {
    static constexpr Contacttekst alle[] = {
        {"Kort af. Wil niet over geld praten.",
         "De afspraken van vorige keer zijn niet gelukt. Gevraagd wat er in de weg staat.",
         Motivatie::Zwak, "Vindt dat het allemaal te langzaam gaat en ziet het nut niet meer."},
        {"Zegt dat het goed gaat.",
         "Er is een nieuwe aankoop op afbetaling. Uitgelegd wat dat betekent voor het plan.",
         Motivatie::Zwak, "Voelt zich gecontroleerd. Dat is benoemd, zonder oordeel."},
        {"Geen tijd, zegt bij het opnemen dat het niet uitkomt.",
         "Een andere begeleider aangeboden, en bellen in de avond. Denkt erover na.",
         Motivatie::Zwak, "Trekt zich terug sinds de ruzie thuis."}};
    return alle;
}

}  // namespace houvast::demo
