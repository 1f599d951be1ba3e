#include "demo/zinnen_meten.h"

namespace houvast::demo {

std::span<const Onderwerptekst> onderwerpteksten() {
    using enum Pictogram;
    static constexpr Onderwerptekst alle[] = {
        {Persoon, "Vertelt graag over de moestuin. Wil met de voornaam worden aangesproken.",
         "Iemand die graag buiten is en rust zoekt."},
        {Persoon, "Is trots op het eigen gezin. Een gewone dag begint om half zes.",
         "Werkt hard en wil er voor de kinderen zijn."},
        {Kracht, "Kan goed koken van weinig, en repareert alles zelf.",
         "Handig, en heeft eerder een zware tijd doorstaan."},
        {Kracht, "Betaalt al jaren de huur als eerste. Dat is nooit misgegaan.",
         "De huur gaat goed. Daar bouwen we op verder."},
        {Hart, "Slaapt slecht. Na een wandeling wordt het hoofd leger.",
         "Wandelen helpt. Eerst rust, daarna de stapel post."},
        {Hart, "Is vaak moe. De huisarts weet ervan.", "Korte gesprekken, liefst in de ochtend."},
        {Huis, "Woont fijn, met buren die opletten. Het dak lekt nog.",
         "Wil hier blijven wonen. De verhuurder wordt gebeld."},
        {Mensen, "Een zus weet van de geldzorgen. Verder nog niemand.",
         "De zus mag meekijken bij brieven."},
        {Route, "Eerdere hulp stopte plotseling. Dat voelde als falen.",
         "Vertel op tijd wat er komt, en zeg wat goed gaat."},
        {Route, "Wil weten hoelang het duurt en wie wat ziet.",
         "Een overzicht van de stappen meegegeven."},
        {School, "Leert het liefst door het samen te doen.", "Voordoen, samen doen, zelf doen."},
        {Werk, "Werkt twintig uur in de zorg en wil meer uren.",
         "Meer uren vragen, en eerst nakijken wat dat met de toeslagen doet."},
        {Werk, "Zoekt werk dichtbij huis. Heeft een rijbewijs.",
         "Werk zoeken mag rustig, het inkomen is nu eerst."},
        {Inkomen, "Loon en twee toeslagen. De toeslag klopt misschien niet meer.",
         "Samen ingelogd; het inkomen wordt aangepast."},
        {Inkomen, "Een uitkering, elke maand op dezelfde dag.",
         "Het inkomen is bekend. Er kan nog een regeling bij."},
        {Toekomst, "Droomt van een week weg met de kinderen.",
         "Een spaardoel, klein en haalbaar."},
        {Toekomst, "Wil over een jaar weer alles zelf doen.", "Dat is het einddoel geworden."},
        {Uitgaven, "Weet niet goed waar het geld blijft in de laatste week.",
         "Een maand bijhouden, met bonnetjes in een bakje."},
        {Uitgaven, "Let goed op bij de boodschappen. De energie is de grote post.",
         "Boodschappen gaan goed. Samen naar de energie kijken."},
        {Schulden, "Bij elke envelop slaat het hart over.",
         "De post gaat samen open, elke maandag."},
        {Schulden, "Heeft zelf al twee regelingen afgesproken.",
         "De regelingen blijven, wij kijken of ze passen."},
        {Schild, "Vindt het spannend dat een ander de rekeningen betaalt.",
         "Leefgeld blijft in eigen hand. Na drie maanden kijken we opnieuw."},
        {Vraag, "Verteld in eigen tempo. Tussendoor thee gezet.",
         "We weten nu wat er speelt en wat voorgaat."},
        {Vraag, "Kort besproken, het was een lange dag.", "Hier komen we later op terug."}};
    return alle;
}

std::span<const EigenOnderwerp> eigen_onderwerpen() {
    static constexpr EigenOnderwerp alle[] = {
        {"Mijn hond is ziek en de dierenarts is duur.",
         "De hond is gezelschap. Er is een fonds dat kan helpen, samen opgezocht."},
        {"Ik wil mijn zoon een keer meenemen naar voetbal.",
         "Dit mag een plek krijgen in het plan, al is het klein."},
        {"Mijn moeder woont ver weg en wordt oud.",
         "Reiskosten staan nu apart in het overzicht."},
        {"Ik schaam me voor de buren.",
         "Lang over gepraat. Er is afgesproken dat post in een gewone envelop komt."}};
    return alle;
}

std::span<const std::string_view> gemiste_onderwerpen() {
    static constexpr std::string_view zinnen[] = {
        "Iets over de kinderen, die hebben er ook last van.",
        "Wat er gebeurt als ik ziek word.", "Hoe ik dit aan mijn partner vertel."};
    return zinnen;
}

namespace {

using enum Pictogram;

constexpr Doeltekst doelen[] = {
    {Ster, "Ik wil weer in mijzelf geloven, ook als er een brief komt.",
     "Ik kies elke week een kleine stap, mijn begeleider vraagt ernaar.",
     "De eerste stappen zijn gezet. Het helpt om ze af te strepen.",
     "Zegt: ik weet nu dat ik dit kan."},
    {Ster, "Ik wil het volhouden, voor mijn kinderen en voor mij.",
     "Ik hang de foto van de vakantie bij mijn map, wij kijken elke maand terug.",
     "Een dip gehad en zelf weer begonnen.", "Heeft drie maanden op rij doorgezet."},
    {Winkelwagen, "Ik wil niet meer in de winkel staan zonder te weten of het kan.",
     "Ik maak een lijst en neem het weekgeld mee in een envelop.",
     "Twee weken uitgekomen, één week niet.", "Vier weken achter elkaar uitgekomen."},
    {Winkelwagen, "Ik wil leuke dingen doen die weinig kosten.",
     "Ik zoek er elke week één op, wij delen tips.",
     "De bibliotheek en het strand staan op de lijst.",
     "Doet elke week iets leuks, en het past."},
    {Map, "Ik wil mijn post openen zonder buikpijn.",
     "Ik open, mijn begeleider leest mee op maandag.",
     "De nieuwe post gaat open. De oude stapel wordt kleiner.",
     "Alle post zit in de map. De stapel is weg."},
    {Map, "Ik wil alles kunnen vinden als iemand ernaar vraagt.",
     "Samen een map gemaakt, ik berg elke zondag op.",
     "De map is er. Opbergen schiet er soms bij in.", "Vond de loonstrook binnen een minuut."},
    {Spaarpot, "Ik wil een potje voor als de wasmachine stukgaat.",
     "Ik zet op de loondag iets opzij, hoe weinig ook.",
     "Er staat al iets, en het is niet opgegaan.", "De buffer is er. De wasmachine mag komen."},
    {Idee, "Ik wil zelf bellen, zonder dat mijn dochter het doet.",
     "Wij schrijven de vraag op, ik bel, mijn begeleider zit ernaast.",
     "Een keer gebeld met hulp. Dat viel mee.", "Belde alleen, en kreeg uitstel."},
    {Idee, "Ik wil begrijpen wat er in een brief staat.",
     "Elke week één brief samen lezen, daarna ik alleen.",
     "Ziet nu meteen van wie een brief komt en wanneer er iets gedaan wordt.",
     "Leest alle brieven zelf, en vraagt na als het lastig is."},
    {Schild, "Ik wil dat het niet nog een keer misgaat.",
     "Wij maken een kalender van het jaar, ik kijk elke maand vooruit.",
     "De kalender hangt op. De dure maanden staan erin.",
     "Zag de jaarafrekening aankomen en had het geld klaar."},
    {Schild, "Ik wil op tijd om hulp vragen.",
     "Ik zet drie namen in mijn telefoon en bel bij de eerste twijfel.",
     "Eén keer gebeld, een dag voor de laatste dag.", "Belt nu zelf, en op tijd."},
    {Kalender, "Ik wil elke maand alles op tijd betalen.",
     "Ik kies een betaaldag, mijn begeleider stuurt de eerste keren een bericht.",
     "De betaaldag is twee keer gelukt.", "Drie maanden alles op tijd, zonder bericht."},
    {Kalender, "Ik wil durven kijken wat er op mijn rekening staat.",
     "Op maandag en donderdag samen kijken, later alleen.",
     "Kijkt nu één keer per week.", "Kijkt elke week en schrikt er niet meer van."},
    {Balans, "Ik wil weten wat er binnenkomt en waar het blijft.",
     "Ik bewaar de bonnen, samen maken wij een overzicht.",
     "Het inkomen staat op een rij. De uitgaven volgen.",
     "Er is een begroting, en die klopt bijna op de euro."},
    {Balans, "Ik wil overhouden, al is het een tientje.",
     "Wij zoeken twee kosten die omlaag kunnen, ik zeg op.",
     "Eén abonnement opgezegd.", "Houdt elke maand iets over."},
    {Vraag, "Ik wil weer slapen zonder aan geld te denken.",
     "Ik schrijf mijn zorgen op voor het gesprek, wij pakken er één.",
     "Slaapt iets beter.", "Slaapt door, de meeste nachten."},
    {Vraag, "Ik wil mijn dochter kunnen zeggen dat het goed komt.",
     "Elke week één ding afmaken, en dat samen opschrijven.",
     "De lijst groeit. Er staan al zes dingen op.",
     "Heeft het haar verteld, met de lijst erbij."}};

}  // namespace

std::span<const Doeltekst> doelteksten() { return doelen; }

std::span<const std::string_view> losgelaten_doelen() {
    static constexpr std::string_view zinnen[] = {
        "Past nu niet meer. Er kwam iets anders voor in de plaats dat belangrijker is.",
        "De zus doet dit voortaan, en dat vinden beiden fijn."};
    return zinnen;
}

std::span<const std::string_view> metingen_eerste() {
    static constexpr std::string_view zinnen[] = {
        "Vond het fijn om ook te zien wat al goed gaat.",
        "Bij het overslaan gezegd: dat komt later wel. Prima.",
        "Had er tegenop gezien. Het viel mee.",
        "Rustig de tijd genomen, met koffie erbij."};
    return zinnen;
}

std::span<const std::string_view> metingen_later() {
    static constexpr std::string_view zinnen[] = {
        "Keek zelf op van het verschil met de vorige keer.",
        "Zegt: ik dacht dat ik nog nergens was, en dit is toch meer.",
        "Eén onderwerp is lastiger geworden. Weet zelf waardoor, en wat helpt.",
        "Vulde bij de wens hetzelfde in. Dat is waar we naartoe blijven werken."};
    return zinnen;
}

std::span<const std::string_view> inschalingen_scan() {
    static constexpr std::string_view zinnen[] = {
        "De meting laat zien wat al lukt. Daar sluit de begeleiding op aan.",
        "Meer kracht dan eerst gedacht, en minder rust. Eerst rust, dan leren.",
        "Samen gekozen wat als eerste komt. Het tempo is van de inwoner."};
    return zinnen;
}

std::span<const std::string_view> inschalingen_evaluatie() {
    static constexpr std::string_view zinnen[] = {
        "De vaste lasten gaan goed. De volgende stap is een maand vooruitkijken.",
        "Het leren gaat rustig door. De weg blijft dezelfde.",
        "Doet nu meer zelf dan bij het begin. Lichtere begeleiding past."};
    return zinnen;
}

std::span<const std::string_view> inschalingen_terugval() {
    static constexpr std::string_view zinnen[] = {
        "Er is even meer steun nodig. Wat geleerd is, is niet weg.",
        "Terug naar een vaste dag in de week, tot het weer rustig is."};
    return zinnen;
}

std::span<const Uitslagtekst> uitslagteksten() {
    static constexpr Uitslagtekst alle[] = {
        {"Redt zich op de meeste gebieden met wat hulp. Geld en rust vragen de meeste steun.",
         "Het wijkteam"},
        {"Leert goed door te doen. Plannen kost moeite, volhouden lukt.", "Een eerdere begeleider"},
        {"Veel wil om te veranderen. Lezen gaat langzaam, neem daar de tijd voor.",
         "De werkconsulent"}};
    return alle;
}

std::span<const std::string_view> uitslag_per_thema() {
    static constexpr std::string_view zinnen[] = {
        "Dit lukt zelf.", "Dit lukt met wat hulp.", "Hier is nu steun bij nodig.",
        "Dit wisselt; op een rustige dag gaat het goed."};
    return zinnen;
}

std::span<const std::string_view> trainingsplaatsen() {
    static constexpr std::string_view zinnen[] = {
        "Bibliotheek, leeszaal op de eerste verdieping", "Buurthuis De Kring",
        "Stadskantoor, zaal 3", "Dorpshuis aan de haven"};
    return zinnen;
}

std::span<const std::string_view> trainingseffecten() {
    static constexpr std::string_view zinnen[] = {
        "Hielp een ander met de bankapp. Dat gaf moed.",
        "Durfde voor het eerst iets te vragen in de groep.",
        "Ging naar huis met een map en een plan voor de week.",
        "Merkte: ik ben niet de enige."};
    return zinnen;
}

}  // namespace houvast::demo
