// Smtp: sends mail through the gemeente's own mail server (libcurl). One connection per message:
// a reminder service sends dozens a day.
//
// The certificate of the server is always checked. Without TLS only where the configuration says so
// (a server on the same machine). The password is never in a log, an error or a page.
#pragma once

#include "integrations/mail/mail.h"

#include <cstdint>

namespace houvast::mail {

enum class Beveiliging {
    Starttls,  // plain first, then TLS or nothing (port 587)
    Tls,       // TLS from the first byte (port 465)
    Geen,
};

struct SmtpInstellingen {
    std::string server;
    std::uint16_t poort = 587;
    Beveiliging beveiliging = Beveiliging::Starttls;
    std::string ca_bestand = {};   // certificates to trust; empty: those of the system
    std::string gebruiker = {};    // empty: no login
    std::string wachtwoord = {};
    int wachttijd_seconden = 30;   // for a whole message
};

class Smtp : public Postbode {
public:
    explicit Smtp(SmtpInstellingen instellingen) : instellingen_(std::move(instellingen)) {}
    Bezorging verstuur(const Mail&, const Afbreken&) override;

private:
    SmtpInstellingen instellingen_;
};

// What an attempt came to, from what the server answered (0: nothing) and where it went wrong.
enum class Stap { Verbinding, Tls, Inlog, Afzender, Ontvanger, Bericht, TeLang };
Bezorging oordeel(Stap waar, int antwoord);

}  // namespace houvast::mail
