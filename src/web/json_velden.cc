#include "web/json_velden.h"

#include "base/check.h"
#include "base/text.h"
#include "web/form_body.h"

#include <algorithm>
#include <charconv>
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
    case Kind::Time:    return tijd_from(text) ? nullptr : "veld.geen-tijd";
    case Kind::Choice:  return is_choice(shape, text) ? nullptr : "veld.geen-keuze";
    case Kind::Id:      return is_uuid(text) ? nullptr : "veld.geen-id";
    case Kind::Code:    return is_code(text) ? nullptr : "veld.geen-keuze";
    case Kind::Number:
    case Kind::Euro:
    case Kind::Choices:
    case Kind::Codes:
    case Kind::Antwoorden: break;
    }
    ENSURE(false);
    return nullptr;
}

const char* fault_in_list(const FieldShape& shape, const std::vector<std::string>& list) {
    for (const std::string& one : list) {
        const bool known = shape.kind == Kind::Codes ? is_code(one) : is_choice(shape, one);
        if (!known) return "veld.geen-keuze";
        if (std::ranges::count(list, one) > 1) return "veld.dubbel-in-lijst";
    }
    return nullptr;
}

// One answer twice, two answers to a question that has a wish or words: no form can post that.
const char* fault_in_answers(const FieldShape& shape, const std::vector<std::string>& list) {
    std::set<std::string> gezien, alleen;
    for (const std::string& one : list) {
        const auto a = antwoord_from(one);
        if (!a) return "veld.geen-antwoord";
        if (a->waarde.empty()) {
            if (trimmed(a->tekst).empty()) return "veld.leeg";
            if (!is_utf8(a->tekst)) return "veld.geen-tekst";
            if (characters_of(a->tekst) > shape.field.length_max) return "veld.te-lang";
        }
        const bool enige = a->waarde.empty() || !a->gewenst.empty();
        const bool nieuw = gezien.insert(enige ? a->vraag : a->vraag + '=' + a->waarde).second;
        if (!nieuw) return "veld.dubbel-in-lijst";
        if (enige) alleen.insert(a->vraag);
    }
    for (const std::string& vraag : alleen)
        if (const auto andere = gezien.upper_bound(vraag + '=');
            andere != gezien.end() && andere->starts_with(vraag + '='))
            return "veld.dubbel-in-lijst";
    return nullptr;
}

// What is wrong with this value; nullptr: nothing.
const char* fault_in(const FieldShape& shape, const JsonWaarde& waarde) {
    switch (shape.kind) {
    case Kind::Number:
    case Kind::Euro:  // whole cents
        return waarde.soort == Soort::Getal ? nullptr : "veld.geen-json-getal";
    case Kind::Choices:
    case Kind::Codes:
        if (waarde.soort != Soort::Lijst) return "veld.geen-json-lijst";
        return fault_in_list(shape, waarde.lijst);
    case Kind::Antwoorden:
        if (waarde.soort != Soort::Lijst) return "veld.geen-json-lijst";
        return fault_in_answers(shape, waarde.lijst);
    case Kind::Text:
    case Kind::Date:
    case Kind::Time:
    case Kind::Choice:
    case Kind::Code:
    case Kind::Id:
        if (waarde.soort != Soort::Tekst) return "veld.geen-json-tekst";
        return fault_in_text(shape, waarde.tekst);
    }
    ENSURE(false);
    return nullptr;
}

// Whole cents, as a form would have them; what is too large for an amount is none there either.
std::string amount_of(const std::string& cents) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(cents.data(), cents.data() + cents.size(), number);
    if (error != std::errc{} || end != cents.data() + cents.size()) return "-";
    return euro_dutch(Euro::from_cents(number));
}

// Each under the name that it has in a form.
void add_answer(NameValues& velden, const std::string& veld, const std::string& regel) {
    const auto a = antwoord_from(regel);
    ENSURE(a.has_value());
    const std::string naam = veld + '.' + a->vraag;
    if (a->waarde.empty())
        return velden.add(naam + '.' + std::string(deel_tekst), with_newlines(a->tekst));
    velden.add(naam, a->waarde);
    if (!a->gewenst.empty()) velden.add(naam + '.' + std::string(deel_gewenst), a->gewenst);
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
        else if (shape->kind == Kind::Euro) velden.add(naam, amount_of(waarde.tekst));
        else if (shape->kind == Kind::Antwoorden)
            for (const std::string& one : waarde.lijst) add_answer(velden, naam, one);
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
