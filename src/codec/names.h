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
inline constexpr std::string_view stored_name<Toegewezen> = "toegewezen/1";
template <>
inline constexpr std::string_view stored_name<ClientToegevoegd> = "client-toegevoegd/1";
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
inline constexpr std::string_view stored_name<GemeenteIngericht> = "gemeente-ingericht/1";

}  // namespace houvast::codec
