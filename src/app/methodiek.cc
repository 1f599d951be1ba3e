#include "app/methodiek.h"

#include "domain/gemeente/eigen_methodiek.h"

namespace houvast {

MethodiekOntbreekt::MethodiekOntbreekt(const std::string& gemeente, MethodiekKeuze welke)
    : std::runtime_error("methodiek " + welke.code + ", version " + welke.versie +
                         ", of a dossier of " + gemeente + " is not there"),
      keuze(std::move(welke)) {}

const Methodiek& methodiek_van(const Gemeente& gemeente, const Onderwerp& van,
                               const Wereld& wereld) {
    const MethodiekKeuze keuze = methodiek_voor(van, wereld, gemeente.vandaag());
    const Methodiek* found = find(gemeente.methodieken(wereld.inrichting), keuze);
    if (found == nullptr) throw MethodiekOntbreekt(gemeente.naam(), keuze);
    return *found;
}

Result<Methodiek> concept_methodiek(const Gemeente& gemeente, const Inrichting& inrichting,
                                    const MethodiekKeuze& keuze) {
    const auto found = inrichting.eigen_methodieken.find(keuze);
    if (found == inrichting.eigen_methodieken.end() ||
        found->second.stand == EigenStand::Weggegooid)
        return refuse({.code = "eigen-methodiek-onbekend", .grond = "R-024",
                       .waarden = {{"code", keuze.code}, {"versie", keuze.versie}}});
    return eigen_methodiek::opgebouwd(gemeente.methodieken_op_schijf(), keuze, found->second);
}

std::optional<MethodiekKeuze> ontbrekende_methodiek(const Methodieken& op_schijf,
                                                    const Inrichting& inrichting) {
    const Methodieken alle = eigen_methodiek::met_eigen(op_schijf, inrichting);
    if (find(alle, MethodiekKeuze{}) == nullptr) return MethodiekKeuze{};
    for (const auto& [keuze, eigen] : inrichting.eigen_methodieken)
        if (eigen.ooit_gekozen && find(alle, keuze) == nullptr) return eigen.basis;
    for (const auto& [vanaf, keuze] : inrichting.methodieken)
        if (find(alle, keuze) == nullptr) return keuze;
    return {};
}

}  // namespace houvast
