#include "web/foutpagina.h"

#include "pages/layout.h"
#include "web/probleem.h"
#include "web/schil.h"
#include "web/static.h"

namespace houvast::web {

namespace {

// Statuses with words of their own; the others read as the nearest one.
std::string words_of(int status, const Texts& texts) {
    const std::string own = "fout." + std::to_string(status);
    if (texts.knows(own + ".titel")) return own;
    if (status == 414 || status == 431) return "fout.413";
    return status < 500 ? "fout.400" : "fout.500";
}

HttpResponse error_response(int status, pages::Head head, const Texts& texts, Incident incident) {
    const std::string words =
        incident.words.empty() ? words_of(status, texts) : std::string(incident.words);
    const Waarden nummer = {{"nummer", std::string(incident.incident)}};
    head.title = texts(words + ".titel");
    std::string code = std::to_string(status);
    std::string sentence = texts(words + ".uitleg") + " " + texts(words + ".verder", nummer);
    if (!incident.incident.empty()) code = texts("fout.nummer", nummer);
    if (incident.again) sentence += " " + texts("fout.getypt");
    return page(status, pages::error_page({.head = std::move(head),
                                           .title = texts(words + ".titel"),
                                           .sentence = sentence,
                                           .code = code,
                                           .actions = {{.url = html::Url("/"),
                                                        .text = texts("fout.naar-begin"),
                                                        .look = incident.again
                                                                    ? pages::Look::Secondary
                                                                    : pages::Look::Primary}},
                                           .again = std::move(incident.again),
                                           .again_text = texts("fout.opnieuw")})
                            .str());
}

}  // namespace

HttpResponse json_fout(const Texts& texts, int status, std::string_view incident,
                       std::string_view own_words) {
    const std::string words =
        own_words.empty() ? words_of(status, texts) : std::string(own_words);
    Probleem why{.status = status,
                 .titel = texts(words + ".titel"),
                 .detail = texts(words + ".uitleg"),
                 .nummer = std::string(incident)};
    if (status == 401) why.soort = "niet-ingelogd";
    if (status == 404) why.soort = "onbekend";
    HttpResponse response = probleem(why, texts);
    if (status == 401) response.set("WWW-Authenticate", "Session");
    return response;
}

HttpResponse fout(const Verzoek& v, int status) {
    if (v.json) return json_fout(v.texts, status, {});
    return error_response(status, head_of(v, {}), v.texts, {});
}

HttpResponse kale_fout(const Omgeving& omgeving, int status, Incident incident) {
    const Texts& texts = omgeving.vertalingen.texts_for("nl");
    pages::Head head{.title = {},
                     .gemeente = texts("product.merk"),
                     .product = texts("product.naam"),
                     .css = *html::Url::parse(omgeving.bestanden.path("app.css")),
                     .theme = *html::Url::parse(omgeving.bestanden.path("app.css")),
                     .script = *html::Url::parse(omgeving.bestanden.path("app.js"))};
    return error_response(status, std::move(head), texts, std::move(incident));
}

}  // namespace houvast::web
