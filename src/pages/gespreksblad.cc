#include "pages/gespreksblad.h"

#include "domain/traject/meting.h"
#include "pages/woorden.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

// What was typed of this tile, with what the page itself fills in.
Form form_of(const Gespreksbord& bord, const Bordtegel& tegel, Typed begin) {
    const auto found = bord.getypt.find(tegel.sleutel);
    if (found == bord.getypt.end()) return {.typed = std::move(begin)};
    Form form = found->second;
    for (auto& [name, value] : begin) form.typed.try_emplace(name, value);
    return form;
}

template <class O>
std::vector<FieldShape> shapes_named(const std::vector<std::string_view>& names) {
    std::vector<FieldShape> some;
    for (const FieldShape& shape : shapes_of<O>())
        if (std::ranges::count(names, shape.field.name) > 0) some.push_back(shape);
    return some;
}

std::vector<Hidden> sheet_hidden(const Gespreksbord& bord, const Bordtegel& tegel,
                                 const std::string& command_id) {
    std::vector<Hidden> all = {{"csrf", bord.csrf},
                               {"opdracht", command_id},
                               {"gezien", std::to_string(bord.beeld.kop.rij.versie)},
                               {"formulier", pad_van(bord.plek)},
                               {gesprek_veld, "ja"},
                               {tegel_veld, tegel.sleutel},
                               {"plaat", bord.plaat.code},
                               {"op", dutch(bord.vandaag)}};
    if (bord.plek.vorm == Plaatvorm::ZonderVragen) all.push_back({"zonder", "vragen"});
    return all;
}

// Of a new measurement what was agreed at its start; of one that goes on, which.
void add_measurement(const Gespreksbord& bord, std::vector<Hidden>& hidden) {
    const Metingkeuze& m = bord.plek.meting;
    if (m.meting != 0) hidden.push_back({"meting", std::to_string(m.meting)});
    if (m.meting != 0) return;
    if (m.wijze) hidden.push_back({"wijze", std::string(houvast::name_of(*m.wijze))});
    if (m.moment) hidden.push_back({"moment", std::string(houvast::name_of(*m.moment))});
}

Html draft_line(const Texts& texts) {
    return draft_note({.saved = texts("concept.bewaard", {{"tijd", std::string("{tijd}")}}),
                       .failed = texts("concept.mislukt")});
}

// Somebody else was here meanwhile: what they wrote, as on the timeline.
Html meanwhile_here(const Gespreksbord& bord, const Bordtegel& tegel, const Texts& texts) {
    if (bord.sinds.empty() || tegel.sleutel != bord.open) return {};
    Html lines;
    for (const TijdlijnRegel& regel : bord.sinds) {
        lines += li(strong(texts(regel.bericht, regel.waarden)), " ",
                    span(texts.relative(regel.datum, bord.vandaag) + ", " + regel.door_naam),
                    each(regel.tekst, [](const Alinea& een) {
                        return p(cls("zoals-geschreven"), een.tekst);
                    }));
    }
    return section(cls("gespreksblad__intussen"), h3(texts("opdracht.intussen")),
                   p(texts("opdracht.intussen-uitleg")), ul(lines));
}

Html last_time(const Gespreksbord& bord, const Bordtegel& tegel, const Texts& texts) {
    if (tegel.vorige == nullptr || !tegel.vorige->samenvatting) return {};
    return p(cls("gespreksblad__vorige"),
             strong(texts("gespreksmodus.vorige",
                          {{"dag", dag_van(tegel.vorige->op, bord.vandaag, texts)}})),
             " ", span(cls("zoals-geschreven"), *tegel.vorige->samenvatting));
}

Html example_questions(const Gespreksbord& bord, const Bordtegel& tegel) {
    if (bord.plek.vorm == Plaatvorm::ZonderVragen || tegel.vragen.empty()) return {};
    return ul(cls("gespreksblad__vragen"),
              each(tegel.vragen, [](const std::string& een) { return li(een); }));
}

// One tap says how far it came, and saves.
Html ways_to_save(const Texts& texts) {
    const auto button = [&](const char* text, Icon icon, Look look, Besproken value) {
        return submit_button({.text = texts(text), .icon = icon, .look = look,
                              .name = "besproken",
                              .value = std::string(houvast::name_of(value))});
    };
    return form_buttons(fragment(
        button("gespreksmodus.klaar", Icon::GoedRond, Look::Primary, Besproken::Ja),
        button("gespreksmodus.deels", Icon::Klok, Look::Secondary, Besproken::Deels),
        button("gespreksmodus.volgende-keer", Icon::Agenda, Look::Secondary,
               Besproken::VolgendeKeer)));
}

std::string typed_in(const Form& form, const std::string& name) {
    const auto found = form.typed.find(name);
    return found == form.typed.end() ? std::string() : found->second;
}

// what it is called is for the resident to say.
Html own_words(const Form& form, const Texts& texts) {
    const auto wrong = form.wrong.find("eigenOnderwerp");
    return text_field({.name = "eigenOnderwerp", .label = texts("gespreksmodus.eigen"),
                       .error = wrong == form.wrong.end() ? "" : texts(wrong->second),
                       .value = typed_in(form, "eigenOnderwerp")});
}

Html topic_form(const Gespreksbord& bord, const Bordtegel& tegel, const Texts& texts) {
    using O = houvast::BespreekOnderwerp;
    const bool eigen = tegel.sleutel.starts_with(eigen_tegel);
    const Form form = form_of(bord, tegel, {{"gekozenDoor", "inwoner"},
                                            {"eigenOnderwerp", tegel.eigen_woorden}});
    std::vector<Hidden> hidden = sheet_hidden(bord, tegel, bord.command_id);
    add_measurement(bord, hidden);
    if (!eigen) hidden.push_back({"onderwerp", tegel.sleutel});
    else if (!tegel.eigen_woorden.empty())
        hidden.push_back({"eigenOnderwerp", tegel.eigen_woorden});
    const auto words = shapes_named<O>({"notitie", "samenvatting"});
    const auto rest = shapes_named<O>({"gemist", "energie"});
    return fragment(
        form_errors(words, form, texts),
        post_form({.url = url_van(bord.plek.traject, OpdrachtSoort::BespreekOnderwerp),
                   .hidden = hidden, .draft = Url("/concepten"), .label = tegel.naam},
                  fragment(when(tegel.sleutel == eigen_tegel, own_words(form, texts)),
                           form_fields(words, form, texts),
                           form_fields(shapes_named<O>({"gekozenDoor"}), form, texts),
                           div(cls("gespreksblad__toestemming"),
                               form_fields(shapes_named<O>({"toestemming"}), form, texts)),
                           form_fields(rest, form, texts), ways_to_save(texts),
                           draft_line(texts))));
}

}  // namespace

namespace {

std::vector<BatteryOption> options_of(const Methodiek& m, const Instrument& een) {
    std::vector<BatteryOption> all;
    if (const Schaal* van = schaal(m, een.schaal))
        for (const Trede& trede : van->treden)
            all.push_back({.value = trede.code, .step = {trede.teken, trede.naam}});
    return all;
}

// How it is now, and where the instrument asks it how the resident wants it.
Html question(const Gespreksbord& bord, const Instrument& een, const std::string& vraag,
              const std::string& label, const Form& form, const Texts& texts) {
    const std::string name = "antwoorden." + vraag;
    const std::string wish = name + '.' + std::string(deel_gewenst);
    const std::vector<BatteryOption> options = options_of(bord.methodiek, een);
    const std::string none = texts("gespreksmodus.geen-antwoord");
    const Html now = battery_choice({.name = name, .label = label,
                                     .value = typed_in(form, name), .required = false},
                                    options, none);
    if (!een.gewenst) return now;
    return fragment(now, battery_choice({.name = wish, .label = texts("meting.gewenst"),
                                         .value = typed_in(form, wish), .required = false},
                                        options, none));
}

void add_answering(const Gespreksbord& bord, std::vector<Hidden>& hidden) {
    add_measurement(bord, hidden);
    hidden.push_back({"klaar", "nee"});
    if (bord.plek.meting.meting == 0) hidden.push_back({"instrument", bord.plaat.instrument});
}

// What was answered before; a later answer takes its place.
Typed answered_before(const Gespreksbord& bord) {
    Typed typed;
    const Regel<houvast::LegMetingVast>* van =
        meting_van(bord.beeld.boek->boek, bord.plaat.instrument, bord.plek.meting.meting);
    if (van == nullptr) return typed;
    for (const Antwoord& a : van->feit.antwoorden.waarden) {
        typed["antwoorden." + a.vraag] = a.waarde;
        typed["antwoorden." + a.vraag + '.' + std::string(deel_gewenst)] = a.gewenst;
    }
    return typed;
}

Html answer_errors(const Bordtegel& tegel, const Form& form, const Texts& texts) {
    std::vector<FieldError> errors;
    const std::string first = "antwoorden." + (tegel.thema->stellingen.empty()
                                                   ? tegel.thema->code
                                                   : tegel.thema->stellingen.front().code);
    if (form.refused)
        errors.push_back({first, texts(*form.refused),
                          grond_in_woorden(form.refused->grond, texts)});
    for (const auto& [_, message] : form.wrong) errors.push_back({first, texts(message)});
    return error_summary(texts("form.fouten"), errors);
}

// leaving a theme out is one tap, and has no consequence.
Html skip_form(const Gespreksbord& bord, const Bordtegel& tegel, const Url& url,
               const Texts& texts) {
    std::vector<Hidden> hidden = sheet_hidden(bord, tegel, bord.andere_id);
    add_answering(bord, hidden);
    hidden.push_back({"overgeslagen", tegel.thema->code});
    for (const Stelling& een : tegel.thema->stellingen)
        hidden.push_back({"overgeslagen", een.code});
    return post_button({.url = url, .hidden = hidden},
                       {.text = texts("gespreksmodus.sla-over"), .icon = Icon::Verder,
                        .look = Look::Quiet});
}

Html theme_form(const Gespreksbord& bord, const Bordtegel& tegel, const Texts& texts) {
    const Instrument* een = instrument(bord.methodiek, bord.plaat.instrument);
    if (een == nullptr) return {};
    const Form form = form_of(bord, tegel, answered_before(bord));
    const OpdrachtSoort soort = bord.plek.meting.meting != 0 ? OpdrachtSoort::VulMetingAan
                                                             : OpdrachtSoort::LegMetingVast;
    const Url url = url_van(bord.plek.traject, soort);
    std::vector<Hidden> hidden = sheet_hidden(bord, tegel, bord.command_id);
    add_answering(bord, hidden);
    const Schaal* van = schaal(bord.methodiek, een->schaal);
    Html questions;
    if (tegel.thema->stellingen.empty())
        questions = question(bord, *een, tegel.thema->code, van ? van->naam : tegel.naam, form,
                             texts);
    for (const Stelling& stelling : tegel.thema->stellingen)
        questions += question(bord, *een, stelling.code, stelling.tekst, form, texts);
    const Html save = submit_button({.text = texts("gespreksmodus.bewaar"), .icon = Icon::Goed});
    return fragment(answer_errors(tegel, form, texts),
                    post_form({.url = url, .hidden = hidden, .draft = Url("/concepten"),
                               .label = tegel.naam},
                              fragment(questions, form_buttons(save), draft_line(texts))),
                    skip_form(bord, tegel, url, texts));
}

}  // namespace

Html gespreksblad(const Gespreksbord& bord, const Bordtegel& tegel, const Texts& texts) {
    const Url terug = url_van(bord.plek).with_anchor(anker_van(tegel.sleutel));
    return section(
        cls("gespreksblad"), attr("data-blad", tegel.sleutel),
        attr("aria-labelledby", "blad-titel"),
        div(cls("gespreksblad__kop"), icon(tegel.icon),
            h2(attr("id", "blad-titel"), attr("tabindex", "-1"), tegel.naam),
            a(cls("gespreksblad__terug"), href(terug), flag("data-terug"), icon(Icon::Stop),
              span(texts("gespreksmodus.terug")))),
        when(tegel.thema != nullptr && bord.plek.vorm == Plaatvorm::MetVragen,
             p(cls("gespreksblad__uitleg"), tegel.thema ? tegel.thema->uitleg : "")),
        example_questions(bord, tegel), meanwhile_here(bord, tegel, texts),
        last_time(bord, tegel, texts),
        tegel.thema ? theme_form(bord, tegel, texts) : topic_form(bord, tegel, texts));
}

}  // namespace houvast::pages
