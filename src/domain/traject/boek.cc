// What a fact changes in the book of its traject, and in its contacts and decisions. The phase and
// the terms follow from the Gevolg beside it.
#include "domain/traject/boek.h"

#include "domain/traject/beschikking.h"
#include "domain/traject/gesprek.h"
#include "domain/traject/meting.h"

#include <algorithm>

namespace houvast {

Boek::Boek() = default;
Boek::Boek(const Boek&) = default;
Boek::Boek(Boek&&) noexcept = default;
Boek& Boek::operator=(const Boek&) = default;
Boek& Boek::operator=(Boek&&) noexcept = default;
Boek::~Boek() = default;
bool Boek::operator==(const Boek&) const = default;

namespace {

// The version of the event that is being followed.
int written(const Traject& traject) { return traject.geschreven.versie; }

template <class O>
Regel<O> entry(const Traject& traject, const O& feit) {
    return {.gebeurtenis = written(traject), .feit = feit};
}

void contact(Traject& traject, Datum op, Kanaal kanaal, bool bereikt) {
    traject.contacten.push_back(
        {.gebeurtenis = written(traject), .op = op, .kanaal = kanaal, .bereikt = bereikt});
}

PlanProduct* product(Traject& traject, const Code& code) {
    auto& all = traject.boek.producten;
    const auto found = std::ranges::find(all, code.waarde, &PlanProduct::code);
    return found == all.end() ? nullptr : &*found;
}

template <class O>
void remove(std::vector<Regel<O>>& regels, int gebeurtenis) {
    std::erase_if(regels, [&](const Regel<O>& r) { return r.gebeurtenis == gebeurtenis; });
}

}  // namespace

void apply(Boek& boek, const std::vector<GekozenProduct>& gekozen) {
    std::vector<PlanProduct> producten;
    for (const GekozenProduct& een : gekozen) {
        const auto known = std::ranges::find(boek.producten, een.code, &PlanProduct::code);
        producten.push_back(known != boek.producten.end()
                                ? *known : PlanProduct{.code = een.code, .soort = een.soort});
    }
    boek.producten = std::move(producten);
}

void schrijf(Traject& traject, const StartProduct& f) {
    if (PlanProduct* p = product(traject, f.product)) p->gestart_op = f.op;
}

void schrijf(Traject& traject, const RondProductAf& f) {
    if (PlanProduct* p = product(traject, f.product)) p->afgerond_op = f.op;
}

void schrijf(Traject& traject, const StelBegeleidingsplanVast& f) {
    ++traject.boek.planversie;
    traject.boek.plan = entry(traject, f);
    traject.boek.contactfase = f.contactfase;
    // What is paused begins later: then the plan left it as it was.
    const Termijn* contact = traject.termijn(TermijnSoort::ContactInBegeleiding);
    if (contact == nullptr || contact->start <= f.op) traject.boek.contact_pauze_tot.reset();
}

void schrijf(Traject& traject, const WijzigContactfase& f) {
    traject.boek.contactfase = f.contactfase;
}

void schrijf(Traject&, const StartEvaluatie&) {}

void schrijf(Traject& traject, const LegEvaluatieVast& f) {
    Boek& boek = traject.boek;
    if (boek.evaluatie) boek.eerdere_evaluaties.push_back(*std::move(boek.evaluatie));
    boek.evaluatie = entry(traject, f);
    if (f.inschaling) traject.inschaling = f.inschaling;
    if (auto* s7 = std::get_if<InEvaluatie>(&traject.fase)) s7->uitkomst = f.vervolg;
}

void schrijf(Traject& traject, const StartVolgen& f) {
    traject.boek.volgen_sinds = f.op;
    traject.boek.na_volggesprek.reset();
}

void schrijf(Traject& traject, const LegVolggesprekVast& f) {
    traject.boek.na_volggesprek = f.besluit;
    contact(traject, f.op, f.kanaal, true);
}

void schrijf(Traject& traject, const StelPreventieplanOp& f) {
    traject.boek.preventieplan = entry(traject, f);
}

void schrijf(Traject& traject, const LegMoeilijkMomentVast& f) {
    traject.boek.moeilijke_momenten.push_back(entry(traject, f));
}

void schrijf(Traject& traject, const StartNazorg& f) {
    traject.boek.nazorg_sinds = f.op;
    traject.boek.nazorg_tot = f.tot;
}

void schrijf(Traject& traject, const LegNazorggesprekVast& f) {
    contact(traject, f.op, f.kanaal, f.bereikt == JaNee::Ja);
}

void schrijf(Traject& traject, const LegTerugvalVast& f) {
    ++traject.boek.terugvallen;
    const bool ended = traject.soort() == FaseSoort::Beeindigd;
    if (ended && f.vervolg == NaTerugval::KorteInterventie) traject.boek.interventie_sinds = f.op;
    if (!ended) traject.boek.contactfase = Contactfase::Stabiliseren;  // as its term says
}

void schrijf(Traject& traject, const RondInterventieAf&) {
    traject.boek.interventie_sinds.reset();
}

void schrijf(Traject& traject, const WijzigPlanVanAanpak& f) {
    ++traject.boek.plan_van_aanpak;
    traject.boek.voorwaarden.reset();
    if (f.voorwaarden) traject.boek.voorwaarden = Voorwaarden{written(traject), *f.voorwaarden};
    traject = beschikking::decided(std::move(traject), BeschikkingSoort::Wijziging, f.op);
}

void schrijf(Traject& traject, const BeeindigTraject& f) {
    traject.boek.reikwijdte = f.reikwijdte;
    traject = beschikking::decided(std::move(traject), BeschikkingSoort::Beeindiging, f.op);
}

void schrijf(Traject& traject, const LegSchuldregelingVast& f) {
    traject.boek.schuldregeling = f.stap;
    traject.boek.schuldregeling_op = f.op;
}

void schrijf(Traject&, const LegMoratoriumVast&) {}
void schrijf(Traject& traject, const LegWsnpVast& f) { traject.boek.wsnp = f.stap; }
void schrijf(Traject& traject, const LegBewindVast& f) { traject.boek.bewind = f.stap; }
void schrijf(Traject& traject, const LegBeheerstapVast& f) { traject.boek.beheer = f.stap; }

void schrijf(Traject& traject, const PauzeerContact& f) { traject.boek.contact_pauze_tot = f.tot; }
void schrijf(Traject& traject, const HervatContact&) { traject.boek.contact_pauze_tot.reset(); }

void schrijf(Traject& traject, const SplitsTraject& f) {
    std::erase(traject.clienten, f.inwoner);
    std::erase(traject.boek.overleden, f.inwoner);
}

void schrijf(Traject& traject, const LegOverlijdenVast& f) {
    traject.boek.overleden.push_back(f.inwoner);
    if (traject.boek.overleden.size() >= traject.clienten.size()) traject.crisis.reset();
}

void schrijf(Traject& traject, const LegVerhuizingVast&) { traject.boek.verhuisd = true; }

void schrijf(Traject& traject, const LegBezwaarVast& f) {
    traject.boek.bezwaar = entry(traject, f);
    traject.boek.bezwaar_verdaagd = false;
}

void schrijf(Traject& traject, const VerdaagBezwaar&) { traject.boek.bezwaar_verdaagd = true; }

void schrijf(Traject& traject, const BeslisOpBezwaar& f) {
    traject.boek.bezwaar.reset();
    traject.boek.bezwaar_verdaagd = false;
    if (f.uitkomst != Bezwaaruitkomst::Ingetrokken)  // then there is nothing to decide or send
        traject = beschikking::decided(std::move(traject), BeschikkingSoort::OpBezwaar, f.op);
}

void schrijf(Traject&, const LegIngebrekestellingVast&) {}

void schrijf(Traject& traject, const LegAfspraakVast& f) {
    traject.boek.afspraken.push_back(entry(traject, f));
}

void schrijf(Traject& traject, const RondAfspraakAf& f) {
    remove(traject.boek.afspraken, f.afspraak);
}

// The last word about a regulation is what counts.
void schrijf(Traject& traject, const LegInkomenscheckVast& f) {
    auto& regels = traject.boek.regelingen;
    std::erase_if(regels, [&](const auto& r) { return r.feit.regeling == f.regeling; });
    regels.push_back(entry(traject, f));
}

void schrijf(Traject& traject, const LegBegrotingVast& f) {
    traject.boek.begroting = entry(traject, f);
}

void schrijf(Traject& traject, const LegSchuldVast& f) {
    traject.boek.schulden.push_back(entry(traject, f));
}

void schrijf(Traject& traject, const RondSchuldAf& f) {
    remove(traject.boek.schulden, f.schuld);
}

void schrijf(Traject& traject, const LegRegelingVast& f) {
    traject.boek.getroffen.push_back(entry(traject, f));
}

void schrijf(Traject& traject, const LegKenmerkenVast& f) {
    traject.boek.kenmerken = entry(traject, f);
}

void schrijf(Traject& traject, const LegOnderdelenVast& f) {
    traject.boek.onderdelen = entry(traject, f);
}

void schrijf(Traject&, const LegMaatwerkVast&) {}
void schrijf(Traject&, const LegInformatieVast&) {}
void schrijf(Traject&, const MeldInschalingstwijfel&) {}

void schrijf(Traject& traject, const LegVerwijzingVast& f) {
    traject.boek.verwijzingen.push_back(entry(traject, f));
}

void schrijf(Traject& traject, const LegVerwijzingscontactVast& f) {
    if (f.loopt_nog == JaNee::Nee) remove(traject.boek.verwijzingen, f.verwijzing);
}

void schrijf(Traject& traject, const LegMetingVast& f) {
    traject.boek.metingen.push_back(entry(traject, f));
}

void schrijf(Traject& traject, const VulMetingAan& f) {
    for (Regel<LegMetingVast>& regel : traject.boek.metingen)
        if (regel.gebeurtenis == f.meting)
            regel.feit = meting::aangevuld(std::move(regel.feit), f);
}

void schrijf(Traject& traject, const LegUitslagVast& f) {
    traject.boek.uitslagen.push_back(entry(traject, f));
}

void schrijf(Traject& traject, const BespreekOnderwerp& f) {
    traject.boek.onderwerpen.push_back(entry(traject, f));
}

void schrijf(Traject& traject, const SchaalIn& f) {
    traject.boek.inschalingen.push_back(entry(traject, f));
    if (f.klasse) traject.inschaling = f.klasse;
}

void schrijf(Traject& traject, const StelDoelVast& f) {
    traject.boek.doelen.push_back(entry(traject, f));
}

void schrijf(Traject& traject, const WerkDoelBij& f) {
    traject.boek.doelstanden.push_back(entry(traject, f));
}

void schrijf(Traject& traject, const LegTrainingVast& f) {
    traject.boek.trainingen.push_back(entry(traject, f));
}

void schrijf(Traject& traject, const PlanGesprek& f) {
    traject.boek.gesprekken.push_back(entry(traject, f));
}

void schrijf(Traject& traject, const VerzetGesprek& f) {
    for (Regel<PlanGesprek>& regel : traject.boek.gesprekken)
        if (regel.gebeurtenis == f.gesprek) {
            regel.feit.dag = f.dag;
            regel.feit.tijd = f.tijd;
        }
}

namespace {

// What stood there is over. Nobody came: an attempt, on its day (gesprek.h).
void settle(Traject& traject, int gesprek, std::optional<Gespreksuitkomst> uitkomst) {
    auto& open = traject.boek.gesprekken;
    const auto found = std::ranges::find(open, gesprek, &Regel<PlanGesprek>::gebeurtenis);
    if (found == open.end()) return;
    const PlanGesprek feit = found->feit;
    open.erase(found);
    traject.boek.gesprekken_geweest.push_back(
        {.gebeurtenis = gesprek, .dag = feit.dag, .uitkomst = uitkomst});
    if (uitkomst == Gespreksuitkomst::NietVerschenen)
        traject.contacten.push_back({.gebeurtenis = written(traject), .op = feit.dag,
                                     .kanaal = gesprek::kanaal_van(feit.wijze),
                                     .bereikt = false});
}

}  // namespace

void schrijf(Traject& traject, const ZegGesprekAf& f) { settle(traject, f.gesprek, {}); }

void schrijf(Traject& traject, const LegGespreksuitkomstVast& f) {
    settle(traject, f.gesprek, f.uitkomst);
}

void schrijf(Traject& traject, const VoegBestandToe& f) {
    traject.boek.bestanden.push_back(entry(traject, f));
}

void schrijf(Traject&, const MaakDossierPdf&) {}

void schrijf(Traject& traject, const NeemMethodiekOver& f) {
    traject.methodiek = {.code = f.code.waarde, .versie = f.versie.waarde};
}

}  // namespace houvast
