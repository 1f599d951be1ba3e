// Overname: a running case comes from another system, or from another gemeente, in any phase
// (PROCESS.md F6). What is asked of it; what it does is in overname.cc.
#pragma once

#include "domain/traject/opdrachten.h"

namespace houvast {

enum class Overnamefase {
    Aangemeld, NaEersteGesprek, InIntake, Toegelaten, InPlan, InBegeleiding, InEvaluatie, InVolgen,
    InNazorg
};
constexpr std::array<std::string_view, 9> names(Overnamefase) {
    return {"aangemeld", "na-eerste-gesprek", "in-intake", "toegelaten", "plan",
            "begeleiden", "evalueren",        "volgen",    "nazorg"};
}

struct NeemTrajectOver {
    static constexpr auto soort = OpdrachtSoort::NeemTrajectOver;
    std::string naam;
    std::string bron;  // which system or gemeente
    Overnamefase fase{};
    Datum op{};
    std::optional<std::string> telefoon = {};
    std::optional<std::string> email = {};
    std::optional<InwonerId> bekende = {};
    std::optional<Datum> gemeld_op = {};
    std::optional<Datum> gesprek_op = {};
    std::optional<Datum> besloten_op = {};
    std::optional<Datum> verzonden_op = {};  // of that decision: T4 counts from it
    std::optional<Datum> fase_sinds = {};
    std::optional<Datum> evaluatie_op = {};
    Codes producten = {};
    std::optional<MedewerkerId> behandelaar = {};
    bool operator==(const NeemTrajectOver&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, NeemTrajectOver& o) {
    visit(o.naam,        {.name = "naam", .label = "aanmelding.naam", .length_max = 200});
    visit(o.telefoon,    {.name = "telefoon", .label = "inwoner.telefoon", .length_max = 30});
    visit(o.email,       {.name = "email", .label = "inwoner.email", .length_max = 254});
    visit(o.bekende,     {.name = "bekende", .label = "aanmelding.bekende"});
    visit(o.bron,        {.name = "bron", .label = "overname.bron", .length_max = 200});
    visit(o.op,          {.name = "op", .label = "overname.op"});
    visit(o.fase,        {.name = "fase", .label = "overname.fase"});
    visit(o.gemeld_op,   {.name = "gemeldOp", .label = "overname.gemeld-op"});
    visit(o.gesprek_op,  {.name = "gesprekOp", .label = "overname.gesprek-op"});
    visit(o.besloten_op, {.name = "beslotenOp", .label = "overname.besloten-op"});
    visit(o.verzonden_op, {.name = "verzondenOp", .label = "overname.verzonden-op"});
    visit(o.fase_sinds,  {.name = "faseSinds", .label = "overname.fase-sinds"});
    visit(o.evaluatie_op, {.name = "evaluatieOp", .label = "overname.evaluatie-op"});
    visit(o.producten,   {.name = "producten", .label = "plan.producten", .lijst = "producten"});
    visit(o.behandelaar, {.name = "behandelaar", .label = "aanmelding.behandelaar"});
}

}  // namespace houvast
