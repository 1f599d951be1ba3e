#include "loading/post.h"

#include "domain/inwoner/contactgegevens.h"
#include "loading/bestand.h"
#include "loading/lezer.h"

#include <algorithm>
#include <array>

namespace houvast {

namespace {

using yaml::Lezer;

constexpr std::size_t text_characters_max = 200;
constexpr std::size_t sms_characters_max = 11;  // GSM 03.40: an alphanumeric sender
constexpr yaml::Bereik poorten{1, 65535};
constexpr yaml::Bereik wachttijden{1, 120};
constexpr std::array<std::string_view, 3> beveiligingen = {"starttls", "tls", "geen"};

std::string optional_text(Lezer& lezer, std::string_view sleutel) {
    return lezer.has(sleutel) ? lezer.text(sleutel, text_characters_max) : std::string{};
}

bool is_this_machine(std::string_view host) {
    return host == "localhost" || host == "127.0.0.1" || host == "::1";
}

bool is_host(std::string_view host) {
    return !host.empty() && std::ranges::all_of(host, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '.' || c == '-';
    });
}

PostInstellingen::Mail read_mail(const yaml::Knoop& knoop, yaml::Fouten& fouten) {
    Lezer lezer(knoop, fouten);
    PostInstellingen::Mail mail{.server = lezer.text("server", text_characters_max),
                                .poort = lezer.number("poort", poorten)};
    mail.beveiliging = static_cast<PostInstellingen::Beveiliging>(
        lezer.choice("beveiliging", beveiligingen));
    mail.ca_bestand = optional_text(lezer, "ca_bestand");
    mail.gebruiker = optional_text(lezer, "gebruiker");
    mail.wachtwoord_bestand = optional_text(lezer, "wachtwoord_bestand");
    if (lezer.has("wachttijd_seconden"))
        mail.wachttijd_seconden = lezer.number("wachttijd_seconden", wachttijden);
    if (!mail.server.empty() && !is_host(mail.server))
        lezer.fault("server", "alleen de naam van de server, zonder smtp:// en zonder poort");
    const bool plain = mail.beveiliging == PostInstellingen::Beveiliging::Geen;
    if (plain && !is_this_machine(mail.server))
        lezer.fault("beveiliging", "zonder beveiliging mag alleen naar een server op deze machine");
    if (plain && !mail.gebruiker.empty())
        lezer.fault("gebruiker", "een wachtwoord gaat niet over een lijn zonder beveiliging");
    lezer.done();
    return mail;
}

PostInstellingen::Sms read_sms(const yaml::Knoop& knoop, yaml::Fouten& fouten) {
    Lezer lezer(knoop, fouten);
    PostInstellingen::Sms sms{.adres = lezer.text("adres", text_characters_max)};
    sms.geheim_bestand = optional_text(lezer, "geheim_bestand");
    sms.ca_bestand = optional_text(lezer, "ca_bestand");
    if (lezer.has("wachttijd_seconden"))
        sms.wachttijd_seconden = lezer.number("wachttijd_seconden", wachttijden);
    if (!sms.adres.empty() && !sms.adres.starts_with("https://") &&
        !sms.adres.starts_with("http://127.0.0.1:") && !sms.adres.starts_with("http://localhost:"))
        lezer.fault("adres", "het adres begint met https://");
    lezer.done();
    return sms;
}

PostInstellingen::Afzender read_afzender(const yaml::Knoop& knoop, yaml::Fouten& fouten) {
    Lezer lezer(knoop, fouten);
    PostInstellingen::Afzender afzender{
        .gemeente = lezer.code("gemeente"),
        .naam = lezer.text("afzender_naam", text_characters_max),
        .adres = lezer.text("afzender_adres", text_characters_max)};
    if (lezer.has("afzender_sms"))
        afzender.sms = lezer.text("afzender_sms", sms_characters_max);
    if (!afzender.adres.empty() && !is_email(afzender.adres))
        lezer.fault("afzender_adres", "dit is geen mailadres");
    lezer.done();
    return afzender;
}

}  // namespace

Gelezen<PostInstellingen> read_post(std::string_view text, const std::string& bestand) {
    const auto root = yaml::parse(text, bestand);
    if (!root) return std::unexpected(root.error());
    yaml::Fouten fouten{.bestand = bestand};
    PostInstellingen post;
    Lezer lezer(*root, fouten);
    if (lezer.has("mail")) post.mail = read_mail(lezer.map("mail"), fouten);
    if (lezer.has("sms")) post.sms = read_sms(lezer.map("sms"), fouten);
    std::vector<std::pair<std::string, Plaats>> namen;
    for (const yaml::Knoop& knoop : lezer.list("gemeenten")) {
        post.afzenders.push_back(read_afzender(knoop, fouten));
        namen.emplace_back(post.afzenders.back().gemeente, knoop.plaats);
    }
    yaml::check_unique(namen, fouten);
    lezer.done();
    if (!fouten.lijst.empty()) return std::unexpected(fouten.in_order());
    return post;
}

Gelezen<PostInstellingen> load_post(const std::string& path) {
    const auto text = read_text_file(path);
    if (!text) return std::unexpected(text.error());
    return read_post(*text, path);
}

}  // namespace houvast
