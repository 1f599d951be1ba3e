#include "pages/post.h"

#include "pages/components.h"
#include "pages/woorden.h"

namespace houvast::pages {

using namespace html;

namespace {

std::string channel_of(const PostRij& rij, const Texts& texts) {
    return texts("post.kanaal." + std::string(name_of(rij.kanaal)));
}

std::string reason_of(const PostRij& rij, const Texts& texts) {
    const std::string id = "post.reden." + rij.reden;
    return texts(texts.knows(id) ? id : "post.reden.onbekend");
}

Html states(const PostBeeld& beeld, const PostPagina& pagina, const Texts& texts) {
    const auto on = [&](bool yes) { return texts(yes ? "post.aan" : "post.uit"); };
    Html content = facts({fact(texts("post.kanaal.mail"), on(pagina.mailt)),
                          fact(texts("post.kanaal.sms"), on(pagina.smst)),
                          fact(texts("post.wacht"), std::to_string(beeld.telling.wacht)),
                          fact(texts("post.bezorgd"), std::to_string(beeld.telling.bezorgd))});
    if (!pagina.mailt && !pagina.smst)
        content = flash({.tone = Tone::Accent, .text = texts("post.niet-ingesteld")});
    else if (!pagina.kan_bellen)
        content = flash({.tone = Tone::Accent, .text = texts("post.geen-telefoon")});
    return panel({.title = texts("post.verzenden")}, content);
}

Html retry(const PostRij& rij, const PostPagina& pagina, const Texts& texts) {
    return post_button({.url = Url::path({"berichten", rij.sleutel, "opnieuw"}),
                        .hidden = {{"csrf", pagina.csrf}}},
                       {.text = texts("post.opnieuw"), .look = Look::Quiet});
}

Row row_of(const PostRegel& regel, const PostPagina& pagina, const Texts& texts) {
    const std::string number = dossiernummer(regel.jaar, regel.nummer);
    Html dossier = cell(number);
    if (pagina.mag_dossier)
        dossier = a(cls("link"), href(url_van(regel.rij.traject)), number);
    std::string when = dag_van(regel.rij.dag, pagina.vandaag, texts) + ", " +
                       texts.time_of_day(regel.rij.tijd);
    switch (regel.rij.soort) {
    case Postsoort::Herinnering: break;
    case Postsoort::Afzegging: when = texts("post.gaat-niet-door", {{"afspraak", when}}); break;
    case Postsoort::Verzet:    when = texts("post.is-verzet", {{"afspraak", when}}); break;
    }
    const bool over = regel.rij.dag <= pagina.vandaag;  // it would come too late
    return {.cells = {dossier, cell(when), cell(channel_of(regel.rij, texts)),
                      cell(reason_of(regel.rij, texts)),
                      over ? Html{} : retry(regel.rij, pagina, texts)}};
}

Html failures(const PostBeeld& beeld, const PostPagina& pagina, const Texts& texts) {
    const std::string title = texts("post.mislukt");
    if (beeld.mislukt.empty()) return panel({.title = title}, p(texts("post.geen-mislukt")));
    std::vector<Row> rows;
    for (const PostRegel& regel : beeld.mislukt) rows.push_back(row_of(regel, pagina, texts));
    return panel({.title = title, .flush = true},
                 data_table({.caption = title,
                             .columns = {{.heading = texts("post.dossier")},
                                         {.heading = texts("post.afspraak")},
                                         {.heading = texts("post.kanaal")},
                                         {.heading = texts("post.reden")},
                                         {.heading = texts("post.doen"), .heading_hidden = true}},
                             .rows = std::move(rows)}));
}

Html told(const PostPagina& pagina, const Texts& texts) {
    if (pagina.gedaan == "opnieuw")
        return flash({.tone = Tone::Positive, .text = texts("post.gaat-opnieuw")});
    if (pagina.gedaan == "niet-meer")
        return flash({.tone = Tone::Accent, .text = texts("post.niet-meer")});
    return {};
}

}  // namespace

Html post_pagina(const PostBeeld& beeld, const PostPagina& pagina, const Texts& texts) {
    return fragment(told(pagina, texts),
                    page_header({.title = texts("navigatie.berichten"),
                                 .lead = texts("post.uitleg")}),
                    failures(beeld, pagina, texts), states(beeld, pagina, texts));
}

std::string herinnering_zin(const PostRij& rij, Datum vandaag, const Texts& texts) {
    const Waarden waarden = {{"kanaal", in_zin(channel_of(rij, texts))},
                             {"dag", dag_van(rij.klaar_op.value_or(vandaag), vandaag, texts)},
                             {"reden", in_zin(reason_of(rij, texts))}};
    const bool moved = rij.soort == Postsoort::Verzet;
    switch (rij.stand) {
    case PostStand::Wacht: return texts(moved ? "post.verzet.wacht" : "post.stand.wacht", waarden);
    case PostStand::Bezorgd:
        return texts(moved ? "post.verzet.bezorgd" : "post.stand.bezorgd", waarden);
    case PostStand::Mislukt:
        return texts(moved ? "post.verzet.mislukt" : "post.stand.mislukt", waarden);
    case PostStand::Vervallen: break;
    }
    return {};
}

}  // namespace houvast::pages
