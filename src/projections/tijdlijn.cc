#include "projections/tijdlijn.h"

#include "base/fields.h"
#include "base/overloaded.h"
#include "domain/wissen.h"

#include <algorithm>
#include <set>

namespace houvast {

namespace {

using Namen = std::map<MedewerkerId, Medewerker>;
using Icoon = TijdlijnIcoon;

void set_actor(TijdlijnRegel& regel, const std::string& actor, const Namen& namen) {
    const auto colon = actor.find(':');
    const std::string kind = actor.substr(0, colon);
    regel.door_id = colon == std::string::npos ? "" : actor.substr(colon + 1);
    regel.door = kind == "medewerker" ? ActorSoort::Medewerker
                 : kind == "inwoner"  ? ActorSoort::Inwoner
                 : kind == "helper"   ? ActorSoort::Helper
                 : kind == "partner"  ? ActorSoort::Partner
                                      : ActorSoort::Systeem;
    if (regel.door != ActorSoort::Medewerker) return;
    const auto naam = namen.find({regel.door_id});
    if (naam != namen.end()) regel.door_naam = naam->second.naam;
}

class Schrijver {  // fills one line
public:
    explicit Schrijver(TijdlijnRegel& regel) : regel_(regel) {}

    Schrijver& icoon(Icoon icoon) { regel_.icoon = icoon; return *this; }
    Schrijver& op(Datum dag) { regel_.op = dag; return waarde("op", dag); }
    Schrijver& waarde(const char* naam, Waarde waarde) {
        regel_.waarden[naam] = std::move(waarde);
        return *this;
    }
    template <Choice E>
    Schrijver& waarde(const char* naam, E keuze) {
        return waarde(naam, Waarde(std::string(name_of(keuze))));
    }
    template <Choice E>
    Schrijver& waarde(const char* naam, const std::optional<E>& keuze) {
        return keuze ? waarde(naam, *keuze) : *this;
    }
    Schrijver& termijn(const Termijn& t) {
        return waarde("eind", Waarde(t.eind)).waarde("uiterlijk", Waarde(t.uiterlijk));
    }
    void voor_team() { regel_.voor_team = true; }

private:
    TijdlijnRegel& regel_;
};

void write_threat(Schrijver& s, Dreiging dreiging, Datum bekend_op, const Termijn& termijn) {
    s.icoon(Icoon::Dreiging).op(bekend_op).waarde("dreiging", dreiging).termijn(termijn);
}

void write(TijdlijnRegel& regel, const TrajectGebeurtenis& gebeurtenis, const Namen& namen) {
    Schrijver s(regel);
    std::visit(overloaded{
        [&](const AanmeldingGeregistreerd& g) {
            s.icoon(Icoon::Aanmelding).op(g.gemeld_op).waarde("kanaal", g.kanaal)
                .waarde("dreiging", g.dreiging).termijn(g.eerste_gesprek);
        },
        [&](const BedreigendeSituatieGemeld& g) {
            write_threat(s, g.dreiging, g.bekend_op, g.eerste_gesprek);
        },
        [&](const CrisisinterventieGeopend& g) {
            write_threat(s, g.dreiging, g.bekend_op, g.termijn);
        },
        [&](const CrisisinterventieAfgerond& g) { s.icoon(Icoon::Dreiging).op(g.op); },
        [&](const ContactGehad& g) {
            s.icoon(Icoon::Contact).op(g.op).waarde("kanaal", g.kanaal)
                .waarde("richting", g.richting);
        },
        [&](const ContactGeprobeerd& g) {
            s.icoon(Icoon::Poging).op(g.op).waarde("kanaal", g.kanaal);
        },
        [&](const ContactVerplaatst& g) {
            s.icoon(Icoon::Correctie).waarde("contact", Waarde(g.contact));
        },
        [&](const EersteGesprekUitgesteld& g) {
            s.icoon(Icoon::Gesprek).waarde("tot", Waarde(g.tot));
        },
        [&](const EersteGesprekGevoerd& g) {
            s.icoon(Icoon::Gesprek).op(g.op).waarde("vorm", g.vorm).termijn(g.beschikking);
            if (g.gesprekszorgen) s.voor_team();
        },
        [&](const AdviesVolstaat& g) { s.icoon(Icoon::Route).op(g.op); },
        [&](const InwonerZagAf& g) { s.icoon(Icoon::Route).op(g.op); },
        [&](const GeslotenNaPogingen& g) {
            s.icoon(Icoon::Route).op(g.op).waarde("brief_op", Waarde(g.brief_op));
        },
        [&](const IntakeGestart& g) { s.icoon(Icoon::Route).op(g.op); },
        [&](const Toegewezen& g) {
            const auto wie = namen.find(g.behandelaar);
            const std::string naam = wie == namen.end() ? "" : wie->second.naam;
            s.icoon(Icoon::Persoon).waarde("behandelaar", Waarde(naam));
        },
        [&](const ClientToegevoegd&) { s.icoon(Icoon::Persoon); },
        [&](const GegevenGewist& g) {
            s.icoon(Icoon::Correctie).waarde("gegeven", Waarde(g.gegeven));
        },
    }, gebeurtenis.feit);
}

// Of a person and a signal: that it was written down, and when.
void write(TijdlijnRegel& regel, const auto& gebeurtenis, const Namen&) {
    const bool gewist = std::holds_alternative<GegevenGewist>(gebeurtenis);
    Schrijver(regel).icoon(gewist ? Icoon::Correctie : Icoon::Persoon);
}

const GegevenGewist* record_of(const TrajectGebeurtenis& g) {
    return std::get_if<GegevenGewist>(&g.feit);
}
const GegevenGewist* record_of(const auto& g) { return std::get_if<GegevenGewist>(&g); }

const ContactVerplaatst* move_of(const TrajectGebeurtenis& g) {
    return std::get_if<ContactVerplaatst>(&g.feit);
}
const ContactVerplaatst* move_of(const auto&) { return nullptr; }

struct Correcties {
    std::set<int> elders = {};
    std::map<int, Wissing> gewist = {};
};

void write(TijdlijnRegel& regel, const auto& gebeurtenis, const Namen& namen,
           Correcties& correcties) {
    write(regel, gebeurtenis, namen);
    for (auto& [label, tekst] : wissen::texts_of(gebeurtenis))
        regel.tekst.push_back({std::string(label), std::move(tekst)});
    regel.wisbaar = !regel.tekst.empty();
    if (const auto* g = move_of(gebeurtenis)) correcties.elders.insert(g->contact);
    if (const auto* g = record_of(gebeurtenis))
        correcties.gewist[g->gegeven] = {regel.datum, regel.door_naam, g->reden};
}

}  // namespace

std::vector<TijdlijnRegel> tijdlijn(const std::vector<Recorded>& recorded,
                                    const Inrichting& inrichting) {
    const Namen& namen = inrichting.medewerkers;
    std::vector<TijdlijnRegel> regels;
    Correcties correcties;
    for (const Recorded& een : recorded) {
        TijdlijnRegel& regel = regels.emplace_back();
        regel.versie = een.version;
        regel.datum = regel.op = een.meta.datum;
        regel.at = een.meta.at;
        regel.bericht = "gebeurtenis." + std::string(codec::without_version(een.event.name));
        set_actor(regel, een.meta.actor, namen);
        std::visit(overloaded{
            [](const GemeenteGebeurtenis&) {},
            [&](const auto& g) { write(regel, g, namen, correcties); },
        }, codec::decode(een));
    }
    for (TijdlijnRegel& regel : regels) {
        if (const auto found = correcties.gewist.find(regel.versie);
            found != correcties.gewist.end())
            regel.gewist = found->second;
        if (!correcties.elders.contains(regel.versie)) continue;
        regel.verplaatst = true;  // it was somebody else's
        regel.tekst.clear();
    }
    std::ranges::reverse(regels);
    return regels;
}

}  // namespace houvast
