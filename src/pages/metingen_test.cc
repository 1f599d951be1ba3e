// What was measured: the list, one measurement as it was answered, and two side by side. The words
// encourage, and nothing in them is a mark, a norm or an alarm.
#include "pages/metingen.h"

#include "domain/gegeven_opdrachten.h"
#include "pages/dossier.h"
#include "pages/metingvergelijking.h"
#include "pages/test_lezen.h"
#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::pages;
using std::chrono::days;
using Soort = OpdrachtSoort;

namespace {

const Datum vandaag = gegeven::vandaag;

Meetlat lat_of(const char* instrument_code) {
    Meetlat lat{.instrument = *instrument(gegeven::proef_methodiek, instrument_code)};
    if (const Schaal* van = schaal(gegeven::proef_methodiek, lat.instrument.schaal))
        lat.treden = van->treden;  // of what comes from elsewhere there is none
    return lat;
}

LegMetingVast measured(Datum op, Meetmoment moment, const char* geld, const char* post,
                       const char* wens = "") {
    LegMetingVast o = gegeven::leg_meting_vast(moment);
    o.op = op;
    o.antwoorden.waarden = {{.vraag = "overzicht", .waarde = geld},
                            {.vraag = "post", .waarde = post, .gewenst = wens}};
    o.overgeslagen = {};
    o.maatstaf = {.methodiek = "proef", .versie = "1", .treden = {{"leeg", "half", "vol"}}};
    return o;
}

MetingenBeeld empty_dossier() {
    MetingenBeeld beeld{.kop = {.rij = {.traject = {"t-1"}, .jaar = 2026, .nummer = 417,
                                        .clienten = {{"i-1"}}, .naam = "Selma Yılmaz"}}};
    beeld.mogelijk.nu = {Soort::LegMetingVast, Soort::LegUitslagVast};
    beeld.voorstel = {.moment = Meetmoment::Begin, .instrument = "leefgebieden"};
    beeld.meetlatten = {lat_of("leefgebieden"), lat_of("kort"), lat_of("matrix")};
    return beeld;
}

// Number 4 at the begin, number 9 later; the post went back.
MetingenBeeld two_moments() {
    MetingenBeeld beeld = empty_dossier();
    beeld.voorstel.moment = Meetmoment::Tussen;
    beeld.metingen = {
        {4, measured(vandaag - days{90}, Meetmoment::Begin, "leeg", "half", "vol"), 0},
        {9, measured(vandaag, Meetmoment::Tussen, "half", "leeg"), 0}};
    return beeld;
}

std::string list_of(const MetingenBeeld& beeld) {
    return metingen_pagina(beeld, vandaag, texts_nl()).str();
}
std::string one_of(const MetingenBeeld& beeld, std::size_t at) {
    return meting_pagina(beeld, beeld.metingen.at(at), {.name = "Proefstad", .logo = {}},
                         texts_nl())
        .str();
}
std::string compared(const MetingenBeeld& beeld, Vergelijkkeuze keuze = {}) {
    return vergelijking_pagina(beeld, keuze, {.name = "Proefstad", .logo = {}}, texts_nl()).str();
}

}  // namespace

TEST_CASE("R-026 the measurements newest first: with what, when, and who filled it in") {
    MetingenBeeld beeld = two_moments();
    beeld.metingen[0].feit.wijze = Meetwijze::Alleen;
    const int gaps = texts_nl().gaps();
    const std::string page = list_of(beeld);
    const auto later = page.find("/trajecten/t-1/metingen/9");
    const auto begin = page.find("/trajecten/t-1/metingen/4");
    REQUIRE(begin != std::string::npos);
    CHECK(later < begin);
    CHECK(page.contains("Leefgebieden"));
    CHECK(page.contains("De inwoner vulde het alleen in."));
    CHECK(page.contains("U vulde het samen in."));
    CHECK(page.contains("/trajecten/t-1/meting?moment=tussen&amp;instrument=leefgebieden"));
    CHECK(page.contains("Bekijk wat er veranderde"));
    CHECK(texts_nl().gaps() == gaps);
}

TEST_CASE("a measurement that stopped half way says so, and can be continued by who may") {
    MetingenBeeld beeld = two_moments();
    beeld.metingen[1].feit.klaar = JaNee::Nee;
    CHECK(list_of(beeld).contains("Nog niet klaar"));
    CHECK_FALSE(list_of(beeld).contains("meting-aanvulling"));
    beeld.mogelijk.nu.push_back(Soort::VulMetingAan);
    CHECK(list_of(beeld).contains("/trajecten/t-1/meting-aanvulling?meting=9"));
    CHECK(one_of(beeld, 1).contains("/trajecten/t-1/meting-aanvulling?meting=9"));
    CHECK_FALSE(one_of(beeld, 0).contains("meting-aanvulling"));
}

TEST_CASE("R-029 R-030 R-034 one measurement: own topics first, encouraging words, no blame") {
    MetingenBeeld beeld = two_moments();
    LegMetingVast& feit = beeld.metingen[0].feit;
    feit.eigen_onderwerpen = "Mijn <hond>.";
    feit.overgeslagen.waarden = {"sparen"};
    const std::string page = one_of(beeld, 0);
    CHECK(page.contains("Mijn &lt;hond&gt;."));
    CHECK(page.find("Mijn &lt;hond&gt;.") < page.find("Ik heb overzicht."));
    CHECK(page.contains("U bent begonnen."));
    CHECK(page.contains("Overgeslagen: Ik spaar. Dat is goed."));
    CHECK(page.contains("Zo wil ik het"));
    CHECK(page.contains("class=\"batterij\""));
    CHECK(page.contains("Proefstad"));
}

TEST_CASE("R-029 what was never answered is something for later, in a measurement too") {
    MetingenBeeld beeld = two_moments();
    beeld.metingen[0].feit.antwoorden.waarden.pop_back();
    CHECK(one_of(beeld, 0).contains("Dit kan later nog: Post."));
    CHECK_FALSE(one_of(beeld, 1).contains("Dit kan later nog"));
}

TEST_CASE("R-024 a result from elsewhere stands apart, and with nothing measured that is said") {
    MetingenBeeld beeld = empty_dossier();
    LegUitslagVast uitslag = gegeven::leg_uitslag_vast();
    uitslag.bron = "Wijkteam Noord";
    beeld.uitslagen = {{3, uitslag, 2}};
    const std::string page = list_of(beeld);
    CHECK(page.contains("Uitslagen van elders"));
    CHECK(page.contains("Matrix"));
    CHECK(page.contains("Niveau drie."));
    CHECK(page.contains("Wijkteam Noord"));
    CHECK(page.contains("Er is nog geen meting"));
    CHECK(page.contains("Doe de eerste meting"));
    CHECK_FALSE(page.contains("Bekijk wat er veranderde"));
}

TEST_CASE("R-107 the three questions at the start and at each evaluation stand in one table") {
    MetingenBeeld beeld = empty_dossier();
    CHECK_FALSE(list_of(beeld).contains("Wat is er bereikt?"));
    beeld.evaluaties = {{.op = vandaag - days{90}, .start = true, .haalbaar = "Alles zelf."},
                        {.op = vandaag, .omstandigheden = "Rust in huis.",
                         .ontwikkeling = "Opent de post.", .haalbaar = "Bijna alles zelf."}};
    const std::string page = list_of(beeld);
    CHECK(page.contains("Wat is er bereikt?"));
    CHECK(page.contains("Bij de start"));
    CHECK(page.contains("Rust in huis."));
    CHECK(times(page, "Niet opgeschreven") == 2);
    CHECK(page.find("Alles zelf.") < page.find("Bijna alles zelf."));
}

TEST_CASE("R-106 R-131 first and last stand side by side: drawn, in words and in a table") {
    const std::string page = compared(two_moments());
    CHECK(times(page, "<svg class=\"verandering\"") == 2);
    CHECK(times(page, "role=\"img\"") >= 2);
    CHECK(page.contains("<title id=\"lijn-post-naam\">Post</title>"));
    CHECK(page.contains("aria-describedby=\"lijn-post-zin\""));
    CHECK(page.contains("Toen: Gaat wel. Nu: Slecht. De wens: Goed."));
    CHECK(page.contains("role=\"table\""));
    CHECK(page.contains("<option value=\"4\" selected"));
    CHECK(page.contains("<option value=\"9\" selected"));
    CHECK_FALSE(page.contains("style="));
    CHECK_FALSE(page.contains("class=\"trapje\""));  // two moments are no line
}

TEST_CASE("R-033 R-034 R-044 what went back is told kindly: no number, no colour, no alarm") {
    const std::string page = compared(two_moments());
    CHECK(page.contains("Hier ging u vooruit."));
    CHECK(page.contains("Dit voelt nu zwaarder. Goed dat u het laat zien"));
    for (const char* harsh : {"slechter", "achteruit", "waarschuwing", "negatief", "role=\"alert\"",
                              "gedaald", "fout gegaan", "score", "%"})
        CHECK_MESSAGE(!page.contains(harsh), harsh);
    // Days are the only numbers: the drawing and the words have none.
    for (const char* mark : {" 0 ", " 1 ", " 2 ", "van 3", "/3"})
        CHECK_MESSAGE(!words_in(page).contains(mark), mark);
}

TEST_CASE("R-131 of more than two moments each theme has a line over all of them") {
    MetingenBeeld beeld = two_moments();
    beeld.metingen.push_back(
        {12, measured(vandaag + days{30}, Meetmoment::Einde, "vol", "vol"), 0});
    const std::string page = compared(beeld);
    CHECK(times(page, "<svg class=\"trapje\"") == 2);
    CHECK(page.contains("<title id=\"trapje-post-naam\">Post, alle keren</title>"));
    CHECK(page.contains("Gaat wel, Slecht en Goed"));
    CHECK(page.contains("<option value=\"12\" selected"));
    const std::string asked = compared(beeld, {.eerder = 9, .later = 4});  // the wrong way round
    CHECK(asked.contains("<option value=\"4\" selected"));
    CHECK(asked.contains("Toen: Gaat wel. Nu: Slecht. De wens: Goed."));
    const std::string same = compared(beeld, {.eerder = 12, .later = 12});
    CHECK(same.contains("Toen: Gaat wel. Nu: Goed."));
}

TEST_CASE("R-106 another instrument never stands beside it, and that is said kindly") {
    MetingenBeeld beeld = two_moments();
    LegMetingVast kort = measured(vandaag, Meetmoment::Begin, "vol", "vol");
    kort.instrument = {"kort"};
    beeld.metingen.push_back({15, kort, 1});
    const std::string page = compared(beeld, {.eerder = 4, .later = 15});
    CHECK(page.contains("Daarom zetten wij ze niet naast elkaar."));
    CHECK_FALSE(page.contains("class=\"verandering\""));
    CHECK(page.contains("Korte vragenlijst"));  // to choose the other kind
    const std::string best = compared(beeld);   // the last has no earlier one: then the other kind
    CHECK(best.contains("Hier ging u vooruit."));
    CHECK_FALSE(best.contains("<option value=\"15\""));  // nor can it be chosen
}

TEST_CASE("one measurement, or none, has nothing to compare yet") {
    CHECK(compared(empty_dossier()).contains("Er is nog geen meting"));
    MetingenBeeld beeld = two_moments();
    beeld.metingen.pop_back();
    CHECK(compared(beeld).contains("Er is nog één meting met deze vragenlijst"));
    CHECK_FALSE(list_of(beeld).contains("Bekijk wat er veranderde"));
    CHECK_FALSE(te_vergelijken_met(beeld, beeld.metingen[0]));
    const MetingenBeeld two = two_moments();
    CHECK(te_vergelijken_met(two, two.metingen[1])->str() ==
          "/trajecten/t-1/metingen/vergelijking?eerder=4&later=9");
    CHECK(te_vergelijken_met(two, two.metingen[0])->str() ==
          "/trajecten/t-1/metingen/vergelijking?eerder=4&later=9");
}

TEST_CASE("on the dossier the last measurement in batteries; nothing for who sees its head") {
    DossierBeeld beeld{.kop = two_moments().kop, .zicht = Zicht::Inhoud};
    CHECK(metingen_paneel(beeld, vandaag, texts_nl()).str().empty());
    beeld.boek = Boekbeeld{};
    beeld.boek->meetvoorstel = {.moment = Meetmoment::Begin, .instrument = "leefgebieden"};
    beeld.traject.nu = {Soort::LegMetingVast};
    CHECK(metingen_paneel(beeld, vandaag, texts_nl()).str().contains("Doe de eerste meting"));
    for (const MetingRij& rij : two_moments().metingen)
        beeld.boek->boek.metingen.push_back({rij.nummer, rij.feit});
    beeld.boek->meetlat = lat_of("leefgebieden");
    beeld.boek->meetvoorstel.moment = Meetmoment::Tussen;
    const std::string panel = metingen_paneel(beeld, vandaag, texts_nl()).str();
    CHECK(panel.contains("/trajecten/t-1/metingen/9"));
    CHECK(panel.contains("Tussendoor, " + texts_nl().brief(vandaag) + "."));
    CHECK(times(panel, "class=\"batterij\"") == 2);
    CHECK(panel.contains("Meet opnieuw"));
    CHECK(panel.contains("href=\"/trajecten/t-1/metingen\""));
}
