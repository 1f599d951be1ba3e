#include "domain/gemeente/eigen_methodiek.h"

#include "domain/methodiek/bewerkbaar.h"

#include <algorithm>

namespace houvast::eigen_methodiek {

namespace {

template <class T>  // a command or a fact about one of them
MethodiekKeuze keuze_of(const T& about) {
    if constexpr (std::same_as<decltype(about.code), Code>)
        return {.code = about.code.waarde, .versie = about.versie.waarde};
    else return {.code = about.code, .versie = about.versie};
}

Waarden named(const MethodiekKeuze& keuze) {
    return {{"code", keuze.code}, {"versie", keuze.versie}};
}

// There, and not thrown away.
const EigenMethodiek* own(const Inrichting& inrichting, const MethodiekKeuze& keuze) {
    const auto found = inrichting.eigen_methodieken.find(keuze);
    const bool there = found != inrichting.eigen_methodieken.end() &&
                       found->second.stand != EigenStand::Weggegooid;
    return there ? &found->second : nullptr;
}

std::unexpected<Weigering> not_own(const MethodiekKeuze& keuze) {
    return refuse({.code = "eigen-methodiek-onbekend", .grond = "R-024",
                   .waarden = named(keuze)});
}

Result<const EigenMethodiek*> draft(const Inrichting& inrichting, const MethodiekKeuze& keuze) {
    const EigenMethodiek* found = own(inrichting, keuze);
    if (found == nullptr) return not_own(keuze);
    if (found->stand != EigenStand::Concept)
        return refuse({.code = "methodiek-staat-vast", .grond = "R-038",
                       .waarden = named(keuze)});
    return found;
}

// The draft as it is now.
Result<Methodiek> built(const Inrichting& inrichting, const MethodiekKeuze& keuze,
                        const Context& context) {
    const auto found = draft(inrichting, keuze);
    if (!found) return refuse(found.error());
    return opgebouwd(context.methodieken, keuze, **found);
}

// A fact of it, when the draft can bear the change.
template <class Fact, class Change>
Result<Feiten> changed(const Inrichting& inrichting, const MethodiekKeuze& keuze, Change change,
                       const Context& context) {
    auto now = built(inrichting, keuze, context);
    if (!now) return refuse(now.error());
    if (const auto after = toegepast(std::move(*now), change); !after)
        return refuse(after.error());
    return Feiten{Fact{.code = keuze.code, .versie = keuze.versie,
                       .wijziging = std::move(change)}};
}

template <class Fact>
Inrichting with_change(Inrichting inrichting, const Fact& g) {
    inrichting.eigen_methodieken.at(keuze_of(g)).wijzigingen.emplace_back(g.wijziging);
    return inrichting;
}

// What is fixed changed: who keeps it built, builds it anew.
void mark(Inrichting& inrichting, const MethodiekKeuze& keuze) {
    const EigenMethodiek& eigen = inrichting.eigen_methodieken.at(keuze);
    const std::string begin = std::to_string(inrichting.eigen_kenmerk) + ' ' +
                              std::string(name_of(eigen.stand)) + ' ' + keuze.code + ' ' +
                              keuze.versie + ' ' + eigen.basis.code + ' ' + eigen.basis.versie;
    inrichting.eigen_kenmerk = std::max<std::uint64_t>(kenmerk_van(begin, eigen.wijzigingen), 1);
}

}  // namespace

Result<Feiten> decide(const Inrichting& inrichting, const KopieerMethodiek& o,
                      const Context& context) {
    const MethodiekKeuze van{.code = o.van_code.waarde, .versie = o.van_versie.waarde};
    const MethodiekKeuze naar{.code = o.code, .versie = o.versie};
    const EigenMethodiek* eigen = own(inrichting, van);
    if (eigen != nullptr && eigen->stand == EigenStand::Concept)
        return refuse({.code = "methodiek-is-concept", .grond = "R-024"});
    if (find(context.methodieken, van) == nullptr)
        return refuse({.code = "methodiek-onbekend", .grond = "R-024", .waarden = named(van)});
    for (const std::string* code : {&naar.code, &naar.versie})
        if (!is_code(*code))
            return refuse({.code = "methodiekcode-onjuist", .waarden = {{"code", *code}}});
    if (find(context.methodieken, naar) != nullptr || own(inrichting, naar) != nullptr)
        return refuse({.code = "methodiek-bestaat", .grond = "R-038", .waarden = named(naar)});
    return Feiten{MethodiekGekopieerd{.van_code = van.code, .van_versie = van.versie,
                                      .code = naar.code, .versie = naar.versie,
                                      .naam = o.naam}};
}

Result<Feiten> decide(const Inrichting& inrichting, const WijzigMethodiek& o,
                      const Context& context) {
    return changed<MethodiekGewijzigd>(inrichting, keuze_of(o),
                                       Veldwijziging{.deel = o.deel.waarde,
                                                     .waar = o.waar.value_or(""),
                                                     .veld = o.veld,
                                                     .tekst = o.tekst.value_or("")},
                                       context);
}

Result<Feiten> decide(const Inrichting& inrichting, const VoegMethodiekdeelToe& o,
                      const Context& context) {
    return changed<MethodiekdeelToegevoegd>(inrichting, keuze_of(o),
                                            Toevoeging{.deel = o.deel.waarde,
                                                       .onder = o.onder.value_or(""),
                                                       .code = o.nieuwe_code,
                                                       .tekst = o.tekst},
                                            context);
}

Result<Feiten> decide(const Inrichting& inrichting, const SchrapMethodiekdeel& o,
                      const Context& context) {
    return changed<MethodiekdeelGeschrapt>(
        inrichting, keuze_of(o), Schrapping{.deel = o.deel.waarde, .waar = o.waar}, context);
}

Result<Feiten> decide(const Inrichting& inrichting, const BrengInstrumentIn& o,
                      const Context& context) {
    if (o.bestand.instrumenten.empty())
        return refuse({.code = "geen-instrument", .grond = "R-035"});
    return changed<InstrumentIngebracht>(inrichting, keuze_of(o), o.bestand, context);
}

Result<Feiten> decide(const Inrichting& inrichting, const StelMethodiekVast& o,
                      const Context& context) {
    const MethodiekKeuze keuze = keuze_of(o);
    const auto now = built(inrichting, keuze, context);
    if (!now) return refuse(now.error());
    if (const auto lacking = tekorten(*now); !lacking.empty())
        return refuse({.code = "methodiek-niet-af", .grond = "R-024",
                       .waarden = {{"aantal", static_cast<int>(lacking.size())}}});
    return Feiten{MethodiekVastgesteld{.code = keuze.code, .versie = keuze.versie}};
}

Result<Feiten> decide(const Inrichting& inrichting, const GooiMethodiekWeg& o) {
    const MethodiekKeuze keuze = keuze_of(o);
    const EigenMethodiek* found = own(inrichting, keuze);
    if (found == nullptr) return not_own(keuze);
    if (found->ooit_gekozen)
        return refuse({.code = "methodiek-is-gekozen", .grond = "R-038",
                       .waarden = named(keuze)});
    return Feiten{MethodiekWeggegooid{.code = keuze.code, .versie = keuze.versie}};
}

// A copy of a copy holds the changes of both, so that it rests on nothing but what is on disk.
Inrichting evolve(Inrichting inrichting, const MethodiekGekopieerd& g) {
    const MethodiekKeuze van{.code = g.van_code, .versie = g.van_versie};
    EigenMethodiek eigen{.van = van, .basis = van, .naam = g.naam};
    if (const EigenMethodiek* copied = own(inrichting, van)) {
        eigen.basis = copied->basis;
        eigen.wijzigingen = copied->wijzigingen;
    }
    eigen.wijzigingen.emplace_back(Veldwijziging{
        .deel = "methodiek", .waar = "", .veld = "naam", .tekst = g.naam});
    inrichting.eigen_methodieken.insert_or_assign(keuze_of(g), std::move(eigen));
    return inrichting;
}

Inrichting evolve(Inrichting inrichting, const MethodiekGewijzigd& g) {
    inrichting = with_change(std::move(inrichting), g);
    if (g.wijziging.deel == "methodiek" && g.wijziging.veld == "naam")
        inrichting.eigen_methodieken.at(keuze_of(g)).naam = g.wijziging.tekst;
    return inrichting;
}
Inrichting evolve(Inrichting inrichting, const MethodiekdeelToegevoegd& g) {
    return with_change(std::move(inrichting), g);
}
Inrichting evolve(Inrichting inrichting, const MethodiekdeelGeschrapt& g) {
    return with_change(std::move(inrichting), g);
}
Inrichting evolve(Inrichting inrichting, const InstrumentIngebracht& g) {
    return with_change(std::move(inrichting), g);
}

Inrichting evolve(Inrichting inrichting, const MethodiekVastgesteld& g) {
    inrichting.eigen_methodieken.at(keuze_of(g)).stand = EigenStand::Vastgesteld;
    mark(inrichting, keuze_of(g));
    return inrichting;
}

// Of a draft nobody keeps anything built.
Inrichting evolve(Inrichting inrichting, const MethodiekWeggegooid& g) {
    EigenMethodiek& eigen = inrichting.eigen_methodieken.at(keuze_of(g));
    const bool was_fixed = eigen.stand == EigenStand::Vastgesteld;
    eigen.stand = EigenStand::Weggegooid;
    if (was_fixed) mark(inrichting, keuze_of(g));
    return inrichting;
}

Result<Methodiek> opgebouwd(const Methodieken& op_schijf, const MethodiekKeuze& keuze,
                            const EigenMethodiek& eigen) {
    const Methodiek* basis = find(op_schijf, eigen.basis);
    if (basis == nullptr)
        return refuse({.code = "methodiek-onbekend", .grond = "R-024",
                       .waarden = named(eigen.basis)});
    auto made = houvast::opgebouwd(*basis, eigen.wijzigingen);
    if (!made) return refuse(made.error());
    made->code = keuze.code;
    made->versie = keuze.versie;
    return made;
}

// What is on disk under the name of a fixed one came later, and is another.
Methodieken met_eigen(const Methodieken& op_schijf, const Inrichting& inrichting) {
    Methodieken all;
    for (const Methodiek& one : op_schijf.alle) {
        const EigenMethodiek* eigen = own(inrichting, keuze_van(one));
        if (eigen == nullptr || eigen->stand != EigenStand::Vastgesteld) all.alle.push_back(one);
    }
    for (const auto& [keuze, eigen] : inrichting.eigen_methodieken) {
        if (eigen.stand != EigenStand::Vastgesteld) continue;
        if (auto made = opgebouwd(op_schijf, keuze, eigen)) all.alle.push_back(std::move(*made));
    }
    std::ranges::stable_sort(all.alle, {}, [](const Methodiek& m) { return keuze_van(m); });
    return all;
}

}  // namespace houvast::eigen_methodiek
