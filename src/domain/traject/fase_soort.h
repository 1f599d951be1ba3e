// The phases of a traject by name, in the order of the route (PROCESS.md F1): for tables, lists,
// filters and facts.
#pragma once

#include <array>
#include <string_view>

namespace houvast {

enum class FaseSoort {
    NogNiets, Aangemeld, NaEersteGesprek, InIntake, Toegelaten, InPlan, InBegeleiding, InEvaluatie,
    InVolgen, InNazorg,
    // closed
    Beeindigd, AlleenAdvies, Afgezien, Afgewezen
};
inline constexpr int fase_soorten = static_cast<int>(FaseSoort::Afgewezen) + 1;
constexpr std::array<std::string_view, fase_soorten> names(FaseSoort) {
    return {"nog-niets",     "aangemeld", "na-eerste-gesprek", "in-intake", "toegelaten",
            "plan",          "begeleiden", "evalueren",        "volgen",    "nazorg",
            "beeindigd",     "alleen-advies", "afgezien",      "afgewezen"};
}

constexpr bool is_gesloten(FaseSoort fase) { return fase >= FaseSoort::Beeindigd; }

}  // namespace houvast
