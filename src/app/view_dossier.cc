// The views of one thing: a dossier, a person, a signal, the head of a form, who looked.
#include "app/blik.h"
#include "app/keuzes.h"
#include "app/leren.h"
#include "app/meetlat.h"
#include "app/methodiek.h"
#include "app/outbox.h"
#include "app/view.h"
#include "base/check.h"
#include "codec/codec.h"
#include "domain/rechten.h"
#include "domain/traject/gespreksplaat.h"
#include "domain/traject/meetplan.h"
#include "projections/dossiers.h"
#include "projections/gesprekken.h"
#include "projections/inwoners.h"
#include "projections/medewerkers.h"
#include "projections/signalen.h"
#include "projections/tijdlijn.h"

#include <algorithm>

namespace houvast {

namespace {

constexpr int looks_shown_max = 200;

// The commands about this kind of subject, in the order of the process.
bool is_about(OpdrachtSoort soort, StreamKind kind) {
    const auto between = [&](OpdrachtSoort first, OpdrachtSoort last) {
        return soort >= first && soort <= last;
    };
    if (soort == OpdrachtSoort::WisGegeven) return kind != StreamKind::Gemeente;
    switch (kind) {
    case StreamKind::Traject:
        return between(OpdrachtSoort::MeldBedreigendeSituatie, OpdrachtSoort::VerplaatsContact);
    case StreamKind::Inwoner:
        return between(OpdrachtSoort::WijzigPersoonsgegevens,
                       OpdrachtSoort::MaakSamenvoegingOngedaan);
    case StreamKind::Signaal:
        return between(OpdrachtSoort::DoeAanbod, OpdrachtSoort::SluitSignaalAf);
    case StreamKind::Gemeente: return false;
    }
    ENSURE(false);
    return false;
}

Mogelijkheden possible(const Onderwerp& onderwerp, const Wereld& wereld, const Actor& actor,
                       Datum vandaag) {
    Mogelijkheden all;
    const Verband relation = verband(onderwerp, wereld, actor);
    for (int i = 0; i < opdracht_soorten; ++i) {
        const auto soort = static_cast<OpdrachtSoort>(i);
        if (!is_about(soort, stream_of(onderwerp).kind) || !may(actor, soort, relation)) continue;
        if (const auto now = may_now(soort, onderwerp, wereld, actor, vandaag); now)
            all.nu.push_back(soort);
        else
            all.nog_niet.push_back({soort, now.error()});
    }
    return all;
}

// What the front desk needs to put somebody through, and no more.
void strip_to_head(DossierKop& kop) {
    for (InwonerRij& persoon : kop.personen) {
        InwonerRij head{.inwoner = persoon.inwoner, .naam = persoon.naam};
        head.liefst = persoon.liefst;
        head.wanneer = persoon.wanneer;
        head.taal = persoon.taal;
        head.tolk = persoon.tolk;
        head.afgeschermd = persoon.afgeschermd;
        persoon = std::move(head);
    }
}

std::vector<TijdlijnRegel> timeline_of(const Gemeente& gemeente, const Blik& blik,
                                       const TrajectId& id, int after_version,
                                       const Wereld& wereld) {
    return tijdlijn(blik.journal.read(stream_of(id), after_version), wereld.inrichting,
                    methodiek_van(gemeente, id, wereld),
                    gemeente.methodieken(wereld.inrichting));
}

// What a list calls each of its codes: what only another methodiek has, as that one does.
void add_names(std::map<std::string, std::string>& namen, const Methodiek& methodiek) {
    for (const Product& p : methodiek.producten) namen[p.code] = p.naam;
    if (const Codelijst* lijst = codelijst(methodiek, "regelingen"))
        for (const CodelijstWaarde& w : lijst->waarden) namen[w.code] = w.naam;
}

// What its plate calls a topic: that of this methodiek, else that of any other that has it.
std::string topic_name(const gespreksplaat::OpenOnderwerp& o, const Namenbron& bron) {
    std::vector<const Methodiek*> bronnen = {&bron.eigen};
    for (const Methodiek& ander : bron.alle.alle) bronnen.push_back(&ander);
    for (const Methodiek* m : bronnen)
        if (const Gespreksplaat* p = plaat(*m, o.plaat))
            for (const auto& [code, naam] : gespreksplaat::onderwerpen_van(*m, *p))
                if (code == o.onderwerp) return naam;
    return o.onderwerp;
}

std::vector<Agendapunt> agenda_of(const Traject& traject, const Namenbron& bron) {
    std::vector<Agendapunt> agenda;
    for (const gespreksplaat::OpenOnderwerp& o : gespreksplaat::open_onderwerpen(traject))
        agenda.push_back({.gebeurtenis = o.gebeurtenis,
                          .plaat = o.plaat,
                          .onderwerp = o.onderwerp,
                          .tekst = o.onderwerp.empty() ? o.eigen_onderwerp
                                                       : topic_name(o, bron),
                          .besproken = o.besproken});
    return agenda;
}

Boekbeeld boekbeeld(const TrajectId& id, const Wereld& wereld, const Gemeente& gemeente) {
    const Traject& traject = wereld.traject(id);
    const auto& medewerkers = wereld.inrichting->medewerkers;
    Boekbeeld beeld{.boek = traject.boek,
                    .aanwijzingen = aanwijzingen(traject, gemeente.vandaag())};
    for (const auto& [_, gesprek] : traject.boek.gesprekken)
        if (const auto wie = medewerkers.find(gesprek.medewerker); wie != medewerkers.end())
            beeld.namen[wie->first.waarde] = wie->second.naam;
    const Methodiek& eigen = methodiek_van(gemeente, id, wereld);
    const Namenbron bron{eigen, gemeente.methodieken(wereld.inrichting)};
    for (const Methodiek& ander : bron.alle.alle) add_names(beeld.namen, ander);
    add_names(beeld.namen, eigen);
    beeld.meetvoorstel = {.moment = meetplan::moment_van(traject),
                          .instrument = meetplan::instrument_van(traject, eigen)};
    if (!traject.boek.metingen.empty())
        beeld.meetlat = meetlat_van(traject.boek.metingen.back().feit, bron);
    beeld.agenda = agenda_of(traject, bron);
    if (traject.methodiek != methodiek_op(wereld.inrichting, gemeente.vandaag()))
        beeld.andere_methodiek = Methodieknaam{eigen.naam, eigen.versie};
    beeld.schaal = inschalingstand_van(traject, bron, gemeente.vandaag());
    beeld.trainingen = trainingen_van(traject.boek, bron);
    return beeld;
}

using Herinneringsrijen = std::map<int, std::vector<PostRij>>;

// Of the appointments that stand; what was sent for an earlier moment of one is not about it now.
Herinneringsrijen herinneringen_van(const Traject& traject, const TrajectId& id, const Blik& blik) {
    const auto& gesprekken = traject.boek.gesprekken;
    if (gesprekken.empty()) return {};
    Herinneringsrijen found;
    for (PostRij& rij : outbox::van_traject(*blik.db, id))
        for (const auto& [gebeurtenis, feit] : gesprekken)
            if (rij.gesprek == gebeurtenis_sleutel(id, gebeurtenis) && rij.dag == feit.dag &&
                rij.tijd.count() == feit.tijd.minuten) {
                found[gebeurtenis].push_back(std::move(rij));
                break;
            }
    return found;
}

// What changes about them without an event of the dossier, as a text.
std::string stand_of(const Herinneringsrijen& herinneringen) {
    std::string stand;
    for (const auto& [gebeurtenis, rijen] : herinneringen)
        for (const PostRij& rij : rijen)
            stand += '|' + rij.sleutel + ':' + std::string(name_of(rij.stand)) + ':' +
                     std::string(name_of(rij.kanaal)) + ':' + rij.reden +
                     (rij.klaar_op ? iso(*rij.klaar_op) : "");
    return stand;
}

// Its form asks when there is a talk or an evaluation.
bool plans_ahead(OpdrachtSoort soort) {
    return soort == OpdrachtSoort::PlanGesprek || soort == OpdrachtSoort::StelBegeleidingsplanVast;
}

// The same as wereld_van, of a cliënt that mostly is in the world of the traject already.
Wereld world_of(const InwonerId& id, const Wereld& known, const Blik& blik, Gemeente& gemeente) {
    const auto found = known.inwoners.find(id);
    if (found == known.inwoners.end()) return wereld_van(id, blik.journal, gemeente.staten());
    return {.inwoners = {*found}, .inrichting = known.inrichting};
}

DossierBeeld read_dossier(Gemeente& gemeente, const Blik& blik, const Wereld& wereld,
                          const Actor& actor, const TrajectId& id, int tijdlijn_max,
                          const Herinneringsrijen& herinneringen) {
    const Verband relation = verband(id, wereld, actor);
    const bool whole = may_see(actor, Beeld::Dossier, relation);
    auto kop = dossier(*blik.db, id);
    ENSURE(kop.has_value());
    DossierBeeld beeld{.kop = std::move(*kop), .zicht = whole ? Zicht::Inhoud : Zicht::Kop};
    beeld.eigen = relation == Verband::Eigen;
    beeld.traject = possible(id, wereld, actor, gemeente.vandaag());
    beeld.nazorg_naam = methodiek_van(gemeente, id, wereld).nazorg_naam;
    if (!whole) {
        strip_to_head(beeld.kop);
        return beeld;
    }
    for (const InwonerRij& persoon : beeld.kop.personen)
        beeld.personen[persoon.inwoner] =
            possible(persoon.inwoner, world_of(persoon.inwoner, wereld, blik, gemeente), actor,
                     gemeente.vandaag());
    const int earlier = wereld.traject(id).geschreven.versie - tijdlijn_max;  // a page has a cost
    beeld.tijdlijn = timeline_of(gemeente, blik, id, std::max(earlier, 0), wereld);
    beeld.tijdlijn_meer = earlier > 0;
    beeld.boek = boekbeeld(id, wereld, gemeente);
    beeld.boek->herinneringen = herinneringen;
    return beeld;
}

}  // namespace

Result<Gekeken<DossierBeeld>> kijk_dossier(Gemeente& gemeente, const Actor& actor,
                                           const TrajectId& id, int tijdlijn_max) {
    const auto blik = std::make_shared<Blik>(gemeente);
    std::string stand = iso(gemeente.vandaag()) + ' ';
    const auto wereld = std::make_shared<const Wereld>(
        wereld_van(id, blik->journal, gemeente.staten(), &stand));
    const Verband relation = verband(id, *wereld, actor);
    const bool whole = may_see(actor, Beeld::Dossier, relation);
    record_look(gemeente, actor, whole ? Beeld::Dossier : Beeld::DossierKop, id.waarde);
    if (!whole && !may_see(actor, Beeld::DossierKop, relation)) return refuse(onbekend());
    if (wereld->traject(id).soort() == FaseSoort::NogNiets) return refuse(onbekend());
    Herinneringsrijen herinneringen;
    if (whole) herinneringen = herinneringen_van(wereld->traject(id), id, *blik);
    stand += stand_of(herinneringen);
    return Gekeken<DossierBeeld>{
        .stand = std::move(stand), .lezer = lezer<DossierBeeld>([=, &gemeente] {
            return read_dossier(gemeente, *blik, *wereld, actor, id, tijdlijn_max,
                                herinneringen);
        })};
}

Result<DossierBeeld> view_dossier(Gemeente& gemeente, const Actor& actor, const TrajectId& id,
                                  int tijdlijn_max) {
    const auto gekeken = kijk_dossier(gemeente, actor, id, tijdlijn_max);
    if (!gekeken) return refuse(gekeken.error());
    return gekeken->lees();
}

std::vector<InwonerId> view_clienten(Gemeente& gemeente, const Actor& actor, const TrajectId& id) {
    const Blik blik(gemeente);
    const Wereld wereld = wereld_van(id, blik.journal, gemeente.staten());
    if (!may_see(actor, Beeld::DossierKop, verband(id, wereld, actor))) return {};
    return wereld.traject(id).clienten;
}

Result<InwonerBeeld> view_inwoner(Gemeente& gemeente, const Actor& actor, const InwonerId& id) {
    Blik blik(gemeente);
    const Wereld wereld = wereld_van(id, blik.journal, gemeente.staten());
    record_look(gemeente, actor, Beeld::Inwoner, id.waarde);
    if (!may_see(actor, Beeld::Inwoner, verband(id, wereld, actor))) return refuse(onbekend());
    auto kaart = inwoner_kaart(*blik.db, id);
    if (!kaart) return refuse(onbekend());
    return InwonerBeeld{.kaart = std::move(*kaart),
                        .mogelijk = possible(id, wereld, actor, gemeente.vandaag())};
}

Result<SignaalBeeld> view_signaal(Gemeente& gemeente, const Actor& actor, const SignaalId& id) {
    record_look(gemeente, actor, Beeld::Signaal, id.waarde);
    Blik blik(gemeente);
    const Wereld wereld = wereld_van(id, blik.journal, gemeente.staten());
    if (!may_see(actor, Beeld::Signaal, verband(id, wereld, actor))) return refuse(onbekend());
    auto rij = signaal(*blik.db, id);
    if (!rij) return refuse(onbekend());
    return SignaalBeeld{.signaal = std::move(*rij),
                        .mogelijk = possible(id, wereld, actor, gemeente.vandaag())};
}

Result<KijklogBeeld> view_kijklog(Gemeente& gemeente, const Actor& actor, const TrajectId& id) {
    record_look(gemeente, actor, Beeld::Kijklog, id.waarde);
    Blik blik(gemeente);
    const Wereld wereld = wereld_van(id, blik.journal, gemeente.staten());
    if (!may_see(actor, Beeld::Kijklog, verband(id, wereld, actor))) return refuse(onbekend());
    auto kop = dossier(*blik.db, id);
    if (!kop) return refuse(onbekend());
    strip_to_head(*kop);
    return KijklogBeeld{.kop = std::move(*kop),
                        .regels = Kijklog::read(*blik.db, id.waarde, looks_shown_max)};
}

Result<FormulierKop> view_formulier(Gemeente& gemeente, const Actor& actor, OpdrachtSoort soort,
                                    const Onderwerp& onderwerp, std::optional<int> gezien) {
    Blik blik(gemeente);
    const Wereld wereld = wereld_van(onderwerp, blik.journal, gemeente.staten());
    const Verband relation = verband(onderwerp, wereld, actor);
    const bool begins = begint_iets(soort) ||
                        std::holds_alternative<DeGemeente>(onderwerp);
    if (!begins && blik.journal.version_of(stream_of(onderwerp)) == 0) return refuse(onbekend());
    if (!may(actor, soort, relation)) return refuse(onbekend());
    if (const auto now = may_now(soort, onderwerp, wereld, actor, gemeente.vandaag()); !now)
        return refuse(now.error());
    const StreamId stream = stream_of(onderwerp);
    FormulierKop kop{.naam = {}, .versie = blik.journal.version_of(stream)};
    const bool inside = may_see(actor, Beeld::DossierKop, relation);
    if (const auto* traject = std::get_if<TrajectId>(&onderwerp); traject && inside) {
        if (auto rij = dossier_rij(*blik.db, *traject)) {
            kop.naam = rij->naam;
            kop.fase = rij->fase;
            if (soort == OpdrachtSoort::PlanGesprek) kop.dossier = std::move(*rij);
        }
    } else if (const auto* persoon = std::get_if<InwonerId>(&onderwerp); persoon && inside) {
        kop.naam = wereld.inwoner(*persoon).naam;
    } else if (const auto* melding = std::get_if<SignaalId>(&onderwerp);
               melding && may_see(actor, Beeld::Signaal, relation)) {
        kop.naam = wereld.signaal(*melding).naam;
    }
    if (const auto* traject = std::get_if<TrajectId>(&onderwerp);
        traject && gezien && *gezien < kop.versie && may_see(actor, Beeld::Dossier, relation))
        kop.sinds = timeline_of(gemeente, blik, *traject, *gezien, wereld);
    if (const auto* traject = std::get_if<TrajectId>(&onderwerp);
        traject && (may_see(actor, Beeld::Dossier, relation) || is_about_a_gesprek(soort)))
        add_from_boek(kop, soort, wereld.traject(*traject), wereld,
                      {methodiek_van(gemeente, *traject, wereld),
                       gemeente.methodieken(wereld.inrichting)});
    if (const auto* traject = std::get_if<TrajectId>(&onderwerp);
        traject && plans_ahead(soort) && may_see(actor, Beeld::Dossier, relation))
        kop.voorstel = inschaling::voorstel_van(wereld.traject(*traject),
                                                methodiek_van(gemeente, *traject, wereld),
                                                gemeente.vandaag());
    return kop;
}

const Methodiek& view_methodiek(Gemeente& gemeente, const Onderwerp& van) {
    const Blik blik(gemeente);
    return methodiek_van(gemeente, van, wereld_van(van, blik.journal, gemeente.staten()));
}

}  // namespace houvast
