// Dossier: everything the page of one traject shows, with what this person may do from there.
#pragma once

#include "base/result.h"
#include "domain/methodiek/instrument.h"
#include "domain/soorten.h"
#include "domain/traject/aanwijzing.h"
#include "domain/traject/opdracht.h"
#include "projections/doelen_view.h"
#include "projections/dossiers_view.h"
#include "projections/inschalingen_view.h"
#include "projections/medewerkers_view.h"
#include "projections/post_view.h"
#include "projections/signalen_view.h"
#include "projections/tijdlijn_view.h"

namespace houvast {

struct Verhindering {  // a step that belongs to this person's work, and why it cannot be taken now
    OpdrachtSoort soort;
    Weigering waarom;
};

struct Mogelijkheden {
    std::vector<OpdrachtSoort> nu = {};
    std::vector<Verhindering> nog_niet = {};
};

// How much of a dossier somebody sees: the front desk sees the head, who it is about and who helps.
enum class Zicht { Kop, Inhoud };

struct Methodieknaam {
    std::string naam;
    std::string versie;
    bool operator==(const Methodieknaam&) const = default;
};

// an instrument as a measurement had it, with the answers of its scale, lowest first. What
// is not there any more has its codes for names.
struct Meetlat {
    Instrument instrument = {};
    std::vector<Trede> treden = {};
};

struct Meetvoorstel {  // domain/traject/meetplan.h
    Meetmoment moment{};
    std::string instrument = {};  // code; empty: the gemeente has none for it
};

// what comes back in the next talk: a topic of a plate by its name, or one of the
// resident's own in their words.
struct Agendapunt {
    int gebeurtenis;             // the last time that it came up
    std::string plaat;           // code
    std::string onderwerp = {};  // code; empty: one of the resident's own
    std::string tekst;
    Besproken besproken{};
    bool operator==(const Agendapunt&) const = default;
};

// What stands in the dossier beside its route, and what deserves attention today.
struct Boekbeeld {
    Boek boek;
    std::vector<Aanwijzing> aanwijzingen = {};
    std::vector<Agendapunt> agenda = {};  // of the next talk
    std::optional<Methodieknaam> andere_methodiek = {};  // its own, where the gemeente has another
    std::map<std::string, std::string> namen = {};  // of products and regulations, by their code
    // Of the appointments that stand, for the moment they have now; by the event that planned them.
    std::map<int, std::vector<PostRij>> herinneringen = {};
    std::optional<Inschalingstand> schaal = {};
    std::vector<Trainingbeeld> trainingen = {};
    Meetvoorstel meetvoorstel = {};
    std::optional<Meetlat> meetlat = {};  // of the last measurement, where there is one
};

// Something of the dossier that a form is about: an agreement, a debt; or a product by its code.
struct Keuzeregel {
    std::string waarde;
    std::string tekst;
};

struct DossierBeeld {
    DossierKop kop;
    Zicht zicht = Zicht::Kop;
    Mogelijkheden traject = {};
    std::map<InwonerId, Mogelijkheden> personen = {};
    std::vector<TijdlijnRegel> tijdlijn = {};   // the newest first
    bool tijdlijn_meer = false;                 // there is more than is shown
    bool eigen = false;                         // assigned to who looks
    std::string nazorg_naam = {};               // what its methodiek calls nazorg
    std::optional<Boekbeeld> boek = {};         // with the content only
};

struct InwonerBeeld {
    InwonerKaart kaart;
    Mogelijkheden mogelijk = {};
};

struct SignaalBeeld {
    SignaalRij signaal;
    Mogelijkheden mogelijk = {};
};

// What a form about a traject or a person shows above its fields.
struct FormulierKop {
    std::string naam;         // of the cliënten; empty where it is shielded
    int versie = 0;           // of the subject, as shown: comes back with the command
    std::vector<TijdlijnRegel> sinds = {};  // on a conflict: what colleagues wrote meanwhile
    // Of a command that names something in the dossier: what there is to name, by its field.
    std::map<std::string, std::vector<Keuzeregel>> keuzes = {};
    std::optional<DossierRij> dossier = {};  // for an appointment: wishes, language, whose it is
    std::optional<FaseSoort> fase = {};      // of the dossier, when this person may know it
    std::optional<TrajectOpdracht> vorige = {};  // the version that a new one begins with
    std::optional<inschaling::Voorstel> voorstel = {};  // R-129, for who may see the content
};

}  // namespace houvast
