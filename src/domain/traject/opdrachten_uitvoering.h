// The route after the decision (PROCESS.md F3, 16-22, 29 and 30): products that start, the
// begeleidingsplan, the evaluation, the plan that changes and the ending. Volgen, nazorg and
// terugval stand in opdrachten_nazorg.h.
//
// What is asked is what happened: each of these is also the fact in the stream, with what it led
// to (vastgelegd.h). Field names stand in stored events: never change one, add beside it.
#pragma once

#include "domain/traject/opdrachten_intake.h"

namespace houvast {

// T5a, T5b and T5c
enum class Contactfase { Stabiliseren, Monitoren, Afbouwen };
constexpr std::array<std::string_view, 3> names(Contactfase) {
    return {"stabiliseren", "monitoren", "afbouwen"};
}

enum class ManierVanWerken { Fysiek, Digitaal, Afwisselend };
constexpr std::array<std::string_view, 3> names(ManierVanWerken) {
    return {"fysiek", "digitaal", "afwisselend"};
}

//
enum class EvaluatieAanleiding {
    Gepland, Situatie, Inwoner, InschalingTwijfel, NaSchuldregeling, Terugval
};
constexpr std::array<std::string_view, 6> names(EvaluatieAanleiding) {
    return {"gepland", "situatie", "inwoner", "inschaling-twijfel", "na-schuldregeling",
            "terugval"};
}

enum class Zwaarte { Gelijk, Lichter, Zwaarder };
constexpr std::array<std::string_view, 3> names(Zwaarte) {
    return {"gelijk", "lichter", "zwaarder"};
}

// with all goals met it goes on in volgen, it does not end
enum class NaEvaluatie { VerderBegeleiden, Volgen };
constexpr std::array<std::string_view, 2> names(NaEvaluatie) {
    return {"verder-begeleiden", "volgen"};
}

// PROCESS.md F5, 4
enum class Reikwijdte { Begeleiding, GeheelTraject };
constexpr std::array<std::string_view, 2> names(Reikwijdte) {
    return {"begeleiding", "geheel-traject"};
}

//
enum class Eindreden {
    Zelfredzaam, MetHulpVanAnderen, BlijvendLichteSteun, VoorwaardenNietNagekomen, Verhuisd,
    EigenWens
};
constexpr std::array<std::string_view, 6> names(Eindreden) {
    return {"zelfredzaam", "met-hulp-van-anderen", "blijvend-lichte-steun",
            "voorwaarden-niet-nagekomen", "verhuisd", "eigen-wens"};
}

// Transition 16: each product of the plan van aanpak starts on a day of its own.
struct StartProduct {
    static constexpr auto soort = OpdrachtSoort::StartProduct;
    Datum op{};
    Code product = {};
    std::optional<std::string> uitvoerder = {};
    bool operator==(const StartProduct&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, StartProduct& o) {
    visit(o.op, {.name = "op", .label = "productstart.op"});
    visit(o.product, {.name = "product", .label = "productstart.product", .lijst = "producten"});
    visit(o.uitvoerder, {.name = "uitvoerder", .label = "productstart.uitvoerder",
                         .length_max = 200});
}

// The products have no common end.
struct RondProductAf {
    static constexpr auto soort = OpdrachtSoort::RondProductAf;
    Datum op{};
    Code product = {};
    std::string resultaat;
    bool operator==(const RondProductAf&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, RondProductAf& o) {
    visit(o.op, {.name = "op", .label = "product-afronding.op"});
    visit(o.product, {.name = "product", .label = "productstart.product", .lijst = "producten"});
    visit(o.resultaat, {.name = "resultaat", .label = "product-afronding.resultaat",
                        .length_max = 2000});
}

// Transitions 17, 19 and 21: the topics a-j; where one does not apply, why not. Each time a new
// version.
struct StelBegeleidingsplanVast {
    static constexpr auto soort = OpdrachtSoort::StelBegeleidingsplanVast;
    Datum op{};
    std::string beginsituatie;  // a
    std::string uitstroom;  // b: whether it can be left, and why
    std::string einddoel;  // c
    std::string andere_hulp;  // d
    std::string taakverdeling;  // e
    std::string aan_de_slag;  // f: in the resident's own words
    std::string geschatte_duur;  // g, R-239
    std::string doelen;  // h
    std::string doelen_periode;  // i
    Datum evaluatie_op{};  // j, R-103, R-238: starts T6
    ManierVanWerken werkwijze{};
    Contactfase contactfase{};
    std::optional<std::string> afspraken = {};  // frequency, assignments
    std::optional<std::string> motivatie = {};  // why the resident does it, in own words
    std::optional<JaNee> motivatie_herinneren = {};  // may we remind of it?
    std::optional<Datum> ondertekend_op = {};  // not asked, a good start
    std::optional<std::string> reden = {};  // what changed, from the second version on
    bool operator==(const StelBegeleidingsplanVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, StelBegeleidingsplanVast& o) {
    visit(o.op, {.name = "op", .label = "begeleidingsplan.op"});
    visit(o.beginsituatie, {.name = "beginsituatie", .label = "begeleidingsplan.beginsituatie",
                            .length_max = 4000});
    visit(o.uitstroom, {.name = "uitstroom", .label = "begeleidingsplan.uitstroom",
                        .length_max = 2000});
    visit(o.einddoel, {.name = "einddoel", .label = "begeleidingsplan.einddoel",
                       .length_max = 2000});
    visit(o.andere_hulp, {.name = "andereHulp", .label = "begeleidingsplan.andere-hulp",
                          .length_max = 2000});
    visit(o.taakverdeling, {.name = "taakverdeling", .label = "begeleidingsplan.taakverdeling",
                            .length_max = 2000});
    visit(o.aan_de_slag, {.name = "aanDeSlag", .label = "begeleidingsplan.aan-de-slag",
                          .length_max = 4000});
    visit(o.geschatte_duur, {.name = "geschatteDuur", .label = "begeleidingsplan.geschatte-duur",
                             .length_max = 500});
    visit(o.doelen, {.name = "doelen", .label = "begeleidingsplan.doelen", .length_max = 4000});
    visit(o.doelen_periode, {.name = "doelenPeriode", .label = "begeleidingsplan.doelen-periode",
                             .length_max = 2000});
    visit(o.evaluatie_op, {.name = "evaluatieOp", .label = "begeleidingsplan.evaluatie-op"});
    visit(o.werkwijze, {.name = "werkwijze", .label = "begeleidingsplan.werkwijze"});
    visit(o.contactfase, {.name = "contactfase", .label = "contactfase.contactfase"});
    visit(o.afspraken, {.name = "afspraken", .label = "begeleidingsplan.afspraken",
                        .length_max = 2000});
    visit(o.motivatie, {.name = "motivatie", .label = "begeleidingsplan.motivatie",
                        .length_max = 2000});
    visit(o.motivatie_herinneren, {.name = "motivatieHerinneren",
                                   .label = "begeleidingsplan.motivatie-herinneren"});
    visit(o.ondertekend_op, {.name = "ondertekendOp", .label = "begeleidingsplan.ondertekend-op"});
    visit(o.reden, {.name = "reden", .label = "begeleidingsplan.reden", .length_max = 1000});
}

// the moment of change.
struct WijzigContactfase {
    static constexpr auto soort = OpdrachtSoort::WijzigContactfase;
    Datum op{};
    Contactfase contactfase{};
    std::string reden;
    bool operator==(const WijzigContactfase&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, WijzigContactfase& o) {
    visit(o.op, {.name = "op", .label = "contactfase.op"});
    visit(o.contactfase, {.name = "contactfase", .label = "contactfase.contactfase"});
    visit(o.reden, {.name = "reden", .label = "contactfase.reden", .length_max = 1000});
}

// Transition 20.
struct StartEvaluatie {
    static constexpr auto soort = OpdrachtSoort::StartEvaluatie;
    Datum op{};
    EvaluatieAanleiding aanleiding{};
    std::optional<std::string> toelichting = {};
    bool operator==(const StartEvaluatie&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, StartEvaluatie& o) {
    visit(o.op, {.name = "op", .label = "evaluatiestart.op"});
    visit(o.aanleiding, {.name = "aanleiding", .label = "evaluatiestart.aanleiding"});
    visit(o.toelichting, {.name = "toelichting", .label = "evaluatiestart.toelichting",
                          .length_max = 1000});
}

// from here on as the gemeente works now. A traject keeps its methodiek until an evaluation
// takes over another; the first one is written down when it begins.
struct NeemMethodiekOver {
    static constexpr auto soort = OpdrachtSoort::NeemMethodiekOver;
    Datum op{};
    Code code;
    Code versie;
    bool operator==(const NeemMethodiekOver&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, NeemMethodiekOver& o) {
    visit(o.op, {.name = "op", .label = "methodiekkeuze.op"});
    visit(o.code, {.name = "code", .label = "methodiekkeuze.code", .lijst = "methodieken"});
    visit(o.versie, {.name = "versie", .label = "methodiekkeuze.versie", .lijst = "versies"});
}

// Transitions 21 and 23; the three questions of the VNG (INSTRUMENTS C4).
struct LegEvaluatieVast {
    static constexpr auto soort = OpdrachtSoort::LegEvaluatieVast;
    std::optional<std::string> hoe_gaat_het = {};  // asked first
    Datum op{};
    Meting meting{};
    std::string omstandigheden;  // which conditions are met, which not
    std::string ontwikkeling;  // what was learnt, what still needs work
    std::string haalbaar;  // the most that can be reached
    std::optional<Inschaling> inschaling = {};  // as it is now, where it changed
    Zwaarte zwaarte{};  // lighter or heavier
    std::optional<std::string> beheer_nodig = {};  // is beheer still needed?
    JaNee plan_wijzigt{};
    JaNee pva_wijzigt{};
    NaEvaluatie vervolg{};
    std::optional<Datum> evaluatie_op = {};  // the next one, where the plan stays as it is
    std::optional<std::string> afwijking = {};
    bool operator==(const LegEvaluatieVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegEvaluatieVast& o) {
    visit(o.hoe_gaat_het, {.name = "hoeGaatHet", .label = "contact.hoe-gaat-het",
                           .length_max = 1000});
    visit(o.op, {.name = "op", .label = "evaluatie.op"});
    visit(o.meting, {.name = "meting", .label = "beeldvorming.meting"});
    visit(o.omstandigheden, {.name = "omstandigheden", .label = "evaluatie.omstandigheden",
                             .length_max = 2000});
    visit(o.ontwikkeling, {.name = "ontwikkeling", .label = "evaluatie.ontwikkeling",
                           .length_max = 2000});
    visit(o.haalbaar, {.name = "haalbaar", .label = "evaluatie.haalbaar", .length_max = 2000});
    visit(o.inschaling, {.name = "inschaling", .label = "oordeel.inschaling"});
    visit(o.zwaarte, {.name = "zwaarte", .label = "evaluatie.zwaarte"});
    visit(o.beheer_nodig, {.name = "beheerNodig", .label = "evaluatie.beheer-nodig",
                           .length_max = 1000});
    visit(o.plan_wijzigt, {.name = "planWijzigt", .label = "evaluatie.plan-wijzigt"});
    visit(o.pva_wijzigt, {.name = "pvaWijzigt", .label = "evaluatie.pva-wijzigt"});
    visit(o.vervolg, {.name = "vervolg", .label = "evaluatie.vervolg"});
    visit(o.evaluatie_op, {.name = "evaluatieOp", .label = "evaluatie.evaluatie-op"});
    visit(o.afwijking, {.name = "afwijking", .label = "intake.afwijking", .length_max = 2000});
}

// Transition 22: another product, form or condition is another decision.
struct WijzigPlanVanAanpak {
    static constexpr auto soort = OpdrachtSoort::WijzigPlanVanAanpak;
    Datum op{};
    Codes producten = {};
    std::optional<std::string> voorwaarden = {};
    Datum evaluatie_op{};
    std::string reden;
    JaNee nadelig{};  // Awb art. 4:8: hearing first where the change is adverse
    std::optional<Datum> gehoord_op = {};
    std::string motivering;
    std::optional<std::string> afwijking = {};
    bool operator==(const WijzigPlanVanAanpak&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, WijzigPlanVanAanpak& o) {
    visit(o.op, {.name = "op", .label = "besluit.op"});
    visit(o.producten, {.name = "producten", .label = "plan.producten", .lijst = "producten"});
    visit(o.voorwaarden, {.name = "voorwaarden", .label = "plan.voorwaarden", .length_max = 2000});
    visit(o.evaluatie_op, {.name = "evaluatieOp", .label = "plan.evaluatie-op"});
    visit(o.reden, {.name = "reden", .label = "planwijziging.reden", .length_max = 2000});
    visit(o.nadelig, {.name = "nadelig", .label = "planwijziging.nadelig"});
    visit(o.gehoord_op, {.name = "gehoordOp", .label = "planwijziging.gehoord-op"});
    visit(o.motivering, {.name = "motivering", .label = "besluit.motivering", .length_max = 4000});
    visit(o.afwijking, {.name = "afwijking", .label = "intake.afwijking", .length_max = 2000});
}

// Transitions 29 and 30.
struct BeeindigTraject {
    static constexpr auto soort = OpdrachtSoort::BeeindigTraject;
    Datum op{};
    Reikwijdte reikwijdte{};
    Eindreden eindreden{};
    std::string motivering;
    std::optional<std::string> alternatieven = {};  // what was tried before
    std::optional<std::string> nog_te_leren = {};
    std::optional<std::string> steun_daarna = {};  // where support is to be found
    std::optional<std::string> levensgebeurtenissen = {};
    std::optional<Datum> gesproken_op = {};  // with the resident, about this ending
    std::optional<std::string> afwijking = {};
    bool operator==(const BeeindigTraject&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, BeeindigTraject& o) {
    visit(o.op, {.name = "op", .label = "besluit.op"});
    visit(o.reikwijdte, {.name = "reikwijdte", .label = "beeindiging.reikwijdte"});
    visit(o.eindreden, {.name = "eindreden", .label = "beeindiging.eindreden"});
    visit(o.motivering, {.name = "motivering", .label = "besluit.motivering", .length_max = 4000});
    visit(o.alternatieven, {.name = "alternatieven", .label = "beeindiging.alternatieven",
                            .length_max = 2000});
    visit(o.nog_te_leren, {.name = "nogTeLeren", .label = "beeindiging.nog-te-leren",
                           .length_max = 2000});
    visit(o.steun_daarna, {.name = "steunDaarna", .label = "beeindiging.steun-daarna",
                           .length_max = 2000});
    visit(o.levensgebeurtenissen, {.name = "levensgebeurtenissen",
                                   .label = "beeindiging.levensgebeurtenissen",
                                   .length_max = 2000});
    visit(o.gesproken_op, {.name = "gesprokenOp", .label = "beeindiging.gesproken-op"});
    visit(o.afwijking, {.name = "afwijking", .label = "intake.afwijking", .length_max = 2000});
}

}  // namespace houvast
