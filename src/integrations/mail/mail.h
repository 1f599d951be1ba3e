// Mail: one message by e-mail, and the door through which it leaves. Real: smtp.h; a test double:
// proefpost.h.
#pragma once

#include "base/clock.h"
#include "integrations/bezorging.h"

#include <optional>
#include <string>
#include <vector>

namespace houvast::mail {

struct Adres {
    std::string adres;      // ASCII: "afspraken@voorbeeldstad.example"
    std::string naam = {};  // UTF-8; empty: the address alone
    bool operator==(const Adres&) const = default;
};

struct Bijlage {
    std::string naam;    // ASCII file name: "afspraak.ics"
    std::string soort;   // "text/calendar; charset=utf-8; method=PUBLISH"
    std::string inhoud;  // any bytes
    bool operator==(const Bijlage&) const = default;
};

struct Mail {
    Adres van;
    Adres aan;
    std::string onderwerp;   // UTF-8, one line
    std::string tekst;       // UTF-8, lines end with \n
    std::string taal;        // "nl"
    std::string bericht_id;  // "x@voorbeeldstad.example": the same each time this one is sent
    Tijdstip op;
    std::vector<Bijlage> bijlagen = {};
    bool operator==(const Mail&) const = default;
};

class Postbode {
public:
    virtual ~Postbode() = default;
    // Blocks until the other side has answered, or the time is up. Throws nothing of its own.
    virtual Bezorging verstuur(const Mail&, const Afbreken&) = 0;
};

}  // namespace houvast::mail
