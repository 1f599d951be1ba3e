// Goal: whatever is changed in a methodiek changes that and nothing else, and comes back from its
// events.
// Method: for each methodiek on disk every field is set to the value that it has; then random
// changes that are good, one after the other. verschillen says what each of them touched.
#include "base/overloaded.h"
#include "codec/codec.h"
#include "domain/gemeente/eigen_methodiek.h"
#include "domain/methodiek/bewerkbaar.h"
#include "domain/methodiek/verschil.h"
#include "loading/methodiek.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <random>

using namespace houvast;

namespace {

using Verschillen = std::vector<Methodiekverschil>;
using Wijzigingen = std::vector<Methodiekwijziging>;

constexpr int changes_per_methodiek = 120;
const MethodiekKeuze eigen{"eigen", "1"};

const Methodieken& shipped() {
    static const Methodieken all = load_methodieken("methodieken").value();
    return all;
}

unsigned first_seed() {
    const char* seed = std::getenv("SEED");
    return seed != nullptr ? static_cast<unsigned>(std::strtoul(seed, nullptr, 10))
                           : std::random_device{}();
}

// Every thing of a part, at any depth: the way to each.
void add_ways(const Methodiek& m, const std::string& deel, const std::string& onder,
              std::vector<std::string>& ways) {
    for (const Deelnaam& een : delen_onder(m, deel, onder)) {
        ways.push_back(een.waar);
        if (!een.onder.empty()) add_ways(m, deel, een.waar, ways);
    }
}
std::vector<std::string> ways_in(const Methodiek& m, const std::string& deel) {
    std::vector<std::string> ways;
    if (deel == "methodiek") ways.emplace_back();
    add_ways(m, deel, "", ways);
    return ways;
}

class Maker {
public:
    Maker(const Methodiek& m, std::mt19937& random) : m_(m), random_(random) {}

    Methodiekwijziging change() {
        const std::string deel = one_of(methodiekdelen());
        const auto ways = ways_in(m_, deel);
        const std::string waar = ways.empty() ? "" : one_of(ways);
        switch (is_lijst(deel) ? below(6) : 0) {
        case 4: return Toevoeging{deel, parent(deel, waar), "nieuw-" + number(), "Nieuw"};
        case 5:
            if (!ways.empty()) return Schrapping{deel, waar};
            return Toevoeging{deel, "", "nieuw-" + number(), "Nieuw"};
        default: return field(deel, waar);
        }
    }

private:
    int below(std::size_t count) { return static_cast<int>(random_() % count); }
    std::string number() { return std::to_string(below(100'000)); }
    template <class T>
    T one_of(const std::vector<T>& all) {
        return all.at(static_cast<std::size_t>(below(all.size())));
    }

    // Where a thing can be added: under this one, or in the part itself.
    std::string parent(const std::string& deel, const std::string& waar) {
        const auto slash = waar.rfind('/');
        const std::string above = slash == waar.npos ? "" : waar.substr(0, slash);
        for (const Deelnaam& een : delen_onder(m_, deel, above))
            if (een.waar == waar && !een.onder.empty() && below(2) == 0) return waar;
        return above;
    }

    Methodiekwijziging field(const std::string& deel, const std::string& waar) {
        const auto all = bewerkbaar(m_, deel, waar);
        if (!all) return Toevoeging{deel, "", "nieuw-" + number(), "Nieuw"};
        const Bewerkbaar veld = one_of(*all);
        return Veldwijziging{deel, waar, veld.veld, value_for(veld)};
    }

    std::string value_for(const Bewerkbaar& veld) {
        if (!veld.verplicht && below(5) == 0) return "";
        switch (veld.soort) {
        case Veldsoort::Tekst:    return "T" + number();
        case Veldsoort::Regels:   return "Een " + number() + "?\r\nTwee?";
        case Veldsoort::Getal:
            return std::to_string(veld.min +
                                  below(static_cast<std::size_t>(veld.max - veld.min + 1)));
        case Veldsoort::Getallen: return "1 " + std::to_string(2 + below(11));
        case Veldsoort::Keuze:    return veld.keuzes.empty() ? "" : one_of(veld.keuzes).code;
        case Veldsoort::Codes:    return veld.keuzes.empty() ? "" : one_of(veld.keuzes).code;
        case Veldsoort::JaNee:    return below(2) == 0 ? "ja" : "nee";
        case Veldsoort::Werkblad: return "kop: " + number() + "\n\nvakje: Een\nvakje: Twee";
        }
        return "";
    }

    const Methodiek& m_;
    std::mt19937& random_;
};

// What verschillen has to say of it, and nothing more.
Methodiekverschil expected_of(const Methodiekwijziging& wijziging) {
    const auto head = [](const std::string& waar) { return waar.substr(0, waar.find('/')); };
    const auto whole = [](const std::string& waar) { return waar.find('/') == waar.npos; };
    return std::visit(overloaded{
        [&](const Veldwijziging& w) {
            return Methodiekverschil{w.deel, w.deel == "methodiek" ? w.veld : head(w.waar),
                                     VerschilSoort::Anders};
        },
        [&](const Toevoeging& w) {
            if (w.onder.empty()) return Methodiekverschil{w.deel, w.code, VerschilSoort::Bij};
            return Methodiekverschil{w.deel, head(w.onder), VerschilSoort::Anders};
        },
        [&](const Schrapping& w) {
            return Methodiekverschil{w.deel, head(w.waar),
                                     whole(w.waar) ? VerschilSoort::Weg : VerschilSoort::Anders};
        },
        [](const Inbreng&) { return Methodiekverschil{}; },
    }, wijziging);
}

GemeenteGebeurtenis fact_of(const Methodiekwijziging& wijziging) {
    return std::visit(overloaded{
        [](const Veldwijziging& w) -> GemeenteGebeurtenis {
            return MethodiekGewijzigd{eigen.code, eigen.versie, w};
        },
        [](const Toevoeging& w) -> GemeenteGebeurtenis {
            return MethodiekdeelToegevoegd{eigen.code, eigen.versie, w};
        },
        [](const Schrapping& w) -> GemeenteGebeurtenis {
            return MethodiekdeelGeschrapt{eigen.code, eigen.versie, w};
        },
        [](const Inbreng& w) -> GemeenteGebeurtenis {
            return InstrumentIngebracht{eigen.code, eigen.versie, w};
        },
    }, wijziging);
}

// As a journal gives it back.
Inrichting replayed(const MethodiekKeuze& van, const Wijzigingen& all) {
    std::vector<GemeenteGebeurtenis> feiten = {
        MethodiekGekopieerd{van.code, van.versie, eigen.code, eigen.versie, "Zo werken wij"}};
    for (const Methodiekwijziging& one : all) feiten.push_back(fact_of(one));
    feiten.push_back(MethodiekVastgesteld{eigen.code, eigen.versie});
    Inrichting inrichting;
    for (const GemeenteGebeurtenis& g : feiten)
        inrichting = evolve(std::move(inrichting), codec::decode_gemeente(codec::encode(g)));
    return inrichting;
}

void check_replay(const Methodiek& basis, Methodiek made, const Wijzigingen& all) {
    made.code = eigen.code;
    made.versie = eigen.versie;
    const Methodieken again =
        eigen_methodiek::met_eigen(shipped(), replayed(keuze_van(basis), all));
    REQUIRE(find(again, eigen) != nullptr);
    CHECK(verschillen(made, *find(again, eigen)) == Verschillen{});
}

}  // namespace

TEST_CASE("R-024 every field of every methodiek on disk can be set, and has a value of its own") {
    for (const Methodiek& m : shipped().alle) {
        CAPTURE(m.code);
        Wijzigingen same;
        for (const std::string& deel : methodiekdelen())
            for (const std::string& waar : ways_in(m, deel)) {
                const auto velden = bewerkbaar(m, deel, waar);
                REQUIRE(velden);
                for (const Bewerkbaar& veld : *velden)
                    same.push_back(Veldwijziging{deel, waar, veld.veld, veld.waarde});
            }
        CHECK(same.size() > 1'000);
        const auto after = opgebouwd(m, same);
        REQUIRE_MESSAGE(after, after.error().code);
        CHECK(verschillen(m, *after) == Verschillen{});
        CHECK(tekorten(m).empty());
    }
}

TEST_CASE("R-024 R-035 R-193 a random change touches what it names, and comes back from events") {
    const unsigned seed = first_seed();
    MESSAGE("SEED=" << seed);
    for (const Methodiek& basis : shipped().alle) {
        CAPTURE(basis.code);
        const Methodiek before = basis;
        std::mt19937 random(seed);
        // As the copy begins: with the name that it was given.
        Methodiek now = basis;
        now.naam = "Zo werken wij";
        Wijzigingen done;
        while (done.size() < changes_per_methodiek) {
            const Methodiekwijziging wijziging = Maker(now, random).change();
            auto after = toegepast(now, wijziging);
            if (!after) {
                const std::string& code = after.error().code;
                CHECK_MESSAGE((code == "methodiek-ongewijzigd" || code == "methodiekdeel-bestaat" ||
                               code == "methodiekveld-leeg"),
                              code);
                continue;
            }
            CHECK(verschillen(now, *after) == Verschillen{expected_of(wijziging)});
            now = std::move(*after);
            done.push_back(wijziging);
        }
        check_replay(basis, now, done);
        CHECK(verschillen(before, basis) == Verschillen{});  // the original is as it was
    }
}
