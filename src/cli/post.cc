// houvast post: sends what is due, once, and ends. For a timer of the system beside or instead of
// the website's own; and to try whether the mail server takes our mail.
#include "app/herinneringen_taak.h"
#include "app/ids.h"
#include "cli/cli.h"
#include "cli/gegevens.h"
#include "cli/gereedschap.h"
#include "cli/klok.h"
#include "cli/post_instellingen.h"
#include "integrations/mail/mime.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace houvast::cli {

namespace {

struct PostOpties {
    GereedschapOpties gereedschap;
    std::string proef_naar;
    std::string tijdstip;
};

// Only these gemeenten have their turn.
struct Gekozen : Taak {
    Taak& taak;
    std::vector<std::string> namen;
    Gekozen(Taak& t, std::vector<std::string> n) : taak(t), namen(std::move(n)) {}
    std::string_view naam() const override { return taak.naam(); }
    bool is_voor(const std::string& gemeente) const override {
        return std::ranges::count(namen, gemeente) > 0 && taak.is_voor(gemeente);
    }
    void doe(Gemeente& g, const Afbreken& a) override { taak.doe(g, a); }
};

Uitgang trial(const PostOpties& opties, const Postkantoor& kantoor, const Clock& clock) {
    const std::string& naam = opties.gereedschap.gemeente;
    if (naam.empty()) throw CLI::RequiredError("--gemeente");
    if (!mail::is_mailbox(opties.proef_naar))
        throw CLI::ValidationError("dit is geen mailadres: " + opties.proef_naar);
    if (!kantoor.mailt(naam)) {
        fmt::print(stderr, "houvast: voor {} is geen mail ingesteld (post.yaml)\n", naam);
        return Uitgang::Geweigerd;
    }
    const Afzender& van = *kantoor.afzender(naam);
    const Afbreken niet = false;
    const Bezorging gebleken = kantoor.mail->verstuur(
        {.van = {.adres = van.adres, .naam = van.naam},
         .aan = {.adres = opties.proef_naar},
         .onderwerp = "Proefbericht",
         .tekst = "Dit is een proefbericht.\nHet versturen van mail werkt.\n",
         .taal = "nl",
         .bericht_id = new_id(clock) + van.adres.substr(van.adres.find('@')),
         .op = clock.now()},
        niet);
    if (gebleken.uitslag == Bezorging::Uitslag::Bezorgd) {
        fmt::print("{}: het proefbericht is aangenomen door de mailserver\n", naam);
        return Uitgang::Goed;
    }
    fmt::print(stderr, "houvast: niet verstuurd ({}{}): {}\n",
               gebleken.uitslag == Bezorging::Uitslag::Blijvend ? "blijvend" : "tijdelijk",
               gebleken.antwoord > 0 ? fmt::format(", {}", gebleken.antwoord) : "",
               gebleken.reden);
    return Uitgang::Geweigerd;
}

Uitgang run(const PostOpties& opties) {
    const SystemClock now;
    const auto given = tijdstip_in_demo(opties.tijdstip, opties.gereedschap.data.map);
    const VasteKlok vast(given.value_or(now.now()));
    const Clock& clock = given ? static_cast<const Clock&>(vast) : now;
    const auto installatie = bestaande_installatie(opties.gereedschap.data, clock);
    const auto namen = gekozen_gemeenten(*installatie, opties.gereedschap);
    const Postkantoor kantoor = lees_postkantoor(opties.gereedschap.data.map);
    if (!opties.proef_naar.empty()) return trial(opties, kantoor, clock);
    if (!kantoor.mail && !kantoor.sms) {
        fmt::print("Er is niets ingesteld om berichten te versturen (post.yaml).\n");
        return Uitgang::Goed;
    }
    const Translations vertalingen(translations_dir());
    const Log log(clock);
    HerinneringenTaak herinneringen(kantoor, vertalingen, log);
    Gekozen gekozen(herinneringen, namen);
    const Afbreken niet = false;
    const bool all_well = ronde(*installatie, gekozen, log, niet);
    const PostVerslag& totaal = herinneringen.totaal();
    fmt::print("klaargezet {}, verstuurd {}, later {}, mislukt {}, vervallen {}\n",
               totaal.klaargezet, totaal.bezorgd, totaal.later, totaal.mislukt, totaal.vervallen);
    if (!all_well) return Uitgang::Wereld;
    return totaal.mislukt > 0 ? Uitgang::Geweigerd : Uitgang::Goed;
}

}  // namespace

void add_post(CLI::App& app, Uitgang& uitgang) {
    static PostOpties opties;
    CLI::App* post =
        app.add_subcommand("post", "verstuur de berichten voor afspraken die nu weg moeten");
    add_gereedschap_opties(*post, opties.gereedschap);
    post->add_option("--proef-naar", opties.proef_naar,
                     "stuur alleen een proefbericht naar dit mailadres (met --gemeente)");
    post->add_option("--tijdstip", opties.tijdstip,
                     "doe alsof het dit tijdstip is, in UTC: 2026-11-24T08:00 (alleen een demo)");
    post->callback([&uitgang] { uitgang = run(opties); });
}

}  // namespace houvast::cli
