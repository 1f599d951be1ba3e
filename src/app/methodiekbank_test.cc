// Goal: a gemeente works with its own methodieken beside those on disk, another gemeente does not
// see them, and who holds one keeps it while the next is fixed.
#include "app/methodiek.h"
#include "app/test_gemeente.h"
#include "app/view.h"
#include "domain/methodiek/verschil.h"

#include <doctest/doctest.h>

#include <thread>

using namespace houvast;

namespace {

const TrajectId selma_traject{"01900000-0000-7000-8000-0000000000b1"};
const TrajectId latere_traject{"01900000-0000-7000-8000-0000000000b2"};
const MethodiekKeuze eerste{"eigen", "1"}, tweede{"eigen", "2"};

struct Eigen : TestGemeente {
    Actor bea = gegeven::actor(gegeven::bea, {Rol::Beheerder});

    void doe(const Opdracht& o) { REQUIRE(submit(DeGemeente{}, o, 0, bea)); }
    void copy(const MethodiekKeuze& naar, const MethodiekKeuze& van = {}) {
        doe(KopieerMethodiek{.van_code = {van.code}, .van_versie = {van.versie},
                             .code = naar.code, .versie = naar.versie, .naam = "Zo werken wij"});
    }
    void name_product(const MethodiekKeuze& van, const char* naam) {
        doe(WijzigMethodiek{.code = {van.code}, .versie = {van.versie}, .deel = {"producten"},
                            .waar = "leren", .veld = "naam", .tekst = naam});
    }
    void fix(const MethodiekKeuze& van) {
        doe(StelMethodiekVast{.code = {van.code}, .versie = {van.versie}});
    }
    void fixed_copy() {
        copy(eerste);
        name_product(eerste, "Cursus");
        doe(SchrapMethodiekdeel{.code = {eerste.code}, .versie = {eerste.versie},
                                .deel = {"themas"}, .waar = "post"});
        fix(eerste);
    }
    void choose(const MethodiekKeuze& keuze) {
        doe(KiesMethodiek{.code = {keuze.code}, .versie = {keuze.versie},
                          .vanaf = gegeven::vandaag});
    }
    Inrichting inrichting() {
        const auto db = gemeente.lezers().lease();
        const Journal journal(*db, gemeente.sleutels());
        return std::get<Inrichting>(
            gemeente.staten().load(journal, stream_of(DeGemeente{}), Staten::Keep::Yes)->van);
    }
    const Methodieken& all() { return gemeente.methodieken(inrichting()); }
};

}  // namespace

TEST_CASE("R-024 R-193 who begins works with the own methodiek, and who ran keeps the other") {
    Eigen test;
    REQUIRE(test.submit(selma_traject, gegeven::registreer(), 0));
    test.fixed_copy();
    test.choose(eerste);
    REQUIRE(test.submit(latere_traject, gegeven::registreer(), 0));
    CHECK(view_methodiek(test.gemeente, selma_traject).naam == "Proef");
    CHECK(view_methodiek(test.gemeente, latere_traject).naam == "Zo werken wij");
    CHECK(view_methodiek(test.gemeente, DeGemeente{}).producten.front().naam == "Cursus");
    CHECK(view_dossier(test.gemeente, test.anna, latere_traject));
}

TEST_CASE("another gemeente has what is on disk and nothing else") {
    Eigen test, ander;
    test.fixed_copy();
    CHECK(find(test.all(), eerste) != nullptr);
    CHECK(find(ander.all(), eerste) == nullptr);
    CHECK(&ander.all() == &gegeven::proef_methodieken);  // not even a copy of it
    CHECK_FALSE(concept_methodiek(ander.gemeente, ander.inrichting(), eerste));
}

TEST_CASE("what was given stays while another is fixed, and nothing is built twice") {
    Eigen test;
    test.fixed_copy();
    const Methodieken& before = test.all();
    const Methodiek* own = find(before, eerste);
    REQUIRE(own != nullptr);
    CHECK(&test.all() == &before);
    test.copy(tweede, eerste);
    test.name_product(tweede, "Les");
    CHECK(&test.all() == &before);  // a draft is nobody's
    CHECK(concept_methodiek(test.gemeente, test.inrichting(), tweede)->producten.front().naam ==
          "Les");
    test.fix(tweede);
    const Methodieken& after = test.all();
    CHECK(&after != &before);
    CHECK(find(before, tweede) == nullptr);
    CHECK(find(after, tweede) != nullptr);
    CHECK(own->producten.front().naam == "Cursus");
    CHECK(verschillen(*own, *find(after, eerste)).empty());
}

TEST_CASE("many readers at once get the same") {
    Eigen test;
    test.fixed_copy();
    const Inrichting nu = test.inrichting();
    std::vector<const Methodieken*> given(8);
    std::vector<std::thread> readers;
    for (const Methodieken*& one : given)
        readers.emplace_back([&] { one = &test.gemeente.methodieken(nu); });
    for (std::thread& reader : readers) reader.join();
    for (const Methodieken* one : given) CHECK(one == given.front());
}

TEST_CASE("what an own methodiek rests on is missed when it is gone, once it was chosen") {
    Eigen test;
    test.copy(eerste, gegeven::andere_methodiek);
    test.doe(SchrapMethodiekdeel{.code = {eerste.code}, .versie = {eerste.versie},
                                 .deel = {"themas"}, .waar = "post"});
    test.fix(eerste);
    Methodieken rest = gegeven::proef_methodieken;
    std::erase_if(rest.alle, [](const Methodiek& m) {
        return keuze_van(m) == gegeven::andere_methodiek;
    });
    CHECK_FALSE(ontbrekende_methodiek(rest, test.inrichting()));
    test.choose(eerste);
    CHECK(ontbrekende_methodiek(rest, test.inrichting()) == gegeven::andere_methodiek);
    CHECK_FALSE(ontbrekende_methodiek(gegeven::proef_methodieken, test.inrichting()));
}
