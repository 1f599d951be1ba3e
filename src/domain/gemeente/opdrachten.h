// What the beheerder arranges: staff, roles, mandates, closing days, the municipality's own face.
// Passwords and TOTP are not here: they live in the installation's access database.
#pragma once

#include "base/fields.h"
#include "domain/actor.h"
#include "domain/gemeente/opdrachten_methodiek.h"
#include "domain/soorten.h"

#include <variant>

namespace houvast {

struct NeemMedewerkerAan {
    static constexpr auto soort = OpdrachtSoort::NeemMedewerkerAan;
    std::string naam;
    std::string email;  // also the login name
    Rollen rollen = {};
};
template <class Visitor>
void fields(Visitor& visit, NeemMedewerkerAan& o) {
    visit(o.naam,   {.name = "naam",   .label = "medewerker.naam", .length_max = 200});
    visit(o.email,  {.name = "email",  .label = "medewerker.email", .length_max = 254});
    visit(o.rollen, {.name = "rollen", .label = "medewerker.rollen"});
}

struct WijzigRollen {
    static constexpr auto soort = OpdrachtSoort::WijzigRollen;
    MedewerkerId medewerker;
    Rollen rollen = {};
};
template <class Visitor>
void fields(Visitor& visit, WijzigRollen& o) {
    visit(o.medewerker, {.name = "medewerker", .label = "medewerker.wie"});
    visit(o.rollen,     {.name = "rollen",     .label = "medewerker.rollen"});
}

struct ZetMedewerkerUitDienst {
    static constexpr auto soort = OpdrachtSoort::ZetMedewerkerUitDienst;
    MedewerkerId medewerker;
    Datum per{};
};
template <class Visitor>
void fields(Visitor& visit, ZetMedewerkerUitDienst& o) {
    visit(o.medewerker, {.name = "medewerker", .label = "medewerker.wie"});
    visit(o.per,        {.name = "per",        .label = "medewerker.uit-dienst-per"});
}

// Wgs art. 3a: what may be decided in the name of the college, per kind of decision.
enum class Mandaat { Toelating, Afwijzing, Wijziging, Beeindiging };
constexpr std::array<std::string_view, 4> names(Mandaat) {
    return {"toelating", "afwijzing", "wijziging", "beeindiging"};
}

struct VerleenMandaat {
    static constexpr auto soort = OpdrachtSoort::VerleenMandaat;
    MedewerkerId medewerker;
    Mandaat mandaat{};
    Datum vanaf{};
    std::optional<Datum> tot = {};
};
template <class Visitor>
void fields(Visitor& visit, VerleenMandaat& o) {
    visit(o.medewerker, {.name = "medewerker", .label = "medewerker.wie"});
    visit(o.mandaat,    {.name = "mandaat",    .label = "mandaat.soort"});
    visit(o.vanaf,      {.name = "vanaf",      .label = "mandaat.vanaf"});
    visit(o.tot,        {.name = "tot",        .label = "mandaat.tot"});
}

struct TrekMandaatIn {
    static constexpr auto soort = OpdrachtSoort::TrekMandaatIn;
    MedewerkerId medewerker;
    Mandaat mandaat{};
};
template <class Visitor>
void fields(Visitor& visit, TrekMandaatIn& o) {
    visit(o.medewerker, {.name = "medewerker", .label = "medewerker.wie"});
    visit(o.mandaat,    {.name = "mandaat",    .label = "mandaat.soort"});
}

// A day on which the office is closed. It moves no term of the law.
struct StelSluitingsdagVast {
    static constexpr auto soort = OpdrachtSoort::StelSluitingsdagVast;
    Datum dag{};
    std::string naam;
};
template <class Visitor>
void fields(Visitor& visit, StelSluitingsdagVast& o) {
    visit(o.dag,  {.name = "dag",  .label = "sluitingsdag.dag"});
    visit(o.naam, {.name = "naam", .label = "sluitingsdag.naam", .length_max = 100});
}

struct SchrapSluitingsdag {
    static constexpr auto soort = OpdrachtSoort::SchrapSluitingsdag;
    Datum dag{};
};
template <class Visitor>
void fields(Visitor& visit, SchrapSluitingsdag& o) {
    visit(o.dag, {.name = "dag", .label = "sluitingsdag.dag"});
}

// What a resident sees of the municipality, and the term of its verordening (Wgs art. 4a lid 3).
struct RichtGemeenteIn {
    static constexpr auto soort = OpdrachtSoort::RichtGemeenteIn;
    std::string naam;
    std::string telefoon;
    std::optional<std::string> email = {};
    int beschikking_weken = 8;  // 1 to 8
    std::string thema;          // name of one of the shipped themes
    std::optional<std::string> kantoor = {};  // where people come for an appointment
};
template <class Visitor>
void fields(Visitor& visit, RichtGemeenteIn& o) {
    visit(o.naam,     {.name = "naam",     .label = "gemeente.naam", .length_max = 100});
    visit(o.telefoon, {.name = "telefoon", .label = "gemeente.telefoon", .length_max = 30});
    visit(o.email,    {.name = "email",    .label = "gemeente.email", .length_max = 254});
    visit(o.kantoor,  {.name = "kantoor",  .label = "gemeente.kantoor", .length_max = 200});
    visit(o.beschikking_weken, {.name = "beschikkingWeken", .label = "gemeente.beschikking-weken"});
    visit(o.thema,    {.name = "thema",    .label = "gemeente.thema", .length_max = 40});
}

// When a colleague works, a day of the week at a time: "8:30-17:00"; empty: not on that day.
struct StelWerktijdenIn {
    static constexpr auto soort = OpdrachtSoort::StelWerktijdenIn;
    MedewerkerId medewerker;
    std::optional<std::string> maandag = {};
    std::optional<std::string> dinsdag = {};
    std::optional<std::string> woensdag = {};
    std::optional<std::string> donderdag = {};
    std::optional<std::string> vrijdag = {};
    std::optional<std::string> zaterdag = {};
    std::optional<std::string> zondag = {};
};
template <class Visitor>
void fields(Visitor& visit, StelWerktijdenIn& o) {
    visit(o.medewerker, {.name = "medewerker", .label = "medewerker.wie"});
    visit(o.maandag, {.name = "maandag", .label = "werktijd.maandag", .length_max = 20});
    visit(o.dinsdag, {.name = "dinsdag", .label = "werktijd.dinsdag", .length_max = 20});
    visit(o.woensdag, {.name = "woensdag", .label = "werktijd.woensdag", .length_max = 20});
    visit(o.donderdag, {.name = "donderdag", .label = "werktijd.donderdag", .length_max = 20});
    visit(o.vrijdag, {.name = "vrijdag", .label = "werktijd.vrijdag", .length_max = 20});
    visit(o.zaterdag, {.name = "zaterdag", .label = "werktijd.zaterdag", .length_max = 20});
    visit(o.zondag, {.name = "zondag", .label = "werktijd.zondag", .length_max = 20});
}

// Whole days, the first and the last included. Nothing about why somebody is ill.
enum class Afwezigsoort { Verlof, Ziek, Anders };
constexpr std::array<std::string_view, 3> names(Afwezigsoort) {
    return {"verlof", "ziek", "anders"};
}

struct MeldAfwezig {
    static constexpr auto soort = OpdrachtSoort::MeldAfwezig;
    MedewerkerId medewerker;
    Datum vanaf{};
    Datum tot{};
    Afwezigsoort waarom{};
};
template <class Visitor>
void fields(Visitor& visit, MeldAfwezig& o) {
    visit(o.medewerker, {.name = "medewerker", .label = "medewerker.wie"});
    visit(o.vanaf, {.name = "vanaf", .label = "afwezig.vanaf"});
    visit(o.tot, {.name = "tot", .label = "afwezig.tot"});
    visit(o.waarom, {.name = "waarom", .label = "afwezig.waarom"});
}

struct HefAfwezigheidOp {
    static constexpr auto soort = OpdrachtSoort::HefAfwezigheidOp;
    MedewerkerId medewerker;
    Datum vanaf{};  // which one: they never overlap
};
template <class Visitor>
void fields(Visitor& visit, HefAfwezigheidOp& o) {
    visit(o.medewerker, {.name = "medewerker", .label = "medewerker.wie"});
    visit(o.vanaf, {.name = "vanaf", .label = "afwezig.vanaf"});
}

using GemeenteOpdracht =
    std::variant<NeemMedewerkerAan, WijzigRollen, ZetMedewerkerUitDienst, VerleenMandaat,
                 TrekMandaatIn, StelSluitingsdagVast, SchrapSluitingsdag,
                 StelWerktijdenIn, MeldAfwezig, HefAfwezigheidOp, KiesMethodiek,
                 KopieerMethodiek, WijzigMethodiek, VoegMethodiekdeelToe, SchrapMethodiekdeel,
                 BrengInstrumentIn, StelMethodiekVast, GooiMethodiekWeg, RichtGemeenteIn>;

}  // namespace houvast
