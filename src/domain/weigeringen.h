// Weigeringen: every code with which the domain can refuse. The words are in translations/ as
// "weigering.<code>", an example of each stands in tests/scenarios/; weigeringen_test.cc holds the
// three together.
#pragma once

#include <array>
#include <string_view>

namespace houvast {

inline constexpr std::array<std::string_view, 247> weigeringen = {
    "aanbod-is-aanvaard", "afgesloten", "afspraak-in-verleden", "afspraak-onbekend",
    "afwezigheid-te-lang", "afzegging-zonder-reden", "afzien-dag-onbekend", "afzien-na-gesprek",
    "agenda-van-een-ander", "al-aangemeld", "al-afwezig", "al-besloten", "al-client",
    "al-gepauzeerd", "al-gewist", "al-in-dit-dossier", "al-opgeschort", "al-overleden",
    "al-toegewezen", "al-twee-clienten", "al-verdaagd", "al-verder", "alleen-inkomend",
    "alternatief-of-reden", "antwoord-dubbel", "antwoord-onbekend", "antwoord-vervallen",
    "bedrag-negatief", "bedrag-ontbreekt", "beheer-loopt", "beheer-volgen-te-kort",
    "beheer-zonder-begeleiding", "beheerstap-volgt-niet", "beschikking-weken", "beslagvrije-voet",
    "besluit-voor-bezwaar", "besluit-voor-uitval", "bespreking-of-reden", "bewind-loopt",
    "bezwaar-loopt", "bezwaar-voor-verzending", "brief-na-sluiting", "bsn-bestaat", "bsn-of-reden",
    "bsn-onjuist", "buiten-werktijd", "client-ontbreekt", "collega-afwezig", "collega-bezet",
    "collega-werkt-niet", "contact-bij-gesprek", "contact-onbekend", "contactfase-was-al",
    "crisisinterventie-loopt", "dagen-door-elkaar", "datum-onwaarschijnlijk", "doel-in-verleden",
    "doel-onbekend", "doelen-niet-gehaald", "dossier-onbekend", "dubbele-heeft-dubbelen",
    "duur-onwaarschijnlijk", "een-client", "een-onderwerp", "eerst-beeldvorming",
    "eerst-bespreken", "eerst-collegiale-bespreking", "eerst-concept",
    "eerst-gesproken-of-gezocht", "eerst-oordeel", "eerst-persoonlijk-contact",
    "eigen-doelen-of-reden", "einde-voor-start", "email-bestaat", "email-onjuist",
    "evaluatie-in-verleden", "evaluatie-loopt", "evaluatie-was-al", "geboortejaar-onjuist",
    "geen-begeleider", "geen-beheer-in-plan", "geen-beslisser", "geen-bestand", "geen-bezwaar",
    "geen-client", "geen-concept", "geen-contact-om-te-verplaatsen", "geen-contacttermijn",
    "geen-crisisinterventie", "geen-deel", "geen-doel", "geen-eigen-onderwerp", "geen-interventie",
    "geen-lopend-product", "geen-mandaat", "geen-onderdeel", "geen-ondernemer",
    "geen-open-afspraak", "geen-open-gesprek", "geen-open-meting", "geen-open-schuld",
    "geen-product", "geen-recht", "geen-rol", "geen-sluitingsdag", "geen-stopbesluit-nodig",
    "geen-tekst", "geen-verwijzing", "geen-voorwaarden", "gegeven-onbekend", "gehoord-of-reden",
    "gesprek-al-afgezegd", "gesprek-al-gehouden", "gesprek-buiten-uren", "gesprek-duur",
    "gesprek-in-verleden", "gesprek-niet-verschenen", "gesprek-nog-niet-geweest",
    "gesprek-onbekend", "gesprek-te-ver", "gesprek-voor-aanmelding", "gesprek-was-al",
    "gesprek-zelfde-moment", "gesproken-na-besluit", "gewenst-niet-gevraagd",
    "hervat-voor-opschorting", "hulpmiddel-onbekend", "identiteit-of-reden", "in-de-toekomst",
    "inschaling-leeg", "inschaling-onvolledig", "instrument-niet-nu", "instrument-onbekend",
    "instrument-van-andere-soort", "intake-loopt", "interventie-loopt", "inwoner-onbekend",
    "inwoner-overleden", "inwoner-vindt-advies-niet-genoeg", "kantoor-dicht", "laatste-beheerder",
    "medewerker-onbekend", "methodiek-geldt-al", "methodiek-in-verleden", "methodiek-is-gelijk",
    "methodiek-niet-gekozen", "methodiek-onbekend", "meting-ander-instrument", "meting-is-klaar",
    "meting-leeg", "meting-of-reden", "meting-onbekend", "minnelijk-mislukt", "moment-is-voorbij",
    "moratorium-te-lang", "nazorg-duur", "nazorg-eerst", "nazorg-niet-gevraagd",
    "nazorg-nog-niet-om", "nazorg-zonder-contact", "niet-afgeschermd", "niet-afwezig",
    "niet-gepauzeerd", "niet-in-dienst", "niet-in-wsnp", "niet-naar-wsnp", "niet-opgeschort",
    "niet-samengevoegd", "niet-uzelf", "niet-verhuisd", "niets-samengevoegd", "niets-te-beslissen",
    "niets-te-starten", "niets-te-verzenden", "niets-te-wissen", "niets-verzonden",
    "nog-geen-aanbod", "nog-geen-aanmelding", "nog-geen-besluit", "nog-geen-evaluatie",
    "nog-geen-gesprek", "nog-geen-intake", "nog-geen-nazorg", "nog-geen-plan", "nog-geen-signaal",
    "nog-niet-te-laat", "nog-niets-gestart", "onderwerp-onbekend", "opgegaan-in-ander",
    "opschorting-omgekeerd", "overdracht-zonder-toestemming", "overeenkomst-ontbreekt",
    "periode-omgekeerd", "plaat-onbekend", "plan-is-beeindigd", "plan-niet-gewijzigd",
    "plan-zonder-nazorg", "planwijziging-zonder-reden", "poging-is-uitgaand", "postcode-onjuist",
    "product-al-gestart", "product-niet-in-plan", "product-onbekend", "producten-lopen-nog",
    "regeling-onbekend", "samen-met-zichzelf", "schuld-onbekend", "signaal-afgesloten",
    "signaal-gewist", "signaal-was-al", "sluiting-voor-contact", "sluitingsdag-was-al",
    "start-voor-besluit", "subdoel-ander-thema", "subdoel-onbekend", "te-veel-kinderen",
    "te-weinig-pogingen", "tekst-onleesbaar", "tekst-ontbreekt", "tekst-te-lang",
    "telefoon-onjuist", "termijn-loopt-niet", "termijn-voorbij", "thema-onbekend",
    "tijd-bestaat-niet", "training-onbekend", "traject-loopt-nog", "trede-onbekend",
    "uitstel-in-verleden", "uitstel-loopt", "venster-voorbij", "verblijf-of-reden",
    "verwijzing-onbekend", "verwijzing-zonder-toestemming", "verzonden-voor-besluit",
    "volgen-te-kort", "volgende-evaluatie-ontbreekt", "voor-aanbod", "voor-aanmelding",
    "voor-dreiging", "voor-gesprek", "voor-nazorg", "voor-signaal", "werktijd-onleesbaar",
    "woonplaats-of-reden", "zelfde-beslisser", "zittingsdag-ontbreekt",
};

}  // namespace houvast
