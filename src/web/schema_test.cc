// The schemas of all commands, and docs/opdrachten.schema.json: the public words of every command
// in one file, so that a change of them shows when it is made. UPDATE=1 writes it anew.
#include "web/schema.h"

#include "texts/gegeven.h"
#include "web/recht.h"
#include "web/routes.h"

#include <boost/json.hpp>
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>

using namespace houvast;
using namespace houvast::web;
namespace js = boost::json;

namespace {

// Two levels with a line each, so that a difference is one line.
std::string printed() {
    std::string text = "{\n  \"$comment\": \"Written by src/web/schema_test.cc\",\n"
                       "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
                       "  \"$defs\": {";
    for (int i = 0; i < opdracht_soorten; ++i) {
        const auto soort = static_cast<OpdrachtSoort>(i);
        js::object schema = js::parse(json_schema(soort, texts_nl())).as_object();
        schema.erase("$schema");
        text += std::string(i == 0 ? "" : ",") + "\n    \"" + std::string(name_of(soort)) + "\": {";
        bool first = true;
        for (const auto& [name, value] : schema) {
            text += (first ? "\n      \"" : ",\n      \"") + std::string(name) + "\": ";
            first = false;
            if (name != "properties") {
                text += js::serialize(value);
                continue;
            }
            text += "{";
            bool first_field = true;
            for (const auto& [field, about] : value.as_object()) {
                text += (first_field ? "\n        \"" : ",\n        \"") + std::string(field) +
                        "\": " + js::serialize(about);
                first_field = false;
            }
            text += "\n      }";
        }
        text += "\n    }";
    }
    return text + "\n  }\n}\n";
}

}  // namespace

TEST_CASE("a schema says of each field what the form knows of it") {
    const js::object schema =
        js::parse(json_schema(OpdrachtSoort::RegistreerAanmelding, texts_nl())).as_object();
    CHECK(schema.at("$id") == "/opdrachten/aanmelding");
    CHECK(schema.at("additionalProperties") == false);
    CHECK(schema.at("required") == js::array{"naam", "kanaal", "gemeldOp"});
    const js::object& fields = schema.at("properties").as_object();
    CHECK(fields.at("naam").at("maxLength") == 200);
    CHECK(fields.at("gemeldOp").at("format") == "date");
    CHECK(fields.at("dreiging").at("enum") ==
          js::array{"ontruiming", "afsluiting", "zorgverzekering"});
    CHECK(fields.at("bekende").at("format") == "uuid");
    CHECK(fields.contains("bekendenGezien"));
    const js::object client =
        js::parse(json_schema(OpdrachtSoort::VoegClientToe, texts_nl())).as_object();
    CHECK(client.at("properties").at("bekendenGezien").at("enum") == js::array{"ja"});
    CHECK(client.at("required").as_array().empty());

    const js::object staff =
        js::parse(json_schema(OpdrachtSoort::NeemMedewerkerAan, texts_nl())).as_object();
    CHECK(staff.at("properties").at("rollen").at("type") == "array");
    CHECK(staff.at("properties").at("rollen").at("uniqueItems") == true);
    const js::object wipe =
        js::parse(json_schema(OpdrachtSoort::WisGegeven, texts_nl())).as_object();
    CHECK(wipe.at("properties").at("gegeven").at("type") == "integer");
}

TEST_CASE("one row takes each command as JSON; of a wipe three, of what goes with bytes none") {
    std::vector<int> rows(opdracht_soorten);
    for (const Route& route : medewerker_routes()) {
        if (route.body != Body::FormOrJson) continue;
        CHECK(route.method == Method::Post);
        const auto soort = opdracht_of(route.recht);
        REQUIRE(soort);
        ++rows.at(static_cast<std::size_t>(*soort));
        CHECK_FALSE(body_shapes(*soort).empty());
    }
    std::vector<int> expected(opdracht_soorten, 1);
    expected.at(static_cast<std::size_t>(OpdrachtSoort::WisGegeven)) = 3;  // of each kind of stream
    expected.at(static_cast<std::size_t>(OpdrachtSoort::VoegBestandToe)) = 0;  // takes bytes
    expected.at(static_cast<std::size_t>(OpdrachtSoort::MaakDossierPdf)) = 0;  // answers with bytes
    expected.at(static_cast<std::size_t>(OpdrachtSoort::BrengInstrumentIn)) = 0;  // takes a file
    CHECK(rows == expected);
    for (const Route& route : inwoner_routes()) CHECK(route.body == Body::Form);
}

TEST_CASE("docs/opdrachten.schema.json says what the code does") {
    const std::string path = "docs/opdrachten.schema.json";
    const std::string now = printed();
    if (std::getenv("UPDATE") != nullptr) std::ofstream(path) << now;
    std::ifstream in(path);
    const std::string written{std::istreambuf_iterator<char>(in), {}};
    CHECK_MESSAGE(written == now, "UPDATE=1 build/dev/src/web/web_test writes it anew");
}
