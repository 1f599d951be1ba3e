// Worries that can end in an eviction, a cut-off or the loss of the health insurance.
#include "demo/zorgen.h"

namespace houvast::demo {

namespace {

constexpr Zorg zorgen[] = {
    {.zorgen = {"Ik loop drie maanden achter met de huur. De woningbouw belt elke dag en ik durf "
                "de telefoon niet meer op te nemen.",
                "De huur ging omhoog en mijn uren zijn minder geworden. Nu heb ik een brief van de "
                "deurwaarder.",
                "Sinds mijn man weg is kan ik de huur niet meer alleen betalen."},
     .drempel = "Schaamt zich. Heeft de brieven een tijd niet opengemaakt.",
     .steun = "Zus woont om de hoek en helpt met de post.",
     .dreiging = Dreiging::Ontruiming,
     .dreiging_toelichting = "Ontruiming is aangezegd door de verhuurder. De brief is in het "
                             "dossier gelezen, de datum staat vast.",
     .notities = {"Wil graag weten of de gemeente met de verhuurder kan praten. Belt morgen terug "
                  "met de naam van de deurwaarder.",
                  "Heeft deze maand de huur wel betaald. Klinkt opgelucht.",
                  "Vraagt of de kinderen op school kunnen blijven als ze moeten verhuizen."},
     .verslagen = {"Huurachterstand van ongeveer drie maanden. De inkomsten zijn weer op orde: "
                   "werkt sinds vorige maand 28 uur in de thuiszorg. Samen de post geopend en op "
                   "stapels gelegd. Afgesproken dat wij de verhuurder bellen.",
                   "Rustig gesprek aan de keukentafel. De achterstand begon toen het "
                   "tijdelijke contract afliep. Er is nog geen vonnis. Wil vooral weten waar het "
                   "gezin aan toe is."},
     .gesprekszorgen = "Slaapt slecht en eet weinig. Volgende keer vragen of de huisarts op de "
                       "hoogte is.",
     .advies = "De verhuurder wil een betalingsregeling van vijf maanden. Wij hebben samen "
               "gebeld en de afspraak staat op papier. Huurtoeslag is aangevraagd. Bel ons als "
               "een termijn niet lukt.",
     .hulpvraag = "Mijn huis houden, en weer rust als de bel gaat.",
     .crisis_gedaan = "Met de verhuurder afgesproken dat de ontruiming niet doorgaat zolang de "
                      "lopende huur wordt betaald. Bevestiging per mail ontvangen."},
    {.zorgen = {"De stroom wordt afgesloten, zegt de brief. We hebben een baby van vier maanden.",
                "Mijn energierekening is verdubbeld. Ik zet de verwarming niet meer aan.",
                "Ik kreeg een jaarrekening van 1.900 euro. Dat heb ik niet."},
     .drempel = "Dacht dat de gemeente alleen helpt als je een uitkering hebt.",
     .steun = "De buurvrouw heeft zelf hulp gehad en is meegekomen.",
     .dreiging = Dreiging::AfsluitingEnergieOfWater,
     .dreiging_toelichting = "Laatste aankondiging van de netbeheerder: afsluiten binnen tien "
                             "dagen als er niets gebeurt.",
     .notities = {"Heeft de meterstanden doorgegeven. Het voorschot was veel te laag ingesteld.",
                  "Energieleverancier wacht met afsluiten tot ons eerste gesprek is geweest.",
                  "Vraagt of er nog een energietoeslag bestaat. Uitgelegd wat er nu wel is."},
     .verslagen = {"Achterstand bij één leverancier. Het huis is slecht geïsoleerd. Inkomsten en "
                   "vaste lasten doorgenomen: met een goed voorschot is er net genoeg. De "
                   "energiecoach komt langs.",
                   "Samen de jaarrekening gelezen. Het grootste deel is van de winter dat de ketel "
                   "stuk was. De verhuurder heeft dat nooit vergoed; daar gaan we achteraan."},
     .gesprekszorgen = "Het is koud in huis. Consultatiebureau noemen bij een volgend gesprek.",
     .advies = "Het voorschot is aangepast en de leverancier geeft een regeling van twaalf "
               "maanden. De energiecoach heeft tochtstrips en een douchetimer gebracht.",
     .hulpvraag = "Een warm huis en een rekening die ik kan betalen.",
     .crisis_gedaan = "Leverancier en netbeheerder gebeld: de afsluiting is ingetrokken. Eerste "
                      "termijn van de regeling is betaald."},
    {.zorgen = {"Ik krijg een boete bij mijn zorgverzekering en snap niet waarom.",
                "De tandarts helpt me niet meer, ik zou niet verzekerd zijn.",
                "Al een half jaar geen premie betaald. Ik dacht dat het vanzelf ging."},
     .drempel = "Wist niet waar je moest beginnen met zoveel brieven.",
     .steun = "De praktijkondersteuner van de huisarts belt elke twee weken.",
     .dreiging = Dreiging::EindeZorgverzekering,
     .dreiging_toelichting = "De verzekeraar wil de polis beëindigen. De aanvullende verzekering "
                             "is al gestopt.",
     .notities = {"Zorgtoeslag kwam op een oude rekening binnen. Wordt vandaag gewijzigd.",
                  "Heeft nieuwe medicijnen nodig en stelt dat uit. Gevraagd dat niet te doen.",
                  "Verzekeraar bevestigt: regeling mogelijk, ook met terugwerkende kracht."},
     .verslagen = {"Zes maanden premie open. De zorgtoeslag ging naar een rekening die niet meer "
                   "wordt gebruikt. Verder geen schulden. Kan goed met geld omgaan als de post "
                   "duidelijk is.",
                   "Premie en eigen risico lopen door elkaar. Alles op een rij gezet op één vel "
                   "papier; dat gaf meteen lucht."},
     .gesprekszorgen = "Stelt zorg uit vanwege het eigen risico. Afstemmen met de huisarts, met "
                       "toestemming.",
     .advies = "Betalingsregeling met de verzekeraar afgesloten. Zorgtoeslag komt weer op de goede "
               "rekening. De gemeentepolis kan per 1 januari ingaan.",
     .hulpvraag = "Weer gewoon naar de dokter durven.",
     .crisis_gedaan = "De verzekeraar laat de polis doorlopen. De regeling is in het bericht van "
                      "de verzekeraar bevestigd."},
};

}  // namespace

std::span<const Zorg> zorgen_met_dreiging() { return zorgen; }

}  // namespace houvast::demo
