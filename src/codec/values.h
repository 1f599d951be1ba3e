// The stored names of enum values, in the enum's order. Apart from the public names of the form
// and the API (names(E) in domain/), which may be renamed; these may not. Only ever added to.
#pragma once

#include "domain/gemeente/opdrachten.h"
#include "domain/signaal/signaal.h"
#include "domain/termijnen.h"
#include "domain/traject/boek.h"
#include "domain/traject/gebeurtenissen_intake.h"

#include <array>
#include <string_view>

namespace houvast::codec {

template <class E>
inline constexpr bool stored_values = false;  // an enum without stored names does not compile

template <>
inline constexpr std::array<std::string_view, 7> stored_values<Kanaal> = {
    "balie", "telefoon", "webformulier", "mail", "app", "brief", "huisbezoek"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Herinnering> = {"geen", "mail",
                                                                               "sms"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Dreiging> = {
    "ontruiming", "afsluiting", "zorgverzekering"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Gespreksvorm> = {
    "telefonisch", "fysiek", "digitaal"};
template <>
inline constexpr std::array<std::string_view, 2> stored_values<Richting> = {"inkomend",
                                                                            "uitgaand"};
template <>
inline constexpr std::array<std::string_view, 22> stored_values<TermijnSoort> = {
    "eerste-gesprek", "eerste-gesprek-bij-dreiging", "beschikking", "contact-in-intake",
    "bezwaar", "beslissing-op-bezwaar", "ingebrekestelling", "plan", "contact-in-begeleiding",
    "evaluatie", "evaluatie-beheer", "contact-in-volgen", "volgen-minimum", "moratorium", "nazorg",
    "nazorg-beheer", "signaalvenster", "bewaren", "inkomenscheck", "verwijzing",
    "contact-in-volgen-beheer", "volgen-beheer-minimum"};
template <>
inline constexpr std::array<std::string_view, fase_soorten> stored_values<FaseSoort> = {
    "nog-niets", "aangemeld", "na-eerste-gesprek", "in-intake", "toegelaten", "plan",
    "begeleiden", "evalueren", "volgen", "nazorg", "beeindigd", "alleen-advies", "afgezien",
    "afgewezen"};
template <>
inline constexpr std::array<std::string_view, 2> stored_values<JaNee> = {"ja", "nee"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Motivatie> = {
    "sterk", "wisselend", "zwak"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Meting> = {
    "samen", "alleen", "niet"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Inschaling> = {
    "korte-termijn", "langere-termijn", "waarschijnlijk-niet"};
template <>
inline constexpr std::array<std::string_view, 4> stored_values<Instemming> = {
    "akkoord", "met-opmerkingen", "wil-wijziging", "niet-akkoord"};
template <>
inline constexpr std::array<std::string_view, 5> stored_values<Identiteitsbewijs> = {
    "paspoort", "identiteitskaart", "rijbewijs", "verblijfsdocument", "geen"};
template <>
inline constexpr std::array<std::string_view, 4> stored_values<Weigeringsgrond> = {
    "eerdere-hulp", "fraude", "verblijf", "verordening"};
template <>
inline constexpr std::array<std::string_view, 6> stored_values<Uitvalreden> = {
    "eigen-wens", "zelf-opgelost", "niet-bereikbaar", "verhuisd", "overleden", "anders"};
template <>
inline constexpr std::array<std::string_view, 4> stored_values<Opschortreden> = {
    "gegevens-gevraagd", "inwoner-akkoord", "door-inwoner", "overmacht"};
template <>
inline constexpr std::array<std::string_view, 5> stored_values<ProductSoort> = {
    "advies", "begeleiding", "beheer", "schulden", "nazorg"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Contactfase> = {
    "stabiliseren", "monitoren", "afbouwen"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<ManierVanWerken> = {
    "fysiek", "digitaal", "afwisselend"};
template <>
inline constexpr std::array<std::string_view, 6> stored_values<EvaluatieAanleiding> = {
    "gepland", "situatie", "inwoner", "inschaling-twijfel", "na-schuldregeling", "terugval"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Zwaarte> = {
    "gelijk", "lichter", "zwaarder"};
template <>
inline constexpr std::array<std::string_view, 2> stored_values<NaEvaluatie> = {
    "verder-begeleiden", "volgen"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<NaVolggesprek> = {
    "doorgaan", "verlengen", "naar-nazorg"};
template <>
inline constexpr std::array<std::string_view, 4> stored_values<Terugvaloorzaak> = {
    "gedrag", "te-laag-inkomen", "beperkte-vaardigheden", "levensgebeurtenis"};
template <>
inline constexpr std::array<std::string_view, 5> stored_values<Verandering> = {
    "voorbeschouwing", "overweging", "voorbereiding", "actie", "volhouden"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<NaTerugval> = {
    "korte-interventie", "plan-aanpassen", "nieuw-traject"};
template <>
inline constexpr std::array<std::string_view, 2> stored_values<Reikwijdte> = {
    "begeleiding", "geheel-traject"};
template <>
inline constexpr std::array<std::string_view, 6> stored_values<Eindreden> = {
    "zelfredzaam", "met-hulp-van-anderen", "blijvend-lichte-steun", "voorwaarden-niet-nagekomen",
    "verhuisd", "eigen-wens"};
template <>
inline constexpr std::array<std::string_view, 5> stored_values<Schuldregelstap> = {
    "stabilisatie", "voorstel", "akkoord", "mislukt", "afgerond"};
template <>
inline constexpr std::array<std::string_view, 6> stored_values<Wsnpstap> = {
    "voorbereiding", "zitting", "toegelaten", "geweigerd", "schone-lei", "zonder-schone-lei"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Bewindstap> = {
    "aangevraagd", "uitgesproken", "opgeheven"};
template <>
inline constexpr std::array<std::string_view, 2> stored_values<BegeleidingDoor> = {
    "gemeente", "bewindvoerder"};
template <>
inline constexpr std::array<std::string_view, 8> stored_values<Beheerstap> = {
    "inschalen", "opstarten", "begeleiden", "evalueren", "volgen", "afgesloten", "structureel",
    "nazorg"};
template <>
inline constexpr std::array<std::string_view, 4> stored_values<Pauzereden> = {
    "detentie", "opname", "buitenland", "anders"};
template <>
inline constexpr std::array<std::string_view, 4> stored_values<Bezwaaruitkomst> = {
    "gegrond", "ongegrond", "niet-ontvankelijk", "ingetrokken"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Partij> = {
    "inwoner", "professional", "ander"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Afspraakuitkomst> = {
    "nagekomen", "niet-gelukt", "vervallen"};
template <>
inline constexpr std::array<std::string_view, 6> stored_values<Regelinguitkomst> = {
    "in-gebruik", "niet-in-gebruik", "aangevraagd", "toegekend", "afgewezen", "geen-recht"};
template <>
inline constexpr std::array<std::string_view, 9> stored_values<Schuldsoort> = {
    "huur", "energie", "zorg", "belasting", "boete", "krediet", "winkel", "particulier", "overig"};
template <>
inline constexpr std::array<std::string_view, 4> stored_values<Tegenpartij> = {
    "schuldeiser", "werkgever", "uitkeringsinstantie", "anders"};
template <>
inline constexpr std::array<std::string_view, 5> stored_values<Groep> = {
    "ondernemer", "jongere", "huiseigenaar", "andere-cultuur", "anders"};
template <>
inline constexpr std::array<std::string_view, 4> stored_values<Component> = {
    "inkomen", "kennis-en-vaardigheden", "gedrag", "beheer"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Meetmoment> = {
    "begin", "tussen", "einde"};
template <>
inline constexpr std::array<std::string_view, 2> stored_values<Meetwijze> = {
    "alleen", "samen"};
template <>
inline constexpr std::array<std::string_view, 2> stored_values<InstrumentSoort> = {
    "vragen", "uitslag"};
template <>
inline constexpr std::array<std::string_view, 23> stored_values<Pictogram> = {
    "persoon",  "kracht",      "hart",   "huis",     "mensen",  "route",
    "school",   "werk",        "inkomen", "toekomst", "uitgaven", "schulden",
    "ster",     "vraag",       "spaarpot", "map",     "kalender", "winkelwagen",
    "schild",   "telefoon",    "gesprek", "idee",     "balans"};
static_assert(stored_values<Pictogram>.size() == names_of<Pictogram>.size());
template <>
inline constexpr std::array<std::string_view, 2> stored_values<Onderwerpkiezer> = {
    "inwoner", "professional"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Besproken> = {
    "ja", "deels", "volgende-keer"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Energie> = {
    "gaf-energie", "gewoon", "kostte-energie"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Inschaalaanleiding> = {
    "eerste", "scan", "evaluatie"};
template <>
inline constexpr std::array<std::string_view, 6> stored_values<Doelsoort> = {
    "kennis", "inzicht", "vaardigheid", "gedrag", "gezin", "overtuiging"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Doelstand> = {
    "bezig", "gehaald", "losgelaten"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Aanwezigheid> = {
    "ja", "nee", "afgemeld"};
template <>
inline constexpr std::array<std::string_view, 7> stored_values<Gesprekssoort> = {
    "kennismaking", "intake", "begeleiding", "evaluatie", "volggesprek", "nazorg", "anders"};
template <>
inline constexpr std::array<std::string_view, 4> stored_values<Gesprekswijze> = {
    "op-kantoor", "thuis", "telefoon", "beeldbellen"};
template <>
inline constexpr std::array<std::string_view, 2> stored_values<Gesprekspartij> = {"inwoner", "wij"};
template <>
inline constexpr std::array<std::string_view, 2> stored_values<Gespreksuitkomst> = {
    "gehouden", "niet-verschenen"};
template <>
inline constexpr std::array<std::string_view, 3> stored_values<Afwezigsoort> = {
    "verlof", "ziek", "anders"};
template <>
inline constexpr std::array<std::string_view, 9> stored_values<Documentsoort> = {
    "inkomen", "bankafschrift", "huur", "brief-schuldeiser", "beschikking", "rechtbank",
    "toestemming", "mail", "anders"};
template <>
inline constexpr std::array<std::string_view, 5> stored_values<Documentbron> = {
    "inwoner", "post", "mail", "scan", "collega"};
template <>
inline constexpr std::array<std::string_view, 4> stored_values<Bestandstype> = {
    "afbeelding", "pdf", "mail", "tekst"};
template <>
inline constexpr std::array<std::string_view, 5> stored_values<Uitvoerdoel> = {
    "bezwaar", "rechter", "overdracht", "inzage", "anders"};
template <>
inline constexpr std::array<std::string_view, 6> stored_values<Dossierdeel> = {
    "plan", "contacten", "besluiten", "geld", "tijdlijn", "documenten"};
template <>
inline constexpr std::array<std::string_view, 6> stored_values<Signaalpartner> = {
    "energie", "huur", "water", "zorg", "hypotheek", "overig"};
template <>
inline constexpr std::array<std::string_view, 4> stored_values<Signaalafloop> = {
    "geen-contact", "aanbod-afgewezen", "zelf-opgelost", "al-bekend"};
template <>
inline constexpr std::array<std::string_view, 4> stored_values<Mandaat> = {
    "toelating", "afwijzing", "wijziging", "beeindiging"};
template <>
inline constexpr std::array<std::string_view, 12> stored_values<Rol> = {
    "begeleider", "budgetbeheerder", "beslisser", "casuistiek", "leidinggevende", "beleid",
    "kwaliteit", "kcc", "administratie", "vroegsignaleerder", "beheerder", "archivaris"};
static_assert(stored_values<Rol>.size() == alle_rollen.size());

}  // namespace houvast::codec
