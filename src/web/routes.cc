#include "web/routes.h"

#include "web/handlers.h"
#include "web/opdracht.h"

namespace houvast::web {

namespace {

using enum Method;
using Soort = OpdrachtSoort;

// The two rows of a command: its form, and what happens when it is posted.
template <class O>
constexpr Route form_of(std::string_view pattern) {
    return {Get, pattern, recht(O::soort), get_opdracht<O>};
}
template <class O>
constexpr Route post_of(std::string_view pattern) {
    return {Post, pattern, recht(O::soort), post_opdracht<O>, Body::FormOrJson};
}

constexpr Route medewerkers[] = {
    {Get, "/inloggen", Recht::Openbaar, get_inloggen},
    {Post, "/inloggen", Recht::Openbaar, post_inloggen},
    {Get, "/inloggen/code", Recht::InlogStap, get_code},
    {Post, "/inloggen/code", Recht::InlogStap, post_code},
    {Post, "/uitloggen", Recht::InlogStap, post_uitloggen},
    {Post, "/sessie", Recht::Ingelogd, post_sessie},
    {Get, "/uitnodiging", Recht::Openbaar, get_uitnodiging},
    {Post, "/uitnodiging", Recht::Openbaar, post_uitnodiging},
    {Post, "/concepten", Recht::Ingelogd, post_concept},

    {Get, "/opdrachten", Recht::Ingelogd, get_opdrachten},
    {Get, "/opdrachten/{naam:woord}", Recht::Ingelogd, get_opdracht_schema},

    {Get, "/", Recht::Ingelogd, get_vandaag},
    {Get, "/inwoners", recht(Beeld::Inwoners), get_inwoners},
    {Get, "/zoeken", recht(Beeld::Zoeken), get_zoeken},
    {Post, "/zoeken", recht(Beeld::Zoeken), post_zoeken},
    {Get, "/zoeken/{id}", recht(Beeld::Zoeken), get_zoekresultaat},

    {Get, "/aanmeldingen/nieuw", recht(Soort::RegistreerAanmelding), get_nieuwe_aanmelding},
    {Post, "/aanmeldingen/nieuw", recht(Soort::RegistreerAanmelding),
     post_nieuwe_aanmelding, Body::FormOrJson},

    {Get, "/trajecten/{id}", recht(Beeld::DossierKop), get_dossier},
    {Get, "/trajecten/{id}/kijklog", recht(Beeld::Kijklog), get_kijklog},
    {Post, "/kijklog", recht(Beeld::Kijklog), post_kijklog},
    form_of<MeldBedreigendeSituatie>("/trajecten/{id}/dreiging"),
    post_of<MeldBedreigendeSituatie>("/trajecten/{id}/dreiging"),
    form_of<RondCrisisinterventieAf>("/trajecten/{id}/crisis-afronding"),
    post_of<RondCrisisinterventieAf>("/trajecten/{id}/crisis-afronding"),
    form_of<LegContactVast>("/trajecten/{id}/contact"),
    post_of<LegContactVast>("/trajecten/{id}/contact"),
    form_of<StelEersteGesprekUit>("/trajecten/{id}/uitstel"),
    post_of<StelEersteGesprekUit>("/trajecten/{id}/uitstel"),
    form_of<LegEersteGesprekVast>("/trajecten/{id}/eerste-gesprek"),
    post_of<LegEersteGesprekVast>("/trajecten/{id}/eerste-gesprek"),
    form_of<RondAfMetAdvies>("/trajecten/{id}/advies"),
    post_of<RondAfMetAdvies>("/trajecten/{id}/advies"),
    form_of<LegAfzienVast>("/trajecten/{id}/afzien"),
    post_of<LegAfzienVast>("/trajecten/{id}/afzien"),
    form_of<SluitNaPogingen>("/trajecten/{id}/sluiting"),
    post_of<SluitNaPogingen>("/trajecten/{id}/sluiting"),
    form_of<StartIntake>("/trajecten/{id}/intake"),
    post_of<StartIntake>("/trajecten/{id}/intake"),
    form_of<WijsToe>("/trajecten/{id}/toewijzing"),
    post_of<WijsToe>("/trajecten/{id}/toewijzing"),
    form_of<VoegClientToe>("/trajecten/{id}/client"),
    post_of<VoegClientToe>("/trajecten/{id}/client"),
    form_of<VerplaatsContact>("/trajecten/{id}/verplaatsing"),
    post_of<VerplaatsContact>("/trajecten/{id}/verplaatsing"),
    {Get, "/trajecten/{id}/teksten", recht(Beeld::Teksten), get_teksten},
    {Post, "/teksten", recht(Beeld::Teksten), post_teksten},
    form_of<WisGegeven>("/trajecten/{id}/wissing"),
    post_of<WisGegeven>("/trajecten/{id}/wissing"),

    {Get, "/inwoners/{id}", recht(Beeld::Inwoner), get_inwoner},
    form_of<WijzigPersoonsgegevens>("/inwoners/{id}/persoonsgegevens"),
    post_of<WijzigPersoonsgegevens>("/inwoners/{id}/persoonsgegevens"),
    form_of<LegBsnVast>("/inwoners/{id}/bsn"),
    post_of<LegBsnVast>("/inwoners/{id}/bsn"),
    form_of<LegContactwensenVast>("/inwoners/{id}/contactwensen"),
    post_of<LegContactwensenVast>("/inwoners/{id}/contactwensen"),
    form_of<LegHuishoudenVast>("/inwoners/{id}/huishouden"),
    post_of<LegHuishoudenVast>("/inwoners/{id}/huishouden"),
    form_of<SchermAf>("/inwoners/{id}/afscherming"),
    post_of<SchermAf>("/inwoners/{id}/afscherming"),
    form_of<HefAfschermingOp>("/inwoners/{id}/afscherming-opheffing"),
    post_of<HefAfschermingOp>("/inwoners/{id}/afscherming-opheffing"),
    form_of<VoegInwonersSamen>("/inwoners/{id}/samenvoeging"),
    post_of<VoegInwonersSamen>("/inwoners/{id}/samenvoeging"),
    form_of<MaakSamenvoegingOngedaan>("/inwoners/{id}/samenvoeging-terug"),
    post_of<MaakSamenvoegingOngedaan>("/inwoners/{id}/samenvoeging-terug"),

    {Get, "/inwoners/{id}/teksten", recht(Beeld::Teksten), get_teksten},
    form_of<WisGegeven>("/inwoners/{id}/wissing"),
    post_of<WisGegeven>("/inwoners/{id}/wissing"),

    {Get, "/signalen", recht(Beeld::Signalen), get_signalen},
    form_of<RegistreerSignaal>("/signalen/nieuw"),
    post_of<RegistreerSignaal>("/signalen/nieuw"),
    {Get, "/signalen/{id}", recht(Beeld::Signaal), get_signaal},
    form_of<DoeAanbod>("/signalen/{id}/aanbod"),
    post_of<DoeAanbod>("/signalen/{id}/aanbod"),
    form_of<AanvaardAanbod>("/signalen/{id}/aanvaarding"),
    post_of<AanvaardAanbod>("/signalen/{id}/aanvaarding"),
    form_of<SluitSignaalAf>("/signalen/{id}/signaal-afsluiting"),
    post_of<SluitSignaalAf>("/signalen/{id}/signaal-afsluiting"),
    {Get, "/signalen/{id}/teksten", recht(Beeld::Teksten), get_teksten},
    form_of<WisGegeven>("/signalen/{id}/wissing"),
    post_of<WisGegeven>("/signalen/{id}/wissing"),

    {Get, "/beheer", recht(Beeld::Beheer), get_beheer},
    form_of<NeemMedewerkerAan>("/beheer/medewerker"),
    {Post, "/beheer/medewerker", recht(Soort::NeemMedewerkerAan),
     post_medewerker, Body::FormOrJson},
    {Post, "/beheer/medewerkers/{id}/herstel", recht(Soort::NeemMedewerkerAan), post_herstel},
    form_of<WijzigRollen>("/beheer/rollen"),
    post_of<WijzigRollen>("/beheer/rollen"),
    form_of<ZetMedewerkerUitDienst>("/beheer/uit-dienst"),
    {Post, "/beheer/uit-dienst", recht(Soort::ZetMedewerkerUitDienst),
     post_uit_dienst, Body::FormOrJson},
    form_of<VerleenMandaat>("/beheer/mandaat"),
    post_of<VerleenMandaat>("/beheer/mandaat"),
    form_of<TrekMandaatIn>("/beheer/mandaat-intrekking"),
    post_of<TrekMandaatIn>("/beheer/mandaat-intrekking"),
    form_of<StelSluitingsdagVast>("/beheer/sluitingsdag"),
    post_of<StelSluitingsdagVast>("/beheer/sluitingsdag"),
    form_of<SchrapSluitingsdag>("/beheer/sluitingsdag-schrapping"),
    post_of<SchrapSluitingsdag>("/beheer/sluitingsdag-schrapping"),
    form_of<RichtGemeenteIn>("/beheer/inrichting"),
    post_of<RichtGemeenteIn>("/beheer/inrichting"),
};

constexpr Route inwoners[] = {
    {Get, "/", Recht::Openbaar, get_mijn_start},
};

}  // namespace

std::span<const Route> medewerker_routes() { return medewerkers; }
std::span<const Route> inwoner_routes() { return inwoners; }

}  // namespace houvast::web
