// A vragenlijst of others is put into a draft as a file: read whole, and refused whole with every
// fault and its place.
#include "app/instrumentbestand.h"
#include "pages/methodiekcontrole.h"
#include "pages/methodiekwoorden.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/methodiekconcept.h"

namespace houvast::web {

namespace {

HttpResponse show_form(Verzoek& v, pages::Inbrengpagina pagina, int status) {
    pagina.csrf = v.csrf();
    pagina.gezien = versie_gezien_nu(v);
    pagina.command_id = v.command_id();
    return conceptpagina(v, v.texts("inbreng.titel"),
                         pages::instrumentinbreng_pagina(pagina, v.texts), status);
}

pages::Inbrengpagina empty_form(const Concept& draft) {
    return {.m = draft.m, .keuze = draft.keuze, .csrf = {}, .command_id = {}};
}

std::vector<pages::Bestandsfout> faults_for_page(const std::vector<Leesfout>& fouten) {
    std::vector<pages::Bestandsfout> all;
    for (const Leesfout& fout : fouten)
        all.push_back({.regel = fout.plaats.regel, .kolom = fout.plaats.kolom,
                       .reden = fout.reden});
    return all;
}

// What came in stands in the list of instruments, at the first of them.
HttpResponse to_what_came(const Concept& draft, const Inbreng& bestand) {
    const html::Url list = pages::url_van_onderdeel(draft.keuze, "instrumenten")
                               .with_query({{"gedaan", name_of(OpdrachtSoort::BrengInstrumentIn)}});
    if (bestand.instrumenten.empty()) return redirect_303(list.str());
    return redirect_303(
        list.with_anchor(pages::anker_van("instrumenten", bestand.instrumenten.front().code))
            .str());
}

}  // namespace

HttpResponse get_instrumentinbreng(Verzoek& v) {
    const auto draft = concept_uit_pad(v);
    if (!draft) return fout(v, 404);
    return show_form(v, empty_form(*draft), 200);
}

HttpResponse post_instrumentinbreng(Verzoek& v) {
    const auto draft = concept_uit_pad(v);
    if (!draft) return fout(v, 404);
    pages::Inbrengpagina pagina = empty_form(*draft);
    if (v.bestanden.empty()) {
        pagina.fout = v.texts("inbreng.kies-een-bestand");
        return show_form(v, std::move(pagina), 422);
    }
    const Deel& sent = v.bestanden.front();
    pagina.bestand = sent.naam;
    if (sent.bytes.size() > instrumentbestand_bytes_max) {
        pagina.fout = v.texts("inbreng.te-groot",
                              {{"aantal", static_cast<int>(instrumentbestand_bytes_max / 1024)}});
        return show_form(v, std::move(pagina), 422);
    }
    const auto bestand = lees_instrumentbestand(sent.bytes);
    if (!bestand) {
        pagina.fouten = faults_for_page(bestand.error());
        return show_form(v, std::move(pagina), 422);
    }
    const auto done = voer_uit(v, BrengInstrumentIn{.code = {draft->keuze.code},
                                                    .versie = {draft->keuze.versie},
                                                    .bestand = *bestand});
    if (done) return to_what_came(*draft, *bestand);
    pagina.fout = v.texts(done.error());
    return show_form(v, std::move(pagina), 422);
}

}  // namespace houvast::web
