// A change applied: what is asked is checked against the description of the field, then set.
#include "base/overloaded.h"
#include "base/text.h"
#include "domain/methodiek/bewerkbaar_lezen.h"
#include "domain/methodiek/werkblad_tekst.h"

namespace houvast {

namespace bewerken {

namespace {

std::unexpected<Weigering> fault(const char* code, const Bewerkbaar& veld, Waarden waarden = {}) {
    waarden.emplace("veld", veld.veld);
    return refuse({.code = code, .waarden = std::move(waarden)});
}

bool is_keuze(const Bewerkbaar& veld, std::string_view code) {
    return std::ranges::find(veld.keuzes, code, &Veldkeuze::code) != veld.keuzes.end();
}

Result<void> keur_tekst(const Bewerkbaar& veld, std::string_view tekst) {
    if (characters_of(tekst) > static_cast<std::size_t>(veld.tekens_max))
        return fault("methodiekveld-te-lang", veld, {{"max", veld.tekens_max}});
    return {};
}

Result<void> keur_regels(const Bewerkbaar& veld, std::string_view tekst) {
    const auto regels = regels_van(tekst);
    if (std::ssize(regels) < veld.min || std::ssize(regels) > veld.max)
        return fault("methodiekveld-regels", veld, {{"min", veld.min}, {"max", veld.max}});
    for (const std::string_view regel : regels)
        if (const auto ok = keur_tekst(veld, regel); !ok) return ok;
    return {};
}

Result<void> keur_getal(const Bewerkbaar& veld, std::string_view tekst) {
    const auto n = getal_van(tekst);
    if (!n || *n < veld.min || *n > veld.max)
        return fault("methodiekveld-getal", veld, {{"min", veld.min}, {"max", veld.max}});
    return {};
}

Result<void> keur_getallen(const Bewerkbaar& veld, std::string_view tekst) {
    int before = veld.min - 1;  // each after the one before
    for (const std::string_view woord : woorden_van(tekst)) {
        if (const auto ok = keur_getal(veld, woord); !ok) return ok;
        if (*getal_van(woord) <= before)
            return fault("methodiekveld-getal", veld, {{"min", veld.min}, {"max", veld.max}});
        before = *getal_van(woord);
    }
    return {};
}

Result<void> keur_codes(const Bewerkbaar& veld, std::string_view tekst) {
    const auto woorden = woorden_van(tekst);
    for (auto at = woorden.begin(); at != woorden.end(); ++at)
        if (!is_keuze(veld, *at) || std::find(woorden.begin(), at, *at) != at)
            return fault("methodiekveld-keuze", veld, {{"tekst", std::string(*at)}});
    return {};
}

Result<void> keur_keuze(const Bewerkbaar& veld, std::string_view tekst) {
    if (!is_keuze(veld, tekst))
        return fault("methodiekveld-keuze", veld, {{"tekst", std::string(tekst)}});
    return {};
}

Result<void> keur_werkblad(const Bewerkbaar& veld, std::string_view tekst) {
    const auto blokken = werkblad_from(tekst);
    if (!blokken) return fault("methodiekveld-werkblad", veld, {{"regel", blokken.error()}});
    return {};
}

}  // namespace

Result<void> keur(const Bewerkbaar& veld, std::string_view tekst) {
    if (!is_utf8(tekst))
        return refuse({.code = "tekst-onleesbaar", .waarden = {{"veld", veld.veld}}});
    if (trimmed(tekst).empty()) {
        if (veld.verplicht) return fault("methodiekveld-leeg", veld);
        return {};
    }
    switch (veld.soort) {
    case Veldsoort::Tekst:    return keur_tekst(veld, tekst);
    case Veldsoort::Regels:   return keur_regels(veld, tekst);
    case Veldsoort::Getal:    return keur_getal(veld, tekst);
    case Veldsoort::Getallen: return keur_getallen(veld, tekst);
    case Veldsoort::Keuze:    return keur_keuze(veld, tekst);
    case Veldsoort::Codes:    return keur_codes(veld, tekst);
    case Veldsoort::JaNee:
        if (tekst == "ja" || tekst == "nee") return {};
        return fault("methodiekveld-keuze", veld, {{"tekst", std::string(tekst)}});
    case Veldsoort::Werkblad: return keur_werkblad(veld, tekst);
    }
    return {};
}

namespace {

// Sets the field of this name to a text that was found to be a value for it.
struct Zetter {
    std::string_view veld;
    std::string_view tekst;

    void operator()(std::string& to, const Veld& v) const {
        if (v.naam == veld) to = tekst;
    }
    void operator()(int& to, const Veld& v) const {
        if (v.naam == veld) to = getal_van(tekst).value_or(to);
    }
    void operator()(std::optional<int>& to, const Veld& v) const {
        if (v.naam == veld) to = getal_van(tekst);
    }
    void operator()(bool& to, const Veld& v) const {
        if (v.naam == veld) to = tekst == "ja";
    }
    template <Choice E>
    void operator()(E& to, const Veld& v) const {
        if (v.naam == veld) to = choice<E>(tekst);
    }
    template <Choice E>
    void operator()(std::vector<E>& to, const Veld& v) const {
        if (v.naam != veld) return;
        to.clear();
        for (const std::string_view woord : woorden_van(tekst)) to.push_back(choice<E>(woord));
    }
    void operator()(std::vector<std::string>& to, const Veld& v) const {
        if (v.naam != veld) return;
        to.clear();
        for (const auto part : v.lijst.empty() ? regels_van(tekst) : woorden_van(tekst))
            to.emplace_back(part);
    }
    void operator()(std::vector<int>& to, const Veld& v) const {
        if (v.naam != veld) return;
        to.clear();
        for (const std::string_view woord : woorden_van(tekst))
            to.push_back(getal_van(woord).value_or(0));
    }
    void operator()(std::vector<werkblad::Blok>& to, const Veld& v) const {
        if (v.naam == veld) to = werkblad_from(tekst).value();
    }

    template <Choice E>
    static E choice(std::string_view code) {
        const auto& all = names_of<E>;
        return static_cast<E>(std::ranges::find(all, code) - all.begin());
    }
};

// What a new thing begins with: the least of every number, and nothing that nobody chose.
struct Begin {
    void operator()(int& n, const Veld& v) const { n = std::clamp(n, v.min, v.max); }
    void operator()(auto&, const Veld&) const {}
};

std::unexpected<Weigering> unknown(std::string_view deel, std::string_view waar) {
    return refuse({.code = "methodiekdeel-onbekend",
                   .waarden = {{"deel", std::string(deel)}, {"waar", std::string(waar)}}});
}
std::unexpected<Weigering> exists(const std::string& code) {
    return refuse({.code = "methodiekdeel-bestaat", .waarden = {{"code", code}}});
}

// As typed, with the line ends of one kind.
std::string tidy(std::string_view tekst) {
    std::string text{trimmed(tekst)};
    std::erase(text, '\r');
    return text;
}

template <class T>
Result<void> set_field(const Methodiek& m, T& thing, std::string_view veld,
                       std::string_view tekst) {
    const auto found = veld_van(m, thing, veld);
    if (!found)
        return refuse({.code = "methodiekveld-onbekend", .waarden = {{"veld", std::string(veld)}}});
    if (const auto ok = keur(*found, tekst); !ok) return ok;
    Zetter zetter{.veld = veld, .tekst = tekst};
    velden(zetter, thing);
    return {};
}

template <class T>
int next_number(const std::vector<T>& things) {
    int last = 0;
    for (const T& one : things) last = std::max(last, one.nummer);
    return last + 1;
}

template <class T>
Result<void> add_to(const Methodiek& m, std::vector<T>& things, const Toevoeging& w) {
    if (std::ranges::find(things, w.code, &T::code) != things.end()) return exists(w.code);
    T thing{};
    thing.code = w.code;
    if constexpr (requires { thing.nummer; }) thing.nummer = next_number(things);
    Begin begin;
    velden(begin, thing);
    if (const auto ok = set_field(m, thing, hoofdveld<T>(), tidy(w.tekst)); !ok) return ok;
    things.push_back(std::move(thing));
    return {};
}

// Of a thing from a file: every code and every field, as if somebody had typed it.
template <class T>
Result<void> keur_thing(const Methodiek& m, const T& thing) {
    if (!is_code(thing.code))
        return refuse({.code = "methodiekcode-onjuist", .waarden = {{"code", thing.code}}});
    for (const Bewerkbaar& veld : velden_van(m, thing))
        if (const auto ok = keur(veld, veld.waarde); !ok) return ok;
    Result<void> outcome;
    auto deeper = [&](const auto& inside, std::string_view) {
        for (const auto& one : inside)
            if (outcome) outcome = keur_thing(m, one);
    };
    onderdelen(deeper, thing);
    return outcome;
}

Result<void> apply(Methodiek& m, const Veldwijziging& w) {
    const std::string tekst = tidy(w.tekst);
    if (w.deel == deel_kop && w.waar.empty()) return set_field(m, m, w.veld, tekst);
    Result<void> outcome;
    const bool there = at_way(m, w.deel, w.waar, [&](auto&, auto& thing) {
        outcome = set_field(m, thing, w.veld, tekst);
    });
    if (!there) return unknown(w.deel, w.waar);
    return outcome;
}

Result<void> apply(Methodiek& m, const Toevoeging& w) {
    if (w.onder.empty() && is_deel(w.deel) && !is_lijst(w.deel))
        return refuse({.code = "methodiekdeel-vast", .waarden = {{"deel", w.deel}}});
    if (!is_code(w.code))
        return refuse({.code = "methodiekcode-onjuist", .waarden = {{"code", w.code}}});
    Result<void> outcome;
    const bool there = at_list(m, w.deel, w.onder, [&](auto& things, std::string_view) {
        outcome = add_to(m, things, w);
    });
    if (!there) return unknown(w.deel, w.onder);
    return outcome;
}

Result<void> apply(Methodiek& m, const Schrapping& w) {
    if (is_deel(w.deel) && !is_lijst(w.deel))
        return refuse({.code = "methodiekdeel-vast", .waarden = {{"deel", w.deel}}});
    const bool there = at_way(m, w.deel, w.waar, [](auto& things, auto& thing) {
        things.erase(things.begin() + (&thing - things.data()));
    });
    if (!there) return unknown(w.deel, w.waar);
    return {};
}

Result<void> apply(Methodiek& m, const Inbreng& w) {
    for (const Schaal& one : w.schalen) {
        const Schaal* known = schaal(m, one.code);
        if (known && *known != one) return exists(one.code);
        if (!known) m.schalen.push_back(one);
    }
    for (const Instrument& one : w.instrumenten) {
        if (instrument(m, one.code)) return exists(one.code);
        m.instrumenten.push_back(one);
    }
    for (const Schaal& one : w.schalen)
        if (const auto ok = keur_thing(m, one); !ok) return ok;
    for (const Instrument& one : w.instrumenten)
        if (const auto ok = keur_thing(m, one); !ok) return ok;
    return {};
}

// FNV-1a, over texts that each end where they end.
struct Telling {
    std::uint64_t som = 14'695'981'039'346'656'037U;

    void add(std::string_view text) {
        for (const char c : text) mix(static_cast<unsigned char>(c));
        mix(256);
    }
    void mix(std::uint64_t part) {
        som ^= part;
        som *= 1'099'511'628'211U;
    }
    template <class T>
    void add_things(const std::vector<T>& things) {
        for (const T& thing : things) {
            add(thing.code);
            for (const Bewerkbaar& veld : velden_van({}, thing)) add(veld.waarde);
            auto deeper = [&](const auto& inside, std::string_view) { add_things(inside); };
            onderdelen(deeper, thing);
            mix(257);
        }
    }
    void operator()(const Veldwijziging& w) {
        for (const std::string* text : {&w.deel, &w.waar, &w.veld, &w.tekst}) add(*text);
    }
    void operator()(const Toevoeging& w) {
        for (const std::string* text : {&w.deel, &w.onder, &w.code, &w.tekst}) add(*text);
    }
    void operator()(const Schrapping& w) {
        for (const std::string* text : {&w.deel, &w.waar}) add(*text);
    }
    void operator()(const Inbreng& w) {
        add_things(w.schalen);
        add_things(w.instrumenten);
    }
};

}  // namespace

}  // namespace bewerken

std::uint64_t kenmerk_van(std::string_view begin,
                          std::span<const Methodiekwijziging> wijzigingen) {
    bewerken::Telling telling;
    telling.add(begin);
    for (const Methodiekwijziging& wijziging : wijzigingen) {
        telling.mix(258 + wijziging.index());
        std::visit(telling, wijziging);
    }
    return telling.som;
}

Result<Methodiek> toegepast(Methodiek m, const Methodiekwijziging& wijziging) {
    std::vector<Bewerkbaar> before;
    const auto* veld = std::get_if<Veldwijziging>(&wijziging);
    if (veld)
        if (auto now = bewerkbaar(m, veld->deel, veld->waar)) before = std::move(*now);
    const auto done = std::visit([&](const auto& w) { return bewerken::apply(m, w); }, wijziging);
    if (!done) return refuse(done.error());
    if (veld && bewerkbaar(m, veld->deel, veld->waar) == before)
        return refuse({.code = "methodiek-ongewijzigd", .waarden = {{"veld", veld->veld}}});
    return m;
}

Result<Methodiek> opgebouwd(const Methodiek& basis,
                            std::span<const Methodiekwijziging> wijzigingen) {
    Methodiek m = basis;
    for (const Methodiekwijziging& wijziging : wijzigingen) {
        const auto done =
            std::visit([&](const auto& w) { return bewerken::apply(m, w); }, wijziging);
        if (!done) return refuse(done.error());
    }
    return m;
}

}  // namespace houvast
