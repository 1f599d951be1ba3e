#include "web/opdracht.h"

#include "app/drafts.h"
#include "base/check.h"
#include "base/text.h"
#include "pages/gesprekstips.h"
#include "pages/opdracht.h"
#include "pages/woorden.h"
#include "web/gesprek_form.h"
#include "web/form_body.h"
#include "web/foutpagina.h"
#include "web/meten_form.h"
#include "web/opdracht_json.h"

#include <algorithm>

namespace houvast::web {

using html::Url;

namespace {

struct Plaatsing {
    StreamKind kind;
    const char* folder;  // of the subject's own page
};

// One command is asked of a dossier, a person or a signal: the address says of which.
Plaatsing subject_of(const Verzoek& v, OpdrachtSoort soort) {
    const auto asked_of = [&](OpdrachtSoort last, std::string_view folder) {
        if (soort == OpdrachtSoort::WisGegeven) return v.http.path.front() == folder;
        return soort <= last;
    };
    if (asked_of(OpdrachtSoort::VerplaatsContact, "trajecten"))
        return {StreamKind::Traject, "trajecten"};
    if (asked_of(OpdrachtSoort::MaakSamenvoegingOngedaan, "inwoners"))
        return {StreamKind::Inwoner, "inwoners"};
    if (asked_of(OpdrachtSoort::SluitSignaalAf, "signalen"))
        return {StreamKind::Signaal, "signalen"};
    if (soort >= OpdrachtSoort::StelWerktijdenIn && soort <= OpdrachtSoort::HefAfwezigheidOp)
        return {StreamKind::Gemeente, "agenda"};
    return {StreamKind::Gemeente, "beheer"};
}

std::string path_of(const HttpRequest& http) {
    std::string path;
    for (const std::string& segment : http.path) path.append("/").append(segment);
    return path;
}

// In a dossier nazorg is called as its methodiek does.
Texts texts_for(const Verzoek& v, const OpdrachtPagina& p) {
    if (!std::holds_alternative<TrajectId>(p.onderwerp) || begint_iets(p.soort)) return v.texts;
    return pages::texts_van(view_methodiek(v.gemeente, p.onderwerp).nazorg_naam, v.texts);
}

bool holds_nothing(const Typed& typed) {
    return std::ranges::all_of(typed, [](const auto& field) { return field.second.empty(); });
}

// Which closing day is struck: its form holds the day hidden.
std::string about(const Verzoek& v, const OpdrachtPagina& p) {
    const auto dag = p.form.typed.find("dag");
    if (p.soort != OpdrachtSoort::SchrapSluitingsdag || dag == p.form.typed.end()) return {};
    const auto day = datum_from_dutch(dag->second);
    const auto found = day ? v.inrichting->sluitingsdagen.find(*day)
                           : v.inrichting->sluitingsdagen.end();
    if (found == v.inrichting->sluitingsdagen.end()) return {};
    return v.texts(*day) + ", " + found->second;
}

// The subject's own page, or the nearest one that this person may open.
Url page_of_subject(const Verzoek& v, const std::string& folder, const std::string& id) {
    const auto may = [&](Beeld beeld) { return ever(v.actor, recht(beeld)); };
    if (folder == "trajecten" && !may(Beeld::DossierKop)) return Url("/");
    if (folder == "inwoners" && !may(Beeld::Inwoner)) return Url("/");
    return Url::path({folder, id});
}

// Where one goes on after it, or without it. A text is chosen from the timeline of a dossier, or
// from a list.
Url back_from(const Verzoek& v, OpdrachtSoort soort, const std::string& folder,
              const std::string& id) {
    const bool timeline = folder == "trajecten" && ever(v.actor, recht(Beeld::Dossier));
    if (soort == OpdrachtSoort::WisGegeven && !timeline) return Url::path({folder, id, "teksten"});
    return page_of_subject(v, folder, id);
}

// What the gemeente decided of a methodiek stands in the list of its versions.
Url page_of_gemeente(OpdrachtSoort soort, const std::string& folder) {
    if (soort >= OpdrachtSoort::KiesMethodiek && soort <= OpdrachtSoort::GooiMethodiekWeg)
        return Url("/beheer/methodieken");
    return Url::path({folder});
}

}  // namespace

Typed chosen(Typed typed, const Typed& untouched, const std::vector<FieldShape>& shapes,
             Begin begin) {
    for (const FieldShape& shape : shapes) {
        if (shape.kind != Kind::Choice && shape.kind != Kind::Date && shape.kind != Kind::Time)
            continue;
        if (shape.kind == Kind::Choice && begin == Begin::VorigeVersie) continue;
        const auto mine = typed.find(shape.field.name);
        const auto first = untouched.find(shape.field.name);
        if (mine != typed.end() && first != untouched.end() && mine->second == first->second)
            typed.erase(mine);
    }
    return typed;
}

void choose_by_link(const Verzoek& v, const std::vector<FieldShape>& shapes, Typed& typed) {
    for (const FieldShape& shape : shapes) {
        const std::string_view choice = v.http.query.get(shape.field.name);
        if (shape.kind == Kind::Choice && std::ranges::count(shape.choices, choice) > 0)
            typed[std::string(shape.field.name)] = choice;
        if (const auto dag = datum_from_iso(choice); dag && shape.field.name == "op")
            typed["op"] = dutch(*dag);  // of the appointment that was held
    }
}

Onderwerp onderwerp_of(const Verzoek& v, OpdrachtSoort soort) {
    switch (subject_of(v, soort).kind) {
    case StreamKind::Traject:
        return begint_iets(soort) ? TrajectId{v.command_id()} : v.traject();
    case StreamKind::Inwoner: return v.inwoner();
    case StreamKind::Signaal:
        return begint_iets(soort) ? SignaalId{v.command_id()} : v.signaal();
    case StreamKind::Gemeente: return DeGemeente{};
    }
    ENSURE(false);
    return DeGemeente{};
}

OpdrachtPagina pagina_van(const Verzoek& v, OpdrachtSoort soort, std::vector<FieldShape> shapes) {
    const std::string folder = subject_of(v, soort).folder;
    const std::string id{v.pad.get("id")};
    const bool about_one = !id.empty() && folder != "beheer";
    std::vector<std::string_view> here(v.http.path.begin(), v.http.path.end());
    return {.soort = soort,
            .shapes = std::move(shapes),
            .onderwerp = onderwerp_of(v, soort),
            .url = Url::of(here),
            .terug = about_one ? back_from(v, soort, folder, id)
                     : begint_iets(soort) ? Url("/") : page_of_gemeente(soort, folder)};
}

HttpResponse toon(Verzoek& v, const OpdrachtPagina& p, int status) {
    if (v.json) return json_niet_gedaan(v, p);
    const std::string naam{name_of(p.soort)};
    const Texts texts = texts_for(v, p);
    pages::OpdrachtWoorden words{.titel = texts("opdracht." + naam + ".titel"),
                                 .knop = texts("opdracht." + naam + ".knop")};
    if (const std::string uitleg = "opdracht." + naam + ".uitleg"; texts.knows(uitleg))
        words.uitleg = texts(uitleg);
    if (const std::string over = about(v, p); !over.empty())
        words.uitleg = words.uitleg.empty() ? over : over + ". " + words.uitleg;
    if (p.kop.fase)
        words.tips = pages::gesprekstips_bij(view_methodiek(v.gemeente, p.onderwerp), p.soort,
                                             *p.kop.fase, texts);
    pages::FormDetails details = p.details;
    if (p.kop.dossier && !details.aanwijzing) details.aanwijzing = wensen(v, *p.kop.dossier);
    if (p.kop.voorstel) add_voorstel(v, p.soort, *p.kop.voorstel, details);
    for (const auto& [field, keuzes] : p.kop.keuzes)
        for (const Keuzeregel& een : keuzes)
            details.options[field].push_back({.value = een.waarde, .label = een.tekst});
    const html::Html content = pages::opdracht_pagina(
        words, p.kop, p.verouderd, p.terug,
        {.url = p.url,
         .csrf = v.csrf(),
         .command_id = p.command_id,
         .seen_version = p.kop.versie,
         .submit = words.knop,
         .draft = Url("/concepten")},
        p.shapes, p.form, details, texts, v.gemeente.vandaag());
    return in_schil(v, {.title = words.titel, .help = "opdracht"}, content, status);
}

HttpResponse kan_niet(Verzoek& v, const Weigering& why, const OpdrachtPagina& p) {
    if (v.json) return json_kan_niet(v, why);
    if (why.code == "onbekend" || why.code == "geen-recht") return fout(v, 404);
    const Texts texts = texts_for(v, p);
    const std::string titel = texts("opdracht." + std::string(name_of(p.soort)) + ".titel");
    return in_schil(v, {.title = titel},
                    pages::kan_nu_niet(titel, texts(why), why.grond, p.terug, texts), 409);
}

bool zoekt_eerst(const Verzoek& v) {
    return !v.velden.get(pages::zoek_knop).empty() &&
           !trimmed(v.velden.get(pages::zoek_naam)).empty();
}

namespace {

// Nothing was done: the form again, and what this person saw is what it was.
HttpResponse shown_again(Verzoek& v, OpdrachtPagina& p, FormulierKop kop,
                         pages::FormDetails details) {
    p.form.typed = v.typed();
    p.details = std::move(details);
    p.kop = std::move(kop);
    p.kop.versie = v.seen_version();
    return toon(v, p, 200);
}

}  // namespace

HttpResponse met_gezocht(Verzoek& v, OpdrachtPagina& p) {
    auto kop = view_formulier(v.gemeente, v.actor, p.soort, p.onderwerp);
    if (!kop) return kan_niet(v, kop.error(), p);
    return shown_again(v, p, std::move(*kop), details_for(v, p.soort));
}

HttpResponse met_bekenden(Verzoek& v, OpdrachtPagina& p,
                          const std::vector<ZoekResultaat>& bekenden) {
    auto kop = view_formulier(v.gemeente, v.actor, p.soort, p.onderwerp);
    if (!kop) return kan_niet(v, kop.error(), p);
    if (v.json) return json_mogelijk_bekend(v, bekenden);
    return shown_again(v, p, std::move(*kop), eerst_te_kiezen(v, p.soort, bekenden));
}

std::optional<Typed> kept_draft(Verzoek& v) {
    const auto draft = find_draft(v.gemeente, v.actor, path_of(v.http));
    if (!draft) return {};
    HttpRequest kept;
    kept.body = draft->content;
    kept.headers.add("content-type", "application/x-www-form-urlencoded");
    const auto velden = read_form_body(kept);
    if (!velden) return {};
    Typed typed;
    for (const auto& [name, value] : *velden)
        if (name != csrf_field && name != "opdracht" && name != "gezien" && name != "formulier")
            typed[name].append(typed[name].empty() ? "" : ",").append(value);
    if (holds_nothing(typed)) return {};
    return typed;
}

HttpResponse opnieuw(Verzoek& v, OpdrachtPagina& p, Form form) {
    auto kop = view_formulier(v.gemeente, v.actor, p.soort, p.onderwerp, v.seen_version());
    if (!kop) return kan_niet(v, kop.error(), p);
    p.form = std::move(form);
    p.kop = std::move(*kop);
    p.verouderd = p.form.refused && p.form.refused->code == "verouderd";
    return toon(v, p, p.verouderd ? 409 : 422);
}

HttpResponse gedaan(Verzoek& v, const OpdrachtPagina& p, const Receipt& receipt) {
    if (!v.json) drop_draft(v.gemeente, v.actor, path_of(v.http));
    // Who takes an offer's yes may not see the dossier that begins with it: back to the signaal.
    const bool to_traject = subject_of(v, p.soort).kind == StreamKind::Traject ||
                            (p.soort == OpdrachtSoort::AanvaardAanbod &&
                             ever(v.actor, recht(Beeld::DossierKop)));
    Url url = p.terug;  // of a contact that was moved: the dossier where it does not belong
    const auto traject = receipt.traject();
    const bool stays = p.soort == OpdrachtSoort::VerplaatsContact ||
                       p.soort == OpdrachtSoort::WisGegeven;
    if (traject && to_traject && !stays)
        url = page_of_subject(v, "trajecten", traject->waarde);
    if (v.json) return json_gedaan(p, receipt, url);
    return redirect_303(url.with_query({{"gedaan", name_of(p.soort)}}).str());
}

}  // namespace houvast::web
