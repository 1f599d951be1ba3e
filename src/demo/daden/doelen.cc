// Goals in the resident's own words, most of them with a step of the library, and how they go.
#include "domain/methodiek/doelen.h"

#include "demo/daden/meten.h"

#include <algorithm>
#include <map>

namespace houvast::demo::daad {

namespace {

using std::chrono::days;
using std::string;

constexpr std::size_t doelen_eerste_plan = 2;
constexpr std::size_t open_doelen_max = 3;
constexpr int makkelijkste = 3;  // from so many steps of a theme the first one is chosen

// Where the measurement has a theme of learning, the lowest ones; else any.
std::vector<string> themes_to_learn(Verhaal& v) {
    const Methodiek& methodiek = v.verteller.methodiek();
    std::vector<string> themas;
    for (const Doelthema& een : methodiek.themas) themas.push_back(een.code);
    v.meten.kans.schud(themas);
    const Instrument* measured = instrument(methodiek, v.meten.instrument);
    const Schaal* treden = measured ? schaal(methodiek, measured->schaal) : nullptr;
    if (treden == nullptr) return themas;
    std::map<string, std::ptrdiff_t> laagst;
    for (const Instrumentthema& een : measured->themas)
        for (const Antwoord& a : v.meten.antwoorden) {
            if (a.vraag != een.code &&
                std::ranges::count(een.stellingen, a.vraag, &Stelling::code) == 0)
                continue;
            const auto plek = std::ranges::find(treden->treden, a.waarde, &Trede::code) -
                              treden->treden.begin();
            const auto was = laagst.try_emplace(een.competentie, plek).first;
            was->second = std::min(was->second, plek);
        }
    std::ranges::stable_sort(themas, {}, [&](const string& code) {
        const auto found = laagst.find(code);
        return found == laagst.end() ? std::ssize(treden->treden) : found->second;
    });
    return themas;
}

// A theme has no picture of its own; the question about it has.
Pictogram picture_of(const Methodiek& methodiek, const string& thema) {
    for (const Instrument& een : methodiek.instrumenten)
        if (een.doelgroepen.empty())
            for (const Instrumentthema& over : een.themas)
                if (over.competentie == thema) return over.pictogram;
    return Pictogram::Vraag;
}

void set_goal(Verhaal& v, const string& thema, bool with_step) {
    Kans& kans = v.meten.kans;
    const Methodiek& methodiek = v.verteller.methodiek();
    const Doeltekst& t = passend(kans, doelteksten(), picture_of(methodiek, thema));
    StelDoelVast o{.op = v.vandaag(), .eigen_woorden = string(t.eigen_woorden)};
    const auto stappen = subdoelen_van(methodiek, thema);
    if (with_step && !stappen.empty()) {
        const int tot = std::min(makkelijkste, static_cast<int>(stappen.size()));
        const Subdoel& stap = *stappen[static_cast<std::size_t>(kans.tussen(0, tot - 1))];
        o.subdoel = Code{stap.code};
        if (!stap.hulpmiddelen.empty()) o.hulpmiddelen.waarden = {stap.hulpmiddelen.front()};
    }
    o.wie_doet_wat = string(t.wie_doet_wat);
    if (!kans.een_op(4)) o.tot_wanneer = v.vandaag() + days{kans.tussen(30, 90)};
    const int gebeurtenis = v.leg_vast_als_open(o, v.begeleider);
    if (gebeurtenis != 0) v.meten.doelen.push_back({gebeurtenis, thema, o.subdoel, &t});
}

void update(Verhaal& v, const LopendDoel& doel, Doelstand stand, std::string_view toelichting) {
    v.leg_vast_als_open(WerkDoelBij{.op = v.vandaag(),
                                    .doel = doel.gebeurtenis,
                                    .stand = stand,
                                    .toelichting = string(toelichting)}, v.begeleider);
}

}  // namespace

void stel_doelen(Verhaal& v) {
    auto& lopend = v.meten.doelen;
    const std::size_t wanted = lopend.empty() ? doelen_eerste_plan : lopend.size() + 1;
    for (const string& thema : themes_to_learn(v)) {
        if (lopend.size() >= std::min(wanted, open_doelen_max)) return;
        if (std::ranges::count(lopend, thema, &LopendDoel::thema) > 0) continue;
        set_goal(v, thema, lopend.empty() || !v.meten.kans.een_op(4));
    }
}

void werk_doel_bij(Verhaal& v) {
    if (v.meten.doelen.empty() || !v.meten.kans.een_op(3)) return;
    const LopendDoel& doel = v.meten.kans.uit(v.meten.doelen);
    update(v, doel, Doelstand::Bezig, doel.tekst->onderweg);
}

void rond_doel_af(Verhaal& v) {
    auto& lopend = v.meten.doelen;
    if (lopend.empty() || v.meten.kans.een_op(4)) return;
    update(v, lopend.front(), Doelstand::Gehaald, lopend.front().tekst->gehaald);
    lopend.erase(lopend.begin());
}

void rond_doelen_af(Verhaal& v) {
    Kans& kans = v.meten.kans;
    for (const LopendDoel& doel : std::exchange(v.meten.doelen, {})) {
        const bool let_go = kans.een_op(6);
        update(v, doel, let_go ? Doelstand::Losgelaten : Doelstand::Gehaald,
               let_go ? kans.uit(losgelaten_doelen()) : doel.tekst->gehaald);
    }
}

}  // namespace houvast::demo::daad
