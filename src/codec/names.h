// The stored names: of events, with the version that is written today. Written down, not derived;
// a name that was ever written is never changed and never used for something else.
// A fact without a name does not compile. The names of enum values stand in values.h.
#pragma once

#include "codec/codec.h"

namespace houvast::codec {

struct NoName {};
template <class Gebeurtenis>
inline constexpr NoName stored_name{};

// traject
template <>
inline constexpr std::string_view stored_name<AanmeldingGeregistreerd> =
    "aanmelding-geregistreerd/1";
template <>
inline constexpr std::string_view stored_name<BedreigendeSituatieGemeld> =
    "bedreigende-situatie-gemeld/1";
template <>
inline constexpr std::string_view stored_name<CrisisinterventieGeopend> =
    "crisisinterventie-geopend/1";
template <>
inline constexpr std::string_view stored_name<CrisisinterventieAfgerond> =
    "crisisinterventie-afgerond/1";
template <>
inline constexpr std::string_view stored_name<ContactGehad> = "contact-gehad/1";
template <>
inline constexpr std::string_view stored_name<ContactGeprobeerd> = "contact-geprobeerd/1";
template <>
inline constexpr std::string_view stored_name<ContactVerplaatst> = "contact-verplaatst/1";
template <>
inline constexpr std::string_view stored_name<EersteGesprekUitgesteld> =
    "eerste-gesprek-uitgesteld/1";
template <>
inline constexpr std::string_view stored_name<EersteGesprekGevoerd> = "eerste-gesprek-gevoerd/1";
template <>
inline constexpr std::string_view stored_name<AdviesVolstaat> = "advies-volstaat/1";
template <>
inline constexpr std::string_view stored_name<InwonerZagAf> = "inwoner-zag-af/1";
template <>
inline constexpr std::string_view stored_name<GeslotenNaPogingen> = "gesloten-na-pogingen/1";
template <>
inline constexpr std::string_view stored_name<IntakeGestart> = "intake-gestart/1";
template <>
inline constexpr std::string_view stored_name<BeeldvormingVastgelegd> = "beeldvorming-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<OordeelGevormd> = "oordeel-gevormd/1";
template <>
inline constexpr std::string_view stored_name<CollegiaalBesproken> = "collegiaal-besproken/1";
template <>
inline constexpr std::string_view stored_name<ConceptPlanOpgesteld> = "concept-plan-opgesteld/1";
template <>
inline constexpr std::string_view stored_name<ConceptPlanBesproken> = "concept-plan-besproken/1";
template <>
inline constexpr std::string_view stored_name<ToelatingBesloten> = "toelating-besloten/1";
template <>
inline constexpr std::string_view stored_name<AanvraagAfgewezen> = "aanvraag-afgewezen/1";
template <>
inline constexpr std::string_view stored_name<UitvalVastgelegd> = "uitval-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<StopBesloten> = "stop-besloten/1";
template <>
inline constexpr std::string_view stored_name<BeschikkingVerzonden> = "beschikking-verzonden/1";
template <>
inline constexpr std::string_view stored_name<TermijnOpgeschort> = "termijn-opgeschort/1";
template <>
inline constexpr std::string_view stored_name<TermijnHervat> = "termijn-hervat/1";
template <>
inline constexpr std::string_view stored_name<Toegewezen> = "toegewezen/1";
template <>
inline constexpr std::string_view stored_name<ClientToegevoegd> = "client-toegevoegd/1";
template <>
inline constexpr std::string_view stored_name<TrajectOvergenomen> = "traject-overgenomen/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<StartProduct>> = "product-gestart/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<RondProductAf>> = "product-afgerond/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<StelBegeleidingsplanVast>> =
    "begeleidingsplan-vastgesteld/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<WijzigContactfase>> =
    "contactfase-gewijzigd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<StartEvaluatie>> = "evaluatie-gestart/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegEvaluatieVast>> =
    "evaluatie-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<StartVolgen>> = "volgen-gestart/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegVolggesprekVast>> =
    "volggesprek-gevoerd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<StelPreventieplanOp>> =
    "preventieplan-opgesteld/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegMoeilijkMomentVast>> =
    "moeilijk-moment-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<StartNazorg>> = "nazorg-gestart/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegNazorggesprekVast>> =
    "nazorggesprek-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegTerugvalVast>> =
    "terugval-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<RondInterventieAf>> =
    "interventie-afgerond/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<WijzigPlanVanAanpak>> =
    "plan-van-aanpak-gewijzigd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<BeeindigTraject>> = "traject-beeindigd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegSchuldregelingVast>> =
    "schuldregeling-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegMoratoriumVast>> =
    "moratorium-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegWsnpVast>> = "wsnp-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegBewindVast>> = "bewind-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegBeheerstapVast>> = "beheerstap-gezet/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<PauzeerContact>> = "contact-gepauzeerd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<HervatContact>> = "contact-hervat/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<SplitsTraject>> = "traject-gesplitst/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegOverlijdenVast>> =
    "overlijden-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegVerhuizingVast>> =
    "verhuizing-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegBezwaarVast>> = "bezwaar-ontvangen/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<VerdaagBezwaar>> = "bezwaar-verdaagd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<BeslisOpBezwaar>> = "op-bezwaar-beslist/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegIngebrekestellingVast>> =
    "ingebrekestelling-ontvangen/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegAfspraakVast>> = "afspraak-gemaakt/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<RondAfspraakAf>> = "afspraak-afgerond/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegInkomenscheckVast>> =
    "inkomen-nagegaan/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegBegrotingVast>> =
    "begroting-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegSchuldVast>> = "schuld-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<RondSchuldAf>> = "schuld-afgerond/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegRegelingVast>> = "regeling-getroffen/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegKenmerkenVast>> =
    "kenmerken-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegOnderdelenVast>> =
    "onderdelen-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegMaatwerkVast>> =
    "maatwerk-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegInformatieVast>> =
    "informatie-gegeven/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<MeldInschalingstwijfel>> =
    "inschaling-betwijfeld/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegVerwijzingVast>> = "verwezen/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegVerwijzingscontactVast>> =
    "verwijzing-nagegaan/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegMetingVast>> = "meting-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<VulMetingAan>> = "meting-aangevuld/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegUitslagVast>> = "uitslag-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<BespreekOnderwerp>> =
    "onderwerp-besproken/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<SchaalIn>> = "ingeschaald/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<StelDoelVast>> = "doel-gesteld/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<WerkDoelBij>> = "doel-bijgewerkt/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegTrainingVast>> =
    "training-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<PlanGesprek>> = "gesprek-gepland/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<VerzetGesprek>> = "gesprek-verzet/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<ZegGesprekAf>> = "gesprek-afgezegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<LegGespreksuitkomstVast>> =
    "gespreksuitkomst-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<VoegBestandToe>> = "bestand-toegevoegd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<MaakDossierPdf>> =
    "dossier-uitgevoerd/1";
template <>
inline constexpr std::string_view stored_name<Vastgelegd<NeemMethodiekOver>> =
    "methodiek-overgenomen/1";
template <>
inline constexpr std::string_view stored_name<GegevenGewist> = "gegeven-gewist/1";

// inwoner
template <>
inline constexpr std::string_view stored_name<InwonerGeregistreerd> = "inwoner-geregistreerd/1";
template <>
inline constexpr std::string_view stored_name<PersoonsgegevensGewijzigd> =
    "persoonsgegevens-gewijzigd/1";
template <>
inline constexpr std::string_view stored_name<BsnVastgelegd> = "bsn-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<ContactwensenVastgelegd> =
    "contactwensen-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<HuishoudenVastgelegd> = "huishouden-vastgelegd/1";
template <>
inline constexpr std::string_view stored_name<InwonerAfgeschermd> = "inwoner-afgeschermd/1";
template <>
inline constexpr std::string_view stored_name<AfschermingOpgeheven> = "afscherming-opgeheven/1";
template <>
inline constexpr std::string_view stored_name<DubbeleSamengevoegd> = "dubbele-samengevoegd/1";
template <>
inline constexpr std::string_view stored_name<OpgegaanIn> = "opgegaan-in/1";
template <>
inline constexpr std::string_view stored_name<SamenvoegingOngedaan> = "samenvoeging-ongedaan/1";
template <>
inline constexpr std::string_view stored_name<WeerZelfstandig> = "weer-zelfstandig/1";
template <>
inline constexpr std::string_view stored_name<TrajectGestart> = "traject-gestart/1";

// signaal
template <>
inline constexpr std::string_view stored_name<SignaalOntvangen> = "signaal-ontvangen/1";
template <>
inline constexpr std::string_view stored_name<AanbodGedaan> = "aanbod-gedaan/1";
template <>
inline constexpr std::string_view stored_name<AanbodAanvaard> = "aanbod-aanvaard/1";
template <>
inline constexpr std::string_view stored_name<SignaalAfgesloten> = "signaal-afgesloten/1";

// gemeente
template <>
inline constexpr std::string_view stored_name<MedewerkerAangenomen> = "medewerker-aangenomen/1";
template <>
inline constexpr std::string_view stored_name<RollenGewijzigd> = "rollen-gewijzigd/1";
template <>
inline constexpr std::string_view stored_name<MedewerkerUitDienst> = "medewerker-uit-dienst/1";
template <>
inline constexpr std::string_view stored_name<MandaatVerleend> = "mandaat-verleend/1";
template <>
inline constexpr std::string_view stored_name<MandaatIngetrokken> = "mandaat-ingetrokken/1";
template <>
inline constexpr std::string_view stored_name<SluitingsdagVastgesteld> =
    "sluitingsdag-vastgesteld/1";
template <>
inline constexpr std::string_view stored_name<SluitingsdagGeschrapt> = "sluitingsdag-geschrapt/1";
template <>
inline constexpr std::string_view stored_name<WerktijdenIngesteld> = "werktijden-ingesteld/1";
template <>
inline constexpr std::string_view stored_name<AfwezigGemeld> = "afwezig-gemeld/1";
template <>
inline constexpr std::string_view stored_name<AfwezigheidOpgeheven> = "afwezigheid-opgeheven/1";
template <>
inline constexpr std::string_view stored_name<MethodiekGekozen> = "methodiek-gekozen/1";
template <>
inline constexpr std::string_view stored_name<MethodiekGekopieerd> = "methodiek-gekopieerd/1";
template <>
inline constexpr std::string_view stored_name<MethodiekGewijzigd> = "methodiek-gewijzigd/1";
template <>
inline constexpr std::string_view stored_name<MethodiekdeelToegevoegd> =
    "methodiekdeel-toegevoegd/1";
template <>
inline constexpr std::string_view stored_name<MethodiekdeelGeschrapt> = "methodiekdeel-geschrapt/1";
template <>
inline constexpr std::string_view stored_name<InstrumentIngebracht> = "instrument-ingebracht/1";
template <>
inline constexpr std::string_view stored_name<MethodiekVastgesteld> = "methodiek-vastgesteld/1";
template <>
inline constexpr std::string_view stored_name<MethodiekWeggegooid> = "methodiek-weggegooid/1";
template <>
inline constexpr std::string_view stored_name<GemeenteIngericht> = "gemeente-ingericht/1";

}  // namespace houvast::codec
