// What the beheerder asks about a methodiek: which one counts, and one of the gemeente's own: copy
// it, change it, fix it, throw it away (docs/besluiten/0018).
#pragma once

#include "base/fields.h"
#include "domain/methodiek/wijziging.h"
#include "domain/soorten.h"

#include <variant>

namespace houvast {

// which methodiek counts from a day on, for whoever begins then.
struct KiesMethodiek {
    static constexpr auto soort = OpdrachtSoort::KiesMethodiek;
    Code code;
    Code versie;
    Datum vanaf{};
};
template <class Visitor>
void fields(Visitor& visit, KiesMethodiek& o) {
    visit(o.code, {.name = "code", .label = "methodiekkeuze.code", .lijst = "methodieken"});
    visit(o.versie, {.name = "versie", .label = "methodiekkeuze.versie", .lijst = "versies"});
    visit(o.vanaf, {.name = "vanaf", .label = "methodiekkeuze.vanaf"});
}

// From one on disk, or from an own one that is fixed. The code may stay the same with another
// versie: a new version of it.
struct KopieerMethodiek {
    static constexpr auto soort = OpdrachtSoort::KopieerMethodiek;
    Code van_code;
    Code van_versie;
    std::string code;
    std::string versie;
    std::string naam;
};
template <class Visitor>
void fields(Visitor& visit, KopieerMethodiek& o) {
    visit(o.van_code, {.name = "vanCode", .label = "eigenmethodiek.van-code",
                       .lijst = "methodieken"});
    visit(o.van_versie, {.name = "vanVersie", .label = "eigenmethodiek.van-versie",
                         .lijst = "versies"});
    visit(o.code, {.name = "code", .label = "eigenmethodiek.nieuwe-code", .length_max = 60});
    visit(o.versie, {.name = "versie", .label = "eigenmethodiek.nieuwe-versie",
                     .length_max = 60});
    visit(o.naam, {.name = "naam", .label = "eigenmethodiek.naam", .length_max = 120});
}

inline constexpr std::size_t waar_max = 250;
inline constexpr std::size_t wijziging_tekst_max = 12'000;  // a sheet of forty blocks

struct WijzigMethodiek {
    static constexpr auto soort = OpdrachtSoort::WijzigMethodiek;
    Code code;
    Code versie;
    Code deel;
    std::optional<std::string> waar = {};
    std::string veld;
    std::optional<std::string> tekst = {};
};
template <class Visitor>
void fields(Visitor& visit, WijzigMethodiek& o) {
    visit(o.code, {.name = "code", .label = "eigenmethodiek.code", .lijst = "concepten"});
    visit(o.versie, {.name = "versie", .label = "eigenmethodiek.versie", .lijst = "versies"});
    visit(o.deel, {.name = "deel", .label = "eigenmethodiek.deel", .lijst = "delen"});
    visit(o.waar, {.name = "waar", .label = "eigenmethodiek.waar", .length_max = waar_max});
    visit(o.veld, {.name = "veld", .label = "eigenmethodiek.veld", .length_max = 60});
    visit(o.tekst, {.name = "tekst", .label = "eigenmethodiek.tekst",
                    .length_max = wijziging_tekst_max});
}

struct VoegMethodiekdeelToe {
    static constexpr auto soort = OpdrachtSoort::VoegMethodiekdeelToe;
    Code code;
    Code versie;
    Code deel;
    std::optional<std::string> onder = {};
    std::string nieuwe_code;
    std::string tekst;
};
template <class Visitor>
void fields(Visitor& visit, VoegMethodiekdeelToe& o) {
    visit(o.code, {.name = "code", .label = "eigenmethodiek.code", .lijst = "concepten"});
    visit(o.versie, {.name = "versie", .label = "eigenmethodiek.versie", .lijst = "versies"});
    visit(o.deel, {.name = "deel", .label = "eigenmethodiek.deel", .lijst = "delen"});
    visit(o.onder, {.name = "onder", .label = "eigenmethodiek.onder", .length_max = waar_max});
    visit(o.nieuwe_code, {.name = "nieuweCode", .label = "eigenmethodiek.code-van-deel",
                          .length_max = 60});
    visit(o.tekst, {.name = "tekst", .label = "eigenmethodiek.tekst-van-deel",
                    .length_max = 600});
}

struct SchrapMethodiekdeel {
    static constexpr auto soort = OpdrachtSoort::SchrapMethodiekdeel;
    Code code;
    Code versie;
    Code deel;
    std::string waar;
};
template <class Visitor>
void fields(Visitor& visit, SchrapMethodiekdeel& o) {
    visit(o.code, {.name = "code", .label = "eigenmethodiek.code", .lijst = "concepten"});
    visit(o.versie, {.name = "versie", .label = "eigenmethodiek.versie", .lijst = "versies"});
    visit(o.deel, {.name = "deel", .label = "eigenmethodiek.deel", .lijst = "delen"});
    visit(o.waar, {.name = "waar", .label = "eigenmethodiek.waar", .length_max = waar_max});
}

// an instrument of others, in their own wording, from a file.
struct BrengInstrumentIn {
    static constexpr auto soort = OpdrachtSoort::BrengInstrumentIn;
    Code code;
    Code versie;
    Inbreng bestand = {};  // who takes the file reads it (loading/methodiek.h)
};
template <class Visitor>
void fields(Visitor& visit, BrengInstrumentIn& o) {
    visit(o.code, {.name = "code", .label = "eigenmethodiek.code", .lijst = "concepten"});
    visit(o.versie, {.name = "versie", .label = "eigenmethodiek.versie", .lijst = "versies"});
    visit(o.bestand, {.name = "bestand", .label = "eigenmethodiek.bestand"});
}

struct StelMethodiekVast {
    static constexpr auto soort = OpdrachtSoort::StelMethodiekVast;
    Code code;
    Code versie;
};
template <class Visitor>
void fields(Visitor& visit, StelMethodiekVast& o) {
    visit(o.code, {.name = "code", .label = "eigenmethodiek.code", .lijst = "concepten"});
    visit(o.versie, {.name = "versie", .label = "eigenmethodiek.versie", .lijst = "versies"});
}

struct GooiMethodiekWeg {
    static constexpr auto soort = OpdrachtSoort::GooiMethodiekWeg;
    Code code;
    Code versie;
};
template <class Visitor>
void fields(Visitor& visit, GooiMethodiekWeg& o) {
    visit(o.code, {.name = "code", .label = "eigenmethodiek.code", .lijst = "eigen"});
    visit(o.versie, {.name = "versie", .label = "eigenmethodiek.versie", .lijst = "versies"});
}

}  // namespace houvast
