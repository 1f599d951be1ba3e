// How a decision is made. app reads what a command names (nodig) and hands it over as
// a Wereld; decide answers with a Besluit, one member per kind of stream, or with a Weigering.
// Everything from outside comes in as an argument: the domain has no clock and no chance.
#pragma once

#include "base/result.h"
#include "base/shared.h"
#include "domain/actor.h"
#include "domain/agenda.h"
#include "domain/gemeente/inrichting.h"
#include "domain/inwoner/inwoner.h"
#include "domain/kalender.h"
#include "domain/methodiek/methodieken.h"
#include "domain/rechten.h"
#include "domain/signaal/signaal.h"
#include "domain/traject/opdracht.h"
#include "domain/traject/traject.h"

#include <map>

namespace houvast {

struct DeGemeente {  // there is one per journal
    auto operator<=>(const DeGemeente&) const = default;
};
using Onderwerp = std::variant<TrajectId, InwonerId, SignaalId, DeGemeente>;  // what it is asked of

struct Opdracht {
    std::variant<TrajectOpdracht, InwonerOpdracht, SignaalOpdracht, GemeenteOpdracht, WisOpdracht>
        van;

    template <class O>
        requires is_een_van<O, TrajectOpdrachten>
    Opdracht(O o) : van(TrajectOpdracht(std::move(o))) {}
    template <class O>
        requires is_een_van<O, InwonerOpdracht>
    Opdracht(O o) : van(InwonerOpdracht(std::move(o))) {}
    template <class O>
        requires is_een_van<O, SignaalOpdracht>
    Opdracht(O o) : van(SignaalOpdracht(std::move(o))) {}
    template <class O>
        requires is_een_van<O, GemeenteOpdracht>
    Opdracht(O o) : van(GemeenteOpdracht(std::move(o))) {}
    Opdracht(WisGegeven o) : van(WisOpdracht(std::move(o))) {}
};
OpdrachtSoort soort_of(const Opdracht&);

// Every stream, beside the subject, that a command names or rests on. The gemeente's own stream
// (Inrichting) is always there and need not be named. For a traject also its cliënten: they are
// known only after reading it, so app asks again with the Wereld so far, until nothing is added.
struct Wereld;
std::vector<Onderwerp> nodig(const Opdracht&, const Onderwerp&, const Wereld&);

const Shared<Inrichting>& nobody_yet();  // of a gemeente where nothing is arranged

struct Wereld {
    std::map<TrajectId, Traject> trajecten = {};
    std::map<InwonerId, Inwoner> inwoners = {};
    std::map<SignaalId, Signaal> signalen = {};
    Shared<Inrichting> inrichting = nobody_yet();  // large, and the same for every command
    // Who has the BSN that the command names, merges resolved; read with `inwoners`.
    std::vector<InwonerId> met_dit_bsn = {};
    // What stands that day in the agenda of the colleague whom an appointment names.
    std::vector<Bezet> bezet = {};

    const Traject& traject(const TrajectId&) const;  // NogNiets where nothing was read
    const Inwoner& inwoner(const InwonerId&) const;
    const Signaal& signaal(const SignaalId&) const;
};

// How this actor stands to the subject: what rechten asks. A dossier is shielded when one of its
// cliënten is, or a double of that cliënt.
Verband verband(const Onderwerp&, const Wereld&, const Actor&);

struct Context {
    Datum vandaag;
    Actor door;
    const Kalender& kalender;
    const Methodiek& methodiek;      // of the subject: its products, lists and frequencies
    const Methodieken& methodieken;  // all that a gemeente can choose from
    // Unused ids, for a command that meets or makes something new.
    InwonerId nieuwe_inwoner;
    TrajectId nieuw_traject;
    MedewerkerId nieuwe_medewerker;
    std::optional<Tijd> nu = {};  // on the clock; not known: all of today is to come
};
Result<void> not_in_future(Datum, const Context&);

// With which methodiek this is done: a traject has its own, anything else follows the gemeente, and
// so does a traject that begins.
MethodiekKeuze methodiek_voor(const Onderwerp&, const Wereld&, Datum vandaag);

// What a command leads to: all of it is written, or nothing.
struct Besluit {
    std::map<TrajectId, std::vector<TrajectGebeurtenis>> trajecten = {};
    std::map<InwonerId, std::vector<InwonerGebeurtenis>> inwoners = {};
    std::map<SignaalId, std::vector<SignaalGebeurtenis>> signalen = {};
    std::vector<GemeenteGebeurtenis> gemeente = {};
    std::optional<std::pair<Onderwerp, int>> te_wissen = {};  // whose texts go, with a record
};

// Is this possible at all, now, for this person? Buttons and API links come from it.
Result<void> may_now(OpdrachtSoort, const Onderwerp&, const Wereld&, const Actor&, Datum vandaag);

// What happens. Asks may_now first; then only the command's own values can be refused.
Result<Besluit> decide(const Opdracht&, const Onderwerp&, const Wereld&, const Context&);

// Should this person look again first, because of what others did since the page was made?
// `sinds`: the subject stream's events after the version that the page showed. Of a traject each
// command says which; a person's card does when the card itself was changed, or a text wiped that
// the form would write anew. A signal has few steps, each resting on the one before, so any does;
// a command of the gemeente names what it changes, so none does. Who wipes names one event, and
// never has to look again.
bool conflicts(const Opdracht&, const std::vector<TrajectGebeurtenis>& sinds);
bool conflicts(const Opdracht&, const std::vector<InwonerGebeurtenis>& sinds);
bool conflicts(const Opdracht&, const std::vector<SignaalGebeurtenis>& sinds);
bool conflicts(const Opdracht&, const std::vector<GemeenteGebeurtenis>& sinds);

}  // namespace houvast
