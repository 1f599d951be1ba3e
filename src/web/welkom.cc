#include "web/welkom.h"

#include "app/view.h"
#include "pages/components.h"
#include "pages/layout.h"
#include "web/foutpagina.h"
#include "web/static.h"

namespace houvast::web {

namespace {

html::Url address(const HttpRequest& http, const std::string& before_host) {
    return *html::Url::parse((http.https ? "https://" : "http://") + before_host + http.authority +
                             "/");
}

}  // namespace

HttpResponse welkom(Omgeving& omgeving, const HttpRequest& http) {
    if (!omgeving.demo || !http.path.empty()) return kale_fout(omgeving, 404);
    const Texts& texts = omgeving.vertalingen.texts_for("nl");
    const html::Url css = *html::Url::parse(omgeving.bestanden.path("app.css"));
    html::Html list;
    for (const std::string& naam : omgeving.installatie.gemeenten()) {
        const auto gemeente = omgeving.installatie.open(naam);
        const auto gezicht = gemeente ? view_gezicht(*gemeente) : std::nullopt;
        const std::string title = gezicht ? gezicht->naam : naam;
        list += pages::panel(
            {.title = title},
            pages::item_list({{.icon = pages::Icon::Medewerkers,
                               .title = texts("welkom.medewerkers"),
                               .sentence = texts("welkom.medewerkers-uitleg"),
                               .url = address(http, naam + ".")},
                              {.icon = pages::Icon::Persoon,
                               .title = texts("welkom.inwoners"),
                               .sentence = texts("welkom.inwoners-uitleg"),
                               .url = address(http, "mijn." + naam + ".")}}));
    }
    return page(200, pages::small_page({.head = {.title = texts("product.merk"),
                                                 .gemeente = texts("product.merk"),
                                                 .product = texts("product.naam"),
                                                 .css = css,
                                                 .theme = css,
                                                 .script = *html::Url::parse(
                                                     omgeving.bestanden.path("app.js"))},
                                        .title = texts("welkom.titel"),
                                        .lead = texts("welkom.uitleg")},
                                       list).str());
}

}  // namespace houvast::web
