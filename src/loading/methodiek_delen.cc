// The six files of a methodiek, each a list of things with a code.
#include "base/fields.h"
#include "loading/lezer.h"
#include "loading/methodiek.h"

#include <algorithm>
#include <charconv>

namespace houvast {

namespace {

using yaml::Bereik;
using yaml::Fouten;
using yaml::Knoop;
using yaml::Lezer;

constexpr std::size_t naam_characters_max = 120;
constexpr std::size_t uitleg_characters_max = 600;
constexpr Bereik aantallen{1, 31};
constexpr Bereik maanden{1, 60};

// Parses, hands the map of the file to `read`, and answers with the faults in the file's order.
template <class Read>
Leesfouten read_file(std::string_view text, const std::string& bestand, Read read) {
    const auto root = yaml::parse(text, bestand);
    if (!root) return root.error();
    Fouten fouten{.bestand = bestand};
    Lezer lezer(*root, fouten);
    read(lezer, fouten);
    lezer.done();
    return fouten.in_order();
}

template <Choice E>
E choice_of(Lezer& lezer, std::string_view sleutel) {
    return static_cast<E>(lezer.choice(sleutel, names_of<E>));
}

// A list of maps; `item` makes one thing of each. Two with the same code are a fault where the
// second one stands.
template <class T, class Item>
std::vector<T> things(Lezer& lezer, std::string_view sleutel, Fouten& fouten, Item item) {
    std::vector<T> all;
    std::vector<std::pair<std::string, Plaats>> codes;
    for (const Knoop& knoop : lezer.list(sleutel)) {
        Lezer one(knoop, fouten);
        all.push_back(item(one));
        one.done();
        codes.emplace_back(all.back().code, knoop.plaats);
    }
    yaml::check_unique(codes, fouten);
    return all;
}

Mijlpaal mijlpaal(Lezer& lezer) {
    return {.code = lezer.code("code"),
            .nummer = lezer.number("nummer", aantallen),
            .naam = lezer.text("naam", naam_characters_max),
            .uitleg = lezer.text("uitleg", uitleg_characters_max)};
}

MethodiekFase fase(Lezer& lezer) {
    MethodiekFase f{.code = lezer.code("code"),
           .naam = lezer.text("naam", naam_characters_max),
           .uitleg = lezer.text("uitleg", uitleg_characters_max),
           .stappen = {},
           .mijlpalen = lezer.codes("mijlpalen")};
    for (const std::string& naam : lezer.codes("stappen")) {
        const auto& known = names_of<Stap>;
        const auto found = std::find(known.begin(), known.end(), naam);
        if (found == known.end())
            lezer.fault("stappen", "onbekende stap: " + naam);
        else
            f.stappen.push_back(static_cast<Stap>(found - known.begin()));
    }
    return f;
}

Contactfrequentie contactfrequentie(Lezer& lezer) {
    Contactfrequentie f{.code = lezer.code("code"),
                        .naam = lezer.text("naam", naam_characters_max),
                        .fase = lezer.code("fase"),
                        .aantal = lezer.number("aantal", aantallen),
                        .maanden = lezer.number("maanden", maanden)};
    if (lezer.has("duur_maanden_max"))
        f.duur_maanden_max = lezer.number("duur_maanden_max", maanden);
    if (lezer.has("kanalen")) f.kanalen = lezer.codes("kanalen");
    return f;
}

// What is not said stays as the program has it.
void read_uitvoering(Lezer& lezer, Uitvoering& into) {
    const auto may = [&](std::string_view sleutel, int& value, Bereik bereik) {
        if (lezer.has(sleutel)) value = lezer.number(sleutel, bereik);
    };
    may("plan_weken", into.plan_weken, {1, 26});
    may("volgen_maanden_min", into.volgen_maanden_min, {0, 24});
    may("nazorg_beheer_maanden", into.nazorg_beheer_maanden, maanden);
    may("verwijzing_maanden", into.verwijzing_maanden, maanden);
    may("inkomenscheck_maanden", into.inkomenscheck_maanden, maanden);
    if (lezer.has("volgen_min_hard")) into.volgen_min_hard = lezer.yes_no("volgen_min_hard");
    if (!lezer.has("nazorg_maanden")) return;
    into.nazorg_maanden.clear();
    for (const std::string& een : lezer.codes("nazorg_maanden")) {
        int maand = 0;
        const auto [end, error] = std::from_chars(een.data(), een.data() + een.size(), maand);
        const bool after = into.nazorg_maanden.empty() || maand > into.nazorg_maanden.back();
        if (error != std::errc{} || end != een.data() + een.size() || maand < 1 || maand > 12 ||
            !after)
            lezer.fault("nazorg_maanden", "maanden van 1 tot en met 12, oplopend");
        else into.nazorg_maanden.push_back(maand);
    }
}

}  // namespace

Leesfouten read_methodiek_kop(std::string_view text, const std::string& bestand, Methodiek& into) {
    return read_file(text, bestand, [&](Lezer& lezer, Fouten&) {
        into.code = lezer.code("code");
        into.versie = lezer.code("versie");
        into.naam = lezer.text("naam", naam_characters_max);
        into.bron = lezer.text("bron", uitleg_characters_max);
        read_uitvoering(lezer, into.uitvoering);
    });
}

Leesfouten read_fasen(std::string_view text, const std::string& bestand, Methodiek& into) {
    return read_file(text, bestand, [&](Lezer& lezer, Fouten& fouten) {
        into.mijlpalen = things<Mijlpaal>(lezer, "mijlpalen", fouten, mijlpaal);
        into.fasen = things<MethodiekFase>(lezer, "fasen", fouten, fase);
    });
}

Leesfouten read_codelijsten(std::string_view text, const std::string& bestand, Methodiek& into) {
    return read_file(text, bestand, [&](Lezer& lezer, Fouten& fouten) {
        const auto waarde = [](Lezer& one) {
            return CodelijstWaarde{.code = one.code("code"),
                                   .naam = one.text("naam", naam_characters_max),
                                   .vervallen = one.has("vervallen") && one.yes_no("vervallen")};
        };
        const auto lijst = [&](Lezer& one) {
            return Codelijst{.code = one.code("code"),
                             .naam = one.text("naam", naam_characters_max),
                             .waarden = things<CodelijstWaarde>(one, "waarden", fouten, waarde)};
        };
        into.codelijsten = things<Codelijst>(lezer, "codelijsten", fouten, lijst);
    });
}

Leesfouten read_producten(std::string_view text, const std::string& bestand, Methodiek& into) {
    return read_file(text, bestand, [&](Lezer& lezer, Fouten& fouten) {
        into.producten = things<Product>(lezer, "producten", fouten, [](Lezer& one) {
            return Product{.code = one.code("code"),
                           .naam = one.text("naam", naam_characters_max),
                           .uitleg = one.text("uitleg", uitleg_characters_max),
                           .soort = choice_of<ProductSoort>(one, "soort"),
                           .toegang = choice_of<Toegang>(one, "toegang")};
        });
    });
}

Leesfouten read_contactfrequenties(std::string_view text, const std::string& bestand,
                                   Methodiek& into) {
    return read_file(text, bestand, [&](Lezer& lezer, Fouten& fouten) {
        into.contactfrequenties = things<Contactfrequentie>(lezer, "contactfrequenties", fouten,
                                                            contactfrequentie);
    });
}

Leesfouten read_gesprekstips(std::string_view text, const std::string& bestand, Methodiek& into) {
    return read_file(text, bestand, [&](Lezer& lezer, Fouten& fouten) {
        into.gesprekstips = things<Gesprekstip>(lezer, "gesprekstips", fouten, [](Lezer& one) {
            return Gesprekstip{.code = one.code("code"),
                               .fase = one.code("fase"),
                               .tip = one.text("tip", uitleg_characters_max)};
        });
    });
}

}  // namespace houvast
