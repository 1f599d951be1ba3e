#include "pages/acties.h"

#include "base/check.h"
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
    case RichtGemeenteIn:          return Icon::Instellingen;
    }
    ENSURE(false);
    return Icon::Info;
}

bool kan_nu(const Mogelijkheden& mogelijk, OpdrachtSoort soort) {
    return contains(mogelijk.nu, soort);
}

Html acties_paneel(const std::string& titel, const Mogelijkheden& mogelijk, const Adres& adres,
                   const Soorten& niet_hier, const Texts& texts) {
    std::vector<ListItem> items;
    for (const OpdrachtSoort soort : mogelijk.nu)
        if (!contains(niet_hier, soort))
            items.push_back({.icon = icoon_van(soort),
                             .title = titel_van(soort, texts),
                             .sentence = explanation_of(soort, texts),
                             .url = Url::path({adres.map, adres.id, page_of(soort)})});
    if (items.empty()) return {};
    return panel({.title = titel, .flush = true}, item_list(items));
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
