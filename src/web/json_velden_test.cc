#include "web/json_velden.h"

#include "domain/gemeente/opdrachten.h"
#include "domain/traject/opdrachten.h"
#include "domain/traject/opdrachten_meten.h"
#include "domain/wissing.h"
#include "web/form.h"
#include "web/schema.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::web;
using namespace std::chrono_literals;

namespace {

std::expected<NameValues, VeldFouten> read(OpdrachtSoort soort, const std::string& body) {
    const auto leden = read_json_body(body);
    REQUIRE(leden);
    return velden_of(*leden, body_shapes(soort));
}

VeldFouten faults(OpdrachtSoort soort, const std::string& body) {
    const auto velden = read(soort, body);
    REQUIRE_FALSE(velden);
    return velden.error();
}

const std::string good =
    R"("naam":" Selma Yılmaz","kanaal":"telefoon","gemeldOp":"2026-11-23")";
VeldFouten beside_good(const std::string& more) {
    return faults(OpdrachtSoort::RegistreerAanmelding, "{" + good + "," + more + "}");
}

Typed typed(const NameValues& velden) {
    Typed typed;
    for (const auto& [name, value] : velden)
        typed[name].append(typed[name].empty() ? "" : ",").append(value);
    return typed;
}

}  // namespace

TEST_CASE("a JSON body becomes the same command as the form") {
    const auto velden = read(OpdrachtSoort::RegistreerAanmelding,
                             "{" + good + R"(,"zorgen":"Brieven.\r\nVeel."})");
    REQUIRE(velden);
    const auto opdracht = read_form<RegistreerAanmelding>(typed(*velden));
    REQUIRE(opdracht);
    CHECK(opdracht->naam == "Selma Yılmaz");
    CHECK(opdracht->kanaal == Kanaal::Telefoon);
    CHECK(opdracht->gemeld_op == Datum{2026y / 11 / 23});
    CHECK(opdracht->zorgen == "Brieven.\nVeel.");
    CHECK_FALSE(opdracht->dreiging);
}

TEST_CASE("lists and numbers too") {
    const auto velden = read(
        OpdrachtSoort::NeemMedewerkerAan,
        R"({"naam":"Bo","email":"bo@voorbeeld.nl","rollen":["kcc","beheerder"]})");
    REQUIRE(velden);
    CHECK(read_form<NeemMedewerkerAan>(typed(*velden))->rollen ==
          Rollen{Rol::Kcc, Rol::Beheerder});
    const auto wissing = read(OpdrachtSoort::WisGegeven, R"({"gegeven":4,"reden":"Slip."})");
    REQUIRE(wissing);
    CHECK(read_form<WisGegeven>(typed(*wissing))->gegeven == 4);
}

TEST_CASE("every wrong field is named at once, with what is wrong with it") {
    const std::string body = R"({"naam":"","kanaal":"duif","gemeldOp":"23-11-2026",
        "zorgen":null,"steun":"\u0000","telefoon":31612345678,"bekende":"anna'; --",
        "email":{"adres":"a@b"},"drempel":["a"],"dreiging":"ontruiming","dreiging":"afsluiting",
        "gemeld_op":"2026-11-23"})";
    CHECK(faults(OpdrachtSoort::RegistreerAanmelding, body) ==
          VeldFouten{{"naam", "veld.leeg"},
                     {"kanaal", "veld.geen-keuze"},
                     {"gemeldOp", "veld.geen-datum-iso"},
                     {"zorgen", "veld.geen-json-tekst"},
                     {"steun", "veld.geen-tekst"},
                     {"telefoon", "veld.geen-json-tekst"},
                     {"bekende", "veld.geen-id"},
                     {"email", "veld.geen-json-tekst"},
                     {"drempel", "veld.geen-json-tekst"},
                     {"dreiging", "veld.dubbel"},
                     {"gemeld_op", "veld.onbekend"}});
}

TEST_CASE("what is missing is named, what may be left out is not") {
    CHECK(faults(OpdrachtSoort::RegistreerAanmelding, "{}") ==
          VeldFouten{{"naam", "veld.ontbreekt"},
                     {"kanaal", "veld.ontbreekt"},
                     {"gemeldOp", "veld.ontbreekt"}});
}

TEST_CASE("a limit counts characters; one over is refused, not cut off") {
    const auto naam = [](int count) {
        std::string text;
        for (int i = 0; i < count; ++i) text += "ü";
        return "{\"naam\":\"" + text + "\"}";
    };
    CHECK(read(OpdrachtSoort::VoegClientToe, naam(200)));
    CHECK(faults(OpdrachtSoort::VoegClientToe, naam(201)) ==
          VeldFouten{{"naam", "veld.te-lang"}});
}

TEST_CASE("days that do not exist, and lists that are none") {
    for (const char* day : {"2026-02-30", "1850-01-01", "2026-11-23T10:00:00Z", "vandaag"})
        CHECK(faults(OpdrachtSoort::StartIntake, "{\"op\":\"" + std::string(day) + "\"}") ==
              VeldFouten{{"op", "veld.geen-datum-iso"}});
    for (const auto& [rollen, why] :
         {std::pair{"\"kcc\"", "veld.geen-json-lijst"}, {"[\"keizer\"]", "veld.geen-keuze"},
          {"[\"kcc\",\"kcc\"]", "veld.dubbel-in-lijst"}, {"[1]", "veld.geen-json-lijst"}})
        CHECK(faults(OpdrachtSoort::NeemMedewerkerAan,
                     R"({"naam":"Bo","email":"b@c.nl","rollen":)" + std::string(rollen) + "}") ==
              VeldFouten{{"rollen", why}});
    for (const char* number : {"\"4\"", "4.5", "null", "[4]"})
        CHECK(faults(OpdrachtSoort::WisGegeven,
                     "{\"reden\":\"Slip.\",\"gegeven\":" + std::string(number) + "}") ==
              VeldFouten{{"gegeven", "veld.geen-json-getal"}});
}

TEST_CASE("of many unknown names an answer lists the first ones") {
    std::string more = "\"x\":1";
    for (int i = 0; i < 500; ++i) more += ",\"x" + std::to_string(i) + "\":1";
    CHECK(beside_good(more).size() == json_onbekend_max);
    CHECK(beside_good("\"csrf\":\"x\"") == VeldFouten{{"csrf", "veld.onbekend"}});
}

TEST_CASE("answers are a list of lines, and become what a form would post") {
    const std::string rest = R"({"op":"2026-11-23","meting":3,"klaar":"ja","antwoorden":)";
    const auto answers = [&](const std::string& list) {
        return read(OpdrachtSoort::VulMetingAan, rest + list + "}");
    };
    const auto velden = answers(R"(["overzicht=leeg>vol","post=half","waarom:Rust, en tijd."])");
    REQUIRE(velden);
    const auto opdracht = read_form<VulMetingAan>(typed(*velden));
    REQUIRE(opdracht);
    CHECK(opdracht->antwoorden.waarden ==
          std::vector<Antwoord>{{.vraag = "overzicht", .waarde = "leeg", .gewenst = "vol"},
                                {.vraag = "post", .waarde = "half"},
                                {.vraag = "waarom", .tekst = "Rust, en tijd."}});
    const auto several = answers(R"(["doel=a","doel=b"])");
    REQUIRE(several);
    CHECK(read_form<VulMetingAan>(typed(*several))->antwoorden.waarden.size() == 2);

    const auto fault = [&](const std::string& list) {
        return faults(OpdrachtSoort::VulMetingAan, rest + list + "}").at("antwoorden");
    };
    CHECK(fault(R"("post=leeg")") == "veld.geen-json-lijst");
    CHECK(fault(R"([{"post":"leeg"}])") == "veld.geen-json-lijst");
    CHECK(fault(R"(["post"])") == "veld.geen-antwoord");
    CHECK(fault(R"(["waarom: "])") == "veld.leeg");
    CHECK(fault("[\"waarom:" + std::string(601, 'x') + "\"]") == "veld.te-lang");
    for (const char* twice : {R"(["post=leeg","post=leeg"])", R"(["post=leeg>vol","post=vol"])",
                              R"(["post=leeg","post:Goed."])", R"(["post:Goed.","post:Best."])"})
        CHECK(fault(twice) == "veld.dubbel-in-lijst");
}
