#include "domain/methodiek/bewerkbaar.h"

#include "base/text.h"
#include "domain/methodiek/bewerkbaar_lezen.h"
#include "domain/methodiek/deugdelijk.h"
#include "domain/methodiek/werkblad_tekst.h"
#include "domain/traject/opdrachten.h"

#include <charconv>

namespace houvast {

namespace bewerken {

std::vector<std::string> stappen_van(std::string_view waar) {
    std::vector<std::string> all;
    if (waar.empty()) return all;
    for (std::size_t end = waar.find('/'); end != waar.npos; end = waar.find('/')) {
        all.emplace_back(waar.substr(0, end));
        waar.remove_prefix(end + 1);
    }
    all.emplace_back(waar);
    return all;
}

namespace {

std::vector<Veldkeuze> values_of(const Methodiek& m, std::string_view code) {
    std::vector<Veldkeuze> all;
    if (const Codelijst* lijst = codelijst(m, code))
        for (const CodelijstWaarde& w : lijst->waarden) all.push_back({w.code, w.naam});
    return all;
}

}  // namespace

std::vector<Veldkeuze> keuzes_van(const Methodiek& m, std::string_view lijst) {
    if (lijst == "doelgroep") return values_of(m, lijst);
    std::vector<Veldkeuze> all;
    if (lijst == "kanaal") {
        const auto named = values_of(m, lijst);
        for (const std::string_view code : names_of<Kanaal>) {
            const auto found = std::ranges::find(named, code, &Veldkeuze::code);
            all.push_back({std::string(code), found == named.end() ? "" : found->naam});
        }
        return all;
    }
    at_list(m, lijst, "", [&](const auto& things, std::string_view) {
        for (const auto& thing : things) all.push_back({thing.code, hoofdtekst(thing)});
    });
    return all;
}

std::string joined(const std::vector<std::string>& texts, char between) {
    std::string all;
    for (const std::string& text : texts) {
        if (!all.empty()) all += between;
        all += text;
    }
    return all;
}

std::string werkblad_waarde(const std::vector<werkblad::Blok>& blokken) {
    return werkblad_tekst(blokken);
}

std::vector<std::string_view> woorden_van(std::string_view tekst) {
    constexpr std::string_view between = " ,\t\r\n";
    std::vector<std::string_view> all;
    for (std::size_t at = tekst.find_first_not_of(between); at != tekst.npos;) {
        const std::size_t end = std::min(tekst.find_first_of(between, at), tekst.size());
        all.push_back(tekst.substr(at, end - at));
        at = tekst.find_first_not_of(between, end);
    }
    return all;
}

std::vector<std::string_view> regels_van(std::string_view tekst) {
    std::vector<std::string_view> all;
    while (!tekst.empty()) {
        const std::size_t end = tekst.find('\n');
        if (const auto line = trimmed(tekst.substr(0, end)); !line.empty()) all.push_back(line);
        tekst = end == tekst.npos ? std::string_view{} : tekst.substr(end + 1);
    }
    return all;
}

std::optional<int> getal_van(std::string_view tekst) {
    int n = 0;
    const auto [end, error] = std::from_chars(tekst.data(), tekst.data() + tekst.size(), n);
    if (error != std::errc{} || end != tekst.data() + tekst.size()) return {};
    return n;
}

}  // namespace bewerken

namespace {

// What is under a thing, or will be: the key of its list.
template <class T>
std::string key_under(const T& thing) {
    std::string key;
    auto see = [&](const auto&, std::string_view naam) { key = naam; };
    bewerken::onderdelen(see, thing);
    return key;
}

// Every field that has to be filled in and is not, of these things and of all under them.
struct Gaps {
    const Methodiek& m;
    std::string_view deel;
    std::vector<Weigering>& found;

    template <class T>
    void look_at(const T& thing, const std::string& waar) const {
        for (const Bewerkbaar& veld : bewerken::velden_van(m, thing)) {
            if (!veld.verplicht || !veld.waarde.empty()) continue;
            const std::string in = std::string(deel) + (waar.empty() ? "" : ' ' + waar);
            Waarden waarden = {{"in", in}, {"deel", std::string(deel)}, {"waar", waar},
                               {"veld", veld.veld}};
            found.emplace_back("methodiek.veld-leeg", "", std::move(waarden));
        }
    }
    template <class T>
    void look_at_all(const std::vector<T>& things, const std::string& before) const {
        for (const T& thing : things) {
            const std::string waar = before + thing.code;
            look_at(thing, waar);
            auto deeper = [&](const auto& inside, std::string_view) {
                look_at_all(inside, waar + '/');
            };
            bewerken::onderdelen(deeper, thing);
        }
    }
};

}  // namespace

std::vector<std::string> methodiekdelen() {
    std::vector<std::string> all = {std::string(bewerken::deel_kop)};
    const Methodiek none{};
    auto add = [&](const auto&, std::string_view deel) { all.emplace_back(deel); };
    bewerken::delen(add, none);
    return all;
}

bool is_deel(std::string_view deel) {
    const auto all = methodiekdelen();
    return std::ranges::find(all, deel) != all.end();
}

bool is_lijst(std::string_view deel) {
    return is_deel(deel) && deel != bewerken::deel_kop && deel != bewerken::deel_vast;
}

std::vector<Deelnaam> delen_onder(const Methodiek& m, std::string_view deel,
                                  std::string_view onder) {
    std::vector<Deelnaam> all;
    const std::string before = onder.empty() ? "" : std::string(onder) + '/';
    bewerken::at_list(m, deel, onder, [&](const auto& things, std::string_view) {
        for (const auto& thing : things) {
            all.push_back({.waar = before + thing.code,
                           .code = thing.code,
                           .naam = bewerken::hoofdtekst(thing),
                           .onder = key_under(thing)});
            if constexpr (requires { thing.vervallen; }) all.back().vervallen = thing.vervallen;
        }
    });
    return all;
}

Result<std::vector<Bewerkbaar>> bewerkbaar(const Methodiek& m, std::string_view deel,
                                           std::string_view waar) {
    if (deel == bewerken::deel_kop && waar.empty()) return bewerken::velden_van(m, m);
    std::vector<Bewerkbaar> all;
    const bool there = bewerken::at_way(m, deel, waar, [&](const auto&, const auto& thing) {
        all = bewerken::velden_van(m, thing);
    });
    if (there) return all;
    return refuse({.code = "methodiekdeel-onbekend",
                   .waarden = {{"deel", std::string(deel)}, {"waar", std::string(waar)}}});
}

std::vector<Weigering> tekorten(const Methodiek& m) {
    std::vector<Weigering> found;
    Gaps{m, bewerken::deel_kop, found}.look_at(m, "");
    auto in_part = [&](const auto& things, std::string_view deel) {
        Gaps{m, deel, found}.look_at_all(things, "");
    };
    bewerken::delen(in_part, m);
    for (Weigering& gebrek : gebreken(m)) found.push_back(std::move(gebrek));
    return found;
}

}  // namespace houvast
