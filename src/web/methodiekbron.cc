#include "web/methodiekbron.h"

#include "app/methodiek.h"
#include "base/fields.h"

#include <algorithm>

namespace houvast::web {

namespace {

const EigenMethodiek* own_one(const Verzoek& v, const MethodiekKeuze& keuze) {
    const auto found = v.inrichting->eigen_methodieken.find(keuze);
    if (found == v.inrichting->eigen_methodieken.end() ||
        found->second.stand == EigenStand::Weggegooid)
        return nullptr;
    return &found->second;
}

std::string name_of_version(const Verzoek& v, const MethodiekKeuze& keuze) {
    if (const EigenMethodiek* own = own_one(v, keuze))
        return pages::versienaam(own->naam, keuze, v.texts);
    const Methodiek* m = find(v.gemeente.methodieken(*v.inrichting), keuze);
    return pages::versienaam(m == nullptr ? keuze.code : m->naam, keuze, v.texts);
}

pages::VersieRij row_for(const Verzoek& v, const MethodiekKeuze& keuze, std::string naam) {
    const Datum vandaag = v.gemeente.vandaag();
    pages::VersieRij rij{.keuze = keuze, .naam = std::move(naam),
                         .nu = methodiek_op(*v.inrichting, vandaag) == keuze};
    for (const auto& [vanaf, chosen] : v.inrichting->methodieken)
        if (chosen == keuze && (vanaf > vandaag) != rij.nu) rij.vanaf = vanaf;
    if (const EigenMethodiek* own = own_one(v, keuze)) {
        rij.eigen = own->stand;
        rij.van = name_of_version(v, own->van);
        rij.weg_te_gooien = !own->ooit_gekozen;
    }
    return rij;
}

}  // namespace

bool is_beheerder(const Verzoek& v) { return ever(v.actor, recht(Beeld::Beheer)); }

std::optional<MethodiekKeuze> keuze_uit(std::string_view code, std::string_view versie) {
    if (!is_code(code) || !is_code(versie)) return {};
    return MethodiekKeuze{.code = std::string(code), .versie = std::string(versie)};
}

std::optional<MethodiekKeuze> keuze_uit(std::string_view both) {
    const auto slash = both.find('/');
    if (slash == both.npos) return {};
    return keuze_uit(both.substr(0, slash), both.substr(slash + 1));
}

MethodiekKeuze keuze_uit_pad(const Verzoek& v) {
    return {.code = std::string(v.pad.get("code")), .versie = std::string(v.pad.get("versie"))};
}

std::optional<Methodiek> methodiek_met(const Verzoek& v, const MethodiekKeuze& keuze) {
    if (const Methodiek* m = find(v.gemeente.methodieken(*v.inrichting), keuze)) return *m;
    auto draft = concept_methodiek(v.gemeente, *v.inrichting, keuze);
    if (!draft) return {};
    return std::move(*draft);
}

std::vector<pages::VersieRij> versies_van(const Verzoek& v) {
    std::vector<pages::VersieRij> all;
    for (const Methodiek& m : v.gemeente.methodieken(*v.inrichting).alle)
        all.push_back(row_for(v, keuze_van(m), m.naam));
    for (const auto& [keuze, own] : v.inrichting->eigen_methodieken)
        if (own.stand == EigenStand::Concept) all.push_back(row_for(v, keuze, own.naam));
    return all;
}

std::vector<pages::Option> versiekeuzes(const Verzoek& v) {
    std::vector<pages::Option> all;
    for (const pages::VersieRij& rij : versies_van(v))
        all.push_back({.value = rij.keuze.code + '/' + rij.keuze.versie,
                       .label = pages::versienaam(rij.naam, rij.keuze, v.texts)});
    return all;
}

}  // namespace houvast::web
