// Who comes in at all: the login, the session of one gemeente, the token of a form, the host; and
// lists and search show nobody that somebody may not open.
#include "rechten/proef.h"

#include "app/view.h"

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

TEST_CASE("a search box stands only where searching is theirs") {
    for (const Rol rol : alle_rollen) {
        const Bezoeker wie = test().huis.als(Huis::hier, rol);
        CAPTURE(std::string(name_of(rol)));
        const bool may_search = test().huis.get(wie, "/zoeken").status == 200;
        HttpResponse first = test().huis.get(wie, "/");
        if (first.status == 303)
            for (const auto& [name, value] : first.headers)
                if (name == "Location") first = test().huis.get(wie, value);
        CHECK((first.body.find("action=\"/zoeken\"") != std::string::npos) == may_search);
    }
}

TEST_CASE("everybody has a first page, and every link and form on it is theirs") {
    for (const Rol rol : alle_rollen) {
        const Bezoeker wie = test().huis.als(Huis::hier, rol);
        CAPTURE(std::string(name_of(rol)));
        HttpResponse first = test().huis.get(wie, "/");
        if (first.status == 303)
            for (const auto& [name, value] : first.headers)
                if (name == "Location") first = test().huis.get(wie, value);
        REQUIRE(first.status == 200);
        const std::string link = "href=\"/";
        for (auto at = first.body.find(link); at != std::string::npos;
             at = first.body.find(link, at + 1)) {
            const auto begin = at + link.size() - 1;
            std::string path = first.body.substr(begin, first.body.find('"', begin) - begin);
            path = path.substr(0, path.find('#'));
            if (path.starts_with("/s/")) continue;
            CAPTURE(path);
            CHECK(is_one_of(test().huis.get(wie, path).status, {200, 303}));
        }
    }
}

TEST_CASE("who keeps watch finds the look log of a dossier by its number, and a way back") {
    auto& huis = test().huis;
    const Bezoeker arie = huis.als(Huis::hier, Rol::Archivaris);
    const auto kop = view_dossier(huis.gemeente(Huis::hier),
                                  huis.actor(Huis::hier, Rol::Begeleider),
                                  test().hier.eigen.traject);
    REQUIRE(kop);
    const std::string nummer = dossiernummer(kop->kop.rij.jaar, kop->kop.rij.nummer);
    const HttpResponse asked = huis.post(arie, "/kijklog", {{"dossier", " " + nummer}});
    REQUIRE(asked.status == 303);
    const std::string there = "/trajecten/" + test().hier.eigen.traject.waarde + "/kijklog";
    for (const auto& [name, value] : asked.headers)
        if (name == "Location") CHECK(value == there);
    const HttpResponse log = huis.get(arie, there);
    CHECK(log.status == 200);
    CHECK(log.body.find("href=\"/inwoners") == std::string::npos);
    CHECK(log.body.find("href=\"/trajecten/" + test().hier.eigen.traject.waarde + "\"") ==
          std::string::npos);
    for (const char* other : {"2026-99999", "2026", "", "Hierling", "9999999999-1"}) {
        const HttpResponse none = huis.post(arie, "/kijklog", {{"dossier", other}});
        CHECK(none.status == 422);
        CHECK(none.body.find("Eva Eigen") == std::string::npos);
    }
    CHECK(huis.post(huis.als(Huis::hier, Rol::Beleid), "/kijklog", {{"dossier", nummer}}).status ==
          404);
}

TEST_CASE("the archivaris finds by number or address what can be wiped, and reads no name") {
    auto& huis = test().huis;
    const Bezoeker arie = huis.als(Huis::hier, Rol::Archivaris);
    const Zaak& zaak = test().hier.eigen;
    const auto kop = view_dossier(huis.gemeente(Huis::hier),
                                  huis.actor(Huis::hier, Rol::Begeleider), zaak.traject);
    REQUIRE(kop);
    const auto goes_to = [&](const std::string& typed) {
        const HttpResponse asked = huis.post(arie, "/teksten", {{"waar", typed}});
        for (const auto& [name, value] : asked.headers)
            if (name == "Location") return value;
        return std::to_string(asked.status);
    };
    const std::string list = "/trajecten/" + zaak.traject.waarde + "/teksten";
    CHECK(goes_to(dossiernummer(kop->kop.rij.jaar, kop->kop.rij.nummer)) == list);
    CHECK(goes_to("https://stad.example/trajecten/" + zaak.traject.waarde + "?alles=ja") == list);
    CHECK(goes_to("/signalen/" + test().hier.signaal.waarde) ==
          "/signalen/" + test().hier.signaal.waarde + "/teksten");
    for (const char* nothing : {"2026-99999", "Hierling", "", "/signalen/1", "/signalen/"})
        CHECK(goes_to(nothing) == "422");

    for (const std::string& path :
         {list, "/inwoners/" + test().hier.afgeschermd.inwoner.waarde + "/teksten",
          "/signalen/" + test().hier.signaal.waarde + "/teksten"}) {
        CAPTURE(path);
        const HttpResponse page = huis.get(arie, path);
        CHECK(page.status == 200);
        for (const std::string& naam : {zaak.naam, test().hier.afgeschermd.naam,
                                        test().hier.signaal_naam})
            CHECK(page.body.find(naam) == std::string::npos);
    }
    const std::string shielded =
        "/trajecten/" + test().hier.afgeschermd.traject.waarde + "/teksten";
    CHECK(huis.get(arie, shielded).status == 200);
    CHECK(huis.get(huis.als(Huis::hier, Rol::Leidinggevende), shielded).status == 404);
    CHECK(huis.get(huis.als(Huis::hier, Rol::Begeleider), list).status == 404);
    CHECK(huis.get(arie, "/trajecten/" + test().elders.eigen.traject.waarde + "/teksten").status ==
          404);
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
