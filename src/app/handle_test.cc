#include "app/test_gemeente.h"
#include "app/view.h"

#include "domain/verhaal.h"
#include "journal/backup.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

using namespace houvast;
using gegeven::code;

namespace {

const TrajectId selma{"01900000-0000-7000-8000-00000000000a"};

int events_in(TestGemeente& test, const StreamId& stream) {
    const auto db = test.gemeente.lezers().lease();
    return Journal(*db, test.gemeente.sleutels()).version_of(stream);
}

std::int64_t head_of(TestGemeente& test) {
    const auto db = test.gemeente.lezers().lease();
    return Journal(*db, test.gemeente.sleutels()).head();
}

}  // namespace

TEST_CASE("one command writes two streams, and the receipt names both") {
    TestGemeente test;
    const auto receipt = test.submit(selma, gegeven::registreer(), 0);
    REQUIRE(receipt);
    CHECK(receipt->traject() == selma);
    CHECK(receipt->written.size() == 2);
    CHECK(events_in(test, stream_of(selma)) == 1);
}

TEST_CASE("a command that is sent twice is done once, with the same answer") {
    TestGemeente test;
    Submission twice{.id = {"01900000-0000-7000-8000-0000000000c1"},
                     .onderwerp = selma,
                     .seen_version = 0,
                     .opdracht = gegeven::registreer(),
                     .door = test.anna};
    const auto first = handle(test.gemeente, twice);
    REQUIRE(first);
    const std::int64_t head = head_of(test);
    twice.onderwerp = TrajectId{"01900000-0000-7000-8000-00000000000b"};  // a fresh id, unused
    CHECK(handle(test.gemeente, twice) == first);
    CHECK(head_of(test) == head);

    auto other = gegeven::registreer();
    other.naam = "Iemand anders";
    twice.opdracht = other;
    CHECK(handle(test.gemeente, twice).error().code == "andere-inhoud");
    CHECK(head_of(test) == head);
}

TEST_CASE("a refused command writes nothing") {
    TestGemeente test;
    const std::int64_t head = head_of(test);
    CHECK_FALSE(test.submit(selma, gegeven::leg_gesprek_vast(), 0));
    CHECK(head_of(test) == head);
}

TEST_CASE("an old page is refused only where it matters") {
    TestGemeente test;
    REQUIRE(test.submit(selma, gegeven::registreer(), 0));
    REQUIRE(test.submit(selma, gegeven::meld_ontruiming(), 1));
    CHECK(test.submit(selma, gegeven::leg_gesprek_vast(), 1).error().code == "verouderd");
    CHECK(test.submit(selma, gegeven::leg_contact_vast(), 1));  // a contact never conflicts
    CHECK(test.submit(selma, gegeven::leg_gesprek_vast(), 9).error().code == "verouderd");
    CHECK(test.submit(selma, gegeven::leg_gesprek_vast(), 3));
}

TEST_CASE("the report of the first talk is wiped: its words are gone, the talk stays") {
    TestGemeente test;
    REQUIRE(test.submit(selma, gegeven::registreer(), 0));
    auto gesprek = gegeven::leg_gesprek_vast();
    gesprek.verslag = "De buurman is ziek.";
    REQUIRE(test.submit(selma, gesprek, 1));
    const Actor lena = gegeven::actor(gegeven::lena, {Rol::Leidinggevende});
    REQUIRE(test.submit(selma, gegeven::wis_gegeven(2), 2, lena));
    REQUIRE(test.submit(selma, gegeven::start_intake(), 3));  // the route goes on

    const auto db = test.gemeente.lezers().lease();
    const Journal journal(*db, test.gemeente.sleutels());
    const auto events = journal.read(stream_of(selma));
    CHECK(events.at(1).wiped);
    CHECK_FALSE(events.at(1).event.payload.contains("ziek"));
    CHECK(events.at(1).event.payload.contains(iso(gesprek.op)));
    Staten empty;
    const auto replayed = empty.load(journal, stream_of(selma), Staten::Keep::Yes);
    CHECK(std::get<Traject>(replayed->van).soort() == FaseSoort::InIntake);
    CHECK(std::get<Traject>(replayed->van) ==
          std::get<Traject>(
              test.gemeente.staten().load(journal, stream_of(selma), Staten::Keep::Yes)->van));
}

TEST_CASE("a wipe from the website is in the register file that a restore replays") {
    TestFolder folder;
    const std::string file = folder.path + "/register/voorbeeldstad.register";
    TestClock clock;
    Gemeente gemeente({.naam = "voorbeeldstad",
                       .databank = sqlite({.path = folder.path + "/gemeente.db"}),
                       .sleutel = std::string(32, 'k'),
                       .kalender = gegeven::kalender,
                       .methodieken = gegeven::proef_methodieken,
                       .clock = clock,
                       .register_file = file});
    int commands = 0;
    const auto submit = [&](const Opdracht& o, int seen, const Actor& door) {
        return handle(gemeente, {.id = {"opdracht-" + std::to_string(++commands)},
                                 .onderwerp = selma, .seen_version = seen, .opdracht = o,
                                 .door = door});
    };
    auto aanmelding = gegeven::registreer();
    aanmelding.zorgen = "Van een ander.";
    REQUIRE(submit(aanmelding, 0, gegeven::begeleider()));
    CHECK_FALSE(std::filesystem::exists(file));
    const Actor lena = gegeven::actor(gegeven::lena, {Rol::Leidinggevende});
    REQUIRE(submit(gegeven::wis_gegeven(1), 1, lena));
    const Register kept = read_register(file);
    REQUIRE(kept.wiped.size() == 1);
    CHECK(kept.wiped[0].stream == stream_of(selma));
    CHECK_FALSE(kept.wiped[0].rest.empty());
}

namespace {

InwonerId registered(TestGemeente& test, const TrajectId& traject, const char* naam) {
    auto aanmelding = gegeven::registreer();
    aanmelding.naam = naam;
    const auto receipt = test.submit(traject, aanmelding, 0);
    REQUIRE(receipt);
    const auto found = std::ranges::find(receipt->written, StreamKind::Inwoner,
                                         [](const Written& w) { return w.stream.kind; });
    REQUIRE(found != receipt->written.end());
    return {found->stream.id};
}

std::pair<InwonerId, InwonerId> two_residents(TestGemeente& test) {
    const TrajectId yusuf{"01900000-0000-7000-8000-00000000000b"};
    return {registered(test, selma, "Selma Yilmaz"), registered(test, yusuf, "Yusuf Demir")};
}

}  // namespace

TEST_CASE("a BSN that somebody else has is refused, and says who") {
    TestGemeente test;
    const auto [een, twee] = two_residents(test);
    const LegBsnVast bsn{.bsn = "999990019"};
    REQUIRE(test.submit(een, bsn, 2));
    const auto refused = test.submit(twee, bsn, 2);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "bsn-bestaat");
    CHECK(refused.error().waarden.at("inwoner") == Waarde(een.waarde));
}

TEST_CASE("a wrong BSN is wiped: nobody is found by it, its owner can have it") {
    TestGemeente test;
    const auto [een, twee] = two_residents(test);
    const LegBsnVast bsn{.bsn = "999990019"};
    const LegContactwensenVast wens{.wanneer = "als haar man werkt"};
    const Actor lena = gegeven::actor(gegeven::lena, {Rol::Leidinggevende});
    const InwonerId& fout = een;
    REQUIRE(test.submit(fout, bsn, 2));
    REQUIRE(test.submit(fout, wens, 3));
    REQUIRE(test.submit(fout, gegeven::wis_gegeven(3), 2, lena));  // an old page is no matter
    CHECK(test.submit(twee, bsn, 2));
    CHECK(code(test.submit(fout, wens, 4)) == "verouderd");        // its form held what is wiped
    REQUIRE(test.submit(fout, gegeven::wis_gegeven(4), 5, lena));

    const auto db = test.gemeente.lezers().lease();
    const Journal journal(*db, test.gemeente.sleutels());
    const auto events = journal.read(stream_of(fout), 2);
    CHECK_FALSE(events.at(0).event.payload.contains("999990019"));
    CHECK_FALSE(events.at(1).event.payload.contains("man werkt"));
    const auto beeld = view_inwoner(test.gemeente, test.anna, fout);
    REQUIRE(beeld);
    CHECK_FALSE(beeld->kaart.persoon.bsn_sleutel);
    CHECK_FALSE(beeld->kaart.persoon.wanneer);
    CHECK(beeld->kaart.persoon.naam == "Selma Yilmaz");
    CHECK(test.gemeente.projecties().compare(*db, journal, 10).empty());
}

TEST_CASE("a state is the same from the cache and from the journal, after every command") {
    TestGemeente test;
    REQUIRE(test.submit(selma, gegeven::registreer(), 0));
    REQUIRE(test.submit(selma, gegeven::leg_contact_vast(), 1));
    const auto db = test.gemeente.lezers().lease();
    const Journal journal(*db, test.gemeente.sleutels());
    const auto cached = test.gemeente.staten().load(journal, stream_of(selma), Staten::Keep::Yes);
    Staten empty;
    const auto replayed = empty.load(journal, stream_of(selma), Staten::Keep::Yes);
    CHECK(cached->versie == 2);
    CHECK(std::get<Traject>(cached->van) == std::get<Traject>(replayed->van));
}
