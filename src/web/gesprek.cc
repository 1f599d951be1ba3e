// Gesprek: planning with a list of free moments, the calendar file, and one's own agenda.
#include "pages/gesprek.h"

#include "app/agenda.h"
#include "app/view.h"
#include "web/foutpagina.h"
#include "web/gesprek_form.h"
#include "web/handlers.h"
#include "web/opdracht.h"
#include "web/schil.h"

#include <charconv>

namespace houvast::web {

namespace {

// "2026-11-26T10:00", of one of the moments that were offered: into the fields of the command.
void take_moment(Verzoek& v) {
    const std::string moment(v.velden.get(pages::moment_naam));
    const auto at = moment.find('T');
    if (at == std::string::npos) return;
    const auto dag = datum_from_iso(moment.substr(0, at));
    const auto t = tijd_from(moment.substr(at + 1));
    if (!dag || !t) return;
    NameValues velden;
    for (const auto& [naam, waarde] : v.velden)
        if (naam != "dag" && naam != "tijd") velden.add(naam, waarde);
    velden.add("dag", dutch(*dag));
    velden.add("tijd", klok(*t));
    v.velden = std::move(velden);
}

// The form begins with the address of the office: of a talk elsewhere it is not the place.
void leave_out_office(Verzoek& v) {
    const auto gezicht = view_gezicht(v.gemeente);
    if (!gezicht || !gezicht->kantoor || v.velden.get("plaats") != *gezicht->kantoor) return;
    if (v.velden.get("wijze") == name_of(Gesprekswijze::OpKantoor)) return;
    NameValues velden;
    for (const auto& [naam, waarde] : v.velden)
        if (naam != "plaats") velden.add(naam, waarde);
    v.velden = std::move(velden);
}

bool is_moment_of_another(const Verzoek& v) {
    const auto van = v.velden.get(pages::momenten_van);
    return !van.empty() && v.velden.get("medewerker") != van &&
           v.velden.get(pages::moment_naam).contains('T');
}

}  // namespace

HttpResponse post_gesprek(Verzoek& v) {
    if (is_moment_of_another(v)) {  // another colleague was chosen: theirs are shown first
        OpdrachtPagina p = pagina_van(v, PlanGesprek::soort, shapes_of<PlanGesprek>());
        p.command_id = v.submitted_id().waarde;
        return met_gezocht(v, p);
    }
    take_moment(v);
    leave_out_office(v);
    return post_opdracht<PlanGesprek>(v);
}

HttpResponse post_gesprek_verplaatsing(Verzoek& v) {
    take_moment(v);
    return post_opdracht<VerzetGesprek>(v);
}

// Held: what was said is written down next, with the talk's own form, on its own day.
HttpResponse post_gespreksuitkomst(Verzoek& v) {
    HttpResponse done = post_opdracht<LegGespreksuitkomstVast>(v);
    if (v.json || done.status != 303) return done;
    const auto o = read_form<LegGespreksuitkomstVast>(v.typed());
    if (!o || o->uitkomst != Gespreksuitkomst::Gehouden) return done;
    const auto gesprek = view_gesprek(v.gemeente, v.actor, v.traject(), o->gesprek);
    if (!gesprek) return done;
    const auto next = vervolg_van(v, gesprek->gesprek.waarvoor);
    if (!next) return done;
    return redirect_303(html::Url::path({"trajecten", v.pad.get("id"), name_of(*next)})
                            .with_query({{"op", iso(gesprek->gesprek.dag)}}).str());
}

HttpResponse get_kalenderbestand(Verzoek& v) {
    int nummer = 0;
    const std::string_view text = v.pad.get("nummer");
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), nummer);
    if (error != std::errc{} || end != text.data() + text.size()) return fout(v, 404);
    const auto bestand =
        view_kalenderbestand(v.gemeente, v.actor, v.traject(), nummer, v.texts);
    if (!bestand) return fout(v, 404);
    return file(*bestand, agenda_bestand::mediatype, "gesprek.ics");
}

HttpResponse get_agenda(Verzoek& v) {
    const std::string van(v.http.query.get("van"));
    if (!van.empty() && !is_uuid(van)) return fout(v, 404);
    const auto beeld = view_agenda(
        v.gemeente, v.actor,
        {.van = van.empty() ? std::nullopt : std::optional(MedewerkerId{van}),
         .dag = datum_from_iso(v.http.query.get("week"))});
    if (!beeld) return fout(v, 404);
    const std::string title = beeld->collega
                                  ? v.texts("agenda.van-collega", {{"naam", *beeld->collega}})
                                  : v.texts("navigatie.agenda");
    return in_schil(v, {.title = title,
                        .plek = beeld->collega ? Plek::Team : Plek::Agenda, .help = "agenda"},
                    pages::agenda_pagina(*beeld,
                                         {.vandaag = v.gemeente.vandaag(),
                                          .gedaan = std::string(v.http.query.get("gedaan"))},
                                         v.texts));
}

}  // namespace houvast::web
