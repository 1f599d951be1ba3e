// Beheer: staff with their roles and mandates, closing days, the municipality's own face. What
// touches a login (somebody new, a reset, somebody who leaves) is done in two places: the journal
// and the access database, in that order; each step can be done again.
#include "pages/beheer.h"

#include "app/view.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/opdracht_json.h"
#include "web/schil.h"

#include <algorithm>

namespace houvast::web {

namespace {

constexpr std::chrono::days invitation_days{7};

// The form answers with a redirect, JSON with the receipt.
bool is_done(const HttpResponse& response) {
    return response.status == 303 || response.status == 200;
}

std::string invitation_address(const Verzoek& v, const std::string& token) {
    return v.http.origin() + html::Url("/uitnodiging").with_query({{"code", token}}).str();
}

HttpResponse pass_on(Verzoek& v, const std::string& naam, const std::string& token) {
    return in_schil(v, {.title = v.texts("uitnodiging.titel"), .plek = Plek::Beheer},
                    pages::uitnodiging_doorgeven({.naam = naam,
                                                  .adres = invitation_address(v, token),
                                                  .geldig_tot = v.gemeente.vandaag() +
                                                                invitation_days},
                                                 v.texts));
}

// Who has this login name now: the one just taken on.
std::optional<MedewerkerRij> with_email(Verzoek& v, std::string_view email) {
    const auto beheer = view_beheer(v.gemeente, v.actor);
    if (!beheer) return {};
    for (const MedewerkerRij& m : beheer->medewerkers)
        if (m.email == email && !m.uit_dienst_per) return m;
    return {};
}

}  // namespace

HttpResponse get_beheer(Verzoek& v) {
    const auto beheer = view_beheer(v.gemeente, v.actor);
    if (!beheer) return fout(v, 404);
    return in_schil(v, {.title = v.texts("navigatie.beheer"), .plek = Plek::Beheer,
                        .help = "beheer"},
                    pages::beheer_pagina(beheer->medewerkers, beheer->sluitingsdagen,
                                         beheer->gezicht,
                                         {.vandaag = v.gemeente.vandaag(),
                                          .csrf = v.csrf(),
                                          .zelf = v.actor.id,
                                          .methodieken = beheer->methodieken,
                                          .gedaan = std::string(v.http.query.get("gedaan"))},
                                         v.texts));
}

HttpResponse post_medewerker(Verzoek& v) {
    HttpResponse done = post_opdracht<NeemMedewerkerAan>(v);
    if (!is_done(done)) return done;
    const auto opdracht = read_form<NeemMedewerkerAan>(v.typed());
    const auto nieuw = with_email(v, opdracht->email);
    if (!nieuw) return done;
    const std::string token = v.omgeving.installatie.access().invite(
        v.gemeente.naam(), nieuw->medewerker, nieuw->email);
    if (!v.json) return pass_on(v, nieuw->naam, token);
    add_uitnodiging(done, invitation_address(v, token), v.gemeente.vandaag() + invitation_days);
    return done;
}

HttpResponse post_herstel(Verzoek& v) {
    const auto beheer = view_beheer(v.gemeente, v.actor);
    if (!beheer) return fout(v, 404);
    const auto wie = std::ranges::find(beheer->medewerkers, v.medewerker(),
                                       &MedewerkerRij::medewerker);
    if (wie == beheer->medewerkers.end()) return fout(v, 404);
    auto& access = v.omgeving.installatie.access();
    std::string token = access.reset(v.gemeente.naam(), wie->medewerker);
    if (token.empty()) token = access.invite(v.gemeente.naam(), wie->medewerker, wie->email);
    return pass_on(v, wie->naam, token);
}

HttpResponse post_uit_dienst(Verzoek& v) {
    HttpResponse done = post_opdracht<ZetMedewerkerUitDienst>(v);
    if (!is_done(done)) return done;
    // Later days are seen at every request (in_dienst); today's leaving ends the sessions now.
    const auto opdracht = read_form<ZetMedewerkerUitDienst>(v.typed());
    if (opdracht->per <= v.gemeente.vandaag())
        v.omgeving.installatie.access().remove(v.gemeente.naam(), opdracht->medewerker);
    return done;
}

}  // namespace houvast::web
