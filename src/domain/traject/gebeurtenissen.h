// What happened in a traject: facts, in the past tense, with the basis of each decision.
#pragma once

#include "base/een_van.h"
#include "domain/traject/boek.h"
#include "domain/traject/gebeurtenissen_intake.h"
#include "domain/traject/vastgelegd.h"
#include "domain/wissing.h"

#include <variant>

namespace houvast {

struct AanmeldingGeregistreerd {
    InwonerId inwoner;
    Kanaal kanaal{};
    Datum gemeld_op;
    std::optional<Dreiging> dreiging = {};
    Termijn eerste_gesprek;
    Termijn contact;  // T3b: the first contact in this phase
    std::optional<std::string> zorgen = {};
    std::optional<std::string> drempel = {};
    std::optional<std::string> steun = {};
    std::optional<SignaalId> uit_signaal = {};
    std::optional<TrajectId> na_traject = {};  // this person was helped before
    bool operator==(const AanmeldingGeregistreerd&) const = default;
};

struct BedreigendeSituatieGemeld {  // before the first talk
    Dreiging dreiging{};
    Datum bekend_op;
    Termijn eerste_gesprek;  // the new one, already the earlier of the two
    std::optional<std::string> toelichting = {};
    bool operator==(const BedreigendeSituatieGemeld&) const = default;
};

struct CrisisinterventieGeopend {  // after the first talk
    Dreiging dreiging{};
    Datum bekend_op;
    Termijn termijn;
    std::optional<std::string> toelichting = {};
    bool operator==(const CrisisinterventieGeopend&) const = default;
};

struct CrisisinterventieAfgerond {
    Datum op;
    std::string gedaan;
    bool operator==(const CrisisinterventieAfgerond&) const = default;
};

// Somebody was reached. An attempt is a fact of its own: it never resets a term (PROCESS.md F4).
struct ContactGehad {
    Datum op;
    Kanaal kanaal{};
    Richting richting{};
    std::optional<std::string> hoe_gaat_het = {};
    std::optional<std::string> notitie = {};
    std::optional<Motivatie> motivatie = {};
    std::optional<std::string> weerstand = {};
    std::optional<Termijn> volgende = {};  // T3b, T5, T7 or T9 anew: whichever runs
    std::optional<TrajectId> verplaatst_van = {};
    std::vector<Termijn> ook = {};  // the other terms between contacts anew: of beheer (B5)
    bool operator==(const ContactGehad&) const = default;
};

struct ContactGeprobeerd {
    Datum op;
    Kanaal kanaal{};
    std::optional<std::string> notitie = {};
    std::optional<TrajectId> verplaatst_van = {};
    bool operator==(const ContactGeprobeerd&) const = default;
};

struct ContactVerplaatst {  // what stood at `contact` was another resident's
    int contact = 0;
    TrajectId naar;
    std::string reden;
    std::optional<Termijn> volgende = {};  // the term as it is without that contact
    std::vector<Termijn> ook = {};
    bool operator==(const ContactVerplaatst&) const = default;
};

struct EersteGesprekUitgesteld {
    Datum tot;
    std::string reden;
    bool operator==(const EersteGesprekUitgesteld&) const = default;
};

struct EersteGesprekGevoerd {
    std::optional<std::string> hoe_gaat_het = {};
    Datum op;
    Gespreksvorm vorm{};
    std::optional<std::string> verslag = {};
    std::optional<std::string> gesprekszorgen = {};
    std::optional<std::string> steun = {};
    std::optional<std::string> informatie = {};
    Termijn beschikking;  // T3
    Termijn contact;      // T3b: a talk is a contact
    bool operator==(const EersteGesprekGevoerd&) const = default;
};

struct AdviesVolstaat {
    Datum op;
    std::string advies;
    bool operator==(const AdviesVolstaat&) const = default;
};

struct InwonerZagAf {
    Datum op;
    std::string reden;
    bool operator==(const InwonerZagAf&) const = default;
};

struct GeslotenNaPogingen {
    Datum op;
    Datum brief_op;
    std::optional<std::string> toelichting = {};
    bool operator==(const GeslotenNaPogingen&) const = default;
};

struct IntakeGestart {
    Datum op;
    std::optional<std::string> hulpvraag = {};
    bool operator==(const IntakeGestart&) const = default;
};

struct Toegewezen {
    MedewerkerId behandelaar;
    bool operator==(const Toegewezen&) const = default;
};

struct ClientToegevoegd {
    InwonerId inwoner;
    bool operator==(const ClientToegevoegd&) const = default;
};

// A decision that changed the plan, as the other half of a couple takes it along (splitsing).
struct Planbesluit {
    Datum besloten_op;
    std::optional<Datum> verzonden_op = {};
    std::optional<Termijn> bezwaar = {};             // T4, from that day
    std::optional<MedewerkerId> besloten_door = {};
    bool operator==(const Planbesluit&) const = default;
};

// From another system, in any phase, with the days that it knew (PROCESS.md F6). Nothing that the
// old system did not record is demanded.
struct TrajectOvergenomen {
    InwonerId inwoner;
    Datum op;
    Datum gemeld_op;
    std::optional<Datum> gesprek_op = {};
    std::optional<Datum> besloten_op = {};
    std::string bron;
    std::vector<GekozenProduct> producten = {};
    std::optional<Datum> verzonden_op = {};  // the decision; nothing where that is not known
    std::optional<Termijn> bezwaar = {};     // T4, from that day
    std::optional<Datum> nazorg_sinds = {};
    std::optional<Datum> nazorg_tot = {};
    std::vector<Planbesluit> wijzigingen = {};  // oldest first
    Gevolg gevolg = {};  // always with a phase
    bool operator==(const TrajectOvergenomen&) const = default;
};

// One variant for the stream, wrapped: its making, copying, destroying and comparing are compiled
// once, in gebeurtenissen.cc. With 80 alternatives that is 4.8 s in every file that copies.
struct TrajectGebeurtenis {
    using Feit =
        std::variant<AanmeldingGeregistreerd, BedreigendeSituatieGemeld, CrisisinterventieGeopend,
                     CrisisinterventieAfgerond, ContactGehad, ContactGeprobeerd, ContactVerplaatst,
                     EersteGesprekUitgesteld, EersteGesprekGevoerd, AdviesVolstaat, InwonerZagAf,
                     GeslotenNaPogingen, IntakeGestart, BeeldvormingVastgelegd, OordeelGevormd,
                     CollegiaalBesproken, ConceptPlanOpgesteld, ConceptPlanBesproken,
                     ToelatingBesloten, AanvraagAfgewezen, UitvalVastgelegd, StopBesloten,
                     BeschikkingVerzonden, TermijnOpgeschort, TermijnHervat, Toegewezen,
                     ClientToegevoegd, TrajectOvergenomen, GegevenGewist,
                     Vastgelegd<StartProduct>, Vastgelegd<RondProductAf>,
                     Vastgelegd<StelBegeleidingsplanVast>, Vastgelegd<WijzigContactfase>,
                     Vastgelegd<StartEvaluatie>, Vastgelegd<LegEvaluatieVast>,
                     Vastgelegd<StartVolgen>, Vastgelegd<LegVolggesprekVast>,
                     Vastgelegd<StelPreventieplanOp>, Vastgelegd<LegMoeilijkMomentVast>,
                     Vastgelegd<StartNazorg>, Vastgelegd<LegNazorggesprekVast>,
                     Vastgelegd<LegTerugvalVast>, Vastgelegd<RondInterventieAf>,
                     Vastgelegd<WijzigPlanVanAanpak>, Vastgelegd<BeeindigTraject>,
                     Vastgelegd<LegSchuldregelingVast>, Vastgelegd<LegMoratoriumVast>,
                     Vastgelegd<LegWsnpVast>, Vastgelegd<LegBewindVast>,
                     Vastgelegd<LegBeheerstapVast>, Vastgelegd<PauzeerContact>,
                     Vastgelegd<HervatContact>, Vastgelegd<SplitsTraject>,
                     Vastgelegd<LegOverlijdenVast>, Vastgelegd<LegVerhuizingVast>,
                     Vastgelegd<LegBezwaarVast>, Vastgelegd<VerdaagBezwaar>,
                     Vastgelegd<BeslisOpBezwaar>, Vastgelegd<LegIngebrekestellingVast>,
                     Vastgelegd<LegAfspraakVast>, Vastgelegd<RondAfspraakAf>,
                     Vastgelegd<LegInkomenscheckVast>, Vastgelegd<LegBegrotingVast>,
                     Vastgelegd<LegSchuldVast>, Vastgelegd<RondSchuldAf>,
                     Vastgelegd<LegRegelingVast>, Vastgelegd<LegKenmerkenVast>,
                     Vastgelegd<LegOnderdelenVast>, Vastgelegd<LegMaatwerkVast>,
                     Vastgelegd<LegInformatieVast>, Vastgelegd<MeldInschalingstwijfel>,
                     Vastgelegd<LegVerwijzingVast>, Vastgelegd<LegVerwijzingscontactVast>,
                     Vastgelegd<LegMetingVast>, Vastgelegd<VulMetingAan>,
                     Vastgelegd<LegUitslagVast>, Vastgelegd<BespreekOnderwerp>,
                     Vastgelegd<SchaalIn>, Vastgelegd<StelDoelVast>,
                     Vastgelegd<WerkDoelBij>, Vastgelegd<LegTrainingVast>,
                     Vastgelegd<PlanGesprek>, Vastgelegd<VerzetGesprek>,
                     Vastgelegd<ZegGesprekAf>, Vastgelegd<LegGespreksuitkomstVast>,
                     Vastgelegd<VoegBestandToe>, Vastgelegd<MaakDossierPdf>,
                     Vastgelegd<NeemMethodiekOver>>;
    Feit feit;

    template <class F>
        requires is_een_van<F, Feit>
    TrajectGebeurtenis(F);
    TrajectGebeurtenis(const TrajectGebeurtenis&);
    TrajectGebeurtenis(TrajectGebeurtenis&&) noexcept;
    TrajectGebeurtenis& operator=(const TrajectGebeurtenis&);
    TrajectGebeurtenis& operator=(TrajectGebeurtenis&&) noexcept;
    ~TrajectGebeurtenis();
    bool operator==(const TrajectGebeurtenis&) const;
};

}  // namespace houvast
