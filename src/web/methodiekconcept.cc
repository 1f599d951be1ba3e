// Methodiekconcept: a draft of an own methodiek, its parts to change, its check, and the file of an
// instrument. Each changed field is a command of its own: one that is refused leaves the others
// done and keeps what was typed.
#include "web/methodiekconcept.h"

#include "app/drafts.h"
#include "app/methodiek.h"
#include "base/fields.h"
#include "base/text.h"
#include "pages/methodiekbewerken.h"
#include "pages/methodiekcontrole.h"
#include "pages/methodiekding.h"
#include "pages/methodiekwoorden.h"
#include "pages/opdracht.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/methodiekbron.h"
#include "web/methodiekveld.h"
#include "web/opdracht.h"
#include "web/schil.h"

namespace houvast::web {

using html::Url;

namespace {

std::string given(const Verzoek& v, std::string_view name) {
    const NameValues& where = is_safe(v.http.method) ? v.http.query : v.velden;
    return std::string(where.get(name));
}

pages::Conceptvorm form_of_draft(Verzoek& v, const Concept& draft, std::string deel,
                                 std::string waar) {
    return {.m = draft.m, .keuze = draft.keuze, .deel = std::move(deel), .waar = std::move(waar),
            .csrf = v.csrf(), .gezien = versie_gezien_nu(v)};
}

std::string parent_way(const std::string& waar) {
    const auto slash = waar.rfind('/');
    return slash == waar.npos ? std::string() : waar.substr(0, slash);
}

// Back to the list that this thing is in, at the thing itself.
HttpResponse back_to_list(const MethodiekKeuze& keuze, const std::string& deel,
                          const std::string& waar, OpdrachtSoort done) {
    const std::string parent = parent_way(waar);
    const Url list = parent.empty()
                         ? pages::url_van_onderdeel(keuze, pages::onderdeel_van(deel).naam)
                         : pages::url_van_ding(keuze, deel, parent);
    return redirect_303(list.with_query({{"gedaan", name_of(done)}})
                            .with_anchor(pages::anker_van(deel, waar)).str());
}

std::string path_here(const Verzoek& v) {
    std::string path;
    for (const std::string& segment : v.http.path) path.append("/").append(segment);
    return path;
}

// What was posted after a session had ended. Its address says no thing: the form itself does.
Typed kept_for(Verzoek& v) {
    if (!find_draft(v.gemeente, v.actor, path_here(v))) return {};
    return kept_draft(v).value_or(Typed{});
}

std::string value_in(const Typed& typed, std::string_view name) {
    const auto found = typed.find(name);
    return found == typed.end() ? std::string() : found->second;
}

// Only what somebody changed then: the rest is as it is now.
Veldteksten changed_in(const Typed& kept, const std::vector<Bewerkbaar>& velden) {
    Veldteksten all;
    for (const Bewerkbaar& van : velden) {
        const std::string typed = value_in(kept, std::string(pages::veld_begin) + van.veld);
        if (typed != value_in(kept, std::string(pages::was_begin) + van.veld))
            all[van.veld] = typed;
    }
    return all;
}

struct Conceptplek {
    const std::string &deel, &waar;
};

// How many were saved. The draft here follows; what was refused is told in `fouten`.
int save_fields(Verzoek& v, Concept& draft, const Conceptplek& plek,
                const Veldteksten& gewijzigd, Veldteksten& fouten) {
    int bewaard = 0;
    for (const auto& [veld, tekst] : gewijzigd) {
        const auto done = voer_uit(v, WijzigMethodiek{.code = {draft.keuze.code},
                                                      .versie = {draft.keuze.versie},
                                                      .deel = {plek.deel},
                                                      .waar = not_empty(plek.waar),
                                                      .veld = veld,
                                                      .tekst = not_empty(tekst)});
        if (!done && done.error().code != "methodiek-ongewijzigd") {
            fouten.emplace(veld, v.texts(done.error()));
            continue;
        }
        ++bewaard;
        if (auto changed = toegepast(draft.m, Veldwijziging{.deel = plek.deel, .waar = plek.waar,
                                                            .veld = veld, .tekst = tekst}))
            draft.m = std::move(*changed);
    }
    return bewaard;
}

HttpResponse show_thing(Verzoek& v, const Concept& draft, const pages::Dingpagina& pagina,
                        int status) {
    const std::string naam =
        pages::naam_van_ding(draft.m, pagina.vorm.deel, pagina.vorm.waar);
    return conceptpagina(v, naam.empty() ? draft.m.naam : naam,
                 pages::methodiekding_pagina(pagina, v.texts), status);
}

// Without anything asked it is about what has no code.
std::string part_asked(const Verzoek& v) {
    const std::string deel = given(v, "deel");
    return deel.empty() ? "methodiek" : deel;
}

}  // namespace

std::optional<Concept> concept_uit_pad(const Verzoek& v) {
    const MethodiekKeuze keuze = keuze_uit_pad(v);
    const auto own = v.inrichting->eigen_methodieken.find(keuze);
    if (own == v.inrichting->eigen_methodieken.end() || own->second.stand != EigenStand::Concept)
        return {};
    auto m = concept_methodiek(v.gemeente, *v.inrichting, keuze);
    if (!m) return {};
    return Concept{.keuze = keuze, .m = std::move(*m), .eigen = own->second};
}

HttpResponse conceptpagina(Verzoek& v, const std::string& title, const html::Html& content,
                           int status) {
    return in_schil(v, {.title = title, .plek = Plek::Beheer, .help = "methodieken"}, content,
                    status);
}

int versie_gezien_nu(Verzoek& v) {
    const auto kop =
        view_formulier(v.gemeente, v.actor, OpdrachtSoort::WijzigMethodiek, DeGemeente{});
    return kop ? kop->versie : 0;
}

Result<Receipt> voer_uit(Verzoek& v, Opdracht opdracht) {
    CommandId id = v.submitted_id();
    if (id.waarde.empty()) id.waarde = v.command_id();
    return handle(v.gemeente, {.id = id,
                               .onderwerp = DeGemeente{},
                               .seen_version = v.seen_version(),
                               .opdracht = std::move(opdracht),
                               .door = v.actor});
}

HttpResponse get_methodiekconcept(Verzoek& v) {
    const auto draft = concept_uit_pad(v);
    if (!draft) return fout(v, 404);
    const std::string onderdeel{v.http.query.get("onderdeel")};
    std::string van = draft->eigen.van.code;
    if (const auto m = methodiek_met(v, draft->eigen.van))
        van = pages::versienaam(m->naam, draft->eigen.van, v.texts);
    const pages::Conceptpagina pagina{.m = draft->m, .keuze = draft->keuze,
                                      .van = draft->eigen.van, .van_naam = van,
                                      .gedaan = std::string(v.http.query.get("gedaan"))};
    if (onderdeel.empty())
        return conceptpagina(v, draft->m.naam, pages::methodiekconcept_pagina(pagina, v.texts));
    return conceptpagina(v, draft->m.naam,
                 pages::methodiekonderdeel_pagina(pagina, onderdeel, v.texts));
}

HttpResponse get_methodiekding(Verzoek& v) {
    const auto draft = concept_uit_pad(v);
    if (!draft) return fout(v, 404);
    const Typed kept = kept_for(v);
    const bool resumed = v.http.query.get("deel").empty() && kept.contains("deel");
    const std::string deel = resumed ? kept.at("deel") : part_asked(v);
    const std::string waar = resumed ? value_in(kept, "waar") : given(v, "waar");
    const auto velden = bewerkbaar(draft->m, deel, waar);
    if (!velden) return fout(v, 404);
    pages::Dingpagina pagina{.vorm = form_of_draft(v, *draft, deel, waar), .velden = *velden,
                             .gedaan = std::string(v.http.query.get("gedaan"))};
    if (resumed) pagina.getypt = changed_in(kept, *velden);
    return show_thing(v, *draft, pagina, 200);
}

HttpResponse post_methodiekding(Verzoek& v) {
    auto draft = concept_uit_pad(v);
    if (!draft) return fout(v, 404);
    const std::string deel = part_asked(v), waar = given(v, "waar");
    const auto velden = bewerkbaar(draft->m, deel, waar);
    if (!velden) return fout(v, 404);
    const Veldpost post = lees_veldpost(v.velden, *velden,
                                        pages::dingsoort(draft->m, deel, waar), v.texts);
    Veldteksten fouten = post.intussen;
    const int bewaard = save_fields(v, *draft, {deel, waar}, post.gewijzigd, fouten);
    if (fouten.empty() && !v.velden.get("deel").empty()) {
        drop_draft(v.gemeente, v.actor, path_here(v));
        return back_to_list(draft->keuze, deel, waar, OpdrachtSoort::WijzigMethodiek);
    }
    pages::Dingpagina pagina{.vorm = form_of_draft(v, *draft, deel, waar),
                             .velden = bewerkbaar(draft->m, deel, waar).value_or(*velden),
                             .getypt = post.getypt, .fouten = std::move(fouten),
                             .bewaard = bewaard};
    return show_thing(v, *draft, pagina, post.intussen.empty() ? 422 : 409);
}

HttpResponse get_methodiektoevoeging(Verzoek& v) {
    const auto draft = concept_uit_pad(v);
    if (!draft) return fout(v, 404);
    std::string deel = given(v, "deel");
    if (deel.empty()) deel = "subdoelen";
    if (!is_deel(deel)) return fout(v, 404);
    const pages::Toevoegpagina pagina{
        .vorm = form_of_draft(v, *draft, deel, given(v, "onder"))};
    return conceptpagina(v, v.texts("bewerken.toevoegen"),
                 pages::methodiektoevoeging_pagina(pagina, v.texts));
}

HttpResponse post_methodiektoevoeging(Verzoek& v) {
    const auto draft = concept_uit_pad(v);
    if (!draft) return fout(v, 404);
    std::string deel = given(v, "deel");
    if (deel.empty()) deel = "subdoelen";
    if (!is_deel(deel)) return fout(v, 404);
    const std::string onder = given(v, "waar"), tekst{trimmed(v.velden.get("tekst"))};
    std::string why = v.texts("veld.leeg");
    if (!tekst.empty()) {
        const std::string code = nieuwe_code(tekst, draft->m, deel, onder);
        const auto done = voer_uit(v, VoegMethodiekdeelToe{.code = {draft->keuze.code},
                                                            .versie = {draft->keuze.versie},
                                                            .deel = {deel},
                                                            .onder = not_empty(onder),
                                                            .nieuwe_code = code,
                                                            .tekst = tekst});
        const std::string way = onder.empty() ? code : onder + '/' + code;
        if (done)
            return redirect_303(
                pages::url_van_ding(draft->keuze, deel, way)
                    .with_query({{"gedaan", name_of(OpdrachtSoort::VoegMethodiekdeelToe)}}).str());
        why = v.texts(done.error());
    }
    const pages::Toevoegpagina pagina{.vorm = form_of_draft(v, *draft, deel, onder),
                                      .tekst = tekst, .fout = why};
    return conceptpagina(v, v.texts("bewerken.toevoegen"),
                 pages::methodiektoevoeging_pagina(pagina, v.texts), 422);
}

HttpResponse post_methodiekschrapping(Verzoek& v) {
    const auto draft = concept_uit_pad(v);
    if (!draft) return fout(v, 404);
    const std::string deel = part_asked(v), waar = given(v, "waar");
    const auto done = voer_uit(v, SchrapMethodiekdeel{.code = {draft->keuze.code},
                                                       .versie = {draft->keuze.versie},
                                                       .deel = {deel},
                                                       .waar = waar});
    if (done) return back_to_list(draft->keuze, deel, waar, OpdrachtSoort::SchrapMethodiekdeel);
    return conceptpagina(v, v.texts("bewerken.haal-weg"),
                 pages::kan_nu_niet(v.texts("bewerken.haal-weg"),
                                    v.texts(done.error()), done.error().grond,
                                    pages::url_van_versie(draft->keuze), v.texts),
                 422);
}

HttpResponse get_methodiekcontrole(Verzoek& v) {
    const auto draft = concept_uit_pad(v);
    if (!draft) return fout(v, 404);
    return conceptpagina(v, v.texts("controle.titel"),
                 pages::methodiekcontrole_pagina({.m = draft->m, .keuze = draft->keuze,
                                                  .tekorten = tekorten(draft->m)},
                                                 v.texts));
}

}  // namespace houvast::web
