#include "pages/hulp.h"

#include "base/check.h"
#include "base/telefoon.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

// What all parts of the page need.
struct Blad {
    const HulpPagina& pagina;
    const Texts& texts;

    FieldView field(const char* name, const char* label) const {
        FieldView view{.name = name, .label = texts(label), .required = false};
        if (const auto typed = pagina.form.typed.find(name); typed != pagina.form.typed.end())
            view.value = typed->second;
        if (const auto wrong = pagina.form.wrong.find(name); wrong != pagina.form.wrong.end())
            view.error = texts(wrong->second);
        return view;
    }
    template <Choice E>
    std::vector<Option> options(const std::string& label) const {
        std::vector<Option> all;
        for (const std::string_view one : names_of<E>)
            all.push_back({std::string(one), texts(label + '.' + std::string(one))});
        return all;
    }
};

Html worries(const Blad& blad) {
    FieldView view = blad.field("zorgen", "hulp.zorgen");
    view.hint = blad.texts("hulp.zorgen.hint");
    view.mark = blad.texts("veld.mag-leeg");
    view.autocomplete = "on";  // off, and a browser that was closed forgets it
    return textarea_field(view, 6);
}

Html danger(const Blad& blad) {
    FieldView view = blad.field("gevaar", "hulp.gevaar");
    view.hint = blad.texts("hulp.gevaar.hint");
    return choice_field(view, blad.options<Gevaar>("hulp.gevaar"));
}

// The questions for who asks for somebody else follow that choice; css folds them until then.
Html for_whom(const Blad& blad) {
    FieldView helper = blad.field("helper", "hulp.helper");
    helper.autocomplete = "name";
    const FieldView knows = blad.field("weetErvan", "hulp.weet-ervan");
    return fragment(choice_field(blad.field("voor", "hulp.voor"),
                                 blad.options<VoorWie>("hulp.voor")),
                    div(cls("hulp__ander"), text_field(helper),
                        choice_field(knows, blad.options<JaNee>("hulp.weet-ervan"))));
}

Html reach(const Blad& blad) {
    const bool call_back = blad.pagina.weg == Hulpweg::Terugbellen;
    FieldView naam = blad.field("naam", "hulp.naam");
    naam.required = true;
    naam.autocomplete = "name";
    if (blad.pagina.weg == Hulpweg::Vraag) naam.hint = blad.texts("hulp.naam.hint");
    if (blad.pagina.weg == Hulpweg::Weer) naam.hint = blad.texts("hulp.naam.hint-weer");
    FieldView telefoon = blad.field("telefoon", "hulp.telefoon");
    telefoon.required = call_back;
    telefoon.autocomplete = "tel";
    Html fields = fragment(text_field(naam), phone_field(telefoon));
    if (call_back) return fields;
    FieldView email = blad.field("email", "hulp.email");
    email.autocomplete = "email";
    return fragment(fields, text_field(email, TextKind::Email));
}

Html moment(const Blad& blad) {
    FieldView let_op = blad.field("letOp", "hulp.let-op");
    let_op.hint = blad.texts("hulp.let-op.hint");
    let_op.mark = blad.texts("veld.mag-leeg");
    let_op.autocomplete = "on";
    return fragment(choice_many_field(blad.field("wanneer", "hulp.wanneer"),
                                      blad.options<Dagdeel>("hulp.wanneer")),
                    textarea_field(let_op, 3));
}

struct Inhoud {
    std::string vraag, zin;
    Html velden;
};

Inhoud inhoud_van(HulpStap stap, const Blad& blad) {
    const Texts& texts = blad.texts;
    const Hulpweg weg = blad.pagina.weg;
    switch (stap) {
    case HulpStap::Zorgen:
        return {texts(weg == Hulpweg::Weer ? "hulp.weer.vraag" : "hulp.zorgen.vraag"),
                texts(weg == Hulpweg::Weer ? "hulp.weer.zin" : "hulp.zorgen.zin"),
                worries(blad)};
    case HulpStap::Gevaar:
        return {texts("hulp.gevaar.vraag"), texts("hulp.gevaar.zin"), danger(blad)};
    case HulpStap::VoorWie:
        return {texts("hulp.voor.vraag"), texts("hulp.voor.zin"), for_whom(blad)};
    case HulpStap::Bereik:
        if (weg == Hulpweg::Terugbellen)
            return {texts("hulp.terugbellen.vraag"), texts("hulp.terugbellen.zin"), reach(blad)};
        return {texts("hulp.bereik.vraag"), texts("hulp.bereik.zin"), reach(blad)};
    case HulpStap::Wanneer:
        return {texts("hulp.wanneer.vraag"), texts("hulp.wanneer.zin"), moment(blad)};
    }
    ENSURE(false);
    return {};
}

std::string id_of(std::size_t nummer) { return "vraag-" + std::to_string(nummer); }

Html progress(std::size_t nummer, std::size_t totaal, const Texts& texts) {
    if (totaal == 1) return {};
    const int percent = static_cast<int>(100 * nummer / totaal);
    return div(cls("hulp__voortgang"),
               p(texts("hulp.voortgang", {{"nummer", static_cast<int>(nummer)},
                                          {"totaal", static_cast<int>(totaal)}})),
               progress_bar(percent));
}

Html buttons(std::size_t nummer, std::size_t totaal, const Blad& blad) {
    Html forward, back;
    if (nummer == totaal)
        forward = submit_button({.text = blad.texts(blad.pagina.weg == Hulpweg::Terugbellen
                                                        ? "hulp.knop.terugbellen"
                                                        : "hulp.knop.verstuur"),
                                 .icon = Icon::Goed});
    else
        forward = action_link({.url = Url::anchor(id_of(nummer + 1)),
                               .text = blad.texts("hulp.knop.verder"), .icon = Icon::Verder,
                               .look = Look::Primary});
    if (nummer > 1)
        back = action_link({.url = Url::anchor(id_of(nummer - 1)),
                            .text = blad.texts("hulp.knop.terug"), .icon = Icon::Terug,
                            .look = Look::Quiet});
    return div(cls("hulp__knoppen"), forward, back);
}

// tabindex -1: the link to a question brings the focus there, and a screen reader reads it.
Html step(std::size_t nummer, const Blad& blad) {
    const auto& stappen = stappen_van(blad.pagina.weg);
    const HulpStap stap = stappen[nummer - 1];
    const Inhoud inhoud = inhoud_van(stap, blad);
    const std::string id = id_of(nummer);
    return section(attr("class", stap == blad.pagina.open ? "hulp__stap hulp__stap--nu"
                                                          : "hulp__stap"),
                   attr("id", id), attr("tabindex", "-1"), attr("aria-labelledby", id + "-kop"),
                   progress(nummer, stappen.size(), blad.texts),
                   h2(attr("id", id + "-kop"), inhoud.vraag), p(cls("hulp__zin"), inhoud.zin),
                   inhoud.velden, buttons(nummer, stappen.size(), blad));
}

// A browser presses the first button of a form on Enter: this one, which asks for the next
// question, so that nothing is sent too soon.
Html enter_goes_on(const Texts& texts) {
    return button(attr("type", "submit"), flag("hidden"), attr("tabindex", "-1"),
                  attr("name", hulp_verder), attr("value", "ja"), texts("hulp.knop.verder"));
}

Html lure(const Texts& texts) {
    return div(cls("hulp__lokaas"), attr("aria-hidden", "true"),
               label(attr("for", hulp_lokaas), texts("hulp.lokaas")),
               input(attr("type", "text"), attr("id", hulp_lokaas), attr("name", hulp_lokaas),
                     attr("tabindex", "-1"), attr("autocomplete", "off"), attr("value", "")));
}

// Of the question that is shown: one thing at a time. A later one says so when it is its turn.
Html wrong_fields(const HulpPagina& pagina, const Texts& texts) {
    std::vector<FieldError> errors;
    for (const FieldShape& shape : shapes_of<Hulpvraag>())
        if (const auto wrong = pagina.form.wrong.find(shape.field.name);
            wrong != pagina.form.wrong.end() && stap_van(shape.field.name) == pagina.open)
            errors.push_back({wrong->first, texts(wrong->second)});
    return error_summary(texts("hulp.nog-iets"), errors);
}

Url url_of(Hulpweg weg) {
    switch (weg) {
    case Hulpweg::Vraag:       return Url("/hulp");
    case Hulpweg::Terugbellen: return Url("/hulp/bel-mij");
    case Hulpweg::Weer:        return Url("/hulp/weer");
    }
    ENSURE(false);
    return Url("/hulp");
}

// At the same place under every question.
Html rather_call(const std::string& telefoon, const Texts& texts) {
    const auto call = Url::parse("tel:" + telefoon);
    if (!call || telefoon.empty()) return {};
    return div(cls("hulp__bellen"), icon(Icon::Telefoon),
               p(texts("hulp.liever-bellen"), " ",
                 a(href(*call), texts("mijn.bel", {{"telefoon", telefoon_dutch(telefoon)}}))));
}

}  // namespace

const std::vector<HulpStap>& stappen_van(Hulpweg weg) {
    using enum HulpStap;
    static const std::vector<HulpStap> vraag = {Zorgen, Gevaar, VoorWie, Bereik, Wanneer};
    static const std::vector<HulpStap> terugbellen = {Bereik};
    static const std::vector<HulpStap> weer = {Zorgen, Gevaar, Bereik};
    switch (weg) {
    case Hulpweg::Vraag:       return vraag;
    case Hulpweg::Terugbellen: return terugbellen;
    case Hulpweg::Weer:        return weer;
    }
    ENSURE(false);
    return vraag;
}

HulpStap stap_van(std::string_view veld) {
    if (veld == "zorgen") return HulpStap::Zorgen;
    if (veld == "gevaar") return HulpStap::Gevaar;
    if (veld == "voor" || veld == "helper" || veld == "weetErvan") return HulpStap::VoorWie;
    if (veld == "wanneer" || veld == "letOp") return HulpStap::Wanneer;
    return HulpStap::Bereik;
}

std::string hulp_titel(Hulpweg weg, const Texts& texts) {
    switch (weg) {
    case Hulpweg::Vraag:       return texts("hulp.titel");
    case Hulpweg::Terugbellen: return texts("hulp.titel-terugbellen");
    case Hulpweg::Weer:        return texts("hulp.titel-weer");
    }
    ENSURE(false);
    return {};
}

Html hulp_pagina(const HulpPagina& pagina, const Texts& texts) {
    const Blad blad{pagina, texts};
    Html steps;
    for (std::size_t nummer = 1; nummer <= stappen_van(pagina.weg).size(); ++nummer)
        steps += step(nummer, blad);
    Html melding;
    if (!pagina.melding.empty())
        melding = div(attr("role", "alert"), flash({.tone = Tone::Warning,
                                                    .text = pagina.melding}));
    return div(cls("hulp"), page_header({.title = hulp_titel(pagina.weg, texts)}), melding,
               wrong_fields(pagina, texts),
               post_form({.url = url_of(pagina.weg),
                          .hidden = {{hulp_bewijs, pagina.bewijs}}},
                         fragment(enter_goes_on(texts), lure(texts), steps)),
               rather_call(pagina.telefoon, texts));
}

std::vector<ListItem> hulp_wegen(const Texts& texts) {
    const Html onward = icon(Icon::Vlakbij);
    return {{.icon = Icon::Hulp, .title = texts("hulp.titel"),
             .sentence = texts("hulp.weg.vraag"), .url = url_of(Hulpweg::Vraag), .end = onward},
            {.icon = Icon::Telefoon, .title = texts("hulp.titel-terugbellen"),
             .sentence = texts("hulp.weg.terugbellen"), .url = url_of(Hulpweg::Terugbellen),
             .end = onward},
            {.icon = Icon::Heropen, .title = texts("hulp.titel-weer"),
             .sentence = texts("hulp.weg.weer"), .url = url_of(Hulpweg::Weer), .end = onward}};
}

}  // namespace houvast::pages
