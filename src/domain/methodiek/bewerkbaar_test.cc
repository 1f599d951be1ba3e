// Goal: what of a methodiek can be changed is there as a field with its value, is set when the
// value is one, and is refused with the reason when it is not; what is new is unfinished, and told.
#include "domain/methodiek/bewerkbaar.h"

#include "domain/methodiek/gegeven.h"
#include "domain/methodiek/verschil.h"
#include "domain/methodiek/werkblad_tekst.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace houvast;

namespace {

using Verschillen = std::vector<Methodiekverschil>;

Bewerkbaar field(const Methodiek& m, const char* deel, const char* waar, const char* veld) {
    const auto all = bewerkbaar(m, deel, waar);
    REQUIRE(all);
    const auto found = std::ranges::find(*all, veld, &Bewerkbaar::veld);
    REQUIRE(found != all->end());
    return *found;
}

// What it becomes; "!code" when it is refused.
std::string after(const char* deel, const char* waar, const char* veld, const char* tekst) {
    const auto m = toegepast(gegeven::methodiek(), Veldwijziging{deel, waar, veld, tekst});
    return m ? field(*m, deel, waar, veld).waarde : '!' + m.error().code;
}

std::string refused(const Methodiekwijziging& w) {
    const auto m = toegepast(gegeven::methodiek(), w);
    return m ? "" : m.error().code;
}

std::vector<std::string> told(const Methodiek& m) {
    std::vector<std::string> all;
    for (const Weigering& w : tekorten(m))
        all.push_back(w.code + ": " + std::get<std::string>(w.waarden.at("in")));
    return all;
}

}  // namespace

TEST_CASE("a thing has its fields in the order of its file, each with its value and its limits") {
    const Methodiek m = gegeven::methodiek();
    const auto all = bewerkbaar(m, "instrumenten", "leefgebieden/geldzaken");
    REQUIRE(all);
    std::vector<std::string> names;
    for (const Bewerkbaar& veld : *all) names.push_back(veld.veld);
    CHECK(names == std::vector<std::string>{"naam", "pictogram", "uitleg", "bemoediging",
                                            "competentie"});
    CHECK(all->at(0) == Bewerkbaar{.veld = "naam", .soort = Veldsoort::Tekst,
                                   .waarde = "Geldzaken", .tekens_max = 120});
    CHECK(all->at(4) == Bewerkbaar{.veld = "competentie", .soort = Veldsoort::Keuze,
                                   .waarde = "geldzaken", .verplicht = false,
                                   .keuzes = {{"geldzaken", "Geldzaken"}}});
    CHECK(field(m, "instrumenten", "leefgebieden", "momenten").waarde == "begin einde");
    CHECK(field(m, "methodiek", "", "nazorg_maanden").waarde == "3 6 12");
    CHECK(field(m, "contactfrequenties", "maandelijks", "duur_maanden_max").waarde == "");
    CHECK(field(m, "subdoelen", "stap-1", "moeilijkheid").max == moeilijkheid_max);
    CHECK(bewerkbaar(m, "instrumenten", "er-is-geen").error().code == "methodiekdeel-onbekend");
    for (const char* waar : {"", "/", "leefgebieden/", "leefgebieden//overzicht",
                             "leefgebieden/geldzaken/overzicht/verder"})
        CHECK_MESSAGE(!bewerkbaar(m, "instrumenten", waar), waar);
    CHECK_FALSE(bewerkbaar(m, "methodiek", "naam"));
    CHECK_FALSE(bewerkbaar(m, "er-is-geen", "naam"));
}

TEST_CASE("what stands under what, with its name, and what can be put under it") {
    const Methodiek m = gegeven::methodiek();
    CHECK(delen_onder(m, "instrumenten", "leefgebieden") ==
          std::vector<Deelnaam>{{.waar = "leefgebieden/geldzaken", .code = "geldzaken",
                                 .naam = "Geldzaken", .onder = "stellingen"}});
    CHECK(delen_onder(m, "instrumenten", "leefgebieden/geldzaken") ==
          std::vector<Deelnaam>{{.waar = "leefgebieden/geldzaken/overzicht", .code = "overzicht",
                                 .naam = "Ik heb overzicht."}});
    CHECK(delen_onder(m, "gesprekstips", "").front().naam == "Luister eerst.");
    CHECK(delen_onder(m, "methodiek", "").empty());
    CHECK(delen_onder(m, "instrumenten", "er-is-geen").empty());
    CHECK(methodiekdelen().size() == 17);
    CHECK(is_lijst("schema"));
    CHECK_FALSE(is_lijst("klassen"));
    CHECK_FALSE(is_lijst("methodiek"));
    CHECK_FALSE(is_lijst("er-is-geen"));
}

TEST_CASE("R-024 R-193 every soort of field is set to what is a value for it") {
    CHECK(after("methodiek", "", "gesprekstechniek", " Luisteren. ") == "Luisteren.");
    CHECK(after("subdoelen", "stap-1", "moeilijkheid", "3") == "3");
    CHECK(after("contactfrequenties", "maandelijks", "duur_maanden_max", "6") == "6");
    CHECK(after("contactfrequenties", "maandelijks", "kanalen", "app, mail") == "app mail");
    CHECK(after("codelijsten", "doelgroep/jongere", "vervallen", "ja") == "ja");
    CHECK(after("producten", "leren", "toegang", "vrij") == "vrij");
    CHECK(after("instrumenten", "leefgebieden", "momenten", "einde begin") == "einde begin");
    CHECK(after("subdoelen", "stap-2", "na", "stap-1") == "stap-1");
    CHECK(after("platen", "mijn-intake/dit-ben-ik", "vragen", "Wie?\r\n\r\nWat?\r\n") ==
          "Wie?\nWat?");
    CHECK(after("methodiek", "", "nazorg_maanden", "1 12") == "1 12");
    CHECK(after("hulpmiddelen", "hulp-1", "werkblad", "kop: Mijn week\r\nregels: 5") ==
          "kop: Mijn week\n\nregels: 5");
    CHECK(after("instrumenten", "leefgebieden/geldzaken", "competentie", "") == "");
}

TEST_CASE("R-024 what is no value for a field is refused, with the reason") {
    CHECK(after("subdoelen", "stap-1", "moeilijkheid", "0") == "!methodiekveld-getal");
    CHECK(after("subdoelen", "stap-1", "moeilijkheid", "drie") == "!methodiekveld-getal");
    CHECK(after("methodiek", "", "nazorg_maanden", "6 3") == "!methodiekveld-getal");
    CHECK(after("methodiek", "", "nazorg_maanden", "13") == "!methodiekveld-getal");
    CHECK(after("methodiek", "", "nazorg_maanden", "") == "!methodiekveld-leeg");
    CHECK(after("producten", "leren", "toegang", "soms") == "!methodiekveld-keuze");
    CHECK(after("subdoelen", "stap-2", "na", "er-is-geen") == "!methodiekveld-keuze");
    CHECK(after("subdoelen", "stap-2", "na", "stap-1 stap-1") == "!methodiekveld-keuze");
    CHECK(after("codelijsten", "doelgroep/jongere", "vervallen", "misschien") ==
          "!methodiekveld-keuze");
    CHECK(after("producten", "leren", "naam", "  ") == "!methodiekveld-leeg");
    CHECK(after("producten", "leren", "naam", std::string(121, 'a').c_str()) ==
          "!methodiekveld-te-lang");
    CHECK(after("platen", "mijn-intake/dit-ben-ik", "vragen", "1\n2\n3\n4\n5\n6\n7") ==
          "!methodiekveld-regels");
    CHECK(after("hulpmiddelen", "hulp-1", "werkblad", "regels: 21") == "!methodiekveld-werkblad");
    CHECK(after("producten", "leren", "naam", "\xff") == "!tekst-onleesbaar");
    CHECK(refused(Veldwijziging{"producten", "leren", "code", "ander"}) ==
          "methodiekveld-onbekend");
    CHECK(refused(Veldwijziging{"producten", "leren", "naam", "Leren"}) == "methodiek-ongewijzigd");
}

TEST_CASE("a new thing has a code and a text; the rest is lacking until it is filled in") {
    auto m = toegepast(gegeven::methodiek(), Toevoeging{"mijlpalen", "", "klaar", "Klaar"});
    REQUIRE(m);
    CHECK(told(*m) == std::vector<std::string>{"methodiek.veld-leeg: mijlpalen klaar"});
    CHECK(field(*m, "mijlpalen", "klaar", "nummer").waarde == "2");
    m = toegepast(*m, Veldwijziging{"mijlpalen", "klaar", "uitleg", "U bent klaar."});
    REQUIRE(m);
    CHECK(told(*m).empty());
    m = toegepast(*m, Toevoeging{"instrumenten", "leefgebieden/geldzaken", "sparen", "Ik spaar."});
    REQUIRE(m);
    CHECK(told(*m).empty());
    CHECK(m->instrumenten[0].themas[0].stellingen.back() == Stelling{"sparen", "Ik spaar."});
    const auto training = toegepast(*m, Toevoeging{"trainingen", "", "koken", "Koken"});
    REQUIRE(training);
    CHECK(training->trainingen.back().groep_max == 2);  // the least that there can be
    CHECK(told(*training).front() == "methodiek.veld-leeg: trainingen koken");
}

TEST_CASE("nothing is added that is there, that is badly named, or where nothing can be added") {
    CHECK(refused(Toevoeging{"producten", "", "leren", "Leren"}) == "methodiekdeel-bestaat");
    CHECK(refused(Toevoeging{"producten", "", "Léren", "Leren"}) == "methodiekcode-onjuist");
    CHECK(refused(Toevoeging{"producten", "", std::string(61, 'a'), "Leren"}) ==
          "methodiekcode-onjuist");
    CHECK(refused(Toevoeging{"producten", "leren", "x", "X"}) == "methodiekdeel-onbekend");
    CHECK(refused(Toevoeging{"er-is-geen", "", "x", "X"}) == "methodiekdeel-onbekend");
    CHECK(refused(Toevoeging{"methodiek", "", "x", "X"}) == "methodiekdeel-vast");
    CHECK(refused(Toevoeging{"klassen", "", "x", "X"}) == "methodiekdeel-vast");
    CHECK(refused(Toevoeging{"producten", "", "x", " "}) == "methodiekveld-leeg");
    CHECK(refused(Schrapping{"klassen", gegeven::methodiek().inschaling.klassen[0].code}) ==
          "methodiekdeel-vast");
    CHECK(refused(Schrapping{"producten", "er-is-geen"}) == "methodiekdeel-onbekend");
}

TEST_CASE("what goes, goes with all that is under it; what rested on it is told") {
    const Methodiek oud = gegeven::methodiek();
    const auto m = toegepast(oud, Schrapping{"schalen", "batterij"});
    REQUIRE(m);
    CHECK(verschillen(oud, *m) == Verschillen{{"schalen", "batterij", VerschilSoort::Weg}});
    CHECK(told(*m) == std::vector<std::string>{"methodiek.onbekend: instrument leefgebieden"});
}

TEST_CASE("R-035 an instrument from elsewhere comes in whole, with its scale, or not at all") {
    const Methodiek oud = gegeven::methodiek();
    const auto m = toegepast(oud, gegeven::inbreng());
    REQUIRE(m);
    CHECK(m->instrumenten.back() == gegeven::inbreng().instrumenten.front());
    CHECK(verschillen(oud, *m) == Verschillen{{"schalen", "eens", VerschilSoort::Bij},
                                              {"instrumenten", "vertrouwen", VerschilSoort::Bij}});
    CHECK(told(*m).empty());

    const auto with = [](auto change) {
        Inbreng inbreng = gegeven::inbreng();
        change(inbreng.schalen.front(), inbreng.instrumenten.front());
        return refused(inbreng);
    };
    CHECK(with([](Schaal& s, Instrument& i) { s.code = i.schaal = "batterij"; }) ==
          "methodiekdeel-bestaat");
    CHECK(with([](Schaal& s, Instrument& i) {  // the same scale may come along
              s = gegeven::methodiek().schalen.front();
              i.schaal = s.code;
          }) == "");
    CHECK(with([](Schaal&, Instrument& i) { i.code = "leefgebieden"; }) ==
          "methodiekdeel-bestaat");
    CHECK(with([](Schaal&, Instrument& i) { i.schaal = "er-is-geen"; }) == "methodiekveld-keuze");
    CHECK(with([](Schaal&, Instrument& i) { i.themas[0].stellingen[0].tekst.clear(); }) ==
          "methodiekveld-leeg");
    CHECK(with([](Schaal& s, Instrument&) { s.treden[0].code = "Nee!"; }) ==
          "methodiekcode-onjuist");
}

TEST_CASE("other changes have another number, the same ones the same") {
    const auto number = [](std::vector<Methodiekwijziging> all) { return kenmerk_van("x", all); };
    const Veldwijziging naam{"producten", "leren", "naam", "Cursus"};
    CHECK(number({naam}) == number({naam}));
    CHECK(number({naam}) != number({}));
    CHECK(number({naam}) != number({naam, naam}));
    CHECK(number({naam}) != number({Veldwijziging{"producten", "leren", "naamC", "ursus"}}));
    CHECK(number({Schrapping{"producten", "leren"}}) !=
          number({Toevoeging{"producten", "leren", "", ""}}));
    Inbreng ander = gegeven::inbreng();
    ander.instrumenten[0].themas[0].stellingen[0].tekst = "Ik lees mijn post.";
    CHECK(number({gegeven::inbreng()}) != number({ander}));
}

TEST_CASE("a sheet is text and back: every kind of block, and two groups of boxes") {
    using namespace werkblad;
    const std::vector<Blok> blokken = {Kop{"Mijn week"}, Zin{"Vul in: elke dag."}, Regels{5},
                                       Tabel{{"Dag", "Bedrag"}, 7}, Vakjes{{"Post", "Bank"}},
                                       Vakjes{{"Klaar"}}};
    const std::string tekst = "kop: Mijn week\n\nzin: Vul in: elke dag.\n\nregels: 5\n\n"
                              "tabel: Dag | Bedrag\nrijen: 7\n\nvakje: Post\nvakje: Bank\n\n"
                              "vakje: Klaar";
    CHECK(werkblad_tekst(blokken) == tekst);
    CHECK(werkblad_from(tekst) == blokken);
    CHECK(werkblad_from("\n kop: A \r\n\n\nzin: B") == std::vector<Blok>{Kop{"A"}, Zin{"B"}});
    CHECK(werkblad_from("")->empty());
}

TEST_CASE("the line of a sheet that cannot be read is told") {
    const auto line = [](std::string_view tekst) { return werkblad_from(tekst).error(); };
    CHECK(line("kop: A\nfilm: B") == 2);
    CHECK(line("kop:") == 1);
    CHECK(line("zomaar") == 1);
    CHECK(line("rijen: 3") == 1);
    CHECK(line("tabel: Dag\nkop: A") == 2);
    CHECK(line("tabel: Dag") == 1);
    CHECK(line("tabel: Dag | | Bedrag\nrijen: 3") == 1);
    CHECK(line("regels: 0") == 1);
    CHECK(line("regels: 99999999999999999999") == 1);
    std::string many;
    for (int i = 0; i <= blokken_max; ++i) many += "kop: A\n";
    CHECK(line(many) == 0);
}
