// Wereld: which streams a decision rests on, and how the actor stands to its subject.
#include "domain/besluit.h"

#include "base/overloaded.h"

#include <algorithm>

namespace houvast {

namespace {

template <class Map>
const typename Map::mapped_type& read_or_nothing(const Map& map, const auto& id) {
    static const typename Map::mapped_type nothing{};
    const auto found = map.find(id);
    return found == map.end() ? nothing : found->second;
}

// A person and who was merged with them: for safety and for rights they are one.
std::vector<InwonerId> same_person(const InwonerId& id, const Wereld& wereld) {
    std::vector<InwonerId> samen = {id};
    const Inwoner& inwoner = wereld.inwoner(id);
    samen.insert(samen.end(), inwoner.dubbelen.begin(), inwoner.dubbelen.end());
    if (!inwoner.opgegaan_in) return samen;
    samen.push_back(*inwoner.opgegaan_in);
    for (const InwonerId& dubbele : wereld.inwoner(*inwoner.opgegaan_in).dubbelen)
        if (dubbele != id) samen.push_back(dubbele);
    return samen;
}

bool shielded(const InwonerId& id, const Wereld& wereld) {
    return std::ranges::any_of(same_person(id, wereld), [&](const InwonerId& een) {
        return wereld.inwoner(een).afgeschermd;
    });
}

bool is_same_person(const InwonerId& id, const Actor& actor, const Wereld& wereld) {
    return std::ranges::any_of(same_person(id, wereld),
                               [&](const InwonerId& een) { return een.waarde == actor.id; });
}

Verband of_medewerker(const TrajectId& id, const Wereld& wereld, const Actor& actor) {
    const Traject& traject = wereld.traject(id);
    if (traject.soort() == FaseSoort::NogNiets) return Verband::Geen;
    if (traject.behandelaar && traject.behandelaar->waarde == actor.id) return Verband::Eigen;
    const bool afgeschermd = std::ranges::any_of(
        traject.clienten, [&](const InwonerId& een) { return shielded(een, wereld); });
    return afgeschermd ? Verband::Afgeschermd : Verband::Team;
}

Verband of_medewerker(const InwonerId& id, const Wereld& wereld, const Actor& actor) {
    for (const InwonerId& een : same_person(id, wereld))
        for (const TrajectId& traject : wereld.inwoner(een).trajecten) {
            const auto& behandelaar = wereld.traject(traject).behandelaar;
            if (behandelaar && behandelaar->waarde == actor.id) return Verband::Eigen;
        }
    return shielded(id, wereld) ? Verband::Afgeschermd : Verband::Team;
}

// A partner in the same traject sees nothing once the other one is shielded (PROCESS.md F6).
Verband of_inwoner(const TrajectId& id, const Wereld& wereld, const Actor& actor) {
    const Traject& traject = wereld.traject(id);
    if (traject.soort() == FaseSoort::NogNiets) return Verband::Geen;
    bool eigen = false;
    for (const InwonerId& een : traject.clienten) {
        if (is_same_person(een, actor, wereld)) eigen = true;
        else if (shielded(een, wereld)) return Verband::Ander;
    }
    return eigen ? Verband::Eigen : Verband::Ander;
}

}  // namespace

const Shared<Inrichting>& nobody_yet() {
    static const Shared<Inrichting> nobody;
    return nobody;
}

const Traject& Wereld::traject(const TrajectId& id) const {
    return read_or_nothing(trajecten, id);
}
const Inwoner& Wereld::inwoner(const InwonerId& id) const { return read_or_nothing(inwoners, id); }
const Signaal& Wereld::signaal(const SignaalId& id) const { return read_or_nothing(signalen, id); }

// Helper and partner: nothing is shared with them until a resident has ticked what (Gedeeld).
Verband verband(const Onderwerp& van, const Wereld& wereld, const Actor& actor) {
    const bool medewerker = actor.soort == ActorSoort::Medewerker;
    const bool inwoner = actor.soort == ActorSoort::Inwoner;
    if (actor.soort == ActorSoort::Systeem) return Verband::Geen;
    return std::visit(overloaded{
        [&](const TrajectId& id) {
            if (medewerker) return of_medewerker(id, wereld, actor);
            return inwoner ? of_inwoner(id, wereld, actor) : Verband::Ander;
        },
        [&](const InwonerId& id) {
            if (medewerker) return of_medewerker(id, wereld, actor);
            return inwoner && is_same_person(id, actor, wereld) ? Verband::Eigen : Verband::Ander;
        },
        [&](const SignaalId& id) {
            if (!medewerker) return Verband::Ander;
            const bool new_one = wereld.signaal(id).stand == Signaal::Stand::NogNiets;
            return new_one ? Verband::Geen : Verband::Team;
        },
        [&](const DeGemeente&) { return Verband::Geen; },
    }, van);
}

namespace {

struct Collector {
    const Wereld& wereld;
    std::vector<Onderwerp> found = {};

    void add(const InwonerId& id) {
        for (const InwonerId& een : same_person(id, wereld)) found.push_back(een);
    }
    void add_with_trajecten(const InwonerId& id) {
        for (const InwonerId& een : same_person(id, wereld)) {
            found.push_back(een);
            for (const TrajectId& traject : wereld.inwoner(een).trajecten)
                found.push_back(traject);
        }
    }
    void add(const TrajectId& id) {
        found.push_back(id);
        for (const InwonerId& client : wereld.traject(id).clienten) add(client);
    }

    void named_by(const RegistreerAanmelding& o) { if (o.bekende) add_with_trajecten(*o.bekende); }
    void named_by(const VoegClientToe& o) { if (o.bekende) add_with_trajecten(*o.bekende); }
    void named_by(const NeemTrajectOver& o) { if (o.bekende) add_with_trajecten(*o.bekende); }
    void named_by(const VerplaatsContact& o) { add(o.naar); }
    void named_by(const VoegInwonersSamen& o) { add_with_trajecten(o.dubbele); }
    void named_by(const MaakSamenvoegingOngedaan& o) { add_with_trajecten(o.dubbele); }
    void named_by(const LegBsnVast&) {
        for (const InwonerId& id : wereld.met_dit_bsn) add_with_trajecten(id);
    }
    void named_by(const auto&) {}
};

}  // namespace

std::vector<Onderwerp> nodig(const Opdracht& opdracht, const Onderwerp& van,
                             const Wereld& wereld) {
    Collector collector{.wereld = wereld};
    if (const auto* traject = std::get_if<TrajectId>(&van)) collector.add(*traject);
    if (const auto* inwoner = std::get_if<InwonerId>(&van)) collector.add_with_trajecten(*inwoner);
    std::visit([&](const auto& group) {
        std::visit([&](const auto& o) { collector.named_by(o); }, keuze_van(group));
    }, opdracht.van);
    auto& found = collector.found;
    std::ranges::sort(found);
    const auto doubles = std::ranges::unique(found);
    found.erase(doubles.begin(), doubles.end());
    std::erase(found, van);
    return found;
}

}  // namespace houvast
