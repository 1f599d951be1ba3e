#include "app/instrumentbestand.h"

#include "loading/methodiek.h"

namespace houvast {

namespace {

constexpr std::string_view voorbeeld =
    R"yaml(# Een vragenlijst voor Houvast. Vervang de teksten door die van uw lijst.
#
# Zo schrijft u dit bestand:
#   - Laat het inspringen staan zoals het is: met spaties, niet met tabs.
#   - Een code is een vaste, korte naam: kleine letters, cijfers en streepjes. Dossiers bewaren
#     die. Verander hem niet meer als u de lijst gebruikt.
#   - Een dubbele punt of een hekje in een tekst? Zet die tekst tussen "aanhalingstekens".

# De antwoorden waaruit iemand kiest, van laag naar hoog: 2 tot 10.
schalen:
  - code: mijn-schaal
    naam: Hoe is dit voor u?
    treden:
      - code: nooit
        teken: "-"            # kort, hoogstens 10 tekens
        naam: Dit lukt mij nog niet
      - code: soms
        teken: "+/-"
        naam: Dit lukt mij soms
      - code: vaak
        teken: "+"
        naam: Dit lukt mij vaak

instrumenten:
  - code: mijn-vragenlijst
    naam: Mijn vragenlijst
    uitleg: Met deze vragen kijkt u samen wat al goed gaat.              # voor de inwoner
    uitleg_professional: Gebruik deze lijst aan het begin en aan het einde.  # voor de collega
    bron: Schrijf hier van wie deze lijst is.
    schaal: mijn-schaal
    soort: vragen             # vragen: de inwoner vult in. uitslag: u voert alleen de uitslag in
    gewenst: nee              # ja: ook vragen wat iemand graag wil
    momenten: [begin, tussen, einde]  # een of meer van deze drie
    doelgroepen: []           # leeg: voor iedereen
    themas:
      - code: post
        naam: Post
        pictogram: map        # of: huis, werk, gesprek, spaarpot, telefoon, hart, mensen, vraag
        uitleg: Brieven die binnenkomen.
        bemoediging: Elke brief die open is, telt.
        stellingen:
          - code: post-openen
            tekst: Ik maak mijn post open.
          - code: post-bewaren
            tekst: Ik bewaar mijn post op een vaste plek.
)yaml";

}  // namespace

Gelezen<Inbreng> lees_instrumentbestand(std::string_view yaml) {
    Ingelezen read;
    Leesfouten fouten = read_instrumenten(yaml, "bestand", read);
    if (!fouten.empty()) return std::unexpected(std::move(fouten));
    return Inbreng{.schalen = std::move(read.methodiek.schalen),
                   .instrumenten = std::move(read.methodiek.instrumenten)};
}

std::string_view voorbeeld_instrumentbestand() { return voorbeeld; }

}  // namespace houvast
