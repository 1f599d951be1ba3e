#include "pages/opdracht.h"

#include "pages/woorden.h"

namespace houvast::pages {

using namespace html;

namespace {

// Somebody else was here meanwhile: what they wrote, in the same sentences as the timeline.
Html meanwhile(const FormulierKop& kop, const Texts& texts, Datum vandaag) {
    std::vector<ListItem> items;
    for (const TijdlijnRegel& regel : kop.sinds)
        items.push_back({.icon = Icon::Geschiedenis,
                         .title = texts(regel.bericht, regel.waarden),
                         .sentence = texts.relative(regel.datum, vandaag) + ", " +
                                     regel.door_naam});
    return panel({.title = texts("opdracht.intussen")},
                 fragment(p(texts("opdracht.intussen-uitleg")), item_list(items)));
}

Html pointer(const std::optional<Aanwijzing>& aanwijzing) {
    if (!aanwijzing) return {};
    Html content;
    for (const std::string& zin : aanwijzing->zinnen) content += p(zin);
    content += action_row(aanwijzing->acties);
    return panel({.title = aanwijzing->titel}, content);
}

}  // namespace

Html opdracht_pagina(const OpdrachtWoorden& woorden, const FormulierKop& kop, bool verouderd,
                     const Url& terug, const CommandForm& command,
                     const std::vector<FieldShape>& shapes, const Form& form,
                     const FormDetails& details, const Texts& texts, Datum vandaag) {
    std::vector<Crumb> crumbs;
    crumbs.push_back({.url = terug, .text = kop.naam.empty() ? texts("knop.terug") : kop.naam});
    Html note;
    if (verouderd) note = meanwhile(kop, texts, vandaag);
    return narrow_column(fragment(
        page_header({.title = woorden.titel, .lead = woorden.uitleg, .crumbs = crumbs}), note,
        pointer(details.aanwijzing), woorden.tips,
        panel({}, command_form(command, shapes, form, texts, details))));
}

Html kan_nu_niet(const std::string& titel, const std::string& waarom, const std::string& grond,
                 const Url& terug, const Texts& texts) {
    const std::string ground = grond_in_woorden(grond, texts);
    return narrow_column(fragment(
        page_header({.title = titel, .lead = texts("opdracht.kan-nu-niet")}),
        panel({}, fragment(p(waarom),
                           when(!ground.empty(), p(cls("grond"), ground)),
                           action_row({{.url = terug, .text = texts("knop.terug"),
                                        .look = Look::Primary}})))));
}

}  // namespace houvast::pages
