#include "pages/gesprekstips.h"

#include "base/check.h"
#include "html/tags.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

bool is_talk(OpdrachtSoort soort) {
    using enum OpdrachtSoort;
    constexpr std::array talks = {
        LegContactVast,   LegEersteGesprekVast, LegBeeldvormingVast, BespreekConceptPlan,
        LegEvaluatieVast, LegVolggesprekVast,   StelPreventieplanOp, StelBegeleidingsplanVast,
        LegTerugvalVast,  LegNazorggesprekVast};
    return std::ranges::count(talks, soort) > 0;
}

// What the talk in this phase is about; after the end there is none.
std::optional<Stap> talk_in(FaseSoort fase) {
    switch (fase) {
    case FaseSoort::NogNiets:
    case FaseSoort::Aangemeld:       return Stap::EersteGesprek;
    case FaseSoort::NaEersteGesprek:
    case FaseSoort::InIntake:        return Stap::Intake;
    case FaseSoort::Toegelaten:
    case FaseSoort::InPlan:          return Stap::Plan;
    case FaseSoort::InBegeleiding:   return Stap::Begeleiden;
    case FaseSoort::InEvaluatie:     return Stap::Evalueren;
    case FaseSoort::InVolgen:        return Stap::Volgen;
    case FaseSoort::InNazorg:        return Stap::Nazorg;
    case FaseSoort::Beeindigd:
    case FaseSoort::AlleenAdvies:
    case FaseSoort::Afgezien:
    case FaseSoort::Afgewezen:       return {};
    }
    ENSURE(false);
    return {};
}

Html hint_item(const Gesprekstip& tip) {
    return li(tip.tip, when(!tip.techniek.empty(), span(cls("gesprekstip__techniek"),
                                                        tip.techniek)));
}

}  // namespace

Html gesprekstips(const Methodiek& m, const MethodiekFase& fase, const Texts& texts) {
    std::vector<Gesprekstip> hints;
    std::ranges::copy_if(m.gesprekstips, std::back_inserter(hints),
                         [&](const Gesprekstip& tip) { return tip.fase == fase.code; });
    if (hints.empty()) return {};
    return details(cls("meer gesprekstips"),
                   summary(texts("gesprekstips.titel",
                                 {{"aantal", static_cast<int>(hints.size())}})),
                   when(!m.gesprekstechniek.empty(), p(cls("zacht"), m.gesprekstechniek)),
                   ul(each(hints, hint_item)));
}

Html gesprekstips_bij(const Methodiek& m, OpdrachtSoort soort, FaseSoort fase,
                      const Texts& texts) {
    if (!is_talk(soort)) return {};
    const auto stap = talk_in(fase);
    const MethodiekFase* van = stap ? fase_van(m, *stap) : nullptr;
    return van ? gesprekstips(m, *van, texts) : Html();
}

}  // namespace houvast::pages
