#include "domain/methodiek/verschil.h"

#include "domain/methodiek/gegeven.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace houvast;

namespace {

using Verschillen = std::vector<Methodiekverschil>;

}  // namespace

TEST_CASE("the same methodiek, in another order too, has no verschillen") {
    const Methodiek oud = gegeven::methodiek();
    Methodiek nieuw = oud;
    std::ranges::reverse(nieuw.subdoelen);
    CHECK(verschillen(oud, nieuw).empty());
}

TEST_CASE("what came, what went and what changed, per part and by its code") {
    const Methodiek oud = gegeven::methodiek();
    Methodiek nieuw = oud;
    nieuw.versie = "2";
    nieuw.nazorg_naam = "Uitstroomcontact";
    nieuw.codelijsten[0].waarden[0].vervallen = true;
    nieuw.instrumenten[0].themas[0].stellingen[0].tekst = "Ik weet hoe het ervoor staat.";
    nieuw.subdoelen[0].code = "stap-0";
    nieuw.trainingen.clear();
    CHECK(verschillen(oud, nieuw) ==
          Verschillen{{"methodiek", "versie", VerschilSoort::Anders},
                      {"methodiek", "nazorg_naam", VerschilSoort::Anders},
                      {"codelijsten", "kanaal", VerschilSoort::Anders},
                      {"instrumenten", "leefgebieden", VerschilSoort::Anders},
                      {"subdoelen", "stap-1", VerschilSoort::Weg},
                      {"subdoelen", "stap-0", VerschilSoort::Bij},
                      {"trainingen", "samen-leren", VerschilSoort::Weg}});
}

TEST_CASE("every part is compared: from nothing, all of a methodiek is new") {
    std::vector<std::string> delen;
    for (const Methodiekverschil& een : verschillen(Methodiek{}, gegeven::methodiek()))
        if (een.soort == VerschilSoort::Bij && (delen.empty() || delen.back() != een.deel))
            delen.push_back(een.deel);
    CHECK(delen == std::vector<std::string>{
                       "mijlpalen", "fasen", "codelijsten", "producten", "contactfrequenties",
                       "gesprekstips", "platen", "schalen", "instrumenten", "klassen", "schema",
                       "themas", "einddoelen", "subdoelen", "hulpmiddelen", "trainingen"});
}

TEST_CASE("every key of the head is compared") {
    const Methodiek oud = gegeven::methodiek();
    Methodiek nieuw = oud;
    nieuw.code = nieuw.versie = nieuw.naam = nieuw.bron = "anders";
    nieuw.nazorg_naam = nieuw.gesprekstechniek = "anders";
    nieuw.uitvoering = {.plan_weken = 5,
                        .volgen_maanden_min = 4,
                        .volgen_min_hard = true,
                        .nazorg_maanden = {1},
                        .nazorg_beheer_maanden = 4,
                        .verwijzing_maanden = 4,
                        .inkomenscheck_maanden = 6};
    nieuw.inschaling.letters_neutraal = true;
    CHECK(verschillen(oud, nieuw).size() == 14);
}
