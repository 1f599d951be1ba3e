// Gesprekken: appointments with a resident, on a day and a time (an `afspraak` is an agreement).
//
// As with everything that is written down, the command is the fact (vastgelegd.h): its field names
// stand in stored events. A later one names the planned one by the version of its event.
#pragma once

#include "base/keuzes.h"
#include "domain/traject/opdrachten.h"

namespace houvast {

// What the talk is for. Whichever it is: what was said is written down with its own command.
enum class Gesprekssoort {
    Kennismaking, Intake, Begeleiding, Evaluatie, Volggesprek, Nazorg, Anders
};
constexpr std::array<std::string_view, 7> names(Gesprekssoort) {
    return {"kennismaking", "intake", "begeleiding", "evaluatie", "volggesprek", "nazorg",
            "anders"};
}

enum class Gesprekswijze { OpKantoor, Thuis, Telefoon, Beeldbellen };
constexpr std::array<std::string_view, 4> names(Gesprekswijze) {
    return {"op-kantoor", "thuis", "telefoon", "beeldbellen"};
}

enum class Gesprekspartij { Inwoner, Wij };  // who moves it or calls it off
constexpr std::array<std::string_view, 2> names(Gesprekspartij) { return {"inwoner", "wij"}; }

enum class Gespreksuitkomst { Gehouden, NietVerschenen };
constexpr std::array<std::string_view, 2> names(Gespreksuitkomst) {
    return {"gehouden", "niet-verschenen"};
}

struct PlanGesprek {
    static constexpr auto soort = OpdrachtSoort::PlanGesprek;
    Gesprekssoort waarvoor{};
    std::optional<InwonerId> inwoner = {};  // of a couple: with whom; nobody named is with both
    MedewerkerId medewerker;                // who has the talk
    Gesprekswijze wijze{};
    Datum dag{};
    Tijd tijd{};
    int duur = 60;                            // minutes
    std::optional<std::string> plaats = {};
    std::optional<std::string> tolk = {};     // an interpreter: the language
    std::optional<std::string> erbij = {};    // who else comes
    std::optional<std::string> toch = {};     // why then, though something is in the way
    bool operator==(const PlanGesprek&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, PlanGesprek& o) {
    visit(o.waarvoor, {.name = "waarvoor", .label = "gesprek.waarvoor"});
    visit(o.inwoner, {.name = "inwoner", .label = "gesprek.inwoner"});
    visit(o.wijze, {.name = "wijze", .label = "gesprek.wijze"});
    visit(o.medewerker, {.name = "medewerker", .label = "gesprek.medewerker"});
    visit(o.dag, {.name = "dag", .label = "gesprek.dag"});
    visit(o.tijd, {.name = "tijd", .label = "gesprek.tijd"});
    visit(o.duur, {.name = "duur", .label = "gesprek.duur"});
    visit(o.plaats, {.name = "plaats", .label = "gesprek.plaats", .length_max = 200});
    visit(o.tolk, {.name = "tolk", .label = "gesprek.tolk", .length_max = 60});
    visit(o.erbij, {.name = "erbij", .label = "gesprek.erbij", .length_max = 200});
    visit(o.toch, {.name = "toch", .label = "gesprek.toch", .length_max = 300});
}

// To another day or time; the rest stays as it was planned.
struct VerzetGesprek {
    static constexpr auto soort = OpdrachtSoort::VerzetGesprek;
    int gesprek = 0;
    Datum dag{};
    Tijd tijd{};
    Gesprekspartij door{};
    std::optional<std::string> reden = {};
    std::optional<std::string> toch = {};
    bool operator==(const VerzetGesprek&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, VerzetGesprek& o) {
    visit(o.gesprek, {.name = "gesprek", .label = "gesprek.welk"});
    visit(o.dag, {.name = "dag", .label = "gesprek.dag"});
    visit(o.tijd, {.name = "tijd", .label = "gesprek.tijd"});
    visit(o.door, {.name = "door", .label = "gesprek.door"});
    visit(o.reden, {.name = "reden", .label = "gesprek.reden", .length_max = 300});
    visit(o.toch, {.name = "toch", .label = "gesprek.toch", .length_max = 300});
}

struct ZegGesprekAf {
    static constexpr auto soort = OpdrachtSoort::ZegGesprekAf;
    Datum op{};
    int gesprek = 0;
    Gesprekspartij door{};
    std::optional<std::string> reden = {};  // a resident need not give one; we do
    bool operator==(const ZegGesprekAf&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, ZegGesprekAf& o) {
    visit(o.op, {.name = "op", .label = "gesprek.afgezegd-op"});
    visit(o.gesprek, {.name = "gesprek", .label = "gesprek.welk"});
    visit(o.door, {.name = "door", .label = "gesprek.door"});
    visit(o.reden, {.name = "reden", .label = "gesprek.reden", .length_max = 300});
}

// That it was held, or that nobody came. What was said is not here: that is the talk's own command.
struct LegGespreksuitkomstVast {
    static constexpr auto soort = OpdrachtSoort::LegGespreksuitkomstVast;
    int gesprek = 0;
    Gespreksuitkomst uitkomst{};
    std::optional<std::string> toelichting = {};
    std::optional<Datum> geweest_op = {};  // the day of the talk: decide fills it in
    bool operator==(const LegGespreksuitkomstVast&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, LegGespreksuitkomstVast& o) {
    visit(o.gesprek, {.name = "gesprek", .label = "gesprek.welk"});
    visit(o.uitkomst, {.name = "uitkomst", .label = "gesprek.uitkomst"});
    visit(o.toelichting, {.name = "toelichting", .label = "gesprek.toelichting",
                          .length_max = 1000});
    visit(o.geweest_op, {.name = "geweestOp", .label = "gesprek.geweest-op"});
}

}  // namespace houvast
