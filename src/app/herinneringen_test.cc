// Reminders against a whole gemeente: due, once, not when it is not safe, and after trouble.
#include "app/herinneringen.h"

#include "app/herinneringsbericht.h"
#include "app/test_gemeente.h"
#include "app/test_post.h"
#include "app/vandaag.h"
#include "app/view.h"
#include "texts/translations.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <thread>

using namespace houvast;
using namespace std::chrono_literals;
using std::chrono::days;
using enum Bezorging::Uitslag;

namespace {

const TrajectId traject{"01900000-0000-7000-8000-00000000000a"};
const Afbreken niet = false;

struct Agenda : Gesprekken {
    std::vector<KomendGesprek> alle;
    std::vector<KomendGesprek> tussen(Db&, Datum vanaf, Datum tot) override {
        std::vector<KomendGesprek> found;
        for (const KomendGesprek& g : alle)
            if (g.dag >= vanaf && g.dag <= tot) found.push_back(g);
        return found;
    }
    std::optional<KomendGesprek> vind(Db&, const std::string& id) override {
        const auto found = std::ranges::find(alle, id, &KomendGesprek::id);
        return found == alle.end() ? std::nullopt : std::optional(*found);
    }
    bool is_afgezegd(Db&, const std::string&) override { return false; }
    std::optional<mail::Bijlage> kalender(Db&, const KomendGesprek&, const Inrichting&,
                                          const Texts&) override {
        return mail::Bijlage{"afspraak.ics", "text/calendar; charset=utf-8", "BEGIN:VCALENDAR"};
    }
};

const Translations& vertalingen() {
    static const Translations alle(translations_dir());
    return alle;
}

struct Stad : TestPost {
    TestGemeente test = {};
    Agenda agenda = {};
    InwonerId sara = {};
    MedewerkerId anna = {};
    int keer = 0;  // that it was planned
    Herinneringen herinneringen{kantoor, agenda, vertalingen()};

    explicit Stad(LegContactwensenVast wens = {.herinnering = Herinnering::Mail},
                  bool ingericht = true) {
        anna = test.neem_anna_aan();
        if (ingericht) test.richt_in();
        sara = test.meld_sara_aan(traject);
        REQUIRE(test.submit(sara, wens, 2));
        plan(3, 10h + 30min);
        at(1, 9h);
    }
    void plan(int over_dagen, std::chrono::minutes tijd) {
        agenda.alle = {{.id = "g1", .volgnummer = keer++, .traject = traject,
                        .dag = gegeven::vandaag + days{over_dagen}, .tijd = tijd,
                        .plaats = KomendGesprek::Plaats::Plek,
                        .plek = "Stadhuis, Markt 1", .medewerker = anna}};
    }
    void at(int dag, std::chrono::minutes tijd) { test.at(dag, tijd); }
    PostVerslag run() { return herinneringen.verwerk(test.gemeente, niet); }
    std::vector<PostRij> rijen() {
        return outbox::van_traject(*test.gemeente.lezers().lease(), traject);
    }
};

}  // namespace

TEST_CASE("two days before, at nine, one mail that says when, where, with whom and whom to call") {
    Stad stad;
    stad.at(1, 8h + 59min);
    CHECK(stad.run() == PostVerslag{});
    stad.at(1, 9h);
    CHECK(stad.run() == PostVerslag{.klaargezet = 1, .bezorgd = 1});
    CHECK(stad.run() == PostVerslag{});
    stad.at(2, 12h);
    CHECK(stad.run() == PostVerslag{});

    REQUIRE(stad.post->verstuurd().size() == 1);
    const mail::Mail mail = stad.post->verstuurd()[0];
    CHECK(mail.aan.adres == "sara@post.example");
    CHECK(mail.van == mail::Adres{"afspraken@voorbeeldstad.example", "Gemeente Voorbeeldstad"});
    CHECK(mail.onderwerp == "Uw afspraak op donderdag 26 november 2026");
    CHECK(mail.tekst.find("donderdag 26 november 2026 om 10.30 uur") != std::string::npos);
    CHECK(mail.tekst.find("Stadhuis, Markt 1") != std::string::npos);
    CHECK(mail.tekst.find("Met wie: Anna\n") != std::string::npos);
    REQUIRE(mail.bijlagen.size() == 1);
    CHECK(mail.bijlagen[0].naam == "afspraak.ics");
    const auto rijen = stad.rijen();
    REQUIRE(rijen.size() == 1);
    CHECK(rijen[0].stand == PostStand::Bezorgd);
    CHECK(rijen[0].klaar == stad.test.clock.at - 27h);
}

TEST_CASE("the words never tell what it is about, in no language") {
    const KomendGesprek gesprek{.id = "g", .traject = traject, .dag = gegeven::vandaag,
                                .tijd = 9h, .plaats = KomendGesprek::Plaats::Thuis};
    for (const std::string& taal : vertalingen().languages()) {
        const Texts& texts = vertalingen().texts_for(taal);
        for (const char* id : {"herinnering.onderwerp", "verzet.onderwerp", "afzegging.onderwerp"})
            CHECK(texts.says_itself(id));
        const BerichtVan wij{"Gemeente Stad", "073 6155155", "Anna"};
        const Afspraakmoment eerst{gegeven::vandaag - days{1}, 10h};
        for (const Berichttekst& bericht : {herinneringsbericht(gesprek, wij, texts),
                                            herinneringsbericht(gesprek, wij, texts, eerst),
                                            afzeggingsbericht(eerst, wij, texts)}) {
            for (const std::string& text : {bericht.onderwerp, bericht.tekst, bericht.sms})
                for (const char* woord : {"schuld", "Schuld", "debt", "Houvast", "budget",
                                          "financ", "geld", "money", "{", "herinnering.",
                                          "verzet.", "afzegging."})
                    CHECK(text.find(woord) == std::string::npos);
            CHECK(bericht.sms.find("073 6155155") != std::string::npos);
            CHECK(bericht.tekst.find("073 6155155") != std::string::npos);
        }
    }
}

TEST_CASE("in the language on the card where we have it, or else in Dutch") {
    CHECK(texts_in_taal(vertalingen(), "Engels").language() == "en");
    CHECK(texts_in_taal(vertalingen(), " english ").language() == "en");
    CHECK(texts_in_taal(vertalingen(), "Swahili").language() == "nl");
    CHECK(texts_in_taal(vertalingen(), "../../en").language() == "nl");
    CHECK(texts_in_taal(vertalingen(), std::nullopt).language() == "nl");
    Stad stad({.taal = "Engels", .herinnering = Herinnering::Mail});
    stad.run();
    REQUIRE(stad.post->verstuurd().size() == 1);
    CHECK(stad.post->verstuurd()[0].onderwerp ==
          "Your appointment on Thursday 26 November 2026");
    CHECK(stad.post->verstuurd()[0].taal == "en");
}

TEST_CASE("by SMS for who wants that; nothing for who chose nothing") {
    Stad stad({.herinnering = Herinnering::Sms});
    CHECK(stad.run().bezorgd == 1);
    REQUIRE(stad.sms->verstuurd().size() == 1);
    CHECK(stad.sms->verstuurd()[0].aan == "+31612345678");
    CHECK(stad.sms->verstuurd()[0].van == "Gemeente");
    CHECK(stad.post->verstuurd().empty());
    Stad stil(LegContactwensenVast{});
    CHECK(stil.run() == PostVerslag{});
    CHECK(stil.rijen().empty());
}

TEST_CASE("without a sender nothing is sent and nothing waits") {
    Stad stad;
    stad.kantoor.afzenders.clear();
    CHECK(stad.run() == PostVerslag{});
    CHECK(stad.rijen().empty());
}

TEST_CASE("moved: a message for the new moment; moved back: once more; over: none") {
    Stad stad;
    CHECK(stad.run().bezorgd == 1);
    stad.plan(3, 15h);
    CHECK(stad.run().bezorgd == 1);
    stad.plan(3, 10h + 30min);
    CHECK(stad.run().bezorgd == 1);
    CHECK(stad.run() == PostVerslag{});
    CHECK(stad.post->verstuurd().size() == 3);
    stad.agenda.alle.clear();
    CHECK(stad.run() == PostVerslag{});
}

TEST_CASE("moved or cancelled between the row and the sending: dropped") {
    Stad stad;
    stad.post->antwoord = {Tijdelijk, "geen-verbinding"};
    CHECK(stad.run() == PostVerslag{.klaargezet = 1, .later = 1});
    stad.agenda.alle.clear();
    stad.at(1, 9h + 1min);
    stad.post->antwoord = {Bezorgd};
    CHECK(stad.run() == PostVerslag{.vervallen = 1});
    CHECK(stad.rijen().at(0).reden == "afgezegd");
    stad.plan(3, 10h + 30min);  // and there again
    CHECK(stad.run() == PostVerslag{.klaargezet = 1, .bezorgd = 1});
}

TEST_CASE("made within the two days: at once; on the day itself: never") {
    Stad stad;
    stad.plan(2, 9h);
    stad.at(1, 16h);
    CHECK(stad.run().bezorgd == 1);
    Stad vandaag;
    vandaag.plan(1, 17h);
    vandaag.at(1, 9h);
    CHECK(vandaag.run() == PostVerslag{});
}

TEST_CASE("PROCESS.md F6: shielded, died or merged away: nothing leaves") {
    Stad stad;
    REQUIRE(stad.test.submit(stad.sara, SchermAf{.reden = "Dreiging.", .veilig_contact = "Zus."},
                             3));
    CHECK(stad.run() == PostVerslag{});

    Stad overleden;
    const auto receipt = overleden.test.submit(
        traject, LegOverlijdenVast{.op = gegeven::vandaag, .inwoner = overleden.sara}, 1);
    REQUIRE_MESSAGE(receipt, receipt.error().code);
    CHECK(overleden.run() == PostVerslag{});
}

TEST_CASE("what became unsafe after the row was made is not sent either") {
    Stad stad;
    stad.post->antwoord = {Tijdelijk, "uitgesteld"};
    CHECK(stad.run().later == 1);
    REQUIRE(stad.test.submit(stad.sara, SchermAf{.reden = "Dreiging.", .veilig_contact = "Zus."},
                             3));
    stad.post->antwoord = {Bezorgd};
    stad.at(1, 10h);
    CHECK(stad.run() == PostVerslag{.vervallen = 1});
    CHECK(stad.rijen().at(0).reden == "afgeschermd");
    CHECK(stad.post->verstuurd().size() == 1);  // the attempt before
}

TEST_CASE("a trouble that passes: later and later, with one Message-ID; then delivered") {
    Stad stad;
    stad.post->antwoord = {Tijdelijk, "uitgesteld", 451};
    CHECK(stad.run() == PostVerslag{.klaargezet = 1, .later = 1});
    CHECK(stad.run() == PostVerslag{});  // a minute has to pass
    stad.at(1, 9h + 1min);
    CHECK(stad.run() == PostVerslag{.later = 1});
    stad.at(1, 9h + 5min);
    CHECK(stad.run() == PostVerslag{});  // five minutes now
    stad.post->antwoord = {Bezorgd};
    stad.at(1, 9h + 6min);
    CHECK(stad.run() == PostVerslag{.bezorgd = 1});
    const auto mails = stad.post->verstuurd();
    REQUIRE(mails.size() == 3);
    CHECK(mails[0].bericht_id == mails[1].bericht_id);
    CHECK(mails[0].bericht_id == mails[2].bericht_id);
    CHECK(mails[0].bericht_id.ends_with("@voorbeeldstad.example"));
}

TEST_CASE("it gives up after eight attempts, and a colleague can ask for more") {
    Stad stad;
    stad.post->antwoord = {Tijdelijk, "geen-verbinding"};
    int attempts = 0;
    for (auto tijd = 9h + 0min; tijd < 20h; tijd += 10min) {
        stad.at(1, tijd);
        const PostVerslag verslag = stad.run();
        attempts += verslag.later + verslag.mislukt;
    }
    CHECK(attempts == outbox::pogingen_max);
    REQUIRE(stad.rijen().at(0).stand == PostStand::Mislukt);
    CHECK(stad.rijen().at(0).reden == "geen-verbinding");
    bool asked = false;
    write(stad.test.gemeente.writer(), [&](Db& db) {
        asked = outbox::opnieuw(db, stad.rijen().at(0).sleutel, stad.test.clock.at);
    });
    CHECK(asked);
    stad.post->antwoord = {Bezorgd};
    CHECK(stad.run() == PostVerslag{.bezorgd = 1});
}

TEST_CASE("refused for good: no second attempt; and too late is a failure that is seen") {
    Stad stad;
    stad.post->antwoord = {Blijvend, "ontvanger-geweigerd", 550};
    CHECK(stad.run() == PostVerslag{.klaargezet = 1, .mislukt = 1});
    CHECK(stad.rijen().at(0).reden == "ontvanger-geweigerd");
    Stad laat;
    laat.post->antwoord = {Tijdelijk, "geen-verbinding"};
    laat.run();
    laat.at(3, 9h);
    CHECK(laat.run() == PostVerslag{.mislukt = 1});
    CHECK(laat.rijen().at(0).reden == "te-laat");
}

TEST_CASE("two processes at once: one mail") {
    for (int round = 0; round < 5; ++round) {
        Stad stad;
        TestClock clock = stad.test.clock;
        Gemeente ander({.naam = "voorbeeldstad",
                        .databank = sqlite({.path = stad.test.folder.path + "/gemeente.db"}),
                        .sleutel = std::string(32, 'k'),
                        .kalender = gegeven::kalender,
                        .methodieken = gegeven::proef_methodieken,
                        .clock = clock});
        Herinneringen tweede(stad.kantoor, stad.agenda, vertalingen());
        PostVerslag een, twee;
        std::thread daar([&] { twee = tweede.verwerk(ander, niet); });
        een = stad.run();
        daar.join();
        CHECK(een.bezorgd + twee.bezorgd == 1);
        CHECK(een.klaargezet + twee.klaargezet == 1);
        CHECK(stad.post->verstuurd().size() == 1);
    }
}

TEST_CASE("a crash between sending and writing that down: sent again after the lease, same id") {
    Stad stad;
    stad.post->antwoord = {Tijdelijk, "uitgesteld"};
    stad.run();  // so that there is a row
    stad.at(1, 9h + 1min);
    write(stad.test.gemeente.writer(), [&](Db& db) {  // the other process, that died
        REQUIRE(outbox::neem(db, "gevallen", stad.test.clock.at));
    });
    stad.post->antwoord = {Bezorgd};
    CHECK(stad.run() == PostVerslag{});  // still leased
    stad.at(1, 9h + 7min);
    CHECK(stad.run() == PostVerslag{.bezorgd = 1});
    const auto mails = stad.post->verstuurd();
    CHECK(mails.front().bericht_id == mails.back().bericht_id);
}

TEST_CASE("who is asked to stop starts nothing new") {
    Stad stad;
    const Afbreken nu = true;
    CHECK(stad.herinneringen.verwerk(stad.test.gemeente, nu).bezorgd == 0);
    CHECK(stad.run().bezorgd == 1);
}

TEST_CASE("without a telephone number of the gemeente nothing leaves; with one, it does") {
    Stad stad({.herinnering = Herinnering::Mail}, false);
    CHECK(stad.run() == PostVerslag{});
    CHECK(stad.post->verstuurd().empty());
    stad.test.richt_in();
    CHECK(stad.run() == PostVerslag{.klaargezet = 1, .bezorgd = 1});
}
