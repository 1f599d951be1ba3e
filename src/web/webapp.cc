#include "web/webapp.h"

#include "app/drafts.h"
#include "app/keyfile.h"
#include "app/methodiek.h"
#include "base/check.h"
#include "web/form_body.h"
#include "web/foutpagina.h"
#include "web/huisstijl.h"
#include "web/opdracht_json.h"
#include "web/routes.h"
#include "web/static.h"
#include "web/welkom.h"

#include <algorithm>

namespace houvast::web {

struct Webapp::Data {
    Omgeving& omgeving;
    Router medewerkers{medewerker_routes()};
    Router inwoners{inwoner_routes()};

    const Router& router(Zijde zijde) const {
        return zijde == Zijde::Medewerkers ? medewerkers : inwoners;
    }
};

Webapp::Webapp(Omgeving& omgeving) : data_(new Data{.omgeving = omgeving}) {}
Webapp::~Webapp() = default;

std::optional<Adres> adres_of(std::string_view host, std::string_view hoofdhost) {
    if (host == hoofdhost) return Adres{};
    if (!host.ends_with(hoofdhost)) return {};
    host.remove_suffix(hoofdhost.size());
    if (!host.ends_with('.')) return {};
    host.remove_suffix(1);
    Adres adres;
    if (host.starts_with("mijn.")) {
        adres.zijde = Zijde::Inwoners;
        host.remove_prefix(5);
    }
    if (!is_gemeente_naam(host)) return {};
    adres.gemeente = host;
    return adres;
}

namespace {

std::string path_of(const HttpRequest& http) {
    std::string path;
    for (const std::string& segment : http.path) path.append("/").append(segment);
    return path.empty() ? "/" : path;
}

// The arrangements of the gemeente, from the cache.
GedeeldInrichting inrichting_of(Gemeente& gemeente) {
    const auto db = gemeente.lezers().lease();
    const Journal journal(*db, gemeente.sleutels());
    const auto staat = gemeente.staten().load(journal, stream_of(DeGemeente{}), Staten::Keep::Yes);
    return {staat, &std::get<Inrichting>(staat->van)};
}

// Who this is: the medewerker behind the session, as the gemeente knows them today.
void identify(Verzoek& v) {
    v.token = v.omgeving.cookies.get(v.http, "sessie");
    v.sessie = v.omgeving.installatie.access().session(v.token, v.gemeente.naam());
    if (!v.sessie) v.token = v.omgeving.cookies.get(v.http, "bezoek");
    if (!v.ingelogd()) return;
    if (!in_dienst(*v.inrichting, v.sessie->medewerker, v.gemeente.vandaag())) {
        v.sessie.reset();
        return;
    }
    const Medewerker& wie = v.inrichting->medewerkers.at(v.sessie->medewerker);
    v.actor = medewerker(v.sessie->medewerker, wie.rollen);
    v.naam = wie.naam;
}

// What somebody posted after their session had ended is kept for them.
void keep_for_later(Verzoek& v) {
    if (is_safe(v.http.method)) return;
    const auto was = v.omgeving.installatie.access().expired_session(
        std::string(v.omgeving.cookies.get(v.http, "sessie")), v.gemeente.naam());
    if (!was) return;
    std::string content = v.http.body;
    if (is_multipart(v.http)) {  // what was typed; the files have to be chosen again
        const auto delen = read_multipart(v.http);
        if (!delen) return;
        content = form_body_of(delen->velden);
    }
    keep_draft(v.gemeente, medewerker(was->medewerker, {}), path_of(v.http), content);
}

// After logging in, back to the page; for what was posted, to its form, which has it all still.
HttpResponse to_login(Verzoek& v, const Router& router) {
    keep_for_later(v);
    const html::Url login("/inloggen");
    const std::string back = router.match(Method::Get, v.http.path).route ? path_of(v.http) : "/";
    if (!is_safe(v.http.method))
        return redirect_303(login.with_query({{"verlopen", "1"}, {"naar", back}}).str());
    if (v.http.path.empty()) return redirect_303(login.str());
    return redirect_303(login.with_query({{"naar", back}}).str());
}

// The posted fields, when they are of a page of ours; else the answer.
std::optional<HttpResponse> read_posted(Verzoek& v, const Route& route) {
    if (v.json && route.body != Body::FormOrJson) return fout(v, 415);
    if (is_multipart(v.http)) {
        if (route.body != Body::FormWithFiles) return fout(v, 415);
        auto delen = read_multipart(v.http);
        if (!delen) return fout(v, delen.error());
        v.velden = std::move(delen->velden);
        v.bestanden = std::move(delen->bestanden);
    } else if (!v.json) {
        auto velden = read_form_body(v.http);
        if (!velden) return fout(v, velden.error());
        v.velden = std::move(*velden);
    }
    if (route.recht == Recht::Hulpvraag) {  // its handler looks at the signature
        if (!same_origin(v.http)) return fout(v, 403);
        return {};
    }
    std::string_view given = v.velden.get(csrf_field);
    if (given.empty()) given = v.http.headers.get(csrf_header);
    if (v.omgeving.csrf.check(v.http, v.token, given) != CsrfCheck::Fine) return fout(v, 403);
    if (v.json) return read_json_opdracht(v, *opdracht_of(route.recht));
    return {};
}

HttpResponse dispatch(Verzoek& v, const Match& match, const Router& router) {
    const Recht recht = match.route->recht;
    if (recht != Recht::Openbaar && recht != Recht::Hulpvraag) {
        if (!v.sessie || (recht != Recht::InlogStap && !v.ingelogd()))
            return v.json ? fout(v, 401) : to_login(v, router);
        if (!ever(v.actor, recht)) return fout(v, 404);
    }
    if (!is_safe(v.http.method))
        if (auto answer = read_posted(v, *match.route)) return std::move(*answer);
    HttpResponse response = match.route->handler(v);
    response.route = match.route->pattern;
    return response;
}


std::string_view name_of(DbError::Kind kind) {
    switch (kind) {
    case DbError::Kind::Busy:       return "database-busy";
    case DbError::Kind::Constraint: return "database-constraint";
    case DbError::Kind::Full:       return "disk-full";
    case DbError::Kind::Broken:     return "database-broken";
    case DbError::Kind::Other:      return "database";
    }
    ENSURE(false);
    return {};
}

Storing storing_of(DbError::Kind kind) {
    switch (kind) {
    case DbError::Kind::Busy:       return Storing::Druk;
    case DbError::Kind::Full:       return Storing::Vol;
    case DbError::Kind::Broken:     return Storing::Stuk;
    case DbError::Kind::Constraint:
    case DbError::Kind::Other:      return Storing::Anders;
    }
    ENSURE(false);
    return Storing::Anders;
}

}  // namespace

// In the log for who runs this, with the number that the page shows.
HttpResponse Webapp::broken(const HttpRequest& http, std::string_view what, Storing storing) {
    data_->omgeving.log(Level::Error, "broken", {{"request", http.id}, {"what", what}});
    return storing_pagina(data_->omgeving, http, storing);
}

HttpResponse Webapp::handle(const HttpRequest& http) {
    try {
        return answer(http);
    } catch (const DbError& e) {
        return broken(http, name_of(e.kind), storing_of(e.kind));
    } catch (const WrongKey&) {
        return broken(http, "wrong-key", Storing::Slot);
    } catch (const KeyfileError&) {
        return broken(http, "key-missing", Storing::Slot);
    } catch (const MethodiekOntbreekt& e) {
        return broken(http, "methodiek-missing " + e.keuze.code + '/' + e.keuze.versie,
                      Storing::Methodiek);
    }
}

HttpResponse Webapp::answer(const HttpRequest& http) {
    Omgeving& omgeving = data_->omgeving;
    const auto adres = adres_of(http.host, omgeving.hoofdhost);
    if (!adres) return kale_fout(omgeving, 404);
    if (!is_theme_path(http.path))
        if (auto file = omgeving.bestanden.answer(http)) return *file;
    if (adres->gemeente.empty()) return welkom(omgeving, http);
    const auto gemeente = omgeving.installatie.open(adres->gemeente);
    if (!gemeente) return kale_fout(omgeving, 404);
    const GedeeldInrichting inrichting = inrichting_of(*gemeente);
    if (auto theme = theme_answer(http, gemeente->naam(), *inrichting)) return *theme;

    Verzoek v{.http = http,
              .omgeving = omgeving,
              .gemeente = *gemeente,
              .zijde = adres->zijde,
              .texts = omgeving.vertalingen.texts_for("nl"),
              .inrichting = inrichting};
    v.json = !is_safe(http.method) && has_media_type(http, "application/json");
    const Router& router = data_->router(adres->zijde);
    const Match match = router.match(http.method, http.path);
    if (adres->zijde == Zijde::Medewerkers) identify(v);
    if (!match.route) {
        if (match.allowed.empty()) return fout(v, 404);
        return fout(v, 405).set("Allow", allow_header(match.allowed));
    }
    v.pad = match.path_values;
    return dispatch(v, match, router);
}

HttpResponse Webapp::failed(int status, const HttpRequest& http, std::string_view incident) {
    if (has_media_type(http, "application/json"))
        return json_fout(data_->omgeving.vertalingen.texts_for("nl"), status, incident);
    return kale_fout(data_->omgeving, status, {.incident = incident});
}

}  // namespace houvast::web
