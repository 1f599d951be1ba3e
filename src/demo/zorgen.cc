// Worries that are heavy, without a threat (yet).
#include "demo/zorgen.h"

namespace houvast::demo {

namespace {

constexpr Zorg zorgen[] = {
    {.zorgen = {"Ik moet toeslag terugbetalen over twee jaar. Het is meer dan ik in drie maanden "
                "verdien.",
                "De Belastingdienst houdt elke maand geld in en ik weet niet tot wanneer.",
                "Mijn kinderopvangtoeslag klopte niet en nu moet alles terug."},
     .drempel = "Heeft eerder slechte ervaringen gehad met de overheid.",
     .steun = "Een collega denkt mee en leest de brieven.",
     .dreiging = {},
     .dreiging_toelichting = "",
     .notities = {"Heeft de beschikking gevonden en stuurt een foto.",
                  "Vraagt of inhouden zomaar mag. Uitgelegd wat de beslagvrije voet is.",
                  "Belastingtelefoon gebeld, samen met de inwoner. Regeling van 24 maanden kan."},
     .verslagen = {"Terugvordering van toeslagen over twee jaar. Inkomen wisselt door "
                   "oproepwerk. Samen ingelogd en het inkomen voor dit jaar aangepast.",
                   "Er blijft te weinig over om van te leven. De beslagvrije voet is niet goed "
                   "berekend; dat zoeken we uit."},
     .gesprekszorgen = "Wantrouwen is begrijpelijk. Vaste contactpersoon houden.",
     .advies = "Een persoonlijke betalingsregeling is aangevraagd en toegekend. Het geschatte "
               "inkomen staat goed. Er komt geen nieuwe schuld bij.",
     .hulpvraag = "Begrijpen wat ik echt moet terugbetalen, en wanneer het klaar is.",
     .crisis_gedaan = "Inhouding is verlaagd tot onder de beslagvrije voet."},
    {.zorgen = {"Ik heb mijn baan verloren en de uitkering is er nog niet.",
                "Van salaris naar WW scheelt ons 700 euro per maand.",
                "Mijn contract stopte en de vaste lasten lopen gewoon door."},
     .drempel = "Wilde het eerst zelf oplossen.",
     .steun = "Partner werkt twee dagen en zoekt meer uren.",
     .dreiging = {},
     .dreiging_toelichting = "",
     .notities = {"WW is toegekend, met terugwerkende kracht. Eerste betaling komt vrijdag.",
                  "Heeft een gesprek bij een magazijn, drie dagen per week.",
                  "Vraagt of een voorschot mogelijk is. Doorverwezen naar het inkomensloket."},
     .verslagen = {"Twee maanden zonder inkomen geweest. Creditcard en rood staan zijn gebruikt "
                   "voor boodschappen. De schulden zijn jong en te overzien.",
                   "Gezin met twee inkomens dat er één verloor. Overzicht gemaakt van vaste "
                   "lasten; abonnementen opgezegd."},
     .gesprekszorgen = "Somber over werk. Werkconsulent betrekken als dat mag.",
     .advies = "De WW loopt, het rood staan wordt in zes maanden teruggebracht. Tip: "
               "kwijtschelding van gemeentelijke belasting, formulier samen ingevuld.",
     .hulpvraag = "De maanden overbruggen tot er weer werk is.",
     .crisis_gedaan = "Voorschot op de uitkering geregeld."},
    {.zorgen = {"We gaan uit elkaar en alles staat op mijn naam.",
                "Mijn ex betaalt niet mee aan de lening, de bank belt alleen mij.",
                "Na de scheiding is er een koophuis dat niemand meer kan betalen."},
     .drempel = "Weet niet wat de ander mag weten.",
     .steun = "Het wijkteam is al betrokken bij de kinderen.",
     .dreiging = {},
     .dreiging_toelichting = "",
     .notities = {"Heeft een afspraak bij de mediator. Wil daarna verder praten over de lening.",
                  "Kindgebonden budget is aangevraagd.",
                  "Wil niet dat er post naar het oude adres gaat. Adres aangepast."},
     .verslagen = {"Scheiding loopt. Gezamenlijke lening en rood staan. Afgesproken eerst de "
                   "toeslagen goed te zetten, dan de verdeling.",
                   "Woont tijdelijk bij een vriendin. Alle post op één plek verzameld. Er zijn "
                   "zes schuldeisers, drie daarvan samen met de ex-partner."},
     .gesprekszorgen = "Spanning tussen de ex-partners. Nooit samen uitnodigen zonder te vragen.",
     .advies = "Alleenstaande-ouderkop en huurtoeslag lopen. De bank zet de lening op twee namen "
               "met een eigen deel.",
     .hulpvraag = "Opnieuw beginnen zonder de schulden van een ander.",
     .crisis_gedaan = "Veilig postadres geregeld."},
    {.zorgen = {"Ik koop dingen achteraf en verlies het overzicht. Het zijn nu negen rekeningen.",
                "Kleine bedragen, maar elke week een nieuwe aanmaning.",
                "Mijn dochter heeft op mijn account besteld. Nu staat het bij een incassobureau."},
     .drempel = "Vond het zelf niet erg genoeg om hulp te vragen.",
     .steun = "Houdt van lijstjes; een kasboek op de telefoon werkt.",
     .dreiging = {},
     .dreiging_toelichting = "",
     .notities = {"Heeft twee apps verwijderd. Is er trots op.",
                  "Incassobureau wil rente laten vervallen als er in één keer wordt betaald.",
                  "Vraagt wat incassokosten mogen zijn. Uitgelegd en een mail gestuurd."},
     .verslagen = {"Negen kleine schulden, samen ongeveer 1.400 euro. Inkomen is voldoende. Samen "
                   "een volgorde gemaakt en een betaaldag gekozen.",
                   "Schulden ontstonden in een zware tijd. Wil leren hoe je een maand vooruit "
                   "kijkt."},
     .gesprekszorgen = "Vergeet afspraken. Een bericht de dag ervoor helpt.",
     .advies = "Acht schuldeisers zijn akkoord met een regeling, één is betaald. Cursus 'Rondkomen "
               "met je geld' begint in de bibliotheek.",
     .hulpvraag = "Weer weten wat er op mijn rekening staat.",
     .crisis_gedaan = "Beslag op de rekening opgeheven na bewijs van inkomen."},
    {.zorgen = {"Mijn bedrijf is gestopt en nu blijft de belastingschuld van mij.",
                "Als zzp'er had ik vier maanden geen opdrachten. Alles is op.",
                "Ik weet niet of ik moet stoppen met de winkel of doorgaan."},
     .drempel = "Dacht dat schuldhulp er niet is voor ondernemers.",
     .steun = "De boekhouder wil de cijfers zonder kosten aanleveren.",
     .dreiging = {},
     .dreiging_toelichting = "",
     .notities = {"Boekhouder stuurt de jaarcijfers. Ook de btw-aangiften komen mee.",
                  "Leverancier wil wachten tot er een plan is.",
                  "Vraagt naar bijstand voor zelfstandigen. Afspraak met de collega gemaakt."},
     .verslagen = {"Eenmanszaak in de bouw. Btw-schuld en twee leveranciers. Opdrachten trekken "
                   "weer aan. Privé en zakelijk liepen door elkaar; dat is nu gescheiden.",
                   "Winkel is per vorige maand gesloten. Zoekt werk in loondienst. Belasting, "
                   "huur van het pand en een lening bij familie."},
     .gesprekszorgen = "Werkt nachten door. Vragen hoe het thuis gaat.",
     .advies = "Uitstel van betaling bij de Belastingdienst is toegekend. Twee klanten betalen "
               "voortaan vooraf. Wij bellen niet meer, u mag ons altijd bellen.",
     .hulpvraag = "Eerlijk bekijken of mijn bedrijf nog toekomst heeft.",
     .crisis_gedaan = "Beslag op de bus voorkomen met een regeling.",
     .groep = Groep::Ondernemer},
    {.zorgen = {"Ik ben ziek geworden en leef nu van 70 procent. Het lukt niet meer.",
                "Door mijn burn-out heb ik een half jaar geen brief opengemaakt.",
                "Na mijn operatie is alles blijven liggen. Ik weet niet hoeveel het is."},
     .drempel = "Had de energie niet om te bellen.",
     .steun = "Een vriend komt elke dinsdag helpen met de post.",
     .dreiging = {},
     .dreiging_toelichting = "",
     .notities = {"Het gaat wat beter. Kort gesprek, dat is genoeg voor vandaag.",
                  "Twee dozen post. Vrijwilliger van de thuisadministratie komt donderdag.",
                  "Bedrijfsarts denkt aan een halve dag werken na de zomer."},
     .verslagen = {"Gesprek in twee delen van een half uur. Post gesorteerd. Er is meer overzicht "
                   "dan gedacht: vijf schuldeisers.",
                   "Ziektewet sinds het voorjaar. Vaste lasten zijn iets hoger dan het inkomen. "
                   "Bijzondere bijstand aangevraagd voor medische kosten."},
     .gesprekszorgen = "Snel moe. Niet langer dan een half uur, en liever na de middag.",
     .advies = "De thuisadministratie blijft twee keer per maand komen. Vijf regelingen lopen "
               "automatisch.",
     .hulpvraag = "Hulp bij de post tot ik weer beter ben.",
     .crisis_gedaan = "Deurwaarder wacht zes weken op een voorstel."},
    {.zorgen = {"Ik ben net 18 en heb al een schuld bij de zorgverzekering en de telefoon.",
                "Ik woon op mezelf en wist niet dat je van alles zelf moet regelen.",
                "Mijn studie is gestopt en nu moet ik de reiskosten terugbetalen."},
     .drempel = "Wil niet dat ouders het weten.",
     .steun = "De mentor van school is een vaste steun.",
     .dreiging = {},
     .dreiging_toelichting = "",
     .notities = {"Liever appen dan bellen. Antwoordt snel.",
                  "Heeft een bijbaan gevonden in een supermarkt.",
                  "OV-kaart is stopgezet, geen nieuwe boetes meer."},
     .verslagen = {"Drie schulden, samen 860 euro. Bijbaan van twaalf uur. Samen zorgtoeslag "
                   "aangevraagd; dat was nog nooit gedaan.",
                   "Jongere die goed weet wat hij wil: terug naar school. Jongerenpunt belt voor "
                   "een plek na de zomer."},
     .gesprekszorgen = "Slaapt soms bij vrienden. Vragen of de woonplek veilig is.",
     .advies = "De telefoonschuld is via het jongerenfonds betaald, zorgtoeslag loopt. Eén "
               "afspraak over drie maanden om te kijken hoe het gaat.",
     .hulpvraag = "Schuldenvrij zijn voordat ik weer naar school ga.",
     .crisis_gedaan = "Slaapplek geregeld bij het jongerenpension.",
     .groep = Groep::Jongere},
    {.zorgen = {"Mijn vader is overleden en er komen rekeningen op zijn naam bij mij.",
                "Van de AOW blijft weinig over en de uitvaart is niet betaald.",
                "Mijn vrouw deed altijd het geld. Sinds zij er niet meer is, lukt het niet."},
     .drempel = "Verdriet; het kwam er niet van.",
     .steun = "Kleinzoon kan goed overweg met de computer.",
     .dreiging = {},
     .dreiging_toelichting = "",
     .notities = {"Heeft de polis gevonden. De uitvaart is voor een deel verzekerd.",
                  "Pensioenfonds stuurt een nieuwe berekening.",
                  "Fijn gesprek. Vertelde veel over vroeger."},
     .verslagen = {"Overzicht gemaakt van inkomsten na het overlijden. Nabestaandenpensioen was "
                   "niet aangevraagd. Uitvaart staat nog open.",
                   "Alles netjes in mappen, maar niemand keek er meer in. Automatische "
                   "incasso's aangezet voor de vaste lasten."},
     .gesprekszorgen = "Alleen. De ouderenadviseur kan op bezoek komen.",
     .advies = "Nabestaandenpensioen is toegekend. De uitvaartondernemer krijgt elke maand een "
               "klein bedrag. Kleinzoon kijkt mee.",
     .hulpvraag = "Iemand die af en toe meekijkt of het goed gaat.",
     .crisis_gedaan = "Dubbele incasso teruggehaald."},
};

}  // namespace

std::span<const Zorg> alle_zorgen() { return zorgen; }

}  // namespace houvast::demo
