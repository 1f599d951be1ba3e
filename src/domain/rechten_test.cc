// Goal: the table of PROCESS.md F7, looked at from each role: what it may never do or see.
// That every command asks the table is proven in traject_test.cc; docs/opdrachten.md prints it.
#include "domain/gegeven_opdrachten.h"

#include <doctest/doctest.h>

#include <set>

using namespace houvast;

namespace {

Actor with(Rol rol) { return gegeven::actor(gegeven::anna, {rol}); }

template <class Do>
void every_command(const Do& check) {
    for (int i = 0; i < opdracht_soorten; ++i)
        for (int v = 0; v < verbanden; ++v)
            check(static_cast<OpdrachtSoort>(i), static_cast<Verband>(v));
}
template <class Do>
void every_view(const Do& check) {
    for (int i = 0; i < beelden; ++i)
        for (int v = 0; v < verbanden; ++v)
            check(static_cast<Beeld>(i), static_cast<Verband>(v));
}

std::set<Beeld> sees(Rol rol, Verband verband) {
    std::set<Beeld> found;
    every_view([&](Beeld beeld, Verband v) {
        if (v == verband && may_see(with(rol), beeld, v)) found.insert(beeld);
    });
    return found;
}

}  // namespace

TEST_CASE("Beleid, Kwaliteit and Casuistiek see nothing of a person yet, only the methodiek") {
    for (const Rol rol : {Rol::Beleid, Rol::Kwaliteit, Rol::Casuistiek}) {
        every_command([&](OpdrachtSoort s, Verband v) { CHECK_FALSE(may(with(rol), s, v)); });
        CHECK(sees(rol, Verband::Team) == std::set{Beeld::Methodiek});
    }
}

TEST_CASE("the beheerder sees no content, and does nothing in a dossier") {
    CHECK(sees(Rol::Beheerder, Verband::Team) ==
          std::set{Beeld::Beheer, Beeld::Post, Beeld::Methodiek});
    every_command([](OpdrachtSoort s, Verband v) {
        if (s < OpdrachtSoort::NeemMedewerkerAan) CHECK_FALSE(may(with(Rol::Beheerder), s, v));
    });
}

TEST_CASE("the front desk sees name, contact person and next step; never the content") {
    CHECK(sees(Rol::Kcc, Verband::Team) ==
          std::set{Beeld::Vandaag, Beeld::Zoeken, Beeld::DossierKop, Beeld::Methodiek});
    for (const auto soort : {OpdrachtSoort::LegEersteGesprekVast, OpdrachtSoort::LegBsnVast,
                             OpdrachtSoort::SluitNaPogingen, OpdrachtSoort::WijsToe})
        CHECK_FALSE(may(with(Rol::Kcc), soort, Verband::Team));
}

TEST_CASE("who handles early signals sees signals, and no dossier") {
    CHECK(sees(Rol::Vroegsignaleerder, Verband::Team) ==
          std::set{Beeld::Signalen, Beeld::Signaal, Beeld::Methodiek});
}

TEST_CASE("of a shielded dossier only its head, to reassign it, and the log of looks") {
    every_view([](Beeld beeld, Verband) {
        for (const Rol rol : alle_rollen) {
            const bool head = rol == Rol::Leidinggevende && beeld == Beeld::DossierKop;
            const bool log = rol == Rol::Archivaris &&
                             (beeld == Beeld::Kijklog || beeld == Beeld::Teksten);
            CHECK(may_see(with(rol), beeld, Verband::Afgeschermd) == (head || log));
        }
    });
    every_command([](OpdrachtSoort soort, Verband) {
        for (const Rol rol : alle_rollen) {
            const bool reassign = rol == Rol::Leidinggevende && soort == OpdrachtSoort::WijsToe;
            const bool wipe = rol == Rol::Archivaris && soort == OpdrachtSoort::WisGegeven;
            CHECK(may(with(rol), soort, Verband::Afgeschermd) == (reassign || wipe));
        }
    });
}

TEST_CASE("everybody who works here reads the methodiek; it is about nobody") {
    for (const Rol rol : alle_rollen)
        CHECK(may_see(with(rol), Beeld::Methodiek, Verband::Geen));
    CHECK_FALSE(may_see({.soort = ActorSoort::Inwoner, .id = "x"}, Beeld::Methodiek,
                        Verband::Geen));
}

TEST_CASE("somebody else's dossier is nobody's") {
    const auto nobody = [](const Actor& actor) {
        for (const Verband v : {Verband::Ander, Verband::Gedeeld}) {
            for (int i = 0; i < opdracht_soorten; ++i)
                CHECK_FALSE(may(actor, static_cast<OpdrachtSoort>(i), v));
            for (int i = 0; i < beelden; ++i)
                CHECK_FALSE(may_see(actor, static_cast<Beeld>(i), v));
        }
    };
    for (const Rol rol : alle_rollen) nobody(with(rol));
    for (const auto soort : {ActorSoort::Inwoner, ActorSoort::Helper, ActorSoort::Partner,
                             ActorSoort::Systeem})
        nobody({.soort = soort, .id = "x"});
}

TEST_CASE("a resident sees their own side, and helper and partner nothing until it is shared") {
    const Actor inwoner{.soort = ActorSoort::Inwoner, .id = "inwoner-1"};
    every_view([&](Beeld beeld, Verband v) {
        const bool own = beeld == Beeld::MijnStart && (v == Verband::Eigen || v == Verband::Geen);
        CHECK(may_see(inwoner, beeld, v) == own);
        for (const auto soort : {ActorSoort::Helper, ActorSoort::Partner, ActorSoort::Systeem})
            CHECK_FALSE(may_see({.soort = soort, .id = "x"}, beeld, v));
    });
}

TEST_CASE("two roles may what either may, and no more") {
    const Actor both = gegeven::actor(gegeven::anna, {Rol::Kcc, Rol::Beheerder});
    every_command([&](OpdrachtSoort s, Verband v) {
        CHECK(may(both, s, v) == (may(with(Rol::Kcc), s, v) || may(with(Rol::Beheerder), s, v)));
    });
}
