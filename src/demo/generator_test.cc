// The stories run, they come out the same from the same seed, and what the pages read is what the
// journal says.
#include "demo/test_demo.h"

#include "app/bestand.h"
#include "app/demo_logins.h"
#include "base/hash.h"
#include "base/text.h"
#include "demo/verhalen.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace houvast;
using namespace houvast::demo;

namespace {

// What each step after the decision, each side line and each record writes.
constexpr std::array feiten_van_de_route = std::to_array<const char*>({
    "product-gestart/1", "product-afgerond/1", "begeleidingsplan-vastgesteld/1",
    "contactfase-gewijzigd/1", "evaluatie-gestart/1", "evaluatie-vastgelegd/1",
    "volgen-gestart/1", "volggesprek-gevoerd/1", "preventieplan-opgesteld/1",
    "moeilijk-moment-vastgelegd/1", "nazorg-gestart/1", "nazorggesprek-vastgelegd/1",
    "terugval-vastgelegd/1", "interventie-afgerond/1", "plan-van-aanpak-gewijzigd/1",
    "traject-beeindigd/1", "schuldregeling-vastgelegd/1", "moratorium-vastgelegd/1",
    "wsnp-vastgelegd/1", "bewind-vastgelegd/1", "beheerstap-gezet/1", "contact-gepauzeerd/1",
    "contact-hervat/1", "traject-gesplitst/1", "overlijden-vastgelegd/1",
    "verhuizing-vastgelegd/1", "bezwaar-ontvangen/1", "bezwaar-verdaagd/1",
    "op-bezwaar-beslist/1", "ingebrekestelling-ontvangen/1", "afspraak-gemaakt/1",
    "afspraak-afgerond/1", "inkomen-nagegaan/1", "begroting-vastgelegd/1", "schuld-vastgelegd/1",
    "schuld-afgerond/1", "regeling-getroffen/1", "kenmerken-vastgelegd/1",
    "onderdelen-vastgelegd/1", "maatwerk-vastgelegd/1", "informatie-gegeven/1",
    "inschaling-betwijfeld/1", "verwezen/1", "verwijzing-nagegaan/1", "traject-overgenomen/1",
    "meting-vastgelegd/1", "meting-aangevuld/1", "uitslag-vastgelegd/1", "onderwerp-besproken/1",
    "ingeschaald/1", "doel-gesteld/1", "doel-bijgewerkt/1", "training-vastgelegd/1"});

constexpr Groep alle_groepen[] = {Groep::Ondernemer, Groep::Jongere, Groep::Huiseigenaar,
                                  Groep::AndereCultuur, Groep::Anders};

// T1-T16 that ended before `tot`; the retention period and what the resident may still do are none.
int te_laat(const Traject& t) {
    const Datum dag = std::chrono::floor<std::chrono::days>(test_tot);
    return static_cast<int>(std::ranges::count_if(t.termijnen, [&](const Termijn& een) {
        return een.soort != TermijnSoort::Bewaren && een.soort != TermijnSoort::Signaalvenster &&
               een.uiterlijk < dag;
    }));
}

// A day on which it can still be done, but not for long.
int bijna(const Traject& t) {
    const Datum dag = std::chrono::floor<std::chrono::days>(test_tot);
    return static_cast<int>(std::ranges::count_if(t.termijnen, [&](const Termijn& een) {
        return een.uiterlijk >= dag && een.uiterlijk <= dag + std::chrono::days{7};
    }));
}

}  // namespace

TEST_CASE("Every kind of story runs, in both gemeenten, without a refused command") {
    const DemoData demo("soorten", 1, 300);
    CHECK(demo.uitslag.inwoners >= 300);
    CHECK(demo.uitslag.inwoners <= 304);
    CHECK(demo.uitslag.verhalen >= static_cast<int>(verhaal_soorten().size()));
    CHECK(demo.uitslag.opdrachten > 500);

    std::set<std::string> namen;
    Tijdstip before{};
    for (const Recorded& r : demo.events("voorbeeldstad")) {
        namen.insert(r.event.name);
        CHECK(r.meta.at >= before);   // the journal is in the order of the calendar
        before = r.meta.at;
        CHECK(r.meta.at <= test_tot);
    }
    for (const char* naam : {"aanmelding-geregistreerd/1", "eerste-gesprek-gevoerd/1",
                             "crisisinterventie-geopend/1", "contact-verplaatst/1",
                             "gegeven-gewist/1", "inwoner-afgeschermd/1", "client-toegevoegd/1",
                             "samenvoeging-ongedaan/1", "aanbod-aanvaard/1", "mandaat-verleend/1",
                             "intake-gestart/1", "toelating-besloten/1",
                             "beschikking-verzonden/1", "aanvraag-afgewezen/1",
                             "stop-besloten/1", "termijn-hervat/1", "advies-volstaat/1",
                             "gesloten-na-pogingen/1"})
        CHECK_MESSAGE(namen.contains(naam), naam);
}

TEST_CASE("The demo as it comes: all phases, all steps of the route, all groups, two gemeenten") {
    const DemoData& demo = de_gewone();
    CHECK(demo.uitslag.inwoners >= 120);
    std::set<std::string> namen;
    std::set<FaseSoort> fasen;
    std::set<Groep> groepen;
    int verlopen = 0, dreigend = 0;
    for (const std::string_view gemeente : demo_gemeenten) {
        for (const Recorded& r : demo.events(std::string(gemeente))) namen.insert(r.event.name);
        std::set<FaseSoort> hier;
        for (const Traject& t : demo.trajecten(std::string(gemeente))) {
            hier.insert(t.soort());
            if (t.boek.kenmerken)
                for (const Groep groep : alle_groepen)
                    if (t.boek.kenmerken->feit.groepen.has(groep)) groepen.insert(groep);
            verlopen += te_laat(t);
            dreigend += bijna(t);
        }
        for (const FaseSoort fase : {FaseSoort::InBegeleiding, FaseSoort::InVolgen,
                                     FaseSoort::InNazorg, FaseSoort::Beeindigd})
            CHECK_MESSAGE(hier.contains(fase), std::string(name_of(fase)));
        fasen.merge(hier);
    }
    for (int fase = static_cast<int>(FaseSoort::Aangemeld); fase < fase_soorten; ++fase)
        CHECK_MESSAGE(fasen.contains(static_cast<FaseSoort>(fase)),
                      std::string(name_of(static_cast<FaseSoort>(fase))));
    for (const char* naam : feiten_van_de_route) CHECK_MESSAGE(namen.contains(naam), naam);
    CHECK(groepen.size() == std::size(alle_groepen));
    CHECK(verlopen >= 8);
    CHECK(dreigend >= 5);
}

TEST_CASE("Appointments in all their outcomes, some today and some to come") {
    const DemoData& demo = de_gewone();
    const Datum vandaag = std::chrono::floor<std::chrono::days>(test_tot);
    int gehouden = 0, niemand = 0, afgezegd = 0, vandaag_nog = 0, komend = 0, elders = 0;
    int tolk = 0, plaats = 0, met_reden = 0;
    std::set<std::string> namen;
    for (const std::string_view gemeente : demo_gemeenten) {
        for (const Recorded& r : demo.events(std::string(gemeente))) namen.insert(r.event.name);
        for (const Traject& t : demo.trajecten(std::string(gemeente))) {
            for (const GeweestGesprek& g : t.boek.gesprekken_geweest) {
                if (!g.uitkomst) ++afgezegd;
                else ++(*g.uitkomst == Gespreksuitkomst::Gehouden ? gehouden : niemand);
            }
            for (const Regel<PlanGesprek>& regel : t.boek.gesprekken) {
                const PlanGesprek& g = regel.feit;
                vandaag_nog += g.dag == vandaag;
                komend += g.dag > vandaag;
                elders += g.wijze == Gesprekswijze::Thuis;
                tolk += g.tolk.has_value();
                plaats += g.wijze == Gesprekswijze::OpKantoor && g.plaats.has_value();
                met_reden += g.toch.has_value();
                CHECK(g.dag <= vandaag + std::chrono::days{14});
            }
        }
    }
    CHECK(namen.contains("gesprek-verzet/1"));
    CHECK(gehouden >= 100);
    CHECK(niemand >= 10);
    CHECK(afgezegd >= 10);
    CHECK(vandaag_nog >= 1);
    CHECK(komend >= 15);
    CHECK(elders >= 1);
    CHECK(tolk >= 1);
    CHECK(plaats >= 5);
    CHECK(met_reden >= 1);
}

TEST_CASE("Staff has hours; somebody is away today, somebody next week, and many were in summer") {
    const DemoData demo("afwezig", 1, 24);
    const auto gemeente = demo.installatie->open("voorbeeldstad");
    const auto db = gemeente->lezers().lease();
    const auto staat = gemeente->staten().load(Journal(*db, gemeente->sleutels()),
                                               stream_of(DeGemeente{}), Staten::Keep::No);
    const Datum vandaag = std::chrono::floor<std::chrono::days>(test_tot);
    int met_uren = 0, nu_weg = 0, straks_weg = 0, was_weg = 0;
    for (const auto& [id, wie] : std::get<Inrichting>(staat->van).medewerkers) {
        met_uren += wie.werktijden.has_value();
        nu_weg += afwezig_op(wie, vandaag) != nullptr;
        for (const Afwezigheid& een : wie.afwezig) {
            straks_weg += een.vanaf > vandaag;
            was_weg += een.tot < vandaag;
        }
    }
    CHECK(met_uren >= 5);
    CHECK(nu_weg == 1);
    CHECK(straks_weg == 1);
    CHECK(was_weg >= 6);
}

TEST_CASE("A dozen dossiers hold documents of all kinds, and each of them opens") {
    const DemoData& demo = de_gewone();
    std::set<std::string> dossiers;
    std::set<Bestandstype> types;
    for (const std::string_view naam : demo_gemeenten) {
        const auto gemeente = demo.installatie->open(std::string(naam));
        const Actor wie = medewerker({"lezer"}, {Rol::Leidinggevende});
        for (const Recorded& r : demo.events(std::string(naam))) {
            if (r.event.name != "bestand-toegevoegd/1" || !dossiers.insert(r.stream.id).second)
                continue;
            const TrajectId id{r.stream.id};
            const auto db = gemeente->lezers().lease();
            const auto staat = gemeente->staten().load(Journal(*db, gemeente->sleutels()),
                                                       stream_of(id), Staten::Keep::No);
            for (const auto& [_, d] : std::get<Traject>(staat->van).boek.bestanden) {
                types.insert(d.bijlage.type);
                const auto open = view_bestand(*gemeente, wie, id, d.bijlage.id);
                REQUIRE(open);
                CHECK(hex(hash(open->bytes)) == d.bijlage.kenmerk);
            }
        }
    }
    CHECK(dossiers.size() >= 12);
    CHECK(types.size() == names(Bestandstype{}).size());
}

TEST_CASE("Some residents chose to be reminded of an appointment, others not to be") {
    const DemoData& demo = de_gewone();
    std::map<std::int64_t, std::int64_t> gekozen;
    for (const std::string_view naam : demo_gemeenten) {
        const auto gemeente = demo.installatie->open(std::string(naam));
        const auto db = gemeente->lezers().lease();
        const auto rows = db->query(R"sql(SELECT herinnering, COUNT(*) FROM inwoners
            WHERE herinnering IS NOT NULL GROUP BY herinnering)sql");
        for (std::size_t i = 0; i < rows.size(); ++i)
            gekozen[rows[i].integer(0)] += rows[i].integer(1);
    }
    for (const Herinnering keuze : {Herinnering::Geen, Herinnering::Mail, Herinnering::Sms})
        CHECK_MESSAGE(gekozen[static_cast<int>(keuze)] >= 1, std::string(name_of(keuze)));
}

TEST_CASE("At least twelve people work here, in all roles") {
    CHECK(demo_medewerkers().size() >= 12);
    for (const Rol rol : alle_rollen)
        CHECK_MESSAGE(std::ranges::any_of(demo_medewerkers(),
                                          [&](const DemoMedewerker& wie) {
                                              return wie.rollen.has(rol);
                                          }),
                      std::string(name_of(rol)));
}

TEST_CASE("Awb 10:3 lid 3: each gemeente has a second beslisser, for a bezwaar") {
    for (const std::string_view gemeente : demo_gemeenten)
        CHECK(std::ranges::count_if(demo_medewerkers(), [&](const DemoMedewerker& wie) {
                  return wie.gemeente == gemeente && wie.rollen.has(Rol::Beslisser);
              }) >= 2);
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

TEST_CASE("R-024 each gemeente works with its own methodiek, and its dossiers keep it") {
    const DemoData demo("methodiek", 5, 80);
    for (const Traject& t : demo.trajecten("voorbeeldstad")) CHECK(t.methodiek == MethodiekKeuze{});
    const auto waterdam = demo.trajecten("waterdam");
    CHECK(waterdam.size() > 5);
    for (const Traject& t : waterdam)
        CHECK(t.methodiek == MethodiekKeuze{.code = "bossche-aanpak", .versie = "2023-12"});
}
