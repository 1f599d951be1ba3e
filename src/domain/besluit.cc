#include "domain/besluit.h"

#include "base/check.h"
#include "base/overloaded.h"
#include "domain/gemeente/index.h"
#include "domain/inwoner/afscherming.h"
#include "domain/inwoner/bekend.h"
#include "domain/inwoner/index.h"
#include "domain/inwoner/samenvoeging.h"
#include "domain/signaal/aanbod.h"
#include "domain/signaal/index.h"
#include "domain/traject/index.h"
#include "domain/traject/methodiekovergang.h"
#include "domain/wissen.h"

#include <algorithm>

namespace houvast {

namespace {

// A command of another kind of stream than its subject is a bug of who built the route.
template <class T>
const T& subject(const Onderwerp& onderwerp) {
    ENSURE(std::holds_alternative<T>(onderwerp));
    return std::get<T>(onderwerp);
}

using enum OpdrachtSoort;

template <class State>
struct Ingang {
    OpdrachtSoort soort;
    Result<void> (*may)(const State&);
};
constexpr std::array van_inwoner = std::to_array<Ingang<Inwoner>>({
    {WijzigPersoonsgegevens, inwoner::may_be_changed},
    {LegBsnVast, inwoner::may_be_changed},
    {LegContactwensenVast, inwoner::may_be_changed},
    {LegHuishoudenVast, inwoner::may_be_changed},
    {SchermAf, inwoner::may_be_changed},
    {VoegInwonersSamen, inwoner::may_be_changed},
    {HefAfschermingOp, afscherming::may_lift},
    {MaakSamenvoegingOngedaan, samenvoeging::may_undo},
});
constexpr std::array van_signaal = std::to_array<Ingang<Signaal>>({
    {RegistreerSignaal, aanbod::may_register},
    {DoeAanbod, aanbod::may_offer},
    {SluitSignaalAf, aanbod::may_handle},
    {AanvaardAanbod, aanbod::may_accept},
});

template <class State, std::size_t n>
Result<void> asked(const std::array<Ingang<State>, n>& ingangen, OpdrachtSoort soort,
                   const State& state) {
    const auto found = std::ranges::find(ingangen, soort, &Ingang<State>::soort);
    ENSURE(found != ingangen.end());  // a command that no table names
    return found->may(state);
}

Result<void> state_allows(OpdrachtSoort soort, const Onderwerp& van, const Wereld& wereld,
                          const Actor& actor, Datum vandaag) {
    if (soort <= VerplaatsContact)
        return traject::may_now(soort, wereld.traject(subject<TrajectId>(van)), wereld.inrichting,
                                actor, vandaag);
    if (soort <= MaakSamenvoegingOngedaan)
        return asked(van_inwoner, soort, wereld.inwoner(subject<InwonerId>(van)));
    if (soort <= SluitSignaalAf)
        return asked(van_signaal, soort, wereld.signaal(subject<SignaalId>(van)));
    if (soort == WisGegeven) return wissen::may_wipe(van, wereld);
    subject<DeGemeente>(van);
    return {};
}

}  // namespace

OpdrachtSoort soort_of(const Opdracht& opdracht) {
    return std::visit([](const auto& group) {
        return std::visit([](const auto& o) { return o.soort; }, keuze_van(group));
    }, opdracht.van);
}

MethodiekKeuze methodiek_voor(const Onderwerp& van, const Wereld& wereld, Datum vandaag) {
    const auto* id = std::get_if<TrajectId>(&van);
    if (id != nullptr && wereld.traject(*id).soort() != FaseSoort::NogNiets)
        return wereld.traject(*id).methodiek;
    return methodiek_op(wereld.inrichting, vandaag);
}

Result<void> not_in_future(Datum op, const Context& context) {
    if (op <= context.vandaag) return {};
    return refuse({.code = "in-de-toekomst",
                   .waarden = {{"op", op}, {"vandaag", context.vandaag}}});
}

Result<void> may_now(OpdrachtSoort soort, const Onderwerp& van, const Wereld& wereld,
                     const Actor& actor, Datum vandaag) {
    if (!may(actor, soort, verband(van, wereld, actor)))
        return refuse({.code = "geen-recht", .grond = "F7"});
    return state_allows(soort, van, wereld, actor, vandaag);
}

Result<Besluit> decide(const Opdracht& opdracht, const Onderwerp& van, const Wereld& wereld,
                       const Context& context) {
    const auto now =
        may_now(soort_of(opdracht), van, wereld, context.door, context.vandaag);
    if (!now) return refuse(now.error());
    auto besluit = std::visit(overloaded{
        [&](const TrajectOpdracht& o) {
            return traject::decide(o, subject<TrajectId>(van), wereld, context);
        },
        [&](const InwonerOpdracht& o) {
            return inwoner::decide(o, subject<InwonerId>(van), wereld, context);
        },
        [&](const SignaalOpdracht& o) {
            return signaal::decide(o, subject<SignaalId>(van), wereld, context);
        },
        [&](const GemeenteOpdracht& o) {
            return gemeente::decide(o, wereld.inrichting, context);
        },
        [&](const WisOpdracht& o) { return wissen::decide(o, van, wereld); },
    }, opdracht.van);
    if (besluit)
        methodiekovergang::add_to_new(*besluit, methodiek_voor(van, wereld, context.vandaag),
                                      context.vandaag);
    return besluit;
}

bool conflicts(const Opdracht& opdracht, const std::vector<TrajectGebeurtenis>& sinds) {
    const auto* o = std::get_if<TrajectOpdracht>(&opdracht.van);
    return o != nullptr && traject::conflicts(*o, sinds);
}

bool conflicts(const Opdracht& opdracht, const std::vector<InwonerGebeurtenis>& sinds) {
    const auto* o = std::get_if<InwonerOpdracht>(&opdracht.van);
    return o != nullptr && inwoner::conflicts(*o, sinds);
}

bool conflicts(const Opdracht& opdracht, const std::vector<SignaalGebeurtenis>& sinds) {
    return !std::holds_alternative<WisOpdracht>(opdracht.van) && !sinds.empty();
}

bool conflicts(const Opdracht&, const std::vector<GemeenteGebeurtenis>&) { return false; }

}  // namespace houvast
