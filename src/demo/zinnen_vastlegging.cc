#include "demo/zinnen_vastlegging.h"

namespace houvast::demo {

std::span<const Afspraaktekst> afspraakteksten() {
    using enum Partij;
    using enum Afspraakuitkomst;
    static constexpr Afspraaktekst alle[] = {
        {Inwoner, "De post van deze week openen en in de map doen", "Overzicht", Nagekomen},
        {Professional, "De verhuurder bellen over de regeling", "Rust in huis", Nagekomen,
         "De regeling is toegezegd."},
        {Inwoner, "Zelf de energieleverancier bellen over het termijnbedrag", "Zelf doen",
         NietGelukt, "Durfde niet te bellen. We doen het de volgende keer samen."},
        {Ander, "Zus kijkt de verzekeringen na op dubbele", "Lagere vaste lasten", Nagekomen,
         "Er liepen twee inboedelverzekeringen. Eén is opgezegd."},
        {Professional, "Uitzoeken of er recht is op bijzondere bijstand", "Inkomen aanvullen",
         Nagekomen},
        {Inwoner, "Twee weken opschrijven wat er aan boodschappen op gaat", "Begroten",
         Nagekomen, "Het bleek minder te zijn dan gedacht."},
        {Inwoner, "Een afspraak maken bij de huisarts", "Beter slapen", NietGelukt,
         "Was te druk met het werk. Nieuwe datum gekozen."},
        {Professional, "De brief van de deurwaarder nakijken", "Geen onnodige kosten",
         Vervallen, "De deurwaarder had de zaak al gesloten."},
        {Ander, "De werkgever stuurt de jaaropgave opnieuw", "Belasting terugvragen", Nagekomen},
        {Inwoner, "Automatisch betalen aanzetten voor huur en zorg", "Op tijd betalen",
         Nagekomen}};
    return alle;
}

std::span<const Schuldtekst> formele_schulden() {
    using enum Schuldsoort;
    static constexpr Schuldtekst alle[] = {
        {"Woonstichting De Lindehof", Huur, 600, 3400, "Drie tot vijf maanden achter."},
        {"Energie van de Dijk", Energie, 180, 1900, "De jaarafrekening en twee termijnen."},
        {"Zorgverzekeraar Goede Morgen", Zorg, 140, 1450},
        {"Belastingdienst", Belasting, 250, 5200, "Toeslag van twee jaar geleden."},
        {"Gemeente, afdeling belastingen", Belasting, 90, 620},
        {"Verkeersboete", Boete, 80, 540, "Twee keer verhoogd."},
        {"Kredietbank Het Anker", Krediet, 900, 8800, "Doorlopend krediet, rente loopt door."},
        {"Postorderbedrijf Mooi Thuis", Winkel, 120, 1600},
        {"Waterbedrijf De Bron", Overig, 60, 380},
        {"Telefoonbedrijf Halte Zes", Overig, 150, 1100, "Toestel op afbetaling."},
        {"Tandarts aan de Markt", Zorg, 95, 750},
        {"Garage Van Wanrooij", Winkel, 240, 1350}};
    return alle;
}

std::span<const Schuldtekst> informele_schulden() {
    using enum Schuldsoort;
    static constexpr Schuldtekst alle[] = {
        {"Broer", Particulier, 150, 2500, "Geen haast. Wil er niet over geschreven worden."},
        {"Ouders", Particulier, 200, 4000, "Voor de borg van de woning."},
        {"Een vriendin", Particulier, 50, 600, "Elke maand 20 euro, contant."},
        {"Collega", Particulier, 40, 300, "Voorgeschoten voor de reparatie van de fiets."}};
    return alle;
}

std::span<const std::string_view> schuld_is_weg() {
    static constexpr std::string_view zinnen[] = {
        "Afgelost in termijnen.", "Kwijtgescholden na uitleg van de omstandigheden.",
        "Bleek verjaard; de schuldeiser heeft het bevestigd.",
        "Betaald uit de teruggave van de belasting."};
    return zinnen;
}

std::span<const Regelingtekst> regelingteksten() {
    using enum Tegenpartij;
    static constexpr Regelingtekst alle[] = {
        {Schuldeiser, "Woonstichting De Lindehof", "Elke maand een vast bedrag boven de huur.",
         40, 110},
        {Schuldeiser, "Energie van de Dijk", "Gespreid betalen over twaalf maanden.", 25, 90},
        {Uitkeringsinstantie, "Uitkering van de gemeente",
         "De huur gaat rechtstreeks naar de verhuurder.", 480, 690},
        {Werkgever, "Werkgever", "Het beslag is verlaagd tot de beslagvrije voet.", 90, 230},
        {Anders, "Kerk in de wijk", "Een gift voor de wasmachine, in één keer betaald.", 20, 35}};
    return alle;
}

std::span<const Toeslagtekst> toeslagen() {
    static constexpr Toeslagtekst alle[] = {
        {"huurtoeslag", 120, 410},          {"zorgtoeslag", 60, 131},
        {"kindgebonden-budget", 90, 480},   {"kinderopvangtoeslag", 150, 620},
        {"kinderbijslag", 92, 130},         {"bijstand", 180, 640},
        {"bijzondere-bijstand", 25, 85},    {"individuele-inkomenstoeslag", 35, 55},
        {"kwijtschelding-gemeente", 18, 42}, {"kwijtschelding-waterschap", 14, 33},
        {"zorgverzekering-gemeente", 22, 48}, {"belasting-terug", 20, 95},
        {"kinderen-meedoen", 15, 40}};
    return alle;
}

std::span<const Verwijzingtekst> verwijzingteksten() {
    static constexpr Verwijzingtekst alle[] = {
        {"Thuisadministratie van het vrijwilligerspunt", "Hulp bij de post, om de week",
         "De vrijwilliger komt elke tweede dinsdag. Het klikt."},
        {"Huisarts", "Slecht slapen en piekeren", "Is twee keer geweest, slaapt iets beter."},
        {"Taalhuis in de bibliotheek", "Brieven leren lezen",
         "Gaat elke donderdag, en neemt de buurvrouw mee."},
        {"Wijkteam", "Zorgen over school en de jongste",
         "Er is een vaste persoon die met school praat."},
        {"Rechtswinkel", "Een brief van een incassobureau nakijken",
         "De vordering klopte niet. Er hoeft niets betaald te worden."}};
    return alle;
}

std::span<const Maatwerktekst> maatwerkteksten() {
    static constexpr Maatwerktekst alle[] = {
        {"Gesprekken thuis in plaats van op kantoor",
         "De reis kost geld en met drie kleine kinderen is het thuis rustiger."},
        {"Vaker contact dan één keer per maand",
         "Korte gesprekken van tien minuten passen beter bij de spanning van nu."},
        {"Een begroting op één blad met plaatjes",
         "Rekenen en lezen kosten moeite. Zo ziet hij in één keer waar hij is."},
        {"Het wensenpotje mag blijven, ook met een tekort",
         "Zonder iets leuks voor de kinderen houdt niemand het een jaar vol."}};
    return alle;
}

std::span<const std::string_view> gegeven_informatie() {
    static constexpr std::string_view zinnen[] = {
        "Uitleg over de beslagvrije voet, met het rekenblad erbij.",
        "Folder over toeslagen en wanneer je een verandering doorgeeft.",
        "Hoe bezwaar maken werkt, in gewone taal op één blad.",
        "Kaartje met wie te bellen bij een brief van een deurwaarder.",
        "Overzicht van regelingen van de gemeente, met de voorwaarden."};
    return zinnen;
}

std::span<const std::string_view> inschalingstwijfel() {
    static constexpr std::string_view zinnen[] = {
        "Kan meer dan we dachten: regelde zelf een betalingsregeling en hield zich eraan.",
        "Na vier maanden oefenen lukt vooruitkijken nog niet. Misschien is langer nodig.",
        "Sinds de nieuwe medicijnen gaat leren veel beter dan bij de inschaling."};
    return zinnen;
}

}  // namespace houvast::demo
