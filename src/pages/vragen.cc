#include "pages/vragen.h"

#include "base/check.h"

namespace houvast::pages {

using namespace html;

namespace {

constexpr std::size_t answer_line_max = 300;  // characters, as in form.cc

std::string typed_answer(const Typed& typed, const std::string& name) {
    const auto found = typed.find(name);
    return found == typed.end() ? std::string() : found->second;
}

// Nothing has to be answered, and what was answered can be taken back.
Html answer_choice(FieldView view, std::vector<Option> options, const Texts& texts) {
    if (!view.required) options.insert(options.begin(), {"", texts("veld.geen-keuze-nodig")});
    return choice_field(view, options);
}

Html answer_words(const FieldView& view, std::size_t length_max) {
    return length_max > answer_line_max ? textarea_field(view) : text_field(view);
}

Html answer_row(const Field& field, const Vraagrij& rij, const Typed& typed, const Texts& texts) {
    const std::string name = std::string(field.name) + '.' + rij.vraag;
    FieldView view{.name = name, .label = rij.label, .value = typed_answer(typed, name),
                   .required = rij.verplicht, .hint = rij.hint};
    switch (rij.soort) {
    case Vraagsoort::Een: {
        const Html now = answer_choice(view, rij.keuzes, texts);
        if (rij.gewenst.empty()) return now;
        const std::string wish = name + '.' + std::string(deel_gewenst);
        return fragment(now, answer_choice({.name = wish, .label = rij.gewenst,
                                     .value = typed_answer(typed, wish), .required = false},
                                    rij.keuzes, texts));
    }
    case Vraagsoort::Meer: return choice_many_field(view, rij.keuzes);
    case Vraagsoort::Tekst:
        view.name = name + '.' + std::string(deel_tekst);
        view.value = typed_answer(typed, view.name);
        if (!rij.verplicht) view.mark = texts("veld.mag-leeg");
        return answer_words(view, field.length_max);
    }
    ENSURE(false);
    return {};
}

}  // namespace

Html vraag_velden(const Field& field, const std::vector<Vraagrij>& rijen, const Typed& typed,
                  const std::string& error, const Texts& texts) {
    Html all;
    for (std::size_t i = 0; i < rijen.size();) {
        const std::string& groep = rijen[i].groep;
        Html here;
        if (!rijen[i].uitleg.empty()) here += p(cls("veld__uitleg"), rijen[i].uitleg);
        for (; i < rijen.size() && rijen[i].groep == groep; ++i)
            here += answer_row(field, rijen[i], typed, texts);
        all += groep.empty() ? here : field_group(groep, here);
    }
    const std::string name{field.name};
    return div(attr("id", name), cls("vragen"),
               when(!error.empty(), p(cls("utrecht-form-field-error-message veld__fout"),
                                      icon(Icon::Aandacht), span(error))),
               all);
}

}  // namespace houvast::pages
