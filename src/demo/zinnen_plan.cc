#include "demo/zinnen_uitvoering.h"

namespace houvast::demo {

std::span<const Plantekst> planteksten() {
    static constexpr Plantekst alle[] = {
        {.beginsituatie = "Inkomen is voldoende, maar de post lag lang dicht. Vijf schuldeisers.",
         .uitstroom = "Ja. Kan het zelf weer, als er eenmaal overzicht is.",
         .einddoel = "Elke maand zelf de vaste lasten betalen en de post bijhouden.",
         .andere_hulp = "Het wijkteam helpt de oudste zoon met school.",
         .taakverdeling = "Inwoner opent de post, begeleider leest mee, wijkteam doet de rest.",
         .aan_de_slag = "Ik maak elke maandag mijn post open, ook als ik er geen zin in heb.",
         .duur = "Ongeveer een half jaar.",
         .doelen = "Overzicht, op tijd betalen, en een kleine buffer.",
         .doelen_periode = "Deze maand: alle post in één map, en automatisch betalen aanzetten.",
         .afspraken = "Elke vier weken een gesprek, om en om thuis en aan de telefoon.",
         .motivatie = "Ik wil weer slapen zonder aan geld te denken."},
        {.beginsituatie = "Inkomen uit een uitkering. Er gaat meer uit dan er binnenkomt.",
         .uitstroom = "Ja, al kost het tijd: eerst het inkomen op orde.",
         .einddoel = "Rondkomen van het inkomen, met alle regelingen waar recht op is.",
         .andere_hulp = "De huisarts, voor de slaap. De voedselbank, tot het voorjaar.",
         .taakverdeling = "Begeleider vraagt regelingen aan, inwoner zoekt de papieren bij elkaar.",
         .aan_de_slag = "Ik schrijf op wat ik uitgeef. Dan weet ik waar het blijft.",
         .duur = "Acht tot twaalf maanden.",
         .doelen = "Inkomen aangevuld, begroting sluitend, geen nieuwe achterstanden.",
         .doelen_periode = "Deze maand: drie regelingen aanvragen en een kasboek beginnen.",
         .afspraken = "Elke maand aan de keukentafel, tussendoor een bericht.",
         .motivatie = "Mijn kinderen moeten gewoon mee kunnen op schoolreis."},
        {.beginsituatie = "Twee keer eerder hulp gehad. Weet veel, maar valt terug bij drukte.",
         .uitstroom = "Misschien. We bekijken het bij de eerste evaluatie opnieuw.",
         .einddoel = "Zelf de maand doorkomen, met iemand die af en toe meekijkt.",
         .andere_hulp = "Een vrijwilliger van de thuisadministratie, eens in de twee weken.",
         .taakverdeling = "Vrijwilliger sorteert, inwoner betaalt, begeleider houdt het overzicht.",
         .aan_de_slag = "Ik zeg het eerder als het niet lukt. Dat is mijn doel.",
         .duur = "Een jaar, met een korte lijn.",
         .doelen = "Vroeg om hulp vragen, vaste betaaldag, geen aankopen op afbetaling.",
         .doelen_periode = "Deze maand: een vaste betaaldag kiezen en die drie keer halen.",
         .afspraken = "Elke drie weken bellen, en een gesprek op kantoor als het nodig is.",
         .motivatie = "Ik wil mijn dochter laten zien dat ik dit kan."},
        {.beginsituatie = "Kent de Nederlandse regels nog niet goed. Werkt hard en wil leren.",
         .uitstroom = "Ja, zodra de brieven te begrijpen zijn.",
         .einddoel = "Zelf brieven lezen, op tijd reageren en zelf bellen.",
         .andere_hulp = "Taalles op dinsdag en donderdag in de bibliotheek.",
         .taakverdeling = "Inwoner belt, begeleider luistert mee. De taalcoach oefent brieven.",
         .aan_de_slag = "Ik neem elke week één brief mee die ik zelf heb gelezen.",
         .duur = "Zes tot negen maanden.",
         .doelen = "Post begrijpen, toeslagen zelf bijhouden, een buffer van 300 euro.",
         .doelen_periode = "Deze maand: drie brieven samen lezen en één keer zelf bellen.",
         .afspraken = "Elke maand een gesprek met de tolk aan de telefoon.",
         .motivatie = "Ik wil niemand meer hoeven vragen wat er in mijn post staat."}};
    return alle;
}

std::span<const std::string_view> planredenen() {
    static constexpr std::string_view zinnen[] = {
        "Er is een nieuw doel bij gekomen: sparen voor onverwachte kosten.",
        "Het ging te snel. De stappen zijn nu kleiner.",
        "De baan is veranderd, dus ook de dag waarop het geld komt.",
        "Na het gesprek over wat er misging, beginnen we opnieuw met de basis."};
    return zinnen;
}

std::span<const std::string_view> resultaten() {
    static constexpr std::string_view zinnen[] = {
        "De vaste lasten zijn vier maanden achter elkaar zelf betaald.",
        "Het beheer is in kleine stappen teruggegeven en het gaat goed.",
        "Wat we wilden leren is geleerd. De map en de betaaldag blijven."};
    return zinnen;
}

std::span<const Evaluatietekst> evaluaties_verder() {
    static constexpr Evaluatietekst alle[] = {
        {"Inkomen is nu stabiel. De woning nog niet: er loopt een gesprek over kleiner wonen.",
         "De post gaat goed. Vooruitkijken, verder dan een maand, is nog lastig.",
         "Alles zelf, met een vaste dag voor de administratie."},
        {"Er is rust in huis. De gezondheid vraagt nog veel.",
         "Begroten lukt. Nee zeggen tegen een aanbieding blijft oefenen.",
         "Zelf rondkomen, met één iemand die af en toe meekijkt."},
        {"Nieuw werk, dus een ander inkomen per maand. De regelingen zijn aangepast.",
         "Belt nu zelf met schuldeisers. De begroting bijhouden schiet er soms bij in.",
         "De gewone maanden zelf, hulp bij grote veranderingen."}};
    return alle;
}

std::span<const Evaluatietekst> evaluaties_gehaald() {
    static constexpr Evaluatietekst alle[] = {
        {"Inkomen, woning en zorg zijn op orde. Er lopen geen nieuwe achterstanden.",
         "Alle doelen van het plan zijn gehaald. Vertelt zelf wat het verschil maakte.",
         "Alles zelf. We volgen nog een paar maanden of het blijft lukken."},
        {"Stabiel sinds het voorjaar. Een tegenvaller met de auto is zelf opgelost.",
         "Houdt een begroting bij en kijkt drie maanden vooruit.",
         "Zelf, en met een zus die meeleest bij moeilijke brieven."},
        {"De schulden zijn in een regeling en die wordt elke maand gehaald.",
         "Doet het zelf: vaste betaaldag, map voor de post, en een kleine buffer.",
         "Zelf blijven doen, met nazorg als steun in de rug."}};
    return alle;
}

}  // namespace houvast::demo
