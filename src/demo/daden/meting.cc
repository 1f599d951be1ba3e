// An instrument that is filled in: at the begin, and with the same one later. Most of it goes a bit
// better then, some stays as it was, and something goes back.
#include "domain/traject/meting.h"

#include "demo/daden/meten.h"

#include <algorithm>

namespace houvast::demo::daad {

namespace {

using std::string;

constexpr std::size_t uitslagthemas_max = 3;

bool serves(const Instrument& een, Meetmoment moment) {
    return std::ranges::count(een.momenten, moment) > 0;
}

// one for everybody, that is there at the end too.
const Instrument* choose(Verhaal& v) {
    auto all = instrumenten_voor(v.verteller.methodiek(), Meetmoment::Einde, {});
    std::erase_if(all, [](const Instrument* een) {
        return een->soort != InstrumentSoort::Vragen || !serves(*een, Meetmoment::Begin);
    });
    return all.empty() ? nullptr : v.meten.kans.uit(all);
}

std::optional<Meetmoment> moment_of(const Instrument& which, Meetmoment wanted) {
    for (const Meetmoment een : {wanted, Meetmoment::Einde, Meetmoment::Tussen})
        if (serves(which, een)) return een;
    return {};
}

const string& trede(const Schaal& schaal, int plek) {
    const int hoogste = static_cast<int>(schaal.treden.size()) - 1;
    return schaal.treden[static_cast<std::size_t>(std::clamp(plek, 0, hoogste))].code;
}

int plek_van(const Schaal& schaal, const string& code) {
    const auto found = std::ranges::find(schaal.treden, code, &Trede::code);
    return static_cast<int>(found - schaal.treden.begin());
}

// More often low than high; and what is wished is a step or two higher.
Antwoord first_answer(Kans& kans, const string& vraag, const Instrument& which,
                      const Schaal& schaal) {
    const int hoogste = static_cast<int>(schaal.treden.size()) - 1;
    const int een = kans.tussen(0, hoogste), ander = kans.tussen(0, hoogste);
    const int nu = std::min(een, ander);
    Antwoord a{.vraag = vraag, .waarde = trede(schaal, nu)};
    const int omhoog = kans.tussen(1, 2);
    if (which.gewenst && !kans.een_op(4)) a.gewenst = trede(schaal, nu + omhoog);
    return a;
}

Antwoord next_answer(Meetverloop& m, Antwoord was, const Schaal& schaal) {
    const int worp = m.kans.tussen(0, 9);
    const int stap = m.teruggevallen ? (worp < 4 ? -1 : worp < 8 ? 0 : 1)
                                     : (worp < 6 ? 1 : worp < 9 ? 0 : -1);
    was.waarde = trede(schaal, plek_van(schaal, was.waarde) + stap);
    return was;
}

Meetwijze wijze_van(Meting hoe) {
    return hoe == Meting::Alleen ? Meetwijze::Alleen : Meetwijze::Samen;
}

// All of it, but perhaps a theme that need not be looked at.
LegMetingVast filled_in(Verhaal& v, const Instrument& which, Meetmoment moment, Meting hoe) {
    Meetverloop& m = v.meten;
    const Schaal* schaal = houvast::schaal(v.verteller.methodiek(), which.schaal);
    LegMetingVast o{.op = v.vandaag(),
                    .moment = moment,
                    .wijze = wijze_van(hoe),
                    .instrument = {which.code},
                    .klaar = JaNee::Ja};
    const bool skips = which.themas.size() > 2 && m.kans.een_op(2);
    const string over = skips ? m.kans.uit(which.themas).code : string();
    for (const Instrumentthema& thema : which.themas) {
        if (thema.code == over) {
            o.overgeslagen.waarden.push_back(thema.code);
            continue;
        }
        std::vector<string> vragen;
        for (const Stelling& een : thema.stellingen) vragen.push_back(een.code);
        if (vragen.empty()) vragen.push_back(thema.code);
        for (const string& vraag : vragen) {
            const auto was = std::ranges::find(m.antwoorden, vraag, &Antwoord::vraag);
            o.antwoorden.waarden.push_back(was == m.antwoorden.end()
                                               ? first_answer(m.kans, vraag, which, *schaal)
                                               : next_answer(m, *was, *schaal));
        }
    }
    return o;
}

// some stop halfway, and go on another day.
void stop_halfway(LegMetingVast& o, Meetverloop& m) {
    auto& antwoorden = o.antwoorden.waarden;
    const auto helft = antwoorden.begin() + static_cast<std::ptrdiff_t>(antwoorden.size() / 2);
    m.rest.assign(helft, antwoorden.end());
    antwoorden.erase(helft, antwoorden.end());
    o.klaar = JaNee::Nee;
    o.opmerking = "Genoeg voor vandaag. De rest komt in het volgende gesprek.";
}

}  // namespace

void meet_aan_het_begin(Verhaal& v, Meting hoe) {
    Meetverloop& m = v.meten;
    const Instrument* which = hoe == Meting::Niet ? nullptr : choose(v);
    if (which == nullptr) return;
    LegMetingVast o = filled_in(v, *which, Meetmoment::Begin, hoe);
    m.instrument = which->code;
    m.antwoorden = o.antwoorden.waarden;
    if (m.kans.een_op(4)) o.eigen_onderwerpen = string(m.kans.uit(eigen_onderwerpen()).wat);
    const bool halfway = m.antwoorden.size() > 2 && m.kans.een_op(4);
    if (halfway) stop_halfway(o, m);
    else if (m.kans.een_op(2)) o.opmerking = string(m.kans.uit(metingen_eerste()));
    const int gebeurtenis = v.leg_vast_als_open(o, v.begeleider);
    if (halfway) m.open_meting = gebeurtenis;
    if (m.kans.een_op(6)) neem_uitslag_over(v);
}

void maak_meting_af(Verhaal& v) {
    Meetverloop& m = v.meten;
    if (m.open_meting == 0) return;
    VulMetingAan o{.op = v.vandaag(), .meting = std::exchange(m.open_meting, 0),
                   .klaar = JaNee::Ja};
    o.antwoorden.waarden = std::exchange(m.rest, {});
    v.leg_vast_als_open(o, v.begeleider);
}

void meet_opnieuw(Verhaal& v, Meetmoment gevraagd, Meting hoe) {
    Meetverloop& m = v.meten;
    const Instrument* which = m.instrument.empty()
                                  ? choose(v)
                                  : instrument(v.verteller.methodiek(), m.instrument);
    if (which == nullptr || hoe == Meting::Niet) return;
    const auto moment = moment_of(*which, gevraagd);
    if (!moment) return;
    LegMetingVast o = filled_in(v, *which, *moment, hoe);
    m.instrument = which->code;
    m.antwoorden = o.antwoorden.waarden;
    if (m.kans.een_op(2)) o.opmerking = string(m.kans.uit(metingen_later()));
    v.leg_vast_als_open(o, v.begeleider);
}

void neem_uitslag_over(Verhaal& v) {
    Kans& kans = v.meten.kans;
    const auto& alle = v.verteller.methodiek().instrumenten;
    const auto which = std::ranges::find(alle, InstrumentSoort::Uitslag, &Instrument::soort);
    if (which == alle.end()) return;
    const Uitslagtekst& t = kans.uit(uitslagteksten());
    LegUitslagVast o{.op = v.vandaag(),
                     .instrument = {which->code},
                     .uitslag = string(t.uitslag),
                     .bron = string(t.bron)};
    for (const Instrumentthema& thema : which->themas) {
        if (o.niveaus.waarden.size() == uitslagthemas_max) break;
        o.niveaus.waarden.push_back(
            {.vraag = thema.code, .tekst = string(kans.uit(uitslag_per_thema()))});
    }
    v.leg_vast_als_open(o, v.begeleider);
}

}  // namespace houvast::demo::daad
