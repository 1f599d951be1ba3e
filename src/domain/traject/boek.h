// Boek: what stands in a traject beside its route, as it is now: the plan, agreements, income,
// debts, groups. Each entry is the fact as it was written, with the version of its event, by which
// a later one refers to it.
#pragma once

#include "domain/methodiek/methodiek.h"
#include "domain/traject/opdrachten_bestand.h"
#include "domain/traject/opdrachten_gesprek.h"
#include "domain/traject/opdrachten_meten.h"
#include "domain/traject/opdrachten_nazorg.h"
#include "domain/traject/opdrachten_uitvoering.h"
#include "domain/traject/opdrachten_vastlegging.h"
#include "domain/traject/opdrachten_zijlijnen.h"
#include "domain/traject/vastgelegd.h"

#include <vector>

namespace houvast {

template <class O>
struct Regel {
    int gebeurtenis;
    O feit;
    bool operator==(const Regel&) const = default;
};

// A product of the plan van aanpak: each starts and ends on its own.
struct PlanProduct {
    std::string code;
    ProductSoort soort{};
    std::optional<Datum> gestart_op = {};
    std::optional<Datum> afgerond_op = {};
    bool loopt() const { return gestart_op && !afgerond_op; }
    bool operator==(const PlanProduct&) const = default;
};

struct Voorwaarden {
    int gebeurtenis;  // that holds the text
    std::string tekst;
    bool operator==(const Voorwaarden&) const = default;
};

// An appointment that is over: held, waited for in vain, or called off.
struct GeweestGesprek {
    int gebeurtenis;  // that planned it
    Datum dag;
    std::optional<Gespreksuitkomst> uitkomst = {};  // nothing: called off
    bool operator==(const GeweestGesprek&) const = default;
};

// the three questions of an evaluation, as they were answered in the intake.
struct Startvragen {
    Datum op{};
    std::optional<std::string> omstandigheden = {};
    std::optional<std::string> ontwikkeling = {};
    std::optional<std::string> haalbaar = {};
    bool operator==(const Startvragen&) const = default;
};
template <class Visitor>
void fields(Visitor& visit, Startvragen& o) {
    visit(o.omstandigheden, {.name = "omstandigheden", .label = "evaluatie.omstandigheden"});
    visit(o.ontwikkeling, {.name = "ontwikkeling", .label = "evaluatie.ontwikkeling"});
    visit(o.haalbaar, {.name = "haalbaar", .label = "oordeel.haalbaar"});
}

struct Boek {
    std::vector<PlanProduct> producten = {};
    std::optional<Voorwaarden> voorwaarden = {};  // of the plan van aanpak
    int plan_van_aanpak = 0;                      // its version
    int planversie = 0;                           // of the begeleidingsplan
    std::optional<Regel<StelBegeleidingsplanVast>> plan = {};
    std::optional<Contactfase> contactfase = {};
    std::optional<Regel<Startvragen>> startvragen = {};
    std::optional<Regel<LegEvaluatieVast>> evaluatie = {};  // the last one
    std::vector<Regel<LegEvaluatieVast>> eerdere_evaluaties = {};  // before it, oldest first
    std::optional<Datum> volgen_sinds = {};
    std::optional<NaVolggesprek> na_volggesprek = {};
    std::optional<Regel<StelPreventieplanOp>> preventieplan = {};
    std::vector<Regel<LegMoeilijkMomentVast>> moeilijke_momenten = {};
    std::optional<Datum> nazorg_sinds = {};
    std::optional<Datum> nazorg_tot = {};
    int terugvallen = 0;
    std::optional<Datum> interventie_sinds = {};  // a short one, after the end
    std::optional<Reikwijdte> reikwijdte = {};    // of the ending
    std::optional<FaseSoort> fase_voor_einde = {};

    std::optional<Schuldregelstap> schuldregeling = {};
    std::optional<Datum> schuldregeling_op = {};
    std::optional<Wsnpstap> wsnp = {};
    std::optional<Bewindstap> bewind = {};
    std::optional<Beheerstap> beheer = {};
    std::optional<Datum> contact_pauze_tot = {};
    std::optional<Datum> gesproken_op = {};  // last, in a talk that is no contact of its own
    std::vector<InwonerId> overleden = {};
    bool verhuisd = false;
    std::optional<Regel<LegBezwaarVast>> bezwaar = {};  // that is not decided
    bool bezwaar_verdaagd = false;

    std::vector<Regel<LegAfspraakVast>> afspraken = {};        // open
    std::vector<Regel<LegInkomenscheckVast>> regelingen = {};  // the last of each
    std::optional<Regel<LegBegrotingVast>> begroting = {};
    std::vector<Regel<LegSchuldVast>> schulden = {};           // open
    std::vector<Regel<LegRegelingVast>> getroffen = {};        // arrangements
    std::optional<Regel<LegKenmerkenVast>> kenmerken = {};
    std::optional<Regel<LegOnderdelenVast>> onderdelen = {};
    std::vector<Regel<LegVerwijzingVast>> verwijzingen = {};   // that still run
    std::vector<Regel<LegMetingVast>> metingen = {};      // each as it stands, with what was added
    std::vector<Regel<LegUitslagVast>> uitslagen = {};
    std::vector<Regel<BespreekOnderwerp>> onderwerpen = {};    // every time, oldest first
    std::vector<Regel<SchaalIn>> inschalingen = {};            // the history
    std::vector<Regel<StelDoelVast>> doelen = {};
    std::vector<Regel<WerkDoelBij>> doelstanden = {};          // of those, oldest first
    std::vector<Regel<LegTrainingVast>> trainingen = {};
    std::vector<Regel<PlanGesprek>> gesprekken = {};           // open, at their day as it is now
    std::vector<GeweestGesprek> gesprekken_geweest = {};
    std::vector<Regel<VoegBestandToe>> bestanden = {};

    // Compiled once, in boek.cc: with all these lists they are a second of every file that copies.
    Boek();
    Boek(const Boek&);
    Boek(Boek&&) noexcept;
    Boek& operator=(const Boek&);
    Boek& operator=(Boek&&) noexcept;
    ~Boek();
    bool operator==(const Boek&) const;
};

// The products of the plan van aanpak as it is from now on: what ran goes on.
void apply(Boek&, const std::vector<GekozenProduct>&);

// Every entry of a book, whatever it is.
template <class Visit>
void each_regel(Boek& boek, const Visit& visit) {
    const auto one = [&](auto& maybe) { if (maybe) visit(*maybe); };
    const auto all = [&](auto& regels) { for (auto& regel : regels) visit(regel); };
    one(boek.plan);
    one(boek.startvragen);
    one(boek.evaluatie);
    all(boek.eerdere_evaluaties);
    one(boek.preventieplan);
    all(boek.moeilijke_momenten);
    one(boek.bezwaar);
    all(boek.afspraken);
    all(boek.regelingen);
    one(boek.begroting);
    all(boek.schulden);
    all(boek.getroffen);
    one(boek.kenmerken);
    one(boek.onderdelen);
    all(boek.verwijzingen);
    all(boek.metingen);
    all(boek.uitslagen);
    all(boek.onderwerpen);
    all(boek.inschalingen);
    all(boek.doelen);
    all(boek.doelstanden);
    all(boek.trainingen);
    all(boek.gesprekken);
    all(boek.bestanden);
}

// What a fact changes in the book of its traject. One of these for every Vastgelegd.
struct Traject;
void schrijf(Traject&, const StartProduct&);
void schrijf(Traject&, const RondProductAf&);
void schrijf(Traject&, const StelBegeleidingsplanVast&);
void schrijf(Traject&, const WijzigContactfase&);
void schrijf(Traject&, const StartEvaluatie&);
void schrijf(Traject&, const LegEvaluatieVast&);
void schrijf(Traject&, const StartVolgen&);
void schrijf(Traject&, const LegVolggesprekVast&);
void schrijf(Traject&, const StelPreventieplanOp&);
void schrijf(Traject&, const LegMoeilijkMomentVast&);
void schrijf(Traject&, const StartNazorg&);
void schrijf(Traject&, const LegNazorggesprekVast&);
void schrijf(Traject&, const LegTerugvalVast&);
void schrijf(Traject&, const RondInterventieAf&);
void schrijf(Traject&, const WijzigPlanVanAanpak&);
void schrijf(Traject&, const BeeindigTraject&);
void schrijf(Traject&, const LegSchuldregelingVast&);
void schrijf(Traject&, const LegMoratoriumVast&);
void schrijf(Traject&, const LegWsnpVast&);
void schrijf(Traject&, const LegBewindVast&);
void schrijf(Traject&, const LegBeheerstapVast&);
void schrijf(Traject&, const PauzeerContact&);
void schrijf(Traject&, const HervatContact&);
void schrijf(Traject&, const SplitsTraject&);
void schrijf(Traject&, const LegOverlijdenVast&);
void schrijf(Traject&, const LegVerhuizingVast&);
void schrijf(Traject&, const LegBezwaarVast&);
void schrijf(Traject&, const VerdaagBezwaar&);
void schrijf(Traject&, const BeslisOpBezwaar&);
void schrijf(Traject&, const LegIngebrekestellingVast&);
void schrijf(Traject&, const LegAfspraakVast&);
void schrijf(Traject&, const RondAfspraakAf&);
void schrijf(Traject&, const LegInkomenscheckVast&);
void schrijf(Traject&, const LegBegrotingVast&);
void schrijf(Traject&, const LegSchuldVast&);
void schrijf(Traject&, const RondSchuldAf&);
void schrijf(Traject&, const LegRegelingVast&);
void schrijf(Traject&, const LegKenmerkenVast&);
void schrijf(Traject&, const LegOnderdelenVast&);
void schrijf(Traject&, const LegMaatwerkVast&);
void schrijf(Traject&, const LegInformatieVast&);
void schrijf(Traject&, const MeldInschalingstwijfel&);
void schrijf(Traject&, const LegVerwijzingVast&);
void schrijf(Traject&, const LegVerwijzingscontactVast&);
void schrijf(Traject&, const LegMetingVast&);
void schrijf(Traject&, const VulMetingAan&);
void schrijf(Traject&, const LegUitslagVast&);
void schrijf(Traject&, const BespreekOnderwerp&);
void schrijf(Traject&, const SchaalIn&);
void schrijf(Traject&, const StelDoelVast&);
void schrijf(Traject&, const WerkDoelBij&);
void schrijf(Traject&, const LegTrainingVast&);
void schrijf(Traject&, const PlanGesprek&);
void schrijf(Traject&, const VerzetGesprek&);
void schrijf(Traject&, const ZegGesprekAf&);
void schrijf(Traject&, const LegGespreksuitkomstVast&);
void schrijf(Traject&, const VoegBestandToe&);
void schrijf(Traject&, const MaakDossierPdf&);
void schrijf(Traject&, const NeemMethodiekOver&);

}  // namespace houvast
