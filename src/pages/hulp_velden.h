// What somebody tells who asks for help on the website, without logging in. No command: web/hulp
// makes an aanmelding of it. R-003: a name and one way back are enough; no papers, no BSN.
#pragma once

#include "base/fields.h"
#include "base/keuzes.h"
#include "domain/traject/opdrachten.h"

namespace houvast {

enum class Hulpweg {
    Vraag,        // five small questions
    Terugbellen,  // a name and a number: call me
    Weer,         // who was helped before: to the professional they know
};

// Wgs art. 4 lid 2 in plain words. One of them is enough for three working days (T2).
enum class Gevaar { Huis, Afsluiting, Zorgverzekering, Nee };
constexpr std::array<std::string_view, 4> names(Gevaar) {
    return {"huis", "afsluiting", "zorgverzekering", "nee"};
}

enum class VoorWie { Mijzelf, IemandAnders };
constexpr std::array<std::string_view, 2> names(VoorWie) { return {"mijzelf", "ander"}; }

enum class Dagdeel { Ochtend, Middag, Altijd };
constexpr std::array<std::string_view, 3> names(Dagdeel) {
    return {"ochtend", "middag", "altijd"};
}

struct Hulpvraag {
    std::optional<std::string> zorgen = {};
    std::optional<Gevaar> gevaar = {};
    std::optional<VoorWie> voor = {};
    std::optional<std::string> helper = {};   // who asks, for somebody else
    std::optional<JaNee> weet_ervan = {};     // that somebody else knows, and agrees
    std::string naam;                         // of who needs help
    std::optional<std::string> telefoon = {};
    std::optional<std::string> email = {};
    Keuzes<Dagdeel> wanneer = {};
    std::optional<std::string> let_op = {};   // "do not leave a message"
};
template <class Visitor>
void fields(Visitor& visit, Hulpvraag& h) {
    visit(h.zorgen,     {.name = "zorgen",    .label = "hulp.zorgen", .length_max = 4000});
    visit(h.gevaar,     {.name = "gevaar",    .label = "hulp.gevaar"});
    visit(h.voor,       {.name = "voor",      .label = "hulp.voor"});
    visit(h.helper,     {.name = "helper",    .label = "hulp.helper", .length_max = 200});
    visit(h.weet_ervan, {.name = "weetErvan", .label = "hulp.weet-ervan"});
    visit(h.naam,       {.name = "naam",      .label = "hulp.naam", .length_max = 200});
    visit(h.telefoon,   {.name = "telefoon",  .label = "hulp.telefoon", .length_max = 30});
    visit(h.email,      {.name = "email",     .label = "hulp.email", .length_max = 254});
    visit(h.wanneer,    {.name = "wanneer",   .label = "hulp.wanneer"});
    visit(h.let_op,     {.name = "letOp",     .label = "hulp.let-op", .length_max = 500});
}

}  // namespace houvast
