#include "domain/verhaal.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace houvast;
using gegeven::Moment;
using gegeven::Verhaal;

namespace {

const Actor bram = gegeven::actor(gegeven::bram, {Rol::Begeleider});
const Actor anna = gegeven::begeleider();

Actor inwoner(const InwonerId& id) { return {.soort = ActorSoort::Inwoner, .id = id.waarde}; }

void shield(Verhaal& v, const InwonerId& id) {
    v.wereld.inwoners[id].afgeschermd = true;
}

// As app does it: read what is asked for, ask again, until nothing is added.
Wereld gathered(const Opdracht& opdracht, const Onderwerp& van, const Wereld& alles) {
    Wereld found{.inrichting = alles.inrichting};
    const auto read = [&](const Onderwerp& een) {
        if (const auto* t = std::get_if<TrajectId>(&een)) found.trajecten[*t] = alles.traject(*t);
        if (const auto* i = std::get_if<InwonerId>(&een)) found.inwoners[*i] = alles.inwoner(*i);
        if (const auto* s = std::get_if<SignaalId>(&een)) found.signalen[*s] = alles.signaal(*s);
    };
    read(van);
    for (std::vector<Onderwerp> had, needed = nodig(opdracht, van, found); had != needed;
         had = needed, needed = nodig(opdracht, van, found))
        for (const Onderwerp& een : needed) read(een);
    return found;
}

}  // namespace

TEST_CASE("a dossier is own, the team's, shielded, or a new one") {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    CHECK(verband(gegeven::traject, v.wereld, anna) == Verband::Eigen);
    CHECK(verband(gegeven::traject, v.wereld, bram) == Verband::Team);
    CHECK(verband(gegeven::ander_traject, v.wereld, bram) == Verband::Geen);
    CHECK(verband(DeGemeente{}, v.wereld, bram) == Verband::Geen);
    CHECK(verband(gegeven::selma, v.wereld, anna) == Verband::Eigen);
    CHECK(verband(gegeven::selma, v.wereld, bram) == Verband::Team);
    shield(v, gegeven::selma);
    CHECK(verband(gegeven::traject, v.wereld, anna) == Verband::Eigen);
    CHECK(verband(gegeven::traject, v.wereld, bram) == Verband::Afgeschermd);
    CHECK(verband(gegeven::selma, v.wereld, bram) == Verband::Afgeschermd);
}

TEST_CASE("a resident: own dossier, nobody else's") {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    gegeven::add_ander_traject(v);
    CHECK(verband(gegeven::traject, v.wereld, inwoner(gegeven::selma)) == Verband::Eigen);
    CHECK(verband(gegeven::ander_traject, v.wereld, inwoner(gegeven::selma)) == Verband::Ander);
    CHECK(verband(gegeven::yusuf, v.wereld, inwoner(gegeven::selma)) == Verband::Ander);
    CHECK(verband(gegeven::signaal, v.wereld, inwoner(gegeven::selma)) == Verband::Ander);
    for (const auto soort : {ActorSoort::Helper, ActorSoort::Partner})
        CHECK(verband(gegeven::traject, v.wereld, {.soort = soort, .id = "inwoner-1"}) ==
              Verband::Ander);
}

TEST_CASE("R-290 once one partner is shielded the other one sees nothing of the shared traject") {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    REQUIRE(v.doe(gegeven::voeg_client_toe(), gegeven::traject));
    const InwonerId deniz = v.van().clienten.back();
    CHECK(verband(gegeven::traject, v.wereld, inwoner(deniz)) == Verband::Eigen);
    shield(v, gegeven::selma);
    CHECK(verband(gegeven::traject, v.wereld, inwoner(deniz)) == Verband::Ander);
    CHECK(verband(gegeven::traject, v.wereld, inwoner(gegeven::selma)) == Verband::Eigen);
}

TEST_CASE("an inwoner whose double was merged is one person, to themselves and to their helper") {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    gegeven::add_ander_traject(v);
    REQUIRE(v.doe(VoegInwonersSamen{.dubbele = gegeven::yusuf, .reden = "x"}, gegeven::selma));
    CHECK(verband(gegeven::ander_traject, v.wereld, inwoner(gegeven::selma)) == Verband::Eigen);
    CHECK(verband(gegeven::yusuf, v.wereld, anna) == Verband::Eigen);
}

TEST_CASE("what nodig asks for is enough: the answer is that of the whole world") {
    Verhaal v = gegeven::verhaal(Moment::NaPogingen);
    gegeven::add_ander_traject(v);
    REQUIRE(v.doe(gegeven::voeg_client_toe(), gegeven::traject));
    shield(v, gegeven::yusuf);
    auto bekend = gegeven::registreer();
    bekend.bekende = gegeven::selma;
    auto client = gegeven::voeg_client_toe();
    client.bekende = gegeven::yusuf;
    const std::vector<std::pair<Opdracht, Onderwerp>> vragen = {
        {bekend, TrajectId{"traject-9"}}, {client, gegeven::traject},
        {gegeven::verplaats_contact(3), gegeven::traject},
        {gegeven::sluit_na_pogingen(), gegeven::traject},
        {VoegInwonersSamen{.dubbele = gegeven::yusuf, .reden = "x"}, gegeven::selma},
        {WijzigPersoonsgegevens{.naam = "S. Yilmaz"}, gegeven::selma},
        {LegContactwensenVast{}, gegeven::yusuf},
        {gegeven::leg_contact_vast(), gegeven::ander_traject}};
    for (const auto& [opdracht, van] : vragen)
        for (const Actor& door : {anna, bram}) {
            const Wereld part = gathered(opdracht, van, v.wereld);
            const auto whole = decide(opdracht, van, v.wereld, gegeven::context(door));
            const auto same = decide(opdracht, van, part, gegeven::context(door));
            CHECK(gegeven::code(same) == gegeven::code(whole));
            if (whole && same) CHECK(same->trajecten == whole->trajecten);
        }
}

TEST_CASE("nodig names a stream once, and never the subject itself") {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    const auto needed = nodig(gegeven::leg_contact_vast(), gegeven::traject, v.wereld);
    CHECK(needed == std::vector<Onderwerp>{gegeven::selma});
    CHECK(nodig(NeemMedewerkerAan{}, DeGemeente{}, v.wereld).empty());
}
