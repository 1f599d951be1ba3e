#include "pages/methodiekvergelijking.h"

#include "base/fields.h"
#include "domain/methodiek/veldverschil.h"
#include "pages/methodiekwoorden.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

struct Beide {
    const Methodiek &was, &is;
    const Texts& texts;
};

Html choose_two(const Vergeleken& v, const Texts& texts) {
    const Html fields = field_row(
        fragment(select_field({.name = "oud", .label = texts("vergelijken.oud"), .value = v.oud},
                              v.versies),
                 select_field({.name = "nieuw", .label = texts("vergelijken.nieuw"),
                               .value = v.nieuw},
                              v.versies)));
    return panel({.title = texts("vergelijken.kies")},
                 form(attr("method", "get"), action(Url("/beheer/methodieken/vergelijking")),
                      cls("formulier formulier--breed"), fields,
                      form_buttons(submit_button({.text = texts("vergelijken.knop"),
                                                  .look = Look::Secondary}))));
}

// The code and the versie of a whole always differ; they stand above it.
bool is_address(const Methodiekverschil& een) {
    return een.deel == "methodiek" && (een.code == "code" || een.code == "versie");
}

std::vector<Methodiekverschil> differences_of(const Methodiek& was, const Methodiek& is) {
    std::vector<Methodiekverschil> all = verschillen(was, is);
    std::erase_if(all, is_address);
    return all;
}

std::vector<Methodiekverschil> of_part(const std::vector<Methodiekverschil>& all,
                                       std::string_view deel, VerschilSoort soort) {
    std::vector<Methodiekverschil> found;
    for (const Methodiekverschil& een : all)
        if (een.deel == deel && een.soort == soort) found.push_back(een);
    return found;
}

Html counts(const std::vector<Methodiekverschil>& all, const Texts& texts) {
    std::vector<StatTile> tiles;
    for (const VerschilSoort soort :
         {VerschilSoort::Bij, VerschilSoort::Weg, VerschilSoort::Anders}) {
        const auto aantal = std::ranges::count(all, soort, &Methodiekverschil::soort);
        const std::string naam{houvast::name_of(soort)};
        tiles.push_back({.number = std::to_string(aantal),
                         .text = texts("vergelijken.tegel." + naam)});
    }
    return stat_tiles(tiles);
}

// Running dossiers keep what they began with; what they meet once they take this one over.
Html meaning(const std::vector<Methodiekverschil>& all, const Texts& texts) {
    Html points = li(texts("vergelijken.lopend"));
    const auto has = [&](VerschilSoort soort) {
        return std::ranges::find(all, soort, &Methodiekverschil::soort) != all.end();
    };
    if (has(VerschilSoort::Weg)) points += li(texts("vergelijken.lopend-weg"));
    if (has(VerschilSoort::Bij)) points += li(texts("vergelijken.lopend-bij"));
    if (std::ranges::any_of(all, [](const Methodiekverschil& een) {
            return een.deel == "schalen" || een.deel == "instrumenten";
        }))
        points += li(texts("vergelijken.lopend-meten"));
    if (std::ranges::any_of(all, [](const Methodiekverschil& een) {
            return een.deel == "methodiek" && een.code.ends_with("_maanden");
        }))
        points += li(texts("vergelijken.lopend-termijnen"));
    return panel({.title = texts("vergelijken.betekenis")}, ul(cls("tips"), points));
}

Html names_list(const std::string& heading, const std::vector<Methodiekverschil>& which,
                const Methodiek& in) {
    if (which.empty()) return {};
    Html items;
    for (const Methodiekverschil& een : which)
        items += li(naam_van_ding(in, een.deel, een.code));
    return div(cls("verschil__namen"), h3(heading), ul(cls("tips"), items));
}

Html text_of(const std::string& waarde, const Texts& texts) {
    if (waarde.empty()) return span(cls("zacht"), texts("vergelijken.leeg"));
    return span(cls("zoals-geschreven"), waarde);
}

// What it is about: the field, and below it the thing with what it lies in.
Html about_cell(const Beide& b, const Methodiekverschil& een, const Veldverschil& veld) {
    const Methodiek& m = veld.is ? b.is : b.was;
    const std::string soort = dingsoort(m, een.deel, veld.waar);
    const std::string label = veld.is_ding ? deel_in_woorden(veld.veld, b.texts)
                                           : veld_in_woorden(soort, veld.veld, b.texts);
    std::string where = een.deel == "methodiek" ? std::string() : naam_van_ding(m, een.deel,
                                                                                een.code);
    for (const std::string& in : veld.in) where += " › " + in;
    return two_lines(label, where);
}

Row row_of(const Beide& b, const Methodiekverschil& een, const Veldverschil& veld) {
    const auto side = [&](const std::optional<Bewerkbaar>& van, const Methodiek& m) {
        if (!van) return text_of({}, b.texts);
        return text_of(waarde_in_woorden(dingsoort(m, een.deel, veld.waar), *van, b.texts),
                       b.texts);
    };
    return {.cells = {about_cell(b, een, veld), side(veld.was, b.was), side(veld.is, b.is)}};
}

Html changed_table(const Beide& b, const std::string& deel,
                   const std::vector<Methodiekverschil>& which) {
    std::vector<Row> rows;
    for (const Methodiekverschil& een : which)
        for (const Veldverschil& veld : veldverschillen(b.was, b.is, een))
            rows.push_back(row_of(b, een, veld));
    if (rows.empty()) return {};
    return data_table({.caption = b.texts("vergelijken.tabel",
                                          {{"deel", deel_in_woorden(deel, b.texts)}}),
                       .columns = {{.heading = b.texts("vergelijken.wat")},
                                   {.heading = b.texts("vergelijken.was")},
                                   {.heading = b.texts("vergelijken.wordt")}},
                       .rows = std::move(rows)});
}

Html part_panel(const Beide& b, const std::vector<Methodiekverschil>& all,
                const std::string& deel) {
    const auto came = of_part(all, deel, VerschilSoort::Bij);
    const auto went = of_part(all, deel, VerschilSoort::Weg);
    const auto other = of_part(all, deel, VerschilSoort::Anders);
    if (came.empty() && went.empty() && other.empty()) return {};
    return panel({.title = deel_in_woorden(deel, b.texts), .id = deel, .flush = true},
                 fragment(names_list(b.texts("vergelijken.erbij"), came, b.is),
                          names_list(b.texts("vergelijken.weg"), went, b.was),
                          changed_table(b, deel, other)));
}

Html outcome(const Beide& b) {
    const auto all = differences_of(b.was, b.is);
    if (all.empty())
        return panel({}, empty_state({.icon = Icon::GoedRond,
                                      .title = b.texts("vergelijken.gelijk"),
                                      .sentence = b.texts("vergelijken.gelijk-zin")}));
    Html parts;
    for (const std::string& deel : methodiekdelen()) parts += part_panel(b, all, deel);
    return fragment(counts(all, b.texts), meaning(all, b.texts), parts);
}

}  // namespace

Html methodiekvergelijking_pagina(const Vergeleken& v, const Texts& texts) {
    Html result;
    if (v.was != nullptr && v.is != nullptr)
        result = outcome({.was = *v.was, .is = *v.is, .texts = texts});
    return fragment(page_header({.title = texts("vergelijken.titel"),
                                 .lead = texts("vergelijken.zin"),
                                 .crumbs = {{Url("/beheer"), texts("navigatie.beheer")},
                                            {Url("/beheer/methodieken"),
                                             texts("methodieken.titel")}}}),
                    choose_two(v, texts), result);
}

}  // namespace houvast::pages
