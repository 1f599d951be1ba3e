// The six files of measuring and learning, each from a text: what they give, and every fault.
#include "base/fields.h"
#include "loading/methodiek.h"

#include <doctest/doctest.h>

using namespace houvast;

namespace {

using Lines = std::vector<std::string>;

Lines faults_of(Deellezer read, std::string_view yaml) {
    Ingelezen into;
    Lines lines;
    for (const Leesfout& fout : read(yaml, "f", into)) lines.push_back(regel_van(fout));
    return lines;
}

// Read without a fault.
Ingelezen good(Deellezer read, std::string_view yaml) {
    Ingelezen into;
    const Leesfouten fouten = read(yaml, "f", into);
    REQUIRE_MESSAGE(fouten.empty(), regel_van(fouten.front()));
    return into;
}

constexpr std::string_view instrumenten = R"yaml(schalen:
  - code: batterij
    naam: Hoe vol is de batterij?
    treden:
      - {code: leeg, teken: "-", naam: Slecht}
      - {code: vol, teken: "+", naam: Goed}
instrumenten:
  - code: leefgebieden
    naam: Leefgebieden
    uitleg: Hoe gaat het?
    uitleg_professional: Vraag het.
    bron: eigen werk
    schaal: batterij
    soort: vragen
    gewenst: ja
    momenten: [begin, einde]
    doelgroepen: [jongere]
    themas:
      - code: werk
        naam: Werk
        pictogram: werk
        uitleg: Over werk.
        stellingen: []
        bemoediging: U bent begonnen.
      - code: geld
        naam: Geld
        pictogram: spaarpot
        uitleg: Over geld.
        stellingen:
          - {code: overzicht, tekst: Ik heb overzicht.}
        bemoediging: U bent begonnen.
        competentie: geldzaken
)yaml";

}  // namespace

TEST_CASE("an instrument as it stands in its file, with where its parts stand") {
    const Ingelezen read = good(read_instrumenten, instrumenten);
    REQUIRE(read.methodiek.instrumenten.size() == 1);
    const Instrument& i = read.methodiek.instrumenten[0];
    CHECK(i.gewenst);
    CHECK(i.momenten == std::vector{Meetmoment::Begin, Meetmoment::Einde});
    CHECK(i.doelgroepen == Lines{"jongere"});
    REQUIRE(i.themas.size() == 2);
    CHECK(i.themas[0].pictogram == Pictogram::Werk);
    CHECK(i.themas[0].competentie.empty());
    CHECK(i.themas[1] == Instrumentthema{.code = "geld",
                                         .naam = "Geld",
                                         .pictogram = Pictogram::Spaarpot,
                                         .uitleg = "Over geld.",
                                         .stellingen = {{"overzicht", "Ik heb overzicht."}},
                                         .bemoediging = "U bent begonnen.",
                                         .competentie = "geldzaken"});
    CHECK(schaal(read.methodiek, "batterij")->treden[1] == Trede{"vol", "+", "Goed"});
    CHECK(read.waar.at("schaal batterij").plaats == Plaats{2, 5});
    CHECK(read.waar.at("instrument leefgebieden").plaats == Plaats{8, 5});
    CHECK(read.waar.at("instrument leefgebieden, thema geld").plaats == Plaats{25, 9});
}

TEST_CASE("an instrument: unknown choices and what is missing, all of them") {
    CHECK(faults_of(read_instrumenten, "schalen: []\ninstrumenten:\n- code: a\n  naam: A\n"
                                       "  uitleg: U.\n  uitleg_professional: U.\n  bron: B.\n"
                                       "  soort: quiz\n  gewenst: misschien\n"
                                       "  momenten: [ooit]\n  doelgroepen: []\n  themas:\n"
                                       "  - {code: b, naam: B, pictogram: draak, uitleg: U., "
                                       "stellingen: []}\n") ==
          Lines{"f:8:10: soort is een van: vragen, uitslag",
                "f:9:12: gewenst is een van: nee, ja",
                "f:10:13: onbekend moment: ooit",
                "f:13:5: sleutel ontbreekt: bemoediging",
                "f:13:35: pictogram is een van: persoon, kracht, hart, huis, mensen, route, "
                "school, werk, inkomen, toekomst, uitgaven, schulden, ster, vraag, spaarpot, map, "
                "kalender, winkelwagen, schild, telefoon, gesprek, idee, balans"});
}

TEST_CASE("a plate with topics, and one with an instrument") {
    const Methodiek m = good(read_platen, R"yaml(platen:
  - code: intake
    naam: Intake
    uitleg: Kies zelf.
    soort: onderwerpen
    eigen_onderwerp: ja
    onderwerpen:
      - {code: ik, naam: Ik, pictogram: persoon, vragen: ["Wie bent u?", "Waar woont u?"]}
  - {code: meten, naam: Meten, uitleg: U., soort: meting, eigen_onderwerp: nee, instrument: a}
)yaml").methodiek;
    REQUIRE(m.platen.size() == 2);
    CHECK(m.platen[0].eigen_onderwerp);
    CHECK(m.platen[0].onderwerpen[0].vragen == Lines{"Wie bent u?", "Waar woont u?"});
    CHECK(m.platen[1].instrument == "a");
    CHECK(m.platen[1].onderwerpen.empty());
}

TEST_CASE("a topic has one to six questions, each a text") {
    const auto faults = [](const std::string& vragen) {
        return faults_of(read_platen, "platen:\n- code: a\n  naam: A\n  uitleg: U.\n"
                                      "  soort: onderwerpen\n  eigen_onderwerp: nee\n"
                                      "  onderwerpen:\n  - {code: b, naam: B, pictogram: hart, "
                                      "vragen: " + vragen + "}\n");
    };
    CHECK(faults("[A]") == Lines{});
    CHECK(faults("[]") == Lines{"f:8:49: vragen heeft er 1 tot 6"});
    CHECK(faults("[A, B, C, D, E, F, G]") == Lines{"f:8:49: vragen heeft er 1 tot 6"});
    CHECK(faults("[12, [a]]") ==
          Lines{"f:8:50: zet \"12\" tussen aanhalingstekens: het is bedoeld als tekst",
                "f:8:54: vragen hoort een enkele waarde te zijn"});
    CHECK(faults("Wat") == Lines{"f:8:49: vragen hoort een lijst te zijn"});
}

TEST_CASE("the inschaling: classes with their pace, and what the schema asks") {
    const Inschalingsschema schema = good(read_inschaling, R"yaml(klassen:
  - {code: korte-termijn, naam: Kort, kenmerken: K., gesprek_weken: 2, evaluatie_maanden: 3}
schema:
  - {code: letter, naam: Letter, codelijst: lettercode, wanneer: eerste, verplicht: ja}
  - {code: duur, naam: Duur, uitleg: U., soort: maanden, wanneer: later, verplicht: nee}
letters_neutraal: ja
)yaml").methodiek.inschaling;
    REQUIRE(schema.klassen.size() == 1);
    CHECK(schema.klassen[0].gesprek_weken == 2);
    CHECK(schema.klassen[0].evaluatie_maanden == 3);
    CHECK(schema.vragen ==
          std::vector<Schemavraag>{{.code = "letter",
                                    .naam = "Letter",
                                    .soort = SchemaSoort::Keuze,
                                    .codelijst = "lettercode",
                                    .wanneer = SchemaMoment::Eerste,
                                    .verplicht = true},
                                   {.code = "duur",
                                    .naam = "Duur",
                                    .uitleg = "U.",
                                    .soort = SchemaSoort::Maanden,
                                    .wanneer = SchemaMoment::Later,
                                    .verplicht = false}});
    CHECK(schema.letters_neutraal);
    CHECK(faults_of(read_inschaling, "klassen:\n- {code: a, naam: A, kenmerken: K., "
                                     "gesprek_weken: 0, evaluatie_maanden: 25}\nschema: []\n") ==
          Lines{"f:2:52: gesprek_weken ligt tussen 1 en 52",
                "f:2:74: evaluatie_maanden ligt tussen 1 en 24"});
}

TEST_CASE("R-112: a step with its kind, how hard it is and what comes first") {
    const Methodiek m = good(read_doelen, R"yaml(themas:
  - {code: geld, naam: Geld, uitleg: U.}
einddoelen:
  - {code: zelf, thema: geld, tekst: Ik regel het zelf.}
subdoelen:
  - {code: een, thema: geld, einddoel: zelf, tekst: Ik kijk., soort: kennis, moeilijkheid: 1,
     hulpmiddelen: [tip]}
  - {code: twee, thema: geld, einddoel: zelf, tekst: Ik doe., soort: gezin, moeilijkheid: 3,
     na: [een], hulpmiddelen: []}
)yaml").methodiek;
    REQUIRE(m.subdoelen.size() == 2);
    CHECK(m.subdoelen[0].na.empty());
    CHECK(m.subdoelen[1] == Subdoel{.code = "twee",
                                    .thema = "geld",
                                    .einddoel = "zelf",
                                    .tekst = "Ik doe.",
                                    .soort = Doelsoort::Gezin,
                                    .moeilijkheid = 3,
                                    .na = {"een"},
                                    .hulpmiddelen = {}});
    CHECK(faults_of(read_doelen, "themas: []\neinddoelen: []\nsubdoelen:\n- {code: a, thema: b, "
                                 "einddoel: c, tekst: T., soort: kunst, moeilijkheid: 4, "
                                 "na: [d, d], hulpmiddelen: []}\n") ==
          Lines{"f:4:54: soort is een van: kennis, inzicht, vaardigheid, gedrag, gezin, "
                "overtuiging",
                "f:4:75: moeilijkheid ligt tussen 1 en 3", "f:4:86: staat er twee keer: d"});
}

TEST_CASE("R-122: an aid, with its groups and the blocks of its sheet") {
    const Methodiek m = good(read_hulpmiddelen, R"yaml(hulpmiddelen:
  - code: mijn-week
    naam: Mijn week
    soort: werkblad
    themas: [geld]
    doelgroepen: [jongere]
    uitleg: Vul samen de eerste regel in.
    tekst: Schrijf op wat u uitgeeft.
    werkblad:
      - {kop: Deze week}
      - {zin: "Ik schrijf op: alles."}
      - {regels: 4}
      - {tabel: [Dag, Wat], rijen: 7}
      - {vakjes: [Gedaan, Nog niet]}
  - {code: kijk, naam: Kijk, soort: film, themas: [geld], doelgroepen: [], uitleg: U.,
     adres: "https://www.nibud.nl/"}
)yaml").methodiek;
    REQUIRE(m.hulpmiddelen.size() == 2);
    CHECK(m.hulpmiddelen[0].doelgroepen == Lines{"jongere"});
    CHECK(m.hulpmiddelen[0].werkblad ==
          std::vector<werkblad::Blok>{werkblad::Kop{"Deze week"},
                                      werkblad::Zin{"Ik schrijf op: alles."}, werkblad::Regels{4},
                                      werkblad::Tabel{{"Dag", "Wat"}, 7},
                                      werkblad::Vakjes{{"Gedaan", "Nog niet"}}});
    CHECK(m.hulpmiddelen[1].tekst.empty());
    CHECK(m.hulpmiddelen[1].adres == "https://www.nibud.nl/");
}

TEST_CASE("a block of a sheet is one thing, and a table has columns and rows") {
    const auto faults = [](const std::string& blokken) {
        return faults_of(read_hulpmiddelen,
                         "hulpmiddelen:\n- code: a\n  naam: A\n  soort: werkblad\n"
                         "  themas: [b]\n  doelgroepen: []\n  uitleg: U.\n  tekst: T.\n"
                         "  werkblad:\n  " + blokken + "\n");
    };
    CHECK(faults("- {kop: A}") == Lines{});
    CHECK(faults("- {plaatje: A}") ==
          Lines{"f:10:5: een blok is een kop, zin, regels, tabel of vakjes",
                "f:10:6: onbekende sleutel: plaatje"});
    CHECK(faults("- {kop: A, zin: B}") == Lines{"f:10:14: onbekende sleutel: zin"});
    CHECK(faults("- {tabel: [A]}") == Lines{"f:10:5: sleutel ontbreekt: rijen"});
    CHECK(faults("- {regels: 21}") == Lines{"f:10:14: regels ligt tussen 1 en 20"});
    CHECK(faults("- los") == Lines{"f:10:5: hier horen sleutels met waarden te staan"});
    std::string many = "- {kop: A}";
    for (int at = 0; at < 40; ++at) many += "\n  - {kop: A}";
    CHECK(faults(many) == Lines{"f:10:3: een werkblad heeft hoogstens 40 blokken"});
}

TEST_CASE("R-287: group training, or none") {
    CHECK(good(read_trainingen, "trainingen: []\n").methodiek.trainingen.empty());
    const Methodiek m =
        good(read_trainingen, "trainingen:\n- {code: samen, naam: Samen, uitleg: U., themas: "
                              "[geld], bijeenkomsten: 5, groep_max: 12, product: leren}\n")
            .methodiek;
    CHECK(m.trainingen ==
          std::vector<Training>{{"samen", "Samen", "U.", {"geld"}, 5, 12, "leren"}});
    CHECK(faults_of(read_trainingen, "trainingen:\n- {code: samen, naam: Samen, uitleg: U., "
                                     "themas: [], bijeenkomsten: 0, groep_max: 1, product: b}\n") ==
          Lines{"f:2:69: bijeenkomsten ligt tussen 1 en 31",
                "f:2:83: groep_max ligt tussen 2 en 50"});
}

TEST_CASE("R-193, R-210: the words and the way of talking of a gemeente") {
    const std::string kop = "code: a\nversie: 1a\nnaam: A\nbron: B.\n";
    const Methodiek plain = good(read_methodiek_kop, kop).methodiek;
    CHECK(plain.nazorg_naam.empty());
    CHECK(plain.gesprekstechniek.empty());
    const Methodiek own = good(read_methodiek_kop, kop + "nazorg_naam: Uitstroomcontact\n"
                                                         "gesprekstechniek: Eerst luisteren.\n")
                              .methodiek;
    CHECK(own.nazorg_naam == "Uitstroomcontact");
    CHECK(own.gesprekstechniek == "Eerst luisteren.");
    const Methodiek tips =
        good(read_gesprekstips, "gesprekstips:\n- {code: a, fase: b, tip: Vraag., techniek: open "
                                "vraag}\n- {code: b, fase: b, tip: Wacht.}\n")
            .methodiek;
    REQUIRE(tips.gesprekstips.size() == 2);
    CHECK(tips.gesprekstips[0].techniek == "open vraag");
    CHECK(tips.gesprekstips[1].techniek.empty());
}
