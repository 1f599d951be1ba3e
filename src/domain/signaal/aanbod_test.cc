#include "domain/verhaal.h"

#include <doctest/doctest.h>

using namespace houvast;
using gegeven::code;
using gegeven::Verhaal;

namespace {

const Actor vera = gegeven::actor(gegeven::vera, {Rol::Vroegsignaleerder});
const Datum ontvangen_op = gegeven::gemeld_op;

enum class Tot { Niets, Open, Aangeboden, Aanvaard, Afgesloten };
Verhaal signaal(Tot tot) {
    Verhaal v;
    const auto doe = [&](const Opdracht& o) { REQUIRE(v.doe(o, gegeven::signaal, vera)); };
    if (tot == Tot::Niets) return v;
    doe(RegistreerSignaal{.partner = Signaalpartner::Huur, .naam = "Selma Yilmaz",
                          .ontvangen_op = ontvangen_op, .telefoon = "06 12345678",
                          .adres = "Dorpsstraat 1"});
    if (tot == Tot::Open) return v;
    if (tot == Tot::Afgesloten) {
        doe(SluitSignaalAf{.op = gegeven::vandaag, .afloop = Signaalafloop::ZelfOpgelost});
        return v;
    }
    doe(DoeAanbod{.op = gegeven::gesprek_op, .kanaal = Kanaal::Brief});
    if (tot == Tot::Aanvaard) doe(AanvaardAanbod{.op = gegeven::vandaag});
    return v;
}

}  // namespace

TEST_CASE("Wgs 3(1)(b) a signal: every command in every stand, by may_now and by decide") {
    const Opdracht registreer = RegistreerSignaal{.naam = "Selma", .ontvangen_op = ontvangen_op};
    const Opdracht aanbod = DoeAanbod{.op = gegeven::vandaag};
    const Opdracht aanvaard = AanvaardAanbod{.op = gegeven::vandaag};
    const Opdracht sluit =
        SluitSignaalAf{.op = gegeven::vandaag, .afloop = Signaalafloop::ZelfOpgelost};
    const std::string was = "signaal-was-al", geen = "nog-geen-signaal",
                      klaar = "aanbod-is-aanvaard", dicht = "signaal-afgesloten";
    struct Row { const Opdracht& opdracht; std::array<std::string, 5> refused; };
    const std::array rows = {
        //               niets open aangeboden aanvaard afgesloten
        Row{registreer, {"", was, was, was, was}},
        Row{aanbod, {geen, "", "", klaar, dicht}},
        Row{aanvaard, {geen, "nog-geen-aanbod", "", klaar, dicht}},
        Row{sluit, {geen, "", "", klaar, dicht}},
    };
    for (const Row& row : rows)
        for (std::size_t i = 0; i < row.refused.size(); ++i)
            for (const Rol rol : alle_rollen) {
                const Verhaal v = signaal(static_cast<Tot>(i));
                const Actor door = gegeven::actor(gegeven::vera, {rol});
                const std::string expected =
                    rol == Rol::Vroegsignaleerder ? row.refused.at(i) : "geen-recht";
                CHECK(code(may_now(soort_of(row.opdracht), gegeven::signaal, v.wereld, door,
                                   gegeven::vandaag)) == expected);
                CHECK(code(decide(row.opdracht, gegeven::signaal, v.wereld,
                                  gegeven::context(door))) == expected);
            }
}

TEST_CASE("Wgs 4(1)(b) T1 starts when the offer is accepted, not when the signal came in") {
    Verhaal v = signaal(Tot::Aangeboden);
    REQUIRE(v.doe(AanvaardAanbod{.op = gegeven::vandaag}, gegeven::signaal, vera));
    const TrajectId id = v.wereld.signaal(gegeven::signaal).traject.value();
    const Traject& traject = v.van(id);
    CHECK(std::get<Aangemeld>(traject.fase).eerste_gesprek ==
          termijn_eerste_gesprek(gegeven::vandaag, gegeven::kalender));
    CHECK(traject.kanaal == Kanaal::Brief);  // the channel of the offer
    const auto& feit = std::get<AanmeldingGeregistreerd>(v.van_traject[id].front().feit);
    CHECK(feit.uit_signaal == gegeven::signaal);
    const Inwoner& inwoner = v.wereld.inwoner(traject.clienten.front());
    CHECK(inwoner.naam == "Selma Yilmaz");
    CHECK(inwoner.adres == "Dorpsstraat 1");
    CHECK(inwoner.trajecten == std::vector{id});
}

TEST_CASE("T2 a threat at the acceptance counts from that day") {
    Verhaal v = signaal(Tot::Aangeboden);
    REQUIRE(v.doe(AanvaardAanbod{.op = gegeven::vandaag, .dreiging = Dreiging::Ontruiming},
                  gegeven::signaal, vera));
    const Traject& traject = v.van(v.wereld.signaal(gegeven::signaal).traject.value());
    CHECK(std::get<Aangemeld>(traject.fase).eerste_gesprek ==
          termijn_bij_dreiging(gegeven::vandaag, gegeven::kalender));
}

TEST_CASE("nobody declined or missed an offer that was never made") {
    for (const auto afloop : {Signaalafloop::AanbodAfgewezen, Signaalafloop::GeenContact}) {
        const SluitSignaalAf sluit{.op = gegeven::vandaag, .afloop = afloop};
        CHECK(code(signaal(Tot::Open).doe(sluit, gegeven::signaal, vera)) == "nog-geen-aanbod");
        CHECK(signaal(Tot::Aangeboden).doe(sluit, gegeven::signaal, vera));
    }
}

TEST_CASE("Wgs 8b a signal asks for no more than handling it needs") {
    for (const FieldShape& shape : shapes_of<RegistreerSignaal>())
        for (const char* wrong : {"bsn", "bedrag", "geboren", "notitie"})
            CHECK(shape.field.name.find(wrong) == std::string_view::npos);
}
