#include "domain/traject/intake.h"

#include "base/check.h"
#include "domain/traject/fasen.h"
#include "domain/traject/sluiting.h"

namespace houvast::intake {

namespace {

Weigering first(IntakeStap stap) {
    const auto with = [](Weigering why) {
        why.grond = "R-020";
        return why;
    };
    switch (stap) {
    case IntakeStap::Beeldvorming:         return with({.code = "eerst-beeldvorming"});
    case IntakeStap::Oordeel:              return with({.code = "eerst-oordeel"});
    case IntakeStap::CollegialeBespreking: return with({.code = "eerst-collegiale-bespreking"});
    case IntakeStap::Concept:              return with({.code = "eerst-concept"});
    case IntakeStap::Bespreken:            return with({.code = "eerst-bespreken"});
    }
    ENSURE(false);
    return {};
}

}  // namespace

Result<void> may_start(const Traject& traject) { return fasen::na_eerste_gesprek(traject); }

Result<Feiten> decide(const Traject& traject, const StartIntake& o, const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    return Feiten{IntakeGestart{.op = o.op, .hulpvraag = o.hulpvraag}};
}

Traject evolve(Traject traject, const IntakeGestart& g) {
    if (std::holds_alternative<NaEersteGesprek>(traject.fase))
        traject.fase = InIntake{.gestart_op = g.op};
    return traject;
}

Result<void> may_take_step(const Traject& traject) { return fasen::in_intake(traject); }

Result<void> in_order(const Traject& traject, IntakeStap stap,
                      const std::optional<std::string>& afwijking) {
    const auto* s3 = std::get_if<InIntake>(&traject.fase);
    for (int i = 0; s3 != nullptr && i < static_cast<int>(stap); ++i) {
        const auto eerder = static_cast<IntakeStap>(i);
        if (s3->gedaan.has(eerder)) continue;
        return unless_argued(afwijking, first(eerder));
    }
    return {};
}

Result<void> all_steps_taken(const Traject& traject, const std::optional<std::string>& afwijking) {
    const auto* s3 = std::get_if<InIntake>(&traject.fase);
    if (s3 != nullptr && s3->gedaan.has(IntakeStap::Bespreken)) return {};
    if (const auto ok = in_order(traject, IntakeStap::Bespreken, afwijking); !ok) return ok;
    Weigering why = first(IntakeStap::Bespreken);
    why.grond = "R-058";
    return unless_argued(afwijking, std::move(why));
}

Traject step_taken(Traject traject, IntakeStap stap) {
    if (auto* s3 = std::get_if<InIntake>(&traject.fase)) s3->gedaan.add(stap);
    return traject;
}

Traject back_to_concept(Traject traject) {
    auto* s3 = std::get_if<InIntake>(&traject.fase);
    if (s3 == nullptr) return traject;
    s3->gedaan.remove(IntakeStap::Concept);
    s3->gedaan.remove(IntakeStap::Bespreken);
    return traject;
}

Result<void> unless_argued(const std::optional<std::string>& afwijking, Weigering why) {
    if (afwijking) return {};
    return refuse(std::move(why));
}

}  // namespace houvast::intake
