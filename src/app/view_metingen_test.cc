// Goal: what was measured is seen by who may see the content of the dossier, each measurement with
// the instrument it was made with, and every look is recorded.
#include "app/meetlat.h"
#include "app/test_gemeente.h"
#include "app/view.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace houvast;

namespace {

const TrajectId selma{"01900000-0000-7000-8000-00000000000a"};

Receipt done(TestGemeente& test, const Opdracht& opdracht, int seen) {
    const auto receipt = test.submit(selma, opdracht, seen);
    REQUIRE_MESSAGE(receipt, (receipt ? "" : receipt.error().code));
    return *receipt;
}

void measure(TestGemeente& test, int seen, Meetmoment moment, Datum op) {
    LegMetingVast o = gegeven::leg_meting_vast(moment);
    o.op = op;
    done(test, o, seen);
}

}  // namespace

TEST_CASE("the measurements of a dossier by day, with their instrument, and what fits next") {
    TestGemeente test;
    done(test, gegeven::registreer(), 0);
    const auto before = kijk_metingen(test.gemeente, test.anna, selma);
    REQUIRE(before);
    CHECK(before->lees().voorstel.moment == Meetmoment::Begin);
    measure(test, 1, Meetmoment::Begin, gegeven::vandaag);
    done(test, gegeven::leg_uitslag_vast(), 2);
    measure(test, 3, Meetmoment::Tussen, gegeven::vandaag);
    const auto gekeken = kijk_metingen(test.gemeente, test.anna, selma);
    REQUIRE(gekeken);
    CHECK(gekeken->stand != before->stand);
    const MetingenBeeld beeld = gekeken->lees();
    REQUIRE(beeld.metingen.size() == 2);
    CHECK(beeld.metingen[0].nummer == 2);
    CHECK(beeld.metingen[1].nummer == 4);
    CHECK(beeld.metingen[0].meetlat == beeld.metingen[1].meetlat);  // kept once
    REQUIRE(beeld.uitslagen.size() == 1);
    CHECK(beeld.meetlatten.at(beeld.uitslagen[0].meetlat).instrument.naam == "Matrix");
    const Meetlat& lat = beeld.meetlatten.at(beeld.metingen[0].meetlat);
    CHECK(lat.instrument.naam == "Leefgebieden");
    REQUIRE(lat.treden.size() == 3);
    CHECK(lat.treden[1].naam == "Gaat wel");
    CHECK(beeld.voorstel.moment == Meetmoment::Tussen);
    CHECK(beeld.kop.rij.naam == "Selma Yilmaz");
}

TEST_CASE("who sees the head of a dossier sees no measurement, and that look is recorded too") {
    TestGemeente test;
    done(test, gegeven::registreer(), 0);
    measure(test, 1, Meetmoment::Begin, gegeven::vandaag);
    const Actor kcc = gegeven::actor(gegeven::kees, {Rol::Kcc});
    CHECK(view_dossier(test.gemeente, kcc, selma)->zicht == Zicht::Kop);
    CHECK_FALSE(view_dossier(test.gemeente, kcc, selma)->boek);
    CHECK(kijk_metingen(test.gemeente, kcc, selma).error().code == "onbekend");
    const TrajectId nowhere{"01900000-0000-7000-8000-0000000000ff"};
    CHECK(kijk_metingen(test.gemeente, test.anna, nowhere).error().code == "onbekend");
    for (const TrajectId& id : {selma, nowhere}) {
        const auto seen = Kijklog::read(*test.gemeente.lezers().lease(), id.waarde, 100);
        CHECK(std::ranges::count(seen, "metingen", &KijkRegel::beeld) == 1);
    }
}

TEST_CASE("R-038 an instrument is read back as it was measured; one that is gone by its codes") {
    const Methodiek& eigen = gegeven::proef_methodiek;
    LegMetingVast meting = gegeven::leg_meting_vast();
    meting.maatstaf = {.methodiek = eigen.code, .versie = eigen.versie,
                       .treden = {{"leeg", "half", "vol"}}};
    const Namenbron bron{eigen, gegeven::proef_methodieken};
    CHECK(meetlat_van(meting, bron).instrument.naam == "Leefgebieden");
    meting.maatstaf.versie = "vroeger";  // that version is not there: the dossier's own names it
    meting.maatstaf.treden.waarden = {"leeg", "goud"};
    const Meetlat lat = meetlat_van(meting, bron);
    CHECK(lat.instrument.naam == "Leefgebieden");
    REQUIRE(lat.treden.size() == 2);
    CHECK(lat.treden[0].naam == "Slecht");
    CHECK(lat.treden[1].naam == "goud");
    meting.instrument = {"verdwenen"};
    const Meetlat gone = meetlat_van(meting, bron);
    CHECK(gone.instrument.naam == "verdwenen");
    REQUIRE(gone.instrument.themas.size() == 2);
    CHECK(gone.instrument.themas[1].naam == "post");
}
