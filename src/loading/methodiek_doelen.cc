// The files of learning: goals, aids with their sheets, and group training.
#include "loading/methodiek_lezen.h"

namespace houvast {

namespace {

using namespace methodiek_lezen;

constexpr std::size_t tekst_characters_max = 4'000;
constexpr std::size_t kolom_characters_max = 60;
constexpr std::size_t adres_characters_max = 300;
constexpr std::size_t blokken_max = 40;

Subdoel subdoel_of(Lezer& lezer) {
    return {.code = lezer.code("code"),
            .thema = lezer.code("thema"),
            .einddoel = lezer.code("einddoel"),
            .tekst = lezer.text("tekst", uitleg_characters_max),
            .soort = choice_of<Doelsoort>(lezer, "soort"),
            .moeilijkheid = lezer.number("moeilijkheid", {1, moeilijkheid_max}),
            .na = lezer.has("na") ? lezer.codes("na") : std::vector<std::string>{},
            .hulpmiddelen = lezer.codes("hulpmiddelen")};
}

werkblad::Blok blok_of(Lezer& lezer) {
    if (lezer.has("kop")) return werkblad::Kop{lezer.text("kop", naam_characters_max)};
    if (lezer.has("zin")) return werkblad::Zin{lezer.text("zin", uitleg_characters_max)};
    if (lezer.has("regels")) return werkblad::Regels{lezer.number("regels", {1, 20})};
    if (lezer.has("tabel"))
        return werkblad::Tabel{.kolommen = lezer.text_list("tabel", kolom_characters_max, {1, 6}),
                               .rijen = lezer.number("rijen", aantallen)};
    if (lezer.has("vakjes"))
        return werkblad::Vakjes{lezer.text_list("vakjes", uitleg_characters_max, {1, 20})};
    lezer.fault("kop", "een blok is een kop, zin, regels, tabel of vakjes");
    return werkblad::Zin{};
}

std::vector<werkblad::Blok> blokken_of(Lezer& lezer, Bestand& bestand) {
    std::vector<werkblad::Blok> blokken;
    for (const Knoop& knoop : lezer.list("werkblad")) {
        Lezer one(knoop, bestand.fouten);
        if (knoop.soort != yaml::KnoopSoort::Kaart) continue;
        blokken.push_back(blok_of(one));
        one.done();
    }
    if (blokken.size() > blokken_max)
        lezer.fault("werkblad",
                    "een werkblad heeft hoogstens " + std::to_string(blokken_max) + " blokken");
    return blokken;
}

Hulpmiddel hulpmiddel_of(Lezer& lezer, Bestand& bestand) {
    Hulpmiddel h{.code = lezer.code("code"),
                 .naam = naam_of(lezer),
                 .soort = choice_of<HulpmiddelSoort>(lezer, "soort"),
                 .themas = lezer.codes("themas"),
                 .doelgroepen = lezer.codes("doelgroepen"),
                 .uitleg = uitleg_of(lezer),
                 .tekst = lezer.text_or_nothing("tekst", tekst_characters_max),
                 .adres = lezer.text_or_nothing("adres", adres_characters_max)};
    if (lezer.has("werkblad")) h.werkblad = blokken_of(lezer, bestand);
    return h;
}

Training training_of(Lezer& lezer) {
    return {.code = lezer.code("code"),
            .naam = naam_of(lezer),
            .uitleg = uitleg_of(lezer),
            .themas = lezer.codes("themas"),
            .bijeenkomsten = lezer.number("bijeenkomsten", aantallen),
            .groep_max = lezer.number("groep_max", {2, 50}),
            .product = lezer.code("product")};
}

}  // namespace

Leesfouten read_doelen(std::string_view text, const std::string& name, Ingelezen& into) {
    return read_file(text, name, into, [&](Lezer& lezer, Bestand& bestand) {
        Methodiek& m = into.methodiek;
        m.themas = bestand.things<Doelthema>(lezer, "themas", "thema", [](Lezer& one) {
            return Doelthema{
                .code = one.code("code"), .naam = naam_of(one), .uitleg = uitleg_of(one)};
        });
        m.einddoelen = bestand.things<Einddoel>(lezer, "einddoelen", "einddoel", [](Lezer& one) {
            return Einddoel{.code = one.code("code"),
                            .thema = one.code("thema"),
                            .tekst = one.text("tekst", uitleg_characters_max)};
        });
        m.subdoelen = bestand.things<Subdoel>(lezer, "subdoelen", "subdoel", subdoel_of);
    });
}

Leesfouten read_hulpmiddelen(std::string_view text, const std::string& name, Ingelezen& into) {
    return read_file(text, name, into, [&](Lezer& lezer, Bestand& bestand) {
        into.methodiek.hulpmiddelen =
            bestand.things<Hulpmiddel>(lezer, "hulpmiddelen", "hulpmiddel", [&](Lezer& one) {
                return hulpmiddel_of(one, bestand);
            });
    });
}

Leesfouten read_trainingen(std::string_view text, const std::string& name, Ingelezen& into) {
    return read_file(text, name, into, [&](Lezer& lezer, Bestand& bestand) {
        into.methodiek.trainingen =
            bestand.things<Training>(lezer, "trainingen", "training", training_of);
    });
}

}  // namespace houvast
