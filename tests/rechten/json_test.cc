// Commands as JSON: the same rights, CSRF token, session and decision as the form, on every row.
#include "rechten/proef.h"
#include "rechten/velden.h"

#include "web/json_velden.h"
#include "web/schema.h"

#include <boost/json.hpp>

#include <set>

using namespace houvast;
using namespace houvast::rechten;
namespace js = boost::json;

namespace {

NameValues headers(int number, const std::string& seen) {
    NameValues all = {{"idempotency-key", vast_id(700000 + number)}};
    if (!seen.empty()) all.add("if-match", '"' + seen + '"');
    return all;
}

js::object body_of(const HttpResponse& response) {
    return js::parse(response.body).as_object();
}

std::string_view header(const HttpResponse& response, std::string_view name) {
    for (const auto& [key, value] : response.headers)
        if (key == name) return value;
    return {};
}

Bezoeker anna() { return test().huis.als(Huis::hier, Rol::Begeleider); }
std::string contact_path() {
    return "/trajecten/" + test().hier.eigen.traject.waarde + "/contact";
}
std::string seen_now() {
    return std::to_string(test().huis.versie(Huis::hier, test().hier.eigen.traject));
}
const std::string contact =
    R"({"op":"2026-11-23","kanaal":"telefoon","richting":"uitgaand","bereikt":"ja",)"
    R"("notitie":"Belt morgen terug."})";

bool is_command(const Route& route) { return route.body == web::Body::FormOrJson; }

}  // namespace

TEST_CASE("every command as JSON by every role: 404 where the form is, and nothing is written") {
    const Heads before;
    const Genoemd genoemd{.inwoner = test().hier.andermans.inwoner,
                          .traject = test().hier.andermans.traject,
                          .medewerker = {test().huis.actor(Huis::hier, Rol::Begeleider, 2).id}};
    int number = 0;
    for (const Route& route : web::medewerker_routes()) {
        if (!is_command(route)) continue;
        const OpdrachtSoort soort = *web::opdracht_of(route.recht);
        const std::string good = json_body(soort, goede_velden(soort, genoemd));
        for (const Rol rol : alle_rollen) {
            for (const std::string& id : {test().hier.afgeschermd.traject.waarde,
                                          test().elders.eigen.traject.waarde, vast_id(999)}) {
                const std::string path = path_of(route, id);
                CAPTURE(path);
                CAPTURE(std::string(name_of(rol)));
                const Bezoeker wie = test().huis.als(Huis::hier, rol);
                if (may(medewerker(wie.wie, {rol}), soort, Verband::Afgeschermd) &&
                    id == test().hier.afgeschermd.traject.waarde)
                    continue;
                if (!has_id(route) && web::ever(medewerker(wie.wie, {rol}), route.recht)) {
                    const auto empty =
                        test().huis.post_json(wie, path, "{}", headers(++number, ""));
                    CHECK(is_one_of(empty.status, {400, 409}));
                    continue;
                }
                for (const std::string& body : {good, std::string("{}"), std::string("{")}) {
                    const auto response =
                        test().huis.post_json(wie, path, body, headers(++number, "2"));
                    CHECK(response.status == 404);
                    CHECK(response.content_type == "application/problem+json");
                    check_says_nothing_of_elsewhere(response);
                }
            }
        }
    }
    CHECK(Heads() == before);
}

TEST_CASE("the same fields as JSON that the form takes: read whole, for every command") {
    const Heads before;
    const Genoemd nobody{.inwoner = {vast_id(997)}, .traject = {vast_id(998)},
                         .medewerker = {vast_id(999)}};
    for (const Route& route : web::medewerker_routes()) {
        if (!is_command(route)) continue;
        const OpdrachtSoort soort = *web::opdracht_of(route.recht);
        CAPTURE(std::string(name_of(soort)));
        const auto leden = web::read_json_body(json_body(soort, goede_velden(soort, nobody)));
        REQUIRE(leden);
        CHECK(web::velden_of(*leden, web::body_shapes(soort)));
    }
    CHECK(Heads() == before);
}

TEST_CASE("a command as JSON is done once, answers with versions, and again the same") {
    const std::string seen = seen_now();
    const auto done = test().huis.post_json(anna(), contact_path(), contact, headers(1, seen));
    REQUIRE(done.status == 200);
    CHECK(done.content_type == "application/json");
    const js::object body = body_of(done);
    CHECK(body.at("opdracht").as_string() == vast_id(700001));
    CHECK(body.at("geschreven").as_array().size() == 1);
    CHECK(body.at("geschreven").at(0).at("soort").as_string() == "traject");
    CHECK(body.at("geschreven").at(0).at("versie").as_int64() == std::stoi(seen) + 1);
    CHECK(header(done, "ETag") == '"' + seen_now() + '"');

    const auto head = test().huis.head(Huis::hier);
    const auto again = test().huis.post_json(anna(), contact_path(), contact, headers(1, seen));
    CHECK(again.status == 200);
    CHECK(again.body == done.body);
    const auto other = test().huis.post_json(
        anna(), contact_path(), R"({"op":"2026-11-23","kanaal":"brief","richting":"uitgaand",)"
                                R"("bereikt":"nee"})", headers(1, seen));
    CHECK(other.status == 422);
    CHECK(body_of(other).at("code").as_string() == "andere-inhoud");
    CHECK(test().huis.head(Huis::hier) == head);
}

TEST_CASE("what is wrong with the body comes by field, and nothing is written") {
    const Heads before;
    const auto ask = [](const std::string& body) {
        const auto response =
            test().huis.post_json(anna(), contact_path(), body, headers(2, seen_now()));
        CHECK(response.status == 400);
        CHECK(response.content_type == "application/problem+json");
        return body_of(response);
    };
    const js::object wrong = ask(R"({"op":"gisteren","kanaal":"duif","bereikt":true,"x":1})");
    CHECK(wrong.at("code").as_string() == "velden");
    std::map<std::string, std::string> codes;
    for (const auto& field : wrong.at("fields").as_array()) {
        codes[std::string(field.at("naam").as_string())] = field.at("code").as_string();
        CHECK(field.at("text").as_string().ends_with("."));
    }
    CHECK(codes == std::map<std::string, std::string>{{"op", "geen-datum-iso"},
                                                      {"kanaal", "geen-keuze"},
                                                      {"bereikt", "geen-json-tekst"},
                                                      {"richting", "ontbreekt"},
                                                      {"x", "onbekend"}});
    const js::object unreadable = ask("{\"notitie\":\"\xff\"}");
    CHECK(unreadable.at("code").as_string() == "onleesbaar");
    CHECK(unreadable.at("fields").at(0).at("naam").as_string() == "notitie");
    ask("[]");
    ask("");
    CHECK(Heads() == before);
}

TEST_CASE("a refusal has its code, ground and words; what others wrote first is 412") {
    const std::string path = "/trajecten/" + test().hier.eigen.traject.waarde;
    const auto later = test().huis.post_json(
        anna(), path + "/eerste-gesprek", R"({"op":"2026-12-24","vorm":"fysiek"})",
        headers(3, seen_now()));
    CHECK(later.status == 422);
    CHECK(body_of(later).at("code").as_string() == "in-de-toekomst");
    CHECK_FALSE(body_of(later).at("detail").as_string().empty());
    const auto now = test().huis.post_json(anna(), path + "/advies", "{}", headers(4, seen_now()));
    CHECK(now.status == 409);
    CHECK(body_of(now).at("code").as_string() == "nog-geen-gesprek");
    const auto stale = test().huis.post_json(
        anna(), path + "/eerste-gesprek", R"({"op":"2026-11-20","vorm":"fysiek"})",
        headers(5, "99"));
    CHECK(stale.status == 412);
    CHECK(body_of(stale).at("code").as_string() == "verouderd");
}

TEST_CASE("the two headers are needed, and say themselves when they are not right") {
    const Heads before;
    const auto ask = [](NameValues more) {
        const auto response = test().huis.post_json(anna(), contact_path(), contact, more);
        return std::pair{response.status,
                         std::string(body_of(response).at("code").as_string())};
    };
    const std::pair no_key{400, std::string("sleutel-ontbreekt")};
    CHECK(ask({{"if-match", "\"2\""}}) == no_key);
    CHECK(ask({{"idempotency-key", "een"}, {"if-match", "\"2\""}}) == no_key);
    CHECK(ask(headers(6, "")) == std::pair{428, std::string("versie-ontbreekt")});
    for (const char* tag : {"2", "*", "W/\"2\"", "\"\"", "\"twee\"", "\"2\", \"3\"", "\"-1\""})
        CHECK(ask({{"idempotency-key", vast_id(700007)}, {"if-match", tag}}) ==
              std::pair{400, std::string("versie-onjuist")});
    CHECK(Heads() == before);
}

TEST_CASE("JSON without a session is 401, without the CSRF token 403, elsewhere 415") {
    const Heads before;
    const NameValues type = {{"content-type", "application/json"}};
    auto& huis = test().huis;
    const Bezoeker nobody = huis.niemand(Huis::hier);
    CHECK(huis.vraag(nobody, Method::Post, contact_path(), contact, type).status == 401);
    CHECK(huis.vraag(anna(), Method::Post, contact_path(), contact, type).status == 403);
    NameValues wrong = type;
    wrong.add("x-csrf-token", huis.csrf(huis.als(Huis::hier, Rol::Kcc)));
    CHECK(huis.vraag(anna(), Method::Post, contact_path(), contact, wrong).status == 403);
    NameValues cross = type;
    cross.add("x-csrf-token", huis.csrf(anna()));
    cross.add("origin", "http://elders.example");
    CHECK(huis.vraag(anna(), Method::Post, contact_path(), contact, cross).status == 403);
    const std::string in_body = R"({"csrf":")" + huis.csrf(anna()) + "\"}";
    CHECK(huis.vraag(anna(), Method::Post, contact_path(), in_body, type).status == 403);

    for (const Route& route : web::medewerker_routes()) {
        if (route.method != Method::Post || is_command(route)) continue;
        CAPTURE(std::string(route.pattern));
        for (const Rol rol : {Rol::Begeleider, Rol::Beheerder}) {
            const int status = huis.post_json(huis.als(Huis::hier, rol),
                                              path_of(route, vast_id(999)), "{}").status;
            CHECK_MESSAGE(is_one_of(status, {404, 415}), status);
        }
    }
    CHECK(Heads() == before);
}

TEST_CASE("who may be known already is shown first, also in JSON") {
    const Bezoeker wie = test().huis.als(Huis::hier, Rol::Kcc);
    const std::string naam = test().hier.andermans.naam;
    const auto body = [&](const std::string& more) {
        return R"({"naam":")" + naam + R"(","kanaal":"balie","gemeldOp":"2026-11-23")" + more + "}";
    };
    const auto shown =
        test().huis.post_json(wie, "/aanmeldingen/nieuw", body(""), headers(8, ""));
    CHECK(shown.status == 409);
    CHECK(body_of(shown).at("code").as_string() == "mogelijk-bekend");
    CHECK(body_of(shown).at("bekenden").at(0).at("inwoner").as_string() ==
          test().hier.andermans.inwoner.waarde);
    const auto done = test().huis.post_json(wie, "/aanmeldingen/nieuw",
                                            body(R"(,"bekendenGezien":"ja")"), headers(8, ""));
    CHECK(done.status == 200);
    CHECK(body_of(done).at("geschreven").as_array().size() == 2);
    CHECK(body_of(test().huis.post_json(wie, "/aanmeldingen/nieuw",
                                        body(R"(,"bekendenGezien":"ja")"), headers(8, ""))) ==
          body_of(done));
}

TEST_CASE("a partner who may be known already is shown first; who is shielded is not named") {
    auto& huis = test().huis;
    const TrajectId traject{vast_id(700301)};
    huis.doe(Huis::hier, traject, gegeven::registreer(), huis.actor(Huis::hier, Rol::Kcc));
    const auto ask = [&](int number, const std::string& naam, const std::string& more = "") {
        return huis.post_json(anna(), "/trajecten/" + traject.waarde + "/client",
                              R"({"naam":")" + naam + '"' + more + "}",
                              headers(number, std::to_string(huis.versie(Huis::hier, traject))));
    };
    const Heads before;
    const Zaak& ander = test().hier.andermans;
    const auto shown = ask(20, ander.naam);
    CHECK(shown.status == 409);
    CHECK(shown.content_type == "application/problem+json");
    const js::object body = body_of(shown);
    CHECK(body.at("code").as_string() == "mogelijk-bekend");
    CHECK(shown.body.find(ander.inwoner.waarde) != std::string::npos);
    for (const auto& een : body.at("bekenden").as_array()) {  // another case made one more
        CHECK(een.at("naam").as_string() == ander.naam);
        for (const auto& [lid, waarde] : een.as_object())
            CHECK(std::set<std::string>{"inwoner", "naam", "geborenOp"}.contains(lid));
    }
    check_says_nothing_of_elsewhere(shown);
    CHECK(Heads() == before);

    CHECK(ask(21, ander.naam, R"(,"bekendenGezien":"nee")").status == 400);
    // Nobody is shown of elsewhere, nor who is shielded: so it comes as far as the version.
    for (const std::string& naam : {test().elders.andermans.naam, test().hier.afgeschermd.naam})
        CHECK(huis.post_json(anna(), "/trajecten/" + traject.waarde + "/client",
                             R"({"naam":")" + naam + "\"}", headers(22, "99")).status == 412);
    CHECK(Heads() == before);
    const auto done = ask(23, ander.naam, R"(,"bekendenGezien":"ja")");
    CHECK(done.status == 200);
    CHECK(body_of(done).at("geschreven").as_array().size() == 2);
}

TEST_CASE("a new colleague by JSON gets an invitation, as by the form") {
    const auto done = test().huis.post_json(
        test().huis.als(Huis::hier, Rol::Beheerder), "/beheer/medewerker",
        R"({"naam":"Jo Son","email":"json@proef.example","rollen":["kcc"]})", headers(9, ""));
    REQUIRE(done.status == 200);
    CHECK(std::string(body_of(done).at("uitnodiging").at("adres").as_string())
              .find("/uitnodiging?code=") != std::string::npos);
}

TEST_CASE("each schema is there for who is in, and the list holds what they may") {
    for (const Rol rol : alle_rollen) {
        const Bezoeker wie = test().huis.als(Huis::hier, rol);
        const auto list = test().huis.get(wie, "/opdrachten");
        REQUIRE(list.status == 200);
        const js::object body = body_of(list);
        for (const auto& one : body.at("opdrachten").as_array()) {
            const auto schema =
                test().huis.get(wie, std::string(one.at("schema").as_string()));
            CHECK(schema.status == 200);
            CHECK(schema.content_type == "application/schema+json");
        }
        const bool some = !body.at("opdrachten").as_array().empty();
        CHECK(some != is_one_of(static_cast<int>(rol), {static_cast<int>(Rol::Beleid),
                                                        static_cast<int>(Rol::Kwaliteit),
                                                        static_cast<int>(Rol::Casuistiek)}));
    }
    CHECK(test().huis.get(anna(), "/opdrachten/onzin").status == 404);
}
