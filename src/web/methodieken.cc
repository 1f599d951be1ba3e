// Methodieken: the versions of a gemeente, two of them beside each other, and a copy to change.
// Nothing of a person stands on these pages; who may see them, domain/rechten says.
#include "pages/methodieken.h"

#include "app/instrumentbestand.h"
#include "pages/methodiekvergelijking.h"
#include "pages/methodiekwoorden.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/methodiekbron.h"
#include "web/opdracht.h"
#include "web/schil.h"

#include <algorithm>

namespace houvast::web {

namespace {

std::string both_of(const MethodiekKeuze& keuze) { return keuze.code + '/' + keuze.versie; }

// The first version that is not this one.
std::string another_than(const std::string& one, const std::vector<pages::Option>& versies) {
    const auto found = std::ranges::find_if(
        versies, [&](const pages::Option& een) { return een.value != one; });
    return found == versies.end() ? one : found->value;
}

std::optional<Methodiek> chosen_methodiek(const Verzoek& v, std::string_view both) {
    const auto keuze = keuze_uit(both);
    if (!keuze) return {};
    return methodiek_met(v, *keuze);
}

}  // namespace

HttpResponse get_methodieken(Verzoek& v) {
    return in_schil(v, {.title = v.texts("methodieken.titel"), .plek = Plek::Beheer,
                        .help = "methodieken"},
                    pages::methodieken_pagina(
                        {.versies = versies_van(v),
                         .nu = methodiek_op(*v.inrichting, v.gemeente.vandaag()),
                         .gedaan = std::string(v.http.query.get("gedaan"))},
                        v.texts));
}

HttpResponse get_methodiekvergelijking(Verzoek& v) {
    pages::Vergeleken both{.versies = versiekeuzes(v),
                           .oud = std::string(v.http.query.get("oud")),
                           .nieuw = std::string(v.http.query.get("nieuw"))};
    if (both.oud.empty())
        both.oud = both_of(methodiek_op(*v.inrichting, v.gemeente.vandaag()));
    const bool asked = !both.nieuw.empty();
    if (!asked) both.nieuw = another_than(both.oud, both.versies);
    const auto was = chosen_methodiek(v, both.oud), is = chosen_methodiek(v, both.nieuw);
    if (asked && (!was || !is)) return fout(v, 404);
    if (asked) {
        both.was = &*was;
        both.is = &*is;
    }
    return in_schil(v, {.title = v.texts("vergelijken.titel"), .plek = Plek::Beheer,
                        .help = "methodieken"},
                    pages::methodiekvergelijking_pagina(both, v.texts));
}

// Done: on to the draft itself.
HttpResponse post_methodiekkopie(Verzoek& v) {
    HttpResponse done = post_opdracht<KopieerMethodiek>(v);
    if (v.json || done.status != 303) return done;
    const auto keuze = keuze_uit(v.velden.get("code"), v.velden.get("versie"));
    if (!keuze) return done;
    return redirect_303(pages::url_van_versie(*keuze)
                            .with_query({{"gedaan", name_of(OpdrachtSoort::KopieerMethodiek)}})
                            .str());
}

HttpResponse get_voorbeeld_instrument(Verzoek&) {
    return file(std::string(voorbeeld_instrumentbestand()), "text/yaml; charset=utf-8",
                "vragenlijst.yaml");
}

}  // namespace houvast::web
