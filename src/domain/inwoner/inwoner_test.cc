#include "domain/inwoner/contactgegevens.h"
#include "domain/inwoner/huishouden.h"
#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using gegeven::code;
using gegeven::Moment;
using gegeven::Verhaal;

namespace {

Verhaal two_people() {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    gegeven::add_ander_traject(v);
    return v;
}
const VoegInwonersSamen samen{.dubbele = gegeven::yusuf, .reden = "Dezelfde persoon."};

}  // namespace

TEST_CASE("Wgs 8c a BSN passes the eleven-test, is kept as nine digits, and never comes back") {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    REQUIRE(v.doe(LegBsnVast{.bsn = "9999.90.019"}, gegeven::selma));
    CHECK(v.bsn_of(gegeven::selma) == "999990019");
    const auto refused = v.doe(LegBsnVast{.bsn = "999990018"}, gegeven::selma);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Weigering{.code = "bsn-onjuist", .grond = "Wgs 8c"});  // no value
}

TEST_CASE("Wgs 8c a BSN is of one person: another card that has it is named to who may see it") {
    Verhaal v = two_people();
    REQUIRE(v.doe(LegBsnVast{.bsn = "999990019"}, gegeven::yusuf));
    const auto refused = v.doe(LegBsnVast{.bsn = "9999.90.019"}, gegeven::selma);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Weigering{.code = "bsn-bestaat",
                                       .waarden = {{"naam", "Yusuf Demir"},
                                                   {"inwoner", gegeven::yusuf.waarde}}});
    REQUIRE(v.doe(LegBsnVast{.bsn = "999990019"}, gegeven::yusuf));  // the same once more
    REQUIRE(v.doe(samen, gegeven::selma));                          // it was one person
    CHECK(v.doe(LegBsnVast{.bsn = "999990019"}, gegeven::selma));
}

TEST_CASE("not even a refusal tells of a shielded person, to who may not see that person") {
    Verhaal v = two_people();
    REQUIRE(v.doe(LegBsnVast{.bsn = "999990019"}, gegeven::yusuf));
    v.wereld.inwoners[gegeven::yusuf].afgeschermd = true;
    CHECK(v.doe(LegBsnVast{.bsn = "999990019"}, gegeven::selma));
}

TEST_CASE("the front desk does not record a BSN, nor does anybody at the aanmelding (R-003)") {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    CHECK(code(v.doe(LegBsnVast{.bsn = "999990019"}, gegeven::selma,
                     gegeven::actor(gegeven::kees, {Rol::Kcc}))) == "geen-recht");
}

TEST_CASE("R-269 a card: telephone and postcode in one form, a birth date that has been") {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    WijzigPersoonsgegevens kaart{.naam = "Selma Yilmaz", .telefoon = "0031 6 12345678",
                                 .postcode = "5211ab"};
    REQUIRE(v.doe(kaart, gegeven::selma));
    CHECK(v.wereld.inwoner(gegeven::selma).telefoon == "+31612345678");
    CHECK(v.wereld.inwoner(gegeven::selma).postcode == "5211 AB");
    kaart.geboren_op = gegeven::vandaag + std::chrono::days{1};
    CHECK(code(v.doe(kaart, gegeven::selma)) == "in-de-toekomst");
}

TEST_CASE("an address for mail has one @ between a name and a host with a dot") {
    for (const char* good : {"a@b.nl", "selma.yilmaz+hulp@post.voorbeeld.example"})
        CHECK(is_email(good));
    for (const char* wrong : {"", "@b.nl", "a@", "a@b", "a@.nl", "a@b.", "a b@c.nl", "a@@b.nl",
                              "a@b@c.nl", "a@b..nl", "<a@b.nl>", "a@b.nl\nBcc: x@y.nl"})
        CHECK_FALSE(is_email(wrong));
    CHECK(email_key("Anna@Dommelstad.EXAMPLE") == email_key("anna@dommelstad.example"));
}

TEST_CASE("children are years of birth, however they are written down") {
    const std::chrono::year nu{2026};
    CHECK(huishouden::geboortejaren("2015, 2018", nu) == std::vector{2015, 2018});
    CHECK(huishouden::geboortejaren("  2015 en 2018;2020,", nu) == std::vector{2015, 2018, 2020});
    CHECK(huishouden::geboortejaren("", nu) == std::vector<int>{});
    CHECK(huishouden::geboortejaren("2026 1996", nu) == std::vector{2026, 1996});
    for (const char* wrong : {"2027", "1995", "15", "2015a", "20155", "-2015", "tien"})
        CHECK(code(huishouden::geboortejaren(wrong, nu)) == "geboortejaar-onjuist");
}

TEST_CASE("a shielded person: only who is assigned goes on, and can lift it") {
    Verhaal v = gegeven::verhaal(Moment::Aangemeld);
    const Actor bram = gegeven::actor(gegeven::bram, {Rol::Begeleider});
    const SchermAf scherm_af{.reden = "bedreigd", .veilig_contact = "overdag"};
    REQUIRE(v.doe(scherm_af, gegeven::selma, bram));
    const HefAfschermingOp op{.reden = "voorbij"};
    CHECK(code(v.doe(op, gegeven::selma, bram)) == "geen-recht");
    REQUIRE(v.doe(SchermAf{.reden = "bedreigd", .veilig_contact = "na vijf uur"}, gegeven::selma));
    CHECK(v.wereld.inwoner(gegeven::selma).afgeschermd);
    REQUIRE(v.doe(op, gegeven::selma));
    CHECK_FALSE(v.wereld.inwoner(gegeven::selma).afgeschermd);
}

TEST_CASE("a merge can be undone, and leaves both as they were") {
    Verhaal v = two_people();
    const auto person = [&](const InwonerId& id) {
        Inwoner inwoner = v.wereld.inwoner(id);
        inwoner.geschreven = {};  // that it was merged stays written
        return inwoner;
    };
    const Inwoner selma = person(gegeven::selma);
    const Inwoner yusuf = person(gegeven::yusuf);
    REQUIRE(v.doe(samen, gegeven::selma));
    CHECK(v.wereld.inwoner(gegeven::selma).dubbelen.contains(gegeven::yusuf));
    CHECK(v.wereld.inwoner(gegeven::yusuf).opgegaan_in == gegeven::selma);
    REQUIRE(v.doe(MaakSamenvoegingOngedaan{.dubbele = gegeven::yusuf, .reden = "Toch niet."},
                  gegeven::selma));
    CHECK(person(gegeven::selma) == selma);
    CHECK(person(gegeven::yusuf) == yusuf);
}

TEST_CASE("no merge makes a chain or a circle") {
    Verhaal v = two_people();
    REQUIRE(v.doe(samen, gegeven::selma));
    CHECK(code(v.doe(samen, gegeven::selma)) == "opgegaan-in-ander");
    CHECK(code(v.doe(VoegInwonersSamen{.dubbele = gegeven::selma, .reden = "x"},
                     gegeven::yusuf)) == "opgegaan-in-ander");
    CHECK(code(v.doe(VoegInwonersSamen{.dubbele = gegeven::selma, .reden = "x"},
                     gegeven::selma)) == "samen-met-zichzelf");
}

TEST_CASE("the double of a shielded person is shielded too") {
    Verhaal v = two_people();
    REQUIRE(v.doe(samen, gegeven::selma));
    REQUIRE(v.doe(SchermAf{.reden = "bedreigd", .veilig_contact = "overdag"}, gegeven::selma));
    const Actor bram = gegeven::actor(gegeven::bram, {Rol::Begeleider});
    CHECK(verband(gegeven::ander_traject, v.wereld, bram) == Verband::Afgeschermd);
}
