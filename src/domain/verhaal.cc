#include "domain/verhaal.h"

#include "base/overloaded.h"
#include "domain/gemeente/eigen_methodiek.h"

namespace houvast::gegeven {

Verhaal::Verhaal() { wereld.inrichting = inrichting(); }

Result<Besluit> Verhaal::doe(const Opdracht& opdracht, const Onderwerp& van, Actor door,
                             Datum dag) {
    const Methodieken eigen = wereld.inrichting->eigen_kenmerk == 0
                                  ? Methodieken{}
                                  : eigen_methodiek::met_eigen(*methodieken, wereld.inrichting);
    const Methodieken& alle = eigen.alle.empty() ? *methodieken : eigen;
    Context c = context(std::move(door), dag, methodiek_van(van, dag, alle), alle);
    const std::string nummer = std::to_string(wereld.inwoners.size() + 1);
    c.nieuwe_inwoner = {"inwoner-" + nummer};
    c.nieuw_traject = {"traject-nieuw-" + nummer};
    c.nieuwe_medewerker = {
        "medewerker-" + std::to_string(wereld.inrichting->medewerkers.size() + 1)};
    wereld.met_dit_bsn = with_bsn_of(opdracht);
    wereld.bezet = in_agendas();
    auto besluit = decide(opdracht, van, wereld, c);
    if (besluit) apply(*besluit);
    return besluit;
}

const Methodiek& Verhaal::methodiek_van(const Onderwerp& van, Datum dag,
                                        const Methodieken& alle) const {
    const MethodiekKeuze keuze = methodiek_voor(van, wereld, dag);
    if (keuze == MethodiekKeuze{}) return *methodiek;
    const Methodiek* found = find(alle, keuze);
    if (found == nullptr) throw std::logic_error("gegeven: geen methodiek " + keuze.code);
    return *found;
}

void Verhaal::apply(const Besluit& besluit) {
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

std::vector<Bezet> Verhaal::in_agendas() const {
    std::vector<Bezet> all;
    for (const auto& [id, t] : wereld.trajecten)
        for (const Regel<PlanGesprek>& r : t.boek.gesprekken)
            if (r.feit.medewerker == agenda_van)
                all.push_back({.traject = id, .gebeurtenis = r.gebeurtenis, .dag = r.feit.dag,
                               .van = r.feit.tijd, .tot = r.feit.tijd + r.feit.duur});
    return all;
}

std::vector<InwonerId> Verhaal::with_bsn_of(const Opdracht& opdracht) const {
    const auto* groep = std::get_if<InwonerOpdracht>(&opdracht.van);
    const auto* o = groep ? std::get_if<LegBsnVast>(groep) : nullptr;
    std::vector<InwonerId> found;
    if (o == nullptr) return found;
    for (const auto& [id, inwoner] : wereld.inwoners)
        if (const auto bsn = bsn_of(id); !bsn.empty() && bsn == bsn_from(o->bsn))
            found.push_back(inwoner.opgegaan_in.value_or(id));
    return found;
}

std::string Verhaal::bsn_of(const InwonerId& id) const {
    std::string bsn;
    if (const auto feiten = van_inwoner.find(id); feiten != van_inwoner.end())
        for (const InwonerGebeurtenis& g : feiten->second)
            if (const auto* b = std::get_if<BsnVastgelegd>(&g)) bsn = b->bsn;
    return bsn;
}

namespace {

// The one story, as far as somebody lets it go: each step does what has to come before it.
struct Verhaallijn {
    Verhaal v;

    void done(const Result<Besluit>& gedaan) {
        if (!gedaan) throw std::logic_error("gegeven: " + gedaan.error().code);
    }
    void doe(const Opdracht& o) { done(v.doe(o, traject, begeleider())); }
    void besluit(const Opdracht& o) {
        if (v.wereld.inwoner(selma).bsn == 0) done(v.doe(LegBsnVast{"999990019"}, selma));
        done(v.doe(o, traject, actor(dora, {Rol::Beslisser})));
    }
    void aanmelding() {
        RegistreerAanmelding eerste = registreer();
        eerste.behandelaar = anna;
        done(v.doe(eerste, traject, actor(kees, {Rol::Kcc})));  // Selma becomes inwoner-1
    }
    void pogingen() {
        doe(leg_contact_vast(JaNee::Nee, Kanaal::Telefoon));
        doe(leg_contact_vast(JaNee::Nee, Kanaal::Brief));
    }
    void gesprek() { doe(leg_gesprek_vast(gesprek_op)); }
    void intake() {
        gesprek();
        doe(start_intake());
    }
    void concept_plan() {
        intake();
        doe(leg_beeldvorming_vast());
        doe(leg_oordeel_vast());
        doe(bespreek_met_collega());
        doe(stel_concept_plan_op());
    }
    void besproken() {
        concept_plan();
        doe(bespreek_concept_plan());
    }
    void toegelaten() {
        besproken();
        besluit(neem_toelatingsbesluit());
    }
    void verzonden() {
        toegelaten();
        doe(verzend_beschikking());
    }
    // As far along the route after the decision as this moment.
    void onderweg(Moment tot) {
        verzonden();
        doe(start_product());
        if (tot == Moment::InPlan) return;
        doe(stel_plan_vast());
        if (tot == Moment::InBegeleiding) return;
        doe(start_evaluatie());
        if (tot == Moment::InEvaluatie) return;
        doe(leg_evaluatie_vast());
        if (tot == Moment::Geevalueerd) return;
        doe(start_volgen());
        if (tot == Moment::InVolgen) return;
        doe(start_nazorg());
        if (tot == Moment::InNazorg) return;
        doe(leg_nazorggesprek_vast());
        besluit(beeindig(Eindreden::Zelfredzaam, anders));
    }
};

}  // namespace

Verhaal verhaal(Moment moment) {
    Verhaallijn lijn;
    if (moment == Moment::NogNiets) return lijn.v;
    lijn.aanmelding();
    switch (moment) {
    case Moment::NogNiets:
    case Moment::Aangemeld:       break;
    case Moment::NaPogingen:      lijn.pogingen(); break;
    case Moment::Uitgesteld:      lijn.pogingen(); lijn.doe(stel_uit()); break;
    case Moment::NaEersteGesprek: lijn.gesprek(); break;
    case Moment::InCrisis:        lijn.gesprek(); lijn.doe(meld_ontruiming()); break;
    case Moment::InIntake:        lijn.intake(); break;
    case Moment::Opgeschort:      lijn.intake(); lijn.doe(schort_termijn_op()); break;
    case Moment::MetConcept:      lijn.concept_plan(); break;
    case Moment::Besproken:       lijn.besproken(); break;
    case Moment::Besloten:        lijn.toegelaten(); break;
    case Moment::Verzonden:       lijn.verzonden(); break;
    case Moment::InPlan:
    case Moment::InBegeleiding:
    case Moment::InEvaluatie:
    case Moment::Geevalueerd:
    case Moment::InVolgen:
    case Moment::InNazorg:
    case Moment::Beeindigd:       lijn.onderweg(moment); break;
    case Moment::Afgewezen:       lijn.intake(); lijn.besluit(wijs_aanvraag_af()); break;
    case Moment::Uitgevallen:     lijn.intake(); lijn.doe(leg_uitval_vast()); break;
    case Moment::AlleenAdvies:    lijn.gesprek(); lijn.doe(rond_af_met_advies()); break;
    case Moment::Afgezien:        lijn.gesprek(); lijn.doe(leg_afzien_vast()); break;
    }
    return std::move(lijn.v);
}

void add_ander_traject(Verhaal& v) {
    RegistreerAanmelding ander = registreer();
    ander.naam = "Yusuf Demir";
    const auto gedaan = v.doe(ander, ander_traject, actor(kees, {Rol::Kcc}));
    if (!gedaan) throw std::logic_error("gegeven: " + gedaan.error().code);
}

}  // namespace houvast::gegeven
