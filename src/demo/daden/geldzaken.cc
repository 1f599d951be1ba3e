#include "demo/daden.h"
#include "demo/zinnen_vastlegging.h"

#include <algorithm>

namespace houvast::demo::daad {

namespace {

using std::string;

// Whole euros, in steps that look like what people say.
Euro amount(Verhaal& v, int min, int max) {
    return Euro::from_cents(100LL * v.kans.tussen(min, max));
}

// Those of the list that this gemeente knows; all of a small methodiek know a few.
std::vector<Toeslagtekst> bekende_toeslagen(const Verhaal& v) {
    std::vector<Toeslagtekst> bekend;
    const Codelijst* lijst = codelijst(v.verteller.methodiek(), "regelingen");
    for (const Toeslagtekst& t : toeslagen())
        if (lijst != nullptr &&
            std::ranges::count(lijst->waarden, t.code, &CodelijstWaarde::code) > 0)
            bekend.push_back(t);
    return bekend;
}

LegInkomenscheckVast check(const Verhaal& v, const Toeslagtekst& t, Regelinguitkomst uitkomst) {
    return {.op = v.vandaag(), .regeling = {string(t.code)}, .uitkomst = uitkomst};
}

void note_debt(Verhaal& v, const Schuldtekst& t, JaNee informeel) {
    LegSchuldVast o{.op = v.vandaag(),
                    .schuldeiser = string(t.schuldeiser),
                    .soort_schuld = t.soort,
                    .informeel = informeel};
    if (!v.kans.een_op(8)) o.bedrag = amount(v, t.min, t.max);
    o.toelichting = string(t.toelichting);
    v.schulden.push_back(v.leg_vast(o, v.begeleider));
}

// What goes out is counted from what comes in, so that it is short or not as the story says.
void budget(Verhaal& v, int over) {
    const bool werk = v.kans.een_op(2);
    const int inkomen = werk ? v.kans.tussen(1620, 2380) : v.kans.tussen(1190, 1480);
    const int toeslag = werk ? v.kans.tussen(60, 320) : v.kans.tussen(240, 560);
    const int wonen = v.kans.tussen(520, 690), energie = v.kans.tussen(110, 195);
    const int zekerheid = v.kans.tussen(160, 215), vervoer = v.kans.tussen(25, 110);
    const int aflossen = v.kans.tussen(0, 80);
    const int vast = wonen + energie + zekerheid + vervoer + aflossen;
    const int leefgeld = std::max(240, inkomen + toeslag - vast - 60 - over);
    const auto euro = [](int heel) { return Euro::from_cents(100LL * heel); };
    LegBegrotingVast o{.op = v.vandaag(),
                       .inkomen = euro(inkomen),
                       .toeslagen = euro(toeslag),
                       .wonen = euro(wonen),
                       .energie = euro(energie),
                       .verzekeringen = euro(zekerheid),
                       .vervoer = euro(vervoer),
                       .leefgeld = euro(leefgeld),
                       .overige_uitgaven = euro(60),
                       .samen_gemaakt = v.kans.een_op(6) ? JaNee::Nee : JaNee::Ja};
    if (aflossen > 0) o.aflossingen = euro(aflossen);
    o.toelichting = over < 0 ? "Er gaat meer uit dan er binnenkomt. Eerst het inkomen aanvullen."
                             : "Het past, met een klein bedrag voor onverwachte dingen.";
    v.leg_vast(o, v.begeleider);
}

}  // namespace

void maak_begroting(Verhaal& v) { budget(v, v.kans.tussen(10, 90)); }
void maak_begroting_met_tekort(Verhaal& v) { budget(v, -v.kans.tussen(45, 260)); }

void check_inkomen(Verhaal& v) {
    constexpr Regelinguitkomst uitkomsten[] = {
        Regelinguitkomst::InGebruik, Regelinguitkomst::Aangevraagd, Regelinguitkomst::GeenRecht,
        Regelinguitkomst::NietInGebruik, Regelinguitkomst::Aangevraagd};
    const auto bekend = bekende_toeslagen(v);
    const int aantal = std::min(4, static_cast<int>(bekend.size()));
    const int vanaf = v.kans.tussen(0, static_cast<int>(bekend.size()));
    for (int i = 0; i < aantal; ++i) {
        const auto& t = bekend[static_cast<std::size_t>(vanaf + i) % bekend.size()];
        LegInkomenscheckVast o = check(v, t, v.kans.uit(uitkomsten));
        if (o.uitkomst == Regelinguitkomst::InGebruik) o.bedrag = amount(v, t.min, t.max);
        v.leg_vast(o, v.begeleider);
    }
}

void check_uitkomst(Verhaal& v) {
    const auto bekend = bekende_toeslagen(v);
    if (bekend.empty()) return;
    const Toeslagtekst& t = v.kans.uit(bekend);
    const bool toegekend = !v.kans.een_op(5);
    LegInkomenscheckVast o = check(v, t, toegekend ? Regelinguitkomst::Toegekend
                                                   : Regelinguitkomst::Afgewezen);
    if (toegekend) {
        o.bedrag = amount(v, t.min, t.max);
        o.toelichting = "Met terugwerkende kracht vanaf de aanvraag.";
    } else {
        o.toelichting = "Afgewezen: het inkomen van vorig jaar telt nog mee.";
    }
    v.leg_vast(o, v.begeleider);
}

void noteer_schulden(Verhaal& v) {
    const auto alle = formele_schulden();
    const int vanaf = v.kans.tussen(0, static_cast<int>(alle.size()) - 1);
    const int aantal = v.kans.tussen(2, 5);
    for (int i = 0; i < aantal; ++i)
        note_debt(v, alle[static_cast<std::size_t>(vanaf + i * 5) % alle.size()], JaNee::Nee);
}

void noteer_informele_schuld(Verhaal& v) {
    note_debt(v, v.kans.uit(informele_schulden()), JaNee::Ja);
}

void streep_schuld_weg(Verhaal& v) {
    if (v.schulden.empty()) return;
    const int schuld = v.schulden.front();
    v.schulden.erase(v.schulden.begin());
    v.leg_vast(RondSchuldAf{.op = v.vandaag(),
                            .schuld = schuld,
                            .reden = string(v.kans.uit(schuld_is_weg()))}, v.begeleider);
}

void tref_regeling(Verhaal& v) {
    const Regelingtekst& t = v.kans.uit(regelingteksten());
    LegRegelingVast o{.op = v.vandaag(),
                      .partij = t.partij,
                      .met = string(t.met),
                      .wat = string(t.wat),
                      .bedrag = amount(v, t.min, t.max)};
    if (v.kans.een_op(2)) o.tot = v.vandaag() + std::chrono::days{365};
    v.leg_vast(o, v.begeleider);
}

}  // namespace houvast::demo::daad
