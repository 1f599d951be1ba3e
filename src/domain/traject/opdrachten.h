// What people can ask of a traject, with the one description of each command's fields.
// The words between quotes are public (form, API) and stay when a C++ name changes.
#pragma once

#include "base/fields.h"
#include "domain/ids.h"
#include "domain/soorten.h"

#include <array>

namespace houvast {

// physical, telephone and digital at least; mail, app and letter come in as well.
enum class Kanaal { Balie, Telefoon, Webformulier, Mail, App, Brief, Huisbezoek };
constexpr std::array<std::string_view, 7> names(Kanaal) {
    return {"balie", "telefoon", "webformulier", "mail", "app", "brief", "huisbezoek"};
}

// Wgs art. 4 lid 2: what makes a situation threatening.
enum class Dreiging { Ontruiming, AfsluitingEnergieOfWater, EindeZorgverzekering };
constexpr std::array<std::string_view, 3> names(Dreiging) {
    return {"ontruiming", "afsluiting", "zorgverzekering"};
}

enum class Gespreksvorm { Telefonisch, Fysiek, Digitaal };
constexpr std::array<std::string_view, 3> names(Gespreksvorm) {
    return {"telefonisch", "fysiek", "digitaal"};
}

enum class Richting { Inkomend, Uitgaand };
constexpr std::array<std::string_view, 2> names(Richting) { return {"inkomend", "uitgaand"}; }

enum class JaNee { Ja, Nee };
constexpr std::array<std::string_view, 2> names(JaNee) { return {"ja", "nee"}; }

// a name and a way to come back are enough; no papers, no amounts, no BSN.
struct RegistreerAanmelding {
    static constexpr auto soort = OpdrachtSoort::RegistreerAanmelding;
    std::string naam;
    Kanaal kanaal{};
    Datum gemeld_op{};
    std::optional<std::string> telefoon = {};
    std::optional<std::string> email = {};
    std::optional<Dreiging> dreiging = {};
    std::optional<std::string> zorgen = {};      // what worries this person, in own words
    std::optional<std::string> drempel = {};     // what made it hard to come
    std::optional<std::string> steun = {};       // what helps to go on
    std::optional<InwonerId> bekende = {};       // a known inwoner asks again
    std::optional<MedewerkerId> behandelaar = {};
};
template <class Visitor>
void fields(Visitor& visit, RegistreerAanmelding& o) {
    visit(o.naam,        {.name = "naam",        .label = "aanmelding.naam", .length_max = 200});
    visit(o.telefoon,    {.name = "telefoon",    .label = "inwoner.telefoon", .length_max = 30});
    visit(o.email,       {.name = "email",       .label = "inwoner.email", .length_max = 254});
    visit(o.kanaal,      {.name = "kanaal",      .label = "aanmelding.kanaal"});
    visit(o.gemeld_op,   {.name = "gemeldOp",    .label = "aanmelding.gemeld-op"});
    visit(o.dreiging,    {.name = "dreiging",    .label = "aanmelding.dreiging"});
    visit(o.zorgen,      {.name = "zorgen",      .label = "aanmelding.zorgen", .length_max = 4000});
    visit(o.drempel,     {.name = "drempel",     .label = "aanmelding.drempel",
                          .length_max = 2000});
    visit(o.steun,       {.name = "steun",       .label = "aanmelding.steun", .length_max = 2000});
    visit(o.bekende,     {.name = "bekende",     .label = "aanmelding.bekende"});
    visit(o.behandelaar, {.name = "behandelaar", .label = "aanmelding.behandelaar"});
}

// Wgs art. 4 lid 2, T2b: before the first talk it restarts the term; after it a
// crisisinterventie opens.
struct MeldBedreigendeSituatie {
    static constexpr auto soort = OpdrachtSoort::MeldBedreigendeSituatie;
    Dreiging dreiging{};
    Datum bekend_op{};
    std::optional<std::string> toelichting = {};
};
template <class Visitor>
void fields(Visitor& visit, MeldBedreigendeSituatie& o) {
    visit(o.dreiging,    {.name = "dreiging",    .label = "aanmelding.dreiging"});
    visit(o.bekend_op,   {.name = "bekendOp",    .label = "dreiging.bekend-op"});
    visit(o.toelichting, {.name = "toelichting", .label = "dreiging.toelichting",
                          .length_max = 2000});
}

struct RondCrisisinterventieAf {
    static constexpr auto soort = OpdrachtSoort::RondCrisisinterventieAf;
    Datum op{};
    std::string gedaan;
};
template <class Visitor>
void fields(Visitor& visit, RondCrisisinterventieAf& o) {
    visit(o.op,     {.name = "op",     .label = "dreiging.afgerond-op"});
    visit(o.gedaan, {.name = "gedaan", .label = "dreiging.gedaan", .length_max = 2000});
}

// how willing the resident is, as far as it shows; little of it is a signal to us.
enum class Motivatie { Sterk, Wisselend, Zwak };
constexpr std::array<std::string_view, 3> names(Motivatie) {
    return {"sterk", "wisselend", "zwak"};
}

// A contact, or an attempt at one. Its first field is how the resident is doing.
struct LegContactVast {
    static constexpr auto soort = OpdrachtSoort::LegContactVast;
    std::optional<std::string> hoe_gaat_het = {};
    Datum op{};
    Kanaal kanaal{};
    Richting richting{};
    JaNee bereikt{};
    std::optional<std::string> notitie = {};
    std::optional<Motivatie> motivatie = {};
    std::optional<std::string> weerstand = {};  // what was noticed and why, no judgement
};
template <class Visitor>
void fields(Visitor& visit, LegContactVast& o) {
    visit(o.hoe_gaat_het, {.name = "hoeGaatHet", .label = "contact.hoe-gaat-het",
                           .length_max = 1000});
    visit(o.op,           {.name = "op",         .label = "contact.op"});
    visit(o.kanaal,       {.name = "kanaal",     .label = "contact.kanaal"});
    visit(o.richting,     {.name = "richting",   .label = "contact.richting"});
    visit(o.bereikt,      {.name = "bereikt",    .label = "contact.bereikt"});
    visit(o.notitie,      {.name = "notitie",    .label = "contact.notitie", .length_max = 4000});
    visit(o.motivatie,    {.name = "motivatie",  .label = "contact.motivatie"});
    visit(o.weerstand,    {.name = "weerstand",  .label = "contact.weerstand",
                           .length_max = 2000});
}

// the resident may postpone without being closed. T1 runs on; the reason is recorded.
struct StelEersteGesprekUit {
    static constexpr auto soort = OpdrachtSoort::StelEersteGesprekUit;
    Datum tot{};
    std::string reden;
};
template <class Visitor>
void fields(Visitor& visit, StelEersteGesprekUit& o) {
    visit(o.tot,   {.name = "tot",   .label = "uitstel.tot"});
    visit(o.reden, {.name = "reden", .label = "uitstel.reden", .length_max = 1000});
}

struct LegEersteGesprekVast {
    static constexpr auto soort = OpdrachtSoort::LegEersteGesprekVast;
    std::optional<std::string> hoe_gaat_het = {};  // asked first
    Datum op{};
    Gespreksvorm vorm{};
    std::optional<std::string> verslag = {};
    std::optional<std::string> gesprekszorgen = {};  // for the professional only
    std::optional<std::string> steun = {};
    std::optional<std::string> informatie = {};      // what was told and given to read
};
template <class Visitor>
void fields(Visitor& visit, LegEersteGesprekVast& o) {
    visit(o.hoe_gaat_het, {.name = "hoeGaatHet", .label = "contact.hoe-gaat-het",
                           .length_max = 1000});
    visit(o.op,      {.name = "op",      .label = "eerste-gesprek.op"});
    visit(o.vorm,    {.name = "vorm",    .label = "eerste-gesprek.vorm"});
    visit(o.verslag, {.name = "verslag", .label = "eerste-gesprek.verslag", .length_max = 8000});
    visit(o.gesprekszorgen, {.name = "gesprekszorgen", .label = "eerste-gesprek.gesprekszorgen",
                             .length_max = 4000});
    visit(o.steun,   {.name = "steun",   .label = "eerste-gesprek.steun", .length_max = 2000});
    visit(o.informatie, {.name = "informatie", .label = "eerste-gesprek.informatie",
                         .length_max = 2000});
}

// Wgs art. 4a lid 1-2: without a beschikking only when the resident says that advice is enough.
struct RondAfMetAdvies {
    static constexpr auto soort = OpdrachtSoort::RondAfMetAdvies;
    Datum op{};
    std::string advies;
    JaNee inwoner_vindt_genoeg = JaNee::Nee;
};
template <class Visitor>
void fields(Visitor& visit, RondAfMetAdvies& o) {
    visit(o.op,     {.name = "op",     .label = "advies.op"});
    visit(o.advies, {.name = "advies", .label = "advies.advies", .length_max = 4000});
    visit(o.inwoner_vindt_genoeg, {.name = "inwonerVindtGenoeg", .label = "advies.genoeg"});
}

// Wgs art. 4a lid 2: who declines further help at the first talk needs no beschikking.
struct LegAfzienVast {
    static constexpr auto soort = OpdrachtSoort::LegAfzienVast;
    Datum op{};
    std::string reden;
};
template <class Visitor>
void fields(Visitor& visit, LegAfzienVast& o) {
    visit(o.op,    {.name = "op",    .label = "afzien.op"});
    visit(o.reden, {.name = "reden", .label = "afzien.reden", .length_max = 2000});
}

// R-018, transition 6a: only after two documented attempts by two channels, with an open door.
struct SluitNaPogingen {
    static constexpr auto soort = OpdrachtSoort::SluitNaPogingen;
    Datum op{};
    Datum brief_op{};  // the open-door letter
    std::optional<std::string> toelichting = {};
};
template <class Visitor>
void fields(Visitor& visit, SluitNaPogingen& o) {
    visit(o.op,          {.name = "op",          .label = "sluiting.op"});
    visit(o.brief_op,    {.name = "briefOp",     .label = "sluiting.brief-op"});
    visit(o.toelichting, {.name = "toelichting", .label = "sluiting.toelichting",
                          .length_max = 2000});
}

struct StartIntake {
    static constexpr auto soort = OpdrachtSoort::StartIntake;
    Datum op{};
    std::optional<std::string> hulpvraag = {};
};
template <class Visitor>
void fields(Visitor& visit, StartIntake& o) {
    visit(o.op,        {.name = "op",        .label = "intake.op"});
    visit(o.hulpvraag, {.name = "hulpvraag", .label = "intake.hulpvraag", .length_max = 4000});
}

struct WijsToe {
    static constexpr auto soort = OpdrachtSoort::WijsToe;
    MedewerkerId behandelaar;
};
template <class Visitor>
void fields(Visitor& visit, WijsToe& o) {
    visit(o.behandelaar, {.name = "behandelaar", .label = "toewijzing.behandelaar"});
}

// PROCESS.md F6: one or two cliënten, who are partners. A known inwoner, or a new name.
struct VoegClientToe {
    static constexpr auto soort = OpdrachtSoort::VoegClientToe;
    std::optional<InwonerId> bekende = {};
    std::optional<std::string> naam = {};
    std::optional<std::string> telefoon = {};
};
template <class Visitor>
void fields(Visitor& visit, VoegClientToe& o) {
    visit(o.bekende,  {.name = "bekende",  .label = "client.bekende"});
    visit(o.naam,     {.name = "naam",     .label = "aanmelding.naam", .length_max = 200});
    visit(o.telefoon, {.name = "telefoon", .label = "inwoner.telefoon", .length_max = 30});
}

// A contact that was written in the wrong dossier goes to the right one; both keep a record.
struct VerplaatsContact {
    static constexpr auto soort = OpdrachtSoort::VerplaatsContact;
    int contact = 0;  // the version of its event in this traject
    TrajectId naar;
    std::string reden;
};
template <class Visitor>
void fields(Visitor& visit, VerplaatsContact& o) {
    visit(o.contact, {.name = "contact", .label = "verplaatsen.contact"});
    visit(o.naar,    {.name = "naar",    .label = "verplaatsen.naar"});
    visit(o.reden,   {.name = "reden",   .label = "verplaatsen.reden", .length_max = 1000});
}

}  // namespace houvast
