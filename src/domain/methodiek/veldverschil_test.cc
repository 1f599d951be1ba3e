// Which fields of a thing another version has otherwise, with both texts: of the thing itself, of
// what lies within it, and of what has no code.
#include "domain/methodiek/veldverschil.h"

#include "domain/methodiek/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;

namespace {

std::vector<Veldverschil> differences(const Methodiek& oud, const Methodiek& nieuw) {
    std::vector<Veldverschil> all;
    for (const Methodiekverschil& een : verschillen(oud, nieuw))
        for (Veldverschil& veld : veldverschillen(oud, nieuw, een)) all.push_back(std::move(veld));
    return all;
}

}  // namespace

TEST_CASE("R-038 of a changed thing each changed field is told, as it was and as it is") {
    const Methodiek oud = gegeven::methodiek();
    Methodiek nieuw = oud;
    nieuw.subdoelen.front().tekst = "Ik open elke dag een brief.";
    nieuw.subdoelen.front().moeilijkheid = 2;
    const auto found = differences(oud, nieuw);
    REQUIRE(found.size() == 2);
    CHECK(found[0].veld == "tekst");
    CHECK(found[0].was->waarde == "Ik zet een stap.");
    CHECK(found[0].is->waarde == "Ik open elke dag een brief.");
    CHECK(found[1].veld == "moeilijkheid");
    CHECK(found[1].is->waarde == "2");
}

TEST_CASE("what lies within a thing is told with the names of what it lies in") {
    const Methodiek oud = gegeven::methodiek();
    Methodiek nieuw = oud;
    Instrumentthema& thema = nieuw.instrumenten.front().themas.front();
    thema.stellingen.front().tekst = "Ik weet wat er binnenkomt.";
    thema.stellingen.push_back({"sparen", "Ik spaar."});
    const auto found = differences(oud, nieuw);
    REQUIRE(found.size() == 2);
    CHECK(found[0].veld == "tekst");
    CHECK(found[0].in == std::vector<std::string>{"Geldzaken", "Ik weet wat er binnenkomt."});
    CHECK(found[1].is_ding);
    CHECK(found[1].veld == "stellingen");
    CHECK(found[1].in == std::vector<std::string>{"Geldzaken"});
    CHECK(found[1].is->waarde == "Ik spaar.");
    CHECK_FALSE(found[1].was);
}

TEST_CASE("what went out of a list is told once, by its name") {
    const Methodiek oud = gegeven::methodiek();
    Methodiek nieuw = oud;
    nieuw.codelijsten.front().waarden.erase(nieuw.codelijsten.front().waarden.begin());
    const auto found = differences(oud, nieuw);
    REQUIRE(found.size() == 1);
    CHECK(found[0].is_ding);
    CHECK(found[0].was->waarde == oud.codelijsten.front().waarden.front().naam);
    CHECK_FALSE(found[0].is);
}

TEST_CASE("of what has no code only the field itself is told; the same is no difference") {
    const Methodiek oud = gegeven::methodiek();
    CHECK(differences(oud, oud).empty());
    Methodiek nieuw = oud;
    nieuw.uitvoering.plan_weken = 6;
    const auto found = differences(oud, nieuw);
    REQUIRE(found.size() == 1);
    CHECK(found[0].veld == "plan_weken");
    CHECK(found[0].was->waarde == "4");
    CHECK(found[0].is->waarde == "6");
}
