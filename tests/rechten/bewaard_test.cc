// Pages are kept and sent again: they must be what would be made anew, for everybody and always.
#include "rechten/wereld.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::rechten;

namespace {

struct Proef {
    Huis huis;
    Plaats hier = vul_plaats(huis, Huis::hier, 1);
    Bezoeker anna = huis.als(Huis::hier, Rol::Begeleider);
    Actor actor = huis.actor(Huis::hier, Rol::Begeleider);
    std::string pad = "/trajecten/" + hier.eigen.traject.waarde;

    std::string get(const Bezoeker& wie, const std::string& path) {
        return huis.get(wie, path).body;
    }
    void bel(const std::string& notitie) {
        huis.doe(Huis::hier, hier.eigen.traject,
                 LegContactVast{.hoe_gaat_het = "Goed.",
                                .op = huis.gemeente(Huis::hier).vandaag(),
                                .kanaal = Kanaal::Telefoon,
                                .richting = Richting::Uitgaand,
                                .bereikt = JaNee::Ja,
                                .notitie = notitie},
                 actor);
    }
};

// The page without what differs each time: the id of the command in the form.
std::string without_command_id(std::string page) {
    constexpr std::string_view field = "name=\"opdracht\" value=\"";
    for (auto at = page.find(field); at != page.npos; at = page.find(field, at + 1))
        page.erase(at + field.size(), 36);
    return page;
}

}  // namespace

TEST_CASE("a dossier that did not change is the same page, with a command id of its own") {
    Proef p;
    const std::string first = p.get(p.anna, p.pad), second = p.get(p.anna, p.pad);
    CHECK(without_command_id(first) == without_command_id(second));
    CHECK(first != second);
    CHECK_FALSE(first.contains("gat-"));  // every gap is filled
    CHECK(first.contains(p.huis.csrf(p.anna)));
}

TEST_CASE("what is written shows on the next page: a contact, a name, a colleague, the day") {
    Proef p;
    CHECK_FALSE(p.get(p.anna, p.pad).contains("De huurbaas belt terug."));
    p.bel("De huurbaas belt terug.");
    CHECK(p.get(p.anna, p.pad).contains("De huurbaas belt terug."));

    p.huis.doe(Huis::hier, p.hier.eigen.inwoner,
               WijzigPersoonsgegevens{.naam = "Selma van Dam"}, p.actor);
    CHECK(p.get(p.anna, p.pad).contains("Selma van Dam"));
    CHECK(p.get(p.anna, "/").contains("Selma van Dam"));

    const std::string today = p.get(p.anna, "/");
    p.huis.clock.at += std::chrono::days(1);
    CHECK(p.get(p.anna, "/") != today);
}

TEST_CASE("a page kept for one colleague is not sent to another, nor another token with it") {
    Proef p;
    p.bel("De huurbaas belt terug.");
    CHECK(p.get(p.anna, p.pad).contains("De huurbaas belt terug."));
    const Bezoeker bram = p.huis.als(Huis::hier, Rol::Begeleider, 2);
    const std::string theirs = p.get(bram, p.pad);
    CHECK_FALSE(theirs.contains(p.huis.csrf(p.anna)));
    CHECK(theirs.contains(p.huis.csrf(bram)));
    const Bezoeker anna_again = p.huis.als(Huis::hier, Rol::Begeleider);
    CHECK(p.get(anna_again, p.pad).contains(p.huis.csrf(anna_again)));

    const Bezoeker balie = p.huis.als(Huis::hier, Rol::Kcc);
    const std::string head = p.get(balie, p.pad);
    CHECK(head.contains(p.hier.eigen.naam));
    CHECK_FALSE(head.contains("De huurbaas belt terug."));
    CHECK(p.huis.get(p.huis.als(Huis::elders, Rol::Begeleider), p.pad).status == 404);
}

TEST_CASE("a dossier that becomes shielded is gone for who had its page kept") {
    Proef p;
    const Bezoeker bram = p.huis.als(Huis::hier, Rol::Begeleider, 2);
    CHECK(p.huis.get(bram, p.pad).status == 200);
    p.huis.doe(Huis::hier, p.hier.eigen.inwoner,
               SchermAf{.reden = "Dreiging van een ex-partner.", .veilig_contact = "via haar zus"},
               p.actor);
    CHECK(p.huis.get(bram, p.pad).status == 404);
    CHECK(p.get(p.anna, p.pad).contains("via haar zus"));
}

TEST_CASE("a text of a person that is wiped is gone from a dossier that was kept") {
    Proef p;
    p.huis.doe(Huis::hier, p.hier.eigen.inwoner,
               LegContactwensenVast{.wanneer = "na zessen", .toelichting = "Broer luistert mee."},
               p.actor);
    const std::string card = "/inwoners/" + p.hier.eigen.inwoner.waarde;
    CHECK(p.get(p.anna, card).contains("Broer luistert mee."));
    CHECK(p.get(p.anna, p.pad).contains("na zessen"));
    const int versie = p.huis.versie(Huis::hier, p.hier.eigen.inwoner);
    p.huis.doe(Huis::hier, p.hier.eigen.inwoner,
               WisGegeven{.gegeven = versie, .reden = "Van een ander."},
               p.huis.actor(Huis::hier, Rol::Archivaris));
    CHECK_FALSE(p.get(p.anna, card).contains("Broer luistert mee."));
    CHECK_FALSE(p.get(p.anna, p.pad).contains("na zessen"));
}

TEST_CASE("every look at a kept page is recorded") {
    Proef p;
    for (int i = 0; i < 3; ++i) p.get(p.anna, p.pad);
    Gemeente& gemeente = p.huis.gemeente(Huis::hier);
    gemeente.kijklog().flush(gemeente.writer());
    const auto db = gemeente.lezers().lease();
    int looks = 0;
    for (const KijkRegel& regel : Kijklog::read(*db, p.hier.eigen.traject.waarde, 100))
        if (regel.wie == actor_text(p.actor)) looks += regel.keer;
    CHECK(looks == 3);
}
