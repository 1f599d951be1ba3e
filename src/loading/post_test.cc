#include "loading/post.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace houvast;

namespace {

constexpr std::string_view whole = R"(mail:
  server: smtp.voorbeeld.example
  poort: 465
  beveiliging: tls
  gebruiker: houvast
  wachtwoord_bestand: smtp-wachtwoord
  wachttijd_seconden: 20
sms:
  adres: https://sms.voorbeeld.example/bericht
  geheim_bestand: sms-geheim
gemeenten:
  - gemeente: voorbeeldstad
    afzender_naam: Gemeente Voorbeeldstad
    afzender_adres: afspraken@voorbeeldstad.example
    afzender_sms: Gemeente
)";

std::string with(std::string_view from, std::string_view to) {
    std::string text(whole);
    const auto at = text.find(from);
    REQUIRE(at != text.npos);
    return text.replace(at, from.size(), to);
}

bool refused(const std::string& text, std::string_view reason) {
    const auto read = read_post(text, "post.yaml");
    return !read && std::ranges::any_of(read.error(), [&](const Leesfout& fout) {
        return fout.reden.find(reason) != fout.reden.npos;
    });
}

}  // namespace

TEST_CASE("post.yaml is read whole") {
    const auto post = read_post(whole, "post.yaml");
    REQUIRE(post);
    CHECK(post->mail->server == "smtp.voorbeeld.example");
    CHECK(post->mail->poort == 465);
    CHECK(post->mail->beveiliging == PostInstellingen::Beveiliging::Tls);
    CHECK(post->mail->wachtwoord_bestand == "smtp-wachtwoord");
    CHECK(post->mail->wachttijd_seconden == 20);
    CHECK(post->sms->adres == "https://sms.voorbeeld.example/bericht");
    REQUIRE(post->afzenders.size() == 1);
    CHECK(post->afzenders[0].naam == "Gemeente Voorbeeldstad");
    CHECK(post->afzenders[0].sms == "Gemeente");
}

TEST_CASE("mail and SMS may be left out: nothing is sent then") {
    const auto post = read_post("gemeenten: []\n", "post.yaml");
    REQUIRE(post);
    CHECK_FALSE(post->mail);
    CHECK_FALSE(post->sms);
}

TEST_CASE("a mistake in post.yaml is named, never guessed at") {
    CHECK(refused(with("beveiliging: tls", "beveiliging: geen"), "op deze machine"));
    CHECK(refused(with("server: smtp.voorbeeld.example", "server: smtp://mail"), "de naam"));
    CHECK(refused(with("poort: 465", "poort: 70000"), "ligt tussen"));
    CHECK(refused(with("https://sms", "http://sms"), "https://"));
    CHECK(refused(with("afspraken@voorbeeldstad.example", "afspraken"), "geen mailadres"));
    CHECK(refused(with("afzender_sms: Gemeente", "afzender_sms: Gemeente Voorbeeldstad"),
                  "te lang"));
    CHECK(refused(with("  gebruiker: houvast", "  wachtwoord: geheim"), "onbekende sleutel"));
    CHECK(refused(std::string(whole) + "  - gemeente: voorbeeldstad\n    afzender_naam: A\n"
                                       "    afzender_adres: a@b.example\n",
                  "staat er twee keer"));
}

TEST_CASE("a password never goes over a line without TLS") {
    const auto text = R"(mail:
  server: localhost
  poort: 25
  beveiliging: geen
  gebruiker: houvast
  wachtwoord_bestand: geheim
gemeenten: []
)";
    CHECK(refused(text, "zonder beveiliging"));
}
