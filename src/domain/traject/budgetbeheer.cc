#include "domain/traject/budgetbeheer.h"

#include "domain/traject/fasen.h"
#include "domain/traject/intake.h"
#include "domain/traject/termijnen_van.h"

#include <algorithm>

namespace houvast::budgetbeheer {

namespace {

bool has_product(const Traject& traject) {
    return std::ranges::any_of(traject.boek.producten, [](const PlanProduct& p) {
        return p.soort == ProductSoort::Beheer && !p.afgerond_op;
    });
}

std::vector<Termijn> begun_by(Beheerstap stap, Datum op, const Traject& traject,
                              const Methodiek& methodiek) {
    const Uitvoering& u = methodiek.uitvoering;
    switch (stap) {
    case Beheerstap::Begeleiden:
    case Beheerstap::Structureel:
        return {termijn_van_maanden(TermijnSoort::EvaluatieBeheer, op, evaluatie_maanden)};
    case Beheerstap::Afgesloten:
        return {termijn_van_maanden(TermijnSoort::NazorgBeheer, op, u.nazorg_beheer_maanden)};
    case Beheerstap::Volgen: {
        std::vector<Termijn> volgen = {termijnen_van::volgen_beheer(
            termijnen_van::after_pause(traject, op), methodiek)};
        if (u.volgen_maanden_min > 0)
            volgen.push_back(termijn_van_maanden(TermijnSoort::VolgenBeheerMinimum, op,
                                                 u.volgen_maanden_min));
        return volgen;
    }
    case Beheerstap::Inschalen:
    case Beheerstap::Opstarten:
    case Beheerstap::Evalueren:
    case Beheerstap::Nazorg: return {};
    }
    return {};
}

std::vector<TermijnSoort> stopped_by(Beheerstap stap) {
    switch (stap) {
    case Beheerstap::Inschalen:
    case Beheerstap::Nazorg:     return {TermijnSoort::NazorgBeheer};
    case Beheerstap::Volgen:     return {TermijnSoort::EvaluatieBeheer};
    case Beheerstap::Begeleiden:  // after a relapse (B9)
        return {TermijnSoort::ContactInVolgenBeheer, TermijnSoort::VolgenBeheerMinimum};
    case Beheerstap::Afgesloten:
        return {TermijnSoort::EvaluatieBeheer, TermijnSoort::ContactInVolgenBeheer,
                TermijnSoort::VolgenBeheerMinimum};
    case Beheerstap::Opstarten:
    case Beheerstap::Evalueren:
    case Beheerstap::Structureel: return {};
    }
    return {};
}

// T7b. Notice can always be given (B10), so it never blocks: it takes the reason.
Result<void> followed_long_enough(const LegBeheerstapVast& o, const Traject& traject) {
    const Termijn* minimum = traject.termijn(TermijnSoort::VolgenBeheerMinimum);
    if (o.stap != Beheerstap::Afgesloten || minimum == nullptr || o.op >= minimum->eind) return {};
    return intake::unless_argued(o.toelichting,
                                 {.code = "beheer-volgen-te-kort", .grond = "R-279",
                                  .waarden = {{"op", o.op}, {"eind", minimum->eind}}});
}

}  // namespace

Result<void> may_step(const Traject& traject) {
    return fasen::need(traject, FaseSoort::InIntake, FaseSoort::InNazorg);
}

bool follows(std::optional<Beheerstap> van, Beheerstap naar) {
    using enum Beheerstap;
    if (!van) return naar == Inschalen;  // B1
    switch (*van) {
    case Inschalen:   return naar == Opstarten || naar == Afgesloten;              // B2
    case Opstarten:   return naar == Begeleiden || naar == Afgesloten;             // B3, B10
    case Begeleiden:  return naar == Evalueren || naar == Afgesloten;              // B4, B10
    case Evalueren:   return naar == Begeleiden || naar == Volgen ||
                             naar == Structureel || naar == Afgesloten;            // B4, B5, BS
    case Volgen:      return naar == Begeleiden || naar == Afgesloten;             // B9, B6
    case Structureel: return naar == Evalueren || naar == Volgen ||
                             naar == Afgesloten;                                   // B11, B10
    case Afgesloten:  return naar == Inschalen || naar == Nazorg;                  // B1, B7
    case Nazorg:      return naar == Inschalen;                                    // B8
    }
    return false;
}

Result<Feiten> decide(const Traject& traject, const LegBeheerstapVast& o,
                      const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (!follows(traject.boek.beheer, o.stap))
        return refuse({.code = "beheerstap-volgt-niet", .grond = "F3 B"});
    if (o.stap == Beheerstap::Opstarten) {
        if (!has_product(traject)) return refuse({.code = "geen-beheer-in-plan", .grond = "R-092"});
        if (!o.overeenkomst_op)
            return refuse({.code = "overeenkomst-ontbreekt", .grond = "F3 B2"});
    }
    if (const auto ok = followed_long_enough(o, traject); !ok) return refuse(ok.error());
    if (o.duur_maanden && (*o.duur_maanden < 1 || *o.duur_maanden > 120))
        return refuse({.code = "duur-onwaarschijnlijk", .waarden = {{"max", 120}}});
    return vastgelegd(o, {.stopt = stopped_by(o.stap),
                          .begint = begun_by(o.stap, o.op, traject, context.methodiek)});
}

}  // namespace houvast::budgetbeheer
