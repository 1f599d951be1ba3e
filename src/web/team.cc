// Team: the page of who leads the team. It is kept while nothing in the gemeente changes.
#include "pages/team.h"

#include "app/view.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/schil.h"

namespace houvast::web {

HttpResponse get_team(Verzoek& v) {
    const auto gekeken = kijk_team(v.gemeente, v.actor);
    if (!gekeken) return fout(v, 404);
    const auto pagina = v.omgeving.bewaard->of(v.bewaar_sleutel("team", gekeken->stand), [&] {
        return std::pair(pages::team_pagina(gekeken->lees(), v.medewerkers(),
                                            v.gemeente.vandaag(), v.texts),
                         v.texts("navigatie.team"));
    });
    return in_schil(v, {.plek = Plek::Team, .help = "team"}, *pagina);
}

}  // namespace houvast::web
