#include "pages/cellen.h"

#include "pages/components.h"
#include "pages/woorden.h"

namespace houvast::pages {

using namespace html;

namespace {

std::string detail_of(const DossierRij& rij, const Namen* namen, const Texts& texts) {
    if (!namen || rij.naam.empty()) return nummer_van(rij);
    const auto naam = rij.behandelaar ? namen->find(*rij.behandelaar) : namen->end();
    return nummer_van(rij) + " · " +
           (naam == namen->end() ? texts("inwoners.niemand") : naam->second);
}

std::optional<Html> mark_of(const DossierRij& rij, const Texts& texts) {
    if (rij.afgeschermd && !rij.naam.empty())
        return badge({texts("inwoners.afgeschermd"), Tone::Warning, Icon::Schild});
    if (rij.dreiging && rij.open && !rij.naam.empty() &&
        (rij.crisis || rij.fase == FaseSoort::Aangemeld))
        return badge({texts("inwoners.bedreigend"), Tone::Warning, Icon::Dreiging});
    return {};
}

}  // namespace

Html inwoner_cel(const DossierRij& rij, const Namen* namen, const Texts& texts) {
    if (rij.naam.empty())
        return person_cell({.name = naam_van(rij, texts), .detail = nummer_van(rij)});
    return person_cell({.name = rij.naam,
                        .detail = detail_of(rij, namen, texts),
                        .url = url_van(rij.traject),
                        .mark = mark_of(rij, texts)});
}

Html contact_cel(const DossierRij& rij, Datum vandaag, const Texts& texts) {
    const std::string wish = rij.taal || rij.tolk ? taal_en_tolk(rij.taal, rij.tolk, texts)
                                                  : contactwens(rij.liefst, {}, texts);
    if (!rij.laatste_contact)
        return two_lines(texts(rij.laatste_poging ? "inwoners.alleen-poging"
                                                  : "inwoners.nog-geen-contact"), wish);
    const bool late = rij.contact && stand(*rij.contact, vandaag).niveau >= Niveau::Bijna;
    return two_lines(met_hoofdletter(texts.relative(*rij.laatste_contact, vandaag)), wish,
                     late ? Tone::Warning : Tone::Neutral);
}

}  // namespace houvast::pages
