#include "web/opdracht_json.h"

#include "app/strommen.h"
#include "base/check.h"
#include "web/foutpagina.h"
#include "web/probleem.h"
#include "web/schema.h"

#include <boost/json.hpp>

#include <algorithm>

namespace houvast::web {

namespace {

namespace js = boost::json;

Probleem problem(const Verzoek& v, int status, const std::string& code, Waarden waarden = {}) {
    return {.status = status,
            .titel = v.texts("fout.400.titel"),
            .detail = v.texts("json." + code, waarden),
            .soort = code};
}

Probleem of_fields(const Verzoek& v, VeldFouten fouten) {
    return {.status = 400,
            .titel = v.texts("fout.422.titel"),
            .detail = v.texts("fout.422.uitleg"),
            .soort = "velden",
            .velden = std::move(fouten)};
}

Probleem of_refusal(const Verzoek& v, int status, const Weigering& why) {
    return {.status = status,
            .titel = v.texts("fout.422.titel"),
            .detail = v.texts(why),
            .soort = why.code,
            .grond = why.grond};
}

std::string_view without_quotes(std::string_view text) {
    if (text.size() >= 2 && text.starts_with('"') && text.ends_with('"'))
        return text.substr(1, text.size() - 2);
    return text;
}

// "12": an entity tag of ours; a weak one or `*` says nothing of what was seen.
bool is_version_tag(std::string_view text) {
    const std::string_view digits = without_quotes(text);
    return digits.size() + 2 == text.size() && !digits.empty() && digits.size() <= 9 &&
           std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<Probleem> read_headers(Verzoek& v, OpdrachtSoort soort) {
    const std::string_view key = without_quotes(v.http.headers.get("idempotency-key"));
    if (!is_uuid(key)) return problem(v, 400, "sleutel-ontbreekt");
    v.velden.add("opdracht", std::string(key));
    const std::string_view seen = v.http.headers.get("if-match");
    if (seen.empty() && needs_version(soort)) return problem(v, 428, "versie-ontbreekt");
    if (!seen.empty() && !is_version_tag(seen)) return problem(v, 400, "versie-onjuist");
    v.velden.add("gezien", seen.empty() ? "0" : std::string(without_quotes(seen)));
    return {};
}

std::optional<Probleem> read_body(Verzoek& v, OpdrachtSoort soort) {
    const auto leden = read_json_body(v.http.body);
    if (!leden) {
        Probleem why = problem(v, 400, "onleesbaar",
                               {{"plaats", static_cast<int>(leden.error().plaats)}});
        if (!leden.error().veld.empty()) why.velden = {{leden.error().veld, "veld.onleesbaar"}};
        return why;
    }
    auto velden = velden_of(*leden, body_shapes(soort));
    if (!velden) return of_fields(v, std::move(velden.error()));
    v.velden = std::move(*velden);
    return {};
}

std::string_view name_of(StreamKind kind) {
    switch (kind) {
    case StreamKind::Inwoner:  return "inwoner";
    case StreamKind::Traject:  return "traject";
    case StreamKind::Signaal:  return "signaal";
    case StreamKind::Gemeente: return "gemeente";
    }
    ENSURE(false);
    return {};
}

}  // namespace

std::optional<HttpResponse> read_json_opdracht(Verzoek& v, OpdrachtSoort soort) {
    auto why = read_body(v, soort);
    if (!why) why = read_headers(v, soort);
    if (!why) return {};
    // Whether it can be done at all goes before what is wrong with it, as with the form.
    const Onderwerp onderwerp = onderwerp_of(v, soort);
    if (const auto kop = view_formulier(v.gemeente, v.actor, soort, onderwerp); !kop)
        return json_kan_niet(v, kop.error());
    return probleem(*why, v.texts);
}

HttpResponse json_gedaan(const OpdrachtPagina& p, const Receipt& receipt,
                         const html::Url& pagina) {
    js::array written;
    std::string etag;
    for (const Written& w : receipt.written) {
        written.push_back(js::object{
            {"soort", name_of(w.stream.kind)}, {"id", w.stream.id}, {"versie", w.version}});
        if (w.stream == stream_of(p.onderwerp)) etag = '"' + std::to_string(w.version) + '"';
    }
    HttpResponse response = json(200, js::serialize(js::object{{"opdracht", p.command_id},
                                                               {"geschreven", std::move(written)},
                                                               {"pagina", pagina.str()}}));
    if (!etag.empty()) response.set("ETag", etag);
    return response;
}

HttpResponse json_niet_gedaan(const Verzoek& v, const OpdrachtPagina& p) {
    if (!p.form.refused) return probleem(of_fields(v, p.form.wrong), v.texts);
    return probleem(of_refusal(v, p.verouderd ? 412 : 422, *p.form.refused), v.texts);
}

HttpResponse json_kan_niet(const Verzoek& v, const Weigering& why) {
    if (why.code == "onbekend" || why.code == "geen-recht") return fout(v, 404);
    return probleem(of_refusal(v, 409, why), v.texts);
}

HttpResponse json_mogelijk_bekend(const Verzoek& v, const std::vector<ZoekResultaat>& wie) {
    js::array bekenden;
    for (const ZoekResultaat& r : wie) {
        js::object one = {{"inwoner", r.persoon.inwoner.waarde}, {"naam", r.persoon.naam}};
        if (r.persoon.geboren_op) one["geborenOp"] = iso(*r.persoon.geboren_op);
        bekenden.push_back(std::move(one));
    }
    Probleem why = problem(v, 409, "mogelijk-bekend");
    why.titel = v.texts("fout.422.titel");
    why.bekenden = js::serialize(bekenden);
    return probleem(why, v.texts);
}

void add_uitnodiging(HttpResponse& gedaan, const std::string& adres, Datum geldig_tot) {
    js::object body = js::parse(gedaan.body).as_object();
    body["uitnodiging"] = js::object{{"adres", adres}, {"geldigTot", iso(geldig_tot)}};
    gedaan.body = js::serialize(body);
}

}  // namespace houvast::web
