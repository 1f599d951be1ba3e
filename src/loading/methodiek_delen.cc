// The files of the route: phases, lists, products, how often there is contact, and hints.
#include "loading/methodiek_lezen.h"

#include <charconv>

namespace houvast {

namespace {

using namespace methodiek_lezen;

constexpr std::size_t term_characters_max = 60;

Mijlpaal mijlpaal(Lezer& lezer) {
    return {.code = lezer.code("code"),
            .nummer = lezer.number("nummer", aantallen),
            .naam = naam_of(lezer),
            .uitleg = uitleg_of(lezer)};
}

MethodiekFase fase(Lezer& lezer) {
    return {.code = lezer.code("code"),
            .naam = naam_of(lezer),
            .uitleg = uitleg_of(lezer),
            .stappen = choices_of<Stap>(lezer, "stappen", "onbekende stap"),
            .mijlpalen = lezer.codes("mijlpalen")};
}

Contactfrequentie contactfrequentie(Lezer& lezer) {
    Contactfrequentie f{.code = lezer.code("code"),
                        .naam = naam_of(lezer),
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

Leesfouten read_methodiek_kop(std::string_view text, const std::string& name, Ingelezen& into) {
    return read_file(text, name, into, [&](Lezer& lezer, Bestand&) {
        Methodiek& m = into.methodiek;
        m.code = lezer.code("code");
        m.versie = lezer.code("versie");
        m.naam = naam_of(lezer);
        m.bron = lezer.text("bron", uitleg_characters_max);
        m.nazorg_naam = lezer.text_or_nothing("nazorg_naam", term_characters_max);
        m.gesprekstechniek = lezer.text_or_nothing("gesprekstechniek", uitleg_characters_max);
        read_uitvoering(lezer, m.uitvoering);
    });
}

Leesfouten read_fasen(std::string_view text, const std::string& name, Ingelezen& into) {
    return read_file(text, name, into, [&](Lezer& lezer, Bestand& bestand) {
        into.methodiek.mijlpalen =
            bestand.things<Mijlpaal>(lezer, "mijlpalen", "mijlpaal", mijlpaal);
        into.methodiek.fasen = bestand.things<MethodiekFase>(lezer, "fasen", "fase", fase);
    });
}

Leesfouten read_codelijsten(std::string_view text, const std::string& name, Ingelezen& into) {
    return read_file(text, name, into, [&](Lezer& lezer, Bestand& bestand) {
        const auto waarde = [](Lezer& one) {
            return CodelijstWaarde{.code = one.code("code"),
                                   .naam = naam_of(one),
                                   .vervallen = ja_of(one, "vervallen")};
        };
        const auto lijst = [&](Lezer& one) {
            Codelijst made{.code = one.code("code"), .naam = naam_of(one), .waarden = {}};
            made.waarden = bestand.things<CodelijstWaarde>(
                one, "waarden", "codelijst " + made.code + ", waarde", waarde);
            return made;
        };
        into.methodiek.codelijsten =
            bestand.things<Codelijst>(lezer, "codelijsten", "codelijst", lijst);
    });
}

Leesfouten read_producten(std::string_view text, const std::string& name, Ingelezen& into) {
    return read_file(text, name, into, [&](Lezer& lezer, Bestand& bestand) {
        const auto product = [](Lezer& one) {
            return Product{.code = one.code("code"),
                           .naam = naam_of(one),
                           .uitleg = uitleg_of(one),
                           .soort = choice_of<ProductSoort>(one, "soort"),
                           .toegang = choice_of<Toegang>(one, "toegang")};
        };
        into.methodiek.producten = bestand.things<Product>(lezer, "producten", "product", product);
    });
}

Leesfouten read_contactfrequenties(std::string_view text, const std::string& name,
                                   Ingelezen& into) {
    return read_file(text, name, into, [&](Lezer& lezer, Bestand& bestand) {
        into.methodiek.contactfrequenties = bestand.things<Contactfrequentie>(
            lezer, "contactfrequenties", "contactfrequentie", contactfrequentie);
    });
}

Leesfouten read_gesprekstips(std::string_view text, const std::string& name, Ingelezen& into) {
    return read_file(text, name, into, [&](Lezer& lezer, Bestand& bestand) {
        const auto tip = [](Lezer& one) {
            return Gesprekstip{.code = one.code("code"),
                               .fase = one.code("fase"),
                               .tip = one.text("tip", uitleg_characters_max),
                               .techniek = one.text_or_nothing("techniek", term_characters_max)};
        };
        into.methodiek.gesprekstips =
            bestand.things<Gesprekstip>(lezer, "gesprekstips", "gesprekstip", tip);
    });
}

}  // namespace houvast
