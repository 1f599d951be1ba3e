#include "loading/lezer.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace houvast::yaml {

namespace {

constexpr std::string_view lowercase_digits_hyphen = "abcdefghijklmnopqrstuvwxyz0123456789-";

// Unquoted words that other readers of YAML take for something else than text.
constexpr auto not_text = std::to_array<std::string_view>(
    {"~", "null", "Null", "NULL", "true", "True", "TRUE", "false", "False", "FALSE", "yes", "Yes",
     "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF"});

bool looks_like_number(std::string_view text) {
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    const bool digit = !text.empty() && text.front() >= '0' && text.front() <= '9';
    return digit && text.find_first_not_of("0123456789._eExXoabcdefABCDEF") == text.npos;
}

bool is_plain_number(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    if (text.empty() || text.find_first_not_of("0123456789") != text.npos) return false;
    return text == "0" || text.front() != '0';
}

bool is_code(std::string_view text) {
    return !text.empty() && text.size() <= 60 && text.front() != '-' && text.back() != '-' &&
           text.find_first_not_of(lowercase_digits_hyphen) == text.npos;
}

const std::vector<Knoop> no_nodes;
const Knoop no_node;

}  // namespace

std::vector<Leesfout> Fouten::in_order() const {
    std::vector<Leesfout> sorted = lijst;
    std::ranges::stable_sort(sorted, {}, &Leesfout::plaats);
    return sorted;
}

Lezer::Lezer(const Knoop& kaart, Fouten& fouten) : kaart_(kaart), fouten_(fouten) {
    if (kaart.soort != KnoopSoort::Kaart)
        fouten_.add(kaart.plaats, "hier horen sleutels met waarden te staan");
}

bool Lezer::has(std::string_view sleutel) const {
    return std::ranges::find(kaart_.kaart, sleutel, &Ingang::sleutel) != kaart_.kaart.end();
}

const Knoop* Lezer::find(std::string_view sleutel) {
    asked_.emplace(sleutel);
    const auto found = std::ranges::find(kaart_.kaart, sleutel, &Ingang::sleutel);
    return found == kaart_.kaart.end() ? nullptr : &found->waarde;
}

const Knoop* Lezer::required(std::string_view sleutel) {
    const Knoop* found = find(sleutel);
    if (found == nullptr && kaart_.soort == KnoopSoort::Kaart)
        fouten_.add(kaart_.plaats, "sleutel ontbreekt: " + std::string(sleutel));
    return found;
}

const std::string* Lezer::scalar(std::string_view sleutel) {
    const Knoop* found = required(sleutel);
    if (found == nullptr) return nullptr;
    if (found->soort == KnoopSoort::Tekst) return &found->tekst;
    fouten_.add(found->plaats, std::string(sleutel) + " hoort een enkele waarde te zijn");
    return nullptr;
}

void Lezer::fault(std::string_view sleutel, std::string reden) {
    const Knoop* found = find(sleutel);
    fouten_.add(found == nullptr ? kaart_.plaats : found->plaats, std::move(reden));
}

std::string Lezer::text_of(const Knoop& knoop, std::string_view sleutel,
                           std::size_t characters_max) {
    const std::string& value = knoop.tekst;
    std::string reden;
    if (knoop.soort != KnoopSoort::Tekst) {
        reden = std::string(sleutel) + " hoort een enkele waarde te zijn";
    } else if (trimmed(value).empty()) {
        reden = std::string(sleutel) + " is leeg";
    } else if (!knoop.aangehaald && (std::ranges::find(not_text, value) != not_text.end() ||
                                     looks_like_number(value))) {
        reden = "zet \"" + value + "\" tussen aanhalingstekens: het is bedoeld als tekst";
    } else if (characters_of(value) > characters_max) {
        reden = std::string(sleutel) + " is te lang: hoogstens " + std::to_string(characters_max) +
                " tekens";
    } else {
        return value;
    }
    fouten_.add(knoop.plaats, std::move(reden));
    return {};
}

std::string Lezer::text(std::string_view sleutel, std::size_t characters_max) {
    const Knoop* found = required(sleutel);
    return found == nullptr ? std::string{} : text_of(*found, sleutel, characters_max);
}

std::string Lezer::text_or_nothing(std::string_view sleutel, std::size_t characters_max) {
    const Knoop* found = find(sleutel);
    return found == nullptr ? std::string{} : text_of(*found, sleutel, characters_max);
}

std::vector<std::string> Lezer::text_list(std::string_view sleutel, std::size_t characters_max,
                                      Bereik aantal) {
    const std::vector<Knoop>& items = list(sleutel);
    std::vector<std::string> all;
    for (const Knoop& item : items) all.push_back(text_of(item, sleutel, characters_max));
    const bool is_list = has(sleutel) && find(sleutel)->soort == KnoopSoort::Lijst;
    if (is_list && (std::ssize(items) < aantal.min || std::ssize(items) > aantal.max))
        fault(sleutel, std::string(sleutel) + " heeft er " + std::to_string(aantal.min) + " tot " +
                           std::to_string(aantal.max));
    return all;
}

std::string Lezer::code(std::string_view sleutel) {
    const std::string* value = scalar(sleutel);
    if (value == nullptr) return {};
    if (is_code(*value)) return *value;
    fault(sleutel, "een code bestaat uit kleine letters, cijfers en streepjes");
    return {};
}

int Lezer::number(std::string_view sleutel, Bereik bereik) {
    const std::string* value = scalar(sleutel);
    if (value == nullptr) return bereik.min;
    int number = 0;
    const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), number);
    if (find(sleutel)->aangehaald || !is_plain_number(*value) || error != std::errc{}) {
        fault(sleutel, std::string(sleutel) +
                           " hoort een heel getal te zijn, zonder nullen ervoor en zonder "
                           "aanhalingstekens");
    } else if (number < bereik.min || number > bereik.max) {
        fault(sleutel, std::string(sleutel) + " ligt tussen " + std::to_string(bereik.min) +
                           " en " + std::to_string(bereik.max));
    } else {
        return number;
    }
    return bereik.min;
}

bool Lezer::yes_no(std::string_view sleutel) {
    constexpr auto choices = std::to_array<std::string_view>({"nee", "ja"});
    return choice(sleutel, choices) == 1;
}

Datum Lezer::date(std::string_view sleutel) {
    const std::string* value = scalar(sleutel);
    if (value == nullptr) return {};
    if (const auto datum = datum_from_iso(*value)) return *datum;
    fault(sleutel, "geen bestaande dag in de vorm JJJJ-MM-DD: " + *value);
    return {};
}

std::chrono::month_day Lezer::month_day(std::string_view sleutel) {
    constexpr std::chrono::month_day nothing{std::chrono::January, std::chrono::day{1}};
    const std::string* value = scalar(sleutel);
    if (value == nullptr) return nothing;
    // 2001 is no leap year: 29 February is refused with the other days that do not exist.
    if (const auto datum = datum_from_iso("2001-" + *value)) {
        const std::chrono::year_month_day day{*datum};
        return day.month() / day.day();
    }
    fault(sleutel, "geen dag in de vorm MM-DD die elk jaar bestaat: " + *value);
    return nothing;
}

std::size_t Lezer::choice(std::string_view sleutel, std::span<const std::string_view> choices) {
    const std::string* value = scalar(sleutel);
    if (value == nullptr) return 0;
    const auto found = std::ranges::find(choices, *value);
    if (found != choices.end()) return static_cast<std::size_t>(found - choices.begin());
    std::string known;
    for (const std::string_view choice : choices) {
        if (!known.empty()) known += ", ";
        known += choice;
    }
    fault(sleutel, std::string(sleutel) + " is een van: " + known);
    return 0;
}

const std::vector<Knoop>& Lezer::list(std::string_view sleutel) {
    const Knoop* found = required(sleutel);
    if (found == nullptr) return no_nodes;
    if (found->soort == KnoopSoort::Lijst) return found->lijst;
    fouten_.add(found->plaats, std::string(sleutel) + " hoort een lijst te zijn");
    return no_nodes;
}

const Knoop& Lezer::map(std::string_view sleutel) {
    const Knoop* found = required(sleutel);
    return found == nullptr ? no_node : *found;
}

std::vector<std::string> Lezer::codes(std::string_view sleutel) {
    std::vector<std::string> codes;
    for (const Knoop& item : list(sleutel)) {
        if (item.soort != KnoopSoort::Tekst || !is_code(item.tekst))
            fouten_.add(item.plaats, "een code bestaat uit kleine letters, cijfers en streepjes");
        else if (std::ranges::find(codes, item.tekst) != codes.end())
            fouten_.add(item.plaats, "staat er twee keer: " + item.tekst);
        else
            codes.push_back(item.tekst);
    }
    return codes;
}

void Lezer::done() {
    for (const Ingang& ingang : kaart_.kaart) {
        if (!asked_.contains(ingang.sleutel))
            fouten_.add(ingang.plaats, "onbekende sleutel: " + ingang.sleutel);
    }
}

void check_unique(const std::vector<std::pair<std::string, Plaats>>& codes, Fouten& fouten) {
    std::set<std::string, std::less<>> seen;
    for (const auto& [code, plaats] : codes) {
        if (!code.empty() && !seen.insert(code).second)
            fouten.add(plaats, "staat er twee keer: " + code);
    }
}

}  // namespace houvast::yaml
