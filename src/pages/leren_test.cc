// What a resident learns, on paper: the inschaling as a line with what changed, goals in own words,
// the library of their methodiek, trainings; and the word that a methodiek has for nazorg.
#include "domain/methodiek/gegeven.h"
#include "pages/dossier.h"
#include "pages/dossier_doelen.h"
#include "pages/inschalingen.h"
#include "pages/woorden.h"
#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::pages;
using namespace std::chrono_literals;
using Soort = OpdrachtSoort;

namespace {

const Datum dag_van_nu{2026y / 11 / 23};

DossierKop kop_van_selma() {
    return {.rij = {.traject = {"t-1"}, .jaar = 2026, .nummer = 417, .naam = "Selma Yılmaz"}};
}

Inschalingspunt first_scaling() {
    return {.gebeurtenis = 6, .op = dag_van_nu - std::chrono::days{60},
            .aanleiding = Inschaalaanleiding::Eerste, .klasse = Inschaling::LangereTermijn,
            .antwoorden = {{"duur", "Hoe lang ongeveer?", SchemaSoort::Maanden, {"24"}},
                           {"beheer", "Is budgetbeheer nodig?", SchemaSoort::JaNee, {"ja"}}},
            .motivatie = "Er speelt <veel>.", .door = "Anna Bakker"};
}

Inschalingspunt second_scaling() {
    Inschalingspunt punt = first_scaling();
    punt.gebeurtenis = 9;
    punt.op = dag_van_nu;
    punt.aanleiding = Inschaalaanleiding::Evaluatie;
    punt.klasse = Inschaling::KorteTermijn;
    punt.antwoorden = {{"duur", "Hoe lang ongeveer?", SchemaSoort::Maanden, {"1"}},
                       {"leren", "Wat leren?", SchemaSoort::Doelen, {"Post", "Betalen"}}};
    return punt;
}

InschalingenBeeld scalings() {
    const Inschalingspunt oordeel{.gebeurtenis = 4, .op = dag_van_nu - std::chrono::days{90},
                                  .klasse = Inschaling::WaarschijnlijkNiet,
                                  .motivatie = "Leert langzaam.", .door = "Bram"};
    return {.kop = kop_van_selma(),
            .punten = {oordeel, first_scaling(), second_scaling()},
            .klassen = {"Binnenkort", "Later", "Blijvend"}};
}

std::string line_of(const InschalingenBeeld& beeld) {
    return inschalingen_pagina(beeld, dag_van_nu, texts_nl()).str();
}

// Of one row of the history, by the number of its point.
std::string row_of(const std::string& page, int number) {
    const std::string mark = ">" + std::to_string(number) + "</span>";
    const auto from = page.find(mark, page.find("id=\"geschiedenis\""));
    REQUIRE(from != std::string::npos);
    return page.substr(from, page.find("</tr>", from) - from);
}

std::size_t times(const std::string& page, std::string_view part) {
    std::size_t count = 0;
    for (auto at = page.find(part); at != std::string::npos; at = page.find(part, at + 1)) ++count;
    return count;
}

Doelbeeld a_goal(Doelstand stand = Doelstand::Bezig) {
    Doelbeeld doel{.gebeurtenis = 7,
                   .feit = {.op = dag_van_nu - std::chrono::days{30},
                            .eigen_woorden = "Ik open <mijn> post.",
                            .subdoel = Code{"stap-1"},
                            .thema = Code{"geldzaken"},
                            .soort_doel = Doelsoort::Overtuiging,
                            .wie_doet_wat = "Selma opent, Anna kijkt mee.",
                            .tot_wanneer = dag_van_nu + std::chrono::days{9}},
                   .stand = stand,
                   .thema = "Geldzaken",
                   .stap = "Ik zet een stap."};
    doel.hulpmiddelen = {{"hulp-1", "Mijn map", HulpmiddelSoort::Werkblad},
                         {"weg", "Bestaat niet meer"}};
    if (stand != Doelstand::Bezig)
        doel.verloop = {{.op = dag_van_nu, .doel = 7, .stand = stand,
                         .toelichting = "Het lukte."}};
    return doel;
}

DoelenBeeld goals_of_selma(Doelbeeld doel) {
    return {.kop = kop_van_selma(), .doelen = {std::move(doel)},
            .nu = {Soort::StelDoelVast, Soort::WerkDoelBij, Soort::LegTrainingVast}};
}

std::string goals_page(const DoelenBeeld& beeld) {
    return dossier_doelen_pagina(beeld, gegeven::methodiek(), dag_van_nu, texts_nl()).str();
}

std::string library(const DoelenBeeld& beeld, const Methodiek& m) {
    return doelbibliotheek_pagina(beeld, m, m.themas.front(), dag_van_nu, texts_nl()).str();
}

}  // namespace

TEST_CASE("R-047 R-278 all inschalingen stand on one line, that of the intake first") {
    const std::string page = line_of(scalings());
    CHECK(page.contains(R"(role="img")"));
    CHECK(page.contains("<title id=\"inschalingslijn-titel\">De klasse in de tijd</title>"));
    CHECK(page.contains("23 november 2026: Binnenkort."));
    CHECK(times(page, "<g class=\"staplijn__punt\">") == 3);
    CHECK(times(page, "style=") == 0);
    CHECK(row_of(page, 1).contains("Oordeel in de intake"));
    CHECK(row_of(page, 1).contains("Leert langzaam."));
    CHECK(page.find("Na een evaluatie") < page.find("Het is de eerste keer"));  // the newest first
}

TEST_CASE("R-278 what changed says in words what it was") {
    const std::string page = line_of(scalings());
    const std::string last = row_of(page, 3);
    CHECK(last.contains("was: Later"));
    CHECK(last.contains("1 maand<span class=\"verloop__was\">was: 24 maanden"));
    CHECK(last.contains("Post en Betalen<span class=\"verloop__was\">nieuw"));
    CHECK(last.contains("Nu niet ingevuld<span class=\"verloop__was\">was: Ja"));
    const std::string first = row_of(page, 2);
    CHECK(first.contains("was: Blijvend"));
    CHECK_FALSE(first.contains("nieuw"));  // there was no schema before it
    CHECK(first.contains("Er speelt &lt;veel&gt;."));
    CHECK(first.contains("Anna Bakker"));
}

TEST_CASE("an inschaling without a class leaves it, and a wiped reason says so") {
    InschalingenBeeld beeld = scalings();
    beeld.punten[2].klasse.reset();
    beeld.punten[2].motivatie.clear();
    const std::string page = line_of(beeld);
    CHECK(row_of(page, 3).contains("Blijft: Later"));
    CHECK(row_of(page, 3).contains("Deze tekst is gewist."));
    CHECK(page.contains("staplijn__punt--gelijk"));
    beeld.punten.clear();
    CHECK(line_of(beeld).contains("Er is nog geen inschaling."));
    CHECK_FALSE(line_of(beeld).contains("<table"));
}

TEST_CASE("R-129 what follows from the class is told as a proposal") {
    InschalingenBeeld beeld = scalings();
    CHECK_FALSE(line_of(beeld).contains("id=\"voorstel\""));
    beeld.voorstel = inschaling::Voorstel{.interval = {.gesprek_weken = 2, .evaluatie_maanden = 3},
                                          .gesprek = dag_van_nu, .evaluatie = dag_van_nu};
    beeld.nu = {Soort::PlanGesprek};
    const std::string page = line_of(beeld);
    CHECK(page.contains("Elke 2 weken een gesprek. Dat is rond maandag 23 november 2026."));
    CHECK(page.contains("Elke 3 maanden een evaluatie."));
    CHECK(page.contains("Dit is een voorstel."));
    CHECK(page.contains(R"(href="/trajecten/t-1/gesprek")"));
}

TEST_CASE("R-272 letters that are our own default are said to be so, in the dossier too") {
    InschalingenBeeld beeld = scalings();
    CHECK_FALSE(line_of(beeld).contains("neutrale keuze"));
    beeld.letters_neutraal = true;
    CHECK(line_of(beeld).contains("neutrale keuze van Houvast"));
}

TEST_CASE("R-021 R-112 R-121 a goal: own words first, how it stands, its kind, and what helps") {
    const std::string page = goals_page(goals_of_selma(a_goal()));
    CHECK(page.contains("<h3 class=\"leerdoel__woorden\">Ik open &lt;mijn&gt; post.</h3>"));
    CHECK(page.find("leerdoel__woorden") < page.find("Ik zet een stap."));
    CHECK(page.contains("Bezig sinds"));
    CHECK(page.contains("Past bij coaching"));
    CHECK(page.contains(R"(href="/methodiek/hulpmiddelen/hulp-1">Mijn map)"));
    CHECK(page.contains("(werkblad om te printen)"));
    CHECK_FALSE(page.contains("/methodiek/hulpmiddelen/weg"));  // no methodiek has it any more
    CHECK(page.contains("Selma opent, Anna kijkt mee."));
    CHECK(page.contains("doel-stand?doel=7&amp;stand=gehaald"));
    CHECK(page.contains(R"(href="/trajecten/t-1/doel")"));
    CHECK(page.contains(R"(href="/trajecten/t-1/doelen/bibliotheek")"));
}

TEST_CASE("a goal that was reached is celebrated calmly, and stays") {
    const std::string page = goals_page(goals_of_selma(a_goal(Doelstand::Gehaald)));
    CHECK(page.contains("id=\"gehaald\""));
    CHECK(page.contains("Gehaald op ma 23 nov"));
    CHECK(page.contains("Het lukte."));
    CHECK_FALSE(page.contains("id=\"bezig\""));
    CHECK(page.contains("Pak dit doel weer op"));
}

TEST_CASE("who may not write goals reads them, without buttons") {
    DoelenBeeld beeld = goals_of_selma(a_goal());
    beeld.nu.clear();
    const std::string page = goals_page(beeld);
    CHECK(page.contains("Ik open &lt;mijn&gt; post."));
    CHECK_FALSE(page.contains("doel-stand"));
    CHECK_FALSE(page.contains(R"(href="/trajecten/t-1/doel")"));
}

TEST_CASE("R-287 a training: how many of the planned times, and of each where and what it did") {
    DoelenBeeld beeld = goals_of_selma(a_goal());
    beeld.trainingen = {{.code = "samen-leren", .naam = "Samen leren", .bijeenkomsten = 5,
                         .keren = {{.op = dag_van_nu - std::chrono::days{7},
                                    .training = {"samen-leren"}, .plaats = "De Kring",
                                    .aanwezig = Aanwezigheid::Ja, .effect = "Heeft een map."},
                                   {.op = dag_van_nu, .training = {"samen-leren"},
                                    .plaats = "De Kring",
                                    .aanwezig = Aanwezigheid::Afgemeld}}}};
    const std::string page = goals_page(beeld);
    CHECK(page.contains("1 van 5 keer geweest"));
    CHECK(page.contains("De Kring: de inwoner was er"));
    CHECK(page.contains("Heeft een map."));
    CHECK(page.contains("de inwoner meldde zich af"));
    CHECK(page.contains(R"(href="/trajecten/t-1/training")"));
}

TEST_CASE("R-122 the library shows steps with what helps this resident, and what was chosen") {
    Methodiek m = gegeven::methodiek();
    m.subdoelen[1].na = {"stap-1"};
    m.subdoelen[1].hulpmiddelen = {"hulp-2", "voor-gezin"};
    m.hulpmiddelen.push_back({.code = "voor-gezin", .naam = "Voor een gezin",
                              .soort = HulpmiddelSoort::Tip, .themas = {"geldzaken"},
                              .doelgroepen = {"gezin"}, .uitleg = "Geef mee.",
                              .tekst = "Een tip."});
    DoelenBeeld beeld = goals_of_selma(a_goal(Doelstand::Gehaald));
    const std::string page = library(beeld, m);
    CHECK(page.contains(R"(href="/trajecten/t-1/doel?subdoel=stap-2")"));
    CHECK(page.contains(R"(href="#stap-stap-1")"));
    CHECK(page.contains("Al gehaald"));
    CHECK(page.contains("/trajecten/t-1/doelen#doel-7"));
    CHECK_FALSE(page.contains("/methodiek/hulpmiddelen/voor-gezin"));
    beeld.groepen = {"gezin"};
    CHECK(library(beeld, m).contains("/methodiek/hulpmiddelen/voor-gezin"));
}

TEST_CASE("R-283 each theme of the methodiek leads to its own steps and tools") {
    Methodiek m = gegeven::methodiek();
    m.themas.push_back({"bezuinigen", "Bezuinigen", "Over minder uitgeven."});
    m.hulpmiddelen.push_back({.code = "minder", .naam = "Minder uitgeven",
                              .soort = HulpmiddelSoort::Tip, .themas = {"bezuinigen"},
                              .doelgroepen = {}, .uitleg = "Geef mee.", .tekst = "Een tip."});
    const DoelenBeeld beeld = goals_of_selma(a_goal());
    const std::string page =
        dossier_doelen_pagina(beeld, m, dag_van_nu, texts_nl()).str();
    CHECK(page.contains(R"(href="/trajecten/t-1/doelen/bibliotheek?thema=bezuinigen">Bezuinigen)"));
    CHECK_FALSE(library(beeld, m).contains("/methodiek/hulpmiddelen/minder"));
    const std::string other =
        doelbibliotheek_pagina(beeld, m, m.themas.back(), dag_van_nu, texts_nl()).str();
    CHECK(other.contains("/methodiek/hulpmiddelen/minder"));
    CHECK_FALSE(other.contains("/methodiek/hulpmiddelen/hulp-1"));
}

TEST_CASE("the page of a dossier shows how it is inschaald, its open goals and its trainings") {
    DossierBeeld beeld{.kop = kop_van_selma(), .zicht = Zicht::Inhoud};
    beeld.traject.nu = {Soort::WerkDoelBij};
    Boekbeeld boek{.boek = {}};
    boek.boek.doelen = {{7, a_goal().feit}, {8, a_goal().feit}};
    boek.boek.doelen[1].feit.eigen_woorden = "Ik spaar.";
    boek.boek.doelstanden = {{9, {.op = dag_van_nu, .doel = 8, .stand = Doelstand::Gehaald}}};
    boek.schaal = Inschalingstand{.klasse = "Later", .letter = "B: met meer tijd", .aantal = 2};
    boek.trainingen = {{.code = "samen-leren", .naam = "Samen leren", .bijeenkomsten = 5}};
    beeld.boek = boek;
    const std::string page = dossier_pagina(beeld, {.vandaag = dag_van_nu}, texts_nl()).str();
    CHECK(page.contains("B: met meer tijd"));
    CHECK(page.contains(R"(href="/trajecten/t-1/inschaling-verloop")"));
    CHECK(page.contains("doel-stand?doel=7"));
    CHECK_FALSE(page.contains("Ik spaar."));
    CHECK(page.contains("1 doel is gehaald."));
    CHECK(page.contains("0 van 5 keer geweest"));
    beeld.zicht = Zicht::Kop;
    const std::string head = dossier_pagina(beeld, {.vandaag = dag_van_nu}, texts_nl()).str();
    CHECK_FALSE(head.contains("B: met"));
}

TEST_CASE("R-210 in a dossier nazorg is called as its methodiek does") {
    DossierBeeld beeld{.kop = kop_van_selma(), .zicht = Zicht::Inhoud};
    beeld.kop.rij.fase = FaseSoort::InVolgen;
    beeld.traject.nu = {Soort::StartNazorg};
    const auto page_with = [&](const std::string& naam) {
        return dossier_pagina(beeld, {.vandaag = dag_van_nu}, texts_van(naam, texts_nl())).str();
    };
    for (const char* naam : {"", "Nazorg"}) CHECK(page_with(naam).contains("Begin met nazorg"));
    const std::string page = page_with("Uitstroomcontact");
    CHECK(page.contains("Begin met uitstroomcontact"));
    CHECK(page.contains("Uitstroomcontact"));  // the last step of the route
    CHECK_FALSE(page.contains("Nazorg"));
    CHECK_FALSE(page.contains(" nazorg"));
    const Texts own = texts_van("Uitstroombegeleiding", texts_nl());
    CHECK(own({.code = "nog-geen-nazorg"}) ==
          "Uitstroombegeleiding is nog niet begonnen. Begin daar eerst mee.");
    CHECK(own("termijn.nazorg") == "Contact voor uitstroombegeleiding");
}
