#include "app/methodiek.h"

namespace houvast {

MethodiekOntbreekt::MethodiekOntbreekt(const std::string& gemeente, MethodiekKeuze welke)
    : std::runtime_error("methodiek " + welke.code + ", version " + welke.versie +
                         ", of a dossier of " + gemeente + " is not there"),
      keuze(std::move(welke)) {}

const Methodiek& methodiek_van(const Gemeente& gemeente, const Onderwerp& van,
                               const Wereld& wereld) {
    const MethodiekKeuze keuze = methodiek_voor(van, wereld, gemeente.vandaag());
    const Methodiek* found = find(gemeente.methodieken(), keuze);
    if (found == nullptr) throw MethodiekOntbreekt(gemeente.naam(), keuze);
    return *found;
}

std::optional<MethodiekKeuze> ontbrekende_methodiek(const Methodieken& alle,
                                                    const Inrichting& inrichting) {
    if (find(alle, MethodiekKeuze{}) == nullptr) return MethodiekKeuze{};
    for (const auto& [vanaf, keuze] : inrichting.methodieken)
        if (find(alle, keuze) == nullptr) return keuze;
    return {};
}

}  // namespace houvast
