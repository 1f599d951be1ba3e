// Inschaling by the schema of the gemeente: at first, after the measurement, after an evaluation.
// The values of a list are read as going from light to heavy: what is chosen goes with the class.
#include "domain/methodiek/inschaling.h"

#include "demo/daden/meten.h"

#include <algorithm>

namespace houvast::demo::daad {

namespace {

using std::string;

constexpr int klassen = static_cast<int>(names(Inschaling{}).size());
constexpr std::size_t leerdoelen_max = 3;

// From the part of the list for this class; nothing when there is nothing left to choose.
std::optional<string> chosen_from(Verhaal& v, const string& lijst, int klasse) {
    const Codelijst* found = codelijst(v.verteller.methodiek(), lijst);
    std::vector<string> codes;
    if (found != nullptr)
        for (const CodelijstWaarde& een : found->waarden)
            if (!een.vervallen) codes.push_back(een.code);
    if (codes.empty()) return {};
    const int aantal = static_cast<int>(codes.size());
    const int vanaf = aantal * klasse / klassen;
    const int tot = std::max(vanaf + 1, aantal * (klasse + 1) / klassen);
    return codes[static_cast<std::size_t>(v.meten.kans.tussen(vanaf, tot - 1))];
}

void add_goals(Verhaal& v, const string& vraag, std::vector<Antwoord>& antwoorden) {
    std::size_t aantal = 0;
    for (const LopendDoel& een : v.meten.doelen)
        if (een.subdoel && aantal++ < leerdoelen_max)
            antwoorden.push_back({.vraag = vraag, .waarde = een.subdoel->waarde});
}

void answer(Verhaal& v, const Schemavraag& vraag, int klasse, std::vector<Antwoord>& antwoorden) {
    constexpr int maanden[] = {6, 12, 24};
    switch (vraag.soort) {
    case SchemaSoort::Keuze:
        if (const auto code = chosen_from(v, vraag.codelijst, klasse))
            antwoorden.push_back({.vraag = vraag.code, .waarde = *code});
        return;
    case SchemaSoort::Tekst:
        antwoorden.push_back({.vraag = vraag.code, .tekst = string(v.zorg.hulpvraag)});
        return;
    case SchemaSoort::JaNee:
        antwoorden.push_back({.vraag = vraag.code, .waarde = v.met_beheer ? "ja" : "nee"});
        return;
    case SchemaSoort::Maanden:
        antwoorden.push_back(
            {.vraag = vraag.code,
             .waarde = std::to_string(maanden[std::min(klasse, 2)])});
        return;
    case SchemaSoort::Doelen: add_goals(v, vraag.code, antwoorden); return;
    }
}

// Every question of this moment anew, the others as they were. What is not asked of everybody is
// about budgetbeheer.
void answer_all(Verhaal& v, SchemaMoment moment) {
    auto& schema = v.meten.schema;
    for (const Schemavraag& vraag : v.verteller.methodiek().inschaling.vragen) {
        if (vraag.wanneer != moment) continue;
        std::erase_if(schema, [&](const Antwoord& a) { return a.vraag == vraag.code; });
        const bool asked = vraag.verplicht || v.met_beheer || moment == SchemaMoment::Later;
        if (asked) answer(v, vraag, static_cast<int>(*v.meten.klasse), schema);
    }
}

void write(Verhaal& v, Inschaalaanleiding aanleiding, string motivatie) {
    SchaalIn o{.op = v.vandaag(),
               .aanleiding = aanleiding,
               .klasse = v.meten.klasse,
               .motivatie = std::move(motivatie)};
    o.antwoorden.waarden = v.meten.schema;
    v.leg_vast_als_open(o, v.begeleider);
}

bool has_schema(const Verhaal& v) { return !v.verteller.methodiek().inschaling.vragen.empty(); }

// Mostly it stays; one in three needs less by then, or more after a relapse.
Inschaling as_it_is_now(Meetverloop& m) {
    const int was = static_cast<int>(*m.klasse);
    if (!m.kans.een_op(3)) return *m.klasse;
    return static_cast<Inschaling>(std::clamp(was + (m.teruggevallen ? 1 : -1), 0, klassen - 1));
}

}  // namespace

void schaal_eerst_in(Verhaal& v, const LegOordeelVast& oordeel) {
    v.meten.klasse = oordeel.inschaling;
    answer_all(v, SchemaMoment::Eerste);
    write(v, Inschaalaanleiding::Eerste, oordeel.motivatie);
}

void schaal_in_na_meting(Verhaal& v) {
    Meetverloop& m = v.meten;
    if (!m.klasse || (!has_schema(v) && !m.kans.een_op(3))) return;
    answer_all(v, SchemaMoment::Later);
    write(v, Inschaalaanleiding::Scan, string(m.kans.uit(inschalingen_scan())));
}

void schaal_in_na_evaluatie(Verhaal& v, std::optional<Inschaling> besloten) {
    Meetverloop& m = v.meten;
    if (!m.klasse || (!has_schema(v) && !besloten && !m.kans.een_op(2))) return;
    const Inschaling was = *m.klasse;
    m.klasse = besloten.value_or(as_it_is_now(m));
    if (*m.klasse != was || v.met_beheer) answer_all(v, SchemaMoment::Eerste);
    answer_all(v, SchemaMoment::Later);
    write(v, Inschaalaanleiding::Evaluatie,
          string(m.kans.uit(m.teruggevallen ? inschalingen_terugval()
                                            : inschalingen_evaluatie())));
}

}  // namespace houvast::demo::daad
