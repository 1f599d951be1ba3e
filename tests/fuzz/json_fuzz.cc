// The JSON body of a command, whatever bytes it has; the first byte chooses the command. No crash.
// What is accepted is what a form could have posted: known names, UTF-8, no longer than the
// description says, and read by the same reader.
#include "base/check.h"
#include "base/text.h"
#include "domain/besluit.h"
#include "web/form.h"
#include "web/json_velden.h"
#include "web/schema.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace houvast;
using namespace houvast::web;

namespace {

void expect_described(const NameValues& velden, const std::vector<FieldShape>& shapes) {
    for (const auto& [naam, waarde] : velden) {
        const auto shape = std::ranges::find(shapes, field_of(naam), [](const FieldShape& s) {
            return s.field.name;
        });
        ENSURE(shape != shapes.end());
        ENSURE(is_utf8(waarde) && waarde.find('\r') == std::string::npos);
        if (shape->kind == Kind::Text) ENSURE(characters_of(waarde) <= shape->field.length_max);
        if (shape->kind == Kind::Antwoorden) ENSURE(naam != shape->field.name);
        if (shape->kind != Kind::Choices && shape->kind != Kind::Codes &&
            shape->kind != Kind::Antwoorden)
            ENSURE(velden.count(naam) == 1);
    }
    for (const FieldShape& shape : shapes)
        ENSURE(!shape.required || velden.count(shape.field.name) == 1);
}

// The reader of the form finds no more fault than a number or a text that is none to it.
void expect_command(const NameValues& velden) {
    Typed typed;
    for (const auto& [naam, waarde] : velden) typed[naam] = waarde;
    if (const auto read = read_form<RegistreerAanmelding>(typed)) ENSURE(!read->naam.empty());
    else ENSURE(!read.error().wrong.empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 1) return 0;
    const std::string_view body(reinterpret_cast<const char*>(data) + 1, size - 1);
    const auto soort = static_cast<OpdrachtSoort>(data[0] % opdracht_soorten);
    const auto leden = read_json_body(body);
    if (!leden) {
        ENSURE(leden.error().plaats <= body.size());
        ENSURE(characters_of(leden.error().veld) <= body.size());
        return 0;
    }
    ENSURE(leden->size() <= json_leden_max);
    const auto velden = velden_of(*leden, body_shapes(soort));
    if (!velden) {
        ENSURE(!velden.error().empty());
        return 0;
    }
    expect_described(*velden, body_shapes(soort));
    expect_command(*velden);
    return 0;
}
