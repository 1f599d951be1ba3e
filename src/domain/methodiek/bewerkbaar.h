// Bewerkbaar: what of a methodiek can be changed, from one description of its parts and fields
// (bewerkbaar_velden.h). Forms, the values they begin with and the changes themselves come from it.
//
// What is changed may be unsound for a while: a new thing has its code, its text and nothing else
// yet. `tekorten` says what is still lacking; before that is nothing, show it, and do not work with
// it.
#pragma once

#include "base/result.h"
#include "domain/methodiek/methodiek.h"
#include "domain/methodiek/wijziging.h"

#include <cstdint>
#include <span>

namespace houvast {

// How a field is filled in. Of each, `waarde` and the `tekst` of a Veldwijziging are text:
//   tekst     one text            regels  texts, one on each line
//   getal     a whole number      getallen  numbers with a space between: "3 6 12"
//   keuze     one code of `keuzes`          codes  any of them, with a space between
//   ja-nee    "ja" or "nee"       werkblad  the blocks of a sheet (werkblad_tekst.h)
enum class Veldsoort { Tekst, Regels, Getal, Getallen, Keuze, Codes, JaNee, Werkblad };
constexpr std::array<std::string_view, 8> names(Veldsoort) {
    return {"tekst", "regels", "getal", "getallen", "keuze", "codes", "ja-nee", "werkblad"};
}

struct Veldkeuze {
    std::string code;
    std::string naam = {};  // as the methodiek has it; empty: the program's own, named by its code
    bool operator==(const Veldkeuze&) const = default;
};

struct Bewerkbaar {
    std::string veld;          // the key in its file; its label is "methodiekveld.<veld>"
    Veldsoort soort{};
    std::string waarde = {};   // as it is now
    bool verplicht = true;     // else it may be empty
    int tekens_max = 0;        // of tekst, and of each line of regels
    int min = 0, max = 0;      // of getal and getallen; of regels how many lines
    std::vector<Veldkeuze> keuzes = {};  // of keuze and codes
    bool operator==(const Bewerkbaar&) const = default;
};

// One thing in a part, for a list: what it is called, and what can be put under it.
struct Deelnaam {
    std::string waar;             // "leefgebieden/werk"
    std::string code;             // "werk"
    std::string naam;             // its name or its text
    bool vervallen = false;       // of a value of a codelijst
    std::string onder = {};       // the key of what can be added under it: "stellingen"; or nothing
    bool operator==(const Deelnaam&) const = default;
};

// All parts, in the order of the files: "methodiek", "mijlpalen", "fasen" …
std::vector<std::string> methodiekdelen();
bool is_deel(std::string_view deel);
// To which things can be added, and from which taken away: not "methodiek", and not the classes,
// which are the program's own.
bool is_lijst(std::string_view deel);

// The things right under `onder`, empty for those of the part itself, in their order. Nothing for a
// way that leads nowhere, and for "methodiek".
std::vector<Deelnaam> delen_onder(const Methodiek&, std::string_view deel, std::string_view onder);

// The fields of one thing; of "methodiek" with an empty `waar`. Refused with
// "methodiekdeel-onbekend" when it is not there.
Result<std::vector<Bewerkbaar>> bewerkbaar(const Methodiek&, std::string_view deel,
                                           std::string_view waar);

// The methodiek with this change. Refused with
//   methodiekdeel-onbekend   deel, waar: there is no such thing, or nothing can be put under it
//   methodiekdeel-bestaat    code: it is there already
//   methodiekdeel-vast       deel: nothing is added to or taken from this part
//   methodiekcode-onjuist    code: 1 to 60 small letters, digits and dashes
//   methodiekveld-onbekend   veld: this thing has no such field
//   methodiekveld-leeg, -te-lang (max), -getal (min, max), -keuze (tekst), -regels (min, max),
//   -werkblad (regel)        veld: not a value for this field
//   methodiek-ongewijzigd    it is so already
Result<Methodiek> toegepast(Methodiek, const Methodiekwijziging&);
// The same for one after the other; stops at the first that cannot be.
Result<Methodiek> opgebouwd(const Methodiek& basis, std::span<const Methodiekwijziging>);

// A number for these changes and what they begin with: other changes, another number.
std::uint64_t kenmerk_van(std::string_view begin, std::span<const Methodiekwijziging>);

// All that keeps it from being used: "methodiek.veld-leeg" (in, veld, deel, waar) for each field
// that has to be filled in and is not, then the gebreken of deugdelijk.h.
std::vector<Weigering> tekorten(const Methodiek&);

}  // namespace houvast
