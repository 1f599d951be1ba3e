// What a resident was told of an appointment and is not so any more: told once, along the way they
// chose, with no more words than the reminder; and not where a colleague has to call.
#include "app/agenda_gesprekken.h"
#include "app/herinneringen.h"
#include "app/herinneringsbericht.h"
#include "app/test_gemeente.h"
#include "app/test_post.h"
#include "app/view.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const TrajectId dossier{"01900000-0000-7000-8000-00000000000a"};

const Translations& alle_talen() {
    static const Translations alle(translations_dir());
    return alle;
}

// Sara, who is told about the talk of Thursday at half past ten on the Tuesday before.
struct Bureau : TestPost {
    TestGemeente test = {};
    AgendaGesprekken gesprekken = {};
    MedewerkerId anna = {};
    InwonerId sara = {};
    int gesprek = 0;
    Herinneringen herinneringen{kantoor, gesprekken, alle_talen()};

    explicit Bureau(Herinnering wens = Herinnering::Mail) {
        test.richt_in();
        anna = test.neem_anna_aan();
        sara = test.meld_sara_aan(dossier);
        doe(sara, LegContactwensenVast{.herinnering = wens});
        gesprek = plan();
        at(1, 9h);
    }
    int plan() {
        return doe(dossier, PlanGesprek{.medewerker = anna,
                                        .wijze = Gesprekswijze::OpKantoor,
                                        .dag = gegeven::vandaag + days{3},
                                        .tijd = tijd(10, 30)});
    }
    // The version of the first event that it wrote.
    int doe(const Onderwerp& onderwerp, const Opdracht& opdracht) {
        const int seen = Journal(*test.gemeente.lezers().lease(), test.gemeente.sleutels())
                             .version_of(stream_of(onderwerp));
        const auto receipt = test.submit(onderwerp, opdracht, seen);
        REQUIRE_MESSAGE(receipt, receipt.error().code);
        return receipt->written.front().version;
    }
    void zeg_af() {
        doe(dossier, ZegGesprekAf{.op = test.gemeente.vandaag(), .gesprek = gesprek,
                                  .door = Gesprekspartij::Wij, .reden = "Anna is ziek."});
    }
    void verzet(int over_dagen, Tijd naar) {
        doe(dossier, VerzetGesprek{.gesprek = gesprek, .dag = gegeven::vandaag + days{over_dagen},
                                   .tijd = naar, .door = Gesprekspartij::Wij});
    }
    void at(int dag, std::chrono::minutes tijd) { test.at(dag, tijd); }
    PostVerslag run() { return herinneringen.verwerk(test.gemeente, false); }
    mail::Mail last() {
        REQUIRE(!post->verstuurd().empty());
        return post->verstuurd().back();
    }
};

const PostVerslag een_bericht{.klaargezet = 1, .bezorgd = 1};
const PostVerslag niets{};

bool says(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("called off after its reminder: one message, which says no more than that") {
    Bureau b;
    REQUIRE(b.run() == een_bericht);
    b.zeg_af();
    b.at(1, 9h + 1min);
    CHECK(b.run() == een_bericht);
    CHECK(b.run() == niets);
    b.at(2, 9h);
    CHECK(b.run() == niets);

    REQUIRE(b.post->verstuurd().size() == 2);
    const mail::Mail mail = b.last();
    CHECK(mail.aan.adres == "sara@post.example");
    CHECK(mail.onderwerp == "Uw afspraak van donderdag 26 november 2026 gaat niet door");
    CHECK(says(mail.tekst, "donderdag 26 november 2026 om 10.30 uur gaat niet door"));
    CHECK(says(mail.tekst, "Bel ons: 073"));
    for (const char* part : {"ziek", "Anna", "Met wie", "{"}) CHECK_FALSE(says(mail.tekst, part));
    REQUIRE(mail.bijlagen.size() == 1);  // so that it leaves the calendar too
    CHECK(says(mail.bijlagen[0].inhoud, "METHOD:CANCEL"));
    CHECK(mail.bericht_id != b.post->verstuurd().front().bericht_id);
}

TEST_CASE("by SMS for who was reminded by SMS") {
    Bureau b(Herinnering::Sms);
    REQUIRE(b.run() == een_bericht);
    b.zeg_af();
    CHECK(b.run() == een_bericht);
    REQUIRE(b.sms->verstuurd().size() == 2);
    CHECK(says(b.sms->verstuurd().back().tekst, "gaat niet door"));
    CHECK(b.post->verstuurd().empty());
}

TEST_CASE("who was not reminded is not told, nor who was while the talk was held") {
    Bureau eerder;
    eerder.zeg_af();
    CHECK(eerder.run() == niets);

    Bureau gehouden;
    REQUIRE(gehouden.run() == een_bericht);
    gehouden.at(3, 9h);
    gehouden.doe(dossier, LegGespreksuitkomstVast{.gesprek = gehouden.gesprek,
                                                  .uitkomst = Gespreksuitkomst::Gehouden});
    CHECK(gehouden.run() == niets);
}

TEST_CASE("planned again at the same moment: they can come, and read no more than a reminder") {
    Bureau b;
    REQUIRE(b.run() == een_bericht);
    b.zeg_af();
    b.plan();
    CHECK(b.run() == een_bericht);
    CHECK(b.run() == niets);
    CHECK(b.last().onderwerp == "Uw afspraak op donderdag 26 november 2026");
}

TEST_CASE("not at night; on the day itself until it would have begun, and not after it") {
    Bureau nacht;
    REQUIRE(nacht.run() == een_bericht);
    nacht.zeg_af();
    nacht.at(1, 21h);
    CHECK(nacht.run() == niets);
    nacht.at(3, 10h + 29min);
    CHECK(nacht.run() == een_bericht);

    Bureau voorbij;
    REQUIRE(voorbij.run() == een_bericht);
    voorbij.zeg_af();
    voorbij.at(3, 10h + 30min);
    CHECK(voorbij.run() == niets);
}

TEST_CASE("moved to a later week: told at once with both moments, and reminded again by then") {
    Bureau b;
    REQUIRE(b.run() == een_bericht);
    b.verzet(10, tijd(14));
    CHECK(b.run() == een_bericht);
    CHECK(b.run() == niets);
    CHECK(b.last().onderwerp == "Uw nieuwe afspraak op donderdag 3 december 2026");
    CHECK(says(b.last().tekst, "donderdag 26 november 2026 om 10.30 uur gaat niet door"));
    CHECK(says(b.last().tekst, "donderdag 3 december 2026 om 14.00 uur"));
    b.at(8, 9h);
    CHECK(b.run() == een_bericht);
    CHECK(b.last().onderwerp == "Uw afspraak op donderdag 3 december 2026");
    CHECK_FALSE(says(b.last().tekst, "26 november"));
    b.zeg_af();
    CHECK(b.run() == een_bericht);
    CHECK(says(b.last().onderwerp, "3 december 2026 gaat niet door"));
    CHECK(b.run() == niets);
}

TEST_CASE("moved to a later week and called off then: it is the new moment that is off") {
    Bureau b;
    REQUIRE(b.run() == een_bericht);
    b.verzet(10, tijd(14));
    REQUIRE(b.run() == een_bericht);
    b.zeg_af();
    CHECK(b.run() == een_bericht);
    CHECK(says(b.last().onderwerp, "3 december 2026 gaat niet door"));
    CHECK(b.run() == niets);
}

TEST_CASE("moved within the two days: the reminder of the new moment says the old one is off") {
    Bureau b;
    REQUIRE(b.run() == een_bericht);
    b.verzet(3, tijd(15));
    CHECK(b.run() == een_bericht);
    CHECK(b.run() == niets);
    CHECK(says(b.last().tekst, "om 10.30 uur gaat niet door"));
    CHECK(says(b.last().tekst, "om 15.00 uur"));
}

TEST_CASE("called off by the end of the dossier is called off") {
    Bureau b;
    REQUIRE(b.run() == een_bericht);
    const Datum vandaag = b.test.gemeente.vandaag();
    b.doe(dossier, LegEersteGesprekVast{.op = vandaag, .vorm = Gespreksvorm::Telefonisch});
    b.doe(dossier, gegeven::leg_afzien_vast(vandaag));
    CHECK(b.run() == een_bericht);
    CHECK(says(b.last().onderwerp, "26 november 2026 gaat niet door"));
    CHECK(b.run() == niets);
}

TEST_CASE("PROCESS.md F6: after a death no machine writes that something is off") {
    Bureau b;
    REQUIRE(b.run() == een_bericht);
    b.doe(dossier, LegOverlijdenVast{.op = b.test.gemeente.vandaag(), .inwoner = b.sara});
    CHECK(b.run() == niets);

    Bureau paar;  // with a partner, who would have come along
    paar.doe(dossier, VoegClientToe{.naam = "Piet Vermeer"});
    REQUIRE(paar.run() == een_bericht);
    const Wereld wereld = wereld_van(dossier,
                                     Journal(*paar.test.gemeente.lezers().lease(),
                                             paar.test.gemeente.sleutels()),
                                     paar.test.gemeente.staten());
    paar.doe(dossier, LegOverlijdenVast{.op = paar.test.gemeente.vandaag(),
                                        .inwoner = wereld.traject(dossier).clienten.back()});
    paar.zeg_af();
    CHECK(paar.run() == niets);
}

TEST_CASE("not along a way that was withdrawn, nor to who has to be reached safely") {
    Bureau wil_niet;
    REQUIRE(wil_niet.run() == een_bericht);
    wil_niet.doe(wil_niet.sara, LegContactwensenVast{.herinnering = Herinnering::Geen});
    wil_niet.zeg_af();
    CHECK(wil_niet.run() == niets);

    Bureau geen_adres;
    REQUIRE(geen_adres.run() == een_bericht);
    geen_adres.doe(geen_adres.sara, WijzigPersoonsgegevens{.naam = "Sara Vermeer",
                                                           .telefoon = "0612345678"});
    geen_adres.zeg_af();
    CHECK(geen_adres.run() == niets);

    Bureau afgeschermd;
    REQUIRE(afgeschermd.run() == een_bericht);
    afgeschermd.zeg_af();
    afgeschermd.doe(afgeschermd.sara, SchermAf{.reden = "Dreiging.", .veilig_contact = "Zus."});
    CHECK(afgeschermd.run() == niets);
}

TEST_CASE("withdrawn between the row and the sending: dropped, and not made again") {
    Bureau b;
    REQUIRE(b.run() == een_bericht);
    b.zeg_af();
    b.post->antwoord = {Bezorging::Uitslag::Tijdelijk, "geen-verbinding"};
    CHECK(b.run() == PostVerslag{.klaargezet = 1, .later = 1});
    b.doe(b.sara, LegContactwensenVast{.herinnering = Herinnering::Geen});
    b.post->antwoord = {Bezorging::Uitslag::Bezorgd};
    b.at(1, 10h);
    CHECK(b.run() == PostVerslag{.vervallen = 1});
    CHECK(b.run() == niets);
}
