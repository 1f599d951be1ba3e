// The views that are lists: today, inwoners, search, signals, the beheerder's page.
#include "app/blik.h"
#include "app/outbox.h"
#include "app/view.h"
#include "domain/rechten.h"
#include "projections/dossiers.h"
#include "projections/gesprekken.h"
#include "projections/inwoners.h"
#include "projections/medewerkers.h"
#include "projections/signalen.h"
#include "projections/taken.h"
#include "projections/vandaag.h"
#include "projections/zoek.h"

#include <algorithm>

namespace houvast {

Weigering onbekend() { return {.code = "onbekend"}; }

std::shared_ptr<const Inrichting> inrichting_of(Gemeente& gemeente, const Blik& blik) {
    const auto staat =
        gemeente.staten().load(blik.journal, stream_of(DeGemeente{}), Staten::Keep::Yes);
    return {staat, &std::get<Inrichting>(staat->van)};
}

void record_look(Gemeente& gemeente, const Actor& actor, Beeld beeld,
                 const std::string& onderwerp) {
    gemeente.kijklog().record(gemeente.writer(), {.wie = actor,
                                                  .wat = beeld,
                                                  .onderwerp = onderwerp,
                                                  .op = gemeente.clock().now()});
}

bool may_look(Gemeente& gemeente, const Actor& actor, Beeld beeld) {
    if (!may_see(actor, beeld, Verband::Geen)) return false;
    record_look(gemeente, actor, beeld, "lijst");
    return true;
}

namespace {

// Of a shielded dossier a list says only that it is there, to who does not work on it.
bool hidden_from(const Actor& actor, const DossierRij& rij) {
    if (!rij.afgeschermd) return false;
    const bool own = rij.behandelaar && rij.behandelaar->waarde == actor.id;
    return !may_see(actor, Beeld::DossierKop, own ? Verband::Eigen : Verband::Afgeschermd);
}

}  // namespace

void shield(const Actor& actor, DossierRij& rij) {
    if (!hidden_from(actor, rij)) return;
    rij.naam.clear();
    rij.naam_sleutel.clear();
    rij.clienten.clear();
    rij.taal.reset();
    rij.tolk = false;
    rij.liefst.reset();
    rij.wanneer.reset();
}

namespace {

void shield_all(const Actor& actor, std::vector<AandachtPunt>& punten) {
    for (AandachtPunt& punt : punten) shield(actor, punt.dossier);
}

// Shielded persons are found only by who may see them and knows exactly whom they look for. Of all
// others a list shows what tells people apart, and no more.
std::vector<ZoekResultaat> shown_to(const Actor& actor, std::vector<ZoekResultaat> found) {
    std::erase_if(found, [&](const ZoekResultaat& r) {
        if (!r.afgeschermd) return false;
        return !is_exact(r.gevonden_op) || !r.dossier || hidden_from(actor, *r.dossier);
    });
    for (ZoekResultaat& r : found)
        r.persoon = {.inwoner = r.persoon.inwoner,
                     .naam = r.persoon.naam,
                     .geboren_op = r.persoon.geboren_op,
                     .woonplaats = r.persoon.woonplaats,
                     .afgeschermd = r.persoon.afgeschermd};
    return found;
}

}  // namespace

namespace {

// What the page shows of them, as one text: other people's dossiers may stand among them.
std::string stand_of(const std::vector<GesprekMetDossier>& gesprekken) {
    std::string stand;
    for (const GesprekMetDossier& een : gesprekken)
        stand += '|' + gebeurtenis_sleutel(een.gesprek.traject, een.gesprek.gebeurtenis) + ':' +
                 std::to_string(een.dossier.versie) + ':' + een.dossier.naam +
                 (een.dossier.afgeschermd ? "!" : "");
    return stand;
}

}  // namespace

Result<Gekeken<VandaagLijst>> kijk_vandaag(Gemeente& gemeente, const Actor& actor) {
    if (!may_look(gemeente, actor, Beeld::Vandaag)) return refuse(onbekend());
    const auto blik = std::make_shared<Blik>(gemeente);
    const MedewerkerId wie{actor.id};
    const Datum vandaag = gemeente.vandaag();
    const auto gesprekken = gesprekken_of(*blik->db, wie, vandaag, vandaag);  // one index, a few
    const int mislukt = may_see(actor, Beeld::Post, Verband::Geen)
                            ? outbox::nog_te_redden(*blik->db, vandaag)
                            : 0;
    return Gekeken<VandaagLijst>{
        .stand = iso(vandaag) + ' ' + vandaag_stand(*blik->db, wie) + stand_of(gesprekken) +
                 " post " + std::to_string(mislukt),
        .lezer = lezer<VandaagLijst>([=] {
            VandaagLijst lijst = vandaag_lijst(*blik->db, wie, vandaag);
            lijst.gesprekken = gesprekken;
            lijst.taken = taken_of(*blik->db, wie, vandaag + taken_dagen);
            lijst.berichten_mislukt = mislukt;
            for (GesprekMetDossier& een : lijst.gesprekken) shield(actor, een.dossier);
            shield_all(actor, lijst.eigen);
            shield_all(actor, lijst.niet_toegewezen);
            return lijst;
        })};
}

Result<VandaagLijst> view_vandaag(Gemeente& gemeente, const Actor& actor) {
    const auto gekeken = kijk_vandaag(gemeente, actor);
    if (!gekeken) return refuse(gekeken.error());
    return gekeken->lees();
}

Result<DossierLijst> view_inwoners(Gemeente& gemeente, const Actor& actor,
                                   const DossierFilter& filter, DossierSortering sortering,
                                   const DossierPagina& pagina) {
    if (!may_look(gemeente, actor, Beeld::Inwoners)) return refuse(onbekend());
    Blik blik(gemeente);
    DossierLijst lijst = inwoners_lijst(*blik.db, filter, sortering, pagina, gemeente.vandaag());
    for (DossierRij& rij : lijst.rijen) shield(actor, rij);
    return lijst;
}

Result<std::vector<ZoekResultaat>> view_zoeken(Gemeente& gemeente, const Actor& actor,
                                               const std::string& vraag) {
    if (!may_look(gemeente, actor, Beeld::Zoeken)) return refuse(onbekend());
    Blik blik(gemeente);
    return shown_to(actor, zoek(*blik.db, vraag, {gemeente.sleutels().derived("search")}));
}

Result<std::vector<DossierRij>> view_dossiers_gezocht(Gemeente& gemeente, const Actor& actor,
                                                      const std::string& vraag) {
    const auto found = view_zoeken(gemeente, actor, vraag);
    if (!found) return refuse(found.error());
    Blik blik(gemeente);
    std::vector<DossierRij> all;
    for (const ZoekResultaat& r : *found) {
        const auto kaart = inwoner_kaart(*blik.db, r.persoon.inwoner);
        if (!kaart) continue;
        for (const DossierRij& rij : kaart->dossiers) {
            const bool known = std::ranges::count(all, rij.traject, &DossierRij::traject) > 0;
            if (known || hidden_from(actor, rij)) continue;
            if (dossiernummer(rij.jaar, rij.nummer) == vraag) return std::vector{rij};
            if (all.size() < zoek_resultaten_max) all.push_back(rij);
        }
    }
    return all;
}

Result<std::vector<ZoekResultaat>>
view_mogelijk_dubbel(Gemeente& gemeente, const Actor& actor, const std::string& naam,
                     const std::optional<std::string>& telefoon) {
    if (!may(actor, OpdrachtSoort::RegistreerAanmelding, Verband::Geen) ||
        !may_look(gemeente, actor, Beeld::Zoeken))
        return refuse(onbekend());
    Blik blik(gemeente);
    return shown_to(actor, mogelijk_dubbel(*blik.db, naam, telefoon, {}));
}

Result<std::vector<SignaalRij>> view_signalen(Gemeente& gemeente, const Actor& actor,
                                              Signaal::Stand stand,
                                              const std::optional<SignaalId>& na) {
    if (!may_look(gemeente, actor, Beeld::Signalen)) return refuse(onbekend());
    Blik blik(gemeente);
    return signalen(*blik.db, stand, na);
}

Result<TrajectId> view_dossiernummer(Gemeente& gemeente, const Actor& actor, Beeld beeld,
                                     const std::string& nummer) {
    if (!may_look(gemeente, actor, beeld)) return refuse(onbekend());
    const auto parts = dossiernummer_from(nummer);
    if (!parts) return refuse(onbekend());
    Blik blik(gemeente);
    const auto traject = dossier_met_nummer(*blik.db, parts->first, parts->second);
    if (!traject) return refuse(onbekend());
    return *traject;
}

namespace {

// All there are; each with the day from which it counts, now or later.
std::vector<MethodiekRij> methodieken_of(const Gemeente& gemeente, const Inrichting& inrichting) {
    const Datum vandaag = gemeente.vandaag();
    const MethodiekKeuze nu = methodiek_op(inrichting, vandaag);
    std::vector<MethodiekRij> all;
    for (const Methodiek& m : gemeente.methodieken(inrichting).alle) {
        MethodiekRij rij{.keuze = keuze_van(m), .naam = m.naam, .nu = keuze_van(m) == nu};
        for (const auto& [vanaf, keuze] : inrichting.methodieken)
            if (keuze == rij.keuze && (vanaf > vandaag) != rij.nu) rij.vanaf = vanaf;
        all.push_back(std::move(rij));
    }
    return all;
}

}  // namespace

Result<BeheerBeeld> view_beheer(Gemeente& gemeente, const Actor& actor) {
    if (!may_look(gemeente, actor, Beeld::Beheer)) return refuse(onbekend());
    Blik blik(gemeente);
    return BeheerBeeld{.medewerkers = medewerkers(*blik.db),
                       .sluitingsdagen = sluitingsdagen(*blik.db),
                       .gezicht = gemeente_gezicht(*blik.db),
                       .methodieken = methodieken_of(gemeente, *inrichting_of(gemeente, blik))};
}

std::vector<MedewerkerRij> view_behandelaars(Gemeente& gemeente) {
    Blik blik(gemeente);
    std::vector<MedewerkerRij> all = medewerkers(*blik.db);
    const Datum vandaag = gemeente.vandaag();
    std::erase_if(all, [&](const MedewerkerRij& m) {
        const bool gone = m.uit_dienst_per && *m.uit_dienst_per <= vandaag;
        return gone || !m.rollen.has_any({Rol::Begeleider, Rol::Leidinggevende});
    });
    return all;
}

std::optional<GemeenteIngericht> view_gezicht(Gemeente& gemeente) {
    Blik blik(gemeente);
    return gemeente_gezicht(*blik.db);
}

}  // namespace houvast
