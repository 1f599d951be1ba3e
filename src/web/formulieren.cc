#include "web/formulieren.h"

#include "app/view.h"
#include "domain/gemeente/beschikbaarheid.h"
#include "web/gesprek_form.h"
#include "base/telefoon.h"
#include "web/gezocht.h"
#include "web/meten_form.h"
#include "web/huisstijl.h"
#include "web/methodiek_form.h"
#include "web/opdracht.h"
#include "web/schema.h"

#include <algorithm>

namespace houvast::web {

namespace {

int number_in_query(const Verzoek& v, std::string_view name) {
    return number_in(v.http.query.get(name));
}

std::string id_in_query(const Verzoek& v, std::string_view name) {
    const std::string_view text = v.http.query.get(name);
    return is_uuid(text) ? std::string(text) : std::string();
}

// A number as people read it; what they type is read back to its one form.
std::optional<std::string> readable(const std::optional<std::string>& telefoon) {
    if (!telefoon) return {};
    return telefoon_dutch(*telefoon);
}

// What is known already of the person whose card is changed; the look is recorded.
std::optional<InwonerRij> known(const Verzoek& v) {
    const auto beeld = view_inwoner(v.gemeente, v.actor, v.inwoner());
    if (!beeld) return {};
    return beeld->kaart.persoon;
}

std::vector<pages::Option> behandelaars(const Verzoek& v) {
    std::vector<pages::Option> options;
    for (const MedewerkerRij& m : view_behandelaars(v.gemeente))
        options.push_back({.value = m.medewerker.waarde, .label = m.naam});
    return options;
}

// Of whom it is. One choice, so that the form says the name, and a draft of another is no slip.
std::vector<pages::Option> colleague(const Verzoek& v) {
    std::string wie = id_in_query(v, "wie");
    if (wie.empty()) wie = v.velden.get("medewerker");
    std::vector<pages::Option> options;
    const auto beheer = view_beheer(v.gemeente, v.actor);
    if (!beheer) return options;
    for (const MedewerkerRij& m : beheer->medewerkers)
        if (wie.empty() || m.medewerker.waarde == wie)
            options.push_back({.value = m.medewerker.waarde, .label = m.naam});
    return options;
}

bool is_about_an_agenda(OpdrachtSoort soort) {
    using enum OpdrachtSoort;
    return soort == StelWerktijdenIn || soort == MeldAfwezig || soort == HefAfwezigheidOp;
}

// Of whom the agenda is. One choice, so that the form says the name.
std::vector<pages::Option> agenda_of(const Verzoek& v) {
    std::string wie = id_in_query(v, "wie");
    if (wie.empty()) wie = v.velden.get("medewerker");
    if (wie.empty()) wie = v.actor.id;
    const auto found = v.inrichting->medewerkers.find(MedewerkerId{wie});
    if (found == v.inrichting->medewerkers.end()) return {};
    return {{.value = wie, .label = found->second.naam}};
}

// Seldom needed, so not in the way of who goes the usual way.
bool may_depart(OpdrachtSoort soort) {
    return std::ranges::any_of(body_shapes(soort), [](const FieldShape& shape) {
        return shape.field.name == "afwijking";
    });
}

bool is_about_a_colleague(OpdrachtSoort soort) {
    using enum OpdrachtSoort;
    return soort == WijzigRollen || soort == ZetMedewerkerUitDienst || soort == VerleenMandaat ||
           soort == TrekMandaatIn;
}

// Somebody's own dossiers: a contact in the wrong one was nearly always another of theirs.
std::vector<pages::Option> own_dossiers(const Verzoek& v) {
    std::vector<pages::Option> options;
    const auto lijst = view_inwoners(v.gemeente, v.actor,
                                     {.behandelaar = MedewerkerId{v.actor.id}},
                                     DossierSortering::Naam, {.aantal_max = 200});
    if (!lijst) return options;
    for (const DossierRij& rij : lijst->rijen)
        if (rij.traject != v.traject())
            options.push_back({.value = rij.traject.waarde,
                               .label = rij.naam + " (" + dossiernummer(rij.jaar, rij.nummer) +
                                        ")"});
    return options;
}

std::vector<pages::Option> doubles(const Verzoek& v) {
    std::vector<pages::Option> options;
    const auto beeld = view_inwoner(v.gemeente, v.actor, v.inwoner());
    if (!beeld) return options;
    for (const InwonerRij& dubbel : beeld->kaart.dubbelen)
        options.push_back({.value = dubbel.inwoner.waarde, .label = dubbel.naam});
    return options;
}

// Who may be the same person: by name and telephone, as at a new aanmelding.
std::vector<pages::Option> lookalikes(const Verzoek& v) {
    std::vector<pages::Option> options;
    const auto me = known(v);
    if (!me) return options;
    const auto found = view_mogelijk_dubbel(v.gemeente, v.actor, me->naam, me->telefoon);
    if (!found) return options;
    for (const ZoekResultaat& r : *found)
        if (r.persoon.inwoner != me->inwoner) options.push_back(keuze_van(v, r));
    // Who was pointed at: the same BSN, however different the names are.
    std::string met = id_in_query(v, "met");
    if (met.empty()) met = v.velden.get("dubbele");
    if (met.empty() || std::ranges::count(options, met, &pages::Option::value) > 0) return options;
    if (const auto ander = view_inwoner(v.gemeente, v.actor, {met}))
        options.push_back({.value = met, .label = ander->kaart.persoon.naam});
    return options;
}

// A known person is looked for; without one, a name is enough.
void add_search(const Verzoek& v, pages::FormDetails& details) {
    const std::string vraag = gevraagd(v);
    details.zoekveld = {.label = v.texts("client.zoek"), .hint = v.texts("client.zoek-hint"),
                        .vraag = vraag};
    std::vector<pages::Option> found;
    if (!vraag.empty()) found = partners_gezocht(v, vraag);
    if (!vraag.empty() && found.empty()) details.zoekveld->niets = v.texts("client.niets");
    if (found.empty()) details.left_out = {"bekende"};
    else details.options["bekende"] = std::move(found);
}

// Who looks alike, and whoever is looked for: a double may have quite another name.
void add_doubles(const Verzoek& v, pages::FormDetails& details) {
    const std::string vraag = gevraagd(v);
    details.zoekveld = {.label = v.texts("samenvoegen.zoek"),
                        .hint = v.texts("client.zoek-hint"), .vraag = vraag};
    std::vector<pages::Option> found;
    if (!vraag.empty()) found = inwoners_gezocht(v, vraag);
    std::erase_if(found, [&](const pages::Option& o) { return o.value == v.inwoner().waarde; });
    if (!vraag.empty() && found.empty()) details.zoekveld->niets = v.texts("samenvoegen.niets");
    for (pages::Option& one : lookalikes(v))
        if (std::ranges::count(found, one.value, &pages::Option::value) == 0)
            found.push_back(std::move(one));
    if (found.empty()) details.left_out = {"dubbele"};
    else details.options["dubbele"] = std::move(found);
}

// One's own dossiers, or those that were looked for.
void add_dossiers(const Verzoek& v, pages::FormDetails& details) {
    const std::string vraag = gevraagd(v);
    details.zoekveld = {.label = v.texts("verplaatsen.zoek"),
                        .hint = v.texts("verplaatsen.zoek-hint"), .vraag = vraag};
    details.options["naar"] = vraag.empty() ? own_dossiers(v) : dossiers_gezocht(v, vraag);
    if (!vraag.empty() && details.options["naar"].empty())
        details.zoekveld->niets = v.texts("verplaatsen.niets");
}

}  // namespace

void prefill(LegContactVast& o, const Verzoek& v) {
    prefill_today(o, v);
    o.kanaal = Kanaal::Telefoon;
    o.richting = Richting::Uitgaand;
}

void prefill(VerplaatsContact& o, const Verzoek& v) { o.contact = number_in_query(v, "contact"); }

void prefill(RondAfspraakAf& o, const Verzoek& v) {
    prefill_today(o, v);
    o.afspraak = number_in_query(v, "afspraak");
}
void prefill(RondSchuldAf& o, const Verzoek& v) {
    prefill_today(o, v);
    o.schuld = number_in_query(v, "schuld");
}
void prefill(LegVerwijzingscontactVast& o, const Verzoek& v) {
    prefill_today(o, v);
    o.verwijzing = number_in_query(v, "verwijzing");
}

// With whom, and for how long: what it is about nobody can guess.
void prefill(PlanGesprek& o, const Verzoek& v) {
    const MedewerkerId wie = gesprek_met(v);
    if (!wie.waarde.empty()) o.medewerker = wie;
    if (const auto gezicht = view_gezicht(v.gemeente)) o.plaats = gezicht->kantoor;
    const auto kop = view_formulier(v.gemeente, v.actor, PlanGesprek::soort, v.traject());
    if (!kop || !kop->dossier || !kop->dossier->tolk) return;
    o.tolk = kop->dossier->taal;
}
void prefill(VerzetGesprek& o, const Verzoek& v) { o.gesprek = number_in_query(v, "gesprek"); }
void prefill(ZegGesprekAf& o, const Verzoek& v) {
    prefill_today(o, v);
    o.gesprek = number_in_query(v, "gesprek");
}
void prefill(LegGespreksuitkomstVast& o, const Verzoek& v) {
    o.gesprek = number_in_query(v, "gesprek");
}

// Whose agenda: the colleague of the link, or oneself.
MedewerkerId whose_agenda(const Verzoek& v) {
    const std::string wie = id_in_query(v, "wie");
    return {wie.empty() ? v.actor.id : wie};
}

void prefill(StelWerktijdenIn& o, const Verzoek& v) {
    o.medewerker = whose_agenda(v);
    const auto wie = v.inrichting->medewerkers.find(o.medewerker);
    if (wie == v.inrichting->medewerkers.end() || !wie->second.werktijden) return;
    const std::array velden = {&o.maandag, &o.dinsdag, &o.woensdag, &o.donderdag,
                               &o.vrijdag, &o.zaterdag, &o.zondag};
    for (std::size_t i = 0; i < velden.size(); ++i)
        if (const auto& vak = wie->second.werktijden->at(i))
            *velden.at(i) = beschikbaarheid::tekst_van(*vak);
}
void prefill(MeldAfwezig& o, const Verzoek& v) {
    o.medewerker = whose_agenda(v);
    o.vanaf = v.gemeente.vandaag();
}
void prefill(HefAfwezigheidOp& o, const Verzoek& v) {
    o.medewerker = whose_agenda(v);
    if (const auto dag = datum_from_iso(v.http.query.get("vanaf"))) o.vanaf = *dag;
}

void prefill(WisGegeven& o, const Verzoek& v) { o.gegeven = number_in_query(v, "gegeven"); }

void prefill(RegistreerAanmelding& o, const Verzoek& v) {
    prefill_today(o, v);
    o.kanaal = Kanaal::Telefoon;
    begin_met_vraag(v, o);
    const std::string bekende = id_in_query(v, "bekende");
    if (bekende.empty()) return;
    const auto beeld = view_inwoner(v.gemeente, v.actor, {bekende});
    if (!beeld) return;
    o.bekende = beeld->kaart.persoon.inwoner;
    o.naam = beeld->kaart.persoon.naam;
    o.telefoon = readable(beeld->kaart.persoon.telefoon);
    o.email = beeld->kaart.persoon.email;
}

void prefill(WijzigPersoonsgegevens& o, const Verzoek& v) {
    if (const auto p = known(v))
        o = {.naam = p->naam, .geboren_op = p->geboren_op, .telefoon = readable(p->telefoon),
             .email = p->email, .adres = p->adres, .postcode = p->postcode,
             .woonplaats = p->woonplaats};
}

void prefill(LegContactwensenVast& o, const Verzoek& v) {
    if (const auto p = known(v))
        o = {.liefst = p->liefst, .wanneer = p->wanneer, .taal = p->taal,
             .tolk = p->tolk ? JaNee::Ja : JaNee::Nee, .herinnering = p->herinnering,
             .toelichting = p->wens_toelichting};
}

void prefill(LegHuishoudenVast& o, const Verzoek& v) {
    const auto p = known(v);
    if (!p) return;
    o.volwassenen = p->volwassenen;
    std::string jaren;
    for (const int jaar : p->kinderen)
        jaren.append(jaren.empty() ? "" : ", ").append(std::to_string(jaar));
    if (!jaren.empty()) o.kinderen = jaren;
}

void prefill(VoegInwonersSamen& o, const Verzoek& v) { o.dubbele = {id_in_query(v, "met")}; }
void prefill(MaakSamenvoegingOngedaan& o, const Verzoek& v) {
    o.dubbele = {id_in_query(v, "met")};
}

void prefill(WijzigRollen& o, const Verzoek& v) {
    o.medewerker = {id_in_query(v, "wie")};
    const auto beheer = view_beheer(v.gemeente, v.actor);
    if (!beheer) return;
    for (const MedewerkerRij& m : beheer->medewerkers)
        if (m.medewerker == o.medewerker) o.rollen = m.rollen;
}
void prefill(ZetMedewerkerUitDienst& o, const Verzoek& v) {
    o.medewerker = {id_in_query(v, "wie")};
    o.per = v.gemeente.vandaag();
}
void prefill(VerleenMandaat& o, const Verzoek& v) {
    prefill_today(o, v);
    o.medewerker = {id_in_query(v, "wie")};
}
void prefill(TrekMandaatIn& o, const Verzoek& v) { o.medewerker = {id_in_query(v, "wie")}; }
void prefill(SchrapSluitingsdag& o, const Verzoek& v) {
    if (const auto dag = datum_from_iso(v.http.query.get("dag"))) o.dag = *dag;
}

void prefill(RichtGemeenteIn& o, const Verzoek& v) {
    if (const auto gezicht = view_gezicht(v.gemeente))
        o = {.naam = gezicht->naam, .telefoon = telefoon_dutch(gezicht->telefoon),
             .email = gezicht->email,
             .beschikking_weken = gezicht->beschikking_weken, .thema = gezicht->thema,
             .kantoor = gezicht->kantoor};
}

// Ten questions and more (a to j): in four steps that follow each other, and what may wait behind.
void group_begeleidingsplan(const Verzoek& v, pages::FormDetails& details) {
    const auto title = [&](const char* which) {
        return v.texts("begeleidingsplan.groep." + std::string(which));
    };
    details.groepen = {
        {.titel = title("nu-en-straks"),
         .velden = {"op", "beginsituatie", "uitstroom", "einddoel"}},
        {.titel = title("wie-doet-wat"), .velden = {"andereHulp", "taakverdeling", "aanDeSlag"}},
        {.titel = title("doelen"),
         .velden = {"geschatteDuur", "doelen", "doelenPeriode", "evaluatieOp"}},
        {.titel = title("contact"), .velden = {"werkwijze", "contactfase", "afspraken"}}};
    details.folded = {"motivatie", "motivatieHerinneren", "ondertekendOp", "reden"};
    details.folded_title = title("meer");
}

// The picture itself first; what the resident can and wants to learn beside it.
void group_beeldvorming(const Verzoek& v, pages::FormDetails& details) {
    details.groepen = {
        {.titel = v.texts("beeldvorming.groep.kan"),
         .velden = {"kanAl", "wilLeren", "doetZelf", "hulpNodig", "hulpVan"}},
        {.titel = v.texts("beeldvorming.groep.leren"), .velden = {"leerbaarheid", "motivatie"}}};
}

pages::FormDetails details_for(const Verzoek& v, OpdrachtSoort soort) {
    pages::FormDetails details;
    if (soort == OpdrachtSoort::WijsToe) details.options["behandelaar"] = behandelaars(v);
    if (soort == OpdrachtSoort::RegistreerAanmelding || soort == OpdrachtSoort::NeemTrajectOver)
        details.options["behandelaar"] = behandelaars(v);
    if (may_depart(soort)) {
        details.folded = {"afwijking"};
        details.folded_title = v.texts("intake.afwijken");
    }
    add_lijsten(v, soort, details);
    if (is_about_a_colleague(soort)) details.options["medewerker"] = colleague(v);
    details.download = soort == OpdrachtSoort::MaakDossierPdf;
    if (soort == OpdrachtSoort::VoegClientToe) add_search(v, details);
    if (soort == OpdrachtSoort::VerplaatsContact) {
        add_dossiers(v, details);
        details.hidden = {"contact"};
        details.aanwijzing = over_regel(v, v.traject(), "contact");
    }
    if (soort == OpdrachtSoort::WisGegeven) {
        details.hidden = {"gegeven"};
        details.aanwijzing = over_regel(v, onderwerp_of(v, soort), "gegeven");
    }
    if (soort == OpdrachtSoort::VoegInwonersSamen) add_doubles(v, details);
    if (soort == OpdrachtSoort::MaakSamenvoegingOngedaan) details.options["dubbele"] = doubles(v);
    add_for_gesprek(v, soort, details);
    add_for_meten(v, soort, details);
    if (soort == OpdrachtSoort::StelBegeleidingsplanVast) group_begeleidingsplan(v, details);
    if (soort == OpdrachtSoort::LegBeeldvormingVast) group_beeldvorming(v, details);
    if (is_about_an_agenda(soort)) details.options["medewerker"] = agenda_of(v);
    if (soort == OpdrachtSoort::HefAfwezigheidOp) details.hidden = {"vanaf"};
    if (soort == OpdrachtSoort::SchrapSluitingsdag) details.hidden = {"dag"};
    return details;
}

}  // namespace houvast::web
