#include "pages/methodiekcontrole.h"

#include "domain/soorten.h"
#include "pages/methodiekbewerken.h"
#include "pages/methodieken.h"
#include "pages/methodiekwoorden.h"
#include "pages/woorden.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

// Gebreken name a thing by its kind and code (deugdelijk.h); here the part that each kind is in.
std::string_view part_of_kind(std::string_view kind) {
    constexpr std::pair<std::string_view, std::string_view> all[] = {
        {"mijlpaal", "mijlpalen"},     {"fase", "fasen"},
        {"codelijst", "codelijsten"},  {"product", "producten"},
        {"contactfrequentie", "contactfrequenties"},
        {"gesprekstip", "gesprekstips"},
        {"plaat", "platen"},           {"schaal", "schalen"},
        {"instrument", "instrumenten"}, {"klasse", "klassen"},
        {"inschaling", "schema"},      {"schemavraag", "schema"},
        {"thema", "themas"},           {"einddoel", "einddoelen"},
        {"subdoel", "subdoelen"},      {"hulpmiddel", "hulpmiddelen"},
        {"training", "trainingen"}};
    for (const auto& [naam, deel] : all)
        if (naam == kind) return deel;
    return "methodiek";
}

std::string text_value(const Weigering& tekort, const char* naam) {
    const auto found = tekort.waarden.find(naam);
    if (found == tekort.waarden.end()) return {};
    const auto* text = std::get_if<std::string>(&found->second);
    return text == nullptr ? std::string() : *text;
}

// "instrument leefgebieden, thema werk" to its steps.
std::vector<std::string_view> steps_in(std::string_view in) {
    std::vector<std::string_view> all;
    while (!in.empty()) {
        const auto comma = std::min(in.find(", "), in.size());
        all.push_back(in.substr(0, comma));
        in.remove_prefix(std::min(comma + 2, in.size()));
    }
    return all;
}

// Things by their name, where a code stands for one.
Waarden with_names(const Methodiek& m, const Weigering& tekort, const std::string& soort,
                   const Texts& texts) {
    Waarden all = tekort.waarden;
    const auto name = [&](const char* key, const char* deel) {
        const std::string code = text_value(tekort, key);
        const std::string naam = code.empty() ? code : naam_van_ding(m, deel, code);
        if (!naam.empty()) all[key] = naam;
    };
    name("na", "subdoelen");
    name("einddoel", "einddoelen");
    name("product", "producten");
    if (const std::string veld = text_value(tekort, "veld"); !veld.empty())
        all["veld"] = veld_in_woorden(soort, veld, texts);
    return all;
}

std::string where_of(const Methodiek& m, const Tekortplaats& plaats, const Texts& texts) {
    if (plaats.waar.empty()) return deel_in_woorden(plaats.deel, texts);
    std::string all;
    std::string_view way = plaats.waar;
    for (auto slash = way.find('/');; slash = way.find('/', slash + 1)) {
        const std::string naam = naam_van_ding(m, plaats.deel, way.substr(0, slash));
        all += (all.empty() ? "" : " › ") + (naam.empty() ? texts("bewerken.zonder-naam") : naam);
        if (slash == way.npos) return all;
    }
}

// The deepest thing on the way that is still there, so that the link always leads somewhere.
Url way_to(const Methodiek& m, const MethodiekKeuze& keuze, Tekortplaats plaats) {
    if (plaats.deel == "methodiek") return url_van_ding(keuze, plaats.deel, {});
    while (!plaats.waar.empty() && !bewerkbaar(m, plaats.deel, plaats.waar)) {
        const auto slash = plaats.waar.rfind('/');
        plaats.waar.resize(slash == plaats.waar.npos ? 0 : slash);
    }
    if (!plaats.waar.empty()) return url_van_ding(keuze, plaats.deel, plaats.waar);
    return url_van_onderdeel(keuze, onderdeel_van(plaats.deel).naam);
}

// A choice that nobody made yet points to nothing: that it is empty is said already.
bool is_told_as_empty(const Weigering& tekort) {
    return tekort.code == "methodiek.onbekend" && text_value(tekort, "code").empty();
}

ListItem shortcoming(const Controlepagina& pagina, const Weigering& tekort, const Texts& texts) {
    const Methodiek& m = pagina.m;
    const Tekortplaats plaats = plaats_van(tekort);
    const std::string soort = dingsoort(m, plaats.deel, plaats.waar);
    const std::string code = tekort.code.substr(tekort.code.find('.') + 1);
    return {.icon = Icon::Aandacht,
            .title = where_of(m, plaats, texts),
            .sentence = texts("controle." + code, with_names(m, tekort, soort, texts)),
            .ground = grond_in_woorden(tekort.grond, texts),
            .url = way_to(m, pagina.keuze, plaats)};
}

Html all_well(const Controlepagina& pagina, const Texts& texts) {
    return panel({}, empty_state({.icon = Icon::GoedRond,
                                  .title = texts("controle.goed"),
                                  .sentence = texts("controle.goed-zin"),
                                  .actions = {{.url = opdracht_over(
                                                   OpdrachtSoort::StelMethodiekVast, pagina.keuze),
                                               .text = texts("controle.stel-vast"),
                                               .icon = Icon::Slot, .look = Look::Primary},
                                              {.url = voorbeeld_van(pagina.keuze),
                                               .text = texts("bewerken.voorbeeld"),
                                               .icon = Icon::Oog}}}));
}

Html faults_in_file(const Inbrengpagina& pagina, const Texts& texts) {
    if (pagina.fouten.empty()) return {};
    const auto line = [&](const Bestandsfout& fout) {
        const std::string where =
            fout.regel == 0 ? texts("inbreng.heel-bestand")
                            : texts("inbreng.plaats", {{"regel", fout.regel},
                                                       {"kolom", fout.kolom}});
        return li(strong(where), " ", met_hoofdletter(fout.reden), ".");
    };
    return section(cls("fouten"), attr("role", "alert"), attr("tabindex", "-1"),
                   flag("data-focus"),
                   h2(icon(Icon::Aandacht),
                      span(texts("inbreng.niet-gelezen", {{"bestand", pagina.bestand}}))),
                   p(texts("inbreng.niets-veranderd")),
                   ul(cls("tips"), each(pagina.fouten, line)));
}

}  // namespace

Tekortplaats plaats_van(const Weigering& tekort) {
    if (const std::string deel = text_value(tekort, "deel"); !deel.empty())
        return {deel, text_value(tekort, "waar")};
    Tekortplaats plaats{.deel = "methodiek", .waar = {}};
    const std::string in = text_value(tekort, "in");
    for (const std::string_view step : steps_in(in)) {
        const auto space = std::min(step.find(' '), step.size());
        if (plaats.waar.empty()) plaats.deel = part_of_kind(step.substr(0, space));
        if (space == step.size()) continue;
        plaats.waar += (plaats.waar.empty() ? "" : "/");
        plaats.waar += step.substr(space + 1);
    }
    return plaats;
}

Html methodiekcontrole_pagina(const Controlepagina& pagina, const Texts& texts) {
    std::vector<ListItem> items;
    for (const Weigering& tekort : pagina.tekorten)
        if (!is_told_as_empty(tekort)) items.push_back(shortcoming(pagina, tekort, texts));
    const int aantal = static_cast<int>(items.size());
    return narrow_column(fragment(
        page_header({.title = texts("controle.titel"), .lead = texts("controle.zin"),
                     .crumbs = kruimels_van_concept(pagina.keuze, pagina.m.naam, texts)}),
        items.empty() ? all_well(pagina, texts)
                      : panel({.title = texts("controle.aantal", {{"aantal", aantal}}),
                               .id = "tekorten", .flush = true},
                              item_list(items))));
}

Html instrumentinbreng_pagina(const Inbrengpagina& pagina, const Texts& texts) {
    std::vector<FieldError> errors;
    if (!pagina.fout.empty()) errors.push_back({"bestand", pagina.fout});
    const Html form = post_form(
        {.url = url_van_versie(pagina.keuze, "instrument"),
         .hidden = {{"csrf", pagina.csrf}, {"gezien", std::to_string(pagina.gezien)},
                    {"opdracht", pagina.command_id}},
         .files = true},
        fragment(text_file_field({.name = "bestand", .label = texts("inbreng.bestand"),
                                  .error = pagina.fout, .hint = texts("inbreng.bestand-hint")}),
                 form_buttons(submit_button(texts("inbreng.knop")))));
    return narrow_column(fragment(
        page_header({.title = texts("inbreng.titel"), .lead = texts("inbreng.zin"),
                     .crumbs = kruimels_van_concept(pagina.keuze, pagina.m.naam, texts)}),
        faults_in_file(pagina, texts), error_summary(texts("form.fouten"), errors),
        panel({}, form),
        panel({.title = texts("inbreng.voorbeeld")},
              fragment(p(texts("inbreng.voorbeeld-zin")),
                       action_row({{.url = Url("/beheer/methodieken/voorbeeld-instrument"),
                                    .text = texts("inbreng.voorbeeld-knop"),
                                    .icon = Icon::Bestand}})))));
}

}  // namespace houvast::pages
