#include "web/form.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>

namespace houvast::web {

std::string_view FormReader::typed(const Field& field) const {
    const auto found = form.typed.find(field.name);
    return found == form.typed.end() ? std::string_view() : trimmed(found->second);
}

std::vector<std::string_view> FormReader::ticked(std::string_view rest) {
    std::vector<std::string_view> all;
    while (!rest.empty()) {
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

// Each under a name of its own. Which questions there are is for the methodiek to say.
void FormReader::operator()(Antwoorden& into, const Field& field) {
    const std::string begin = std::string(field.name) + '.';
    for (auto it = form.typed.lower_bound(begin);
         it != form.typed.end() && it->first.starts_with(begin); ++it)
        if (const std::string_view text = trimmed(it->second); !text.empty())
            read_answer(into, field, std::string_view(it->first).substr(begin.size()), text);
}

// A name comes before what is behind it, so the answer is there before what is wished.
void FormReader::read_answer(Antwoorden& into, const Field& field, std::string_view naam,
                             std::string_view text) {
    const auto dot = std::min(naam.find('.'), naam.size());
    const std::string vraag{naam.substr(0, dot)};
    const std::string_view deel = naam.substr(std::min(dot + 1, naam.size()));
    if (!is_code(vraag)) return wrong(field, "veld.geen-keuze");
    if (deel == deel_tekst) {
        if (characters_of(text) > field.length_max) return wrong(field, "veld.te-lang");
        into.waarden.push_back({.vraag = vraag, .tekst = std::string(text)});
        return;
    }
    for (const std::string_view one : ticked(text)) {
        if (!is_code(one)) return wrong(field, "veld.geen-keuze");
        const auto same = std::ranges::find(into.waarden, vraag, &Antwoord::vraag);
        if (deel.empty()) {
            if (std::ranges::count(into.waarden, Antwoord{vraag, std::string(one)}) == 0)
                into.waarden.push_back({.vraag = vraag, .waarde = std::string(one)});
        } else if (deel != deel_gewenst) {
            return wrong(field, "veld.geen-keuze");
        } else if (same == into.waarden.end()) {
            return wrong(field, "veld.wens-zonder-nu");
        } else {
            same->gewenst = one;
        }
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

void FormWriter::operator()(const Antwoorden& value, const Field& f) {
    for (const Antwoord& a : value.waarden) {
        const std::string naam = std::string(f.name) + '.' + a.vraag;
        if (a.waarde.empty()) {
            typed[naam + '.' + std::string(deel_tekst)] = a.tekst;
            continue;
        }
        std::string& into = typed[naam];
        into.append(into.empty() ? "" : ",").append(a.waarde);
        if (!a.gewenst.empty()) typed[naam + '.' + std::string(deel_gewenst)] = a.gewenst;
    }
}

void FormWriter::operator()(const Datum& value, const Field& f) { put(f, dutch(value)); }

}  // namespace houvast::web
