#include "pages/pictogram.h"

#include "base/check.h"

namespace houvast::pages {

Icon icon_van(Pictogram pictogram) {
    switch (pictogram) {
    case Pictogram::Persoon:     return Icon::Persoon;
    case Pictogram::Kracht:      return Icon::Kracht;
    case Pictogram::Hart:        return Icon::Gezondheid;
    case Pictogram::Huis:        return Icon::Huis;
    case Pictogram::Mensen:      return Icon::Gezin;
    case Pictogram::Route:       return Icon::Route;
    case Pictogram::School:      return Icon::School;
    case Pictogram::Werk:        return Icon::Werk;
    case Pictogram::Inkomen:     return Icon::Geld;
    case Pictogram::Toekomst:    return Icon::Zon;
    case Pictogram::Uitgaven:    return Icon::Budget;
    case Pictogram::Schulden:    return Icon::Schuld;
    case Pictogram::Ster:        return Icon::Ster;
    case Pictogram::Vraag:       return Icon::Vraag;
    case Pictogram::Spaarpot:    return Icon::Sparen;
    case Pictogram::Map:         return Icon::Dossier;
    case Pictogram::Kalender:    return Icon::Agenda;
    case Pictogram::Winkelwagen: return Icon::Winkelwagen;
    case Pictogram::Schild:      return Icon::Schild;
    case Pictogram::Telefoon:    return Icon::Telefoon;
    case Pictogram::Gesprek:     return Icon::Gesprek;
    case Pictogram::Idee:        return Icon::Idee;
    case Pictogram::Balans:      return Icon::Besluit;
    }
    ENSURE(false);
    return Icon::Vraag;
}

}  // namespace houvast::pages
