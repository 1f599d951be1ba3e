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
#include "web/methodiekbron.h"
#include "web/schil.h"

namespace houvast::web {

namespace {

// A dossier may have another methodiek than its gemeente has today: what it names is still there to
// read and to print.
const Methodiek& methodiek_with_aid(const Verzoek& v, std::string_view code) {
    const Methodiek& hier = view_methodiek(v.gemeente, DeGemeente{});
    if (hulpmiddel(hier, code) != nullptr) return hier;
    for (const Methodiek& ander : v.gemeente.methodieken(*v.inrichting).alle)
        if (hulpmiddel(ander, code) != nullptr) return ander;
    return hier;
}

// The one that counts; for who may change it another one, as an example, where the address asks so.
struct Bekeken {
    std::optional<Methodiek> ander = {};
    const Methodiek* geldend = nullptr;
    pages::Getoond toon() const {
        return ander ? pages::Getoond(*ander, true) : pages::Getoond(*geldend);
    }
    const Methodiek& m() const { return ander ? *ander : *geldend; }
};

// Nothing when the one that is asked for is not there.
std::optional<Bekeken> looked_at(const Verzoek& v) {
    const auto keuze = keuze_uit(v.http.query.get("methodiek"), v.http.query.get("versie"));
    if (!keuze || !is_beheerder(v))
        return Bekeken{.geldend = &view_methodiek(v.gemeente, DeGemeente{})};
    auto found = methodiek_met(v, *keuze);
    if (!found) return {};
    return Bekeken{.ander = std::move(found)};
}

HttpResponse of_methodiek(const Verzoek& v, const Bekeken& van, const std::string& title,
                          const html::Html& content) {
    html::Html balk;
    if (van.ander) balk = pages::voorbeeld_balk(*van.ander, v.texts);
    return in_schil(v, {.title = title, .plek = Plek::Methodiek, .help = "methodiek"},
                    html::fragment(balk, content));
}

}  // namespace

HttpResponse get_methodiek(Verzoek& v) {
    const auto van = looked_at(v);
    if (!van) return fout(v, 404);
    std::optional<pages::Action> beheer;
    if (is_beheerder(v))
        beheer = pages::Action{.url = html::Url("/beheer/methodieken"),
                               .text = v.texts("methodieken.versies-en-wijzigen"),
                               .icon = pages::Icon::Notitie};
    return of_methodiek(v, *van, v.texts("navigatie.methodiek"),
                        pages::methodiek_pagina(van->toon(), v.texts, beheer));
}

HttpResponse get_doelen(Verzoek& v) {
    const auto bekeken = looked_at(v);
    if (!bekeken) return fout(v, 404);
    const Methodiek& m = bekeken->m();
    const Doelthema* van = thema(m, v.pad.get("thema"));
    if (!van) return fout(v, 404);
    return of_methodiek(v, *bekeken, van->naam,
                        pages::doelen_pagina(bekeken->toon(), *van,
                                             v.http.query.get("doelgroep"), v.texts));
}

HttpResponse get_hulpmiddel(Verzoek& v) {
    const auto bekeken = looked_at(v);
    if (!bekeken) return fout(v, 404);
    const std::string_view code = v.pad.get("hulpmiddel");
    const Methodiek& m = bekeken->ander ? *bekeken->ander : methodiek_with_aid(v, code);
    const Hulpmiddel* een = hulpmiddel(m, code);
    if (!een) return fout(v, 404);
    return of_methodiek(v, *bekeken, een->naam,
                        pages::hulpmiddel_pagina(pages::Getoond(m, bekeken->ander.has_value()),
                                                 *een, paper_head_of(v), v.texts));
}

HttpResponse get_plaat(Verzoek& v) {
    const auto bekeken = looked_at(v);
    if (!bekeken) return fout(v, 404);
    const Methodiek& m = bekeken->m();
    const Gespreksplaat* een = plaat(m, v.pad.get("plaat"));
    if (!een) return fout(v, 404);
    const auto vorm = v.http.query.get("zonder") == "vragen" ? pages::Plaatvorm::ZonderVragen
                                                             : pages::Plaatvorm::MetVragen;
    if (bekeken->ander)  // a draft may be another one the next time
        return of_methodiek(v, *bekeken, een->naam,
                            pages::plaat_pagina(bekeken->toon(), *een, vorm, paper_head_of(v),
                                                v.texts));
    // Of a version that does not change, under the name and the logo of the gemeente.
    std::string stand = m.code + ' ' + m.versie + ' ' + een->code +
                        (vorm == pages::Plaatvorm::MetVragen ? " met" : " zonder");
    if (const auto& gezicht = v.inrichting->gezicht)
        stand += ' ' + gezicht->naam + '|' + gezicht->thema;
    const auto kept = v.omgeving.bewaard->of(v.bewaar_sleutel("plaat", stand), [&] {
        return std::pair(
            pages::plaat_pagina(bekeken->toon(), *een, vorm, paper_head_of(v), v.texts),
            een->naam);
    });
    return in_schil(v, {.plek = Plek::Methodiek, .help = "methodiek"}, *kept);
}

HttpResponse get_instrument(Verzoek& v) {
    const auto bekeken = looked_at(v);
    if (!bekeken) return fout(v, 404);
    const Methodiek& m = bekeken->m();
    const Instrument* een = instrument(m, v.pad.get("instrument"));
    if (!een) return fout(v, 404);
    return of_methodiek(v, *bekeken, een->naam,
                        pages::instrument_pagina(bekeken->toon(), *een, paper_head_of(v), v.texts));
}

}  // namespace houvast::web
