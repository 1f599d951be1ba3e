#include "web/meten_form.h"

#include "app/view.h"
#include "domain/methodiek/naam.h"
#include "domain/traject/gespreksplaat.h"
#include "pages/inschalingen.h"
#include "pages/woorden.h"
#include "pages/metingen.h"
#include "web/formulieren.h"
#include "web/gezocht.h"

#include <algorithm>

namespace houvast::web {

using pages::Option;
using pages::Vraagrij;
using pages::Vraagsoort;

namespace {

const Methodiek& methodiek_of(const Verzoek& v) {
    return view_methodiek(v.gemeente, v.traject());
}

// Posted, or in the link: a code of the methodiek, never a text of anybody.
std::string asked_for(const Verzoek& v, std::string_view name) {
    std::string code{v.velden.get(name)};
    if (code.empty()) code = v.http.query.get(name);
    return is_code(code) ? code : std::string();
}

std::vector<Option> steps_of(const Instrument& which, const Verzoek& v) {
    std::vector<Option> options;
    if (const Schaal* found = schaal(methodiek_of(v), which.schaal))
        for (const Trede& trede : found->treden)
            options.push_back({.value = trede.code, .label = trede.naam});
    return options;
}

std::vector<Vraagrij> rows_of(const Instrument& which, const Verzoek& v) {
    const std::string wish = which.gewenst ? v.texts("meting.gewenst") : std::string();
    const std::vector<Option> treden = steps_of(which, v);
    const Schaal* scale = schaal(methodiek_of(v), which.schaal);
    const std::string question = scale == nullptr ? std::string() : scale->naam;
    std::vector<Vraagrij> rijen;
    for (const Instrumentthema& thema : which.themas) {
        const Vraagrij rij{.groep = thema.naam, .uitleg = thema.uitleg, .vraag = thema.code,
                           .label = question, .keuzes = treden, .gewenst = wish};
        if (thema.stellingen.empty()) rijen.push_back(rij);
        for (const Stelling& one : thema.stellingen) {
            rijen.push_back(rij);
            rijen.back().vraag = one.code;
            rijen.back().label = one.tekst;
        }
    }
    return rijen;
}

// of each theme a level, in words.
std::vector<Vraagrij> levels_of(const Instrument& which) {
    std::vector<Vraagrij> rijen;
    for (const Instrumentthema& thema : which.themas)
        rijen.push_back({.vraag = thema.code, .label = thema.naam, .soort = Vraagsoort::Tekst});
    return rijen;
}

std::vector<Option> themes_of(const Instrument& which) {
    std::vector<Option> options;
    for (const Instrumentthema& thema : which.themas)
        options.push_back({.value = thema.code, .label = thema.naam});
    return options;
}

std::vector<Option> yes_or_no(const Texts& texts) {
    return {{"ja", texts("keuze.ja")}, {"nee", texts("keuze.nee")}};
}

std::vector<Option> in_list(const Verzoek& v, std::string_view lijst) {
    std::vector<Option> options;
    for (const auto& [code, naam] : alles_in(methodiek_of(v), lijst))
        options.push_back({.value = code, .label = naam});
    return options;
}

std::vector<Option> valid_in(const Verzoek& v, std::string_view lijst) {
    std::vector<Option> options;
    if (const Codelijst* found = codelijst(methodiek_of(v), lijst))
        for (const CodelijstWaarde& w : found->waarden)
            if (!w.vervallen) options.push_back({.value = w.code, .label = w.naam});
    return options;
}

// The steps, each under its theme: they are many.
std::vector<Option> steps_by_theme(const Verzoek& v) {
    std::vector<Option> options;
    const Methodiek& m = methodiek_of(v);
    for (const Doelthema& thema : m.themas)
        for (const Subdoel* stap : subdoelen_van(m, thema.code))
            options.push_back({.value = stap->code, .label = stap->tekst, .groep = thema.naam});
    return options;
}

// An answer in months is a short list: what a first estimate is made of.
std::vector<Option> months() {
    std::vector<Option> options;
    for (const char* aantal : {"1", "2", "3", "6", "9", "12", "18", "24", "36", "48", "60"})
        options.push_back({.value = aantal, .label = aantal});
    return options;
}

Vraagrij schema_row(const Verzoek& v, const Schemavraag& vraag) {
    Vraagrij rij{.vraag = vraag.code, .label = vraag.naam, .hint = vraag.uitleg};
    switch (vraag.soort) {
    case SchemaSoort::Keuze:   rij.keuzes = valid_in(v, vraag.codelijst); break;
    case SchemaSoort::JaNee:   rij.keuzes = yes_or_no(v.texts); break;
    case SchemaSoort::Maanden: rij.keuzes = months(); break;
    case SchemaSoort::Tekst:   rij.soort = Vraagsoort::Tekst; break;
    case SchemaSoort::Doelen:
        rij.soort = Vraagsoort::Meer;
        rij.keuzes = steps_by_theme(v);
        break;
    }
    return rij;
}

// First what is known at the first inschaling, then what may wait.
std::vector<Vraagrij> schema_rows(const Verzoek& v) {
    std::vector<Vraagrij> rijen;
    for (const SchemaMoment wanneer : {SchemaMoment::Eerste, SchemaMoment::Later})
        for (const Schemavraag& vraag : methodiek_of(v).inschaling.vragen) {
            if (vraag.wanneer != wanneer) continue;
            rijen.push_back(schema_row(v, vraag));
            rijen.back().groep =
                v.texts("inschaling.vragen." + std::string(houvast::name_of(wanneer)));
        }
    return rijen;
}

const Instrument* instrument_called(const Verzoek& v, std::string_view code) {
    return instrument(methodiek_of(v), code);
}

// a measurement that was started for a moment stays of that moment.
html::Url same_moment(const Verzoek& v, const html::Url& form, const std::string& name,
                      const std::string& code) {
    const std::string_view moment = v.http.query.get("moment");
    if (!is_code(moment)) return form.with_query({{name, code}});
    return form.with_query({{"moment", moment}, {name, code}});
}

// The one it is about; the others are a link away, for each has questions of its own.
void choose_one(const Verzoek& v, std::string_view field, std::vector<std::pair<std::string,
                std::string>> all, const std::string& chosen, pages::FormDetails& details) {
    std::vector<std::string_view> here(v.http.path.begin(), v.http.path.end());
    const std::string name{field};
    pages::Aanwijzing others{.titel = v.texts("meting.kies-anders"), .zinnen = {}, .acties = {}};
    for (auto& [code, naam] : all)
        if (code == chosen)
            details.options[name].push_back({.value = code, .label = naam});
        else
            others.acties.push_back({.url = same_moment(v, html::Url::of(here), name, code),
                                     .text = naam});
    if (!details.options.contains(name)) details.options[name] = {};
    if (!others.acties.empty()) details.aanwijzing = std::move(others);
}

std::vector<std::pair<std::string, std::string>> instruments(const Verzoek& v,
                                                             InstrumentSoort soort) {
    std::vector<std::pair<std::string, std::string>> all;
    for (const Instrument& one : methodiek_of(v).instrumenten)
        if (one.soort == soort) all.emplace_back(one.code, one.naam);
    return all;
}

void ask_instrument(const Instrument& which, const Verzoek& v, pages::FormDetails& details) {
    details.vragen["antwoorden"] = rows_of(which, v);
    details.options["overgeslagen"] = themes_of(which);
}

// Of the open measurement that the link names, else the last: what its instrument asks.
void ask_rest(const Verzoek& v, pages::FormDetails& details) {
    const auto kop = view_formulier(v.gemeente, v.actor, OpdrachtSoort::VulMetingAan, v.traject());
    if (!kop) return;
    const auto found = kop->keuzes.find("instrument");
    if (found == kop->keuzes.end() || found->second.empty()) return;
    const std::string asked = asked_for(v, "meting");
    std::string code = found->second.back().tekst;
    for (const Keuzeregel& een : found->second)
        if (een.waarde == asked) code = een.tekst;
    if (const Instrument* which = instrument_called(v, code)) ask_instrument(*which, v, details);
}

// what the measurements show, beside the questions about it.
pages::Aanwijzing what_changed(const Verzoek& v) {
    const TrajectId id = v.traject();
    return {.titel = v.texts("metingen.bij-evaluatie"),
            .zinnen = {v.texts("metingen.bij-evaluatie-zin")},
            .acties = {{.url = pages::url_van_vergelijking(id),
                        .text = v.texts("metingen.vergelijk"), .icon = pages::Icon::Meting},
                       {.url = pages::url_van_metingen(id).with_anchor("bereikt"),
                        .text = v.texts("metingen.bereikt")}}};
}

void ask_plate(const Verzoek& v, pages::FormDetails& details) {
    const std::string chosen = gekozen_plaat(v);
    choose_one(v, "plaat", alles_in(methodiek_of(v), "platen"), chosen, details);
    details.options["onderwerp"] = {};
    const Gespreksplaat* which = plaat(methodiek_of(v), chosen);
    if (which == nullptr) return;
    for (const auto& [code, naam] : gespreksplaat::onderwerpen_van(methodiek_of(v), *which))
        details.options["onderwerp"].push_back({.value = code, .label = naam});
    if (!which->eigen_onderwerp) details.left_out.push_back("eigenOnderwerp");
}

Groepcodes groups_of_resident(const Verzoek& v) {
    Groepcodes codes;
    const auto kop = view_formulier(v.gemeente, v.actor, OpdrachtSoort::StelDoelVast, v.traject());
    if (!kop) return codes;
    if (const auto found = kop->keuzes.find("doelgroep"); found != kop->keuzes.end())
        for (const Keuzeregel& een : found->second) codes.push_back(een.waarde);
    return codes;
}

// with a step the aids that fit it and this resident, and what was ticked already; without
// one all of them.
std::vector<Option> aids_for(const Verzoek& v, const Subdoel* stap) {
    if (stap == nullptr) return in_list(v, "hulpmiddelen");
    std::vector<Option> options;
    const auto add = [&](const Hulpmiddel& een) {
        if (std::ranges::count(options, een.code, &Option::value) == 0)
            options.push_back({.value = een.code, .label = een.naam});
    };
    for (const Hulpmiddel* een :
         hulpmiddelen_van(methodiek_of(v), *stap, groups_of_resident(v)))
        add(*een);
    for (const auto& [naam, waarde] : v.velden)
        if (naam == "hulpmiddelen")
            if (const Hulpmiddel* een = hulpmiddel(methodiek_of(v), waarde)) add(*een);
    return options;
}

// The words of the library stand beside the field as an example: in it come the resident's own.
void ask_goal(const Verzoek& v, pages::FormDetails& details) {
    details.options["subdoel"] = in_list(v, "subdoelen");
    details.options["thema"] = in_list(v, "themas");
    const Subdoel* stap = subdoel(methodiek_of(v), asked_for(v, "subdoel"));
    details.options["hulpmiddelen"] = aids_for(v, stap);
    const html::Url library =
        html::Url::path({"trajecten", v.traject().waarde, "doelen", "bibliotheek"});
    pages::Aanwijzing over{
        .titel = v.texts(stap == nullptr ? "doel.idee" : "doel.voorbeeld"), .zinnen = {},
        .acties = {{.url = stap == nullptr ? library : library.with_query({{"thema", stap->thema}}),
                    .text = v.texts("leerdoelen.naar-bibliotheek")}}};
    over.zinnen = stap == nullptr
                      ? std::vector{v.texts("doel.idee-zin")}
                      : std::vector{stap->tekst, v.texts("doel.voorbeeld-zin")};
    details.aanwijzing = std::move(over);
}

}  // namespace

std::string gekozen_instrument(const Verzoek& v, InstrumentSoort soort) {
    const std::string asked = asked_for(v, "instrument");
    const auto all = instruments(v, soort);
    for (const auto& [code, _] : all)
        if (code == asked) return code;
    return all.empty() ? std::string() : all.front().first;
}

std::string gekozen_plaat(const Verzoek& v) {
    const std::string asked = asked_for(v, "plaat");
    if (plaat(methodiek_of(v), asked) != nullptr) return asked;
    const auto& all = methodiek_of(v).platen;
    return all.empty() ? std::string() : all.front().code;
}

void add_for_meten(const Verzoek& v, OpdrachtSoort soort, pages::FormDetails& details) {
    using enum OpdrachtSoort;
    if (soort == LegMetingVast || soort == LegUitslagVast) {
        const auto welke = soort == LegMetingVast ? InstrumentSoort::Vragen
                                                  : InstrumentSoort::Uitslag;
        const std::string chosen = gekozen_instrument(v, welke);
        choose_one(v, "instrument", instruments(v, welke), chosen, details);
        const Instrument* which = instrument_called(v, chosen);
        if (which != nullptr && soort == LegMetingVast) ask_instrument(*which, v, details);
        if (which != nullptr && soort == LegUitslagVast)
            details.vragen["niveaus"] = levels_of(*which);
    }
    if (soort == VulMetingAan) ask_rest(v, details);
    if (soort == LegEvaluatieVast) details.aanwijzing = what_changed(v);
    if (soort == BespreekOnderwerp) ask_plate(v, details);
    if (soort == SchaalIn) {
        details.vragen["antwoorden"] = schema_rows(v);
        for (const Inschalingsklasse& een : methodiek_of(v).inschaling.klassen)
            details.options["klasse"].push_back({.value = een.code, .label = een.naam});
    }
    if (soort == StelDoelVast) ask_goal(v, details);
    if (soort == LegBeeldvormingVast) {
        details.options["kanAl"] = in_list(v, "themas");
        details.options["wilLeren"] = in_list(v, "themas");
    }
    if (soort == LegTrainingVast) details.options["training"] = in_list(v, "trainingen");
}

void add_voorstel(const Verzoek& v, OpdrachtSoort soort, const inschaling::Voorstel& voorstel,
                  pages::FormDetails& details) {
    const std::vector<std::string> zinnen = pages::voorstel_in_woorden(voorstel, v.texts);
    const std::string& zin =
        soort == OpdrachtSoort::PlanGesprek ? zinnen.front() : zinnen.back();
    if (details.aanwijzing) details.aanwijzing->titel = v.texts("inschaling.voorstel.samen");
    else details.aanwijzing = pages::Aanwijzing{.titel = v.texts("inschaling.voorstel.titel")};
    details.aanwijzing->zinnen.push_back(
        v.texts("inschaling.voorstel.zin", {{"zin", pages::in_zin(zin)}}));
}

void prefill(LegMetingVast& o, const Verzoek& v) {
    prefill_today(o, v);
    o.instrument = {gekozen_instrument(v, InstrumentSoort::Vragen)};
    const auto& momenten = names_of<Meetmoment>;
    const auto asked = std::ranges::find(momenten, v.http.query.get("moment"));
    if (asked != momenten.end()) o.moment = static_cast<Meetmoment>(asked - momenten.begin());
}
void prefill(VulMetingAan& o, const Verzoek& v) {
    prefill_today(o, v);
    const int meting = number_in(v.http.query.get("meting"));
    if (meting == 0 || meting == o.meting) return;
    o = {.op = o.op, .meting = meting};  // of another than the last, nothing is known here
}
void prefill(LegUitslagVast& o, const Verzoek& v) {
    prefill_today(o, v);
    o.instrument = {gekozen_instrument(v, InstrumentSoort::Uitslag)};
}
void prefill(BespreekOnderwerp& o, const Verzoek& v) {
    prefill_today(o, v);
    o.plaat = {gekozen_plaat(v)};
    if (const std::string_view code = v.http.query.get("onderwerp"); is_code(code))
        o.onderwerp = Code{std::string(code)};
}
// Chosen from the library: all but the words of the resident, which are nobody else's.
void prefill(StelDoelVast& o, const Verzoek& v) {
    prefill_today(o, v);
    const Subdoel* stap = subdoel(methodiek_of(v), asked_for(v, "subdoel"));
    if (stap == nullptr) return;
    o.subdoel = Code{stap->code};
    o.thema = Code{stap->thema};
    o.soort_doel = stap->soort;
    for (const Hulpmiddel* een : hulpmiddelen_van(methodiek_of(v), *stap, groups_of_resident(v)))
        if (std::ranges::count(stap->hulpmiddelen, een->code) > 0)
            o.hulpmiddelen.waarden.push_back(een->code);
}
void prefill(WerkDoelBij& o, const Verzoek& v) {
    prefill_today(o, v);
    o.doel = number_in(v.http.query.get("doel"));
}

}  // namespace houvast::web
