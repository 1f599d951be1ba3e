#include "web/routes.h"

#include "web/handlers.h"
#include "web/opdracht.h"

#include <algorithm>

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
    {Get, "/agenda", recht(Beeld::Agenda), get_agenda},
    form_of<StelWerktijdenIn>("/agenda/werktijden"),
    post_of<StelWerktijdenIn>("/agenda/werktijden"),
    form_of<MeldAfwezig>("/agenda/afwezigheid"),
    post_of<MeldAfwezig>("/agenda/afwezigheid"),
    form_of<HefAfwezigheidOp>("/agenda/afwezigheid-opheffing"),
    post_of<HefAfwezigheidOp>("/agenda/afwezigheid-opheffing"),
    {Get, "/team", recht(Beeld::Team), get_team},
    {Get, "/team/overdracht", recht(Beeld::Team), get_overdracht},
    {Post, "/team/overdracht", recht(Beeld::Team), post_overdracht},
    {Get, "/berichten", recht(Beeld::Post), get_berichten},
    {Post, "/berichten/{naam:woord}/opnieuw", recht(Beeld::Post), post_bericht_opnieuw},
    {Get, "/methodiek", recht(Beeld::Methodiek), get_methodiek},
    {Get, "/methodiek/doelen/{thema:woord}", recht(Beeld::Methodiek), get_doelen},
    {Get, "/methodiek/hulpmiddelen/{hulpmiddel:woord}", recht(Beeld::Methodiek), get_hulpmiddel},
    {Get, "/methodiek/platen/{plaat:woord}", recht(Beeld::Methodiek), get_plaat},
    {Get, "/methodiek/instrumenten/{instrument:woord}", recht(Beeld::Methodiek), get_instrument},
    {Get, "/zoeken", recht(Beeld::Zoeken), get_zoeken},
    {Post, "/zoeken", recht(Beeld::Zoeken), post_zoeken},
    {Get, "/zoeken/{id}", recht(Beeld::Zoeken), get_zoekresultaat},

    {Get, "/inkomend", recht(Beeld::Zoeken), get_inkomend},
    {Post, "/inkomend", recht(Beeld::Zoeken), post_inkomend},
    {Get, "/inkomend/{id}", recht(Beeld::Zoeken), get_inkomend_gezocht},

    {Get, "/aanmeldingen/nieuw", recht(Soort::RegistreerAanmelding), get_nieuwe_aanmelding},
    {Post, "/aanmeldingen/nieuw", recht(Soort::RegistreerAanmelding),
     post_nieuwe_aanmelding, Body::FormOrJson},

    form_of<NeemTrajectOver>("/overnames/nieuw"),
    post_of<NeemTrajectOver>("/overnames/nieuw"),
    {Get, "/trajecten/{id}", recht(Beeld::DossierKop), get_dossier},
    {Get, "/trajecten/{id}/document", recht(Soort::VoegBestandToe), get_bestand_toevoegen},
    {Post, "/trajecten/{id}/document", recht(Soort::VoegBestandToe), post_bestand_toevoegen,
     Body::FormWithFiles},
    {Get, "/trajecten/{id}/documenten/{bestand}", recht(Beeld::Bestand), get_bestand},
    form_of<MaakDossierPdf>("/trajecten/{id}/uitvoer"),
    {Post, "/trajecten/{id}/uitvoer", recht(Soort::MaakDossierPdf), post_uitvoer},
    {Get, "/trajecten/{id}/inschaling-verloop", recht(Beeld::Dossier), get_inschalingen},
    {Get, "/trajecten/{id}/doelen", recht(Beeld::Dossier), get_dossier_doelen},
    {Get, "/trajecten/{id}/doelen/bibliotheek", recht(Beeld::Dossier), get_doelbibliotheek},
    {Get, "/trajecten/{id}/kijklog", recht(Beeld::Kijklog), get_kijklog},
    {Post, "/kijklog", recht(Beeld::Kijklog), post_kijklog},
    {Get, "/trajecten/{id}/metingen", recht(Beeld::Metingen), get_metingen},
    {Get, "/trajecten/{id}/metingen/vergelijking", recht(Beeld::Metingen),
     get_metingvergelijking},
    {Get, "/trajecten/{id}/metingen/{meting:woord}", recht(Beeld::Metingen), get_meting},
    {Get, "/trajecten/{id}/teksten", recht(Beeld::Teksten), get_teksten},
    {Get, "/trajecten/{id}/gesprekken/{nummer:woord}", recht(Beeld::DossierKop),
     get_kalenderbestand},
    form_of<PlanGesprek>("/trajecten/{id}/gesprek"),
    {Post, "/trajecten/{id}/gesprek", recht(Soort::PlanGesprek), post_gesprek, Body::FormOrJson},
    form_of<VerzetGesprek>("/trajecten/{id}/gesprek-verplaatsing"),
    {Post, "/trajecten/{id}/gesprek-verplaatsing", recht(Soort::VerzetGesprek),
     post_gesprek_verplaatsing, Body::FormOrJson},
    form_of<LegGespreksuitkomstVast>("/trajecten/{id}/gespreksuitkomst"),
    {Post, "/trajecten/{id}/gespreksuitkomst", recht(Soort::LegGespreksuitkomstVast),
     post_gespreksuitkomst, Body::FormOrJson},
    {Get, "/trajecten/{id}/gespreksmodus", recht(Soort::BespreekOnderwerp), get_gespreksmodus},
    {Get, "/trajecten/{id}/gespreksmodus/{plaat:woord}", recht(Soort::BespreekOnderwerp),
     get_gespreksbord},
    {Get, "/trajecten/{id}/gespreksmodus/{plaat:woord}/afronden",
     recht(Soort::BespreekOnderwerp), get_gesprek_afronden},
    form_of<BespreekOnderwerp>("/trajecten/{id}/gespreksonderwerp"),
    {Post, "/trajecten/{id}/gespreksonderwerp", recht(Soort::BespreekOnderwerp),
     post_gespreksonderwerp, Body::FormOrJson},
    form_of<LegMetingVast>("/trajecten/{id}/meting"),
    {Post, "/trajecten/{id}/meting", recht(Soort::LegMetingVast), post_meting, Body::FormOrJson},
    form_of<VulMetingAan>("/trajecten/{id}/meting-aanvulling"),
    {Post, "/trajecten/{id}/meting-aanvulling", recht(Soort::VulMetingAan),
     post_meting_aanvulling, Body::FormOrJson},
    form_of<WisGegeven>("/trajecten/{id}/wissing"),
    post_of<WisGegeven>("/trajecten/{id}/wissing"),
    {Post, "/teksten", recht(Beeld::Teksten), post_teksten},

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
    form_of<KiesMethodiek>("/beheer/methodiekkeuze"),
    post_of<KiesMethodiek>("/beheer/methodiekkeuze"),
    {Get, "/beheer/methodieken", recht(Beeld::Beheer), get_methodieken},
    {Get, "/beheer/methodieken/vergelijking", recht(Beeld::Beheer), get_methodiekvergelijking},
    {Get, "/beheer/methodieken/voorbeeld-instrument", recht(Beeld::Beheer),
     get_voorbeeld_instrument},
    {Get, "/beheer/methodieken/{code:woord}/{versie:woord}", recht(Beeld::Beheer),
     get_methodiekconcept},
    {Get, "/beheer/methodieken/{code:woord}/{versie:woord}/wijziging",
     recht(Soort::WijzigMethodiek), get_methodiekding},
    {Post, "/beheer/methodieken/{code:woord}/{versie:woord}/wijziging",
     recht(Soort::WijzigMethodiek), post_methodiekding},
    {Get, "/beheer/methodieken/{code:woord}/{versie:woord}/toevoeging",
     recht(Soort::VoegMethodiekdeelToe), get_methodiektoevoeging},
    {Post, "/beheer/methodieken/{code:woord}/{versie:woord}/toevoeging",
     recht(Soort::VoegMethodiekdeelToe), post_methodiektoevoeging},
    {Post, "/beheer/methodieken/{code:woord}/{versie:woord}/schrapping",
     recht(Soort::SchrapMethodiekdeel), post_methodiekschrapping},
    {Get, "/beheer/methodieken/{code:woord}/{versie:woord}/controle",
     recht(Soort::StelMethodiekVast), get_methodiekcontrole},
    {Get, "/beheer/methodieken/{code:woord}/{versie:woord}/instrument",
     recht(Soort::BrengInstrumentIn), get_instrumentinbreng},
    {Post, "/beheer/methodieken/{code:woord}/{versie:woord}/instrument",
     recht(Soort::BrengInstrumentIn), post_instrumentinbreng, Body::FormWithFiles},
    form_of<KopieerMethodiek>("/beheer/methodiek-kopie"),
    {Post, "/beheer/methodiek-kopie", recht(Soort::KopieerMethodiek), post_methodiekkopie,
     Body::FormOrJson},
    post_of<WijzigMethodiek>("/beheer/methodiek-wijziging"),
    post_of<VoegMethodiekdeelToe>("/beheer/methodiek-toevoeging"),
    post_of<SchrapMethodiekdeel>("/beheer/methodiek-schrapping"),
    form_of<StelMethodiekVast>("/beheer/methodiek-vaststelling"),
    post_of<StelMethodiekVast>("/beheer/methodiek-vaststelling"),
    form_of<GooiMethodiekWeg>("/beheer/methodiek-weggooien"),
    post_of<GooiMethodiekWeg>("/beheer/methodiek-weggooien"),
    form_of<RichtGemeenteIn>("/beheer/inrichting"),
    post_of<RichtGemeenteIn>("/beheer/inrichting"),
};

// A command of a dossier has its form and its post at /trajecten/{id}/<its name>: what needs no
// page of its own comes from the list of commands, so a new one needs no line.
template <class O>
void add_routes(std::vector<Route>& all) {
    static const std::string pattern = "/trajecten/{id}/" + std::string(name_of(O::soort));
    const auto is_same = [](const Route& r) { return r.pattern == pattern; };
    if (O::soort == Soort::RegistreerAanmelding || O::soort == Soort::NeemTrajectOver ||
        std::ranges::any_of(all, is_same)) return;
    all.push_back(form_of<O>(pattern));
    all.push_back(post_of<O>(pattern));
}

template <class... O>
std::vector<Route> with_commands(std::type_identity<std::variant<O...>>) {
    std::vector<Route> all(std::begin(medewerkers), std::end(medewerkers));
    (add_routes<O>(all), ...);
    return all;
}

constexpr Route inwoners[] = {
    {Get, "/", Recht::Openbaar, get_mijn_start},
    {Get, "/hulp", Recht::Openbaar, get_hulp},
    {Post, "/hulp", Recht::Hulpvraag, post_hulp},
    {Get, "/hulp/bel-mij", Recht::Openbaar, get_hulp},
    {Post, "/hulp/bel-mij", Recht::Hulpvraag, post_hulp},
    {Get, "/hulp/weer", Recht::Openbaar, get_hulp},
    {Post, "/hulp/weer", Recht::Hulpvraag, post_hulp},
};

}  // namespace

std::span<const Route> medewerker_routes() {
    static const std::vector<Route> all = with_commands(std::type_identity<TrajectOpdrachten>{});
    return all;
}
std::span<const Route> inwoner_routes() { return inwoners; }

}  // namespace houvast::web
