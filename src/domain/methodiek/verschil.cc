#include "domain/methodiek/verschil.h"

#include <algorithm>

namespace houvast {

namespace {

using Verschillen = std::vector<Methodiekverschil>;

template <class T>
void compare_things(const char* deel, const std::vector<T>& oud, const std::vector<T>& nieuw,
                    Verschillen& into) {
    for (const T& one : oud)
        if (std::ranges::find(nieuw, one.code, &T::code) == nieuw.end())
            into.push_back({deel, one.code, VerschilSoort::Weg});
    for (const T& one : nieuw) {
        const auto before = std::ranges::find(oud, one.code, &T::code);
        if (before == oud.end()) into.push_back({deel, one.code, VerschilSoort::Bij});
        else if (*before != one) into.push_back({deel, one.code, VerschilSoort::Anders});
    }
}

void compare_head(const Methodiek& oud, const Methodiek& nieuw, Verschillen& into) {
    const auto key = [&](const char* naam, bool same) {
        if (!same) into.push_back({"methodiek", naam, VerschilSoort::Anders});
    };
    key("code", oud.code == nieuw.code);
    key("versie", oud.versie == nieuw.versie);
    key("naam", oud.naam == nieuw.naam);
    key("bron", oud.bron == nieuw.bron);
    const Uitvoering &was = oud.uitvoering, &is = nieuw.uitvoering;
    key("plan_weken", was.plan_weken == is.plan_weken);
    key("volgen_maanden_min", was.volgen_maanden_min == is.volgen_maanden_min);
    key("volgen_min_hard", was.volgen_min_hard == is.volgen_min_hard);
    key("nazorg_maanden", was.nazorg_maanden == is.nazorg_maanden);
    key("nazorg_beheer_maanden", was.nazorg_beheer_maanden == is.nazorg_beheer_maanden);
    key("verwijzing_maanden", was.verwijzing_maanden == is.verwijzing_maanden);
    key("inkomenscheck_maanden", was.inkomenscheck_maanden == is.inkomenscheck_maanden);
    key("nazorg_naam", oud.nazorg_naam == nieuw.nazorg_naam);
    key("gesprekstechniek", oud.gesprekstechniek == nieuw.gesprekstechniek);
    key("letters_neutraal", oud.inschaling.letters_neutraal == nieuw.inschaling.letters_neutraal);
}

}  // namespace

std::vector<Methodiekverschil> verschillen(const Methodiek& oud, const Methodiek& nieuw) {
    Verschillen all;
    compare_head(oud, nieuw, all);
    compare_things("mijlpalen", oud.mijlpalen, nieuw.mijlpalen, all);
    compare_things("fasen", oud.fasen, nieuw.fasen, all);
    compare_things("codelijsten", oud.codelijsten, nieuw.codelijsten, all);
    compare_things("producten", oud.producten, nieuw.producten, all);
    compare_things("contactfrequenties", oud.contactfrequenties, nieuw.contactfrequenties, all);
    compare_things("gesprekstips", oud.gesprekstips, nieuw.gesprekstips, all);
    compare_things("platen", oud.platen, nieuw.platen, all);
    compare_things("schalen", oud.schalen, nieuw.schalen, all);
    compare_things("instrumenten", oud.instrumenten, nieuw.instrumenten, all);
    compare_things("klassen", oud.inschaling.klassen, nieuw.inschaling.klassen, all);
    compare_things("schema", oud.inschaling.vragen, nieuw.inschaling.vragen, all);
    compare_things("themas", oud.themas, nieuw.themas, all);
    compare_things("einddoelen", oud.einddoelen, nieuw.einddoelen, all);
    compare_things("subdoelen", oud.subdoelen, nieuw.subdoelen, all);
    compare_things("hulpmiddelen", oud.hulpmiddelen, nieuw.hulpmiddelen, all);
    compare_things("trainingen", oud.trainingen, nieuw.trainingen, all);
    return all;
}

}  // namespace houvast
