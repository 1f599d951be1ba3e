#include "app/view.h"

#include "app/methodiek.h"
#include "app/test_gemeente.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace houvast;

namespace {

const TrajectId selma{"01900000-0000-7000-8000-00000000000a"};

Actor kcc() { return gegeven::actor(gegeven::kees, {Rol::Kcc}); }
Actor beleid() { return gegeven::actor({"jo"}, {Rol::Beleid}); }

void register_selma(TestGemeente& test) {
    auto opdracht = gegeven::registreer();
    opdracht.telefoon = "0612345678";
    opdracht.zorgen = "De huur is te hoog";
    REQUIRE(test.submit(selma, opdracht, 0));
}

std::size_t looks(TestGemeente& test, const std::string& subject) {
    return Kijklog::read(*test.gemeente.lezers().lease(), subject, 100).size();
}

bool has(const std::vector<OpdrachtSoort>& all, OpdrachtSoort soort) {
    return std::ranges::find(all, soort) != all.end();
}

}  // namespace

TEST_CASE("a begeleider sees the dossier, what may be done next, and leaves a line in the log") {
    TestGemeente test;
    register_selma(test);
    const auto beeld = view_dossier(test.gemeente, test.anna, selma);
    REQUIRE(beeld);
    CHECK(beeld->zicht == Zicht::Inhoud);
    CHECK(beeld->kop.rij.naam == "Selma Yilmaz");
    CHECK(beeld->kop.rij.termijn->soort == TermijnSoort::EersteGesprek);
    CHECK(has(beeld->traject.nu, OpdrachtSoort::LegEersteGesprekVast));
    CHECK_FALSE(has(beeld->traject.nu, OpdrachtSoort::StartIntake));
    CHECK(beeld->tijdlijn.size() == 1);
    CHECK(looks(test, selma.waarde) == 1);
}

TEST_CASE("the front desk sees the head only: no content, no address, no telephone") {
    TestGemeente test;
    register_selma(test);
    const auto beeld = view_dossier(test.gemeente, kcc(), selma);
    REQUIRE(beeld);
    CHECK(beeld->zicht == Zicht::Kop);
    CHECK(beeld->kop.personen.at(0).naam == "Selma Yilmaz");
    CHECK_FALSE(beeld->kop.personen.at(0).telefoon);
    CHECK(beeld->tijdlijn.empty());
    CHECK(has(beeld->traject.nu, OpdrachtSoort::LegContactVast));
    CHECK_FALSE(has(beeld->traject.nu, OpdrachtSoort::LegEersteGesprekVast));
}

TEST_CASE("not there and not yours are the same answer, and both looks are recorded") {
    TestGemeente test;
    register_selma(test);
    const TrajectId nowhere{"01900000-0000-7000-8000-0000000000ff"};
    CHECK(view_dossier(test.gemeente, test.anna, nowhere).error().code == "onbekend");
    CHECK(view_dossier(test.gemeente, beleid(), selma).error().code == "onbekend");
    CHECK(looks(test, nowhere.waarde) == 1);
    CHECK(looks(test, selma.waarde) == 1);
}

TEST_CASE("a shielded dossier: a colleague sees nothing, a list does not name it") {
    TestGemeente test;
    register_selma(test);
    const auto before = view_dossier(test.gemeente, test.anna, selma);
    REQUIRE(before);
    const InwonerId persoon = before->kop.personen.at(0).inwoner;
    REQUIRE(test.submit(persoon, SchermAf{.reden = "Bedreiging", .veilig_contact = "Via haar zus"},
                        before->kop.personen.at(0).versie));
    const Actor bram = gegeven::actor(gegeven::bram, {Rol::Begeleider});
    CHECK(view_dossier(test.gemeente, bram, selma).error().code == "onbekend");
    const auto lijst = view_inwoners(test.gemeente, bram, {}, DossierSortering::Naam, {});
    REQUIRE(lijst);
    REQUIRE(lijst->rijen.size() == 1);
    CHECK(lijst->rijen[0].naam.empty());
    CHECK(view_zoeken(test.gemeente, bram, "Yilmaz")->empty());
}

TEST_CASE("one line of the timeline: by who may see it, and the look is at that line") {
    TestGemeente test;
    register_selma(test);
    REQUIRE(test.submit(selma, gegeven::meld_ontruiming(), 1));
    const auto regel = view_regel(test.gemeente, test.anna, selma, 1);
    REQUIRE(regel);
    CHECK(regel->versie == 1);
    CHECK(regel->tekst.at(0).tekst == "De huur is te hoog");
    const auto seen = Kijklog::read(*test.gemeente.lezers().lease(), selma.waarde, 100);
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].beeld == "dossier-regel");
    for (const int none : {0, -1, 3, 5000})
        CHECK(view_regel(test.gemeente, test.anna, selma, none).error().code == "onbekend");
    CHECK(view_regel(test.gemeente, kcc(), selma, 1).error().code == "onbekend");
    CHECK(view_regel(test.gemeente, beleid(), selma, 1).error().code == "onbekend");
}

TEST_CASE("a line whose contact went to another dossier shows nothing of it") {
    TestGemeente test;
    register_selma(test);
    const TrajectId other{"01900000-0000-7000-8000-0000000000ab"};
    REQUIRE(test.submit(other, gegeven::registreer(), 0));
    auto contact = gegeven::leg_contact_vast();
    contact.notitie = "Van iemand anders";
    REQUIRE(test.submit(selma, contact, 1));
    CHECK(view_regel(test.gemeente, test.anna, selma, 2)->tekst.size() == 1);
    REQUIRE(test.submit(selma, VerplaatsContact{.contact = 2, .naar = other, .reden = "Vergist"},
                        2));
    CHECK(view_regel(test.gemeente, test.anna, selma, 2)->tekst.empty());
}

TEST_CASE("who is helped already: known to who sees the head, and no look") {
    TestGemeente test;
    register_selma(test);
    CHECK(view_clienten(test.gemeente, kcc(), selma).size() == 1);
    CHECK(view_clienten(test.gemeente, beleid(), selma).empty());
    CHECK(looks(test, selma.waarde) == 0);
}

TEST_CASE("search finds with a typo, and shows no telephone") {
    TestGemeente test;
    register_selma(test);
    const auto found = view_zoeken(test.gemeente, test.anna, "yilmas");
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->at(0).persoon.naam == "Selma Yilmaz");
    CHECK_FALSE(found->at(0).persoon.telefoon);
    CHECK(view_zoeken(test.gemeente, beleid(), "yilmaz").error().code == "onbekend");
}

TEST_CASE("a form says what a colleague wrote since it was opened") {
    TestGemeente test;
    register_selma(test);
    REQUIRE(test.submit(selma, gegeven::meld_ontruiming(), 1));
    const auto kop = view_formulier(test.gemeente, test.anna, OpdrachtSoort::LegEersteGesprekVast,
                                    selma, 1);
    REQUIRE(kop);
    CHECK(kop->versie == 2);
    CHECK(kop->sinds.size() == 1);
    const auto too_soon =
        view_formulier(test.gemeente, test.anna, OpdrachtSoort::StartIntake, selma);
    REQUIRE_FALSE(too_soon);
    CHECK(too_soon.error().code != "onbekend");  // theirs to know: why not yet
}

TEST_CASE("R-024 a dossier shows its own methodiek only where the gemeente has another") {
    TestGemeente test;
    register_selma(test);
    const auto shown = [&] { return view_dossier(test.gemeente, test.anna, selma)->boek; };
    CHECK_FALSE(shown()->andere_methodiek);
    const Actor bea = gegeven::actor(gegeven::bea, {Rol::Beheerder});
    REQUIRE(test.submit(DeGemeente{}, KiesMethodiek{.code = {gegeven::andere_methodiek.code},
                                                    .versie = {gegeven::andere_methodiek.versie},
                                                    .vanaf = gegeven::vandaag}, 0, bea));
    CHECK(shown()->andere_methodiek == Methodieknaam{"Proef", MethodiekKeuze{}.versie});
    CHECK(view_methodiek(test.gemeente, selma).naam == "Proef");
    CHECK(view_methodiek(test.gemeente, DeGemeente{}).naam == "Anders");
    const auto beheer = view_beheer(test.gemeente, bea);
    REQUIRE(beheer);
    for (const MethodiekRij& rij : beheer->methodieken)
        CHECK(rij.nu == (rij.keuze == gegeven::andere_methodiek));
}

TEST_CASE("R-042 the agenda of a dossier names a topic as its plate does, or in own words") {
    TestGemeente test;
    register_selma(test);
    const auto agenda = [&] {
        return view_dossier(test.gemeente, test.anna, selma)->boek->agenda;
    };
    CHECK(agenda().empty());
    const auto topic = gegeven::bespreek_onderwerp(Besproken::Deels);
    REQUIRE(test.submit(selma, topic, 1));
    auto own = gegeven::bespreek_onderwerp(Besproken::VolgendeKeer);
    own.onderwerp.reset();
    own.eigen_onderwerp = "Mijn oude hond";
    REQUIRE(test.submit(selma, own, 2));
    const auto both = agenda();
    REQUIRE(both.size() == 2);
    CHECK(both[0].tekst == "Mijn oude hond");
    CHECK(both[0].gebeurtenis == 3);
    CHECK(both[1].tekst == "Dit ben ik");
    CHECK(both[1].besproken == Besproken::Deels);
}

TEST_CASE("R-038 a dossier whose methodiek is gone is a broken world, told; the others are not") {
    TestFolder folder;
    TestClock clock;
    const auto open = [&](const Methodieken& methodieken) {
        return std::make_unique<Gemeente>(
            Gemeente::Delen{.naam = "voorbeeldstad",
                            .databank = sqlite({.path = folder.path + "/gemeente.db"}),
                            .sleutel = std::string(32, 'k'),
                            .kalender = gegeven::kalender,
                            .methodieken = methodieken,
                            .clock = clock});
    };
    const Actor anna = gegeven::begeleider(), bea = gegeven::actor(gegeven::bea, {Rol::Beheerder});
    const auto submit = [](Gemeente& gemeente, const char* id, const Onderwerp& van,
                           const Opdracht& o, const Actor& door) {
        return handle(gemeente, {.id = {id}, .onderwerp = van, .seen_version = 0, .opdracht = o,
                                 .door = door});
    };
    {
        const auto gemeente = open(gegeven::proef_methodieken);
        REQUIRE(submit(*gemeente, "1", selma, gegeven::registreer(), anna));
        REQUIRE(submit(*gemeente, "2", DeGemeente{},
                       KiesMethodiek{.code = {gegeven::andere_methodiek.code},
                                     .versie = {gegeven::andere_methodiek.versie},
                                     .vanaf = gegeven::vandaag}, bea));
    }
    Methodieken rest = gegeven::proef_methodieken;
    std::erase_if(rest.alle, [](const Methodiek& m) { return keuze_van(m) == MethodiekKeuze{}; });
    const auto gemeente = open(rest);
    CHECK_THROWS_AS(view_dossier(*gemeente, anna, selma), MethodiekOntbreekt);
    CHECK_THROWS_AS(submit(*gemeente, "3", selma, gegeven::leg_contact_vast(), anna),
                    MethodiekOntbreekt);
    const TrajectId ander{"01900000-0000-7000-8000-0000000000a2"};
    REQUIRE(submit(*gemeente, "4", ander, gegeven::registreer(), anna));
    CHECK(view_dossier(*gemeente, anna, ander));
    CHECK(view_inwoners(*gemeente, anna, {}, DossierSortering::Naam, {})->rijen.size() == 2);
}
