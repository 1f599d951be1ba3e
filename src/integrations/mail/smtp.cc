#include "integrations/mail/smtp.h"

#include "integrations/curl.h"
#include "integrations/mail/mime.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace houvast::mail {

namespace {

struct Bytes {
    std::string_view left;
};

std::size_t hand_over(char* to, std::size_t size, std::size_t count, void* from) {
    auto& bytes = *static_cast<Bytes*>(from);
    const std::size_t taken = std::min(size * count, bytes.left.size());
    std::memcpy(to, bytes.left.data(), taken);
    bytes.left.remove_prefix(taken);
    return taken;
}

// libcurl tells where an SMTP conversation stopped in its own words only.
Stap step_of(CURLcode code, std::string_view said) {
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_ABORTED_BY_CALLBACK: return Stap::TeLang;
    case CURLE_LOGIN_DENIED:
    case CURLE_AUTH_ERROR: return Stap::Inlog;
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM: return Stap::Tls;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT: return Stap::Verbinding;
    default: break;  // the many other codes of libcurl: by what it said
    }
    if (said.starts_with("MAIL failed")) return Stap::Afzender;
    if (said.starts_with("RCPT failed")) return Stap::Ontvanger;
    return Stap::Bericht;
}

}  // namespace

Bezorging oordeel(Stap waar, int antwoord) {
    using enum Bezorging::Uitslag;
    const bool refused = antwoord >= 500 && antwoord < 600;
    switch (waar) {
    // Ours or the server's to mend: the next attempt may find it mended.
    case Stap::Verbinding: return {Tijdelijk, "geen-verbinding", antwoord};
    case Stap::Tls: return {Tijdelijk, "tls", antwoord};
    case Stap::Inlog: return {Tijdelijk, "inlog", antwoord};
    case Stap::Afzender: return {Tijdelijk, "afzender-geweigerd", antwoord};
    case Stap::TeLang: return {Tijdelijk, "te-lang", antwoord};
    case Stap::Ontvanger:
        if (refused) return {Blijvend, "ontvanger-geweigerd", antwoord};
        return {Tijdelijk, "uitgesteld", antwoord};
    case Stap::Bericht:
        if (refused) return {Blijvend, "bericht-geweigerd", antwoord};
        return {Tijdelijk, antwoord >= 400 && antwoord < 500 ? "uitgesteld" : "afgebroken",
                antwoord};
    }
    return {};
}

Bezorging Smtp::verstuur(const Mail& mail, const Afbreken& afbreken) {
    const auto mime = mime_of(mail);
    if (!mime) return {Bezorging::Uitslag::Blijvend, "adres-onjuist"};
    Curl curl(afbreken, instellingen_.wachttijd_seconden);
    const bool from_the_start = instellingen_.beveiliging == Beveiliging::Tls;
    curl.text(CURLOPT_URL, (from_the_start ? "smtps://" : "smtp://") + instellingen_.server + ":" +
                               std::to_string(instellingen_.poort));
    curl.text(CURLOPT_PROTOCOLS_STR, from_the_start ? "smtps" : "smtp");
    curl.number(CURLOPT_USE_SSL, instellingen_.beveiliging == Beveiliging::Geen ? CURLUSESSL_NONE
                                                                                : CURLUSESSL_ALL);
    if (!instellingen_.ca_bestand.empty()) curl.text(CURLOPT_CAINFO, instellingen_.ca_bestand);
    if (!instellingen_.gebruiker.empty()) {
        curl.text(CURLOPT_USERNAME, instellingen_.gebruiker);
        curl.text(CURLOPT_PASSWORD, instellingen_.wachtwoord);
    }
    curl.text(CURLOPT_MAIL_FROM, "<" + mail.van.adres + ">");
    curl.list(CURLOPT_MAIL_RCPT, {"<" + mail.aan.adres + ">"});
    Bytes bytes{*mime};
    curl.upload(hand_over, &bytes);
    const CURLcode code = curl.perform();
    if (code == CURLE_OK) return {Bezorging::Uitslag::Bezorgd, {}, curl.answer()};
    return oordeel(step_of(code, curl.said()), curl.answer());
}

}  // namespace houvast::mail
