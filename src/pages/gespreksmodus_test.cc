// Talk mode: a plate with tiles to tap, the sheet of a topic or a theme, and what comes back.
#include "pages/gespreksmodus.h"

#include "domain/methodiek/gegeven.h"
#include "pages/dossier.h"
#include "pages/gespreksagenda.h"
#include "pages/layout.h"
#include "pages/test_lezen.h"
#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::pages;
using namespace std::chrono_literals;

namespace {

const Datum vandaag{2026y / 11 / 23};

BespreekOnderwerp talked(const char* onderwerp, Besproken besproken, Datum op = vandaag) {
    return {.op = op, .plaat = {"mijn-intake"}, .onderwerp = Code{onderwerp},
            .besproken = besproken};
}

BespreekOnderwerp own(const char* woorden, Besproken besproken) {
    return {.op = vandaag, .plaat = {"mijn-intake"}, .eigen_onderwerp = woorden,
            .besproken = besproken};
}

DossierBeeld a_talk() {
    DossierBeeld beeld{.kop = {.rij = {.traject = {"t-1"}, .jaar = 2026, .nummer = 417,
                                       .clienten = {{"i-1"}}, .naam = "Selma Yılmaz",
                                       .fase = FaseSoort::Aangemeld, .fase_sinds = vandaag,
                                       .gemeld_op = vandaag},
                               .personen = {}, .behandelaar_naam = {}},
                       .zicht = Zicht::Inhoud};
    beeld.kop.rij.versie = 7;
    beeld.traject.nu = {OpdrachtSoort::BespreekOnderwerp, OpdrachtSoort::LegContactVast};
    beeld.boek = Boekbeeld{.boek = {}};
    return beeld;
}

Gespreksbord board(const Methodiek& m, const DossierBeeld& beeld, const char* plaatcode) {
    const Gespreksplaat& van = *plaat(m, plaatcode);
    return {.methodiek = m, .plaat = van, .beeld = beeld,
            .plek = {.traject = {"t-1"}, .plaat = van.code}, .vandaag = vandaag,
            .csrf = "csrf", .command_id = "c-1", .andere_id = "c-2", .wie = "anna"};
}

Gespreksbord measuring(const Methodiek& m, const DossierBeeld& beeld, int meting) {
    Gespreksbord bord = board(m, beeld, "leefgebieden");
    if (meting != 0) bord.plek.meting.meting = meting;
    else bord.plek.meting = {.wijze = Meetwijze::Samen, .moment = Meetmoment::Begin};
    return bord;
}

LegMetingVast a_measurement(const Methodiek& m) {
    const Instrumentthema& thema = m.instrumenten.front().themas.front();
    const std::string vraag =
        thema.stellingen.empty() ? thema.code : thema.stellingen.front().code;
    return {.op = vandaag, .instrument = {"leefgebieden"},
            .antwoorden = {{{.vraag = vraag, .waarde = "vol"}}}, .klaar = JaNee::Nee};
}

std::string shown(const Gespreksbord& bord) { return gespreksbord(bord, texts_nl()).inhoud.str(); }

// Without the sheets that wait in it.
std::string tiles_in(const std::string& page) {
    const auto from = page.find("<ul class=\"bord\"");
    REQUIRE(from != std::string::npos);
    return page.substr(from, page.find("<template") - from);
}

std::string tile_of(const std::string& page, const std::string& code) {
    const std::string tiles = tiles_in(page);
    const auto at = tiles.find("id=\"tegel-" + code + '"');
    REQUIRE(at != std::string::npos);
    const auto from = tiles.rfind("<li", at);
    return tiles.substr(from, tiles.find("<li class=\"bord__tegel", at) - from);
}

}  // namespace

TEST_CASE("R-027 R-040 pictures only: no question anywhere, and each picture has a name") {
    const Methodiek m = gegeven::methodiek();
    const DossierBeeld beeld = a_talk();
    Gespreksbord bord = board(m, beeld, "mijn-intake");
    CHECK(tiles_in(shown(bord)).contains("Wie bent u?"));
    bord.plek.vorm = Plaatvorm::ZonderVragen;
    bord.open = "dit-ben-ik";
    const std::string page = shown(bord);
    CHECK_FALSE(page.contains("Wie bent u?"));  // not on the sheet either
    for (const Plaatonderwerp& een : bord.plaat.onderwerpen) {
        const std::string tile = tile_of(page, een.code);
        CHECK(tile.contains("<svg class=\"icoon\" aria-hidden=\"true\""));
        CHECK(tile.contains(een.naam + "</a>"));
    }
    CHECK(page.contains(texts_nl()("plaat.eigen-onderwerp") + "</a>"));
}

TEST_CASE("R-040 the screen is the plate, under the name and logo of the gemeente alone") {
    const Methodiek m = gegeven::methodiek();
    const DossierBeeld beeld = a_talk();
    const Tafelblad blad = gespreksbord(board(m, beeld, "mijn-intake"), texts_nl());
    const Head head{.title = blad.titel, .gemeente = "Proefstad", .css = Url("/s/a.css"),
                    .theme = Url("/s/t.css"), .script = Url("/s/a.js")};
    const std::string page =
        talk_page({.head = head, .title = blad.titel, .lead = blad.zin, .tools = blad.knoppen},
                  blad.inhoud).str();
    CHECK(page.contains("<svg class=\"wapen\""));
    CHECK(page.contains("Proefstad</span>"));
    CHECK(page.contains("<h1>" + plaat(m, "mijn-intake")->naam + "</h1>"));
    CHECK_FALSE(page.contains("VNG"));
    CHECK_FALSE(page.contains("class=\"menu\""));
    CHECK_FALSE(page.contains("zoekbalk"));
    CHECK(page.contains(R"(href="/trajecten/t-1/gespreksmodus/mijn-intake?zonder=vragen")"));
    CHECK(page.contains(R"(href="/trajecten/t-1")"));
}

TEST_CASE("R-030 R-041 a tile says in words how it stands, and which one it was") {
    const Methodiek m = gegeven::methodiek();
    DossierBeeld beeld = a_talk();
    Gespreksbord bord = board(m, beeld, "mijn-intake");
    CHECK_FALSE(tiles_in(shown(bord)).contains("bord__stand"));
    auto& gehad = beeld.boek->boek.onderwerpen;
    gehad.push_back({3, own("Mijn <hond>", Besproken::Deels)});
    gehad.push_back({4, talked("dit-ben-ik", Besproken::Ja)});
    const std::string page = shown(bord);
    const std::string tile = tile_of(page, "dit-ben-ik");
    CHECK(words_in(tile).contains("Nummer 2"));
    CHECK(tile.contains(R"(aria-describedby="tegel-dit-ben-ik-stand")"));
    CHECK(words_in(tile).contains("Besproken"));
    CHECK(page.contains(R"(id="eigen-3")"));
    CHECK(page.contains("Mijn &lt;hond&gt;</a>"));
    CHECK(page.contains("Deels besproken"));
    gehad = {{4, talked("dit-ben-ik", Besproken::Ja, vandaag - std::chrono::days{7})}};
    const std::string later = tile_of(shown(bord), "dit-ben-ik");
    CHECK(words_in(later).contains("Eerder besproken"));
    CHECK_FALSE(later.contains("bord__nummer"));
}

TEST_CASE("R-041 R-043 the sheet asks what was said, and permission as a question of its own") {
    const Methodiek m = gegeven::methodiek();
    const DossierBeeld beeld = a_talk();
    Gespreksbord bord = board(m, beeld, "mijn-intake");
    bord.open = "dit-ben-ik";
    const std::string page = shown(bord);
    const std::string sheet = page.substr(page.find("<div id=\"blad\""));
    CHECK(sheet.contains(R"(action="/trajecten/t-1/gespreksonderwerp")"));
    for (const char* part : {"Wie bent u?", R"(name="notitie")", R"(name="samenvatting")",
                             R"(name="gemist")", R"(name="energie")", R"(name="toestemming")",
                             R"(name="besproken" value="ja")",
                             R"(name="besproken" value="deels")",
                             R"(name="besproken" value="volgende-keer")",
                             R"(name="onderwerp" value="dit-ben-ik")",
                             R"(name="opdracht" value="c-1")", R"(name="gezien" value="7")",
                             R"(name="op" value="23-11-2026")"})
        CHECK_MESSAGE(sheet.contains(part), part);
    const auto inwoner = sheet.find(R"(name="gekozenDoor" value="inwoner")");
    REQUIRE(inwoner != std::string::npos);
    CHECK(sheet.substr(inwoner, sheet.find('>', inwoner) - inwoner).contains("checked"));
}

TEST_CASE("what was typed on a refused sheet stays, with what a colleague wrote meanwhile") {
    const Methodiek m = gegeven::methodiek();
    const DossierBeeld beeld = a_talk();
    Gespreksbord bord = board(m, beeld, "mijn-intake");
    bord.open = "dit-ben-ik";
    bord.getypt["dit-ben-ik"] = {.typed = {{"notitie", "Zij <zorgt> voor haar moeder."}},
                                 .refused = Weigering{.code = "verouderd"}};
    bord.sinds = {{.versie = 8, .datum = vandaag, .op = vandaag, .at = {},
                   .door = ActorSoort::Medewerker, .door_naam = "Bram de Wit",
                   .bericht = "gebeurtenis.onderwerp-besproken", .waarden = {}}};
    const std::string page = shown(bord);
    CHECK(page.contains("Zij &lt;zorgt&gt; voor haar moeder."));
    CHECK(page.contains("Bram de Wit"));
    CHECK(page.contains("data-focus"));
}

TEST_CASE("R-044 R-045 a theme is answered with batteries now and wished, and no number is there") {
    Methodiek m = gegeven::methodiek();
    const DossierBeeld beeld = a_talk();
    Gespreksbord bord = measuring(m, beeld, 0);
    bord.open = m.instrumenten.front().themas.front().code;
    const std::string page = shown(bord);
    const std::string sheet = page.substr(page.find("<div id=\"blad\""));
    CHECK(sheet.contains(R"(action="/trajecten/t-1/meting")"));
    CHECK(sheet.contains(R"(name="klaar" value="nee")"));
    CHECK(sheet.contains(R"(name="wijze" value="samen")"));
    CHECK(sheet.contains(R"(class="keuze keuze--batterij")"));
    CHECK(sheet.contains(texts_nl()("meting.gewenst")));
    CHECK(words_in(page).find_first_of("0123456789%") == std::string::npos);
    CHECK_FALSE(words_in(page).contains("€"));
    m.instrumenten.front().gewenst = false;
    CHECK_FALSE(shown(bord).contains(texts_nl()("meting.gewenst")));
}

TEST_CASE("R-029 R-106 a measurement goes on where it stopped, and leaving out is a tap") {
    const Methodiek m = gegeven::methodiek();
    DossierBeeld beeld = a_talk();
    const Gespreksbord begin = board(m, beeld, "leefgebieden");
    const std::string start = shown(begin);
    CHECK(start.contains(R"(name="wijze" value="alleen")"));
    CHECK(start.contains(R"(name="moment" value="begin")"));
    CHECK_FALSE(start.contains("<template"));
    beeld.boek->boek.metingen.push_back({5, a_measurement(m)});
    CHECK(shown(begin).contains("/gespreksmodus/leefgebieden?meting=5"));
    Gespreksbord bord = measuring(m, beeld, 5);
    const std::string code = m.instrumenten.front().themas.front().code;
    bord.open = code;
    const std::string page = shown(bord);
    const std::string sheet = page.substr(page.find("<div id=\"blad\""));
    CHECK(sheet.contains(R"(action="/trajecten/t-1/meting-aanvulling")"));
    CHECK(sheet.contains(R"(name="meting" value="5")"));
    CHECK(sheet.contains(R"(value="vol" checked)"));
    CHECK(sheet.contains(R"(name="overgeslagen" value=")" + code + '"'));
    CHECK(words_in(tile_of(page, code)).contains("ngevuld"));
    const std::string einde = gesprek_afronden(bord, texts_nl()).inhoud.str();
    CHECK(einde.contains(R"(name="klaar" value="ja")"));
    CHECK(einde.contains(texts_nl()("gespreksmodus.meting.later")));
}

TEST_CASE("R-196 the tips of this phase are there, shut, and with no script that opens them") {
    Methodiek m = gegeven::methodiek();
    const DossierBeeld beeld = a_talk();
    const std::string tools =
        gespreksbord(board(m, beeld, "mijn-intake"), texts_nl()).knoppen.str();
    const auto at = tools.find("<details");
    REQUIRE(at != std::string::npos);
    CHECK_FALSE(tools.substr(at, tools.find('>', at) - at).contains("open"));
    CHECK(tools.contains("Luister eerst."));
    m.gesprekstips.clear();
    CHECK_FALSE(gespreksbord(board(m, beeld, "mijn-intake"), texts_nl())
                    .knoppen.str().contains("<details"));
}

TEST_CASE("R-042 R-262 what comes back stands on the agenda, beside the goals of the resident") {
    const Methodiek m = gegeven::methodiek();
    DossierBeeld beeld = a_talk();
    CHECK(gespreksagenda(beeld, texts_nl()).str().empty());
    beeld.boek->agenda = {{.gebeurtenis = 3, .plaat = "mijn-intake", .tekst = "Mijn hond",
                           .besproken = Besproken::Deels},
                          {.gebeurtenis = 4, .plaat = "mijn-intake", .onderwerp = "dit-ben-ik",
                           .tekst = "Dit ben ik", .besproken = Besproken::VolgendeKeer}};
    Boek& boek = beeld.boek->boek;
    boek.doelen = {{5, {.op = vandaag, .eigen_woorden = "Ik maak mijn post open."}},
                   {6, {.op = vandaag, .eigen_woorden = "Ik slaap weer."}}};
    boek.doelstanden = {{7, {.op = vandaag, .doel = 6, .stand = Doelstand::Gehaald}}};
    const std::string kies = plaat_kiezen(m, beeld, texts_nl()).inhoud.str();
    const std::string page = shown(board(m, beeld, "mijn-intake"));
    const std::string dossier =
        dossier_pagina(beeld, {.vandaag = vandaag}, texts_nl()).str();
    for (const std::string& een : {kies, page, dossier}) {
        CHECK(een.contains("Mijn hond"));
        CHECK(een.contains("/gespreksmodus/mijn-intake?eigen=3"));
        CHECK(een.contains("/gespreksmodus/mijn-intake?onderwerp=dit-ben-ik"));
        CHECK(een.contains("Ik maak mijn post open."));
        CHECK_FALSE(een.contains("Ik slaap weer."));
    }
    CHECK(dossier.contains(R"(href="/trajecten/t-1/gespreksmodus")"));
    beeld.traject.nu.clear();  // who may not hold the talk reads the agenda, without links
    const std::string read = gespreksagenda_paneel(beeld, texts_nl()).str();
    CHECK(read.contains("Dit ben ik"));
    CHECK_FALSE(read.contains("/gespreksmodus"));
}

TEST_CASE("R-041 R-042 at the end stands what was said, and what is for the next time") {
    const Methodiek m = gegeven::methodiek();
    DossierBeeld beeld = a_talk();
    const Gespreksbord bord = board(m, beeld, "mijn-intake");
    const auto end = [&] { return gesprek_afronden(bord, texts_nl()).inhoud.str(); };
    const std::string none = texts_nl()("gespreksmodus.nog-niets");
    CHECK(end().contains(none));
    CHECK(end().contains(texts_nl()("gespreksmodus.nog-niet-gekozen")));
    BespreekOnderwerp o = talked("dit-ben-ik", Besproken::Ja);
    o.samenvatting = "Selma zorgt voor haar moeder.";
    beeld.boek->boek.onderwerpen = {{4, o}};
    CHECK_FALSE(end().contains(none));
    CHECK(end().contains("Selma zorgt voor haar moeder."));
    beeld.boek->agenda = {{.gebeurtenis = 6, .plaat = "mijn-intake", .tekst = "Mijn hond",
                           .besproken = Besproken::VolgendeKeer}};
    CHECK(end().contains(texts_nl()("gespreksmodus.komt-terug")));
}
