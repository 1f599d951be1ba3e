#include "pages/methodiekding.h"

#include "domain/gemeente/opdrachten_methodiek.h"
#include "pages/dossier.h"
#include "pages/methodiekbewerken.h"
#include "pages/methodiekwoorden.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

constexpr int one_line_characters = 120;   // a longer text has a box
constexpr std::size_t listed_at_once = 12;  // more choices open with a click

std::string in_comma_form(std::string codes) {
    std::ranges::replace(codes, ' ', ',');
    return codes;
}

std::string limits_of(const Bewerkbaar& van, const Texts& texts) {
    switch (van.soort) {
    case Veldsoort::Tekst:
        return texts("bewerken.hint.tekens", {{"aantal", van.tekens_max}});
    case Veldsoort::Regels:
        return texts("bewerken.hint.regels", {{"min", van.min}, {"max", van.max}});
    case Veldsoort::Getal:
        return texts("bewerken.hint.getal", {{"min", van.min}, {"max", van.max}});
    case Veldsoort::Getallen: return texts("bewerken.hint.getallen");
    case Veldsoort::Werkblad: return texts("bewerken.hint.werkblad");
    case Veldsoort::Keuze:
    case Veldsoort::Codes:
    case Veldsoort::JaNee: break;
    }
    return {};
}

// What it is for, where that needs saying; then how much may stand in it.
std::string hint_for(const std::string& soort, const Bewerkbaar& van, const Texts& texts) {
    const std::string own = "methodiekhulp." + soort + '.' + van.veld;
    const std::string shared = "methodiekhulp." + van.veld;
    std::string hint;
    if (texts.knows(own)) hint = texts(own);
    else if (texts.knows(shared)) hint = texts(shared);
    const std::string limits = limits_of(van, texts);
    if (!hint.empty() && !limits.empty()) hint += ' ';
    return hint + limits;
}

std::vector<Option> options_for(const std::string& soort, const Bewerkbaar& van,
                                const Texts& texts) {
    std::vector<Option> all;
    if (van.soort == Veldsoort::Keuze && !van.verplicht)
        all.push_back({"", texts("veld.geen-keuze-nodig")});
    else if (van.soort == Veldsoort::Keuze && van.waarde.empty())
        all.push_back({"", texts("veld.maak-een-keuze")});
    for (const Veldkeuze& een : van.keuzes)
        all.push_back({een.code, keuze_in_woorden(soort, van.veld, een, texts)});
    return all;
}

// A hundred boxes are in the way of who came for something else.
Html many_choices(const FieldView& view, const std::vector<Option>& options, const Texts& texts) {
    const Html field = choice_many_field(view, options);
    if (options.size() <= listed_at_once) return field;
    const auto chosen = std::ranges::count(view.value, ',') + (view.value.empty() ? 0 : 1);
    return details(cls("meer"), when(!view.error.empty(), flag("open")),
                   summary(view.label, " ",
                           span(cls("aantal"),
                                texts("bewerken.gekozen", {{"aantal", static_cast<int>(chosen)}}))),
                   field);
}

Html field_for(const FieldView& view, const Bewerkbaar& van, const std::vector<Option>& options,
               const Texts& texts) {
    switch (van.soort) {
    case Veldsoort::Tekst:
        if (van.tekens_max <= one_line_characters) return text_field(view);
        return textarea_field(view, van.tekens_max > 1000 ? 14 : 4);
    case Veldsoort::Regels:   return textarea_field(view, 6);
    case Veldsoort::Werkblad: return textarea_field(view, 14);
    case Veldsoort::Getal:    return text_field(view, TextKind::Number);
    case Veldsoort::Getallen: return text_field(view, TextKind::Short);
    case Veldsoort::Keuze:    return select_field(view, options);
    case Veldsoort::Codes:    return many_choices(view, options, texts);
    case Veldsoort::JaNee:    break;
    }
    return yes_no_field(view, {.yes = texts("keuze.ja"), .no = texts("keuze.nee")});
}

Html one_field(const Dingpagina& pagina, const std::string& soort, const Bewerkbaar& van,
               const Texts& texts) {
    const auto find_in = [&](const std::map<std::string, std::string>& all, std::string anders) {
        const auto found = all.find(van.veld);
        return found == all.end() ? std::move(anders) : found->second;
    };
    std::string value = find_in(pagina.getypt, van.waarde);
    if (van.soort == Veldsoort::Codes) value = in_comma_form(std::move(value));
    const bool may_be_empty = !van.verplicht && van.soort != Veldsoort::Codes &&
                              van.soort != Veldsoort::Keuze;
    const FieldView view{.name = std::string(veld_begin) + van.veld,
                         .label = veld_in_woorden(soort, van.veld, texts),
                         .error = find_in(pagina.fouten, {}),
                         .value = value,
                         .required = van.verplicht,
                         .hint = hint_for(soort, van, texts),
                         .mark = may_be_empty ? texts("veld.mag-leeg") : std::string()};
    return fragment(field_for(view, van, options_for(soort, van, texts), texts),
                    hidden_field(std::string(was_begin) + van.veld, van.waarde));
}

Html errors_of(const Dingpagina& pagina, const std::string& soort, const Texts& texts) {
    std::vector<FieldError> errors;
    for (const Bewerkbaar& van : pagina.velden)
        if (const auto found = pagina.fouten.find(van.veld); found != pagina.fouten.end())
            errors.push_back({std::string(veld_begin) + van.veld,
                              veld_in_woorden(soort, van.veld, texts) + ": " + found->second});
    return error_summary(texts("form.fouten"), errors);
}

std::vector<Hidden> hidden_of(const Conceptvorm& vorm) {
    return {{"csrf", vorm.csrf}, {"gezien", std::to_string(vorm.gezien)}, {"deel", vorm.deel},
            {"waar", vorm.waar}};
}

Html thing_form(const Dingpagina& pagina, const std::string& soort, const Texts& texts) {
    const Conceptvorm& vorm = pagina.vorm;
    Html fields;
    for (const Bewerkbaar& van : pagina.velden) fields += one_field(pagina, soort, van, texts);
    return panel({}, fragment(errors_of(pagina, soort, texts),
                              post_form({.url = url_van_versie(vorm.keuze, "wijziging"),
                                         .hidden = hidden_of(vorm)},
                                        fragment(fields, form_buttons(submit_button(
                                                             texts("bewerken.bewaar")))))));
}

// What can be put under this thing, or nothing.
std::string list_below(const Conceptvorm& vorm) {
    const auto slash = vorm.waar.rfind('/');
    const std::string parent = slash == vorm.waar.npos ? "" : vorm.waar.substr(0, slash);
    const auto around = delen_onder(vorm.m, vorm.deel, parent);
    const auto found = std::ranges::find(around, vorm.waar, &Deelnaam::waar);
    return found == around.end() ? std::string() : found->onder;
}

Html things_below(const Conceptvorm& vorm, const Texts& texts) {
    const std::string lijst = list_below(vorm);
    if (lijst.empty()) return {};
    const Html rows = dingenlijst(vorm.m, vorm.keuze, vorm.deel, vorm.waar, texts);
    return panel({.title = deel_in_woorden(lijst, texts), .id = "onder",
                  .action = Action{.url = url_van_toevoeging(vorm.keuze, vorm.deel, vorm.waar),
                                   .text = texts("bewerken.toevoegen"), .icon = Icon::Plus},
                  .flush = true},
                 rows.str().empty() ? p(cls("zacht bewerklijst__niets"), texts("bewerken.niets"))
                                    : rows);
}

bool can_go(const Conceptvorm& vorm) {
    return !vorm.waar.empty() && (is_lijst(vorm.deel) || vorm.waar.contains('/'));
}

// Folded: who came to change a word does not take the whole away by a slip.
Html take_out(const Conceptvorm& vorm, const Texts& texts) {
    if (!can_go(vorm)) return {};
    const std::string why = vorm.deel == "codelijsten" && vorm.waar.contains('/')
                                ? "bewerken.haal-weg-waarde"
                                : "bewerken.haal-weg-zin";
    return details(cls("paneel meer"), summary(texts("bewerken.haal-weg")),
                   div(p(texts(why)),
                       post_button({.url = url_van_versie(vorm.keuze, "schrapping"),
                                    .hidden = hidden_of(vorm)},
                                   {.text = texts("bewerken.haal-weg-knop"), .icon = Icon::Wis,
                                    .look = Look::Danger})));
}

std::vector<Crumb> crumbs_to(const Conceptvorm& vorm, std::string_view waar, const Texts& texts) {
    std::vector<Crumb> all = kruimels_van_concept(vorm.keuze, vorm.m.naam, texts);
    const std::string onderdeel{onderdeel_van(vorm.deel).naam};
    all.push_back({url_van_onderdeel(vorm.keuze, onderdeel), texts("onderdeel." + onderdeel)});
    for (auto slash = waar.find('/'); slash != waar.npos; slash = waar.find('/', slash + 1)) {
        const std::string_view way = waar.substr(0, slash);
        all.push_back({url_van_ding(vorm.keuze, vorm.deel, way),
                       naam_van_ding(vorm.m, vorm.deel, way)});
    }
    return all;
}

Html partly_saved(int bewaard, const Texts& texts) {
    if (bewaard == 0) return {};
    return flash({.tone = Tone::Accent,
                  .text = texts("bewerken.deels-bewaard", {{"aantal", bewaard}})});
}

}  // namespace

Html methodiekding_pagina(const Dingpagina& pagina, const Texts& texts) {
    const Conceptvorm& vorm = pagina.vorm;
    const std::string soort = dingsoort(vorm.m, vorm.deel, vorm.waar);
    std::string title = naam_van_ding(vorm.m, vorm.deel, vorm.waar);
    if (title.empty())
        title = texts(vorm.waar.empty() ? "bewerken.algemeen" : "bewerken.zonder-naam");
    return narrow_column(fragment(
        gedaan_melding(pagina.gedaan, texts), partly_saved(pagina.bewaard, texts),
        page_header({.title = title, .lead = deel_in_woorden(soort, texts),
                     .crumbs = crumbs_to(vorm, vorm.waar, texts)}),
        thing_form(pagina, soort, texts), things_below(vorm, texts), take_out(vorm, texts)));
}

Html methodiektoevoeging_pagina(const Toevoegpagina& pagina, const Texts& texts) {
    const Conceptvorm& vorm = pagina.vorm;
    const std::string lijst = vorm.waar.empty() ? vorm.deel : list_below(vorm);
    const std::string within = vorm.waar.empty() ? std::string() : vorm.waar + '/';
    const FieldView view{.name = "tekst", .label = texts("bewerken.nieuw.tekst"),
                         .error = pagina.fout, .value = pagina.tekst,
                         .hint = texts("bewerken.nieuw.hint")};
    std::vector<FieldError> errors;
    if (!pagina.fout.empty()) errors.push_back({"tekst", pagina.fout});
    return narrow_column(fragment(
        page_header({.title = texts("bewerken.nieuw.titel",
                                    {{"deel", deel_in_woorden(lijst, texts)}}),
                     .crumbs = crumbs_to(vorm, within, texts)}),
        panel({}, fragment(error_summary(texts("form.fouten"), errors),
                           post_form({.url = url_van_versie(vorm.keuze, "toevoeging"),
                                      .hidden = hidden_of(vorm)},
                                     fragment(textarea_field(view, 3),
                                              form_buttons(submit_button(
                                                  texts("bewerken.nieuw.knop")))))))));
}

}  // namespace houvast::pages
