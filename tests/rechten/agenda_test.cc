// Somebody's agenda: one's own for everybody who has one, a colleague's only for who leads the
// team, and then the look is on record.
#include "rechten/proef.h"

using namespace houvast;
using namespace houvast::rechten;

namespace {

const std::string volgende_week = "week=" + iso(gegeven::vandaag + std::chrono::days{7});

std::string agenda_of(const MedewerkerId& wie) {
    return "/agenda?van=" + wie.waarde + "&" + volgende_week;
}

MedewerkerId begeleider(const std::string& gemeente, int nummer) {
    return {test().huis.actor(gemeente, Rol::Begeleider, nummer).id};
}

std::size_t looks_at(const MedewerkerId& wie) {
    auto& gemeente = test().huis.gemeente(Huis::hier);
    return Kijklog::read(*gemeente.lezers().lease(), wie.waarde, 100).size();
}

}  // namespace

TEST_CASE("an agenda shows one's own appointments, and nobody else's") {
    Huis& huis = test().huis;
    const Bezoeker anna = huis.als(Huis::hier, Rol::Begeleider, 1);
    const HttpResponse own = huis.get(anna, "/agenda?" + volgende_week);
    CHECK(own.status == 200);
    CHECK(own.body.contains(test().hier.eigen.naam));
    CHECK_FALSE(own.body.contains(test().hier.andermans.naam));
    CHECK(huis.get(anna, agenda_of(begeleider(Huis::hier, 1))).status == 200);
}

TEST_CASE("R-288 who leads the team opens the agenda of a colleague, and the look is recorded") {
    Huis& huis = test().huis;
    const MedewerkerId bram = begeleider(Huis::hier, 2);
    const std::size_t before = looks_at(bram);
    const HttpResponse shown =
        huis.get(huis.als(Huis::hier, Rol::Leidinggevende), agenda_of(bram));
    CHECK(shown.status == 200);
    CHECK(shown.body.contains(test().hier.andermans.naam));
    CHECK_FALSE(shown.body.contains(test().hier.eigen.naam));
    CHECK(looks_at(bram) == before + 1);
}

TEST_CASE("nobody else opens the agenda of a colleague, of whatever role") {
    Huis& huis = test().huis;
    const MedewerkerId bram = begeleider(Huis::hier, 2);
    const std::size_t before = looks_at(bram);
    for (const Rol rol : alle_rollen) {
        if (rol == Rol::Leidinggevende) continue;
        const Bezoeker wie = huis.als(Huis::hier, rol, 1);
        CAPTURE(std::string(name_of(rol)));
        const HttpResponse refused = huis.get(wie, agenda_of(bram));
        CHECK(refused.status == 404);
        CHECK_FALSE(refused.body.contains(test().hier.andermans.naam));
    }
    CHECK(looks_at(bram) == before);
}

TEST_CASE("an agenda of another gemeente, of nobody or of no id is not there") {
    Huis& huis = test().huis;
    const Bezoeker leila = huis.als(Huis::hier, Rol::Leidinggevende);
    const HttpResponse elsewhere =
        huis.get(leila, agenda_of(begeleider(Huis::elders, 2)));
    CHECK(elsewhere.status == 404);
    check_says_nothing_of_elsewhere(elsewhere);
    CHECK(huis.get(leila, agenda_of({vast_id(424242)})).status == 404);
    CHECK(huis.get(leila, "/agenda?van=bram").status == 404);
}
