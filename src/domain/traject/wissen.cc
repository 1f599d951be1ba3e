#include "domain/traject/wissen.h"

#include "domain/traject/fasen.h"

#include <algorithm>
#include <concepts>
#include <variant>

namespace houvast::wissen {

namespace {

template <class G, class Feit>
concept Van = std::same_as<std::remove_const_t<G>, Feit>;

// The free texts of every fact. A new fact does not compile until it says here what it holds.
template <class Visit>
struct Teksten {
    Visit visit;

    void operator()(Van<AanmeldingGeregistreerd> auto& g) const {
        visit(g.zorgen);
        visit(g.drempel);
        visit(g.steun);
    }
    void operator()(Van<BedreigendeSituatieGemeld> auto& g) const { visit(g.toelichting); }
    void operator()(Van<CrisisinterventieGeopend> auto& g) const { visit(g.toelichting); }
    void operator()(Van<CrisisinterventieAfgerond> auto& g) const { visit(g.gedaan); }
    void operator()(Van<ContactGehad> auto& g) const {
        visit(g.hoe_gaat_het);
        visit(g.notitie);
    }
    void operator()(Van<ContactGeprobeerd> auto& g) const { visit(g.notitie); }
    void operator()(Van<ContactVerplaatst> auto& g) const { visit(g.reden); }
    void operator()(Van<EersteGesprekUitgesteld> auto& g) const { visit(g.reden); }
    void operator()(Van<EersteGesprekGevoerd> auto& g) const {
        visit(g.verslag);
        visit(g.gesprekszorgen);
        visit(g.steun);
        visit(g.informatie);
    }
    void operator()(Van<AdviesVolstaat> auto& g) const { visit(g.advies); }
    void operator()(Van<InwonerZagAf> auto& g) const { visit(g.reden); }
    void operator()(Van<GeslotenNaPogingen> auto& g) const { visit(g.toelichting); }
    void operator()(Van<IntakeGestart> auto& g) const { visit(g.hulpvraag); }
    void operator()(Van<GegevenGewist> auto& g) const { visit(g.reden); }
    void operator()(Van<Toegewezen> auto&) const {}
    void operator()(Van<ClientToegevoegd> auto&) const {}
};
template <class Visit>
Teksten(Visit) -> Teksten<Visit>;

struct Clear {
    void operator()(std::string& text) const { text.clear(); }
    void operator()(std::optional<std::string>& text) const { text.reset(); }
};

struct Look {
    bool& found;
    void operator()(const std::string& text) const { found |= !text.empty(); }
    void operator()(const std::optional<std::string>& text) const {
        found |= text && !text->empty();
    }
};

}  // namespace

TrajectGebeurtenis without_text(TrajectGebeurtenis g) {
    std::visit(Teksten{Clear{}}, g.feit);
    return g;
}

bool has_text(const TrajectGebeurtenis& g) {
    bool found = false;
    std::visit(Teksten{Look{found}}, g.feit);
    return found;
}

Result<void> may_wipe(const Traject& traject) {
    if (const auto ok = fasen::begonnen(traject); !ok) return ok;
    if (traject.wisbaar.empty()) return refuse({.code = "niets-te-wissen"});
    return {};
}

Result<Besluit> decide(const WisGegeven& o, const TrajectId& id, const Traject& traject) {
    if (std::ranges::count(traject.gewist, o.gegeven) > 0) return refuse({.code = "al-gewist"});
    if (o.gegeven < 1 || o.gegeven > traject.versie) return refuse({.code = "gegeven-onbekend"});
    if (std::ranges::count(traject.wisbaar, o.gegeven) == 0) return refuse({.code = "geen-tekst"});
    Besluit besluit;
    besluit.trajecten[id].push_back(GegevenGewist{.gegeven = o.gegeven, .reden = o.reden});
    besluit.te_wissen = {id, o.gegeven};
    return besluit;
}

// The same state as a replay gives that finds the fact without its texts.
Traject evolve(Traject traject, const GegevenGewist& g) {
    for (Contact& contact : traject.contacten)
        if (contact.gebeurtenis == g.gegeven) {
            contact.hoe_gaat_het.reset();
            contact.notitie.reset();
        }
    std::erase(traject.wisbaar, g.gegeven);
    traject.gewist.push_back(g.gegeven);
    return traject;
}

}  // namespace houvast::wissen
