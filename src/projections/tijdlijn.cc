#include "projections/tijdlijn.h"

#include "base/een_van.h"
#include "base/fields.h"
#include "base/overloaded.h"
#include "domain/traject/gevolg.h"
#include "domain/wissen.h"

#include <algorithm>
#include <set>

namespace houvast {

namespace {

using Namen = std::map<MedewerkerId, Medewerker>;
using Icoon = TijdlijnIcoon;

struct Kennis {  // what names the things that an event only points at
    const Namen& namen;
    const Methodiek& methodiek;
    const Methodieken& alle;
};

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
    Schrijver& kenmerk(const char* label, const std::string& namen) {
        if (!namen.empty()) regel_.kenmerken.push_back({label, namen});
        return *this;
    }
    void voor_team() { regel_.voor_team = true; }

private:
    TijdlijnRegel& regel_;
};

void write_threat(Schrijver& s, Dreiging dreiging, Datum bekend_op, const Termijn& termijn) {
    s.icoon(Icoon::Dreiging).op(bekend_op).waarde("dreiging", dreiging).termijn(termijn);
}

std::string names_of_products(const std::vector<GekozenProduct>& gekozen, const Kennis& kennis) {
    std::string all;
    for (const GekozenProduct& een : gekozen)
        all.append(all.empty() ? "" : ", ").append(
            productnaam(kennis.alle, kennis.methodiek, een.code));
    return all;
}

std::string names_of_themes(const std::vector<std::string>& codes, const Kennis& kennis) {
    std::string all;
    for (const std::string& een : codes)
        all.append(all.empty() ? "" : ", ").append(
            codenaam(kennis.alle, kennis.methodiek, "themas", een));
    return all;
}

struct VanIntakeEnBesluit {
    Schrijver& s;
    const Kennis& kennis;

    void operator()(const BeeldvormingVastgelegd& g) const {
        s.icoon(Icoon::Gesprek).op(g.op).waarde("vorm", g.vorm).waarde("meting", g.meting)
            .kenmerk("beeldvorming.kan-al", names_of_themes(g.kan_al, kennis))
            .kenmerk("beeldvorming.wil-leren", names_of_themes(g.wil_leren, kennis));
    }
    void operator()(const OordeelGevormd& g) const {
        s.icoon(Icoon::Route).op(g.op).waarde("inschaling", g.inschaling);
    }
    void operator()(const CollegiaalBesproken& g) const { s.icoon(Icoon::Route).op(g.op); }
    void operator()(const ConceptPlanOpgesteld& g) const {
        s.icoon(Icoon::Route).op(g.op).waarde("evaluatie_op", Waarde(g.evaluatie_op))
            .waarde("producten", Waarde(names_of_products(g.producten, kennis)));
    }
    void operator()(const ConceptPlanBesproken& g) const {
        s.icoon(Icoon::Gesprek).op(g.op).waarde("instemming", g.instemming);
    }
    void operator()(const ToelatingBesloten& g) const { s.icoon(Icoon::Besluit).op(g.op); }
    void operator()(const AanvraagAfgewezen& g) const {
        s.icoon(Icoon::Besluit).op(g.op).waarde("weigeringsgrond", g.weigeringsgrond);
    }
    void operator()(const UitvalVastgelegd& g) const {
        s.icoon(Icoon::Route).op(g.op).waarde("uitvalreden", g.reden);
    }
    void operator()(const StopBesloten& g) const { s.icoon(Icoon::Besluit).op(g.op); }
    void operator()(const BeschikkingVerzonden& g) const {
        s.icoon(Icoon::Besluit).op(g.op).termijn(g.bezwaar);
    }
    void operator()(const TermijnOpgeschort& g) const {
        s.icoon(Icoon::Termijn).op(g.op).waarde("tot", Waarde(g.tot))
            .waarde("opschortreden", g.reden).termijn(g.beschikking);
    }
    void operator()(const TermijnHervat& g) const {
        s.icoon(Icoon::Termijn).op(g.op).termijn(g.beschikking);
    }
};

// What was chosen in a fact that describes its own fields; its day and its texts stand elsewhere.
struct Kenmerken {
    TijdlijnRegel& regel;
    const Kennis& kennis;

    template <class T>
    void put(const Field& f, T waarde) {
        regel.kenmerken.push_back({std::string(f.label), waarde});
    }
    void operator()(std::string&, const Field&) {}
    // What the sentence of the line says itself is not said again.
    static bool is_said(const Field& f) {
        return f.name == "op" || f.label == "gesprek.dag" || f.label == "gesprek.geweest-op";
    }
    void operator()(Datum& dag, const Field& f) { if (!is_said(f)) put(f, dag); }
    void operator()(int& getal, const Field& f) {
        if (f.name != "afspraak" && f.name != "schuld" && f.name != "verwijzing" &&
            f.name != "gesprek" && f.name != "meting" && f.name != "doel") put(f, getal);
    }
    void operator()(Tijd&, const Field&) {}  // of an appointment: the sentence says it
    void operator()(Euro& bedrag, const Field& f) { put(f, bedrag); }
    void operator()(Code& code, const Field& f) { put(f, name_of_code(code.waarde, f)); }
    void operator()(Codes& codes, const Field& f) {
        std::string all;
        for (const std::string& een : codes.waarden)
            all.append(all.empty() ? "" : ", ").append(name_of_code(een, f));
        put(f, all);
    }
    void operator()(Antwoorden& antwoorden, const Field& f) {  // how many: a page tells which
        const auto given = static_cast<int>(antwoorden.waarden.size());
        if (given > 0) put(f, given);
    }
    template <class Tag>
    void operator()(Id<Tag>&, const Field&) {}  // a person: the head of the dossier names them
    template <Choice E>
    void operator()(E& keuze, const Field& f) { put(f, Keuze{std::string(name_of(keuze))}); }
    template <ChoiceSet Set>
    void operator()(Set& keuzes, const Field& f) {
        using E = typename Set::Choice;
        for (std::size_t i = 0; i < names_of<E>.size(); ++i)
            if (keuzes.has(static_cast<E>(i))) put(f, Keuze{std::string(names_of<E>[i])});
    }
    template <NietGetypt T>
    void operator()(T&, const Field&) {}  // the list of documents shows it
    template <class T>
    void operator()(std::optional<T>& maybe, const Field& f) { if (maybe) (*this)(*maybe, f); }

    // As its methodiek calls it; what none of them lists any more, by its code.
    std::string name_of_code(const std::string& code, const Field& f) const {
        if (f.lijst == "methodieken") return name_of_methodiek(code);
        if (f.lijst == "producten") return productnaam(kennis.alle, kennis.methodiek, code);
        return codenaam(kennis.alle, kennis.methodiek, f.lijst, code);
    }
    std::string name_of_methodiek(const std::string& code) const {
        const auto found = std::ranges::find(kennis.alle.alle, code, &Methodiek::code);
        return found == kennis.alle.alle.end() ? code : found->naam;
    }
};

constexpr Icoon icoon_van(OpdrachtSoort soort) {
    using enum OpdrachtSoort;
    if (een_van(soort, VoegBestandToe, MaakDossierPdf)) return Icoon::Bestand;
    if (een_van(soort, LegVolggesprekVast, LegNazorggesprekVast, LegEvaluatieVast,
                   LegTerugvalVast, BespreekOnderwerp))
        return Icoon::Gesprek;
    if (een_van(soort, WijzigPlanVanAanpak, BeeindigTraject, BeslisOpBezwaar))
        return Icoon::Besluit;
    if (een_van(soort, LegInkomenscheckVast, LegBegrotingVast, LegSchuldVast, RondSchuldAf,
                   LegRegelingVast, LegSchuldregelingVast, LegBeheerstapVast))
        return Icoon::Geld;
    if (een_van(soort, LegAfspraakVast, RondAfspraakAf, LegMoeilijkMomentVast, PlanGesprek,
                   VerzetGesprek, ZegGesprekAf, LegGespreksuitkomstVast))
        return Icoon::Afspraak;
    if (een_van(soort, PauzeerContact, HervatContact, LegBezwaarVast, VerdaagBezwaar,
                   LegIngebrekestellingVast, LegMoratoriumVast))
        return Icoon::Termijn;
    if (een_van(soort, SplitsTraject, LegOverlijdenVast, LegVerhuizingVast, LegKenmerkenVast))
        return Icoon::Persoon;
    if (een_van(soort, LegMaatwerkVast, LegInformatieVast, LegOnderdelenVast, LegVerwijzingVast,
                   LegVerwijzingscontactVast, MeldInschalingstwijfel, LegBewindVast, LegWsnpVast,
                   LegMetingVast, VulMetingAan, LegUitslagVast, SchaalIn, StelDoelVast,
                   WerkDoelBij, LegTrainingVast))
        return Icoon::Notitie;
    return Icoon::Route;
}

void write_appointment(Schrijver& s, const PlanGesprek& f, const Namen& namen) {
    const auto wie = namen.find(f.medewerker);
    s.waarde("dag", Waarde(f.dag)).waarde("tijd", Waarde(klok(f.tijd)))
        .waarde("medewerker", Waarde(wie == namen.end() ? std::string() : wie->second.naam));
}
void write_appointment(Schrijver& s, const VerzetGesprek& f, const Namen&) {
    s.waarde("dag", Waarde(f.dag)).waarde("tijd", Waarde(klok(f.tijd)));
}
void write_appointment(Schrijver&, const auto&, const Namen&) {}

void write(TijdlijnRegel& regel, const TrajectGebeurtenis& gebeurtenis, const Kennis& kennis) {
    const Namen& namen = kennis.namen;
    Schrijver s(regel);
    std::visit(overloaded{
        VanIntakeEnBesluit{s, kennis},
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
        [&](const TrajectOvergenomen& g) { s.icoon(Icoon::Route).op(g.op); },
        [&]<class O>(const Vastgelegd<O>& g) {
            s.icoon(icoon_van(O::soort));
            if (const Datum dag = day_of(g.feit); dag != Datum{}) s.op(dag);
            write_appointment(s, g.feit, namen);
            s.waarde("einde", g.gevolg.door_einde);
            Kenmerken kenmerken{regel, kennis};
            O feit = g.feit;  // a description takes what it may also fill
            fields(kenmerken, feit);
        },
        [&](const GegevenGewist& g) {
            s.icoon(Icoon::Correctie).waarde("gegeven", Waarde(g.gegeven));
        },
    }, gebeurtenis.feit);
}

// Of a person and a signal: that it was written down, and when.
void write(TijdlijnRegel& regel, const auto& gebeurtenis, const Kennis&) {
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

void write(TijdlijnRegel& regel, const auto& gebeurtenis, const Kennis& kennis,
           Correcties& correcties) {
    write(regel, gebeurtenis, kennis);
    for (auto& [label, tekst] : wissen::texts_of(gebeurtenis))
        regel.tekst.push_back({std::string(label), std::move(tekst)});
    regel.wisbaar = !regel.tekst.empty();
    if (const auto* g = move_of(gebeurtenis)) correcties.elders.insert(g->contact);
    if (const auto* g = record_of(gebeurtenis))
        correcties.gewist[g->gegeven] = {regel.datum, regel.door_naam, g->reden};
}

}  // namespace

std::vector<TijdlijnRegel> tijdlijn(const std::vector<Recorded>& recorded,
                                    const Inrichting& inrichting, const Methodiek& methodiek,
                                    const Methodieken& alle) {
    const Kennis kennis{
        .namen = inrichting.medewerkers, .methodiek = methodiek, .alle = alle};
    std::vector<TijdlijnRegel> regels;
    Correcties correcties;
    for (const Recorded& een : recorded) {
        TijdlijnRegel& regel = regels.emplace_back();
        regel.versie = een.version;
        regel.datum = regel.op = een.meta.datum;
        regel.at = een.meta.at;
        regel.bericht = "gebeurtenis." + std::string(codec::without_version(een.event.name));
        set_actor(regel, een.meta.actor, kennis.namen);
        std::visit(overloaded{
            [](const GemeenteGebeurtenis&) {},
            [&](const auto& g) { write(regel, g, kennis, correcties); },
        }, codec::decode(een));
    }
    for (TijdlijnRegel& regel : regels) {
        if (const auto found = correcties.gewist.find(regel.versie);
            found != correcties.gewist.end())
            regel.gewist = found->second;
        if (!correcties.elders.contains(regel.versie)) continue;
        regel.verplaatst = true;  // it was somebody else's
        regel.tekst.clear();
        regel.kenmerken.clear();
    }
    std::ranges::reverse(regels);
    return regels;
}

}  // namespace houvast
