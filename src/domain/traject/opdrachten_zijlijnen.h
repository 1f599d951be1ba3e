// What runs beside the route, and what interrupts it (PROCESS.md F3, 31-37 and B1-BS; F6).
//
// What is asked is what happened: each of these is also the fact in the stream, with what it led
// to (vastgelegd.h). Field names stand in stored events: never change one, add beside it.
#pragma once

#include "domain/traject/opdrachten.h"

namespace houvast {

enum class Schuldregelstap { Stabilisatie, Voorstel, Akkoord, Mislukt, Afgerond };
constexpr std::array<std::string_view, 5> names(Schuldregelstap) {
    return {"stabilisatie", "voorstel", "akkoord", "mislukt", "afgerond"};
}

// W1 and W2
enum class Wsnpstap { Voorbereiding, Zitting, Toegelaten, Geweigerd, SchoneLei, ZonderSchoneLei };
constexpr std::array<std::string_view, 6> names(Wsnpstap) {
    return {"voorbereiding", "zitting", "toegelaten", "geweigerd", "schone-lei",
            "zonder-schone-lei"};
}

enum class Bewindstap { Aangevraagd, Uitgesproken, Opgeheven };
constexpr std::array<std::string_view, 3> names(Bewindstap) {
    return {"aangevraagd", "uitgesproken", "opgeheven"};
}

// who guides during bewind (F6)
enum class BegeleidingDoor { Gemeente, Bewindvoerder };
constexpr std::array<std::string_view, 2> names(BegeleidingDoor) {
    return {"gemeente", "bewindvoerder"};
}

// B1-B6, BS
enum class Beheerstap {
    Inschalen, Opstarten, Begeleiden, Evalueren, Volgen, Afgesloten, Structureel, Nazorg
};
constexpr std::array<std::string_view, 8> names(Beheerstap) {
    return {"inschalen", "opstarten", "begeleiden", "evalueren", "volgen", "afgesloten",
            "structureel", "nazorg"};
}

enum class Pauzereden { Detentie, Opname, Buitenland, Anders };
constexpr std::array<std::string_view, 4> names(Pauzereden) {
    return {"detentie", "opname", "buitenland", "anders"};
}

enum class Bezwaaruitkomst { Gegrond, Ongegrond, NietOntvankelijk, Ingetrokken };
constexpr std::array<std::string_view, 4> names(Bezwaaruitkomst) {
    return {"gegrond", "ongegrond", "niet-ontvankelijk", "ingetrokken"};
}

// a way of its own; its end ends no begeleiding.
struct LegSchuldregelingVast {
    static constexpr auto soort = OpdrachtSoort::LegSchuldregelingVast;
    Datum op{};
    Schuldregelstap stap{};
    std::optional<std::string> toelichting = {};
    bool operator==(const LegSchuldregelingVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegSchuldregelingVast& o) {
    visit(o.op, {.name = "op", .label = "schuldregeling.op"});
    visit(o.stap, {.name = "stap", .label = "schuldregeling.stap"});
    visit(o.toelichting, {.name = "toelichting", .label = "schuldregeling.toelichting",
                          .length_max = 2000});
}

// T8, Wgs art. 5: at most six months.
struct LegMoratoriumVast {
    static constexpr auto soort = OpdrachtSoort::LegMoratoriumVast;
    Datum op{};  // the court's decision
    Datum tot{};
    bool operator==(const LegMoratoriumVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegMoratoriumVast& o) {
    visit(o.op, {.name = "op", .label = "moratorium.op"});
    visit(o.tot, {.name = "tot", .label = "moratorium.tot"});
}

// Transitions 31 and 32.
struct LegWsnpVast {
    static constexpr auto soort = OpdrachtSoort::LegWsnpVast;
    Datum op{};
    Wsnpstap stap{};
    std::optional<std::string> bewindvoerder = {};
    std::optional<Datum> zitting_op = {};
    std::optional<std::string> hulp = {};  // with the eigen verklaring, the hearing, going along
    std::optional<std::string> toelichting = {};
    bool operator==(const LegWsnpVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegWsnpVast& o) {
    visit(o.op, {.name = "op", .label = "wsnp.op"});
    visit(o.stap, {.name = "stap", .label = "wsnp.stap"});
    visit(o.bewindvoerder, {.name = "bewindvoerder", .label = "wsnp.bewindvoerder",
                            .length_max = 200});
    visit(o.zitting_op, {.name = "zittingOp", .label = "wsnp.zitting-op"});
    visit(o.hulp, {.name = "hulp", .label = "wsnp.hulp", .length_max = 2000});
    visit(o.toelichting, {.name = "toelichting", .label = "wsnp.toelichting", .length_max = 2000});
}

// F6: a fact of the court, never blocked.
struct LegBewindVast {
    static constexpr auto soort = OpdrachtSoort::LegBewindVast;
    Datum op{};
    Bewindstap stap{};
    std::optional<std::string> bewindvoerder = {};
    std::optional<BegeleidingDoor> begeleiding_door = {};
    std::optional<std::string> toelichting = {};
    bool operator==(const LegBewindVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegBewindVast& o) {
    visit(o.op, {.name = "op", .label = "bewind.op"});
    visit(o.stap, {.name = "stap", .label = "bewind.stap"});
    visit(o.bewindvoerder, {.name = "bewindvoerder", .label = "bewind.bewindvoerder",
                            .length_max = 200});
    visit(o.begeleiding_door, {.name = "begeleidingDoor", .label = "bewind.begeleiding-door"});
    visit(o.toelichting, {.name = "toelichting", .label = "bewind.toelichting",
                          .length_max = 1000});
}

// B1-B11 and BS.
struct LegBeheerstapVast {
    static constexpr auto soort = OpdrachtSoort::LegBeheerstapVast;
    Datum op{};
    Beheerstap stap{};
    std::optional<std::string> doel = {};
    std::optional<int> duur_maanden = {};  // the first estimate
    std::optional<std::string> lettercode = {};  // as the gemeente's own schema says
    std::optional<Datum> overeenkomst_op = {};  // B2
    std::optional<std::string> toelichting = {};  // why, and what goes back to the resident
    bool operator==(const LegBeheerstapVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegBeheerstapVast& o) {
    visit(o.op, {.name = "op", .label = "budgetbeheer.op"});
    visit(o.stap, {.name = "stap", .label = "budgetbeheer.stap"});
    visit(o.doel, {.name = "doel", .label = "budgetbeheer.doel", .length_max = 1000});
    visit(o.duur_maanden, {.name = "duurMaanden", .label = "budgetbeheer.duur-maanden"});
    visit(o.lettercode, {.name = "lettercode", .label = "budgetbeheer.lettercode",
                         .length_max = 10});
    visit(o.overeenkomst_op, {.name = "overeenkomstOp", .label = "budgetbeheer.overeenkomst-op"});
    visit(o.toelichting, {.name = "toelichting", .label = "budgetbeheer.toelichting",
                          .length_max = 2000});
}

// F4: T5, T7 and T9 stand still.
struct PauzeerContact {
    static constexpr auto soort = OpdrachtSoort::PauzeerContact;
    Datum op{};
    Datum tot{};
    Pauzereden reden{};
    std::optional<std::string> toelichting = {};
    bool operator==(const PauzeerContact&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, PauzeerContact& o) {
    visit(o.op, {.name = "op", .label = "contactpauze.op"});
    visit(o.tot, {.name = "tot", .label = "contactpauze.tot"});
    visit(o.reden, {.name = "reden", .label = "contactpauze.reden"});
    visit(o.toelichting, {.name = "toelichting", .label = "contactpauze.toelichting",
                          .length_max = 1000});
}

struct HervatContact {
    static constexpr auto soort = OpdrachtSoort::HervatContact;
    Datum op{};
    bool operator==(const HervatContact&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, HervatContact& o) {
    visit(o.op, {.name = "op", .label = "contact-hervatting.op"});
}

// a couple that separates; the second cliënt goes on in a traject of their own.
struct SplitsTraject {
    static constexpr auto soort = OpdrachtSoort::SplitsTraject;
    Datum op{};
    InwonerId inwoner = {};  // who goes on apart
    std::string reden;
    bool operator==(const SplitsTraject&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, SplitsTraject& o) {
    visit(o.op, {.name = "op", .label = "splitsing.op"});
    visit(o.inwoner, {.name = "inwoner", .label = "splitsing.inwoner"});
    visit(o.reden, {.name = "reden", .label = "splitsing.reden", .length_max = 1000});
}

// F6: letters and invitations stop at once; a partner goes on.
struct LegOverlijdenVast {
    static constexpr auto soort = OpdrachtSoort::LegOverlijdenVast;
    Datum op{};
    InwonerId inwoner = {};
    bool operator==(const LegOverlijdenVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegOverlijdenVast& o) {
    visit(o.op, {.name = "op", .label = "overlijden.op"});
    visit(o.inwoner, {.name = "inwoner", .label = "overlijden.inwoner"});
}

// F6: never an ending by itself; handed over warmly, with consent.
struct LegVerhuizingVast {
    static constexpr auto soort = OpdrachtSoort::LegVerhuizingVast;
    Datum op{};
    std::string naar;
    JaNee toestemming{};
    std::optional<std::string> overdracht = {};
    bool operator==(const LegVerhuizingVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegVerhuizingVast& o) {
    visit(o.op, {.name = "op", .label = "verhuizing.op"});
    visit(o.naar, {.name = "naar", .label = "verhuizing.naar", .length_max = 200});
    visit(o.toestemming, {.name = "toestemming", .label = "verhuizing.toestemming"});
    visit(o.overdracht, {.name = "overdracht", .label = "verhuizing.overdracht",
                         .length_max = 2000});
}

// T14, Awb art. 6:4 and 7:10.
struct LegBezwaarVast {
    static constexpr auto soort = OpdrachtSoort::LegBezwaarVast;
    Datum ontvangen_op{};
    std::optional<std::string> gronden = {};
    JaNee commissie{};
    bool operator==(const LegBezwaarVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegBezwaarVast& o) {
    visit(o.ontvangen_op, {.name = "ontvangenOp", .label = "bezwaar.ontvangen-op"});
    visit(o.gronden, {.name = "gronden", .label = "bezwaar.gronden", .length_max = 4000});
    visit(o.commissie, {.name = "commissie", .label = "bezwaar.commissie"});
}

// Awb art. 7:10 lid 3: once, six weeks.
struct VerdaagBezwaar {
    static constexpr auto soort = OpdrachtSoort::VerdaagBezwaar;
    Datum op{};
    std::string reden;
    bool operator==(const VerdaagBezwaar&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, VerdaagBezwaar& o) {
    visit(o.op, {.name = "op", .label = "bezwaar-verdaging.op"});
    visit(o.reden, {.name = "reden", .label = "bezwaar-verdaging.reden", .length_max = 1000});
}

// Transition 37: what was stays in the history.
struct BeslisOpBezwaar {
    static constexpr auto soort = OpdrachtSoort::BeslisOpBezwaar;
    Datum op{};
    Bezwaaruitkomst uitkomst{};
    std::string motivering;
    bool operator==(const BeslisOpBezwaar&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, BeslisOpBezwaar& o) {
    visit(o.op, {.name = "op", .label = "besluit.op"});
    visit(o.uitkomst, {.name = "uitkomst", .label = "bezwaarbesluit.uitkomst"});
    visit(o.motivering, {.name = "motivering", .label = "besluit.motivering", .length_max = 4000});
}

// T15, Awb art. 4:17.
struct LegIngebrekestellingVast {
    static constexpr auto soort = OpdrachtSoort::LegIngebrekestellingVast;
    Datum ontvangen_op{};
    bool operator==(const LegIngebrekestellingVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegIngebrekestellingVast& o) {
    visit(o.ontvangen_op, {.name = "ontvangenOp", .label = "ingebrekestelling.ontvangen-op"});
}

}  // namespace houvast
