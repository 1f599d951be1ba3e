// Goal: a gemeente copies a methodiek, changes it, fixes it, and only then chooses it; from then on
// it stays as it is, whatever happens to what it was copied from.
#include "domain/gemeente/eigen_methodiek.h"

#include "domain/methodiek/verschil.h"
#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using gegeven::andere_methodiek;
using gegeven::code;
using gegeven::Verhaal;

namespace {

const MethodiekKeuze eigen{"eigen", "1"};

struct Beheer {
    Verhaal v = {};
    std::vector<GemeenteGebeurtenis> feiten = {};

    std::string doe(const Opdracht& o) {
        const auto besluit =
            v.doe(o, DeGemeente{}, gegeven::actor(gegeven::bea, {Rol::Beheerder}));
        if (!besluit) return besluit.error().code;
        feiten.insert(feiten.end(), besluit->gemeente.begin(), besluit->gemeente.end());
        return "";
    }
    std::string copy(const MethodiekKeuze& van, const MethodiekKeuze& naar = eigen) {
        return doe(KopieerMethodiek{.van_code = {van.code}, .van_versie = {van.versie},
                                    .code = naar.code, .versie = naar.versie,
                                    .naam = "Zo werken wij"});
    }
    std::string change(const char* veld, const char* tekst, const MethodiekKeuze& van = eigen) {
        return doe(WijzigMethodiek{.code = {van.code}, .versie = {van.versie},
                                   .deel = {"producten"}, .waar = "leren", .veld = veld,
                                   .tekst = tekst});
    }
    std::string fix(const MethodiekKeuze& van = eigen) {  // without the theme that has no steps
        doe(SchrapMethodiekdeel{.code = {van.code}, .versie = {van.versie}, .deel = {"themas"},
                                .waar = "post"});
        return doe(StelMethodiekVast{.code = {van.code}, .versie = {van.versie}});
    }
    std::string choose(const MethodiekKeuze& keuze = eigen) {
        return doe(KiesMethodiek{.code = {keuze.code}, .versie = {keuze.versie},
                                 .vanaf = gegeven::vandaag});
    }
    std::string throw_away(const MethodiekKeuze& van = eigen) {
        return doe(GooiMethodiekWeg{.code = {van.code}, .versie = {van.versie}});
    }

    const EigenMethodiek& stand(const MethodiekKeuze& van = eigen) const {
        return v.wereld.inrichting->eigen_methodieken.at(van);
    }
    Methodieken all() const {
        return eigen_methodiek::met_eigen(*v.methodieken, v.wereld.inrichting);
    }
    std::string product(const MethodiekKeuze& van = eigen) const {
        return productnaam(*find(all(), van), "leren");
    }
};

}  // namespace

TEST_CASE("R-024 R-193 a copy is changed, fixed and chosen, in that order only") {
    Beheer b;
    CHECK(b.change("naam", "Cursus") == "eigen-methodiek-onbekend");
    CHECK(b.copy({"er-is-geen", "1"}) == "methodiek-onbekend");
    CHECK(b.copy(MethodiekKeuze{}) == "");
    CHECK(b.copy(MethodiekKeuze{}) == "methodiek-bestaat");
    CHECK(b.choose() == "methodiek-is-concept");
    CHECK(b.copy(eigen, {"eigen", "2"}) == "methodiek-is-concept");
    CHECK(find(b.all(), eigen) == nullptr);
    CHECK(b.change("naam", "Cursus") == "");
    CHECK(b.change("naam", "Cursus") == "methodiek-ongewijzigd");
    CHECK(b.doe(StelMethodiekVast{.code = {"eigen"}, .versie = {"1"}}) == "methodiek-niet-af");
    CHECK(b.fix() == "");
    CHECK(b.product() == "Cursus");
    CHECK(find(b.all(), eigen)->naam == "Zo werken wij");
    CHECK(b.product(MethodiekKeuze{}) == "Leren");  // what was copied stays as it was
    CHECK(b.change("naam", "Les") == "methodiek-staat-vast");
    CHECK(b.fix() == "methodiek-staat-vast");
    CHECK(b.choose() == "");
    CHECK(methodiek_op(b.v.wereld.inrichting, gegeven::vandaag) == eigen);
}

TEST_CASE("R-038 a copy of an own one rests on what is on disk, with the changes of both") {
    Beheer b;
    const MethodiekKeuze tweede{"eigen", "2"};
    b.copy(andere_methodiek);
    b.change("naam", "Cursus");
    REQUIRE(b.fix() == "");
    REQUIRE(b.copy(eigen, tweede) == "");
    CHECK(b.stand(tweede).van == eigen);
    CHECK(b.stand(tweede).basis == andere_methodiek);
    b.change("uitleg", "U leert hier.", tweede);
    REQUIRE(b.throw_away() == "");  // nobody chose it, and the second does not need it
    REQUIRE(b.doe(StelMethodiekVast{.code = {"eigen"}, .versie = {"2"}}) == "");
    CHECK(b.product(tweede) == "Cursus");
    CHECK(find(b.all(), tweede)->producten.front().uitleg == "U leert hier.");
    CHECK(find(b.all(), eigen) == nullptr);
}

TEST_CASE("R-038 what was ever chosen stays, also when it is no longer the one that counts") {
    Beheer b;
    b.copy(MethodiekKeuze{});
    b.fix();
    REQUIRE(b.choose() == "");
    CHECK(b.throw_away() == "methodiek-is-gekozen");
    REQUIRE(b.choose(MethodiekKeuze{}) == "");  // for the same day: nothing is left of the choice
    CHECK(b.v.wereld.inrichting->methodieken.size() == 1);
    CHECK(b.throw_away() == "methodiek-is-gekozen");
    CHECK(find(b.all(), eigen) != nullptr);
}

TEST_CASE("what is thrown away is gone, and its name is free") {
    Beheer b;
    b.copy(MethodiekKeuze{});
    b.change("naam", "Cursus");
    b.fix();
    REQUIRE(b.throw_away() == "");
    CHECK(b.choose() == "methodiek-onbekend");
    CHECK(b.throw_away() == "eigen-methodiek-onbekend");
    REQUIRE(b.copy(MethodiekKeuze{}) == "");
    CHECK(b.stand().stand == EigenStand::Concept);
    CHECK(b.stand().wijzigingen.size() == 1);  // its name only
}

TEST_CASE("the events again give the same, and the mark changes with what is fixed only") {
    Beheer b;
    b.copy(MethodiekKeuze{});
    b.change("naam", "Cursus");
    b.doe(BrengInstrumentIn{.code = {"eigen"}, .versie = {"1"}, .bestand = gegeven::inbreng()});
    CHECK(b.v.wereld.inrichting->eigen_kenmerk == 0);
    REQUIRE(b.fix() == "");
    const auto fixed = b.v.wereld.inrichting->eigen_kenmerk;
    CHECK(fixed != 0);
    b.copy(eigen, {"eigen", "2"});
    b.change("naam", "Les", {"eigen", "2"});
    CHECK(b.v.wereld.inrichting->eigen_kenmerk == fixed);
    Inrichting again = gegeven::inrichting();
    for (const GemeenteGebeurtenis& g : b.feiten) again = evolve(std::move(again), g);
    CHECK(again == *b.v.wereld.inrichting);
    REQUIRE(b.throw_away() == "");
    CHECK(b.v.wereld.inrichting->eigen_kenmerk != fixed);
}

TEST_CASE("one on disk that came later under its name is not what this gemeente works with") {
    Beheer b;
    b.copy(MethodiekKeuze{});
    b.change("naam", "Cursus");
    REQUIRE(b.fix() == "");
    Methodieken more = *b.v.methodieken;
    more.alle.push_back(more.alle.front());
    more.alle.back().code = eigen.code;
    more.alle.back().versie = eigen.versie;
    const Methodieken all = eigen_methodiek::met_eigen(more, b.v.wereld.inrichting);
    CHECK(all.alle.size() == more.alle.size());
    CHECK(productnaam(*find(all, eigen), "leren") == "Cursus");
    std::erase_if(more.alle, [](const Methodiek& m) { return keuze_van(m) == MethodiekKeuze{}; });
    CHECK(find(eigen_methodiek::met_eigen(more, b.v.wereld.inrichting), eigen) == nullptr);
}

TEST_CASE("R-024 R-038 a traject that runs keeps its own when the gemeente chooses an own one") {
    Beheer b;
    b.v = gegeven::verhaal(gegeven::Moment::Aangemeld);
    b.copy(MethodiekKeuze{});
    b.fix();
    REQUIRE(b.choose() == "");
    gegeven::add_ander_traject(b.v);
    CHECK(b.v.van().methodiek == MethodiekKeuze{});
    CHECK(b.v.van(gegeven::ander_traject).methodiek == eigen);
}

TEST_CASE("only who manages the gemeente does this") {
    Verhaal v;
    const KopieerMethodiek o{.van_code = {andere_methodiek.code},
                             .van_versie = {andere_methodiek.versie},
                             .code = "eigen", .versie = "1", .naam = "Zo werken wij"};
    CHECK(code(v.doe(o, DeGemeente{}, gegeven::begeleider())) == "geen-recht");
}
