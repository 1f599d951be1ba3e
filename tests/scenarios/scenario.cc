#include "scenario.h"

#include "codec/codec.h"
#include "codec/values.h"
#include "domain/verhaal.h"
#include "loading/bestand.h"
#include "loading/methodiek.h"
#include "opdracht_from_yaml.h"

#include <algorithm>

namespace houvast::scenario {

namespace {

using gegeven::Verhaal;
using yaml::Knoop;

Knoop read(const std::string& file) {
    const auto text = read_text_file(file);
    if (!text) throw BrokenScenario(regel_van(text.error().front()));
    const auto knoop = yaml::parse(*text, file);
    if (!knoop) throw BrokenScenario(regel_van(knoop.error().front()));
    return *knoop;
}

const Knoop& required(const Knoop& kaart, std::string_view sleutel) {
    const Knoop* found = find(kaart, sleutel);
    if (found == nullptr) throw BrokenScenario("ontbreekt: " + std::string(sleutel));
    return *found;
}

void only(const Knoop& kaart, std::initializer_list<std::string_view> sleutels) {
    for (const auto& ingang : kaart.kaart)
        if (std::ranges::count(sleutels, ingang.sleutel) == 0)
            throw BrokenScenario("onbekend: " + ingang.sleutel);
}

// A colleague by name, a resident by id, or the system.
Actor actor_from(const std::string& wie, const Verhaal& v) {
    const auto found = v.wereld.inrichting->medewerkers.find(MedewerkerId{wie});
    if (found != v.wereld.inrichting->medewerkers.end())
        return medewerker(found->first, found->second.rollen);
    if (wie == "systeem") return systeem("scenario");
    if (wie.starts_with("inwoner-")) return {.soort = ActorSoort::Inwoner, .id = wie};
    throw BrokenScenario("niemand heet zo: " + wie);
}

Onderwerp stream_named(const std::string& id) {
    if (id.starts_with("inwoner-")) return InwonerId{id};
    if (id.starts_with("signaal-")) return SignaalId{id};
    return TrajectId{id};
}

Onderwerp subject_of(const Opdracht& opdracht, const std::string& over) {
    return std::visit([&](const auto& group) -> Onderwerp {
        using Group = std::decay_t<decltype(group)>;
        if constexpr (std::is_same_v<Group, TrajectOpdracht>)
            return TrajectId{over.empty() ? "traject-1" : over};
        else if constexpr (std::is_same_v<Group, InwonerOpdracht>)
            return InwonerId{over.empty() ? "inwoner-1" : over};
        else if constexpr (std::is_same_v<Group, SignaalOpdracht>)
            return SignaalId{over.empty() ? "signaal-1" : over};
        else if constexpr (std::is_same_v<Group, WisOpdracht>)
            return stream_named(over.empty() ? "traject-1" : over);
        else
            return DeGemeente{};
    }, opdracht.van);
}

// "$scan" is what the methodiek has for it: a text, or a list. The story is the same.
Knoop in_codes(Knoop knoop, const Knoop* codes) {
    if (knoop.soort == yaml::KnoopSoort::Tekst && knoop.tekst.starts_with('$')) {
        if (codes == nullptr) throw BrokenScenario("geen codes voor: " + knoop.tekst);
        return required(*codes, std::string_view(knoop.tekst).substr(1));
    }
    for (Knoop& een : knoop.lijst) een = in_codes(std::move(een), codes);
    for (auto& ingang : knoop.kaart) ingang.waarde = in_codes(std::move(ingang.waarde), codes);
    return knoop;
}

Result<Besluit> step(const Knoop& stap, Verhaal& v) {
    only(stap, {"titel", "dag", "door", "opdracht", "over", "met"});
    const Knoop* met = find(stap, "met");
    const Knoop* over = find(stap, "over");
    const Opdracht opdracht =
        opdracht_from(required(stap, "opdracht").tekst, met ? *met : Knoop{});
    return v.doe(opdracht, subject_of(opdracht, over ? over->tekst : ""),
                 actor_from(required(stap, "door").tekst, v), date_from(required(stap, "dag")));
}

std::string shown(const Waarde& waarde) {
    if (const auto* dag = std::get_if<Datum>(&waarde)) return iso(*dag);
    if (const auto* getal = std::get_if<int>(&waarde)) return std::to_string(*getal);
    return std::get<std::string>(waarde);
}

class Comparison {
public:
    Comparison(const Knoop& dan, const Verhaal& v) : dan_(dan), verhaal_(v) {}

    std::vector<std::string> of(const Result<Besluit>& besluit) {
        only(dan_, {"weigering", "grond", "waarden", "gebeurtenissen", "bevat", "nergens", "fase",
                    "termijnen", "behandelaar", "clienten", "traject"});
        if (besluit) facts(*besluit);
        else refusal(besluit.error());
        if (const Knoop* fase = find(dan_, "fase"))
            same("fase", fase->tekst, std::string(name_of(traject().soort())));
        if (const Knoop* wie = find(dan_, "behandelaar"))
            same("behandelaar", wie->tekst, traject().behandelaar.value_or(MedewerkerId{}).waarde);
        if (const Knoop* aantal = find(dan_, "clienten"))
            same("clienten", aantal->tekst, std::to_string(traject().clienten.size()));
        if (const Knoop* termijnen = find(dan_, "termijnen")) terms(*termijnen);
        if (const Knoop* weg = find(dan_, "nergens")) nowhere(*weg);
        return std::move(found_);
    }

private:
    const Traject& traject() const {
        const Knoop* welk = find(dan_, "traject");
        return verhaal_.van(TrajectId{welk != nullptr ? welk->tekst : "traject-1"});
    }

    void same(const std::string& wat, const std::string& verwacht, const std::string& kreeg) {
        if (verwacht != kreeg)
            found_.push_back(wat + ": verwacht '" + verwacht + "', kreeg '" + kreeg + "'");
    }

    void refusal(const Weigering& w) {
        const Knoop* verwacht = find(dan_, "weigering");
        if (verwacht == nullptr) return found_.push_back("onverwacht geweigerd: " + w.code);
        same("weigering", verwacht->tekst, w.code);
        if (const Knoop* grond = find(dan_, "grond")) same("grond", grond->tekst, w.grond);
        const Knoop* waarden = find(dan_, "waarden");
        if (waarden == nullptr) return;
        for (const auto& ingang : waarden->kaart) {
            const auto waarde = w.waarden.find(ingang.sleutel);
            same(ingang.sleutel, ingang.waarde.tekst,
                 waarde == w.waarden.end() ? "niets" : shown(waarde->second));
        }
    }

    void facts(const Besluit& besluit) {
        if (const Knoop* weigering = find(dan_, "weigering"))
            return found_.push_back("niet geweigerd met " + weigering->tekst);
        std::map<std::string, std::vector<std::string>> namen;
        std::string inhoud;
        const auto add = [&](const std::string& stroom, const auto& feiten) {
            for (const auto& g : feiten) {
                const StoredEvent stored = codec::encode(g);
                namen[stroom].emplace_back(codec::without_version(stored.name));
                inhoud += stored.payload;
            }
        };
        for (const auto& [id, feiten] : besluit.trajecten) add(id.waarde, feiten);
        for (const auto& [id, feiten] : besluit.inwoners) add(id.waarde, feiten);
        for (const auto& [id, feiten] : besluit.signalen) add(id.waarde, feiten);
        add("gemeente", besluit.gemeente);
        for (const auto& ingang : required(dan_, "gebeurtenissen").kaart) {
            std::string verwacht, kreeg;
            for (const Knoop& een : ingang.waarde.lijst) verwacht += een.tekst + ' ';
            for (const auto& naam : namen[ingang.sleutel]) kreeg += naam + ' ';
            same(ingang.sleutel, verwacht, kreeg);
            namen.erase(ingang.sleutel);
        }
        for (const auto& [stroom, over] : namen)
            if (!over.empty()) found_.push_back("ook geschreven in " + stroom + ": " + over[0]);
        if (const Knoop* bevat = find(dan_, "bevat"))
            for (const Knoop& een : bevat->lijst)
                if (!inhoud.contains(een.tekst)) found_.push_back("niet vastgelegd: " + een.tekst);
    }

    void terms(const Knoop& termijnen) {
        std::map<std::string, std::optional<Termijn>> nu = {
            {"contact", traject().contact_termijn}, {"crisis", {}}, {"eersteGesprek", {}},
            {"beschikking", traject().beschikking_termijn}};
        if (traject().crisis) nu["crisis"] = traject().crisis->termijn;
        if (const auto* s1 = std::get_if<Aangemeld>(&traject().fase))
            nu["eersteGesprek"] = s1->eerste_gesprek;
        for (std::size_t i = 0; i < codec::stored_values<TermijnSoort>.size(); ++i)
            if (const Termijn* t = traject().termijn(static_cast<TermijnSoort>(i)))
                nu[std::string(codec::stored_values<TermijnSoort>[i])] = *t;
            else nu.try_emplace(std::string(codec::stored_values<TermijnSoort>[i]));
        for (const auto& ingang : termijnen.kaart) {
            if (!nu.contains(ingang.sleutel))
                throw BrokenScenario("onbekend: " + ingang.sleutel);
            const auto termijn = nu[ingang.sleutel];
            same("termijn " + ingang.sleutel, ingang.waarde.tekst,
                 termijn ? iso(termijn->eind) : "loopt niet");
        }
    }

    void nowhere(const Knoop& teksten) {
        const auto look = [&](const auto& stromen) {
            for (const auto& [id, feiten] : stromen)
                for (const auto& g : feiten)
                    for (const Knoop& tekst : teksten.lijst)
                        if (codec::encode(g).payload.contains(tekst.tekst))
                            found_.push_back("staat er nog: " + tekst.tekst);
        };
        look(verhaal_.van_traject);
        look(verhaal_.van_inwoner);
        look(verhaal_.van_signaal);
    }

    const Knoop& dan_;
    const Verhaal& verhaal_;
    std::vector<std::string> found_ = {};
};

}  // namespace

namespace {

// What differs, when it is played in this world.
std::vector<std::string> differences(const Knoop& gegeven_kaart, const std::string& folder,
                                     Verhaal& v, const Knoop* codes = nullptr) {
    const Knoop wanneer = in_codes(read(folder + "/wanneer.yaml"), codes);
    const Knoop dan = in_codes(read(folder + "/dan.yaml"), codes);
    if (const Knoop* stappen = find(gegeven_kaart, "stappen"))
        for (const Knoop& stap : stappen->lijst)
            if (const auto gedaan = step(in_codes(stap, codes), v); !gedaan)
                throw BrokenScenario("stap van gegeven geweigerd: " +
                                     required(stap, "opdracht").tekst + ", " +
                                     gedaan.error().code);
    const auto before = v.wereld.trajecten;
    const auto besluit = step(wanneer, v);
    std::vector<std::string> all = Comparison(dan, v).of(besluit);
    if (!besluit && before != v.wereld.trajecten)
        all.push_back("geweigerd, en toch iets veranderd");
    return all;
}

const Methodieken& shipped() {
    static const Methodieken all = [] {
        auto read = load_methodieken("methodieken");
        if (!read) throw BrokenScenario(regel_van(read.error().front()));
        return std::move(*read);
    }();
    return all;
}

// The same story under each of these: "bossche-aanpak/2023-12". The gemeente chose it long before.
std::vector<std::string> differences_under(const Knoop& methodieken, const Knoop& gegeven_kaart,
                                           const std::string& folder) {
    std::vector<std::string> all;
    for (const Knoop& een : methodieken.lijst) {
        const auto slash = een.tekst.find('/');
        const MethodiekKeuze keuze{.code = een.tekst.substr(0, slash),
                                   .versie = een.tekst.substr(slash + 1)};
        Verhaal v;
        v.methodieken = &shipped();
        v.methodiek = find(shipped(), keuze);
        if (v.methodiek == nullptr) throw BrokenScenario("geen methodiek: " + een.tekst);
        v.wereld.inrichting = evolve(
            *v.wereld.inrichting,
            MethodiekGekozen{.code = keuze.code, .versie = keuze.versie, .vanaf = {}});
        const Knoop* van_alle = find(gegeven_kaart, "codes");
        const Knoop* codes = van_alle ? &required(*van_alle, een.tekst) : nullptr;
        for (const std::string& verschil : differences(gegeven_kaart, folder, v, codes))
            all.push_back(een.tekst + ": " + verschil);
    }
    return all;
}

}  // namespace

Uitslag play(const std::string& folder) {
    const Knoop gegeven_kaart = read(folder + "/gegeven.yaml");
    only(gegeven_kaart, {"titel", "stappen", "volgenMaandenMin", "methodieken", "codes"});
    Uitslag uitslag{.titel = required(gegeven_kaart, "titel").tekst, .verschillen = {}};
    if (const Knoop* methodieken = find(gegeven_kaart, "methodieken")) {
        uitslag.verschillen = differences_under(*methodieken, gegeven_kaart, folder);
        return uitslag;
    }
    Methodiek methodiek = gegeven::proef_methodiek;
    if (const Knoop* maanden = find(gegeven_kaart, "volgenMaandenMin"))
        methodiek.uitvoering.volgen_maanden_min = std::stoi(maanden->tekst);
    Verhaal v;
    v.methodiek = &methodiek;
    uitslag.verschillen = differences(gegeven_kaart, folder, v);
    return uitslag;
}

}  // namespace houvast::scenario
