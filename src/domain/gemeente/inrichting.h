// Inrichting: how a municipality has arranged its work. The state of its one stream.
#pragma once

#include "domain/gemeente/gebeurtenissen.h"
#include "domain/methodiek/keuze.h"

#include <cstdint>
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

// A draft until it is fixed; then it stays as it is. One that was ever chosen is never thrown away:
// a traject may run with it.
enum class EigenStand { Concept, Vastgesteld, Weggegooid };
constexpr std::array<std::string_view, 3> names(EigenStand) {
    return {"concept", "vastgesteld", "weggegooid"};
}
struct EigenMethodiek {
    MethodiekKeuze van;    // what was copied
    MethodiekKeuze basis;  // the one on disk below it; the same, unless an own one was copied
    std::string naam;
    std::vector<Methodiekwijziging> wijzigingen = {};  // since the basis
    EigenStand stand = EigenStand::Concept;
    bool ooit_gekozen = false;
    bool operator==(const EigenMethodiek&) const = default;
};

struct Inrichting {
    std::map<MedewerkerId, Medewerker> medewerkers = {};
    std::map<Datum, std::string> sluitingsdagen = {};
    std::optional<GemeenteIngericht> gezicht = {};
    std::map<Datum, MethodiekKeuze> methodieken = {};  // by the day from which each counts
    std::map<MethodiekKeuze, EigenMethodiek> eigen_methodieken = {};
    // Of the content of those that are fixed, so that who keeps them built sees that they changed;
    // 0: there are none.
    std::uint64_t eigen_kenmerk = 0;
    bool operator==(const Inrichting&) const = default;
};

Inrichting evolve(Inrichting, const GemeenteGebeurtenis&);
bool in_dienst(const Inrichting&, const MedewerkerId&, Datum);
const Afwezigheid* afwezig_op(const Medewerker&, Datum);  // null: there
MethodiekKeuze methodiek_op(const Inrichting&, Datum);
bool heeft_mandaat(const Inrichting&, const MedewerkerId&, Mandaat, Datum);

}  // namespace houvast
