// Weigeringen: every code with which the domain can refuse. The words are in translations/ as
// "weigering.<code>", an example of each stands in tests/scenarios/; weigeringen_test.cc holds the
// three together.
#pragma once

#include <array>
#include <string_view>

namespace houvast {

inline constexpr std::array<std::string_view, 74> weigeringen = {
    "aanbod-is-aanvaard", "afgesloten", "afzien-na-gesprek", "al-aangemeld", "al-client",
    "al-gewist", "al-in-dit-dossier", "al-toegewezen", "al-twee-clienten", "alleen-inkomend",
    "beschikking-weken", "brief-na-sluiting", "bsn-bestaat", "bsn-onjuist", "client-ontbreekt",
    "contact-onbekend", "crisisinterventie-loopt", "datum-onwaarschijnlijk", "dossier-onbekend",
    "dubbele-heeft-dubbelen", "email-bestaat", "email-onjuist", "geboortejaar-onjuist",
    "geen-begeleider", "geen-beslisser", "geen-contact-om-te-verplaatsen",
    "geen-crisisinterventie", "geen-mandaat", "geen-recht", "geen-rol", "geen-sluitingsdag",
    "geen-tekst", "gegeven-onbekend", "gesprek-voor-aanmelding", "gesprek-was-al",
    "in-de-toekomst", "intake-loopt", "inwoner-onbekend", "inwoner-vindt-advies-niet-genoeg",
    "laatste-beheerder", "medewerker-onbekend", "niet-afgeschermd", "niet-in-dienst",
    "niet-samengevoegd", "niet-uzelf", "niets-samengevoegd", "niets-te-wissen", "nog-geen-aanbod",
    "nog-geen-aanmelding", "nog-geen-gesprek", "nog-geen-signaal", "opgegaan-in-ander",
    "periode-omgekeerd", "poging-is-uitgaand", "postcode-onjuist", "samen-met-zichzelf",
    "signaal-afgesloten", "signaal-gewist", "signaal-was-al", "sluiting-voor-contact",
    "sluitingsdag-was-al", "te-veel-kinderen", "te-weinig-pogingen", "tekst-onleesbaar",
    "tekst-ontbreekt", "tekst-te-lang", "telefoon-onjuist", "uitstel-in-verleden", "uitstel-loopt",
    "voor-aanbod", "voor-aanmelding", "voor-dreiging", "voor-gesprek", "voor-signaal",
};

}  // namespace houvast
