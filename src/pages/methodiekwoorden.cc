#include "pages/methodiekwoorden.h"

#include <algorithm>

namespace houvast::pages {

using html::Url;

namespace {

std::string_view parent_of(std::string_view waar) {
    const auto slash = waar.rfind('/');
    return slash == waar.npos ? std::string_view{} : waar.substr(0, slash);
}

const Deelnaam* thing_at(const std::vector<Deelnaam>& things, std::string_view waar) {
    const auto found = std::ranges::find(things, waar, &Deelnaam::waar);
    return found == things.end() ? nullptr : &*found;
}

// The first of these that the catalogue knows; else the last.
std::string first_known(const std::string& own, const std::string& shared, const Texts& texts) {
    return texts(texts.knows(own) ? own : shared);
}

// "a b" or "a,b": each of them.
std::vector<std::string> codes_in(std::string_view text) {
    std::vector<std::string> all;
    while (!text.empty()) {
        const auto space = std::min(text.find(' '), text.size());
        if (space > 0) all.emplace_back(text.substr(0, space));
        text.remove_prefix(std::min(space + 1, text.size()));
    }
    return all;
}

}  // namespace

std::string deel_in_woorden(std::string_view deel, const Texts& texts) {
    return texts("methodiekdeel." + std::string(deel));
}

std::string dingsoort(const Methodiek& m, std::string_view deel, std::string_view waar) {
    const std::string_view parent = parent_of(waar);
    if (parent.empty()) return std::string(deel);
    const auto around = delen_onder(m, deel, parent_of(parent));
    const Deelnaam* found = thing_at(around, parent);
    if (found == nullptr) return std::string(deel);
    // The themes of an instrument are others than those of the goals.
    return found->onder == "themas" ? "meetthemas" : found->onder;
}

std::string veld_in_woorden(std::string_view soort, std::string_view veld, const Texts& texts) {
    const std::string key{veld};
    return first_known("methodiekveld." + std::string(soort) + '.' + key, "methodiekveld." + key,
                       texts);
}

std::string keuze_in_woorden(std::string_view soort, std::string_view veld, const Veldkeuze& een,
                             const Texts& texts) {
    if (!een.naam.empty()) return een.naam;
    const std::string key = std::string(veld) + '.' + een.code;
    return first_known("methodiekwaarde." + std::string(soort) + '.' + key,
                       "methodiekwaarde." + key, texts);
}

std::string waarde_in_woorden(std::string_view soort, const Bewerkbaar& van, const Texts& texts) {
    const auto named = [&](const std::string& code) {
        const auto found = std::ranges::find(van.keuzes, code, &Veldkeuze::code);
        return found == van.keuzes.end() ? code : keuze_in_woorden(soort, van.veld, *found, texts);
    };
    switch (van.soort) {
    case Veldsoort::JaNee: return texts(van.waarde == "ja" ? "keuze.ja" : "keuze.nee");
    case Veldsoort::Keuze: return van.waarde.empty() ? std::string() : named(van.waarde);
    case Veldsoort::Codes: {
        std::string lines;
        for (const std::string& code : codes_in(van.waarde))
            lines.append(lines.empty() ? "" : "\n").append(named(code));
        return lines;
    }
    case Veldsoort::Getallen: return texts.list(codes_in(van.waarde));
    case Veldsoort::Tekst:
    case Veldsoort::Regels:
    case Veldsoort::Getal:
    case Veldsoort::Werkblad: break;
    }
    return van.waarde;
}

std::string naam_van_ding(const Methodiek& m, std::string_view deel, std::string_view waar) {
    const auto around = delen_onder(m, deel, parent_of(waar));
    const Deelnaam* found = thing_at(around, waar);
    return found == nullptr ? std::string() : found->naam;
}

const std::vector<Methodieksectie>& onderdelen_van_methodiek() {
    static const std::vector<Methodieksectie> all = {
        {"vragen", {"platen"}},
        {"instrumenten", {"instrumenten", "schalen"}},
        {"inschaling", {"klassen", "schema"}},
        {"doelen", {"themas", "einddoelen", "subdoelen"}},
        {"hulpmiddelen", {"hulpmiddelen"}},
        {"codelijsten", {"codelijsten"}},
        {"teksten", {"methodiek", "contactfrequenties"}},
        {"tips", {"gesprekstips"}},
        {"trainingen", {"trainingen"}},
        {"producten", {"producten"}},
        {"fasen", {"fasen", "mijlpalen"}},
    };
    return all;
}

const Methodieksectie& onderdeel_van(std::string_view deel) {
    const auto& all = onderdelen_van_methodiek();
    const auto found = std::ranges::find_if(all, [&](const Methodieksectie& een) {
        return std::ranges::find(een.delen, deel) != een.delen.end();
    });
    return found == all.end() ? all.front() : *found;
}

Url url_van_versie(const MethodiekKeuze& keuze) {
    return Url::path({"beheer", "methodieken", keuze.code, keuze.versie});
}
Url url_van_versie(const MethodiekKeuze& keuze, std::string_view plek) {
    return Url::path({"beheer", "methodieken", keuze.code, keuze.versie, plek});
}
Url url_van_onderdeel(const MethodiekKeuze& keuze, std::string_view onderdeel) {
    return url_van_versie(keuze).with_query({{"onderdeel", onderdeel}});
}
Url url_van_ding(const MethodiekKeuze& keuze, std::string_view deel, std::string_view waar) {
    const Url form = url_van_versie(keuze, "wijziging").with_query({{"deel", deel}});
    return waar.empty() ? form : form.with_query({{"waar", waar}});
}

std::string anker_van(std::string_view deel, std::string_view waar) {
    std::string id = std::string(deel) + '-';
    for (const char c : waar) id += c == '/' ? '-' : c;
    return id;
}

}  // namespace houvast::pages
