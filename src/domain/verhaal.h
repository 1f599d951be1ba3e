// Verhaal: for tests, a small municipality in memory on which real commands are given, day by day.
// It keeps the facts per stream, so that a test can replay them and compare.
#pragma once

#include "base/bsn.h"
#include "base/overloaded.h"
#include "domain/gegeven_opdrachten.h"
#include "domain/wissen.h"

namespace houvast::gegeven {

class Verhaal {
public:
    Verhaal() { wereld.inrichting = inrichting(); }

    // Gives the command; on success its facts are part of the world. Ids of new things count up.
    Result<Besluit> doe(const Opdracht& opdracht, const Onderwerp& van, Actor door = begeleider(),
                        Datum dag = vandaag) {
        Context c = context(std::move(door), dag);
        const std::string nummer = std::to_string(wereld.inwoners.size() + 1);
        c.nieuwe_inwoner = {"inwoner-" + nummer};
        c.nieuw_traject = {"traject-nieuw-" + nummer};
        c.nieuwe_medewerker = {
            "medewerker-" + std::to_string(wereld.inrichting->medewerkers.size() + 1)};
        wereld.met_dit_bsn = with_bsn_of(opdracht);
        auto besluit = decide(opdracht, van, wereld, c);
        if (besluit) apply(*besluit);
        return besluit;
    }

    void apply(const Besluit& besluit) {
        for (const auto& [id, feiten] : besluit.trajecten)
            for (const auto& g : feiten) {
                van_traject[id].push_back(g);
                wereld.trajecten[id] = evolve(wereld.trajecten[id], g);
            }
        for (const auto& [id, feiten] : besluit.inwoners)
            for (const auto& g : feiten) {
                van_inwoner[id].push_back(g);
                wereld.inwoners[id] = evolve(wereld.inwoners[id], g);
            }
        for (const auto& [id, feiten] : besluit.signalen)
            for (const auto& g : feiten) {
                van_signaal[id].push_back(g);
                wereld.signalen[id] = evolve(wereld.signalen[id], g);
            }
        for (const auto& g : besluit.gemeente) wereld.inrichting = evolve(*wereld.inrichting, g);
        if (besluit.te_wissen) {  // what the journal reads there from now on
            const auto wipe = [at = static_cast<std::size_t>(besluit.te_wissen->second - 1)](
                                  auto& feiten) {
                feiten.at(at) = wissen::without_text(feiten.at(at));
            };
            std::visit(overloaded{
                [&](const TrajectId& id) { wipe(van_traject.at(id)); },
                [&](const InwonerId& id) { wipe(van_inwoner.at(id)); },
                [&](const SignaalId& id) { wipe(van_signaal.at(id)); },
                [](DeGemeente) {},
            }, besluit.te_wissen->first);
        }
    }

    // What app looks up in the read tables.
    std::vector<InwonerId> with_bsn_of(const Opdracht& opdracht) const {
        const auto* groep = std::get_if<InwonerOpdracht>(&opdracht.van);
        const auto* o = groep ? std::get_if<LegBsnVast>(groep) : nullptr;
        std::vector<InwonerId> found;
        if (o == nullptr) return found;
        for (const auto& [id, inwoner] : wereld.inwoners)
            if (const auto bsn = bsn_of(id); !bsn.empty() && bsn == bsn_from(o->bsn))
                found.push_back(inwoner.opgegaan_in.value_or(id));
        return found;
    }

    std::string bsn_of(const InwonerId& id) const {
        std::string bsn;
        if (const auto feiten = van_inwoner.find(id); feiten != van_inwoner.end())
            for (const InwonerGebeurtenis& g : feiten->second)
                if (const auto* b = std::get_if<BsnVastgelegd>(&g)) bsn = b->bsn;
        return bsn;
    }

    const Traject& van(const TrajectId& id = gegeven::traject) const { return wereld.traject(id); }

    Wereld wereld;
    std::map<TrajectId, std::vector<TrajectGebeurtenis>> van_traject;
    std::map<InwonerId, std::vector<InwonerGebeurtenis>> van_inwoner;
    std::map<SignaalId, std::vector<SignaalGebeurtenis>> van_signaal;

};

// A world in which Selma asked for help, and Anna is assigned; then as far as the phase says.
enum class Moment {
    NogNiets, Aangemeld, NaPogingen, Uitgesteld, NaEersteGesprek, InCrisis, InIntake, AlleenAdvies,
    Afgezien
};
inline constexpr int momenten = static_cast<int>(Moment::Afgezien) + 1;
constexpr std::array<std::string_view, momenten> names(Moment) {
    return {"nog-niets", "aangemeld", "aangemeld, na 2 pogingen", "aangemeld, met uitstel",
            "na-eerste-gesprek", "na-eerste-gesprek, in crisis", "in-intake", "alleen-advies",
            "afgezien"};
}

inline Verhaal verhaal(Moment moment) {
    Verhaal v;
    const auto doe = [&](const Opdracht& o) {
        const bool nieuw = soort_of(o) == OpdrachtSoort::RegistreerAanmelding;
        const auto gedaan = v.doe(o, traject, nieuw ? actor(kees, {Rol::Kcc}) : begeleider());
        if (!gedaan) throw std::logic_error("gegeven: " + gedaan.error().code);
    };
    if (moment == Moment::NogNiets) return v;
    RegistreerAanmelding eerste = registreer();
    eerste.behandelaar = anna;
    doe(eerste);  // Selma becomes inwoner-1
    const auto gesprek = [&] { doe(leg_gesprek_vast(gesprek_op)); };
    switch (moment) {
    case Moment::NogNiets:
    case Moment::Aangemeld: break;
    case Moment::NaPogingen:
        doe(leg_contact_vast(JaNee::Nee, Kanaal::Telefoon));
        doe(leg_contact_vast(JaNee::Nee, Kanaal::Brief));
        break;
    case Moment::Uitgesteld:
        doe(leg_contact_vast(JaNee::Nee, Kanaal::Telefoon));
        doe(leg_contact_vast(JaNee::Nee, Kanaal::Brief));
        doe(stel_uit());
        break;
    case Moment::NaEersteGesprek: gesprek(); break;
    case Moment::InCrisis:        gesprek(); doe(meld_ontruiming()); break;
    case Moment::InIntake:        gesprek(); doe(start_intake()); break;
    case Moment::AlleenAdvies:    gesprek(); doe(rond_af_met_advies()); break;
    case Moment::Afgezien:        gesprek(); doe(leg_afzien_vast()); break;
    }
    return v;
}

// Yusuf's dossier beside it, of the team: assigned to nobody.
inline void add_ander_traject(Verhaal& v) {
    RegistreerAanmelding ander = registreer();
    ander.naam = "Yusuf Demir";
    const auto gedaan = v.doe(ander, ander_traject, actor(kees, {Rol::Kcc}));
    if (!gedaan) throw std::logic_error("gegeven: " + gedaan.error().code);
}

template <class T>
std::string code(const Result<T>& result) { return result ? "" : result.error().code; }

}  // namespace houvast::gegeven
