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
#include "domain/traject/aanmelding.h"
#include "domain/traject/advies.h"
#include "domain/traject/afzien.h"
#include "domain/traject/client.h"
#include "domain/traject/contact.h"
#include "domain/traject/dreiging.h"
#include "domain/traject/eerste_gesprek.h"
#include "domain/traject/index.h"
#include "domain/traject/intake.h"
#include "domain/traject/sluiting.h"
#include "domain/traject/toewijzing.h"
#include "domain/traject/uitstel.h"
#include "domain/traject/verplaatsing.h"
#include "domain/wissen.h"

namespace houvast {

namespace {

// A command of another kind of stream than its subject is a bug of who built the route.
template <class T>
const T& subject(const Onderwerp& onderwerp) {
    ENSURE(std::holds_alternative<T>(onderwerp));
    return std::get<T>(onderwerp);
}

Result<void> state_allows(OpdrachtSoort soort, const Onderwerp& van, const Wereld& wereld,
                          Datum vandaag) {
    const auto traject = [&]() -> const Traject& {
        return wereld.traject(subject<TrajectId>(van));
    };
    const auto inwoner = [&]() -> const Inwoner& {
        return wereld.inwoner(subject<InwonerId>(van));
    };
    const auto signaal = [&]() -> const Signaal& {
        return wereld.signaal(subject<SignaalId>(van));
    };
    switch (soort) {
    case OpdrachtSoort::RegistreerAanmelding:    return aanmelding::may_register(traject());
    case OpdrachtSoort::MeldBedreigendeSituatie: return dreiging::may_report(traject());
    case OpdrachtSoort::RondCrisisinterventieAf: return dreiging::may_round_off(traject());
    case OpdrachtSoort::LegContactVast:          return contact::may_record(traject());
    case OpdrachtSoort::StelEersteGesprekUit:    return uitstel::may_postpone(traject());
    case OpdrachtSoort::LegEersteGesprekVast:    return eerste_gesprek::may_record(traject());
    case OpdrachtSoort::RondAfMetAdvies:         return advies::may_round_off(traject());
    case OpdrachtSoort::LegAfzienVast:           return afzien::may_record(traject());
    case OpdrachtSoort::SluitNaPogingen:         return sluiting::may_close(traject(), vandaag);
    case OpdrachtSoort::StartIntake:             return intake::may_start(traject());
    case OpdrachtSoort::WijsToe:                 return toewijzing::may_assign(traject());
    case OpdrachtSoort::VoegClientToe:           return client::may_add(traject());
    case OpdrachtSoort::VerplaatsContact:        return verplaatsing::may_move(traject());
    case OpdrachtSoort::WijzigPersoonsgegevens:
    case OpdrachtSoort::LegBsnVast:
    case OpdrachtSoort::LegContactwensenVast:
    case OpdrachtSoort::LegHuishoudenVast:
    case OpdrachtSoort::SchermAf:
    case OpdrachtSoort::VoegInwonersSamen:       return inwoner::may_be_changed(inwoner());
    case OpdrachtSoort::HefAfschermingOp:        return afscherming::may_lift(inwoner());
    case OpdrachtSoort::MaakSamenvoegingOngedaan: return samenvoeging::may_undo(inwoner());
    case OpdrachtSoort::RegistreerSignaal:       return aanbod::may_register(signaal());
    case OpdrachtSoort::DoeAanbod:               return aanbod::may_offer(signaal());
    case OpdrachtSoort::SluitSignaalAf:          return aanbod::may_handle(signaal());
    case OpdrachtSoort::AanvaardAanbod:          return aanbod::may_accept(signaal());
    case OpdrachtSoort::WisGegeven:              return wissen::may_wipe(van, wereld);
    case OpdrachtSoort::NeemMedewerkerAan:
    case OpdrachtSoort::WijzigRollen:
    case OpdrachtSoort::ZetMedewerkerUitDienst:
    case OpdrachtSoort::VerleenMandaat:
    case OpdrachtSoort::TrekMandaatIn:
    case OpdrachtSoort::StelSluitingsdagVast:
    case OpdrachtSoort::SchrapSluitingsdag:
    case OpdrachtSoort::RichtGemeenteIn:         subject<DeGemeente>(van); return {};
    }
    ENSURE(false);
    return {};
}

}  // namespace

OpdrachtSoort soort_of(const Opdracht& opdracht) {
    return std::visit([](const auto& group) {
        return std::visit([](const auto& o) { return o.soort; }, group);
    }, opdracht.van);
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
    return state_allows(soort, van, wereld, vandaag);
}

Result<Besluit> decide(const Opdracht& opdracht, const Onderwerp& van, const Wereld& wereld,
                       const Context& context) {
    const auto now =
        may_now(soort_of(opdracht), van, wereld, context.door, context.vandaag);
    if (!now) return refuse(now.error());
    return std::visit(overloaded{
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
}

bool conflicts(const Opdracht& opdracht, const std::vector<TrajectGebeurtenis>& sinds) {
    const auto* o = std::get_if<TrajectOpdracht>(&opdracht.van);
    return o != nullptr && traject::conflicts(*o, sinds);
}

bool conflicts(const Opdracht& opdracht, const std::vector<InwonerGebeurtenis>& sinds) {
    const auto* o = std::get_if<InwonerOpdracht>(&opdracht.van);
    return o != nullptr && inwoner::conflicts(*o, sinds);
}

}  // namespace houvast
