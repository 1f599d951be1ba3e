// Signaal: a creditor reports arrears (Wgs art. 3 lid 1 b), and we offer help. Least data:
// Wgs art. 8b allows only what handling the signal needs. One file: commands, facts, state.
#pragma once

#include "base/fields.h"
#include "domain/ids.h"
#include "domain/soorten.h"
#include "domain/traject/opdrachten.h"
#include "domain/wissing.h"

#include <variant>
#include <vector>

namespace houvast {

enum class Signaalpartner { Energie, Huur, Water, Zorg, Hypotheek, Overig };
constexpr std::array<std::string_view, 6> names(Signaalpartner) {
    return {"energie", "huur", "water", "zorg", "hypotheek", "overig"};
}
enum class Signaalafloop { GeenContact, AanbodAfgewezen, ZelfOpgelost, AlBekend };
constexpr std::array<std::string_view, 4> names(Signaalafloop) {
    return {"geen-contact", "aanbod-afgewezen", "zelf-opgelost", "al-bekend"};
}

struct RegistreerSignaal {
    static constexpr auto soort = OpdrachtSoort::RegistreerSignaal;
    Signaalpartner partner{};
    std::string naam;
    Datum ontvangen_op{};
    std::optional<std::string> telefoon = {};
    std::optional<std::string> adres = {};
};
template <class Visitor>
void fields(Visitor& visit, RegistreerSignaal& o) {
    visit(o.partner,      {.name = "partner",     .label = "signaal.partner"});
    visit(o.naam,         {.name = "naam",        .label = "aanmelding.naam", .length_max = 200});
    visit(o.ontvangen_op, {.name = "ontvangenOp", .label = "signaal.ontvangen-op"});
    visit(o.telefoon,     {.name = "telefoon",    .label = "inwoner.telefoon", .length_max = 30});
    visit(o.adres,        {.name = "adres",       .label = "inwoner.adres", .length_max = 200});
}

struct DoeAanbod {
    static constexpr auto soort = OpdrachtSoort::DoeAanbod;
    Datum op{};
    Kanaal kanaal{};
};
template <class Visitor>
void fields(Visitor& visit, DoeAanbod& o) {
    visit(o.op,     {.name = "op",     .label = "signaal.aanbod-op"});
    visit(o.kanaal, {.name = "kanaal", .label = "signaal.aanbod-kanaal"});
}

// Wgs art. 4 lid 1 b: the term of the first talk starts when the resident accepts.
struct AanvaardAanbod {
    static constexpr auto soort = OpdrachtSoort::AanvaardAanbod;
    Datum op{};
    std::optional<Dreiging> dreiging = {};
};
template <class Visitor>
void fields(Visitor& visit, AanvaardAanbod& o) {
    visit(o.op,       {.name = "op",       .label = "signaal.aanvaard-op"});
    visit(o.dreiging, {.name = "dreiging", .label = "aanmelding.dreiging"});
}

struct SluitSignaalAf {
    static constexpr auto soort = OpdrachtSoort::SluitSignaalAf;
    Datum op{};
    Signaalafloop afloop{};
};
template <class Visitor>
void fields(Visitor& visit, SluitSignaalAf& o) {
    visit(o.op,     {.name = "op",     .label = "signaal.afgesloten-op"});
    visit(o.afloop, {.name = "afloop", .label = "signaal.afloop"});
}

using SignaalOpdracht =
    std::variant<RegistreerSignaal, DoeAanbod, AanvaardAanbod, SluitSignaalAf>;

struct SignaalOntvangen {
    Signaalpartner partner;
    std::string naam;
    Datum ontvangen_op;
    std::optional<std::string> telefoon = {};
    std::optional<std::string> adres = {};
    bool operator==(const SignaalOntvangen&) const = default;
};
struct AanbodGedaan {
    Datum op;
    Kanaal kanaal;
    bool operator==(const AanbodGedaan&) const = default;
};
struct AanbodAanvaard {
    Datum op;
    TrajectId traject;
    bool operator==(const AanbodAanvaard&) const = default;
};
struct SignaalAfgesloten {
    Datum op;
    Signaalafloop afloop;
    bool operator==(const SignaalAfgesloten&) const = default;
};
using SignaalGebeurtenis =
    std::variant<SignaalOntvangen, AanbodGedaan, AanbodAanvaard, SignaalAfgesloten,
                 GegevenGewist>;

// S0 of PROCESS.md, and how it ends.
struct Signaal {
    enum class Stand { NogNiets, Open, Aanvaard, Afgesloten };
    static constexpr int ontvangst = 1;  // the version of the event that it began with
    Stand stand = Stand::NogNiets;
    std::string naam = {};               // empty once it was wiped
    std::optional<std::string> telefoon = {};
    std::optional<std::string> adres = {};
    Datum ontvangen_op = {};
    std::vector<AanbodGedaan> aanbiedingen = {};
    std::optional<TrajectId> traject = {};  // where the accepted offer went on
    Geschreven geschreven = {};
    bool operator==(const Signaal&) const = default;
};

Signaal evolve(Signaal, const SignaalGebeurtenis&);

}  // namespace houvast
