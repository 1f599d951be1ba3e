#include "domain/wissen.h"

#include "base/check.h"
#include "base/overloaded.h"
#include "domain/keuring.h"

#include <algorithm>
#include <concepts>

namespace houvast::wissen {

namespace {

template <class G, class Feit>
concept Van = std::same_as<std::remove_const_t<G>, Feit>;

template <class G, class... Feiten>
concept EenVan = (Van<G, Feiten> || ...);

enum class Toon { Wel, Nooit };

// Of a fact that describes its own fields: the texts among them.
template <class Visit>
struct TekstVelden {
    Visit visit;

    void operator()(std::string& text, const Field& f) const { visit(f.label, text); }
    void operator()(std::optional<std::string>& text, const Field& f) const {
        visit(f.label, text);
    }
    void operator()(Antwoorden& antwoorden, const Field& f) const {
        for (Antwoord& a : antwoorden.waarden) visit(f.label, a.tekst);
    }
    // Its bytes go with the event's own: what is left is that there was one.
    void operator()(Bijlage& b, const Field& f) const { visit(f.label, b.kenmerk, Toon::Nooit); }
    void operator()(auto&, const Field&) const {}  // a choice, a day, an amount: no typed words
};

// What was typed into every fact, under the label of its field. A new fact does not compile until
// it says here what it holds.
template <class Visit>
struct Teksten {
    Visit visit;

    void operator()(Van<AanmeldingGeregistreerd> auto& g) const {
        visit("aanmelding.zorgen", g.zorgen);
        visit("aanmelding.drempel", g.drempel);
        visit("aanmelding.steun", g.steun);
    }
    void operator()(EenVan<BedreigendeSituatieGemeld, CrisisinterventieGeopend> auto& g) const {
        visit("dreiging.toelichting", g.toelichting);
    }
    void operator()(Van<CrisisinterventieAfgerond> auto& g) const {
        visit("dreiging.gedaan", g.gedaan);
    }
    void operator()(Van<ContactGehad> auto& g) const {
        visit("contact.hoe-gaat-het", g.hoe_gaat_het);
        visit("contact.notitie", g.notitie);
        visit("contact.weerstand", g.weerstand);
    }
    void operator()(Van<ContactGeprobeerd> auto& g) const { visit("contact.notitie", g.notitie); }
    void operator()(Van<ContactVerplaatst> auto& g) const { visit("verplaatsen.reden", g.reden); }
    void operator()(Van<EersteGesprekUitgesteld> auto& g) const { visit("uitstel.reden", g.reden); }
    void operator()(Van<EersteGesprekGevoerd> auto& g) const {
        visit("contact.hoe-gaat-het", g.hoe_gaat_het);
        visit("eerste-gesprek.verslag", g.verslag);
        visit("eerste-gesprek.gesprekszorgen", g.gesprekszorgen);
        visit("eerste-gesprek.steun", g.steun);
        visit("eerste-gesprek.informatie", g.informatie);
    }
    void operator()(Van<AdviesVolstaat> auto& g) const { visit("advies.advies", g.advies); }
    void operator()(Van<InwonerZagAf> auto& g) const { visit("afzien.reden", g.reden); }
    void operator()(Van<GeslotenNaPogingen> auto& g) const {
        visit("sluiting.toelichting", g.toelichting);
    }
    void operator()(Van<IntakeGestart> auto& g) const { visit("intake.hulpvraag", g.hulpvraag); }
    void operator()(Van<BeeldvormingVastgelegd> auto& g) const {
        visit("beeldvorming.beginsituatie", g.beginsituatie);
        visit("beeldvorming.doet-zelf", g.doet_zelf);
        visit("beeldvorming.hulp-nodig", g.hulp_nodig);
        visit("beeldvorming.hulp-van", g.hulp_van);
        visit("beeldvorming.leerbaarheid", g.leerbaarheid);
        visit("beeldvorming.motivatie", g.motivatie);
        visit("intake.afwijking", g.afwijking);
    }
    void operator()(Van<OordeelGevormd> auto& g) const {
        visit("oordeel.ondersteuning", g.ondersteuning);
        visit("oordeel.producten", g.producten);
        visit("oordeel.uitvoerder", g.uitvoerder);
        visit("oordeel.passend", g.passend);
        visit("oordeel.maatwerk", g.maatwerk);
        visit("oordeel.motivatie", g.motivatie);
        visit("oordeel.eindsituatie", g.eindsituatie);
        visit("evaluatie.omstandigheden", g.omstandigheden);
        visit("evaluatie.ontwikkeling", g.ontwikkeling);
        visit("oordeel.haalbaar", g.haalbaar);
        visit("oordeel.uitstroom", g.uitstroom);
        visit("intake.afwijking", g.afwijking);
    }
    void operator()(Van<CollegiaalBesproken> auto& g) const {
        visit("bespreking.uitkomst", g.uitkomst);
        visit("intake.afwijking", g.afwijking);
    }
    void operator()(Van<ConceptPlanOpgesteld> auto& g) const {
        visit("plan.hulp", g.hulp);
        visit("plan.voorwaarden", g.voorwaarden);
        visit("plan.contactmomenten", g.contactmomenten);
        visit("intake.afwijking", g.afwijking);
    }
    void operator()(Van<ConceptPlanBesproken> auto& g) const {
        visit("plan.eigen-doelen", g.eigen_doelen);
        visit("plan.opmerkingen", g.opmerkingen);
        visit("intake.afwijking", g.afwijking);
    }
    void operator()(EenVan<ToelatingBesloten, AanvraagAfgewezen> auto& g) const {
        visit("besluit.motivering", g.motivering);
        visit("intake.afwijking", g.afwijking);
    }
    void operator()(Van<StopBesloten> auto& g) const { visit("besluit.motivering", g.motivering); }
    void operator()(Van<UitvalVastgelegd> auto& g) const {
        visit("uitval.toelichting", g.toelichting);
    }
    void operator()(Van<TermijnOpgeschort> auto& g) const {
        visit("opschorting.toelichting", g.toelichting);
    }

    void operator()(Van<TrajectOvergenomen> auto& g) const { visit("overname.bron", g.bron); }
    template <class O>
    void operator()(Vastgelegd<O>& g) const {
        TekstVelden<Visit> velden{visit};
        fields(velden, g.feit);
    }
    template <class O>
    void operator()(const Vastgelegd<O>& g) const {
        O feit = g.feit;  // a description takes what it may also fill
        TekstVelden<Visit> velden{visit};
        fields(velden, feit);
    }

    void operator()(Van<InwonerGeregistreerd> auto& g) const {
        visit("inwoner.telefoon", g.telefoon);
        visit("inwoner.email", g.email);
    }
    void operator()(Van<PersoonsgegevensGewijzigd> auto& g) const {
        visit("inwoner.geboren-op", g.geboren_op);
        visit("inwoner.telefoon", g.telefoon);
        visit("inwoner.email", g.email);
        visit("inwoner.adres", g.adres);
        visit("inwoner.postcode", g.postcode);
        visit("inwoner.woonplaats", g.woonplaats);
    }
    void operator()(Van<BsnVastgelegd> auto& g) const { visit("inwoner.bsn", g.bsn, Toon::Nooit); }
    void operator()(Van<ContactwensenVastgelegd> auto& g) const {
        visit("contactwens.wanneer", g.wanneer);
        visit("contactwens.taal", g.taal);
        visit("contactwens.toelichting", g.toelichting);
    }
    void operator()(Van<HuishoudenVastgelegd> auto& g) const {
        visit("huishouden.volwassenen", g.volwassenen);
        visit("huishouden.kinderen", g.kinderen);
    }
    void operator()(Van<InwonerAfgeschermd> auto& g) const {
        visit("afscherming.reden", g.reden);
        visit("afscherming.veilig-contact", g.veilig_contact);
    }
    void operator()(Van<AfschermingOpgeheven> auto& g) const {
        visit("afscherming.reden-op", g.reden);
    }
    void operator()(EenVan<DubbeleSamengevoegd, SamenvoegingOngedaan> auto& g) const {
        visit("samenvoegen.reden", g.reden);
    }

    void operator()(Van<SignaalOntvangen> auto& g) const {
        visit("aanmelding.naam", g.naam);
        visit("inwoner.telefoon", g.telefoon);
        visit("inwoner.adres", g.adres);
    }

    void operator()(Van<GegevenGewist> auto& g) const { visit("wissen.reden", g.reden); }

    void operator()(EenVan<BeschikkingVerzonden, TermijnHervat, Toegewezen, ClientToegevoegd,
                           TrajectGestart, OpgegaanIn, WeerZelfstandig, AanbodGedaan,
                           AanbodAanvaard, SignaalAfgesloten> auto&) const {}
};
template <class Visit>
Teksten(Visit) -> Teksten<Visit>;

struct Clear {
    void operator()(std::string_view, auto& typed, Toon = Toon::Wel) const { typed = {}; }
};

bool filled(const std::string& text) { return !text.empty(); }
bool filled(Datum) { return true; }
bool filled(const std::vector<int>& years) { return !years.empty(); }
template <class T>
bool filled(const std::optional<T>& typed) { return typed && filled(*typed); }

struct Look {
    bool& found;
    void operator()(std::string_view, const auto& typed, Toon = Toon::Wel) const {
        found |= filled(typed);
    }
};

std::string words(const std::string& text) { return text; }
std::string words(Datum day) { return dutch(day); }
std::string words(const std::vector<int>& years) {
    std::string line;
    for (const int year : years)
        line.append(line.empty() ? "" : ", ").append(std::to_string(year));
    return line;
}
template <class T>
std::string words(const std::optional<T>& typed) { return typed ? words(*typed) : std::string(); }

struct Collect {
    std::vector<Tekst>& all;
    void operator()(std::string_view label, const auto& typed, Toon toon = Toon::Wel) const {
        if (filled(typed))
            all.push_back({label, toon == Toon::Wel ? words(typed) : std::string()});
    }
};

auto& feit_of(TrajectGebeurtenis& g) { return g.feit; }
const auto& feit_of(const TrajectGebeurtenis& g) { return g.feit; }
auto& feit_of(auto& g) { return g; }

template <class G>
G cleared(G g) {
    std::visit(Teksten{Clear{}}, feit_of(g));
    return g;
}

std::vector<Tekst> collected(const auto& g) {
    std::vector<Tekst> all;
    std::visit(Teksten{Collect{all}}, feit_of(g));
    return all;
}

bool any(const auto& g) {
    bool found = false;
    std::visit(Teksten{Look{found}}, feit_of(g));
    return found;
}

const Geschreven& written_of(const Onderwerp& van, const Wereld& wereld) {
    static const Geschreven nothing;  // the gemeente's own stream holds nothing of a person
    return std::visit(overloaded{
        [&](const TrajectId& id) -> const Geschreven& { return wereld.traject(id).geschreven; },
        [&](const InwonerId& id) -> const Geschreven& { return wereld.inwoner(id).geschreven; },
        [&](const SignaalId& id) -> const Geschreven& { return wereld.signaal(id).geschreven; },
        [&](DeGemeente) -> const Geschreven& { return nothing; },
    }, van);
}

void wipe(Geschreven& geschreven, const GegevenGewist& g) {
    std::erase(geschreven.wisbaar, g.gegeven);
    geschreven.gewist.push_back(g.gegeven);
}

}  // namespace

TrajectGebeurtenis without_text(TrajectGebeurtenis g) { return cleared(std::move(g)); }
InwonerGebeurtenis without_text(InwonerGebeurtenis g) { return cleared(std::move(g)); }
SignaalGebeurtenis without_text(SignaalGebeurtenis g) { return cleared(std::move(g)); }

std::vector<Tekst> texts_of(const TrajectGebeurtenis& g) { return collected(g); }
std::vector<Tekst> texts_of(const InwonerGebeurtenis& g) { return collected(g); }
std::vector<Tekst> texts_of(const SignaalGebeurtenis& g) { return collected(g); }

bool has_text(const TrajectGebeurtenis& g) { return any(g); }
bool has_text(const InwonerGebeurtenis& g) { return any(g); }
bool has_text(const SignaalGebeurtenis& g) { return any(g); }

Result<void> may_wipe(const Onderwerp& van, const Wereld& wereld) {
    if (written_of(van, wereld).wisbaar.empty()) return refuse({.code = "niets-te-wissen"});
    return {};
}

Result<Besluit> decide(const WisOpdracht& opdracht, const Onderwerp& van, const Wereld& wereld) {
    const auto o = gekeurd(std::get<WisGegeven>(opdracht));
    if (!o) return refuse(o.error());
    const Geschreven& geschreven = written_of(van, wereld);
    if (std::ranges::count(geschreven.gewist, o->gegeven) > 0)
        return refuse({.code = "al-gewist"});
    if (o->gegeven < 1 || o->gegeven > geschreven.versie)
        return refuse({.code = "gegeven-onbekend"});
    if (std::ranges::count(geschreven.wisbaar, o->gegeven) == 0)
        return refuse({.code = "geen-tekst"});
    const GegevenGewist record{.gegeven = o->gegeven, .reden = o->reden};
    Besluit besluit;
    std::visit(overloaded{
        [&](const TrajectId& id) { besluit.trajecten[id].push_back(record); },
        [&](const InwonerId& id) { besluit.inwoners[id].push_back(record); },
        [&](const SignaalId& id) { besluit.signalen[id].push_back(record); },
        [&](DeGemeente) { ENSURE(false); },
    }, van);
    besluit.te_wissen = {van, o->gegeven};
    return besluit;
}

// The same states as a replay gives that finds the fact without its texts.
Traject evolve(Traject traject, const GegevenGewist& g) {
    for (Contact& contact : traject.contacten)
        if (contact.gebeurtenis == g.gegeven) {
            contact.hoe_gaat_het.reset();
            contact.notitie.reset();
            contact.weerstand.reset();
        }
    if (traject.conceptplan && traject.conceptplan->gebeurtenis == g.gegeven)
        traject.conceptplan->voorwaarden.reset();
    auto& voorwaarden = traject.boek.voorwaarden;
    if (voorwaarden && voorwaarden->gebeurtenis == g.gegeven) voorwaarden.reset();
    each_regel(traject.boek, [&](auto& regel) {
        if (regel.gebeurtenis != g.gegeven) return;
        TekstVelden<Clear> velden{Clear{}};
        fields(velden, regel.feit);
    });
    wipe(traject.geschreven, g);
    return traject;
}

Inwoner evolve(Inwoner inwoner, const GegevenGewist& g) {
    if (g.gegeven == inwoner.kaart) {
        inwoner.geboren_op.reset();
        inwoner.telefoon.reset();
        inwoner.email.reset();
        inwoner.adres.reset();
        inwoner.postcode.reset();
        inwoner.woonplaats.reset();
    }
    if (g.gegeven == inwoner.bsn) inwoner.bsn = 0;
    wipe(inwoner.geschreven, g);
    return inwoner;
}

Signaal evolve(Signaal signaal, const GegevenGewist& g) {
    if (g.gegeven == Signaal::ontvangst) {
        signaal.naam.clear();
        signaal.telefoon.reset();
        signaal.adres.reset();
    }
    wipe(signaal.geschreven, g);
    return signaal;
}

}  // namespace houvast::wissen
