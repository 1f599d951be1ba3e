#include "pages/kijklog.h"

#include "pages/components.h"
#include "pages/woorden.h"

namespace houvast::pages {

using namespace html;

namespace {

std::string what_of(const KijklogRegel& regel, const Texts& texts) {
    const std::string id = "kijklog.wat." + regel.wat;
    return texts.knows(id) ? texts(id) : regel.wat;
}

Row row_of(const KijklogRegel& regel, Datum vandaag, const Texts& texts) {
    const std::string wie = regel.wie.empty() ? texts("woord.onbekend") : regel.wie;
    const std::string when = dag_van(regel.dag, vandaag, texts) + ", " +
                             texts.time_of_day(std::chrono::minutes(regel.minuten));
    return {.cells = {person_cell({.name = wie}), cell(when), cell(what_of(regel, texts)),
                      cell(texts("kijklog.keer", {{"aantal", regel.keer}}))}};
}

}  // namespace

Html kijklog_pagina(const DossierKop& kop, const std::vector<KijklogRegel>& regels,
                    bool mag_dossier, Datum vandaag, const Texts& texts) {
    std::vector<Row> rows;
    for (const KijklogRegel& regel : regels) rows.push_back(row_of(regel, vandaag, texts));
    const std::string title = texts("kijklog.titel");
    Html content = p(texts("lijst.leeg"));
    if (!rows.empty())
        content = data_table({.caption = title,
                              .columns = {{.heading = texts("kijklog.wie")},
                                          {.heading = texts("kijklog.wanneer")},
                                          {.heading = texts("kijklog.wat")},
                                          {.heading = texts("kijklog.hoe-vaak")}},
                              .rows = std::move(rows)});
    const Crumb back = mag_dossier ? Crumb{url_van(kop.rij.traject), naam_van(kop.rij, texts)}
                                   : Crumb{Url("/"), texts("navigatie.begin")};
    const std::string whose =
        mag_dossier ? nummer_van(kop.rij) : nummer_van(kop.rij) + ", " + naam_van(kop.rij, texts);
    return fragment(
        page_header({.title = title, .lead = texts("kijklog.uitleg"), .crumbs = {back}}),
        panel({.title = whose, .flush = !regels.empty()}, content));
}

}  // namespace houvast::pages
