#include "web/form.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>

namespace houvast::web {

std::string_view FormReader::typed(const Field& field) const {
    const auto found = form.typed.find(field.name);
    return found == form.typed.end() ? std::string_view() : trimmed(found->second);
}

std::vector<std::string_view> FormReader::ticked(const Field& field) const {
    std::vector<std::string_view> all;
    for (std::string_view rest = typed(field); !rest.empty();) {
        const auto comma = std::min(rest.find(','), rest.size());
        if (comma > 0) all.push_back(rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return all;
}

void FormReader::operator()(std::string& into, const Field& field) {
    into = typed(field);
    if (into.empty()) return wrong(field, "veld.leeg");
    if (characters_of(into) > field.length_max) return wrong(field, "veld.te-lang");
}

void FormReader::operator()(Datum& into, const Field& field) {
    if (typed(field).empty()) return wrong(field, "veld.leeg");
    const auto datum = datum_from_dutch(typed(field));
    if (!datum) return wrong(field, "veld.geen-datum");
    into = *datum;
}

void FormReader::operator()(Tijd& into, const Field& field) {
    if (typed(field).empty()) return wrong(field, "veld.leeg");
    const auto time = tijd_from(typed(field));
    if (!time) return wrong(field, "veld.geen-tijd");
    into = *time;
}

void FormReader::operator()(int& into, const Field& field) {
    const std::string_view text = typed(field);
    if (text.empty()) return wrong(field, "veld.leeg");
    const auto [end, error] = std::from_chars(text.begin(), text.end(), into);
    if (error != std::errc{} || end != text.end()) return wrong(field, "veld.geen-getal");
}

void FormReader::operator()(Euro& into, const Field& field) {
    if (typed(field).empty()) return wrong(field, "veld.leeg");
    const auto amount = euro_from_dutch(typed(field));
    if (!amount) return wrong(field, "veld.geen-bedrag");
    into = *amount;
}

void FormReader::operator()(Code& into, const Field& field) {
    if (typed(field).empty()) return wrong(field, "veld.leeg");
    if (!is_code(typed(field))) return wrong(field, "veld.geen-keuze");
    into.waarde = typed(field);
}

// Which codes there are is for the methodiek to say; here they are only words, each once.
void FormReader::operator()(Codes& into, const Field& field) {
    for (const std::string_view one : ticked(field)) {
        if (!is_code(one)) return wrong(field, "veld.geen-keuze");
        if (std::ranges::find(into.waarden, one) == into.waarden.end())
            into.waarden.emplace_back(one);
    }
}

// An id comes from a page of ours, so a wrong one was not typed: but it is never trusted.
void FormReader::read_id(std::string& into, const Field& field) {
    if (typed(field).empty()) return wrong(field, "veld.leeg");
    if (!is_uuid(typed(field))) return wrong(field, "veld.geen-keuze");
    into = typed(field);
}

std::size_t FormReader::index_of(std::string_view text, const Field& field,
                                 std::span<const std::string_view> choices) {
    const auto found = std::ranges::find(choices, text);
    if (found != choices.end()) return static_cast<std::size_t>(found - choices.begin());
    wrong(field, text.empty() ? "veld.leeg" : "veld.geen-keuze");
    return 0;
}

void FormWriter::operator()(const Codes& value, const Field& f) {
    std::string all;
    for (const std::string& one : value.waarden) all.append(all.empty() ? "" : ",").append(one);
    put(f, all);
}

void FormWriter::operator()(const Datum& value, const Field& f) { put(f, dutch(value)); }

}  // namespace houvast::web
