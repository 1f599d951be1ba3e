#include "pages/inschalingen.h"

#include "base/fields.h"
#include "pages/acties.h"
#include "pages/woorden.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

using Punten = std::vector<Inschalingspunt>;

struct Verloop {
    const InschalingenBeeld& beeld;
    Datum vandaag;
    const Texts& texts;

    std::string day(Datum dag) const { return dag_van(dag, vandaag, texts); }
    const std::string& class_name(Inschaling klasse) const {
        return beeld.klassen.at(static_cast<std::size_t>(klasse));
    }
    bool can(OpdrachtSoort soort) const {
        return std::ranges::find(beeld.nu, soort) != beeld.nu.end();
    }
};

// The point before this one that says a class: a later one may leave it as it is.
std::optional<Inschaling> class_before(const Punten& punten, std::size_t at) {
    while (at-- > 0)
        if (punten[at].klasse) return punten[at].klasse;
    return {};
}

// The schema as it was answered last: the judgement of the intake answers none of it.
const Inschalingspunt* schema_before(const Punten& punten, std::size_t at) {
    while (at-- > 0)
        if (punten[at].aanleiding) return &punten[at];
    return nullptr;
}

const Schemaantwoord* answer_in(const Inschalingspunt& punt, const std::string& vraag) {
    const auto found = std::ranges::find(punt.antwoorden, vraag, &Schemaantwoord::vraag);
    return found == punt.antwoorden.end() ? nullptr : &*found;
}

std::string words_of_answer(const Schemaantwoord& antwoord, const Texts& texts) {
    std::vector<std::string> parts;
    for (const std::string& waarde : antwoord.waarden) {
        if (waarde.empty()) parts.push_back(texts("inschaling.gewist"));
        else if (antwoord.soort == SchemaSoort::JaNee) parts.push_back(texts("keuze." + waarde));
        else if (antwoord.soort == SchemaSoort::Maanden)
            parts.push_back(waarde == "1" ? texts("inschaling.een-maand")
                                          : texts("inschaling.maanden", {{"maanden", waarde}}));
        else parts.push_back(waarde);
    }
    return antwoord.soort == SchemaSoort::Doelen ? texts.list(parts)
           : parts.empty()                       ? std::string()
                                                 : parts.front();
}

Html was_mark(const std::string& words) { return span(cls("verloop__was"), words); }

Html class_cell(const Verloop& v, std::size_t at) {
    const Inschalingspunt& punt = v.beeld.punten[at];
    const auto before = class_before(v.beeld.punten, at);
    if (!punt.klasse)
        return div(p(before ? v.texts("inschaling.blijft", {{"klasse", v.class_name(*before)}})
                            : v.texts("inschaling.geen-klasse")));
    const bool changed = before && *before != *punt.klasse;
    return div(cls("verloop__klasse"), p(v.class_name(*punt.klasse)),
               when(changed, was_mark(v.texts(
                                 "inschaling.was",
                                 {{"was", before ? v.class_name(*before) : std::string()}}))));
}

Html answer_line(const Verloop& v, const Schemaantwoord& nu, const Inschalingspunt* before) {
    const std::string words = words_of_answer(nu, v.texts);
    const Schemaantwoord* toen = before == nullptr ? nullptr : answer_in(*before, nu.vraag);
    std::string mark;
    if (before != nullptr && toen == nullptr) mark = v.texts("inschaling.nieuw");
    if (toen != nullptr)
        if (const std::string was = words_of_answer(*toen, v.texts); was != words)
            mark = v.texts("inschaling.was", {{"was", was}});
    return div(dt(nu.naam), dd(words, when(!mark.empty(), was_mark(mark))));
}

// What was answered before, and not this time.
Html left_open(const Verloop& v, const Inschalingspunt& nu, const Inschalingspunt* before) {
    Html all;
    if (before == nullptr) return all;
    for (const Schemaantwoord& toen : before->antwoorden)
        if (answer_in(nu, toen.vraag) == nullptr)
            all += div(dt(toen.naam),
                       dd(v.texts("inschaling.leeg"),
                          was_mark(v.texts("inschaling.was",
                                           {{"was", words_of_answer(toen, v.texts)}}))));
    return all;
}

Html answers_cell(const Verloop& v, std::size_t at) {
    const Inschalingspunt& punt = v.beeld.punten[at];
    if (!punt.aanleiding) return div(p(v.texts("inschaling.zonder-schema")));
    const Inschalingspunt* before = schema_before(v.beeld.punten, at);
    Html lines;
    for (const Schemaantwoord& nu : punt.antwoorden) lines += answer_line(v, nu, before);
    lines += left_open(v, punt, before);
    if (lines.str().empty()) return div(p(v.texts("inschaling.geen-antwoorden")));
    return dl(cls("verloop__antwoorden"), lines);
}

std::string cause_of(const Inschalingspunt& punt, const Texts& texts) {
    if (!punt.aanleiding) return texts("inschaling.van-de-intake");
    return texts("inschaling.aanleiding." + std::string(houvast::name_of(*punt.aanleiding)));
}

Row point_row(const Verloop& v, std::size_t at) {
    const Inschalingspunt& punt = v.beeld.punten[at];
    const std::string number = std::to_string(at + 1);
    const std::string who = punt.door.empty() ? v.texts("woord.onbekend") : punt.door;
    const std::string why =
        punt.motivatie.empty() ? v.texts("inschaling.gewist") : punt.motivatie;
    return {.cells = {div(cls("verloop__moment"), span(cls("verloop__nummer"), number),
                          two_lines(v.day(punt.op), cause_of(punt, v.texts))),
                      class_cell(v, at), answers_cell(v, at),
                      div(p(cls("zoals-geschreven"), why)), cell(who)},
            .marked = at + 1 == v.beeld.punten.size()};
}

// The newest first; the numbers are those of the line.
Html history_table(const Verloop& v) {
    const std::string title = v.texts("inschaling.geschiedenis");
    std::vector<Row> rows;
    for (std::size_t at = v.beeld.punten.size(); at-- > 0;) rows.push_back(point_row(v, at));
    return panel({.title = title, .id = "geschiedenis", .flush = true},
                 div(cls("verloop"),
                     data_table({.caption = title,
                                 .columns = {{.heading = v.texts("inschaling.kolom.wanneer")},
                                             {.heading = v.texts("inschaling.kolom.klasse")},
                                             {.heading = v.texts("inschaling.kolom.schema")},
                                             {.heading = v.texts("inschaling.kolom.waarom")},
                                             {.heading = v.texts("inschaling.kolom.wie")}},
                                 .rows = std::move(rows)})));
}

StepLineView line_of_classes(const Verloop& v) {
    const Punten& punten = v.beeld.punten;
    StepLineView view{.id = "inschalingslijn", .title = v.texts("inschaling.lijn"),
                      .words = {}, .levels = {"1", "2", "3"},
                      .from = v.texts.numeric(punten.front().op),
                      .to = v.texts.numeric(punten.back().op)};
    const double days = static_cast<double>((punten.back().op - punten.front().op).count());
    for (std::size_t i = 0; i < punten.size(); ++i) {
        StepPoint point{.number = std::to_string(i + 1)};
        if (days > 0)
            point.along =
                static_cast<double>((punten[i].op - punten.front().op).count()) / days;
        if (punten[i].klasse) {
            point.level = static_cast<int>(*punten[i].klasse);
            view.words += (view.words.empty() ? "" : " ") +
                          v.texts("inschaling.lijn-punt",
                                  {{"dag", v.texts(punten[i].op)},
                                   {"klasse", v.class_name(*punten[i].klasse)}});
        }
        view.points.push_back(std::move(point));
    }
    return view;
}

Html line_panel(const Verloop& v) {
    const Html line = step_line(line_of_classes(v));
    Html names;
    for (std::size_t i = 0; i < v.beeld.klassen.size(); ++i)
        names += li(span(cls("verloop__nummer"), std::to_string(i + 1)),
                    span(v.beeld.klassen.at(i)));
    const Html content = line.str().empty() ? p(v.texts("inschaling.geen-klasse"))
                                            : fragment(line, ul(cls("verloop__klassen"), names));
    return panel({.title = v.texts("inschaling.lijn")}, content);
}

Html proposal_panel(const Verloop& v) {
    if (!v.beeld.voorstel) return {};
    Html sentences;
    for (const std::string& zin : voorstel_in_woorden(*v.beeld.voorstel, v.texts))
        sentences += p(zin);
    std::vector<Action> actions;
    if (v.can(OpdrachtSoort::PlanGesprek))
        actions.push_back({.url = url_van(v.beeld.kop.rij.traject, OpdrachtSoort::PlanGesprek),
                           .text = titel_van(OpdrachtSoort::PlanGesprek, v.texts),
                           .icon = Icon::Afspraak});
    return panel({.title = v.texts("inschaling.voorstel.titel"), .id = "voorstel"},
                 fragment(sentences, p(cls("zacht"), v.texts("inschaling.voorstel.vrij")),
                          action_row(actions)));
}

std::vector<Action> actions_of_scaling(const Verloop& v) {
    std::vector<Action> all;
    for (const OpdrachtSoort soort :
         {OpdrachtSoort::SchaalIn, OpdrachtSoort::MeldInschalingstwijfel})
        if (v.can(soort))
            all.push_back({.url = url_van(v.beeld.kop.rij.traject, soort),
                           .text = titel_van(soort, v.texts),
                           .icon = icoon_van(soort),
                           .look = all.empty() ? Look::Primary : Look::Secondary});
    return all;
}

}  // namespace

Url inschalingen_url(const TrajectId& id) {
    return Url::path({"trajecten", id.waarde, "inschaling-verloop"});
}

std::vector<std::string> voorstel_in_woorden(const inschaling::Voorstel& voorstel,
                                             const Texts& texts) {
    const auto sentence = [&](const char* id, int aantal, Datum dag) {
        return texts(id, {{"aantal", aantal}}) + ' ' +
               texts("inschaling.voorstel.rond", {{"dag", texts.with_weekday(dag)}});
    };
    return {sentence("methodiek.klasse.gesprek", voorstel.interval.gesprek_weken,
                     voorstel.gesprek),
            sentence("methodiek.klasse.evaluatie", voorstel.interval.evaluatie_maanden,
                     voorstel.evaluatie)};
}

Html inschalingen_pagina(const InschalingenBeeld& beeld, Datum vandaag, const Texts& texts) {
    const Verloop v{beeld, vandaag, texts};
    const Html head = page_header({.title = texts("inschaling.titel"),
                                   .lead = texts("inschaling.zin"),
                                   .crumbs = {{url_van(beeld.kop.rij.traject),
                                               naam_van(beeld.kop.rij, texts)}},
                                   .actions = actions_of_scaling(v)});
    if (beeld.punten.empty())
        return fragment(
            head, panel({.title = texts("inschaling.lijn")},
                        empty_state({.icon = Icon::Kolommen,
                                     .title = texts("inschaling.nog-geen"),
                                     .sentence = texts("inschaling.nog-geen-zin")})));
    Html letters;
    if (beeld.letters_neutraal)
        letters = panel({.title = texts("inschaling.letters")},
                        p(texts("inschaling.letters-neutraal")));
    return fragment(head, two_columns(line_panel(v), fragment(proposal_panel(v), letters)),
                    history_table(v));
}

}  // namespace houvast::pages
