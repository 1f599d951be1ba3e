#include "pages/acties.h"

#include "base/een_van.h"
#include "base/fields.h"
#include "pages/woorden.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

bool contains(const Soorten& all, OpdrachtSoort soort) {
    return std::ranges::find(all, soort) != all.end();
}

struct IcoonVanOpdracht {
    OpdrachtSoort soort;
    Icon icoon;
};
constexpr std::array<IcoonVanOpdracht, opdracht_soorten> iconen = {{
    // traject
    {OpdrachtSoort::RegistreerAanmelding, Icon::Plus},
    {OpdrachtSoort::MeldBedreigendeSituatie, Icon::Dreiging},
    {OpdrachtSoort::RondCrisisinterventieAf, Icon::GoedRond},
    {OpdrachtSoort::LegContactVast, Icon::TelefoonNotitie},
    {OpdrachtSoort::StelEersteGesprekUit, Icon::Kalender},
    {OpdrachtSoort::LegEersteGesprekVast, Icon::Bericht},
    {OpdrachtSoort::RondAfMetAdvies, Icon::Info},
    {OpdrachtSoort::LegAfzienVast, Icon::Slot},
    {OpdrachtSoort::SluitNaPogingen, Icon::Slot},
    {OpdrachtSoort::StartIntake, Icon::Plan},
    {OpdrachtSoort::LegBeeldvormingVast, Icon::Meting},
    {OpdrachtSoort::LegOordeelVast, Icon::Kolommen},
    {OpdrachtSoort::LegCollegialeBesprekingVast, Icon::Inwoners},
    {OpdrachtSoort::StelConceptPlanOp, Icon::Plan},
    {OpdrachtSoort::BespreekConceptPlan, Icon::Bericht},
    {OpdrachtSoort::NeemToelatingsbesluit, Icon::Besluit},
    {OpdrachtSoort::WijsAanvraagAf, Icon::Besluit},
    {OpdrachtSoort::LegUitvalVast, Icon::Slot},
    {OpdrachtSoort::NeemStopbesluit, Icon::Besluit},
    {OpdrachtSoort::VerzendBeschikking, Icon::Brief},
    {OpdrachtSoort::SchortTermijnOp, Icon::Klok},
    {OpdrachtSoort::HervatTermijn, Icon::Klok},
    {OpdrachtSoort::StartProduct, Icon::Hulp},
    {OpdrachtSoort::RondProductAf, Icon::GoedRond},
    {OpdrachtSoort::StelBegeleidingsplanVast, Icon::Plan},
    {OpdrachtSoort::WijzigContactfase, Icon::Route},
    {OpdrachtSoort::StartEvaluatie, Icon::Meting},
    {OpdrachtSoort::LegEvaluatieVast, Icon::Meting},
    {OpdrachtSoort::StartVolgen, Icon::Oog},
    {OpdrachtSoort::LegVolggesprekVast, Icon::Bericht},
    {OpdrachtSoort::StelPreventieplanOp, Icon::Schild},
    {OpdrachtSoort::LegMoeilijkMomentVast, Icon::Agenda},
    {OpdrachtSoort::StartNazorg, Icon::Gezondheid},
    {OpdrachtSoort::LegNazorggesprekVast, Icon::Bericht},
    {OpdrachtSoort::LegTerugvalVast, Icon::Heropen},
    {OpdrachtSoort::RondInterventieAf, Icon::GoedRond},
    {OpdrachtSoort::WijzigPlanVanAanpak, Icon::Besluit},
    {OpdrachtSoort::BeeindigTraject, Icon::Besluit},
    {OpdrachtSoort::LegSchuldregelingVast, Icon::Schuld},
    {OpdrachtSoort::LegMoratoriumVast, Icon::Recht},
    {OpdrachtSoort::LegWsnpVast, Icon::Recht},
    {OpdrachtSoort::LegBewindVast, Icon::Recht},
    {OpdrachtSoort::LegBeheerstapVast, Icon::Budget},
    {OpdrachtSoort::PauzeerContact, Icon::Klok},
    {OpdrachtSoort::HervatContact, Icon::Klok},
    {OpdrachtSoort::SplitsTraject, Icon::Inwoners},
    {OpdrachtSoort::LegOverlijdenVast, Icon::Persoon},
    {OpdrachtSoort::LegVerhuizingVast, Icon::Huis},
    {OpdrachtSoort::LegBezwaarVast, Icon::Brief},
    {OpdrachtSoort::VerdaagBezwaar, Icon::Klok},
    {OpdrachtSoort::BeslisOpBezwaar, Icon::Besluit},
    {OpdrachtSoort::LegIngebrekestellingVast, Icon::Aandacht},
    {OpdrachtSoort::LegAfspraakVast, Icon::Taak},
    {OpdrachtSoort::RondAfspraakAf, Icon::GoedRond},
    {OpdrachtSoort::LegInkomenscheckVast, Icon::Geld},
    {OpdrachtSoort::LegBegrotingVast, Icon::Kolommen},
    {OpdrachtSoort::LegSchuldVast, Icon::Schuld},
    {OpdrachtSoort::RondSchuldAf, Icon::GoedRond},
    {OpdrachtSoort::LegRegelingVast, Icon::Hulp},
    {OpdrachtSoort::LegKenmerkenVast, Icon::Gezin},
    {OpdrachtSoort::LegOnderdelenVast, Icon::Kolommen},
    {OpdrachtSoort::LegMaatwerkVast, Icon::Notitie},
    {OpdrachtSoort::LegInformatieVast, Icon::Info},
    {OpdrachtSoort::MeldInschalingstwijfel, Icon::Vraag},
    {OpdrachtSoort::LegVerwijzingVast, Icon::Verder},
    {OpdrachtSoort::LegVerwijzingscontactVast, Icon::Telefoon},
    {OpdrachtSoort::LegMetingVast, Icon::Meting},
    {OpdrachtSoort::VulMetingAan, Icon::Meting},
    {OpdrachtSoort::LegUitslagVast, Icon::Meting},
    {OpdrachtSoort::BespreekOnderwerp, Icon::Bericht},
    {OpdrachtSoort::SchaalIn, Icon::Kolommen},
    {OpdrachtSoort::StelDoelVast, Icon::Plan},
    {OpdrachtSoort::WerkDoelBij, Icon::GoedRond},
    {OpdrachtSoort::LegTrainingVast, Icon::Inwoners},
    {OpdrachtSoort::PlanGesprek, Icon::Afspraak},
    {OpdrachtSoort::VerzetGesprek, Icon::Kalender},
    {OpdrachtSoort::ZegGesprekAf, Icon::Stop},
    {OpdrachtSoort::LegGespreksuitkomstVast, Icon::GoedRond},
    {OpdrachtSoort::VoegBestandToe, Icon::Bestand},
    {OpdrachtSoort::MaakDossierPdf, Icon::Dossier},
    {OpdrachtSoort::NeemMethodiekOver, Icon::Recht},
    {OpdrachtSoort::NeemTrajectOver, Icon::Samenvoegen},
    {OpdrachtSoort::WijsToe, Icon::Persoon},
    {OpdrachtSoort::VoegClientToe, Icon::Inwoners},
    {OpdrachtSoort::VerplaatsContact, Icon::Verder},
    // inwoner
    {OpdrachtSoort::WijzigPersoonsgegevens, Icon::Notitie},
    {OpdrachtSoort::LegBsnVast, Icon::Medewerkers},
    {OpdrachtSoort::LegContactwensenVast, Icon::Telefoon},
    {OpdrachtSoort::LegHuishoudenVast, Icon::Gezin},
    {OpdrachtSoort::SchermAf, Icon::Schild},
    {OpdrachtSoort::HefAfschermingOp, Icon::Schild},
    {OpdrachtSoort::VoegInwonersSamen, Icon::Samenvoegen},
    {OpdrachtSoort::MaakSamenvoegingOngedaan, Icon::Heropen},
    // signaal
    {OpdrachtSoort::RegistreerSignaal, Icon::Plus},
    {OpdrachtSoort::DoeAanbod, Icon::Hulp},
    {OpdrachtSoort::AanvaardAanbod, Icon::GoedRond},
    {OpdrachtSoort::SluitSignaalAf, Icon::Slot},
    // each of these three
    {OpdrachtSoort::WisGegeven, Icon::Wis},
    // gemeente
    {OpdrachtSoort::NeemMedewerkerAan, Icon::Plus},
    {OpdrachtSoort::WijzigRollen, Icon::Werk},
    {OpdrachtSoort::ZetMedewerkerUitDienst, Icon::Uitloggen},
    {OpdrachtSoort::VerleenMandaat, Icon::Mandaat},
    {OpdrachtSoort::TrekMandaatIn, Icon::Mandaat},
    {OpdrachtSoort::StelSluitingsdagVast, Icon::Agenda},
    {OpdrachtSoort::SchrapSluitingsdag, Icon::Wis},
    {OpdrachtSoort::StelWerktijdenIn, Icon::Klok},
    {OpdrachtSoort::MeldAfwezig, Icon::Agenda},
    {OpdrachtSoort::HefAfwezigheidOp, Icon::Wis},
    {OpdrachtSoort::KiesMethodiek, Icon::Recht},
    {OpdrachtSoort::KopieerMethodiek, Icon::Methodiek},
    {OpdrachtSoort::WijzigMethodiek, Icon::Notitie},
    {OpdrachtSoort::VoegMethodiekdeelToe, Icon::Plus},
    {OpdrachtSoort::SchrapMethodiekdeel, Icon::Wis},
    {OpdrachtSoort::BrengInstrumentIn, Icon::Bestand},
    {OpdrachtSoort::StelMethodiekVast, Icon::Slot},
    {OpdrachtSoort::GooiMethodiekWeg, Icon::Wis},
    {OpdrachtSoort::RichtGemeenteIn, Icon::Instellingen},
}};
static_assert(row_for_each_soort(iconen));

// What is wiped is chosen from a list first.
std::string_view page_of(OpdrachtSoort soort) {
    return soort == OpdrachtSoort::WisGegeven ? "teksten" : houvast::name_of(soort);
}

// The explanation of a form, where it has one.
std::string explanation_of(OpdrachtSoort soort, const Texts& texts) {
    const std::string id = bericht_van(soort, "uitleg");
    return texts.knows(id) ? texts(id) : std::string();
}

}  // namespace

Icon icoon_van(OpdrachtSoort soort) {
    return iconen.at(static_cast<std::size_t>(soort)).icoon;
}

bool kan_nu(const Mogelijkheden& mogelijk, OpdrachtSoort soort) {
    return contains(mogelijk.nu, soort);
}

namespace {

// So many things can be done in a running dossier that a flat list would hide them all.
enum class Groep { Route, Meten, Afspraken, Geld, Situatie, Besluit };
constexpr std::array<std::string_view, 6> groepen = {"route", "meten", "afspraken",
                                                     "geld", "situatie", "besluit"};
constexpr std::size_t flat_max = 10;

constexpr Groep groep_van(OpdrachtSoort soort) {
    using enum OpdrachtSoort;
    if (een_van(soort, VoegBestandToe, MaakDossierPdf, PlanGesprek, VerzetGesprek, ZegGesprekAf,
                LegGespreksuitkomstVast, LegContactVast, LegAfspraakVast, RondAfspraakAf,
                LegInformatieVast, LegVerwijzingVast, LegVerwijzingscontactVast, PauzeerContact,
                HervatContact, LegMoeilijkMomentVast, StelPreventieplanOp))
        return Groep::Afspraken;
    if (een_van(soort, LegMetingVast, VulMetingAan, LegUitslagVast, BespreekOnderwerp, SchaalIn,
                MeldInschalingstwijfel, StelDoelVast, WerkDoelBij, LegTrainingVast))
        return Groep::Meten;
    if (een_van(soort, LegInkomenscheckVast, LegBegrotingVast, LegSchuldVast, RondSchuldAf,
                LegRegelingVast, LegSchuldregelingVast, LegMoratoriumVast, LegWsnpVast,
                LegBewindVast, LegBeheerstapVast))
        return Groep::Geld;
    if (een_van(soort, NeemToelatingsbesluit, WijsAanvraagAf, NeemStopbesluit, VerzendBeschikking,
                SchortTermijnOp, HervatTermijn, WijzigPlanVanAanpak, BeeindigTraject,
                LegBezwaarVast, VerdaagBezwaar, BeslisOpBezwaar, LegIngebrekestellingVast))
        return Groep::Besluit;
    if (een_van(soort, MeldBedreigendeSituatie, RondCrisisinterventieAf, LegKenmerkenVast,
                LegOnderdelenVast, LegMaatwerkVast, SplitsTraject,
                LegOverlijdenVast, LegVerhuizingVast, WijsToe, VoegClientToe))
        return Groep::Situatie;
    return Groep::Route;
}

Html grouped(const std::vector<std::pair<OpdrachtSoort, ListItem>>& items, const Texts& texts) {
    Html all;
    for (std::size_t g = 0; g < groepen.size(); ++g) {
        std::vector<ListItem> here;
        for (const auto& [soort, item] : items)
            if (static_cast<std::size_t>(groep_van(soort)) == g) here.push_back(item);
        if (here.empty()) continue;
        const std::string naam = texts("acties.groep." + std::string(groepen.at(g)));
        all += details(cls("meer"), when(g == 0, flag("open")), summary(naam), item_list(here));
    }
    return all;
}

}  // namespace

Html acties_paneel(const std::string& titel, const Mogelijkheden& mogelijk, const Adres& adres,
                   const Soorten& niet_hier, const Texts& texts) {
    std::vector<std::pair<OpdrachtSoort, ListItem>> items;
    for (const OpdrachtSoort soort : mogelijk.nu)
        if (!contains(niet_hier, soort))
            items.push_back({soort, {.icon = icoon_van(soort),
                                     .title = titel_van(soort, texts),
                                     .sentence = explanation_of(soort, texts),
                                     .url = Url::path({adres.map, adres.id, page_of(soort)})}});
    if (items.empty()) return {};
    if (items.size() > flat_max)
        return panel({.title = titel}, grouped(items, texts));
    std::vector<ListItem> flat;
    for (auto& [_, item] : items) flat.push_back(std::move(item));
    return panel({.title = titel, .flush = true}, item_list(flat));
}

Html nog_niet_paneel(const Mogelijkheden& mogelijk, const Soorten& niet_hier, const Texts& texts) {
    std::vector<ListItem> items;
    for (const Verhindering& een : mogelijk.nog_niet) {
        if (contains(niet_hier, een.soort)) continue;
        items.push_back({.icon = icoon_van(een.soort),
                         .title = titel_van(een.soort, texts),
                         .sentence = texts(een.waarom),
                         .ground = grond_in_woorden(een.waarom.grond, texts)});
    }
    if (items.empty()) return {};
    return details(cls("paneel meer"), summary(texts("acties.nog-niet")), item_list(items));
}

}  // namespace houvast::pages
