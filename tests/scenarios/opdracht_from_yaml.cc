#include "opdracht_from_yaml.h"

#include "domain/methodiek/gegeven.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace houvast::scenario {

namespace {

using yaml::Knoop;
using yaml::KnoopSoort;

class FromYaml {
public:
    explicit FromYaml(const Knoop& kaart) : kaart_(kaart) {}

    void operator()(std::string& value, const Field& f) { value = required(f).tekst; }
    void operator()(Datum& value, const Field& f) { value = date_from(required(f)); }
    void operator()(Tijd& value, const Field& f) {
        const auto time = tijd_from(required(f).tekst);
        if (!time) throw BrokenScenario("geen tijd: " + std::string(f.name));
        value = *time;
    }
    void operator()(int& value, const Field& f) { value = number(required(f).tekst); }
    void operator()(Euro& value, const Field& f) {
        const auto amount = euro_from_dutch(required(f).tekst);
        if (!amount) throw BrokenScenario("geen bedrag: " + std::string(f.name));
        value = *amount;
    }
    void operator()(Code& value, const Field& f) { value.waarde = required(f).tekst; }
    void operator()(Codes& value, const Field& f) {
        asked_.insert(std::string(f.name));
        const Knoop* knoop = find(kaart_, f.name);
        if (knoop == nullptr) return;
        for (const Knoop& een : knoop->lijst) value.waarden.push_back(een.tekst);
    }
    void operator()(Antwoorden& value, const Field& f) {
        asked_.insert(std::string(f.name));
        const Knoop* knoop = find(kaart_, f.name);
        if (knoop == nullptr) return;
        for (const Knoop& een : knoop->lijst) {
            auto antwoord = antwoord_from(een.tekst);
            if (!antwoord) throw BrokenScenario("geen antwoord: " + een.tekst);
            value.waarden.push_back(std::move(*antwoord));
        }
    }
    template <class Tag>
    void operator()(Id<Tag>& value, const Field& f) { value.waarde = required(f).tekst; }
    template <Choice E>
    void operator()(E& value, const Field& f) { value = one_of<E>(required(f).tekst); }
    template <ChoiceSet Set>
    void operator()(Set& value, const Field& f) {
        asked_.insert(std::string(f.name));
        const Knoop* knoop = find(kaart_, f.name);
        if (knoop == nullptr) return;
        for (const Knoop& een : knoop->lijst)
            value.add(one_of<typename Set::Choice>(een.tekst));
    }
    void operator()(Maatstaf&, const Field& f) { asked_.insert(std::string(f.name)); }
    // "bijlage: geen", or else there is one: its bytes are no part of a story.
    void operator()(Bijlage& value, const Field& f) {
        asked_.insert(std::string(f.name));
        if (find(kaart_, f.name) != nullptr) return;
        value = {.id = {"01936b2e-0000-7000-8000-0000000000b1"}, .type = Bestandstype::Pdf,
                 .grootte = 48'211, .kenmerk = std::string(64, 'a')};
    }
    // "bestand: geen", or else an instrument with a scale of its own.
    void operator()(Inbreng& value, const Field& f) {
        asked_.insert(std::string(f.name));
        if (find(kaart_, f.name) == nullptr) value = gegeven::inbreng();
    }
    template <class T>
    void operator()(std::optional<T>& value, const Field& f) {
        asked_.insert(std::string(f.name));
        if (find(kaart_, f.name) == nullptr) return;
        T given{};
        (*this)(given, f);
        value = std::move(given);
    }

    void done() const {
        for (const auto& ingang : kaart_.kaart)
            if (!asked_.contains(ingang.sleutel))
                throw BrokenScenario("geen veld van deze opdracht: " + ingang.sleutel);
    }

private:
    const Knoop& required(const Field& f) {
        asked_.insert(std::string(f.name));
        const Knoop* knoop = find(kaart_, f.name);
        if (knoop == nullptr) throw BrokenScenario("veld ontbreekt: " + std::string(f.name));
        return *knoop;
    }
    static int number(const std::string& text) {
        int value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc{} || end != text.data() + text.size())
            throw BrokenScenario("geen getal: " + text);
        return value;
    }
    template <Choice E>
    static E one_of(const std::string& text) {
        const auto found = std::ranges::find(names_of<E>, text);
        if (found == names_of<E>.end()) throw BrokenScenario("geen keuze: " + text);
        return static_cast<E>(found - names_of<E>.begin());
    }

    const Knoop& kaart_;
    std::set<std::string> asked_ = {};
};

template <class... O>
std::optional<Opdracht> among(std::type_identity<std::variant<O...>>, const std::string& naam,
                              const Knoop& met) {
    std::optional<Opdracht> found;
    const auto try_one = [&]<class Een>(std::type_identity<Een>) {
        if (name_of(Een::soort) != naam) return;
        Een opdracht{};
        FromYaml visit(met);
        fields(visit, opdracht);
        visit.done();
        found.emplace(std::move(opdracht));
    };
    (try_one(std::type_identity<O>{}), ...);
    return found;
}

}  // namespace

Opdracht opdracht_from(const std::string& naam, const Knoop& met) {
    if (auto o = among(std::type_identity<TrajectOpdrachten>{}, naam, met)) return *o;
    if (auto o = among(std::type_identity<InwonerOpdracht>{}, naam, met)) return *o;
    if (auto o = among(std::type_identity<SignaalOpdracht>{}, naam, met)) return *o;
    if (auto o = among(std::type_identity<GemeenteOpdracht>{}, naam, met)) return *o;
    if (auto o = among(std::type_identity<WisOpdracht>{}, naam, met)) return *o;
    throw BrokenScenario("geen opdracht: " + naam);
}

const Knoop* find(const Knoop& kaart, std::string_view sleutel) {
    const auto found = std::ranges::find(kaart.kaart, sleutel, &yaml::Ingang::sleutel);
    return found == kaart.kaart.end() ? nullptr : &found->waarde;
}

Datum date_from(const Knoop& knoop) {
    const auto dag = datum_from_iso(knoop.tekst);
    if (!dag) throw BrokenScenario("geen dag: " + knoop.tekst);
    return *dag;
}

}  // namespace houvast::scenario
