// Every row of web/routes as every role: with what is theirs, what is a colleague's, what is
// shielded, what is of another gemeente and what does not exist. What may be follows from
// domain/rechten; whatever may not be answers 404, and says and writes nothing.
#include "rechten/proef.h"
#include "rechten/velden.h"

using namespace houvast;
using namespace houvast::rechten;

namespace {

enum class Wiens { Eigen, Andermans, Afgeschermd, Elders, Onbekend };
constexpr Wiens alle_wiens[] = {Wiens::Eigen, Wiens::Andermans, Wiens::Afgeschermd, Wiens::Elders,
                                Wiens::Onbekend};
constexpr const char* naam_van(Wiens wiens) {
    constexpr const char* namen[] = {"eigen", "andermans", "afgeschermd", "elders", "onbekend"};
    return namen[static_cast<int>(wiens)];
}

const Zaak* zaak(Wiens wiens) {
    switch (wiens) {
    case Wiens::Eigen:       return &test().hier.eigen;
    case Wiens::Andermans:   return &test().hier.andermans;
    case Wiens::Afgeschermd: return &test().hier.afgeschermd;
    case Wiens::Elders:      return &test().elders.eigen;
    case Wiens::Onbekend:    return nullptr;
    }
    return nullptr;
}

// The id for this row; nothing where the row has no such case (a signal is never shielded).
std::optional<std::string> id_for(const Route& route, Wiens wiens) {
    if (wiens == Wiens::Onbekend) return vast_id(999);
    const bool elders = wiens == Wiens::Elders;
    if (route.pattern.starts_with("/trajecten/")) return zaak(wiens)->traject.waarde;
    if (route.pattern.starts_with("/inwoners/")) return zaak(wiens)->inwoner.waarde;
    if (wiens != Wiens::Andermans && !elders) return {};
    if (route.pattern.starts_with("/signalen/"))
        return (elders ? test().elders : test().hier).signaal.waarde;
    if (route.pattern.starts_with("/beheer/"))
        return test().huis.actor(elders ? Huis::elders : Huis::hier, Rol::Beleid, 2).id;
    return {};
}

Verband verband_of(const Route& route, Wiens wiens, Rol rol) {
    if (!has_id(route) || route.pattern.starts_with("/beheer/")) return Verband::Geen;
    if (route.pattern.starts_with("/signalen/")) return Verband::Team;
    if (wiens == Wiens::Eigen && rol == Rol::Begeleider) return Verband::Eigen;
    return wiens == Wiens::Afgeschermd ? Verband::Afgeschermd : Verband::Team;
}

// What domain/rechten says of this row.
bool allowed(const Route& route, Wiens wiens, Rol rol) {
    if (has_id(route) && (wiens == Wiens::Elders || wiens == Wiens::Onbekend)) return false;
    const Actor actor = medewerker({"iemand"}, {rol});
    const Verband verband = verband_of(route, wiens, rol);
    if (const auto soort = web::opdracht_of(route.recht)) return may(actor, *soort, verband);
    if (const auto beeld = web::beeld_of(route.recht))
        return may_see(actor, *beeld, verband) ||
               (*beeld == Beeld::DossierKop && may_see(actor, Beeld::Dossier, verband));
    return true;  // whoever is in
}

// A command with right fields, so that only a right can stop it.
HttpResponse post_good(const Bezoeker& wie, const Route& route, const std::string& path,
                       const Genoemd& genoemd) {
    static int number = 0;
    const auto soort = web::opdracht_of(route.recht);
    NameValues velden = soort ? goede_velden(*soort, genoemd) : NameValues{{"vraag", "Elderling"}};
    velden.add("opdracht", vast_id(500000 + ++number));
    velden.add("gezien", "2");
    velden.add("bekendenGezien", "ja");
    return test().huis.post(wie, path, velden);
}

Genoemd genoemd_hier() {
    return {.inwoner = test().hier.andermans.inwoner, .traject = test().hier.andermans.traject,
            .medewerker = {test().huis.actor(Huis::hier, Rol::Begeleider, 2).id}};
}
Genoemd genoemd_elders() {
    return {.inwoner = test().elders.eigen.inwoner, .traject = test().elders.eigen.traject,
            .medewerker = {test().huis.actor(Huis::elders, Rol::Begeleider).id}};
}

// A post that succeeds changes this world: what is allowed is proven by its form, by empty fields
// (422, 409) and in the browser tests; what is not allowed by fields that are right.
void check_row(const Route& route, Rol rol, Wiens wiens) {
    const auto id = has_id(route) ? id_for(route, wiens) : std::string();
    if (!id) return;
    const Bezoeker wie = test().huis.als(Huis::hier, rol);
    const std::string path = path_of(route, *id);
    CAPTURE(path);
    CAPTURE(std::string(naam_van(wiens)));
    CAPTURE(std::string(name_of(rol)));
    if (allowed(route, wiens, rol)) {
        if (route.pattern == "/beheer/medewerkers/{id}/herstel") return;
        if (route.pattern.ends_with("/{bestand}")) return;  // which, bestand_test.cc knows
        if (route.pattern.ends_with("/{meting:woord}")) return;  // metingen_test.cc
        const HttpResponse response = route.method == Method::Get
                                          ? test().huis.get(wie, path)
                                          : test().huis.post(wie, path, {});
        const bool without_fields = route.pattern == "/berichten/{naam:woord}/opnieuw";
        const bool fine = route.method == Method::Get ? is_one_of(response.status, {200, 409})
                          : without_fields ? response.status == 303
                                           : is_one_of(response.status, {200, 409, 422});
        CHECK_MESSAGE(fine, "status " << response.status);
        check_says_nothing_of_elsewhere(response);
        return;
    }
    const HttpResponse response = route.method == Method::Get
                                      ? test().huis.get(wie, path)
                                      : post_good(wie, route, path, genoemd_hier());
    CHECK(response.status == 404);
    check_says_nothing_of_elsewhere(response);
    for (const Zaak* z : {&test().hier.eigen, &test().hier.andermans, &test().hier.afgeschermd})
        CHECK(response.body.find(z->naam) == std::string::npos);
}

}  // namespace

TEST_CASE("every row as every role, with own, other, shielded, foreign and unknown ids") {
    const Heads before;
    for (const Route& route : web::medewerker_routes()) {
        if (!asks_a_right(route) || route.pattern == "/zoeken/{id}") continue;
        for (const Rol rol : alle_rollen) {
            if (!has_id(route)) check_row(route, rol, Wiens::Andermans);
            else for (const Wiens wiens : alle_wiens) check_row(route, rol, wiens);
        }
    }
    CHECK(Heads() == before);
}

TEST_CASE("a command that names somebody of another gemeente in its fields writes nothing") {
    const Heads before;
    for (const Route& route : web::medewerker_routes()) {
        const auto soort = web::opdracht_of(route.recht);
        if (!soort || route.method != Method::Post) continue;
        const NameValues here = goede_velden(*soort, genoemd_hier());
        if (form_body(here) == form_body(goede_velden(*soort, genoemd_elders()))) continue;
        for (const Rol rol : alle_rollen) {
            const auto id = has_id(route) ? id_for(route, Wiens::Andermans) : std::string();
            const std::string path = path_of(route, *id);
            CAPTURE(path);
            const HttpResponse response =
                post_good(test().huis.als(Huis::hier, rol), route, path, genoemd_elders());
            CHECK_MESSAGE(is_one_of(response.status, {404, 409, 422}), response.status);
            check_says_nothing_of_elsewhere(response);
        }
    }
    CHECK(Heads() == before);
}
