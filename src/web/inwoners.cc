// The list of inwoners: everything that is asked of it stands in the address.
#include "pages/inwoners.h"

#include "app/view.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/recht.h"
#include "web/schil.h"

#include <algorithm>

namespace houvast::web {

namespace {

// A word in the address that is no choice of ours counts as not said.
template <Choice E>
std::optional<E> choice_in(const NameValues& query, std::string_view name) {
    const auto& words = names_of<E>;
    const auto found = std::ranges::find(words, query.get(name));
    if (found == words.end()) return {};
    return static_cast<E>(found - words.begin());
}

std::optional<TrajectId> traject_in(const NameValues& query, std::string_view name) {
    if (!is_uuid(query.get(name))) return {};
    return TrajectId{std::string(query.get(name))};
}

pages::InwonersVraag asked(const Verzoek& v) {
    const NameValues& query = v.http.query;
    const auto everybody = v.actor.rollen.has(Rol::Begeleider) ? pages::Wiens::Mij
                                                               : pages::Wiens::Team;
    return {.van = choice_in<pages::Wiens>(query, "van").value_or(everybody),
            .fase = choice_in<FaseSoort>(query, "fase"),
            .aandacht = query.get("aandacht") == "1",
            .sorteer = choice_in<DossierSortering>(query, "sorteer")
                           .value_or(DossierSortering::Termijn),
            .pagina = {.na = traject_in(query, "na"), .voor = traject_in(query, "voor")}};
}

DossierFilter filter_of(const pages::InwonersVraag& vraag, const Actor& actor) {
    DossierFilter filter{.fase = vraag.fase, .aandacht = vraag.aandacht};
    if (vraag.van == pages::Wiens::Mij) filter.behandelaar = MedewerkerId{actor.id};
    filter.niet_toegewezen = vraag.van == pages::Wiens::Niemand;
    return filter;
}

}  // namespace

HttpResponse get_inwoners(Verzoek& v) {
    const pages::InwonersVraag vraag = asked(v);
    const auto lijst = view_inwoners(v.gemeente, v.actor, filter_of(vraag, v.actor), vraag.sorteer,
                                     vraag.pagina);
    if (!lijst) return fout(v, 404);
    return in_schil(v, {.title = v.texts("navigatie.inwoners"), .plek = Plek::Inwoners,
                        .help = "inwoners"},
                    pages::inwoners_pagina(
                        *lijst, vraag, v.medewerkers(),
                        {.vandaag = v.gemeente.vandaag(),
                         .mag_aanmelden = ever(v.actor,
                                               recht(OpdrachtSoort::RegistreerAanmelding))},
                        v.texts));
}

}  // namespace houvast::web
