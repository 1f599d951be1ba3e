#include "projections/tijdlijn.h"

#include "base/fields.h"
#include "base/overloaded.h"
#include "domain/traject/wissen.h"

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
    Schrijver& tekst(const char* label, const std::optional<std::string>& tekst) {
        if (tekst && !tekst->empty()) regel_.tekst.push_back({label, *tekst});
        return *this;
    }
    void voor_team() { regel_.voor_team = true; }

private:
    TijdlijnRegel& regel_;
};

void write_aanmelding(Schrijver& s, const AanmeldingGeregistreerd& g) {
    s.icoon(Icoon::Aanmelding).op(g.gemeld_op).waarde("kanaal", g.kanaal)
        .waarde("dreiging", g.dreiging).termijn(g.eerste_gesprek)
        .tekst("aanmelding.zorgen", g.zorgen).tekst("aanmelding.drempel", g.drempel)
        .tekst("aanmelding.steun", g.steun);
}

void write_gesprek(Schrijver& s, const EersteGesprekGevoerd& g) {
    s.icoon(Icoon::Gesprek).op(g.op).waarde("vorm", g.vorm).termijn(g.beschikking)
        .tekst("eerste-gesprek.verslag", g.verslag)
        .tekst("eerste-gesprek.gesprekszorgen", g.gesprekszorgen)
        .tekst("eerste-gesprek.steun", g.steun)
        .tekst("eerste-gesprek.informatie", g.informatie);
    if (g.gesprekszorgen) s.voor_team();
}

void write_threat(Schrijver& s, Dreiging dreiging, Datum bekend_op, const Termijn& termijn,
                  const std::optional<std::string>& toelichting) {
    s.icoon(Icoon::Dreiging).op(bekend_op).waarde("dreiging", dreiging).termijn(termijn)
        .tekst("dreiging.toelichting", toelichting);
}

void write(TijdlijnRegel& regel, const TrajectGebeurtenis& gebeurtenis, const Namen& namen) {
    Schrijver s(regel);
    std::visit(overloaded{
        [&](const AanmeldingGeregistreerd& g) { write_aanmelding(s, g); },
        [&](const BedreigendeSituatieGemeld& g) {
            write_threat(s, g.dreiging, g.bekend_op, g.eerste_gesprek, g.toelichting);
        },
        [&](const CrisisinterventieGeopend& g) {
            write_threat(s, g.dreiging, g.bekend_op, g.termijn, g.toelichting);
        },
        [&](const CrisisinterventieAfgerond& g) {
            s.icoon(Icoon::Dreiging).op(g.op).tekst("dreiging.gedaan", g.gedaan);
        },
        [&](const ContactGehad& g) {
            s.icoon(Icoon::Contact).op(g.op).waarde("kanaal", g.kanaal)
                .waarde("richting", g.richting).tekst("contact.hoe-gaat-het", g.hoe_gaat_het)
                .tekst("contact.notitie", g.notitie);
        },
        [&](const ContactGeprobeerd& g) {
            s.icoon(Icoon::Poging).op(g.op).waarde("kanaal", g.kanaal)
                .tekst("contact.notitie", g.notitie);
        },
        [&](const ContactVerplaatst& g) {
            s.icoon(Icoon::Correctie).waarde("contact", Waarde(g.contact))
                .tekst("verplaatsen.reden", g.reden);
        },
        [&](const EersteGesprekUitgesteld& g) {
            s.icoon(Icoon::Gesprek).waarde("tot", Waarde(g.tot)).tekst("uitstel.reden", g.reden);
        },
        [&](const EersteGesprekGevoerd& g) { write_gesprek(s, g); },
        [&](const AdviesVolstaat& g) {
            s.icoon(Icoon::Route).op(g.op).tekst("advies.advies", g.advies);
        },
        [&](const InwonerZagAf& g) {
            s.icoon(Icoon::Route).op(g.op).tekst("afzien.reden", g.reden);
        },
        [&](const GeslotenNaPogingen& g) {
            s.icoon(Icoon::Route).op(g.op).waarde("brief_op", Waarde(g.brief_op))
                .tekst("sluiting.toelichting", g.toelichting);
        },
        [&](const IntakeGestart& g) {
            s.icoon(Icoon::Route).op(g.op).tekst("intake.hulpvraag", g.hulpvraag);
        },
        [&](const Toegewezen& g) {
            const auto wie = namen.find(g.behandelaar);
            const std::string naam = wie == namen.end() ? "" : wie->second.naam;
            s.icoon(Icoon::Persoon).waarde("behandelaar", Waarde(naam));
        },
        [&](const ClientToegevoegd&) { s.icoon(Icoon::Persoon); },
        [&](const GegevenGewist& g) {
            s.icoon(Icoon::Correctie).waarde("gegeven", Waarde(g.gegeven))
                .tekst("wissen.reden", g.reden);
        },
    }, gebeurtenis.feit);
}

}  // namespace

std::vector<TijdlijnRegel> tijdlijn(const std::vector<Recorded>& recorded,
                                    const Inrichting& inrichting) {
    const Namen& namen = inrichting.medewerkers;
    std::vector<TijdlijnRegel> regels;
    std::set<int> elders;
    std::map<int, Wissing> gewist;
    for (const Recorded& een : recorded) {
        const auto feit = std::get<TrajectGebeurtenis>(codec::decode(een));
        TijdlijnRegel& regel = regels.emplace_back();
        regel.versie = een.version;
        regel.datum = regel.op = een.meta.datum;
        regel.at = een.meta.at;
        regel.bericht = "gebeurtenis." + std::string(codec::without_version(een.event.name));
        set_actor(regel, een.meta.actor, namen);
        write(regel, feit, namen);
        regel.wisbaar = wissen::has_text(feit);
        if (const auto* g = std::get_if<ContactVerplaatst>(&feit.feit)) elders.insert(g->contact);
        if (const auto* g = std::get_if<GegevenGewist>(&feit.feit))
            gewist[g->gegeven] = {regel.datum, regel.door_naam, g->reden};
    }
    for (TijdlijnRegel& regel : regels) {
        if (const auto found = gewist.find(regel.versie); found != gewist.end())
            regel.gewist = found->second;
        if (!elders.contains(regel.versie)) continue;
        regel.verplaatst = true;  // it was somebody else's
        regel.tekst.clear();
    }
    std::ranges::reverse(regels);
    return regels;
}

}  // namespace houvast
