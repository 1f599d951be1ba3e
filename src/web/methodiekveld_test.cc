// What is posted of a thing of a draft: only what somebody changed is changed, what a colleague
// changed too is told, and something new gets a code of its own.
#include "web/methodiekveld.h"

#include "domain/methodiek/gegeven.h"
#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::web;

namespace {

std::vector<Bewerkbaar> step_fields() {
    return bewerkbaar(gegeven::methodiek(), "subdoelen", "stap-1").value();
}

Veldpost posted(const NameValues& velden) {
    return lees_veldpost(velden, step_fields(), "subdoelen", texts_nl());
}

}  // namespace

TEST_CASE("only the fields that somebody changed are to be changed") {
    const Veldpost post = posted({{"veld-tekst", "Ik open een brief."},
                                  {"was-tekst", "Ik zet een stap."},
                                  {"veld-moeilijkheid", "1"}, {"was-moeilijkheid", "1"}});
    CHECK(post.gewijzigd == Veldteksten{{"tekst", "Ik open een brief."}});
    CHECK(post.intussen.empty());
    CHECK(posted({}).gewijzigd.empty());
}

TEST_CASE("what a colleague changed is left alone, and told where somebody typed there too") {
    const Veldpost untouched =
        posted({{"veld-tekst", "Zoals het was."}, {"was-tekst", "Zoals het was."}});
    CHECK(untouched.gewijzigd.empty());
    CHECK(untouched.intussen.empty());
    CHECK(untouched.getypt.empty());  // shown as it is now
    const Veldpost both =
        posted({{"veld-tekst", "Van mij."}, {"was-tekst", "Zoals het was."}});
    CHECK(both.gewijzigd.empty());
    CHECK(both.getypt.at("tekst") == "Van mij.");
    CHECK(both.intussen.at("tekst").contains("Ik zet een stap."));
    const Veldpost agreed =
        posted({{"veld-tekst", "Ik zet een stap."}, {"was-tekst", "Zoals het was."}});
    CHECK(agreed.intussen.empty());
}

TEST_CASE("ticked boxes keep the order that they had; without one the field is empty") {
    const auto ticks = [](NameValues velden) { return posted(std::move(velden)); };
    CHECK(ticks({{"was-hulpmiddelen", "hulp-1"}, {"veld-hulpmiddelen", "hulp-2"},
                 {"veld-hulpmiddelen", "hulp-1"}}).gewijzigd ==
          Veldteksten{{"hulpmiddelen", "hulp-1 hulp-2"}});
    CHECK(ticks({{"was-hulpmiddelen", "hulp-1"}, {"veld-hulpmiddelen", "hulp-1"}})
              .gewijzigd.empty());
    CHECK(ticks({{"was-hulpmiddelen", "hulp-1"}}).gewijzigd == Veldteksten{{"hulpmiddelen", ""}});
}

TEST_CASE("something new gets a code from its words, and never one that is there") {
    const Methodiek m = gegeven::methodiek();
    CHECK(nieuwe_code("Mijn eerste stap!", m, "subdoelen", "") == "mijn-eerste-stap");
    CHECK(nieuwe_code("Stap 1", m, "subdoelen", "") == "stap-1-2");
    CHECK(nieuwe_code("…", m, "subdoelen", "") == "nieuw");
    CHECK(nieuwe_code("Overzicht", m, "instrumenten", "leefgebieden/geldzaken") == "overzicht-2");
    CHECK(nieuwe_code(std::string(300, 'a'), m, "themas", "").size() <= 60);
}
