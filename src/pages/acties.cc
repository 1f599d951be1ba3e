#include "pages/acties.h"

#include "base/check.h"
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
    using enum OpdrachtSoort;
    switch (soort) {
    case RegistreerAanmelding:
    case NeemMedewerkerAan:
    case RegistreerSignaal:        return Icon::Plus;
    case MeldBedreigendeSituatie:  return Icon::Dreiging;
    case RondCrisisinterventieAf:  return Icon::GoedRond;
    case LegContactVast:           return Icon::TelefoonNotitie;
    case StelEersteGesprekUit:     return Icon::Kalender;
    case LegEersteGesprekVast:     return Icon::Bericht;
    case RondAfMetAdvies:          return Icon::Info;
    case LegAfzienVast:
    case SluitNaPogingen:
    case SluitSignaalAf:           return Icon::Slot;
    case StartIntake:              return Icon::Plan;
    case LegBeeldvormingVast:      return Icon::Meting;
    case LegOordeelVast:           return Icon::Kolommen;
    case LegCollegialeBesprekingVast: return Icon::Inwoners;
    case StelConceptPlanOp:        return Icon::Plan;
    case BespreekConceptPlan:      return Icon::Bericht;
    case NeemToelatingsbesluit:
    case WijsAanvraagAf:
    case NeemStopbesluit:          return Icon::Besluit;
    case VerzendBeschikking:       return Icon::Brief;
    case LegUitvalVast:            return Icon::Slot;
    case SchortTermijnOp:
    case HervatTermijn:            return Icon::Klok;
    case StartProduct:              return Icon::Hulp;
    case RondProductAf:             return Icon::GoedRond;
    case StelBegeleidingsplanVast:  return Icon::Plan;
    case WijzigContactfase:         return Icon::Route;
    case StartEvaluatie:            return Icon::Meting;
    case LegEvaluatieVast:          return Icon::Meting;
    case StartVolgen:               return Icon::Oog;
    case LegVolggesprekVast:        return Icon::Bericht;
    case StelPreventieplanOp:       return Icon::Schild;
    case LegMoeilijkMomentVast:     return Icon::Agenda;
    case StartNazorg:               return Icon::Gezondheid;
    case LegNazorggesprekVast:      return Icon::Bericht;
    case LegTerugvalVast:           return Icon::Heropen;
    case RondInterventieAf:         return Icon::GoedRond;
    case WijzigPlanVanAanpak:       return Icon::Besluit;
    case BeeindigTraject:           return Icon::Besluit;
    case LegSchuldregelingVast:     return Icon::Schuld;
    case LegMoratoriumVast:         return Icon::Recht;
    case LegWsnpVast:               return Icon::Recht;
    case LegBewindVast:             return Icon::Recht;
    case LegBeheerstapVast:         return Icon::Budget;
    case PauzeerContact:            return Icon::Klok;
    case HervatContact:             return Icon::Klok;
    case SplitsTraject:             return Icon::Inwoners;
    case LegOverlijdenVast:         return Icon::Persoon;
    case LegVerhuizingVast:         return Icon::Huis;
    case LegBezwaarVast:            return Icon::Brief;
    case VerdaagBezwaar:            return Icon::Klok;
    case BeslisOpBezwaar:           return Icon::Besluit;
    case LegIngebrekestellingVast:  return Icon::Aandacht;
    case LegAfspraakVast:           return Icon::Taak;
    case RondAfspraakAf:            return Icon::GoedRond;
    case LegInkomenscheckVast:      return Icon::Geld;
    case LegBegrotingVast:          return Icon::Kolommen;
    case LegSchuldVast:             return Icon::Schuld;
    case RondSchuldAf:              return Icon::GoedRond;
    case LegRegelingVast:           return Icon::Hulp;
    case LegKenmerkenVast:          return Icon::Gezin;
    case LegOnderdelenVast:         return Icon::Kolommen;
    case LegMaatwerkVast:           return Icon::Notitie;
    case LegInformatieVast:         return Icon::Info;
    case MeldInschalingstwijfel:    return Icon::Vraag;
    case LegVerwijzingVast:         return Icon::Verder;
    case LegVerwijzingscontactVast: return Icon::Telefoon;
    case PlanGesprek:               return Icon::Afspraak;
    case VerzetGesprek:             return Icon::Kalender;
    case ZegGesprekAf:              return Icon::Stop;
    case LegGespreksuitkomstVast:   return Icon::GoedRond;
    case VoegBestandToe:            return Icon::Bestand;
    case MaakDossierPdf:            return Icon::Dossier;
    case NeemTrajectOver:           return Icon::Samenvoegen;
    case WijsToe:                  return Icon::Persoon;
    case VoegClientToe:            return Icon::Inwoners;
    case VerplaatsContact:         return Icon::Verder;
    case WisGegeven:
    case SchrapSluitingsdag:       return Icon::Wis;
    case WijzigPersoonsgegevens:   return Icon::Notitie;
    case LegBsnVast:               return Icon::Medewerkers;
    case LegContactwensenVast:     return Icon::Telefoon;
    case LegHuishoudenVast:        return Icon::Gezin;
    case SchermAf:
    case HefAfschermingOp:         return Icon::Schild;
    case VoegInwonersSamen:        return Icon::Samenvoegen;
    case MaakSamenvoegingOngedaan: return Icon::Heropen;
    case DoeAanbod:                return Icon::Hulp;
    case AanvaardAanbod:           return Icon::GoedRond;
    case WijzigRollen:             return Icon::Werk;
    case ZetMedewerkerUitDienst:   return Icon::Uitloggen;
    case VerleenMandaat:
    case TrekMandaatIn:            return Icon::Mandaat;
    case StelSluitingsdagVast:     return Icon::Agenda;
    case StelWerktijdenIn:         return Icon::Klok;
    case MeldAfwezig:              return Icon::Agenda;
    case HefAfwezigheidOp:         return Icon::Wis;
    case RichtGemeenteIn:          return Icon::Instellingen;
    }
    ENSURE(false);
    return Icon::Info;
}

bool kan_nu(const Mogelijkheden& mogelijk, OpdrachtSoort soort) {
    return contains(mogelijk.nu, soort);
}

namespace {

// So many things can be done in a running dossier that a flat list would hide them all.
enum class Groep { Route, Afspraken, Geld, Situatie, Besluit };
constexpr std::array<std::string_view, 5> groepen = {"route", "afspraken", "geld", "situatie",
                                                     "besluit"};
constexpr std::size_t flat_max = 10;

constexpr Groep groep_van(OpdrachtSoort soort) {
    using enum OpdrachtSoort;
    if (een_van(soort, VoegBestandToe, MaakDossierPdf, PlanGesprek, VerzetGesprek, ZegGesprekAf,
                LegGespreksuitkomstVast, LegContactVast, LegAfspraakVast, RondAfspraakAf,
                LegInformatieVast, LegVerwijzingVast, LegVerwijzingscontactVast, PauzeerContact,
                HervatContact, LegMoeilijkMomentVast, StelPreventieplanOp))
        return Groep::Afspraken;
    if (een_van(soort, LegInkomenscheckVast, LegBegrotingVast, LegSchuldVast, RondSchuldAf,
                LegRegelingVast, LegSchuldregelingVast, LegMoratoriumVast, LegWsnpVast,
                LegBewindVast, LegBeheerstapVast))
        return Groep::Geld;
    if (een_van(soort, NeemToelatingsbesluit, WijsAanvraagAf, NeemStopbesluit, VerzendBeschikking,
                SchortTermijnOp, HervatTermijn, WijzigPlanVanAanpak, BeeindigTraject,
                LegBezwaarVast, VerdaagBezwaar, BeslisOpBezwaar, LegIngebrekestellingVast))
        return Groep::Besluit;
    if (een_van(soort, MeldBedreigendeSituatie, RondCrisisinterventieAf, LegKenmerkenVast,
                LegOnderdelenVast, LegMaatwerkVast, MeldInschalingstwijfel, SplitsTraject,
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
