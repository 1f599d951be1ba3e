// The files of measuring: plates, instruments with their scales, and the inschaling.
#include "loading/methodiek_lezen.h"

namespace houvast {

namespace {

using namespace methodiek_lezen;

constexpr std::size_t teken_characters_max = 10;
constexpr Bereik vragen_per_onderwerp{1, 6};

Gespreksplaat plaat_of(Lezer& lezer, Bestand& bestand) {
    Gespreksplaat p{.code = lezer.code("code"),
                    .naam = naam_of(lezer),
                    .uitleg = uitleg_of(lezer),
                    .soort = choice_of<PlaatSoort>(lezer, "soort"),
                    .eigen_onderwerp = lezer.yes_no("eigen_onderwerp"),
                    .onderwerpen = {},
                    .instrument = code_or_nothing(lezer, "instrument")};
    if (lezer.has("onderwerpen"))
        p.onderwerpen = bestand.things<Plaatonderwerp>(
            lezer, "onderwerpen", "plaat " + p.code + ", onderwerp", [](Lezer& one) {
                return Plaatonderwerp{
                    .code = one.code("code"),
                    .naam = naam_of(one),
                    .pictogram = choice_of<Pictogram>(one, "pictogram"),
                    .vragen = one.text_list("vragen", uitleg_characters_max, vragen_per_onderwerp)};
            });
    return p;
}

Schaal schaal_of(Lezer& lezer, Bestand& bestand) {
    Schaal s{.code = lezer.code("code"), .naam = naam_of(lezer), .treden = {}};
    s.treden = bestand.things<Trede>(
        lezer, "treden", "schaal " + s.code + ", trede", [](Lezer& one) {
            return Trede{.code = one.code("code"),
                         .teken = one.text("teken", teken_characters_max),
                         .naam = naam_of(one)};
        });
    return s;
}

Instrumentthema thema_of(Lezer& lezer, Bestand& bestand, const std::string& in) {
    Instrumentthema t{.code = lezer.code("code"),
                      .naam = naam_of(lezer),
                      .pictogram = choice_of<Pictogram>(lezer, "pictogram"),
                      .uitleg = uitleg_of(lezer),
                      .stellingen = {},
                      .bemoediging = lezer.text("bemoediging", uitleg_characters_max),
                      .competentie = code_or_nothing(lezer, "competentie")};
    t.stellingen = bestand.things<Stelling>(
        lezer, "stellingen", in + ", thema " + t.code + ", stelling", [](Lezer& one) {
            return Stelling{.code = one.code("code"),
                            .tekst = one.text("tekst", uitleg_characters_max)};
        });
    return t;
}

Instrument instrument_of(Lezer& lezer, Bestand& bestand) {
    Instrument i{.code = lezer.code("code"),
                 .naam = naam_of(lezer),
                 .uitleg = uitleg_of(lezer),
                 .uitleg_professional = lezer.text("uitleg_professional", uitleg_characters_max),
                 .bron = lezer.text("bron", uitleg_characters_max),
                 .schaal = code_or_nothing(lezer, "schaal"),
                 .soort = choice_of<InstrumentSoort>(lezer, "soort"),
                 .gewenst = lezer.yes_no("gewenst"),
                 .momenten = choices_of<Meetmoment>(lezer, "momenten", "onbekend moment"),
                 .doelgroepen = lezer.codes("doelgroepen"),
                 .themas = {}};
    const std::string in = "instrument " + i.code;
    i.themas = bestand.things<Instrumentthema>(
        lezer, "themas", in + ", thema",
        [&](Lezer& one) { return thema_of(one, bestand, in); });
    return i;
}

Inschalingsklasse klasse_of(Lezer& lezer) {
    return {.code = lezer.code("code"),
            .naam = naam_of(lezer),
            .kenmerken = lezer.text("kenmerken", uitleg_characters_max),
            .gesprek_weken = lezer.number("gesprek_weken", {1, 52}),
            .evaluatie_maanden = lezer.number("evaluatie_maanden", {1, 24})};
}

Schemavraag schemavraag_of(Lezer& lezer) {
    return {.code = lezer.code("code"),
            .naam = naam_of(lezer),
            .uitleg = lezer.text_or_nothing("uitleg", uitleg_characters_max),
            .soort = lezer.has("soort") ? choice_of<SchemaSoort>(lezer, "soort")
                                        : SchemaSoort::Keuze,
            .codelijst = code_or_nothing(lezer, "codelijst"),
            .wanneer = choice_of<SchemaMoment>(lezer, "wanneer"),
            .verplicht = lezer.yes_no("verplicht")};
}

}  // namespace

Leesfouten read_platen(std::string_view text, const std::string& name, Ingelezen& into) {
    return read_file(text, name, into, [&](Lezer& lezer, Bestand& bestand) {
        into.methodiek.platen = bestand.things<Gespreksplaat>(
            lezer, "platen", "plaat", [&](Lezer& one) { return plaat_of(one, bestand); });
    });
}

Leesfouten read_instrumenten(std::string_view text, const std::string& name, Ingelezen& into) {
    return read_file(text, name, into, [&](Lezer& lezer, Bestand& bestand) {
        into.methodiek.schalen = bestand.things<Schaal>(
            lezer, "schalen", "schaal", [&](Lezer& one) { return schaal_of(one, bestand); });
        into.methodiek.instrumenten = bestand.things<Instrument>(
            lezer, "instrumenten", "instrument",
            [&](Lezer& one) { return instrument_of(one, bestand); });
    });
}

Leesfouten read_inschaling(std::string_view text, const std::string& name, Ingelezen& into) {
    return read_file(text, name, into, [&](Lezer& lezer, Bestand& bestand) {
        Inschalingsschema& schema = into.methodiek.inschaling;
        schema.klassen =
            bestand.things<Inschalingsklasse>(lezer, "klassen", "klasse", klasse_of);
        schema.vragen =
            bestand.things<Schemavraag>(lezer, "schema", "schemavraag", schemavraag_of);
        schema.letters_neutraal = ja_of(lezer, "letters_neutraal");
    });
}

}  // namespace houvast
