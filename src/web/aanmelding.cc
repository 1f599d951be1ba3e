// A new aanmelding: under a minute, without papers. Whoever may be known already is shown before
// it is saved a second time; never forced.
#include "pages/aanmelding.h"

#include "app/view.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/opdracht_json.h"
#include "web/schema.h"

namespace houvast::web {

namespace {

HttpResponse shown(Verzoek& v, pages::AanmeldingPagina pagina, int status) {
    pagina.command.url = html::Url("/aanmeldingen/nieuw");
    pagina.command.csrf = v.csrf();
    pagina.command.submit = v.texts("opdracht.aanmelding.knop");
    pagina.command.draft = html::Url("/concepten");
    pagina.details = details_for(v, OpdrachtSoort::RegistreerAanmelding);
    if (!pagina.mogelijk_bekend.empty())
        pagina.command.hidden.push_back({std::string(bekenden_gezien), "ja"});
    return in_schil(v, {.title = v.texts("opdracht.aanmelding.titel"), .help = "aanmelding"},
                    pages::aanmelding_pagina(pagina, v.gemeente.vandaag(), v.texts), status);
}

HttpResponse not_done(Verzoek& v, OpdrachtPagina p, Form form) {
    p.form = std::move(form);
    return json_niet_gedaan(v, p);
}

}  // namespace

HttpResponse get_nieuwe_aanmelding(Verzoek& v) {
    RegistreerAanmelding opdracht{};
    prefill(opdracht, v);
    const auto shapes = shapes_of<RegistreerAanmelding>();
    pages::AanmeldingPagina pagina{.command = {.url = html::Url("/aanmeldingen/nieuw"),
                                               .csrf = {},
                                               .command_id = v.command_id()}};
    const Typed begin = chosen(typed_of(opdracht), typed_of(RegistreerAanmelding{}), shapes);
    const bool begun = opdracht.bekende || v.http.query.find("gezocht");
    pagina.form.typed = begun ? begin : kept_draft(v).value_or(begin);
    choose_by_link(v, shapes, pagina.form.typed);
    if (opdracht.bekende) pagina.bekende_naam = opdracht.naam;
    return shown(v, std::move(pagina), 200);
}

HttpResponse post_nieuwe_aanmelding(Verzoek& v) {
    OpdrachtPagina p = pagina_van(v, OpdrachtSoort::RegistreerAanmelding,
                                  shapes_of<RegistreerAanmelding>());
    p.command_id = v.submitted_id().waarde;
    if (p.command_id.empty()) p.command_id = v.command_id();
    pages::AanmeldingPagina again{.command = {.url = p.url, .csrf = {},
                                              .command_id = p.command_id}};

    const auto opdracht = read_form<RegistreerAanmelding>(v.typed());
    if (!opdracht) {
        again.form = opdracht.error();
        if (v.json) return not_done(v, p, again.form);
        return shown(v, std::move(again), 422);
    }
    again.form.typed = v.typed();
    if (!opdracht->bekende && v.velden.get(bekenden_gezien).empty()) {
        const auto maybe =
            view_mogelijk_dubbel(v.gemeente, v.actor, opdracht->naam, opdracht->telefoon);
        if (maybe && !maybe->empty()) {
            if (v.json) return json_mogelijk_bekend(v, *maybe);
            again.mogelijk_bekend = *maybe;
            return shown(v, std::move(again), 200);
        }
    }
    const auto receipt = handle(v.gemeente, {.id = {p.command_id},
                                             .onderwerp = p.onderwerp,
                                             .seen_version = 0,
                                             .opdracht = *opdracht,
                                             .door = v.actor});
    if (receipt) return gedaan(v, p, *receipt);
    again.form.refused = receipt.error();
    if (v.json) return not_done(v, p, again.form);
    return shown(v, std::move(again), 422);
}

}  // namespace houvast::web
