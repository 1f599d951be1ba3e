// The route after the guidance (PROCESS.md F3, 23-28): volgen, nazorg and terugval.
//
// What is asked is what happened: each of these is also the fact in the stream, with what it led
// to (vastgelegd.h). Field names stand in stored events: never change one, add beside it.
#pragma once

#include "domain/traject/opdrachten_intake.h"

namespace houvast {

//
enum class NaVolggesprek { Doorgaan, Verlengen, NaarNazorg };
constexpr std::array<std::string_view, 3> names(NaVolggesprek) {
    return {"doorgaan", "verlengen", "naar-nazorg"};
}

//
enum class Terugvaloorzaak { Gedrag, TeLaagInkomen, BeperkteVaardigheden, Levensgebeurtenis };
constexpr std::array<std::string_view, 4> names(Terugvaloorzaak) {
    return {"gedrag", "te-laag-inkomen", "beperkte-vaardigheden", "levensgebeurtenis"};
}

// the phase of change
enum class Verandering { Voorbeschouwing, Overweging, Voorbereiding, Actie, Volhouden };
constexpr std::array<std::string_view, 5> names(Verandering) {
    return {"voorbeschouwing", "overweging", "voorbereiding", "actie", "volhouden"};
}

//
enum class NaTerugval { KorteInterventie, PlanAanpassen, NieuwTraject };
constexpr std::array<std::string_view, 3> names(NaTerugval) {
    return {"korte-interventie", "plan-aanpassen", "nieuw-traject"};
}

// Transition 23: the way and content of volgen, agreed with the resident.
struct StartVolgen {
    static constexpr auto soort = OpdrachtSoort::StartVolgen;
    Datum op{};
    std::string wijze;
    std::string inhoud;
    std::optional<std::string> nazorgwens = {};
    bool operator==(const StartVolgen&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, StartVolgen& o) {
    visit(o.op, {.name = "op", .label = "volgen.op"});
    visit(o.wijze, {.name = "wijze", .label = "volgen.wijze", .length_max = 1000});
    visit(o.inhoud, {.name = "inhoud", .label = "volgen.inhoud", .length_max = 2000});
    visit(o.nazorgwens, {.name = "nazorgwens", .label = "volgen.nazorgwens", .length_max = 1000});
}

// Transition 24: the five topics.
struct LegVolggesprekVast {
    static constexpr auto soort = OpdrachtSoort::LegVolggesprekVast;
    std::optional<std::string> hoe_gaat_het = {};  // asked first
    Datum op{};
    Kanaal kanaal{};
    std::string structuur;  // does it work: account, administration, way of paying
    std::string vooruitkijken;  // does the resident keep looking ahead
    std::string zelf_doen;  // self-management
    std::string vertrouwen;
    std::string signalen;  // warning signs
    // payments and bottlenecks, of the last period and the next
    std::optional<std::string> betalingen = {};
    std::optional<std::string> nazorgwens = {};
    NaVolggesprek besluit{};  // decided together
    bool operator==(const LegVolggesprekVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegVolggesprekVast& o) {
    visit(o.hoe_gaat_het, {.name = "hoeGaatHet", .label = "contact.hoe-gaat-het",
                           .length_max = 1000});
    visit(o.op, {.name = "op", .label = "volggesprek.op"});
    visit(o.kanaal, {.name = "kanaal", .label = "contact.kanaal"});
    visit(o.structuur, {.name = "structuur", .label = "volggesprek.structuur", .length_max = 1000});
    visit(o.vooruitkijken, {.name = "vooruitkijken", .label = "volggesprek.vooruitkijken",
                            .length_max = 1000});
    visit(o.zelf_doen, {.name = "zelfDoen", .label = "volggesprek.zelf-doen", .length_max = 1000});
    visit(o.vertrouwen, {.name = "vertrouwen", .label = "volggesprek.vertrouwen",
                         .length_max = 1000});
    visit(o.signalen, {.name = "signalen", .label = "volggesprek.signalen", .length_max = 1000});
    visit(o.betalingen, {.name = "betalingen", .label = "volggesprek.betalingen",
                         .length_max = 2000});
    visit(o.nazorgwens, {.name = "nazorgwens", .label = "volgen.nazorgwens", .length_max = 1000});
    visit(o.besluit, {.name = "besluit", .label = "volggesprek.besluit"});
}

// against terugval, already in volgen.
struct StelPreventieplanOp {
    static constexpr auto soort = OpdrachtSoort::StelPreventieplanOp;
    Datum op{};
    std::string moeilijke_tijden;
    std::string oplossing;  // the resident's own
    std::optional<std::string> hulp_van = {};
    std::optional<std::string> spaarpot = {};
    bool operator==(const StelPreventieplanOp&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, StelPreventieplanOp& o) {
    visit(o.op, {.name = "op", .label = "preventieplan.op"});
    visit(o.moeilijke_tijden, {.name = "moeilijkeTijden", .label = "preventieplan.moeilijke-tijden",
                               .length_max = 2000});
    visit(o.oplossing, {.name = "oplossing", .label = "preventieplan.oplossing",
                        .length_max = 2000});
    visit(o.hulp_van, {.name = "hulpVan", .label = "preventieplan.hulp-van", .length_max = 500});
    visit(o.spaarpot, {.name = "spaarpot", .label = "preventieplan.spaarpot", .length_max = 500});
}

// a date on which it gets hard; there is contact before it.
struct LegMoeilijkMomentVast {
    static constexpr auto soort = OpdrachtSoort::LegMoeilijkMomentVast;
    Datum dag{};
    std::string wat;
    JaNee elk_jaar{};
    bool operator==(const LegMoeilijkMomentVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegMoeilijkMomentVast& o) {
    visit(o.dag, {.name = "dag", .label = "moeilijk-moment.dag"});
    visit(o.wat, {.name = "wat", .label = "moeilijk-moment.wat", .length_max = 300});
    visit(o.elk_jaar, {.name = "elkJaar", .label = "moeilijk-moment.elk-jaar"});
}

// Transition 26.
struct StartNazorg {
    static constexpr auto soort = OpdrachtSoort::StartNazorg;
    Datum op{};
    std::string afspraken;
    std::string nazorgwens;
    Datum tot{};  // at most a year
    std::optional<std::string> afwijking = {};
    bool operator==(const StartNazorg&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, StartNazorg& o) {
    visit(o.op, {.name = "op", .label = "nazorg.op"});
    visit(o.afspraken, {.name = "afspraken", .label = "nazorg.afspraken", .length_max = 2000});
    visit(o.nazorgwens, {.name = "nazorgwens", .label = "volgen.nazorgwens", .length_max = 1000});
    visit(o.tot, {.name = "tot", .label = "nazorg.tot"});
    visit(o.afwijking, {.name = "afwijking", .label = "intake.afwijking", .length_max = 2000});
}

// Transition 27; not reached is an attempt (F4).
struct LegNazorggesprekVast {
    static constexpr auto soort = OpdrachtSoort::LegNazorggesprekVast;
    Datum op{};
    Kanaal kanaal{};
    JaNee bereikt{};
    std::optional<std::string> hoe_ging_het = {};
    std::optional<JaNee> steun_nodig = {};
    std::optional<std::string> toelichting = {};
    bool operator==(const LegNazorggesprekVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegNazorggesprekVast& o) {
    visit(o.hoe_ging_het, {.name = "hoeGingHet", .label = "nazorggesprek.hoe-ging-het",
                           .length_max = 2000});
    visit(o.op, {.name = "op", .label = "nazorggesprek.op"});
    visit(o.kanaal, {.name = "kanaal", .label = "contact.kanaal"});
    visit(o.bereikt, {.name = "bereikt", .label = "nazorggesprek.bereikt"});
    visit(o.steun_nodig, {.name = "steunNodig", .label = "nazorggesprek.steun-nodig"});
    visit(o.toelichting, {.name = "toelichting", .label = "nazorggesprek.toelichting",
                          .length_max = 2000});
}

// Transitions 25, 28 and 34: first a talk, never a letter.
struct LegTerugvalVast {
    static constexpr auto soort = OpdrachtSoort::LegTerugvalVast;
    Datum op{};
    Datum gesproken_op{};  // with the resident, in person
    Terugvaloorzaak oorzaak{};
    Verandering verandering{};
    std::string betekenis;  // what it means for the resident
    std::string les;  // what is learnt from it
    std::optional<std::string> les_voor_ons = {};  // a lesson, no rating
    NaTerugval vervolg{};
    bool operator==(const LegTerugvalVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegTerugvalVast& o) {
    visit(o.op, {.name = "op", .label = "terugval.op"});
    visit(o.gesproken_op, {.name = "gesprokenOp", .label = "terugval.gesproken-op"});
    visit(o.oorzaak, {.name = "oorzaak", .label = "terugval.oorzaak"});
    visit(o.verandering, {.name = "verandering", .label = "terugval.verandering"});
    visit(o.betekenis, {.name = "betekenis", .label = "terugval.betekenis", .length_max = 2000});
    visit(o.les, {.name = "les", .label = "terugval.les", .length_max = 2000});
    visit(o.les_voor_ons, {.name = "lesVoorOns", .label = "terugval.les-voor-ons",
                           .length_max = 2000});
    visit(o.vervolg, {.name = "vervolg", .label = "terugval.vervolg"});
}

// a short intervention after the end needs no new traject.
struct RondInterventieAf {
    static constexpr auto soort = OpdrachtSoort::RondInterventieAf;
    Datum op{};
    std::string resultaat;
    bool operator==(const RondInterventieAf&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, RondInterventieAf& o) {
    visit(o.op, {.name = "op", .label = "interventie-afronding.op"});
    visit(o.resultaat, {.name = "resultaat", .label = "interventie-afronding.resultaat",
                        .length_max = 2000});
}

}  // namespace houvast
