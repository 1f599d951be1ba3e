// The nth call of the storage fails, for every n, in every kind of command and in every view:
// nothing is half written, caches stay right, and the next attempt works.
#include "fault/verhaal.h"

#include "app/drafts.h"
#include "app/view.h"
#include "codec/codec.h"
#include "journal/verify.h"
#include "storage/faulty.h"

#include <doctest/doctest.h>

#include <set>

using namespace houvast;
using namespace houvast::fault;

namespace {

constexpr int calls_max = 2000;  // far more than any command makes: a loop that does not end

// A gemeente on a storage that can be told to fail; and a second look at the same file.
struct Broos {
    TestFolder folder = {};
    TestClock clock = {};
    std::unique_ptr<Databank> whole = sqlite({.path = folder.path + "/gemeente.db"});
    FaultPlan plan = {};
    Gemeente gemeente{{.naam = "proefstad",
                       .databank = faulty(*whole, plan),
                       .sleutel = std::string(32, 'k'),
                       .kalender = gegeven::kalender,
                       .methodieken = gegeven::proef_methodieken,
                       .clock = clock}};
    std::unique_ptr<Db> second = whole->connect();
    int commands = 0;

    int version_of(const StreamId& stream) {
        return Journal(*second, gemeente.sleutels()).version_of(stream);
    }
    std::int64_t head() { return Journal(*second, gemeente.sleutels()).head(); }
};

// The id of the next command, of one test.
std::string next_id(Broos& b) {
    return "01900000-0000-7000-8000-" + std::to_string(900000000000 + ++b.commands);
}

struct Rustig {  // nothing fails while this lives
    FaultPlan& plan;
    int at = plan.fail_at.exchange(0);
    ~Rustig() { plan.fail_at = at; }
};

// What is in memory says the same as what is on the disk.
void check_caches(Broos& b, const StreamId& stream) {
    const Rustig quiet{b.plan};
    const auto db = b.gemeente.lezers().lease();
    const Journal journal(*db, b.gemeente.sleutels());
    Sleutels fresh(*b.second, std::string(32, 'k'));
    const Journal same(*b.second, fresh);
    Staten empty;
    const auto cached = b.gemeente.staten().load(journal, stream, Staten::Keep::Yes);
    const auto replayed = empty.load(same, stream, Staten::Keep::No);
    CHECK(cached->versie == replayed->versie);
    CHECK((cached->van == replayed->van));
}

void check_sound(Broos& b) {
    const Rustig quiet{b.plan};
    Sleutels fresh(*b.second, std::string(32, 'k'));
    CHECK(verify(*b.second, fresh).empty());
    const Journal journal(*b.second, fresh);
    CHECK(b.gemeente.projecties().compare(*b.second, journal).empty());
}

// Tries until no fault is left to meet; gives how many attempts failed.
template <class Attempt, class AfterFault>
int fail_each_call(Broos& b, Attempt attempt, AfterFault after_fault) {
    for (int n = 1; n <= calls_max; ++n) {
        b.plan.fail_after(n);
        try {
            attempt();
            b.plan.fail_at = 0;
            return n - 1;
        } catch (const DbError&) {
            b.plan.fail_at = 0;
            after_fault();
        }
    }
    FAIL("a fault at every call");
    return calls_max;
}

Result<Receipt> submit(Broos& b, const Zet& stap, const std::string& id, int version) {
    return handle(b.gemeente, {.id = {id},
                               .onderwerp = stap.onderwerp,
                               .seen_version = version,
                               .opdracht = stap.opdracht,
                               .door = stap.door,
                               .bijlage = stap.bijlage});
}

void check_step(Broos& b, const Zet& stap) {
    const std::string id = next_id(b);
    const StreamId stream = stream_of(stap.onderwerp);
    const int version = b.version_of(stream);
    const std::int64_t head = b.head();
    CAPTURE(std::string(name_of(soort_of(stap.opdracht))));
    Result<Receipt> receipt = refuse({.code = "nooit"});
    const int faults = fail_each_call(
        b, [&] { receipt = submit(b, stap, id, version); },
        [&] {
            CHECK(b.head() == head);
            check_caches(b, stream);
        });
    CHECK(faults > 5);
    REQUIRE_MESSAGE(receipt.has_value(), receipt.error().code);
    CHECK(b.head() > head);
    CHECK(submit(b, stap, id, version) == receipt);  // and what was done stays done
    check_caches(b, stream);
    check_sound(b);
}

}  // namespace

TEST_CASE("every kind of command, with a fault at every call of the storage") {
    Broos b;
    std::set<OpdrachtSoort> kinds;
    for (const ZetMaker& make : verhaal()) {
        const Zet stap = make(b.gemeente);
        kinds.insert(soort_of(stap.opdracht));
        check_step(b, stap);
    }
    CHECK(kinds.size() == opdracht_soorten);
}

TEST_CASE("every view, with a fault at every call: an error or the whole answer") {
    Broos b;
    std::optional<Actor> anna, vera, bea;
    TrajectId traject;
    std::optional<SignaalId> signaal;
    for (const ZetMaker& make : verhaal()) {
        const Zet stap = make(b.gemeente);
        REQUIRE(submit(b, stap, next_id(b), b.version_of(stream_of(stap.onderwerp))));
        if (const auto* id = std::get_if<TrajectId>(&stap.onderwerp)) traject = *id;
        if (const auto* id = std::get_if<SignaalId>(&stap.onderwerp)) signaal = *id;
        if (stap.door.rollen.has(Rol::Begeleider)) anna = stap.door;
        if (stap.door.rollen.has(Rol::Vroegsignaleerder)) vera = stap.door;
        if (stap.door.rollen.has(Rol::Beheerder)) bea = stap.door;
    }
    REQUIRE((anna && vera && bea && signaal));
    auto& g = b.gemeente;
    const auto each = [&](const char* what, auto view) {
        CAPTURE(what);
        bool answered = false;
        b.clock.at += std::chrono::hours{1};  // a look of its own: it must be written down
        const int faults = fail_each_call(b, [&] { answered = view(); }, [] {});
        CHECK(answered);
        CHECK(faults > 0);
    };
    each("vandaag", [&] { return view_vandaag(g, *anna).has_value(); });
    each("inwoners", [&] {
        return view_inwoners(g, *anna, {}, DossierSortering::Naam, {}).has_value();
    });
    each("zoeken", [&] { return !view_zoeken(g, *anna, "selma")->empty(); });
    each("dossier", [&] { return view_dossier(g, *anna, traject).has_value(); });
    each("formulier", [&] {
        return view_formulier(g, *anna, OpdrachtSoort::LegContactVast, traject).has_value();
    });
    each("signalen", [&] {
        return view_signalen(g, *vera, Signaal::Stand::Aanvaard, {}).has_value();
    });
    each("signaal", [&] { return view_signaal(g, *vera, *signaal).has_value(); });
    each("beheer", [&] { return view_beheer(g, *bea).has_value(); });
    each("concept", [&] {
        return keep_draft(g, *anna, "/x", "half") && find_draft(g, *anna, "/x")->content == "half";
    });
    check_sound(b);
}

TEST_CASE("without a record of the look nothing is shown") {
    Broos b;
    for (const ZetMaker& make : verhaal()) {
        const Zet stap = make(b.gemeente);
        REQUIRE(submit(b, stap, next_id(b), b.version_of(stream_of(stap.onderwerp))));
    }
    const Actor anna = medewerker({"01900000-0000-7000-8000-0000000000aa"}, {Rol::Begeleider});
    const TrajectId traject{"01900000-0000-7000-8000-00000000000a"};
    bool shown = false;
    fail_each_call(b, [&] { shown = view_dossier(b.gemeente, anna, traject).has_value(); },
                   [&] { CHECK_FALSE(shown); });
    CHECK(shown);
    const auto looks = Kijklog::read(*b.second, traject.waarde, 10);
    CHECK(looks.size() == 1);
}
