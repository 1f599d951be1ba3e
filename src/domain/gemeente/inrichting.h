// Inrichting: how a municipality has arranged its work. The state of its one stream.
#pragma once

#include "domain/gemeente/gebeurtenissen.h"
#include "domain/methodiek/keuze.h"

#include <map>

namespace houvast {

struct Periode {
    Datum vanaf;
    std::optional<Datum> tot = {};  // the last day that counts
    bool operator==(const Periode&) const = default;
};

struct Afwezigheid {
    Datum vanaf;
    Datum tot;  // the last day
    Afwezigsoort waarom{};
    bool operator==(const Afwezigheid&) const = default;
};

struct Medewerker {
    std::string naam;
    std::string email;
    Rollen rollen = {};
    std::optional<Datum> uit_dienst_per = {};
    std::map<Mandaat, Periode> mandaten = {};
    std::optional<Werktijden> werktijden = {};  // nothing: not known
    std::vector<Afwezigheid> afwezig = {};      // by day, never overlapping
    bool operator==(const Medewerker&) const = default;
};

struct Inrichting {
    std::map<MedewerkerId, Medewerker> medewerkers = {};
    std::map<Datum, std::string> sluitingsdagen = {};
    std::optional<GemeenteIngericht> gezicht = {};
    std::map<Datum, MethodiekKeuze> methodieken = {};  // by the day from which each counts
    bool operator==(const Inrichting&) const = default;
};

Inrichting evolve(Inrichting, const GemeenteGebeurtenis&);
bool in_dienst(const Inrichting&, const MedewerkerId&, Datum);
const Afwezigheid* afwezig_op(const Medewerker&, Datum);  // null: there
MethodiekKeuze methodiek_op(const Inrichting&, Datum);
bool heeft_mandaat(const Inrichting&, const MedewerkerId&, Mandaat, Datum);

}  // namespace houvast
