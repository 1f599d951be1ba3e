#include "pages/tijdlijn.h"

#include "base/overloaded.h"
#include "pages/acties.h"
#include "pages/components.h"
#include "pages/woorden.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

Icon icon_of(TijdlijnIcoon icoon) {
    switch (icoon) {
    case TijdlijnIcoon::Aanmelding: return Icon::Vlag;
    case TijdlijnIcoon::Dreiging:   return Icon::Dreiging;
    case TijdlijnIcoon::Contact:    return Icon::Telefoon;
    case TijdlijnIcoon::Poging:     return Icon::Bel;
    case TijdlijnIcoon::Gesprek:    return Icon::Bericht;
    case TijdlijnIcoon::Route:      return Icon::Route;
    case TijdlijnIcoon::Besluit:    return Icon::Besluit;
    case TijdlijnIcoon::Termijn:    return Icon::Klok;
    case TijdlijnIcoon::Persoon:    return Icon::Persoon;
    case TijdlijnIcoon::Geld:       return Icon::Geld;
    case TijdlijnIcoon::Afspraak:   return Icon::Afspraak;
    case TijdlijnIcoon::Bestand:    return Icon::Bestand;
    case TijdlijnIcoon::Notitie:    return Icon::Notitie;
    case TijdlijnIcoon::Correctie:  return Icon::Wis;
    }
    return Icon::Geschiedenis;
}

// The choices among the values, and under which label their words stand.
struct Keuze {
    std::string_view waarde, label;
};
constexpr Keuze keuzes[] = {{"kanaal", "contact.kanaal."},
                            {"dreiging", "aanmelding.dreiging."},
                            {"vorm", "eerste-gesprek.vorm."},
                            {"meting", "beeldvorming.meting."},
                            {"inschaling", "oordeel.inschaling."},
                            {"instemming", "plan.instemming."},
                            {"weigeringsgrond", "besluit.weigeringsgrond."},
                            {"uitvalreden", "uitval.reden."},
                            {"opschortreden", "opschorting.reden."}};

Waarden in_words(Waarden waarden, const Texts& texts) {
    for (const Keuze& keuze : keuzes) {
        const auto found = waarden.find(std::string(keuze.waarde));
        if (found == waarden.end()) continue;
        if (const auto* name = std::get_if<std::string>(&found->second))
            found->second = in_zin(texts(std::string(keuze.label) + *name));
    }
    return waarden;
}

// A contact reads differently by who sought it, and a fact by whether its content may be told.
std::string id_of(const TijdlijnRegel& regel, const Texts& texts) {
    if (const auto found = regel.waarden.find("richting"); found != regel.waarden.end())
        if (const auto* name = std::get_if<std::string>(&found->second))
            if (const std::string id = regel.bericht + '.' + *name; texts.knows(id)) return id;
    for (const std::string_view naam : inhoud_in_waarden)
        if (const std::string id = regel.bericht + '.' + std::string(naam);
            regel.waarden.contains(std::string(naam)) && texts.knows(id))
            return id;
    return regel.bericht;
}

std::string in_woorden(const Kenmerk& kenmerk, const Texts& texts) {
    return std::visit(overloaded{
        [](const std::string& naam) { return naam; },
        [&](const houvast::Keuze& keuze) {
            const std::string own = kenmerk.label + '.' + keuze.naam;
            return texts(texts.knows(own) ? own : "keuze." + keuze.naam);
        },
        [&](Datum dag) { return texts(dag); },
        [&](Euro bedrag) { return texts.amount(bedrag.cents()); },
        [](int getal) { return std::to_string(getal); },
    }, kenmerk.waarde);
}

std::string when_of(const TijdlijnRegel& regel, Datum vandaag, const Texts& texts) {
    const auto days = (vandaag - regel.op).count();
    return days >= 0 && days <= 1 ? texts.relative(regel.op, vandaag)
                                  : dag_van(regel.op, vandaag, texts);
}

std::string note_of(const TijdlijnRegel& regel, const Texts& texts) {
    if (regel.gewist) return gewist_zin(*regel.gewist, texts);
    if (regel.verplaatst) return texts("tijdlijn.verplaatst");
    if (regel.op != regel.datum)
        return texts("tijdlijn.later-geschreven", {{"datum", texts.brief(regel.datum)}});
    return {};
}

std::vector<Action> corrections(const TijdlijnRegel& regel, const TrajectId& traject,
                                const Mogelijkheden& mogelijk, const Texts& texts) {
    const bool contact =
        regel.icoon == TijdlijnIcoon::Contact || regel.icoon == TijdlijnIcoon::Poging;
    std::vector<Action> all;
    const std::string versie = std::to_string(regel.versie);
    if (contact && !regel.verplaatst && kan_nu(mogelijk, OpdrachtSoort::VerplaatsContact))
        all.push_back({.url = url_van(traject, OpdrachtSoort::VerplaatsContact)
                                  .with_query({{"contact", versie}}),
                       .text = titel_van(OpdrachtSoort::VerplaatsContact, texts),
                       .look = Look::Quiet});
    if (kan_nu(mogelijk, OpdrachtSoort::WisGegeven) && regel.wisbaar)
        all.push_back({.url = url_van(traject, OpdrachtSoort::WisGegeven)
                                  .with_query({{"gegeven", versie}}),
                       .text = titel_van(OpdrachtSoort::WisGegeven, texts),
                       .look = Look::Quiet});
    return all;
}

Moment moment_of(const TijdlijnRegel& regel, const TrajectId& traject,
                 const Mogelijkheden& mogelijk, Datum vandaag, const Texts& texts) {
    Moment moment{.icon = icon_of(regel.icoon),
                  .title = zin_van(regel, texts),
                  .when = when_of(regel, vandaag, texts),
                  .datetime = iso(regel.op),
                  .text = note_of(regel, texts),
                  .by = door_wie(regel, texts),
                  .actions = corrections(regel, traject, mogelijk, texts),
                  .undone = regel.verplaatst,
                  .more = texts("tijdlijn.klopt-niet")};
    for (const auto& [label, tekst] : alineas_van(regel, texts))
        moment.paragraphs.push_back({label, tekst});
    return moment;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> alineas_van(const TijdlijnRegel& regel,
                                                             const Texts& texts) {
    std::vector<std::pair<std::string, std::string>> all;
    for (const Kenmerk& kenmerk : regel.kenmerken)
        all.emplace_back(texts(kenmerk.label), in_woorden(kenmerk, texts));
    for (const Alinea& alinea : regel.tekst)
        if (!alinea.tekst.empty()) all.emplace_back(texts(alinea.label), alinea.tekst);
    return all;
}

std::string zin_van(const TijdlijnRegel& regel, const Texts& texts) {
    return texts(id_of(regel, texts), in_words(regel.waarden, texts));
}

std::string gewist_zin(const Wissing& w, const Texts& texts) {
    const Waarden waarden = {{"op", w.op}, {"naam", w.door_naam}, {"reden", w.reden}};
    const std::string what =
        texts(w.door_naam.empty() ? "tijdlijn.gewist" : "tijdlijn.gewist-door", waarden);
    return w.reden.empty() ? what : what + ' ' + texts("tijdlijn.gewist-waarom", waarden);
}

std::string door_wie(const TijdlijnRegel& regel, const Texts& texts) {
    switch (regel.door) {
    case ActorSoort::Medewerker:
        return regel.door_naam.empty() ? std::string()
                                       : texts("tijdlijn.door", {{"naam", regel.door_naam}});
    case ActorSoort::Inwoner: return texts("tijdlijn.door-inwoner");
    case ActorSoort::Helper:  return texts("tijdlijn.door-helper");
    case ActorSoort::Partner: return texts("tijdlijn.door-partner");
    case ActorSoort::Systeem: return {};
    }
    return {};
}

Html tijdlijn_lijst(const std::vector<TijdlijnRegel>& regels, const TrajectId& traject,
                    const Mogelijkheden& mogelijk, Datum vandaag, const Texts& texts) {
    std::vector<Moment> moments;
    for (const TijdlijnRegel& regel : regels)
        moments.push_back(moment_of(regel, traject, mogelijk, vandaag, texts));
    return timeline(texts("tijdlijn.titel"), moments);
}

}  // namespace houvast::pages
