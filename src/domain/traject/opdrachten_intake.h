// What can be asked in the intake and of its end: the seven fixed steps (PROCESS.md F2), the
// decision, its sending, and the days on which the term stands still.
//
// Every step may depart from the protocol with an argument: `afwijking` says why.
// It lets pass what is only a warning; what the law demands is never passed.
#pragma once

#include "base/fields.h"
#include "domain/actor.h"
#include "domain/soorten.h"
#include "domain/traject/opdrachten.h"

namespace houvast {

// The steps that are recorded in the intake. The sixth, vaststellen, is the decision itself; the
// seventh, the start, comes after it.
enum class IntakeStap { Beeldvorming, Oordeel, CollegialeBespreking, Concept, Bespreken };
constexpr std::array<std::string_view, 5> names(IntakeStap) {
    return {"beeldvorming", "oordeel", "collegiale-bespreking", "concept", "bespreken"};
}

// How the instrument was filled in. That it was is a warning, never a demand.
enum class Meting { Samen, Alleen, Niet };
constexpr std::array<std::string_view, 3> names(Meting) { return {"samen", "alleen", "niet"}; }

// 3a, transition 8. VNG handreiking 3.1.2(1).
struct LegBeeldvormingVast {
    static constexpr auto soort = OpdrachtSoort::LegBeeldvormingVast;
    Datum op{};
    Gespreksvorm vorm{};
    std::string beginsituatie;
    Meting meting{};
    Codes kan_al = {};       // competences, as the methodiek lists its themes
    Codes wil_leren = {};    // those to develop
    std::optional<std::string> doet_zelf = {};
    std::optional<std::string> hulp_nodig = {};    // where
    std::optional<std::string> hulp_van = {};      // from whom
    std::optional<std::string> leerbaarheid = {};  // what learning asks
    std::optional<std::string> motivatie = {};     // why the resident does it
    std::optional<std::string> afwijking = {};
};
template <class Visitor>
void fields(Visitor& visit, LegBeeldvormingVast& o) {
    visit(o.op,            {.name = "op",   .label = "beeldvorming.op"});
    visit(o.vorm,          {.name = "vorm", .label = "eerste-gesprek.vorm"});
    visit(o.beginsituatie, {.name = "beginsituatie", .label = "beeldvorming.beginsituatie",
                            .length_max = 8000});
    visit(o.meting,        {.name = "meting", .label = "beeldvorming.meting"});
    visit(o.kan_al,        {.name = "kanAl", .label = "beeldvorming.kan-al", .lijst = "themas"});
    visit(o.wil_leren,     {.name = "wilLeren", .label = "beeldvorming.wil-leren",
                            .lijst = "themas"});
    visit(o.doet_zelf,     {.name = "doetZelf", .label = "beeldvorming.doet-zelf",
                            .length_max = 2000});
    visit(o.hulp_nodig,    {.name = "hulpNodig", .label = "beeldvorming.hulp-nodig",
                            .length_max = 2000});
    visit(o.hulp_van,      {.name = "hulpVan", .label = "beeldvorming.hulp-van",
                            .length_max = 1000});
    visit(o.leerbaarheid,  {.name = "leerbaarheid", .label = "beeldvorming.leerbaarheid",
                            .length_max = 1000});
    visit(o.motivatie,     {.name = "motivatie", .label = "beeldvorming.motivatie",
                            .length_max = 1000});
    visit(o.afwijking,     {.name = "afwijking", .label = "intake.afwijking",
                            .length_max = 2000});
}

// the three classes of the VNG; INSTRUMENTS C2.
enum class Inschaling { KorteTermijn, LangereTermijn, WaarschijnlijkNiet };
constexpr std::array<std::string_view, 3> names(Inschaling) {
    return {"korte-termijn", "langere-termijn", "waarschijnlijk-niet"};
}

// 3b, transition 9. R-052: the five questions: where it can lead.
struct LegOordeelVast {
    static constexpr auto soort = OpdrachtSoort::LegOordeelVast;
    Datum op{};
    std::string ondersteuning;  // which support is needed?
    std::string producten;      // which products?
    std::string uitvoerder;     // which organisation or person?
    std::string passend;        // what fits best?
    std::string maatwerk;       // where is maatwerk needed, and why?
    Inschaling inschaling{};
    std::string motivatie;
    std::string eindsituatie;   // expected
    // the three questions of every evaluation (INSTRUMENTS C4), as they stand at the start.
    std::optional<std::string> omstandigheden = {};
    std::optional<std::string> ontwikkeling = {};
    std::optional<std::string> haalbaar = {};  // the most that can be reached
    std::optional<std::string> uitstroom = {};  // which way out
    std::optional<std::string> afwijking = {};
};
template <class Visitor>
void fields(Visitor& visit, LegOordeelVast& o) {
    visit(o.op,            {.name = "op", .label = "oordeel.op"});
    visit(o.ondersteuning, {.name = "ondersteuning", .label = "oordeel.ondersteuning",
                            .length_max = 2000});
    visit(o.producten,     {.name = "producten", .label = "oordeel.producten",
                            .length_max = 1000});
    visit(o.uitvoerder,    {.name = "uitvoerder", .label = "oordeel.uitvoerder",
                            .length_max = 1000});
    visit(o.passend,       {.name = "passend", .label = "oordeel.passend", .length_max = 2000});
    visit(o.maatwerk,      {.name = "maatwerk", .label = "oordeel.maatwerk",
                            .length_max = 2000});
    visit(o.inschaling,    {.name = "inschaling", .label = "oordeel.inschaling"});
    visit(o.motivatie,     {.name = "motivatie", .label = "oordeel.motivatie",
                            .length_max = 2000});
    visit(o.eindsituatie,  {.name = "eindsituatie", .label = "oordeel.eindsituatie",
                            .length_max = 2000});
    visit(o.omstandigheden, {.name = "omstandigheden", .label = "evaluatie.omstandigheden",
                             .length_max = 2000});
    visit(o.ontwikkeling,  {.name = "ontwikkeling", .label = "evaluatie.ontwikkeling",
                            .length_max = 2000});
    visit(o.haalbaar,      {.name = "haalbaar", .label = "oordeel.haalbaar",
                            .length_max = 2000});
    visit(o.uitstroom,     {.name = "uitstroom", .label = "oordeel.uitstroom",
                            .length_max = 1000});
    visit(o.afwijking,     {.name = "afwijking", .label = "intake.afwijking",
                            .length_max = 2000});
}

// 3c, transition 10. R-053: by role, so that no colleague's name is needed.
struct LegCollegialeBesprekingVast {
    static constexpr auto soort = OpdrachtSoort::LegCollegialeBesprekingVast;
    Datum op{};
    Rollen deelnemers = {};
    std::string uitkomst;
    std::optional<std::string> afwijking = {};
};
template <class Visitor>
void fields(Visitor& visit, LegCollegialeBesprekingVast& o) {
    visit(o.op,         {.name = "op", .label = "bespreking.op"});
    visit(o.deelnemers, {.name = "deelnemers", .label = "bespreking.deelnemers"});
    visit(o.uitkomst,   {.name = "uitkomst", .label = "bespreking.uitkomst",
                         .length_max = 4000});
    visit(o.afwijking,  {.name = "afwijking", .label = "intake.afwijking", .length_max = 2000});
}

// 3d, transition 11. What the plan van aanpak says: which forms, not how.
struct StelConceptPlanOp {
    static constexpr auto soort = OpdrachtSoort::StelConceptPlanOp;
    Datum op{};
    std::string hulp;                     // the help that is asked and offered
    Codes producten = {};
    std::optional<std::string> voorwaarden = {};  // the only ones that can ground an ending
    Datum evaluatie_op{};
    std::string contactmomenten;
    JaNee beslagvrije_voet{};             // Wgs art. 4a lid 5: is it respected?
    std::optional<std::string> afwijking = {};
};
template <class Visitor>
void fields(Visitor& visit, StelConceptPlanOp& o) {
    visit(o.op,              {.name = "op", .label = "plan.op"});
    visit(o.hulp,            {.name = "hulp", .label = "plan.hulp", .length_max = 4000});
    visit(o.producten,       {.name = "producten", .label = "plan.producten",
                              .lijst = "producten"});
    visit(o.voorwaarden,     {.name = "voorwaarden", .label = "plan.voorwaarden",
                              .length_max = 2000});
    visit(o.evaluatie_op,    {.name = "evaluatieOp", .label = "plan.evaluatie-op"});
    visit(o.contactmomenten, {.name = "contactmomenten", .label = "plan.contactmomenten",
                              .length_max = 1000});
    visit(o.beslagvrije_voet, {.name = "beslagvrijeVoet", .label = "plan.beslagvrije-voet"});
    visit(o.afwijking,       {.name = "afwijking", .label = "intake.afwijking",
                              .length_max = 2000});
}

// 3e, transitions 12 and 13. Agreement is no condition and no signature is asked.
enum class Instemming { Akkoord, MetOpmerkingen, WilWijziging, NietAkkoord };
constexpr std::array<std::string_view, 4> names(Instemming) {
    return {"akkoord", "met-opmerkingen", "wil-wijziging", "niet-akkoord"};
}

struct BespreekConceptPlan {
    static constexpr auto soort = OpdrachtSoort::BespreekConceptPlan;
    Datum op{};
    Instemming instemming{};
    std::optional<std::string> eigen_doelen = {};  // in the resident's own words
    std::optional<std::string> opmerkingen = {};
    std::optional<std::string> afwijking = {};
};
template <class Visitor>
void fields(Visitor& visit, BespreekConceptPlan& o) {
    visit(o.op,           {.name = "op", .label = "plan.besproken-op"});
    visit(o.eigen_doelen, {.name = "eigenDoelen", .label = "plan.eigen-doelen",
                           .length_max = 4000});
    visit(o.instemming,   {.name = "instemming", .label = "plan.instemming"});
    visit(o.opmerkingen,  {.name = "opmerkingen", .label = "plan.opmerkingen",
                           .length_max = 4000});
    visit(o.afwijking,    {.name = "afwijking", .label = "intake.afwijking",
                           .length_max = 2000});
}

// What the resident showed. Wid art. 1; none is a warning.
enum class Identiteitsbewijs { Paspoort, Identiteitskaart, Rijbewijs, Verblijfsdocument, Geen };
constexpr std::array<std::string_view, 5> names(Identiteitsbewijs) {
    return {"paspoort", "identiteitskaart", "rijbewijs", "verblijfsdocument", "geen"};
}

// 3f, transition 14: the plan van aanpak as it was last drawn up becomes version 1, in a decision.
struct NeemToelatingsbesluit {
    static constexpr auto soort = OpdrachtSoort::NeemToelatingsbesluit;
    Datum op{};
    Identiteitsbewijs identiteitsbewijs{};
    std::optional<Datum> identiteit_gezien_op = {};
    JaNee woonplaats{};   // Wgs art. 1: a resident of this gemeente
    JaNee verblijf{};     // Wgs art. 3 lid 4: lawful stay
    std::string motivering;  // Awb art. 3:46
    std::optional<std::string> afwijking = {};
};
template <class Visitor>
void fields(Visitor& visit, NeemToelatingsbesluit& o) {
    visit(o.op,                   {.name = "op", .label = "besluit.op"});
    visit(o.identiteitsbewijs,    {.name = "identiteitsbewijs",
                                   .label = "besluit.identiteitsbewijs"});
    visit(o.identiteit_gezien_op, {.name = "identiteitGezienOp",
                                   .label = "besluit.identiteit-gezien-op"});
    visit(o.woonplaats,           {.name = "woonplaats", .label = "besluit.woonplaats"});
    visit(o.verblijf,             {.name = "verblijf", .label = "besluit.verblijf"});
    visit(o.motivering,           {.name = "motivering", .label = "besluit.motivering",
                                   .length_max = 4000});
    visit(o.afwijking,            {.name = "afwijking", .label = "intake.afwijking",
                                   .length_max = 2000});
}

// Wgs art. 3 lid 2-4, or the gemeente's own verordening.
enum class Weigeringsgrond { EerdereHulp, Fraude, Verblijf, Verordening };
constexpr std::array<std::string_view, 4> names(Weigeringsgrond) {
    return {"eerdere-hulp", "fraude", "verblijf", "verordening"};
}

// Transition 15.
struct WijsAanvraagAf {
    static constexpr auto soort = OpdrachtSoort::WijsAanvraagAf;
    Datum op{};
    Weigeringsgrond weigeringsgrond{};
    std::string motivering;
    JaNee gehoord{};  // Awb art. 4:7: before a refusal on facts that the resident did not give
    std::optional<std::string> afwijking = {};
};
template <class Visitor>
void fields(Visitor& visit, WijsAanvraagAf& o) {
    visit(o.op,              {.name = "op", .label = "besluit.op"});
    visit(o.weigeringsgrond, {.name = "weigeringsgrond", .label = "besluit.weigeringsgrond"});
    visit(o.motivering,      {.name = "motivering", .label = "besluit.motivering",
                              .length_max = 4000});
    visit(o.gehoord,         {.name = "gehoord", .label = "besluit.gehoord"});
    visit(o.afwijking,       {.name = "afwijking", .label = "intake.afwijking",
                              .length_max = 2000});
}

// Transition 6b. Why somebody stops after the first talk.
enum class Uitvalreden { EigenWens, ZelfOpgelost, NietBereikbaar, Verhuisd, Overleden, Anders };
constexpr std::array<std::string_view, 6> names(Uitvalreden) {
    return {"eigen-wens", "zelf-opgelost", "niet-bereikbaar", "verhuisd", "overleden", "anders"};
}

struct LegUitvalVast {
    static constexpr auto soort = OpdrachtSoort::LegUitvalVast;
    Datum op{};
    Uitvalreden reden{};
    std::optional<std::string> toelichting = {};
};
template <class Visitor>
void fields(Visitor& visit, LegUitvalVast& o) {
    visit(o.op,          {.name = "op", .label = "uitval.op"});
    visit(o.reden,       {.name = "reden", .label = "uitval.reden"});
    visit(o.toelichting, {.name = "toelichting", .label = "uitval.toelichting",
                          .length_max = 2000});
}

// Wgs art. 4a lid 1: who stops after the first talk gets a decision, with the right of bezwaar.
struct NeemStopbesluit {
    static constexpr auto soort = OpdrachtSoort::NeemStopbesluit;
    Datum op{};
    std::string motivering;
};
template <class Visitor>
void fields(Visitor& visit, NeemStopbesluit& o) {
    visit(o.op,         {.name = "op", .label = "besluit.op"});
    visit(o.motivering, {.name = "motivering", .label = "besluit.motivering",
                         .length_max = 4000});
}

// Awb art. 3:41: the day of sending ends T3 and starts T4.
struct VerzendBeschikking {
    static constexpr auto soort = OpdrachtSoort::VerzendBeschikking;
    Datum op{};
};
template <class Visitor>
void fields(Visitor& visit, VerzendBeschikking& o) {
    visit(o.op, {.name = "op", .label = "besluit.verzonden-op"});
}

// Awb art. 4:15: who asked for data, agreed, or caused it; or nobody could help it.
enum class Opschortreden { GegevensGevraagd, InwonerAkkoord, DoorInwoner, Overmacht };
constexpr std::array<std::string_view, 4> names(Opschortreden) {
    return {"gegevens-gevraagd", "inwoner-akkoord", "door-inwoner", "overmacht"};
}

// The term stands still from the day after `op` to `tot`, or until HervatTermijn.
struct SchortTermijnOp {
    static constexpr auto soort = OpdrachtSoort::SchortTermijnOp;
    Datum op{};
    Datum tot{};  // the last day that is given to complete it
    Opschortreden reden{};
    std::optional<std::string> toelichting = {};
};
template <class Visitor>
void fields(Visitor& visit, SchortTermijnOp& o) {
    visit(o.op,          {.name = "op", .label = "opschorting.op"});
    visit(o.tot,         {.name = "tot", .label = "opschorting.tot"});
    visit(o.reden,       {.name = "reden", .label = "opschorting.reden"});
    visit(o.toelichting, {.name = "toelichting", .label = "opschorting.toelichting",
                          .length_max = 2000});
}

struct HervatTermijn {  // the data came in sooner
    static constexpr auto soort = OpdrachtSoort::HervatTermijn;
    Datum op{};
};
template <class Visitor>
void fields(Visitor& visit, HervatTermijn& o) {
    visit(o.op, {.name = "op", .label = "opschorting.hervat-op"});
}

}  // namespace houvast
