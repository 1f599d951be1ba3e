#include "domain/keuring.h"

#include "base/text.h"

namespace houvast {

void Keuring::operator()(std::string& text, const Field& field) {
    text = std::string(trimmed(text));
    if (text.empty()) return fault("tekst-ontbreekt", field);
    if (!is_utf8(text)) return fault("tekst-onleesbaar", field);
    if (field.length_max > 0 && characters_of(text) > field.length_max)
        fault("tekst-te-lang", field, {{"max", static_cast<int>(field.length_max)}});
}

void Keuring::operator()(std::optional<std::string>& text, const Field& field) {
    if (text && trimmed(*text).empty()) text.reset();
    if (text) (*this)(*text, field);
}

void Keuring::operator()(Antwoorden& antwoorden, const Field& field) {
    std::erase_if(antwoorden.waarden, [](const Antwoord& a) {
        return a.waarde.empty() && trimmed(a.tekst).empty();
    });
    for (Antwoord& a : antwoorden.waarden) {
        if (!a.waarde.empty()) {
            a.tekst.clear();  // an answer is a choice or words
            continue;
        }
        a.gewenst.clear();
        (*this)(a.tekst, field);
    }
}

void Keuring::operator()(Datum dag, const Field& field) {
    const int jaar{std::chrono::year_month_day{dag}.year()};
    if (jaar < jaar_min || jaar > jaar_max) fault("datum-onwaarschijnlijk", field);
}

void Keuring::operator()(Euro amount, const Field& field) {
    if (amount < Euro()) fault("bedrag-negatief", field);
}

Result<void> Keuring::uitkomst() const {
    if (fault_) return refuse(*fault_);
    return {};
}

void Keuring::fault(std::string code, const Field& field, Waarden waarden) {
    if (fault_) return;
    waarden["veld"] = std::string(field.name);
    fault_ = Weigering{.code = std::move(code), .waarden = std::move(waarden)};
}

}  // namespace houvast
