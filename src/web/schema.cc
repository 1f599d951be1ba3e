#include "web/schema.h"

#include "base/check.h"
#include "domain/besluit.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/routes.h"

#include <boost/json.hpp>

namespace houvast::web {

namespace {

namespace js = boost::json;

constexpr std::string_view only_ja[] = {"ja"};

using Tabel = std::vector<std::vector<FieldShape>>;  // by the number of the kind

template <class... Opdrachten>
void add_all(Tabel& tabel, std::type_identity<std::variant<Opdrachten...>>) {
    ((tabel.at(static_cast<std::size_t>(Opdrachten::soort)) = shapes_of<Opdrachten>()), ...);
}

Tabel make_tabel() {
    Tabel tabel(opdracht_soorten);
    add_all(tabel, std::type_identity<TrajectOpdrachten>{});
    add_all(tabel, std::type_identity<InwonerOpdracht>{});
    add_all(tabel, std::type_identity<SignaalOpdracht>{});
    add_all(tabel, std::type_identity<GemeenteOpdracht>{});
    add_all(tabel, std::type_identity<WisOpdracht>{});
    for (const auto soort : {OpdrachtSoort::RegistreerAanmelding, OpdrachtSoort::VoegClientToe})
        tabel.at(static_cast<std::size_t>(soort))
            .push_back({.field = {.name = bekenden_gezien, .label = "aanmelding.bekenden-gezien"},
                        .kind = Kind::Choice,
                        .required = false,
                        .choices = only_ja});
    return tabel;
}

js::array list_of(std::span<const std::string_view> names) {
    js::array list;
    for (const std::string_view name : names) list.push_back(js::string(name));
    return list;
}

js::object property(const FieldShape& shape, const Texts& texts) {
    js::object about = {{"title", texts(shape.field.label)}};
    const auto is = [&](const char* type) { about["type"] = type; };
    switch (shape.kind) {
    case Kind::Text:
        is("string");
        about["minLength"] = 1;
        about["maxLength"] = shape.field.length_max;
        return about;
    case Kind::Date:
        is("string");
        about["format"] = "date";
        return about;
    case Kind::Time:  // on the clock of the Netherlands
        is("string");
        about["pattern"] = "^[0-9]{2}:[0-9]{2}$";
        return about;
    case Kind::Choice:
        is("string");
        about["enum"] = list_of(shape.choices);
        return about;
    case Kind::Choices:
        is("array");
        about["items"] = js::object{{"type", "string"}, {"enum", list_of(shape.choices)}};
        about["uniqueItems"] = true;
        return about;
    case Kind::Codes:
        is("array");
        about["items"] = js::object{{"type", "string"}, {"pattern", "^[a-z0-9-]+$"}};
        about["uniqueItems"] = true;
        return about;
    case Kind::Antwoorden:  // base/antwoorden.h
        is("array");
        about["items"] = js::object{
            {"type", "string"},
            {"pattern", "^[a-z0-9-]+(=[a-z0-9-]+(>[a-z0-9-]+)?|:(.|\\n)*)$"}};
        about["uniqueItems"] = true;
        return about;
    case Kind::Code:
        is("string");
        about["pattern"] = "^[a-z0-9-]+$";
        return about;
    case Kind::Euro:
        is("integer");
        about["description"] = "cent";
        return about;
    case Kind::Number:
        is("integer");
        return about;
    case Kind::Id:
        is("string");
        about["format"] = "uuid";
        return about;
    }
    ENSURE(false);
    return about;
}

std::optional<OpdrachtSoort> soort_named(std::string_view naam) {
    for (int i = 0; i < opdracht_soorten; ++i)
        if (name_of(static_cast<OpdrachtSoort>(i)) == naam) return static_cast<OpdrachtSoort>(i);
    return {};
}

}  // namespace

const std::vector<FieldShape>& body_shapes(OpdrachtSoort soort) {
    static const Tabel tabel = make_tabel();
    return tabel.at(static_cast<std::size_t>(soort));
}

bool needs_version(OpdrachtSoort soort) {
    return soort <= OpdrachtSoort::WisGegeven && !begint_iets(soort);
}

std::string json_schema(OpdrachtSoort soort, const Texts& texts) {
    const std::string naam{name_of(soort)};
    js::object properties;
    js::array required;
    for (const FieldShape& shape : body_shapes(soort)) {
        properties[shape.field.name] = property(shape, texts);
        if (shape.required) required.push_back(js::string(shape.field.name));
    }
    return js::serialize(js::object{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                                    {"$id", "/opdrachten/" + naam},
                                    {"title", texts("opdracht." + naam + ".titel")},
                                    {"type", "object"},
                                    {"properties", std::move(properties)},
                                    {"required", std::move(required)},
                                    {"additionalProperties", false}});
}

// What this person could ever send, and where: `{id}` is that of the subject.
HttpResponse get_opdrachten(Verzoek& v) {
    js::array list;
    for (const Route& route : medewerker_routes()) {
        if (route.body != Body::FormOrJson || !ever(v.actor, route.recht)) continue;
        const OpdrachtSoort soort = *opdracht_of(route.recht);
        const std::string naam{name_of(soort)};
        list.push_back(js::object{{"naam", naam},
                                  {"titel", v.texts("opdracht." + naam + ".titel")},
                                  {"adres", route.pattern},
                                  {"schema", "/opdrachten/" + naam},
                                  {"ifMatch", needs_version(soort)}});
    }
    return json(200, js::serialize(js::object{{"opdrachten", std::move(list)}}));
}

HttpResponse get_opdracht_schema(Verzoek& v) {
    const auto soort = soort_named(v.pad.get("naam"));
    if (!soort) return fout(v, 404);
    return json(200, json_schema(*soort, v.texts), "application/schema+json");
}

}  // namespace houvast::web
