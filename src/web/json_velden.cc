#include "web/json_velden.h"

#include "base/check.h"
#include "base/text.h"
#include "web/form_body.h"

#include <algorithm>
#include <set>

namespace houvast::web {

namespace {

using Soort = JsonWaarde::Soort;

bool is_choice(const FieldShape& shape, std::string_view value) {
    return std::ranges::find(shape.choices, value) != shape.choices.end();
}

const char* fault_in_text(const FieldShape& shape, const std::string& text) {
    if (!is_utf8(text)) return "veld.geen-tekst";
    if (trimmed(text).empty()) return "veld.leeg";
    switch (shape.kind) {
    case Kind::Text:
        return characters_of(text) > shape.field.length_max ? "veld.te-lang" : nullptr;
    case Kind::Date:
        return datum_from_iso(text) && datum_from_dutch(text) ? nullptr : "veld.geen-datum-iso";
    case Kind::Choice:  return is_choice(shape, text) ? nullptr : "veld.geen-keuze";
    case Kind::Id:      return is_uuid(text) ? nullptr : "veld.geen-id";
    case Kind::Number:
    case Kind::Choices: break;
    }
    ENSURE(false);
    return nullptr;
}

const char* fault_in_list(const FieldShape& shape, const std::vector<std::string>& list) {
    for (const std::string& one : list) {
        if (!is_choice(shape, one)) return "veld.geen-keuze";
        if (std::ranges::count(list, one) > 1) return "veld.dubbel-in-lijst";
    }
    return nullptr;
}

// What is wrong with this value; nullptr: nothing.
const char* fault_in(const FieldShape& shape, const JsonWaarde& waarde) {
    switch (shape.kind) {
    case Kind::Number:
        return waarde.soort == Soort::Getal ? nullptr : "veld.geen-json-getal";
    case Kind::Choices:
        if (waarde.soort != Soort::Lijst) return "veld.geen-json-lijst";
        return fault_in_list(shape, waarde.lijst);
    case Kind::Text:
    case Kind::Date:
    case Kind::Choice:
    case Kind::Id:
        if (waarde.soort != Soort::Tekst) return "veld.geen-json-tekst";
        return fault_in_text(shape, waarde.tekst);
    }
    ENSURE(false);
    return nullptr;
}

}  // namespace

std::expected<NameValues, VeldFouten> velden_of(const JsonVelden& leden,
                                                const std::vector<FieldShape>& shapes) {
    NameValues velden;
    VeldFouten fouten;
    std::size_t onbekend = 0;
    std::set<std::string_view> gezien;
    for (const auto& [naam, waarde] : leden) {
        const auto shape = std::ranges::find(shapes, naam, [](const FieldShape& s) {
            return s.field.name;
        });
        if (shape == shapes.end()) {
            if (++onbekend <= json_onbekend_max) fouten.emplace(naam, "veld.onbekend");
            continue;
        }
        if (!gezien.insert(naam).second) {
            fouten.insert_or_assign(naam, "veld.dubbel");
            continue;
        }
        if (const char* fout = fault_in(*shape, waarde)) fouten.emplace(naam, fout);
        else if (waarde.soort != Soort::Lijst) velden.add(naam, with_newlines(waarde.tekst));
        else for (const std::string& one : waarde.lijst) velden.add(naam, one);
    }
    for (const FieldShape& shape : shapes)
        if (shape.required && !gezien.contains(shape.field.name))
            fouten.emplace(shape.field.name, "veld.ontbreekt");
    if (!fouten.empty()) return std::unexpected(std::move(fouten));
    return velden;
}

}  // namespace houvast::web
