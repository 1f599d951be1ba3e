// Post: how an installation sends mail and SMS, from the file post.yaml of the operator. Without
// that file, or without the lines of a gemeente in it, nothing is sent. Secrets are never in it: it
// names the files that hold them.
//
//   mail:
//     server: smtp.voorbeeld.example
//     poort: 587
//     beveiliging: starttls          # starttls, tls, or geen (a server on the same machine)
//     gebruiker: houvast             # may be left out, with the line below it
//     wachtwoord_bestand: smtp-wachtwoord
//   sms:                             # may be left out
//     adres: https://sms.voorbeeld.example/bericht
//     geheim_bestand: sms-geheim
//   gemeenten:
//     - gemeente: voorbeeldstad
//       afzender_naam: Gemeente Voorbeeldstad
//       afzender_adres: afspraken@voorbeeldstad.example
//       afzender_sms: Gemeente
#pragma once

#include "loading/leesfout.h"

#include <optional>

namespace houvast {

struct PostInstellingen {
    enum class Beveiliging { Starttls, Tls, Geen };
    struct Mail {
        std::string server;
        int poort = 587;
        Beveiliging beveiliging = Beveiliging::Starttls;
        std::string ca_bestand = {};          // empty: the certificates of the system
        std::string gebruiker = {};           // empty: no login
        std::string wachtwoord_bestand = {};  // beside post.yaml, or a whole path
        int wachttijd_seconden = 30;
    };
    struct Sms {
        std::string adres;
        std::string geheim_bestand = {};
        std::string ca_bestand = {};
        int wachttijd_seconden = 30;
    };
    struct Afzender {
        std::string gemeente;
        std::string naam;   // what a resident sees: never the name of the service
        std::string adres;
        std::string sms = {};  // 1 to 11 letters and digits; empty: no SMS for this gemeente
    };
    std::optional<Mail> mail = {};
    std::optional<Sms> sms = {};
    std::vector<Afzender> afzenders = {};
};

Gelezen<PostInstellingen> read_post(std::string_view text, const std::string& bestand);
Gelezen<PostInstellingen> load_post(const std::string& path);

}  // namespace houvast
