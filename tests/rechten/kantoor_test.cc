// The office of the gemeente as the place of an appointment: the form begins with it, and a talk
// elsewhere does not keep it.
#include "rechten/proef.h"

#include "app/agenda.h"

using namespace houvast;
using namespace houvast::rechten;

namespace {

const std::string kantoor = "Stadskantoor, Markt 1";

struct Proef {
    Huis huis = {};
    Plaats hier = vul_plaats(huis, Huis::hier, 1);
    Bezoeker anna = huis.als(Huis::hier, Rol::Begeleider, 1);
    Actor actor = huis.actor(Huis::hier, Rol::Begeleider, 1);
    std::string path = "/trajecten/" + hier.eigen.traject.waarde + "/gesprek";
    int commands = 0;

    Proef() {
        huis.doe(Huis::hier, DeGemeente{},
                 RichtGemeenteIn{.naam = "Voorbeeldstad", .telefoon = "088 123 45 67",
                                 .beschikking_weken = 8, .thema = "rust", .kantoor = kantoor},
                 huis.actor(Huis::hier, Rol::Beheerder));
    }
    // What stands as the place, after the form was sent as it is but for how the talk is held.
    std::optional<std::string> place_of(const char* wijze, const std::string& plaats) {
        const Datum dag = gegeven::vandaag + std::chrono::days{20 + commands};
        const int version = huis.versie(Huis::hier, hier.eigen.traject);
        const HttpResponse sent =
            huis.post(anna, path, {{"opdracht", vast_id(500000 + ++commands)},
                                   {"gezien", std::to_string(version)},
                                   {"waarvoor", "begeleiding"}, {"wijze", wijze},
                                   {"medewerker", actor.id}, {"dag", dutch(dag)},
                                   {"tijd", "11:00"}, {"duur", "60"}, {"plaats", plaats}});
        REQUIRE(sent.status == 303);
        const auto gesprek =
            view_gesprek(huis.gemeente(Huis::hier), actor, hier.eigen.traject, version + 1);
        REQUIRE(gesprek);
        return gesprek->gesprek.plaats;
    }
};

}  // namespace

TEST_CASE("the form of an appointment begins with the office; elsewhere it is left out") {
    Proef p;
    CHECK(p.huis.get(p.anna, p.path).body.contains("value=\"" + kantoor + "\""));
    CHECK(p.place_of("op-kantoor", kantoor) == kantoor);
    CHECK(p.place_of("op-kantoor", kantoor + ", kamer 3") == kantoor + ", kamer 3");
    CHECK_FALSE(p.place_of("thuis", kantoor));
    CHECK(p.place_of("thuis", "Bij haar zus, Dorpsstraat 2") == "Bij haar zus, Dorpsstraat 2");
    CHECK_FALSE(p.place_of("telefoon", kantoor));
}
