// Who comes in at all: the login, the session of one gemeente, the token of a form, the host; and
// lists and search show nobody that somebody may not open.
#include "rechten/proef.h"

using namespace houvast;
using namespace houvast::rechten;

TEST_CASE("who is not logged in is sent to the login page, by every row but the public ones") {
    const Heads before;
    for (const Route& route : web::medewerker_routes()) {
        if (route.recht == web::Recht::Openbaar) continue;
        const std::string path = path_of(route, test().hier.eigen.traject.waarde);
        CAPTURE(path);
        const HttpResponse response =
            test().huis.vraag(test().huis.niemand(Huis::hier), route.method, path);
        CHECK(sends_to_login(response));
        CHECK(response.body.find("Hierling") == std::string::npos);
    }
    CHECK(Heads() == before);
}

TEST_CASE("a session of one gemeente is no session of another") {
    for (const Rol rol : alle_rollen) {
        Bezoeker wie = test().huis.als(Huis::elders, rol);
        wie.gemeente = Huis::hier;
        for (const Route& route : web::medewerker_routes()) {
            if (!asks_a_right(route)) continue;
            const std::string path = path_of(route, test().hier.eigen.traject.waarde);
            CAPTURE(path);
            CHECK(sends_to_login(test().huis.vraag(wie, route.method, path)));
        }
    }
}

TEST_CASE("no post is taken without the CSRF token, whoever sends it") {
    const Heads before;
    for (const Route& route : web::medewerker_routes()) {
        if (route.method != Method::Post) continue;
        for (const Rol rol : alle_rollen) {
            const std::string path = path_of(route, test().hier.andermans.traject.waarde);
            CAPTURE(path);
            const int status =
                test().huis.vraag(test().huis.als(Huis::hier, rol), Method::Post, path).status;
            // Before the token is looked at, a right may say 404 already.
            const bool stopped = status == 403 || (status == 404 && asks_a_right(route));
            CHECK_MESSAGE(stopped, status);
        }
    }
    CHECK(Heads() == before);
}

TEST_CASE("what somebody searched is theirs: not a colleague's, not another gemeente's") {
    const Bezoeker anna = test().huis.als(Huis::hier, Rol::Begeleider);
    const HttpResponse asked = test().huis.post(anna, "/zoeken", {{"vraag", "Hierling"}});
    REQUIRE(asked.status == 303);
    std::string where;
    for (const auto& [name, value] : asked.headers)
        if (name == "Location") where = value;
    CHECK(where.find("Hierling") == std::string::npos);
    const HttpResponse found = test().huis.get(anna, where);
    CHECK(found.status == 200);
    CHECK(found.body.find(test().hier.eigen.naam) != std::string::npos);
    CHECK(found.body.find(test().hier.afgeschermd.naam) == std::string::npos);
    check_says_nothing_of_elsewhere(found);
    CHECK(test().huis.get(test().huis.als(Huis::hier, Rol::Begeleider, 2), where).status == 404);
    CHECK(test().huis.get(test().huis.als(Huis::elders, Rol::Begeleider), where).status == 404);
}

TEST_CASE("a search for a name of another gemeente finds nothing, for any role") {
    for (const Rol rol : alle_rollen) {
        const Bezoeker wie = test().huis.als(Huis::hier, rol);
        const HttpResponse asked =
            test().huis.post(wie, "/zoeken", {{"vraag", test().elders.eigen.naam}});
        if (asked.status == 404) continue;
        REQUIRE(asked.status == 303);
        for (const auto& [name, value] : asked.headers) {
            if (name != "Location") continue;
            const std::string body = test().huis.get(wie, value).body;
            CHECK(body.find(test().elders.eigen.traject.waarde) == std::string::npos);
            CHECK(body.find(test().elders.eigen.inwoner.waarde) == std::string::npos);
        }
    }
}

TEST_CASE("a shielded dossier is in no list of who may not open it") {
    for (const Rol rol : alle_rollen) {
        const Bezoeker wie = test().huis.als(Huis::hier, rol);
        CAPTURE(std::string(name_of(rol)));
        if (may_see(medewerker(wie.wie, {rol}), Beeld::DossierKop, Verband::Afgeschermd)) continue;
        for (const char* path : {"/", "/inwoners", "/inwoners?sorteer=naam"}) {
            const HttpResponse response = test().huis.get(wie, path);
            CHECK(response.body.find("Sara Schuil") == std::string::npos);
        }
    }
}

TEST_CASE("who guides a shielded person sees the dossier and the person, and may write") {
    const Bezoeker wie = test().huis.als(Huis::hier, Rol::Begeleider, 2);
    const Zaak& zaak = test().hier.afgeschermd;
    for (const std::string& path :
         {"/trajecten/" + zaak.traject.waarde, "/inwoners/" + zaak.inwoner.waarde,
          "/inwoners/" + zaak.inwoner.waarde + "/persoonsgegevens",
          "/trajecten/" + zaak.traject.waarde + "/contact"}) {
        CAPTURE(path);
        const HttpResponse response = test().huis.get(wie, path);
        CHECK(response.status == 200);
        CHECK(response.body.find(zaak.naam) != std::string::npos);
    }
}

TEST_CASE("the host decides: unknown gemeenten and other hosts are not there") {
    for (const char* host : {"nergens", "voorbeeldstad.evil", "", "mijn.nergens"})
        CHECK(test().huis.get(test().huis.niemand(host), "/").status == 404);
    CHECK(test().huis.get(test().huis.niemand("mijn.voorbeeldstad"), "/").status == 200);
    CHECK(test().huis.get(test().huis.niemand("mijn.voorbeeldstad"), "/inwoners").status == 404);
}

TEST_CASE("who left today is out at once") {
    auto& huis = test().huis;
    const Bezoeker wie = huis.als(Huis::elders, Rol::Kcc, 2);
    REQUIRE(huis.get(wie, "/").status == 200);
    huis.doe(Huis::elders, DeGemeente{},
             ZetMedewerkerUitDienst{.medewerker = wie.wie, .per = gegeven::vandaag},
             huis.actor(Huis::elders, Rol::Beheerder));
    CHECK(sends_to_login(huis.get(wie, "/")));
}
