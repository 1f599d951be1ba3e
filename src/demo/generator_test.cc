// The stories run, they come out the same from the same seed, and what the pages read is what the
// journal says.
#include "demo/generator.h"

#include "app/demo_logins.h"
#include "demo/verhalen.h"
#include "domain/gegeven.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <set>

using namespace houvast;
using namespace houvast::demo;

namespace {

namespace fs = std::filesystem;

const Kalender& kalender() {
    static const Kalender kalender = gegeven::nederlandse_kalender();
    return kalender;
}

// A wednesday afternoon, after office hours.
const Tijdstip tot = Tijdstip{Datum{std::chrono::year{2026} / 11 / 18}} + std::chrono::hours{16};

struct DemoData {
    fs::path map;
    SimulatedClock clock{tot};
    SeededIds ids;
    std::unique_ptr<Installatie> installatie;
    DemoUitslag uitslag;

    DemoData(const std::string& naam, std::uint64_t seed, int inwoners)
        : map(fs::temp_directory_path() / ("houvast-demo-test-" + naam)), ids(seed) {
        fs::remove_all(map);
        installatie = std::make_unique<Installatie>(Installatie::Opties{.map = map.string(),
                                                                        .clock = clock,
                                                                        .kalender = kalender(),
                                                                        .ids = ids});
        uitslag = maak_demo(*installatie, clock, {.seed = seed, .inwoners = inwoners, .tot = tot});
    }
    ~DemoData() {
        installatie.reset();
        fs::remove_all(map);
    }

    std::vector<Recorded> events(const std::string& naam) const {
        const auto gemeente = installatie->open(naam);
        const auto db = gemeente->lezers().lease();
        return Journal(*db, gemeente->sleutels()).read_after(0, 1'000'000);
    }
};

}  // namespace

TEST_CASE("Every kind of story runs, in both gemeenten, without a refused command") {
    const DemoData demo("soorten", 1, 400);
    CHECK(demo.uitslag.inwoners >= 400);
    CHECK(demo.uitslag.inwoners <= 404);
    CHECK(demo.uitslag.verhalen >= static_cast<int>(verhaal_soorten().size()));
    CHECK(demo.uitslag.opdrachten > 500);

    std::set<std::string> namen;
    Tijdstip before{};
    for (const Recorded& r : demo.events("voorbeeldstad")) {
        namen.insert(r.event.name);
        CHECK(r.meta.at >= before);   // the journal is in the order of the calendar
        before = r.meta.at;
        CHECK(r.meta.at <= tot);
    }
    for (const char* naam : {"aanmelding-geregistreerd/1", "eerste-gesprek-gevoerd/1",
                             "crisisinterventie-geopend/1", "contact-verplaatst/1",
                             "gegeven-gewist/1", "inwoner-afgeschermd/1", "client-toegevoegd/1",
                             "samenvoeging-ongedaan/1", "aanbod-aanvaard/1", "mandaat-verleend/1",
                             "intake-gestart/1", "advies-volstaat/1", "gesloten-na-pogingen/1"})
        CHECK_MESSAGE(namen.contains(naam), naam);
}

TEST_CASE("The same seed gives the same events under the same ids") {
    const DemoData one("een", 42, 24);
    const DemoData two("twee", 42, 24);
    const DemoData other("ander", 43, 24);
    for (const std::string_view gemeente : demo_gemeenten) {
        const auto a = one.events(std::string(gemeente)), b = two.events(std::string(gemeente));
        REQUIRE(a.size() == b.size());
        for (std::size_t i = 0; i < a.size(); ++i) {
            CHECK(a[i].stream == b[i].stream);
            CHECK(a[i].event == b[i].event);
            CHECK(a[i].meta.command == b[i].meta.command);
            CHECK(a[i].meta.actor == b[i].meta.actor);
            CHECK(a[i].meta.at == b[i].meta.at);
        }
        CHECK(other.events(std::string(gemeente)).back().stream != a.back().stream);
    }
}

TEST_CASE("What the pages read is what the journal says, and no id is in two gemeenten") {
    const DemoData demo("gelijk", 7, 60);
    std::set<std::string> ids;
    for (const std::string_view naam : demo_gemeenten) {
        const auto gemeente = demo.installatie->open(std::string(naam));
        const auto db = gemeente->lezers().lease();
        CHECK(gemeente->projecties().compare(*db, Journal(*db, gemeente->sleutels())).empty());
        std::set<std::string> here;
        for (const Recorded& r : demo.events(std::string(naam)))
            if (r.stream.kind != StreamKind::Gemeente) here.insert(r.stream.id);
        for (const std::string& id : here) CHECK(ids.insert(id).second);
    }
}

TEST_CASE("Staff of the demo logs in with its password") {
    const DemoData demo("inlog", 1, 4);
    for (const DemoMedewerker& wie : demo_medewerkers())
        CHECK(demo.installatie->access()
                  .login(std::string(wie.gemeente), std::string(wie.email),
                         std::string(demo_wachtwoord))
                  .has_value());
}
