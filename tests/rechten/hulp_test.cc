// The public form from outside: it makes one aanmelding, and can do nothing else; it tells nobody
// whom we know.
#include "rechten/proef.h"

#include "app/view.h"

using namespace houvast;
using namespace houvast::rechten;

namespace {

struct Standen {
    std::int64_t hier = wereld().huis.head(Huis::hier);
    std::int64_t elders = wereld().huis.head(Huis::elders);
    bool operator==(const Standen&) const = default;
};

const Bezoeker& niemand() {
    static const Bezoeker mijn{.gemeente = "mijn.voorbeeldstad"};
    return mijn;
}

std::string bewijs_in(const std::string& html) {
    const std::string begin = "name=\"bewijs\" value=\"";
    const auto at = html.find(begin);
    if (at == std::string::npos) return {};
    return html.substr(at + begin.size(), html.find('"', at + begin.size()) - at - begin.size());
}

// A page that was opened long enough ago for a person.
std::string fresh_bewijs(const std::string& path) {
    const std::string bewijs = bewijs_in(wereld().huis.get(niemand(), path).body);
    wereld().huis.clock.at += std::chrono::seconds{20};
    return bewijs;
}

HttpResponse send(const std::string& path, NameValues velden, NameValues headers = {}) {
    return wereld().huis.vraag(niemand(), Method::Post, path, form_body(velden),
                             std::move(headers));
}

NameValues filled(const std::string& bewijs, const std::string& naam = "Hanna Hulp") {
    return {{"bewijs", bewijs}, {"naam", naam}, {"telefoon", "06 12345678"}, {"website", ""}};
}

// The limit is per hour and address: each case has an hour of its own.
void next_hour() { wereld().huis.clock.at += std::chrono::hours{2}; }

constexpr const char* paths[] = {"/hulp", "/hulp/bel-mij", "/hulp/weer"};

}  // namespace

TEST_CASE("R-001 R-003 anybody can ask for help by the website, without logging in") {
    next_hour();
    for (const char* path : paths) {
        const auto before = wereld().huis.head(Huis::hier);
        const HttpResponse done = send(path, filled(fresh_bewijs(path)));
        CHECK(done.status == 200);
        CHECK(done.body.contains("Uw vraag is bij ons"));
        CHECK(done.body.contains("088 1234567"));
        CHECK(wereld().huis.head(Huis::hier) > before);
    }
}

TEST_CASE("a post without our signature does nothing, and keeps what was typed") {
    next_hour();
    const Standen before;
    for (const Route& route : web::inwoner_routes()) {
        if (route.method != Method::Post) continue;
        CHECK(route.recht == web::Recht::Hulpvraag);
        const std::string path(route.pattern);
        const std::string other = path == "/hulp" ? "/hulp/weer" : "/hulp";
        const std::string good = fresh_bewijs(path);
        std::string changed = good;
        changed[0] = changed[0] == '1' ? '2' : '1';
        for (const std::string& bewijs :
             {std::string(), std::string("x"), std::string(".."), std::string(5000, 'a'), changed,
              good + "A", fresh_bewijs(other), good.substr(0, good.rfind('.') + 1)}) {
            const HttpResponse answer = send(path, filled(bewijs));
            CHECK(answer.status == 422);
            CHECK(answer.body.contains("value=\"Hanna Hulp\""));
            CHECK(answer.body.contains("088 1234567"));
            CHECK_FALSE(bewijs_in(answer.body).empty());
        }
    }
    CHECK(Standen() == before);
}

TEST_CASE("a signature of one gemeente is none in another") {
    next_hour();
    const Standen before;
    const HttpResponse answer =
        wereld().huis.vraag({.gemeente = "mijn.waterdam"}, Method::Post, "/hulp",
                          form_body(filled(fresh_bewijs("/hulp"))));
    CHECK(answer.status == 422);
    CHECK(Standen() == before);
}

TEST_CASE("one signature is worth one aanmelding, however often and whatever is sent with it") {
    next_hour();
    const std::string bewijs = fresh_bewijs("/hulp");
    CHECK(send("/hulp", filled(bewijs, "Een Keer")).status == 200);
    const Standen before;
    CHECK(send("/hulp", filled(bewijs, "Een Keer")).body.contains("was al bij ons"));
    CHECK(send("/hulp", filled(bewijs, "Twee Keer")).body.contains("was al bij ons"));
    CHECK(Standen() == before);
}

TEST_CASE("robots: too fast, the lure, from another site; a person only presses once more") {
    next_hour();
    const Standen before;
    const std::string fast = bewijs_in(wereld().huis.get(niemand(), "/hulp").body);
    const HttpResponse soon = send("/hulp", filled(fast));
    CHECK(soon.status == 422);
    CHECK(bewijs_in(soon.body) == fast);  // its time goes on
    const std::string bewijs = fresh_bewijs("/hulp");
    NameValues lured{{"bewijs", bewijs}, {"naam", "R"}, {"telefoon", "06 12345678"},
                     {"website", "https://koop.example"}};
    const HttpResponse caught = send("/hulp", lured);
    CHECK(caught.status == 422);
    CHECK_FALSE(caught.body.contains("koop.example"));
    CHECK(send("/hulp", filled(bewijs), {{"origin", "https://elders.example"}}).status == 403);
    CHECK(send("/hulp", filled(bewijs), {{"sec-fetch-site", "cross-site"}}).status == 403);
    CHECK(send("/hulp", filled(bewijs), {{"content-type", "application/json"}}).status == 415);
    CHECK(Standen() == before);
    CHECK(send("/hulp", filled(fast)).status == 200);
}

TEST_CASE("a page that lay open for days asks for one more look, with all that was typed") {
    next_hour();
    const std::string old = fresh_bewijs("/hulp");
    wereld().huis.clock.at += std::chrono::hours{25};
    const HttpResponse again = send("/hulp", filled(old, "Lang Open"));
    CHECK(again.status == 422);
    CHECK(again.body.contains("stond lang open"));
    CHECK(again.body.contains("value=\"Lang Open\""));
    const std::string renewed = bewijs_in(again.body);
    CHECK(renewed != old);
    wereld().huis.clock.at += std::chrono::seconds{20};
    CHECK(send("/hulp", filled(renewed, "Lang Open")).status == 200);
}

TEST_CASE("the limit of an address says so kindly, with the number to call, and passes") {
    next_hour();
    int sent = 0;
    HttpResponse last;
    for (int i = 0; i < 30; ++i) {
        last = send("/hulp/bel-mij", filled(fresh_bewijs("/hulp/bel-mij")));
        if (last.status != 200) break;
        ++sent;
    }
    CHECK(sent == 20);
    CHECK(last.status == 429);
    CHECK(last.body.contains("088 1234567"));
    CHECK(last.body.contains("value=\"Hanna Hulp\""));
    next_hour();
    CHECK(send("/hulp", filled(fresh_bewijs("/hulp"))).status == 200);
}

TEST_CASE("R-214 whom we know and whom we do not get the same answer, letter for letter") {
    next_hour();
    const auto known = gegeven::registreer();
    auto opdracht = known;
    opdracht.naam = "Karin Kennis";
    opdracht.telefoon = "06 55555555";
    opdracht.behandelaar =
        MedewerkerId{wereld().huis.actor(Huis::hier, Rol::Begeleider, 2).id};
    wereld().huis.doe(Huis::hier, TrajectId{vast_id(7701)}, opdracht,
                    wereld().huis.actor(Huis::hier, Rol::Kcc));
    const auto answer = [](const char* naam) {
        const std::string bewijs = fresh_bewijs("/hulp/weer");
        return send("/hulp/weer", {{"bewijs", bewijs}, {"naam", naam},
                                   {"telefoon", "06 55555555"}});
    };
    const HttpResponse one = answer("Karin Kennis"), other = answer("Karin Onbekend");
    CHECK(one.status == 200);
    CHECK(one.status == other.status);
    CHECK(one.body == other.body);
    CHECK(one.headers == other.headers);
    CHECK_FALSE(one.body.contains("Karin"));
    // And the colleague who is known has it on their first page.
    const HttpResponse vandaag =
        wereld().huis.get(wereld().huis.als(Huis::hier, Rol::Begeleider, 2), "/");
    CHECK(vandaag.body.contains("Nieuwe vraag via de website"));
    CHECK(vandaag.body.contains("Karin Kennis"));
}

TEST_CASE("bad input: no crash, nothing written, and never a name of somebody we know") {
    next_hour();
    const Standen before;
    const std::string bewijs = fresh_bewijs("/hulp");
    const std::string odd[] = {"", " ", "\n\n", "<script>alert(1)</script>", "' OR 1=1 --",
                               std::string(100000, 'x'), "\xe2\x80\xae" "abc", "06 12345678", "0",
                               "01900000-0000-7000-8000-000000000001", "Eva Eigen Hierling"};
    for (const FieldShape& shape : shapes_of<RegistreerAanmelding>())
        for (const std::string& text : odd) {
            NameValues velden{{"bewijs", bewijs}, {"naam", "Bad Input"}};  // no way back: refused
            velden.add(std::string(shape.field.name == "telefoon" || shape.field.name == "email"
                                       ? "letOp" : shape.field.name), text);
            const HttpResponse answer = send("/hulp", velden);
            CHECK(answer.status == 422);
            CHECK_FALSE(answer.body.contains("<script>alert"));
            CHECK_FALSE(answer.body.contains("Anton Ander"));
        }
    for (const char* body : {"naam=%ff%fe", "naam=%00", "%", "naam", "=", "bewijs&bewijs&&&"})
        CHECK(is_one_of(wereld().huis.vraag(niemand(), Method::Post, "/hulp", body).status,
                        {400, 422}));
    CHECK(Standen() == before);
}

TEST_CASE("what a command takes and the form does not ask is not taken: no person, no colleague") {
    next_hour();
    NameValues velden = filled(fresh_bewijs("/hulp"), "Sluwe Vos");
    velden.add("bekende", wereld().hier.eigen.inwoner.waarde);
    velden.add("behandelaar", wereld().huis.actor(Huis::hier, Rol::Begeleider, 1).id);
    velden.add("kanaal", "balie");
    velden.add("gemeldOp", "01-01-2020");
    CHECK(send("/hulp", velden).status == 200);
    const Actor leila = wereld().huis.actor(Huis::hier, Rol::Leidinggevende);
    const auto all = view_inwoners(wereld().huis.gemeente(Huis::hier), leila,
                                   {.niet_toegewezen = true}, DossierSortering::Nieuwste,
                                   {.aantal_max = 200});
    REQUIRE(all);
    const auto found = std::ranges::find(all->rijen, "Sluwe Vos", &DossierRij::naam);
    REQUIRE(found != all->rijen.end());
    CHECK(found->kanaal == Kanaal::Webformulier);
    CHECK(found->gemeld_op == wereld().huis.gemeente(Huis::hier).vandaag());
    CHECK(found->clienten.front() != wereld().hier.eigen.inwoner);
}

TEST_CASE("a professional's host has no public form, and this one no page of a professional") {
    CHECK(wereld().huis.get(wereld().huis.niemand(Huis::hier), "/hulp").status == 404);
    for (const Route& route : web::medewerker_routes()) {
        if (route.pattern == "/") continue;
        const std::string path = path_of(route, wereld().hier.eigen.traject.waarde);
        CHECK(is_one_of(wereld().huis.vraag(niemand(), route.method, path).status, {404, 405}));
    }
}
