#include "domain/methodiek/gegeven.h"

#include "base/fields.h"
#include "domain/methodiek/deugdelijk.h"
#include "domain/traject/opdrachten_intake.h"

namespace houvast::gegeven {

namespace {

// No strings: tests make a methodiek before their first line runs, and these are to be there then.
constexpr const char *leefgebieden = "leefgebieden", *mijn_intake = "mijn-intake";
constexpr const char *vertrouwen = "vertrouwen", *post = "post";
constexpr const char *geldzaken = "geldzaken", *groep = "groep", *hulp = "hulp-", *stap = "stap-";

// The smallest instrument that serves at the begin and at the end, and a plate of each soort.
void add_meten(Methodiek& m) {
    m.codelijsten.push_back({"doelgroep", "Doelgroep", {{"jongere", "Jongere"}}});
    m.codelijsten.push_back(
        {"wijze-van-meten", "Wijze van meten", {{"alleen", "Alleen"}, {"samen", "Samen"}}});
    m.schalen.push_back(
        {"batterij", "Hoe gaat het?", {{"leeg", "-", "Slecht"}, {"vol", "+", "Goed"}}});
    m.instrumenten.push_back({.code = leefgebieden,
                              .naam = "Leefgebieden",
                              .uitleg = "Hoe gaat het?",
                              .uitleg_professional = "Vraag het aan het begin en aan het einde.",
                              .bron = "eigen werk",
                              .schaal = "batterij",
                              .soort = InstrumentSoort::Vragen,
                              .gewenst = true,
                              .momenten = {Meetmoment::Begin, Meetmoment::Einde},
                              .doelgroepen = {},
                              .themas = {{.code = geldzaken,
                                          .naam = "Geldzaken",
                                          .pictogram = Pictogram::Map,
                                          .uitleg = "Over geld.",
                                          .stellingen = {{"overzicht", "Ik heb overzicht."}},
                                          .bemoediging = "U bent begonnen.",
                                          .competentie = geldzaken}}});
    m.platen.push_back({.code = mijn_intake,
                        .naam = "Mijn intake",
                        .uitleg = "Kies zelf.",
                        .soort = PlaatSoort::Onderwerpen,
                        .eigen_onderwerp = true,
                        .onderwerpen = {
                            {"dit-ben-ik", "Dit ben ik", Pictogram::Persoon, {"Wie bent u?"}}}});
    m.platen.push_back({.code = leefgebieden,
                        .naam = "Leefgebieden",
                        .uitleg = "Kijk samen.",
                        .soort = PlaatSoort::Meting,
                        .eigen_onderwerp = true,
                        .onderwerpen = {},
                        .instrument = leefgebieden});
    for (const std::string_view code : names_of<Inschaling>)
        m.inschaling.klassen.push_back({std::string(code), "Klasse", "Kenmerken.", 2, 3});
    m.inschaling.vragen.push_back({.code = groep,
                                   .naam = "Groep",
                                   .codelijst = "doelgroep",
                                   .wanneer = SchemaMoment::Eerste,
                                   .verplicht = false});
}

// One theme, with as many steps and aids as it has to have.
void add_doelen(Methodiek& m) {
    m.themas.push_back({geldzaken, "Geldzaken", "Over geld."});
    m.einddoelen.push_back({"geldzaken-zelf", geldzaken, "Ik regel mijn geld zelf."});
    for (int at = 1; at <= hulpmiddelen_per_thema_min; ++at)
        m.hulpmiddelen.push_back({.code = hulp + std::to_string(at),
                                  .naam = "Hulp",
                                  .soort = HulpmiddelSoort::Tip,
                                  .themas = {geldzaken},
                                  .doelgroepen = {},
                                  .uitleg = "Geef het mee.",
                                  .tekst = "Een tip."});
    for (int at = 0; at < subdoelen_per_thema_min; ++at)
        m.subdoelen.push_back({.code = stap + std::to_string(at + 1),
                               .thema = geldzaken,
                               .einddoel = "geldzaken-zelf",
                               .tekst = "Ik zet een stap.",
                               .soort = Doelsoort::Vaardigheid,
                               .moeilijkheid = 1 + at * moeilijkheid_max / subdoelen_per_thema_min,
                               .na = {},
                               .hulpmiddelen = {"hulp-1"}});
    m.trainingen.push_back({"samen-leren", "Samen leren", "U leert in een groep.", {geldzaken},
                            5, 12, "leren"});
}

}  // namespace

Methodiek methodiek() {
    Codelijst kanaal{"kanaal", "Kanaal", {}};
    for (const char* code :
         {"balie", "telefoon", "webformulier", "mail", "app", "brief", "huisbezoek"})
        kanaal.waarden.push_back({code, code});
    const MethodiekFase begin{"begin",
                     "Begin",
                     "Het begin.",
                     {Stap::Aanmelding, Stap::EersteGesprek, Stap::Intake, Stap::Besluit},
                     {"op-weg"}};
    const MethodiekFase vervolg{
        "vervolg",
        "Vervolg",
        "De rest.",
        {Stap::Plan, Stap::Begeleiden, Stap::Evalueren, Stap::Volgen, Stap::Nazorg},
        {}};
    Methodiek m{"proef", "1", "Proef", "eigen werk", {}, {begin, vervolg}, {kanaal}, {}, {}, {}};
    m.mijlpalen.push_back({"op-weg", 1, "Op weg", "U bent op weg."});
    m.producten.push_back(
        {"leren", "Leren", "U leert.", ProductSoort::Begeleiding, Toegang::MetBeschikking});
    m.producten.push_back(
        {"beheer", "Beheer", "Wij betalen.", ProductSoort::Beheer, Toegang::MetBeschikking});
    m.producten.push_back(
        {"nazorg", "Nazorg", "Wij bellen.", ProductSoort::Nazorg, Toegang::MetBeschikking});
    m.codelijsten.push_back({"regelingen", "Regelingen", {{"huurtoeslag", "Huurtoeslag"}}});
    m.contactfrequenties.push_back({"maandelijks", "Elke maand", "begin", 1, 1});
    m.gesprekstips.push_back({"luister", "begin", "Luister eerst."});
    add_meten(m);
    add_doelen(m);
    return m;
}

Methodieken methodieken(const Methodiek& van) {
    Methodiek eerste = van;
    const MethodiekKeuze zonder_keuze;
    eerste.code = zonder_keuze.code;
    eerste.versie = zonder_keuze.versie;
    Methodiek anders = van;
    anders.code = andere_methodiek.code;
    anders.versie = andere_methodiek.versie;
    anders.naam = "Anders";
    for (Product& p : anders.producten) p.naam += ", anders";
    anders.producten.push_back({"wandelen", "Wandelen", "U wandelt.", ProductSoort::Begeleiding,
                                Toegang::MetBeschikking});
    anders.uitvoering.inkomenscheck_maanden = 6;
    return {.alle = {std::move(anders), std::move(eerste)}};
}

Inbreng inbreng() {
    return {.schalen = {{"eens", "Past dit bij u?", {{"nee", "-", "Nee"}, {"ja", "+", "Ja"}}}},
            .instrumenten = {{.code = vertrouwen,
                              .naam = "Vertrouwen",
                              .uitleg = "Zo staat u ervoor.",
                              .uitleg_professional = "Na het eerste gesprek.",
                              .bron = "van elders",
                              .schaal = "eens",
                              .soort = InstrumentSoort::Vragen,
                              .gewenst = false,
                              .momenten = {Meetmoment::Tussen},
                              .doelgroepen = {"jongere"},
                              .themas = {{.code = post,
                                          .naam = "Post",
                                          .pictogram = Pictogram::Map,
                                          .uitleg = "Uw post.",
                                          .stellingen = {{"post-1", "Ik open mijn post."}},
                                          .bemoediging = "U bent begonnen.",
                                          .competentie = geldzaken}}}}};
}

}  // namespace houvast::gegeven
