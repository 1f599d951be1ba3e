#include "demo/zinnen.h"

namespace houvast::demo {

Zinnen hoe_het_gaat() {
    static constexpr std::string_view zinnen[] = {
        "Gaat wel. Moe, maar blij dat er iemand meekijkt.",
        "Beter dan vorige keer. Slaapt weer door.",
        "Gespannen over de post van deze week.",
        "Goed. De kinderen hebben zin in de vakantie.",
        "Niet zo best. Veel hoofdpijn van de zorgen.",
        "Opgelucht na het gesprek.",
        "Druk met de nieuwe baan, dat geeft moed.",
        "Wisselend. Praten helpt.",
        "Rustig. Heeft de administratie bijgehouden.",
        "Boos over de brief, en ook verdrietig."};
    return zinnen;
}

Zinnen niet_bereikt_telefoon() {
    static constexpr std::string_view zinnen[] = {
        "Ging niet over, voicemail ingesproken met ons nummer.",
        "Twee keer gebeld, ochtend en eind van de middag. Geen gehoor.",
        "Voicemail is vol. Morgen weer proberen.",
        "Huisgenoot nam op; niet gezegd waarvoor we belden."};
    return zinnen;
}

Zinnen niet_bereikt_anders() {
    static constexpr std::string_view zinnen[] = {
        "Vriendelijk bericht gestuurd met twee dagen om uit te kiezen. Geen antwoord.",
        "Bericht gestuurd: u hoeft niets klaar te hebben, bellen is genoeg.",
        "Aan de deur geweest, niemand thuis. Kaartje achtergelaten zonder reden erop.",
        "Korte mail met de vraag wanneer het uitkomt. Nog niets gehoord."};
    return zinnen;
}

Zinnen uitstel_redenen() {
    static constexpr std::string_view zinnen[] = {
        "Ligt in het ziekenhuis en wil eerst thuiskomen.",
        "Is op familiebezoek en belt na terugkomst.",
        "Wil dat zus erbij is, zij kan pas die week.",
        "Begint aan een proefperiode en kan nu geen vrij vragen.",
        "Moeder is overleden; wil eerst de uitvaart achter de rug hebben.",
        "Heeft een tolk nodig die pas op die dag kan."};
    return zinnen;
}

Zinnen afzie_redenen() {
    static constexpr std::string_view zinnen[] = {
        "Wil het met hulp van de familie oplossen. Weet dat de deur openstaat.",
        "Heeft al een bewindvoerder gevonden en wil niet twee trajecten.",
        "Vindt de schuld te klein voor een traject en gaat zelf bellen.",
        "Gaat verhuizen en meldt zich daar."};
    return zinnen;
}

Zinnen informatie() {
    static constexpr std::string_view zinnen[] = {
        "Verteld hoe het verder gaat en wat de gemeente wel en niet kan. Folder meegegeven.",
        "Folder 'Hulp bij geldzorgen' en het nummer van het inloopspreekuur gegeven.",
        "Uitgelegd wat er met de gegevens gebeurt en wie ze ziet.",
        "Rechten en plichten besproken, in gewone woorden. Alles staat ook in de mail."};
    return zinnen;
}

Zinnen voortgang() {
    static constexpr std::string_view zinnen[] = {
        "Post van deze week doorgenomen. Eén aanmaning, regeling aangevraagd.",
        "Loonstroken zijn compleet. Alleen het huurcontract ontbreekt nog.",
        "Overzicht van schulden is bijna klaar, twee schuldeisers hebben nog niet geantwoord.",
        "Vaste lasten zijn deze maand allemaal betaald.",
        "Samen ingelogd bij de verzekeraar en het adres gewijzigd.",
        "Bewijs van inkomen ontvangen. Afspraak voor het plan gepland.",
        "Heeft een nieuw kasboek en houdt het bij.",
        "Tegenvaller met de wasmachine. Bijzondere bijstand besproken."};
    return zinnen;
}

Zinnen uitkomsten() {
    static constexpr std::string_view zinnen[] = {
        "Het plan past. Tip: in het begin elke week contact.",
        "Eens met begeleiding. Eerst rust in de post, dan pas leren begroten.",
        "Goed plan. Vraag het wijkteam om mee te denken over de kinderen.",
        "Begin klein, met één doel dat deze maand al lukt."};
    return zinnen;
}

Zinnen afscherm_redenen() {
    static constexpr std::string_view zinnen[] = {
        "Woont in de opvang na geweld thuis. De ex-partner mag niet weten waar.",
        "Partner controleert de telefoon en de post. Heeft zelf om stilte gevraagd.",
        "Wordt onder druk gezet door familie om geld af te staan."};
    return zinnen;
}

Zinnen veilige_contacten() {
    static constexpr std::string_view zinnen[] = {
        "Alleen bellen op werkdagen tussen 10 en 12, als de kinderen op school zijn.",
        "Via de begeleider van de opvang. Nooit een brief naar huis.",
        "Alleen appen, zonder naam van de gemeente. Nooit voicemail inspreken."};
    return zinnen;
}

Zinnen belmomenten() {
    static constexpr std::string_view zinnen[] = {
        "’s Ochtends voor elf uur", "Na vier uur ’s middags", "Op maandag of donderdag",
        "Tijdens de lunchpauze", "Liever niet op vrijdag", "Als de kinderen op school zijn"};
    return zinnen;
}

}  // namespace houvast::demo
