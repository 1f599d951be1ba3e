// Documents that are added: what comes in twice is added once.
#include "app/bestand.h"

#include "app/test_gemeente.h"
#include "integrations/bestand/gegeven_test.h"

#include <doctest/doctest.h>

using namespace houvast;

namespace {

const TrajectId selma{"01900000-0000-7000-8000-00000000000a"};

struct Dossier {
    TestGemeente test = {};
    std::string brief = bestand::gegeven::pdf("", "Besloten");
    std::string foto = bestand::gegeven::beeld(60, 40, ".jpg");

    Dossier() { REQUIRE(test.submit(selma, gegeven::registreer(), 0)); }

    Bestandstoevoeging toevoeging() {
        return {.id = {"01900000-0000-7000-8000-0000000000c1"},
                .traject = selma,
                .seen_version = 1,
                .document = {.documentsoort = Documentsoort::Huur, .op = gegeven::vandaag,
                             .bron = Documentbron::Post},
                .door = test.anna};
    }
    int version() {
        const auto db = test.gemeente.lezers().lease();
        return Journal(*db, test.gemeente.sleutels()).version_of(stream_of(selma));
    }
};

}  // namespace

TEST_CASE("the same PDF and picture sent twice are added once, with the same answer") {
    Dossier d;
    const std::vector<Opgestuurd> twee{{"brief.pdf", d.brief}, {"foto.jpg", d.foto}};
    Bestandstoevoeging t = d.toevoeging();
    t.taak = gegeven::leg_afspraak_vast();
    const auto first = voeg_bestanden_toe(d.test.gemeente, t, twee);
    REQUIRE(first.has_value());
    const int version = d.version();
    CHECK(version == 4);
    const auto again = voeg_bestanden_toe(d.test.gemeente, t, twee);
    REQUIRE(again.has_value());
    CHECK(*again == *first);
    CHECK(d.version() == version);
}

TEST_CASE("the same form with another content is refused, and says so") {
    Dossier d;
    const std::vector<Opgestuurd> een{{"brief.pdf", d.brief}};
    REQUIRE(voeg_bestanden_toe(d.test.gemeente, d.toevoeging(), een).has_value());
    const auto refused = [&](const Bestandstoevoeging& t, std::span<const Opgestuurd> bestanden) {
        const auto again = voeg_bestanden_toe(d.test.gemeente, t, bestanden);
        return !again && again.error().code == "andere-inhoud";
    };
    Bestandstoevoeging anders = d.toevoeging();
    anders.document.omschrijving = "Iets anders";
    CHECK(refused(anders, een));
    Bestandstoevoeging met_taak = d.toevoeging();
    met_taak.taak = gegeven::leg_afspraak_vast();
    CHECK(refused(met_taak, een));
    CHECK(refused(d.toevoeging(), std::vector<Opgestuurd>{een[0], {"foto.jpg", d.foto}}));
    CHECK(d.version() == 2);
}
