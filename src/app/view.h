// view: the only way to read. May this actor see this view of this id? → record the look → query →
// what can be done from here. Refused with code "onbekend", whether it is not there or not theirs.
// A look at an id that does not exist is recorded as well. Throws DbError.
#pragma once

#include "app/gemeente.h"
#include "projections/dossier_view.h"
#include "projections/metingen_view.h"
#include "projections/team_view.h"
#include "projections/teksten_view.h"
#include "projections/vandaag_view.h"
#include "projections/zoek_view.h"

namespace houvast {

// A look in two steps, for a page that need not be made again: it is allowed and recorded, and
// `stand` says what it rests on (versions, the business day). For the same actor and arguments the
// same text means the same answer of `lees`, which reads in the same snapshot: let go of it soon.
template <class T>
struct Lezer {
    virtual ~Lezer() = default;
    virtual T lees() = 0;
};
template <class T>
struct Gekeken {
    std::string stand;
    std::unique_ptr<Lezer<T>> lezer;
    T lees() const { return lezer->lees(); }
};

Result<VandaagLijst> view_vandaag(Gemeente&, const Actor&);
Result<Gekeken<VandaagLijst>> kijk_vandaag(Gemeente&, const Actor&);

// The work of the whole team, for who leads it.
Result<Gekeken<TeamLijst>> kijk_team(Gemeente&, const Actor&);
// All staff by name, with how many dossiers are open with each: to choose whose go to another.
Result<std::vector<Collega>> view_collegas(Gemeente&, const Actor&);
// The open dossiers of one colleague, overdracht_max at a time, and who may take them.
Result<Overdracht> view_overdracht(Gemeente&, const Actor&, const MedewerkerId& van,
                                   const std::optional<TrajectId>& na = {});

Result<DossierLijst> view_inwoners(Gemeente&, const Actor&, const DossierFilter&, DossierSortering,
                                   const DossierPagina&);
Result<std::vector<ZoekResultaat>> view_zoeken(Gemeente&, const Actor&, const std::string& vraag);

// The dossiers of whom is found so: by name, or by number. To choose one from.
Result<std::vector<DossierRij>> view_dossiers_gezocht(Gemeente&, const Actor&,
                                                      const std::string& vraag);

// Could this be somebody we know? For a new aanmelding: shown, never forced.
Result<std::vector<ZoekResultaat>> view_mogelijk_dubbel(Gemeente&, const Actor&,
                                                        const std::string& naam,
                                                        const std::optional<std::string>& telefoon);

// The whole dossier, or its head where that is all this actor may see.
Result<DossierBeeld> view_dossier(Gemeente&, const Actor&, const TrajectId&,
                                  int tijdlijn_max = 50);
Result<Gekeken<DossierBeeld>> kijk_dossier(Gemeente&, const Actor&, const TrajectId&,
                                           int tijdlijn_max);
// The measurements of a dossier, for who may see its content.
Result<Gekeken<MetingenBeeld>> kijk_metingen(Gemeente&, const Actor&, const TrajectId&);
// One line of a timeline, by the version of its event: what a correction is about. The look is at
// that line. Who may wipe and not see the content gets it without what was written.
Result<TijdlijnRegel> view_regel(Gemeente&, const Actor&, const Onderwerp&, int versie);
// Who is helped in this dossier, for a form that offers somebody else: nothing is shown of them, so
// it is no look. Empty where it is not theirs to know.
std::vector<InwonerId> view_clienten(Gemeente&, const Actor&, const TrajectId&);
Result<InwonerBeeld> view_inwoner(Gemeente&, const Actor&, const InwonerId&);
Result<std::vector<SignaalRij>> view_signalen(Gemeente&, const Actor&, Signaal::Stand,
                                              const std::optional<SignaalId>& na);
Result<SignaalBeeld> view_signaal(Gemeente&, const Actor&, const SignaalId&);

struct BeheerBeeld {
    std::vector<MedewerkerRij> medewerkers;
    std::vector<SluitingsdagRij> sluitingsdagen;
    std::optional<GemeenteIngericht> gezicht;
    std::vector<MethodiekRij> methodieken;
};
Result<BeheerBeeld> view_beheer(Gemeente&, const Actor&);
struct KijklogBeeld {
    DossierKop kop;                // the head only: who and which
    std::vector<KijkRegel> regels;
};
Result<KijklogBeeld> view_kijklog(Gemeente&, const Actor&, const TrajectId&);
// "2026-00417" → that dossier, for who may open this of every dossier.
Result<TrajectId> view_dossiernummer(Gemeente&, const Actor&, Beeld, const std::string& nummer);
// What can be wiped of a traject, a person or a signal, and of who belongs to it.
Result<TekstenBeeld> view_teksten(Gemeente&, const Actor&, const Onderwerp&);

// With which methodiek a traject is helped, or this gemeente works today. No look: nothing is shown
// of anybody. Throws MethodiekOntbreekt (app/methodiek.h).
const Methodiek& view_methodiek(Gemeente&, const Onderwerp&);

// Colleagues to choose from: in service today and able to guide. No look: a list of staff.
std::vector<MedewerkerRij> view_behandelaars(Gemeente&);
std::optional<GemeenteIngericht> view_gezicht(Gemeente&);

// For the form of one command: its head, once may_now allows it. A refusal says why not.
Result<FormulierKop> view_formulier(Gemeente&, const Actor&, OpdrachtSoort, const Onderwerp&,
                                    std::optional<int> gezien = {});

}  // namespace houvast
