// What of a methodiek can be changed: per struct its fields, under the key of its file and with the
// limits that the file has too (loading/methodiek_*.cc), and what lies under it. A code never
// changes: dossiers have it. Only for bewerkbaar.cc and wijziging.cc.
//
//     velden(visit, thing)    visit(member, Veld) for each field
//     onderdelen(visit, thing) visit(list, key) for each list of things in it
//     delen(visit, methodiek)  visit(list, deel) for each part
#pragma once

#include "base/fields.h"
#include "domain/methodiek/methodiek.h"

#include <algorithm>
#include <concepts>
#include <span>

namespace houvast::bewerken {

struct Veld {
    std::string_view naam;
    int tekens_max = 0;
    int min = 0, max = 0;
    std::string_view lijst = {};  // whose codes it takes: a part, "doelgroep" or "kanaal"
    bool leeg_mag = false;
};

template <class P, class T>
concept Een = std::same_as<std::remove_const_t<P>, T>;  // read or changed: the same description

inline constexpr Veld naam_veld{.naam = "naam", .tekens_max = 120};
inline constexpr Veld uitleg_veld{.naam = "uitleg", .tekens_max = 600};
inline constexpr Veld doelgroepen_veld{
    .naam = "doelgroepen", .lijst = "doelgroep", .leeg_mag = true};
inline constexpr Veld themas_veld{.naam = "themas", .lijst = "themas", .leeg_mag = true};

template <class V, Een<Mijlpaal> P>
void velden(V& v, P& p) {
    v(p.nummer, {.naam = "nummer", .min = 1, .max = 31});
    v(p.naam, naam_veld);
    v(p.uitleg, uitleg_veld);
}
template <class V, Een<MethodiekFase> P>
void velden(V& v, P& p) {
    v(p.naam, naam_veld);
    v(p.uitleg, uitleg_veld);
    v(p.stappen, {.naam = "stappen", .leeg_mag = true});
    v(p.mijlpalen, {.naam = "mijlpalen", .lijst = "mijlpalen", .leeg_mag = true});
}
template <class V, Een<Codelijst> P>
void velden(V& v, P& p) {
    v(p.naam, naam_veld);
}
template <class V, Een<CodelijstWaarde> P>
void velden(V& v, P& p) {
    v(p.naam, naam_veld);
    v(p.vervallen, {.naam = "vervallen"});
}
template <class V, Een<Product> P>
void velden(V& v, P& p) {
    v(p.naam, naam_veld);
    v(p.uitleg, uitleg_veld);
    v(p.soort, {.naam = "soort"});
    v(p.toegang, {.naam = "toegang"});
}
template <class V, Een<Contactfrequentie> P>
void velden(V& v, P& p) {
    v(p.naam, naam_veld);
    v(p.fase, {.naam = "fase", .lijst = "fasen"});
    v(p.aantal, {.naam = "aantal", .min = 1, .max = 31});
    v(p.maanden, {.naam = "maanden", .min = 1, .max = 60});
    v(p.duur_maanden_max, {.naam = "duur_maanden_max", .min = 1, .max = 60, .leeg_mag = true});
    v(p.kanalen, {.naam = "kanalen", .lijst = "kanaal", .leeg_mag = true});
}
template <class V, Een<Gesprekstip> P>
void velden(V& v, P& p) {
    v(p.fase, {.naam = "fase", .lijst = "fasen"});
    v(p.tip, {.naam = "tip", .tekens_max = 600});
    v(p.techniek, {.naam = "techniek", .tekens_max = 60, .leeg_mag = true});
}
template <class V, Een<Gespreksplaat> P>
void velden(V& v, P& p) {
    v(p.naam, naam_veld);
    v(p.uitleg, uitleg_veld);
    v(p.soort, {.naam = "soort"});
    v(p.eigen_onderwerp, {.naam = "eigen_onderwerp"});
    v(p.instrument, {.naam = "instrument", .lijst = "instrumenten", .leeg_mag = true});
}
template <class V, Een<Plaatonderwerp> P>
void velden(V& v, P& p) {
    v(p.naam, naam_veld);
    v(p.pictogram, {.naam = "pictogram"});
    v(p.vragen, {.naam = "vragen", .tekens_max = 600, .min = 1, .max = 6});
}
template <class V, Een<Schaal> P>
void velden(V& v, P& p) {
    v(p.naam, naam_veld);
}
template <class V, Een<Trede> P>
void velden(V& v, P& p) {
    v(p.teken, {.naam = "teken", .tekens_max = 10});
    v(p.naam, naam_veld);
}
template <class V, Een<Instrument> P>
void velden(V& v, P& p) {
    v(p.naam, naam_veld);
    v(p.uitleg, uitleg_veld);
    v(p.uitleg_professional, {.naam = "uitleg_professional", .tekens_max = 600});
    v(p.bron, {.naam = "bron", .tekens_max = 600});
    v(p.schaal, {.naam = "schaal", .lijst = "schalen", .leeg_mag = true});
    v(p.soort, {.naam = "soort"});
    v(p.gewenst, {.naam = "gewenst"});
    v(p.momenten, {.naam = "momenten", .leeg_mag = true});
    v(p.doelgroepen, doelgroepen_veld);
}
template <class V, Een<Instrumentthema> P>
void velden(V& v, P& p) {
    v(p.naam, naam_veld);
    v(p.pictogram, {.naam = "pictogram"});
    v(p.uitleg, uitleg_veld);
    v(p.bemoediging, {.naam = "bemoediging", .tekens_max = 600});
    v(p.competentie, {.naam = "competentie", .lijst = "themas", .leeg_mag = true});
}
template <class V, Een<Stelling> P>
void velden(V& v, P& p) {
    v(p.tekst, {.naam = "tekst", .tekens_max = 600});
}
template <class V, Een<Inschalingsklasse> P>
void velden(V& v, P& p) {
    v(p.naam, naam_veld);
    v(p.kenmerken, {.naam = "kenmerken", .tekens_max = 600});
    v(p.gesprek_weken, {.naam = "gesprek_weken", .min = 1, .max = 52});
    v(p.evaluatie_maanden, {.naam = "evaluatie_maanden", .min = 1, .max = 24});
}
template <class V, Een<Schemavraag> P>
void velden(V& v, P& p) {
    v(p.naam, naam_veld);
    v(p.uitleg, {.naam = "uitleg", .tekens_max = 600, .leeg_mag = true});
    v(p.soort, {.naam = "soort"});
    v(p.codelijst, {.naam = "codelijst", .lijst = "codelijsten", .leeg_mag = true});
    v(p.wanneer, {.naam = "wanneer"});
    v(p.verplicht, {.naam = "verplicht"});
}
template <class V, Een<Doelthema> P>
void velden(V& v, P& p) {
    v(p.naam, naam_veld);
    v(p.uitleg, uitleg_veld);
}
template <class V, Een<Einddoel> P>
void velden(V& v, P& p) {
    v(p.thema, {.naam = "thema", .lijst = "themas"});
    v(p.tekst, {.naam = "tekst", .tekens_max = 600});
}
template <class V, Een<Subdoel> P>
void velden(V& v, P& p) {
    v(p.thema, {.naam = "thema", .lijst = "themas"});
    v(p.einddoel, {.naam = "einddoel", .lijst = "einddoelen"});
    v(p.tekst, {.naam = "tekst", .tekens_max = 600});
    v(p.soort, {.naam = "soort"});
    v(p.moeilijkheid, {.naam = "moeilijkheid", .min = 1, .max = moeilijkheid_max});
    v(p.na, {.naam = "na", .lijst = "subdoelen", .leeg_mag = true});
    v(p.hulpmiddelen, {.naam = "hulpmiddelen", .lijst = "hulpmiddelen", .leeg_mag = true});
}
template <class V, Een<Hulpmiddel> P>
void velden(V& v, P& p) {
    v(p.naam, naam_veld);
    v(p.soort, {.naam = "soort"});
    v(p.themas, themas_veld);
    v(p.doelgroepen, doelgroepen_veld);
    v(p.uitleg, uitleg_veld);
    v(p.tekst, {.naam = "tekst", .tekens_max = 4000, .leeg_mag = true});
    v(p.adres, {.naam = "adres", .tekens_max = 300, .leeg_mag = true});
    v(p.werkblad, {.naam = "werkblad", .leeg_mag = true});
}
template <class V, Een<Training> P>
void velden(V& v, P& p) {
    v(p.naam, naam_veld);
    v(p.uitleg, uitleg_veld);
    v(p.themas, themas_veld);
    v(p.bijeenkomsten, {.naam = "bijeenkomsten", .min = 1, .max = 31});
    v(p.groep_max, {.naam = "groep_max", .min = 2, .max = 50});
    v(p.product, {.naam = "product", .lijst = "producten"});
}
template <class V, Een<Methodiek> P>  // what has no code of its own
void velden(V& v, P& p) {
    v(p.naam, naam_veld);
    v(p.bron, {.naam = "bron", .tekens_max = 600});
    v(p.nazorg_naam, {.naam = "nazorg_naam", .tekens_max = 60, .leeg_mag = true});
    v(p.gesprekstechniek, {.naam = "gesprekstechniek", .tekens_max = 600, .leeg_mag = true});
    auto& u = p.uitvoering;
    v(u.plan_weken, {.naam = "plan_weken", .min = 1, .max = 26});
    v(u.volgen_maanden_min, {.naam = "volgen_maanden_min", .min = 0, .max = 24});
    v(u.volgen_min_hard, {.naam = "volgen_min_hard"});
    v(u.nazorg_maanden, {.naam = "nazorg_maanden", .min = 1, .max = 12});
    v(u.nazorg_beheer_maanden, {.naam = "nazorg_beheer_maanden", .min = 1, .max = 60});
    v(u.verwijzing_maanden, {.naam = "verwijzing_maanden", .min = 1, .max = 60});
    v(u.inkomenscheck_maanden, {.naam = "inkomenscheck_maanden", .min = 1, .max = 60});
    v(p.inschaling.letters_neutraal, {.naam = "letters_neutraal"});
}

template <class V, class T>
void onderdelen(V&, T&) {}  // most things have nothing under them
template <class V, Een<Codelijst> P>
void onderdelen(V& v, P& p) { v(p.waarden, "waarden"); }
template <class V, Een<Gespreksplaat> P>
void onderdelen(V& v, P& p) { v(p.onderwerpen, "onderwerpen"); }
template <class V, Een<Schaal> P>
void onderdelen(V& v, P& p) { v(p.treden, "treden"); }
template <class V, Een<Instrument> P>
void onderdelen(V& v, P& p) { v(p.themas, "themas"); }
template <class V, Een<Instrumentthema> P>
void onderdelen(V& v, P& p) { v(p.stellingen, "stellingen"); }

template <class V, Een<Methodiek> P>
void delen(V& v, P& p) {
    v(p.mijlpalen, "mijlpalen");
    v(p.fasen, "fasen");
    v(p.codelijsten, "codelijsten");
    v(p.producten, "producten");
    v(p.contactfrequenties, "contactfrequenties");
    v(p.gesprekstips, "gesprekstips");
    v(p.platen, "platen");
    v(p.schalen, "schalen");
    v(p.instrumenten, "instrumenten");
    v(p.inschaling.klassen, "klassen");
    v(p.inschaling.vragen, "schema");
    v(p.themas, "themas");
    v(p.einddoelen, "einddoelen");
    v(p.subdoelen, "subdoelen");
    v(p.hulpmiddelen, "hulpmiddelen");
    v(p.trainingen, "trainingen");
}

inline constexpr std::string_view deel_kop = "methodiek";
inline constexpr std::string_view deel_vast = "klassen";  // exactly the three of the program

// The field that says what a thing is: for a list, and of a new one the first to be known.
template <class T>
auto& hoofdtekst(T& thing) {
    if constexpr (requires { thing.naam; }) return thing.naam;
    else if constexpr (requires { thing.tip; }) return thing.tip;
    else return thing.tekst;
}
template <class T>
constexpr std::string_view hoofdveld() {
    if constexpr (requires(T t) { t.naam; }) return "naam";
    else if constexpr (requires(T t) { t.tip; }) return "tip";
    else return "tekst";
}

// The steps of a way; none of an empty one. "a//b" has an empty step, which is no code.
std::vector<std::string> stappen_van(std::string_view waar);

// `visit(list, thing)` for the thing at the end of the way; false when it leads nowhere.
template <class List, class Visit>
bool at_end(List& things, std::span<const std::string> way, Visit& visit) {
    if (way.empty()) return false;
    const auto found = std::ranges::find_if(
        things, [&](const auto& thing) { return thing.code == way.front(); });
    if (found == things.end()) return false;
    if (way.size() == 1) {
        visit(things, *found);
        return true;
    }
    bool reached = false;
    auto deeper = [&](auto& inside, std::string_view) {
        reached = reached || at_end(inside, way.subspan(1), visit);
    };
    onderdelen(deeper, *found);
    return reached;
}
template <class M, class Visit>
bool at_way(M& m, std::string_view deel, std::string_view waar, Visit visit) {
    const auto way = stappen_van(waar);
    bool reached = false;
    auto in_part = [&](auto& things, std::string_view naam) {
        if (naam == deel) reached = at_end(things, way, visit);
    };
    delen(in_part, m);
    return reached;
}

// `visit(list, key)` for the list of the part itself, or the one under the thing at `onder`.
template <class M, class Visit>
bool at_list(M& m, std::string_view deel, std::string_view onder, Visit visit) {
    bool reached = false;
    auto once = [&](auto& things, std::string_view key) {
        reached = true;
        visit(things, key);
    };
    if (!onder.empty()) {
        at_way(m, deel, onder, [&](auto&, auto& thing) { onderdelen(once, thing); });
        return reached;
    }
    auto in_part = [&](auto& things, std::string_view naam) {
        if (naam == deel) once(things, naam);
    };
    delen(in_part, m);
    return reached;
}

}  // namespace houvast::bewerken
