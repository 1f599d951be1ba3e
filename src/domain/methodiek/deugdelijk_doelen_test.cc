// One fault per case: what can be wrong with the goals, the aids and the training.
#include "domain/methodiek/gegeven_gebreken.h"

#include <doctest/doctest.h>

using namespace houvast;
using gegeven::after;
using gegeven::Lines;

namespace {

void add_doelgroep_to(Hulpmiddel& een, const char* code) { een.doelgroepen = {code}; }

}  // namespace

TEST_CASE("what a step refers to exists, and its end is of the same theme") {
    CHECK(after([](Methodiek& m) { m.subdoelen[0].einddoel = "er-is-geen"; }) ==
          Lines{"onbekend: subdoel stap-1"});
    CHECK(after([](Methodiek& m) { m.subdoelen[0].na = {"er-is-geen"}; }) ==
          Lines{"onbekend: subdoel stap-1"});
    CHECK(after([](Methodiek& m) { m.subdoelen[0].hulpmiddelen = {"er-is-geen"}; }) ==
          Lines{"onbekend: subdoel stap-1"});
    CHECK(after([](Methodiek& m) { m.einddoelen[0].thema = "er-is-geen"; }).front() ==
          "onbekend: einddoel geldzaken-zelf");
    CHECK(after([](Methodiek& m) {
              m.subdoelen.push_back(m.subdoelen[0]);
              m.subdoelen.back().code = "zwerver";
              m.subdoelen.back().thema = "er-is-geen";
          }) == Lines{"onbekend: subdoel zwerver", "ander-thema: subdoel zwerver"});
}

TEST_CASE("no step waits for itself, by whatever way") {
    CHECK(after([](Methodiek& m) { m.subdoelen[0].na = {"stap-1"}; }) ==
          Lines{"kring: subdoel stap-1"});
    CHECK(after([](Methodiek& m) {
              m.subdoelen[2].na = {"stap-4"};
              m.subdoelen[3].na = {"stap-1", "stap-3"};
              m.subdoelen[4].na = {"stap-3"};  // waits for a circle, and is not in it
          }) == Lines{"kring: subdoel stap-3", "kring: subdoel stap-4"});
    CHECK(after([](Methodiek& m) {
              m.subdoelen[5].na = {"stap-1", "stap-3", "stap-4"};
              m.subdoelen[3].na = {"stap-1", "stap-3"};
              m.subdoelen[2].na = {"stap-1"};
          }) == Lines{});
}

TEST_CASE("what comes first is not harder than what comes after") {
    CHECK(after([](Methodiek& m) { m.subdoelen[0].na = {"stap-6"}; }) ==
          Lines{"zwaarder-vooraf: subdoel stap-1"});
}

TEST_CASE("a theme has enough steps, over all three difficulties") {
    CHECK(after([](Methodiek& m) { m.subdoelen.erase(m.subdoelen.begin()); }) ==
          Lines{"weinig-subdoelen: thema geldzaken"});
    CHECK(after([](Methodiek& m) {
              for (Subdoel& een : m.subdoelen)
                  if (een.moeilijkheid == 2) een.moeilijkheid = 1;
          }) == Lines{"moeilijkheid: thema geldzaken"});
    CHECK(after([](Methodiek& m) { m.themas.push_back({"wonen", "Wonen", "Over wonen."}); }) ==
          Lines{"weinig-subdoelen: thema wonen", "moeilijkheid: thema wonen",
                "moeilijkheid: thema wonen", "moeilijkheid: thema wonen",
                "weinig-hulpmiddelen: thema wonen"});
}

TEST_CASE("goals have codes of their own") {
    CHECK(after([](Methodiek& m) { m.subdoelen[1].code = "stap-1"; }) ==
          Lines{"dubbel: subdoel stap-1"});
    CHECK(after([](Methodiek& m) { m.einddoelen.push_back(m.einddoelen[0]); }) ==
          Lines{"dubbel: einddoel geldzaken-zelf"});
    CHECK(after([](Methodiek& m) { m.themas.push_back(m.themas[0]); }) ==
          Lines{"dubbel: thema geldzaken"});
}

TEST_CASE("a theme has enough aids, and an aid has a theme that exists") {
    CHECK(after([](Methodiek& m) { m.hulpmiddelen.pop_back(); }) ==
          Lines{"weinig-hulpmiddelen: thema geldzaken"});
    CHECK(after([](Methodiek& m) {
              m.hulpmiddelen.push_back(m.hulpmiddelen[0]);
              m.hulpmiddelen.back().code = "los";
              m.hulpmiddelen.back().themas.clear();
          }) == Lines{"zonder-thema: hulpmiddel los"});
    CHECK(after([](Methodiek& m) { m.hulpmiddelen[0].themas.push_back("er-is-geen"); }) ==
          Lines{"onbekend: hulpmiddel hulp-1"});
    CHECK(after([](Methodiek& m) { m.hulpmiddelen.push_back(m.hulpmiddelen[0]); }) ==
          Lines{"dubbel: hulpmiddel hulp-1"});
}

TEST_CASE("R-122: an aid is for groups that are in the list") {
    CHECK(after([](Methodiek& m) { add_doelgroep_to(m.hulpmiddelen[0], "jongere"); }) == Lines{});
    CHECK(after([](Methodiek& m) { add_doelgroep_to(m.hulpmiddelen[0], "er-is-geen"); }) ==
          Lines{"onbekend: hulpmiddel hulp-1"});
}

TEST_CASE("a film and an e-learning have an address, and other aids a text") {
    CHECK(after([](Methodiek& m) { m.hulpmiddelen[0].soort = HulpmiddelSoort::Film; }) ==
          Lines{"adres: hulpmiddel hulp-1"});
    CHECK(after([](Methodiek& m) { m.hulpmiddelen[0].adres = "https://www.nibud.nl"; }) ==
          Lines{"adres: hulpmiddel hulp-1"});
    CHECK(after([](Methodiek& m) { m.hulpmiddelen[0].tekst.clear(); }) ==
          Lines{"zonder-tekst: hulpmiddel hulp-1"});
    CHECK(after([](Methodiek& m) {
              m.hulpmiddelen[0].soort = HulpmiddelSoort::ELearning;
              m.hulpmiddelen[0].tekst.clear();
              m.hulpmiddelen[0].adres = "https://oefenen.nl/";
          }) == Lines{});
}

TEST_CASE("an address is of a public site that we know, over https") {
    const auto film = [](const char* adres) {
        return after([&](Methodiek& m) {
            m.hulpmiddelen[0].soort = HulpmiddelSoort::Film;
            m.hulpmiddelen[0].adres = adres;
        });
    };
    const Lines refused = {"adres-site: hulpmiddel hulp-1"};
    for (const char* good : {"https://nibud.nl", "https://www.rijksoverheid.nl/onderwerpen?a=b",
                             "https://mijn.toeslagen.nl/#begin"})
        CHECK_MESSAGE(film(good) == Lines{}, good);
    for (const char* bad :
         {"http://www.nibud.nl", "https://example.org", "https://www.nibud.nl.example",
          "https://mijnnibud.nl", "https://", "https://iemand@nibud.nl", "https://nibud.nl:8443/",
          "https://example.org\\.nibud.nl", "nibud.nl", "javascript:alert(1)//nibud.nl"})
        CHECK_MESSAGE(film(bad) == refused, bad);
}

TEST_CASE("a sheet has blocks, and nothing else has") {
    CHECK(after([](Methodiek& m) { m.hulpmiddelen[0].soort = HulpmiddelSoort::Werkblad; }) ==
          Lines{"werkblad: hulpmiddel hulp-1"});
    CHECK(after([](Methodiek& m) { m.hulpmiddelen[0].werkblad = {werkblad::Regels{4}}; }) ==
          Lines{"werkblad: hulpmiddel hulp-1"});
    CHECK(after([](Methodiek& m) {
              m.hulpmiddelen[0].soort = HulpmiddelSoort::Werkblad;
              m.hulpmiddelen[0].werkblad = {werkblad::Kop{"Mijn week"}, werkblad::Regels{4}};
          }) == Lines{});
}

TEST_CASE("R-287: group training is a product, of soort begeleiding") {
    CHECK(after([](Methodiek& m) { m.trainingen[0].product = "er-is-geen"; }) ==
          Lines{"onbekend: training samen-leren"});
    CHECK(after([](Methodiek& m) { m.trainingen[0].product = "beheer"; }) ==
          Lines{"product-soort: training samen-leren"});
    CHECK(after([](Methodiek& m) { m.trainingen[0].themas = {"er-is-geen"}; }) ==
          Lines{"onbekend: training samen-leren"});
    CHECK(after([](Methodiek& m) { m.trainingen.push_back(m.trainingen[0]); }) ==
          Lines{"dubbel: training samen-leren"});
    CHECK(after([](Methodiek& m) { m.trainingen.clear(); }) == Lines{});
}
