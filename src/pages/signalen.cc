#include "pages/signalen.h"

#include "base/check.h"
#include "base/telefoon.h"
#include "pages/acties.h"
#include "pages/dossier.h"
#include "pages/woorden.h"

namespace houvast::pages {

using namespace html;

namespace {

std::string partner_of(const SignaalRij& rij, const Texts& texts) {
    return texts("signaal.partner." + std::string(houvast::name_of(rij.partner)));
}

std::string name_of(const SignaalRij& rij, const Texts& texts) {
    return rij.naam.empty() ? texts("signaal.gewist") : rij.naam;
}

std::string offers_of(const SignaalRij& rij, Datum vandaag, const Texts& texts) {
    if (rij.aanbiedingen == 0 || !rij.laatste_aanbod) return texts("signaal.geen-aanbod");
    return texts("signaal.aantal-aanbod",
                 {{"aantal", rij.aanbiedingen},
                  {"dag", dag_van(*rij.laatste_aanbod, vandaag, texts)}});
}

std::string outcome_of(const SignaalRij& rij, Datum vandaag, const Texts& texts) {
    if (rij.stand == Signaal::Stand::Aanvaard && rij.afgerond_op)
        return texts("signaal.aanvaard-zin", {{"dag", dag_van(*rij.afgerond_op, vandaag, texts)}});
    if (rij.afloop) return texts("signaal.afloop." + std::string(houvast::name_of(*rij.afloop)));
    return offers_of(rij, vandaag, texts);
}

Row row_of(const SignaalRij& rij, Datum vandaag, const Texts& texts) {
    return {.cells = {person_cell({.name = name_of(rij, texts), .url = url_van(rij.signaal)}),
                      cell(partner_of(rij, texts)),
                      two_lines(dag_van(rij.ontvangen_op, vandaag, texts),
                                texts.relative(rij.ontvangen_op, vandaag)),
                      cell(outcome_of(rij, vandaag, texts))},
            .url = url_van(rij.signaal)};
}

Url url_of(Signaal::Stand stand) {
    return Url("/signalen").with_query({{"stand", naam_van(stand)}});
}

Html chips(Signaal::Stand now, const Texts& texts) {
    using enum Signaal::Stand;
    return filter_chips(texts("inwoners.toon"),
                        {{url_of(Open), texts("signaal.stand.open"), "", now == Open},
                         {url_of(Aanvaard), texts("signaal.stand.aanvaard"), "", now == Aanvaard},
                         {url_of(Afgesloten), texts("signaal.stand.afgesloten"), "",
                          now == Afgesloten}});
}

Action new_signal(const Texts& texts) {
    return {.url = Url("/signalen/nieuw"),
            .text = titel_van(OpdrachtSoort::RegistreerSignaal, texts), .icon = Icon::Plus};
}

Html table_of(const std::vector<SignaalRij>& rijen, const SignalenPagina& pagina,
              const Texts& texts) {
    if (rijen.empty())
        return empty_state({.icon = Icon::Post, .title = texts("signaal.geen"),
                            .sentence = texts("signaal.geen-zin")});
    std::vector<Row> rows;
    for (const SignaalRij& rij : rijen) rows.push_back(row_of(rij, pagina.vandaag, texts));
    Html more;
    if (pagina.meer)
        more = pagination({.label = texts("inwoners.bladzijden"),
                           .here = texts("signaal.op-deze-bladzijde",
                                         {{"aantal", static_cast<int>(rijen.size())}}),
                           .next = url_of(pagina.stand).with_query(
                               {{"na", rijen.back().signaal.waarde}}),
                           .next_text = texts("lijst.volgende")});
    return fragment(data_table({.caption = texts("signaal.lijst"),
                                .columns = {{.heading = texts("aanmelding.naam")},
                                            {.heading = texts("signaal.kolom.partner")},
                                            {.heading = texts("signaal.kolom.ontvangen")},
                                            {.heading = texts("signaal.kolom.hoever")}},
                                .rows = std::move(rows)}),
                    more);
}

std::vector<Fact> facts_of(const SignaalRij& rij, Datum vandaag, const Texts& texts) {
    std::vector<Fact> all = {
        fact(texts("signaal.kolom.partner"), partner_of(rij, texts)),
        fact(texts("signaal.kolom.ontvangen"), dag_van(rij.ontvangen_op, vandaag, texts))};
    if (rij.telefoon)
        all.push_back(fact(texts("inwoner.telefoon"), telefoon_dutch(*rij.telefoon)));
    if (rij.adres) all.push_back(fact(texts("inwoner.adres"), *rij.adres));
    all.push_back(fact(texts("signaal.aanbod"), offers_of(rij, vandaag, texts)));
    if (rij.stand != Signaal::Stand::Open)
        all.push_back(fact(texts("signaal.kolom.hoever"), outcome_of(rij, vandaag, texts)));
    return all;
}

}  // namespace

std::string_view naam_van(Signaal::Stand stand) {
    switch (stand) {
    case Signaal::Stand::NogNiets:
    case Signaal::Stand::Open:       return "open";
    case Signaal::Stand::Aanvaard:   return "aanvaard";
    case Signaal::Stand::Afgesloten: return "afgesloten";
    }
    ENSURE(false);
    return {};
}

Html signalen_pagina(const std::vector<SignaalRij>& rijen, const SignalenPagina& pagina,
                     const Texts& texts) {
    std::vector<Action> actions;
    if (pagina.mag_nieuw) actions.push_back(new_signal(texts));
    return fragment(page_header({.title = texts("signaal.lijst"),
                                 .lead = texts("signaal.uitleg"), .actions = actions}),
                    panel({.title = texts("signaal.lijst"), .head = chips(pagina.stand, texts),
                           .flush = true},
                          table_of(rijen, pagina, texts)));
}

Html signaal_pagina(const SignaalBeeld& beeld, const std::string& gedaan, Datum vandaag,
                    const Texts& texts) {
    const SignaalRij& rij = beeld.signaal;
    const Adres adres{"signalen", rij.signaal.waarde};
    Html went_on;
    if (rij.traject)
        went_on = flash({.text = outcome_of(rij, vandaag, texts),
                         .actions = {{.url = url_van(*rij.traject),
                                      .text = texts("aanmelding.naar-dossier"),
                                      .look = Look::Quiet}}});
    return fragment(
        gedaan_melding(gedaan, texts),
        person_header({.crumbs = {{Url("/signalen"), texts("signaal.lijst")}},
                       .here = partner_of(rij, texts),
                       .name = name_of(rij, texts),
                       .marks = {badge({texts("signaal.stand." +
                                              std::string(naam_van(rij.stand)))})}}),
        went_on,
        two_columns(panel({.title = texts("signaal.gegevens")},
                          facts(facts_of(rij, vandaag, texts))),
                    fragment(acties_paneel(texts("acties.titel"), beeld.mogelijk, adres, {}, texts),
                             nog_niet_paneel(beeld.mogelijk, {}, texts))));
}

}  // namespace houvast::pages
