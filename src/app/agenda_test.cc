// A week of somebody's agenda: which one is shown, whose, and what is recorded of the look.
#include "app/agenda.h"

#include "app/test_gemeente.h"
#include "base/clock.h"

#include <doctest/doctest.h>

using namespace houvast;
using std::chrono::days;
using std::chrono::hours;

namespace {

const TrajectId selma{"01900000-0000-7000-8000-00000000000a"};
const Datum zaterdag = gegeven::vandaag + days{5}, zondag = gegeven::vandaag + days{6};
const Datum maandag_erna = gegeven::vandaag + days{7};

struct Proef {
    TestGemeente test = {};
    Actor bram = hire("Bram de Vries", {Rol::Begeleider});
    Actor leila = hire("Leila Amrani", {Rol::Leidinggevende});

    Actor hire(const std::string& naam, Rollen rollen) {
        const std::string email = naam.substr(0, naam.find(' ')) + "@voorbeeldstad.example";
        REQUIRE(test.submit(DeGemeente{},
                            NeemMedewerkerAan{.naam = naam, .email = email, .rollen = rollen}, 0,
                            systeem("proef")));
        const auto db = test.gemeente.lezers().lease();
        const auto staat =
            test.gemeente.staten().load(Journal(*db, test.gemeente.sleutels()),
                                        stream_of(DeGemeente{}), Staten::Keep::No);
        for (const auto& [id, wie] : std::get<Inrichting>(staat->van).medewerkers)
            if (wie.naam == naam) return medewerker(id, rollen);
        FAIL("hired and not there");
        return {};
    }
    void plan(Datum dag) {
        REQUIRE(test.submit(selma, gegeven::registreer(), 0));
        const auto planned =
            test.submit(selma, PlanGesprek{.medewerker = {bram.id}, .dag = dag, .tijd = tijd(10)},
                        1, bram);
        REQUIRE(planned);
    }
    AgendaBeeld open(const Actor& wie, const AgendaVraag& vraag = {}) {
        auto beeld = view_agenda(test.gemeente, wie, vraag);
        REQUIRE(beeld);
        return std::move(*beeld);
    }
    std::string refused(const Actor& wie, const MedewerkerId& van) {
        const auto beeld = view_agenda(test.gemeente, wie, {.van = van});
        return beeld ? "" : beeld.error().code;
    }
    std::size_t looks_at(const Actor& wie) {
        return Kijklog::read(*test.gemeente.lezers().lease(), wie.id, 100).size();
    }
};

}  // namespace

TEST_CASE("the agenda opens at this week; in a weekend at the next one") {
    Proef p;
    CHECK(p.open(p.bram).maandag == gegeven::vandaag);
    p.test.clock.at = Tijdstip{zaterdag - days{1}} + hours{20};
    CHECK(p.open(p.bram).maandag == gegeven::vandaag);
    for (const Datum dag : {zaterdag, zondag}) {
        p.test.clock.at = Tijdstip{dag} + hours{9};
        CHECK(p.open(p.bram).maandag == maandag_erna);
        CHECK(p.open(p.bram, {.dag = dag}).maandag == gegeven::vandaag);  // who asks for it
    }
}

TEST_CASE("who has an appointment on Sunday is shown this weekend, until it is over") {
    Proef p;
    p.plan(zondag);
    p.test.clock.at = Tijdstip{zaterdag} + hours{9};
    const AgendaBeeld beeld = p.open(p.bram);
    CHECK(beeld.maandag == gegeven::vandaag);
    CHECK(beeld.gesprekken.size() == 1);
    p.test.clock.at = Tijdstip{maandag_erna} + hours{9};
    CHECK(p.open(p.bram).maandag == maandag_erna);
}

TEST_CASE("R-288 who leads the team opens the agenda of a colleague; the look is recorded there") {
    Proef p;
    p.plan(gegeven::vandaag + days{1});
    const AgendaBeeld beeld = p.open(p.leila, {.van = MedewerkerId{p.bram.id}});
    CHECK(beeld.collega == "Bram de Vries");
    CHECK(beeld.gesprekken.size() == 1);
    CHECK(p.looks_at(p.bram) == 1);
    CHECK_FALSE(p.open(p.leila, {.van = MedewerkerId{p.leila.id}}).collega);
}

TEST_CASE("a colleague's agenda is refused to who does not lead the team") {
    Proef p;
    CHECK(p.refused(p.bram, {p.leila.id}) == "agenda-van-een-ander");
    CHECK(p.looks_at(p.leila) == 0);
    CHECK(p.refused(p.leila, {"01900000-0000-7000-8000-0000000000ff"}) != "");
    CHECK(p.refused(gegeven::actor({"jo"}, {Rol::Beleid}), {p.bram.id}) != "");
    CHECK(p.open(p.bram, {.van = MedewerkerId{p.bram.id}}).wie.waarde == p.bram.id);
}
