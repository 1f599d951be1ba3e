#include "app/digest.h"

#include "base/hash.h"
#include "domain/methodiek/bewerkbaar.h"

namespace houvast {

namespace {

// Writes name=length:value; for every field, so that no two contents give the same bytes.
struct FieldBytes {
    std::string bytes;

    void put(std::string_view name, std::string_view value) {
        bytes.append(name).append("=").append(std::to_string(value.size())).append(":");
        bytes.append(value).append(";");
    }
    void operator()(std::string& text, const Field& f) { put(f.name, text); }
    void operator()(Datum& day, const Field& f) { put(f.name, iso(day)); }
    void operator()(Tijd& time, const Field& f) { put(f.name, klok(time)); }
    void operator()(int& number, const Field& f) { put(f.name, std::to_string(number)); }
    void operator()(Euro& amount, const Field& f) {
        put(f.name, std::to_string(amount.cents()));
    }
    void operator()(Code& code, const Field& f) { put(f.name, code.waarde); }
    void operator()(Codes& codes, const Field& f) {
        for (const std::string& one : codes.waarden) put(f.name, one);
    }
    void operator()(Antwoorden& antwoorden, const Field& f) {
        for (const Antwoord& one : antwoorden.waarden) put(f.name, antwoord_regel(one));
    }
    template <class Tag>
    void operator()(Id<Tag>& id, const Field& f) { put(f.name, id.waarde); }
    template <Choice E>
    void operator()(E& choice, const Field& f) { put(f.name, name_of(choice)); }
    template <ChoiceSet Set>
    void operator()(Set& set, const Field& f) {
        for (std::size_t i = 0; i < names_of<typename Set::Choice>.size(); ++i)
            if (set.has(static_cast<typename Set::Choice>(i)))
                put(f.name, names_of<typename Set::Choice>[i]);
    }
    void operator()(Maatstaf&, const Field&) {}  // nobody asked for it: decide fills it in
    void operator()(Bijlage& b, const Field& f) { put(f.name, b.kenmerk); }
    void operator()(Inbreng& b, const Field& f) {
        const std::vector<Methodiekwijziging> change = {b};
        put(f.name, std::to_string(kenmerk_van(f.name, change)));
    }
    template <class T>
    void operator()(std::optional<T>& value, const Field& f) { if (value) (*this)(*value, f); }
};

std::string subject_text(const Onderwerp& onderwerp) {
    return std::visit([](const auto& id) {
        if constexpr (requires { id.waarde; }) return id.waarde;
        else return std::string("gemeente");
    }, onderwerp);
}

}  // namespace

std::string digest_of(const Opdracht& opdracht, const Onderwerp& onderwerp, std::string_view key) {
    FieldBytes bytes;
    const OpdrachtSoort soort = soort_of(opdracht);
    bytes.put("soort", name_of(soort));  // its number changes when one is added before it
    // A command that starts something gets a fresh id each time it is sent: not part of it.
    if (!begint_iets(soort))
        bytes.put("onderwerp", subject_text(onderwerp));
    std::visit([&](const auto& groep) {
        std::visit([&](auto o) { fields(bytes, o); }, keuze_van(groep));
    }, opdracht.van);
    return keyed_hash(key, bytes.bytes);
}

}  // namespace houvast
