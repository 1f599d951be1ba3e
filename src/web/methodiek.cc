// Methodiek: the pages to read of the way of working that is active in this gemeente. Nothing in
// them is about a person, so no look is recorded; who may see them, domain/rechten says.
#include "pages/methodiek.h"

#include "app/view.h"
#include "pages/doelen.h"
#include "pages/hulpmiddel.h"
#include "pages/instrument.h"
#include "pages/plaat.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/huisstijl.h"
#include "web/schil.h"

namespace houvast::web {

namespace {

// A dossier may have another methodiek than its gemeente has today: what it names is still there to
// read and to print.
const Methodiek& methodiek_with_aid(const Verzoek& v, std::string_view code) {
    const Methodiek& hier = view_methodiek(v.gemeente, DeGemeente{});
    if (hulpmiddel(hier, code) != nullptr) return hier;
    for (const Methodiek& ander : v.gemeente.methodieken().alle)
        if (hulpmiddel(ander, code) != nullptr) return ander;
    return hier;
}

HttpResponse of_methodiek(const Verzoek& v, const std::string& title, const html::Html& content) {
    return in_schil(v, {.title = title, .plek = Plek::Methodiek, .help = "methodiek"}, content);
}

}  // namespace

HttpResponse get_methodiek(Verzoek& v) {
    return of_methodiek(v, v.texts("navigatie.methodiek"),
                        pages::methodiek_pagina(view_methodiek(v.gemeente, DeGemeente{}), v.texts));
}

HttpResponse get_doelen(Verzoek& v) {
    const Methodiek& m = view_methodiek(v.gemeente, DeGemeente{});
    const Doelthema* van = thema(m, v.pad.get("thema"));
    if (!van) return fout(v, 404);
    return of_methodiek(v, van->naam,
                        pages::doelen_pagina(m, *van, v.http.query.get("doelgroep"), v.texts));
}

HttpResponse get_hulpmiddel(Verzoek& v) {
    const Methodiek& m = methodiek_with_aid(v, v.pad.get("hulpmiddel"));
    const Hulpmiddel* een = hulpmiddel(m, v.pad.get("hulpmiddel"));
    if (!een) return fout(v, 404);
    return of_methodiek(v, een->naam,
                        pages::hulpmiddel_pagina(m, *een, paper_head_of(v), v.texts));
}

HttpResponse get_plaat(Verzoek& v) {
    const Methodiek& m = view_methodiek(v.gemeente, DeGemeente{});
    const Gespreksplaat* een = plaat(m, v.pad.get("plaat"));
    if (!een) return fout(v, 404);
    const auto vorm = v.http.query.get("zonder") == "vragen" ? pages::Plaatvorm::ZonderVragen
                                                             : pages::Plaatvorm::MetVragen;
    // Of a version that does not change, under the name and the logo of the gemeente.
    std::string stand = m.code + ' ' + m.versie + ' ' + een->code +
                        (vorm == pages::Plaatvorm::MetVragen ? " met" : " zonder");
    if (const auto& gezicht = v.inrichting->gezicht)
        stand += ' ' + gezicht->naam + '|' + gezicht->thema;
    const auto kept = v.omgeving.bewaard->of(v.bewaar_sleutel("plaat", stand), [&] {
        return std::pair(pages::plaat_pagina(m, *een, vorm, paper_head_of(v), v.texts), een->naam);
    });
    return in_schil(v, {.plek = Plek::Methodiek, .help = "methodiek"}, *kept);
}

HttpResponse get_instrument(Verzoek& v) {
    const Methodiek& m = view_methodiek(v.gemeente, DeGemeente{});
    const Instrument* een = instrument(m, v.pad.get("instrument"));
    if (!een) return fout(v, 404);
    return of_methodiek(v, een->naam,
                        pages::instrument_pagina(m, *een, paper_head_of(v), v.texts));
}

}  // namespace houvast::web
