#include "pages/termijn.h"

#include "base/check.h"
#include "pages/woorden.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

std::string_view id_of(TermijnSoort soort) {
    switch (soort) {
    case TermijnSoort::EersteGesprek:            return "termijn.eerste-gesprek";
    case TermijnSoort::EersteGesprekBijDreiging: return "termijn.eerste-gesprek-bedreigend";
    case TermijnSoort::Beschikking:              return "termijn.beschikking";
    case TermijnSoort::ContactInIntake:          return "termijn.maandelijks-contact";
    case TermijnSoort::Bezwaar:                  return "termijn.bezwaar";
    case TermijnSoort::BeslissingOpBezwaar:      return "termijn.beslissing-op-bezwaar";
    case TermijnSoort::Ingebrekestelling:        return "termijn.ingebrekestelling";
    case TermijnSoort::Plan:                     return "termijn.plan";
    case TermijnSoort::ContactInBegeleiding:     return "termijn.contact-in-begeleiding";
    case TermijnSoort::Evaluatie:                return "termijn.evaluatie";
    case TermijnSoort::EvaluatieBeheer:          return "termijn.evaluatie-beheer";
    case TermijnSoort::ContactInVolgen:          return "termijn.contact-in-volgen";
    case TermijnSoort::VolgenMinimum:            return "termijn.volgen-minimum";
    case TermijnSoort::Moratorium:               return "termijn.moratorium";
    case TermijnSoort::Nazorg:                   return "termijn.nazorg";
    case TermijnSoort::NazorgBeheer:             return "termijn.nazorg-beheer";
    case TermijnSoort::Signaalvenster:           return "termijn.signaalvenster";
    case TermijnSoort::Bewaren:                  return "termijn.bewaren";
    case TermijnSoort::Inkomenscheck:            return "termijn.inkomenscheck";
    case TermijnSoort::Verwijzing:               return "termijn.verwijzing";
    case TermijnSoort::ContactInVolgenBeheer:    return "termijn.contact-in-volgen-beheer";
    case TermijnSoort::VolgenBeheerMinimum:      return "termijn.volgen-beheer-minimum";
    }
    ENSURE(false);
    return {};
}

// The two last days are one where the law moves nothing.
std::string last_days(const Termijn& termijn, Datum vandaag, const Texts& texts) {
    const std::string eind = dag_van(termijn.eind, vandaag, texts);
    if (termijn.eind == termijn.uiterlijk) return texts("termijn.dag", {{"eind", eind}});
    return texts("termijn.twee-dagen",
                 {{"eind", eind}, {"uiterlijk", dag_van(termijn.uiterlijk, vandaag, texts)}});
}

Html one_of(const Termijn& termijn, const std::string& naam, Datum vandaag, const Texts& texts) {
    return li(cls("termijnen__een"), h3(naam),
              term_bar({.text = dagen_over(termijn, vandaag, texts),
                        .used_percent = verbruikt_procent(termijn, vandaag),
                        .tone = toon_van(termijn, vandaag),
                        .detail = last_days(termijn, vandaag, texts)}),
              p(cls("termijn__grond"), texts("termijn.grond", {{"grond", std::string(grond_van(
                                                                             termijn.soort))}})));
}

}  // namespace

std::string naam_van(TermijnSoort soort, const Texts& texts) { return texts(id_of(soort)); }

std::string dagen_over(const Termijn& termijn, Datum vandaag, const Texts& texts) {
    const Stand now = stand(termijn, vandaag);
    if (now.niveau == Niveau::Verstreken)
        return texts("termijn.te-laat", {{"aantal", -now.dagen_tot_uiterlijk}});
    if (now.dagen_tot_uiterlijk == 0) return texts("termijn.vandaag");
    if (now.dagen_tot_eind < 0)
        return texts("termijn.wettelijk-nog", {{"aantal", now.dagen_tot_uiterlijk}});
    if (now.dagen_tot_eind == 0) return texts("termijn.werkdag-vandaag");
    return texts("termijn.nog-dagen", {{"aantal", now.dagen_tot_eind}});
}

int verbruikt_procent(const Termijn& termijn, Datum vandaag) {
    const auto total = (termijn.eind - termijn.start).count();
    const auto used = (vandaag - termijn.start).count();
    if (total <= 0) return 100;
    return static_cast<int>(std::clamp<long>(used * 100 / total, 0, 100));
}

Tone toon_van(const Termijn& termijn, Datum vandaag) {
    switch (stand(termijn, vandaag).niveau) {
    case Niveau::Ruim:
    case Niveau::Halverwege: return Tone::Neutral;
    case Niveau::Bijna:
    case Niveau::Verstreken: return Tone::Warning;
    }
    return Tone::Neutral;
}

Html termijn_cel(const Termijn& termijn, Datum vandaag, const Texts& texts) {
    return term_bar({.text = dagen_over(termijn, vandaag, texts),
                     .used_percent = verbruikt_procent(termijn, vandaag),
                     .tone = toon_van(termijn, vandaag),
                     .detail = naam_van(termijn.soort, texts)});
}

Html termijnen_paneel(const DossierRij& rij, Datum vandaag, const Texts& texts) {
    Html all;
    if (rij.crisis) all += one_of(*rij.crisis, texts("termijn.crisis"), vandaag, texts);
    for (const auto* termijn : {&rij.termijn, &rij.contact})
        if (*termijn)
            all += one_of(**termijn, naam_van((*termijn)->soort, texts), vandaag, texts);
    std::vector<Termijn> lopend = rij.lopend;
    std::ranges::sort(lopend, {}, &Termijn::uiterlijk);
    for (const Termijn& termijn : lopend)
        all += one_of(termijn, naam_van(termijn.soort, texts), vandaag, texts);
    if (all.str().empty()) return {};
    return panel({.title = texts("termijn.titel")}, ul(cls("termijnen"), all));
}

}  // namespace houvast::pages
