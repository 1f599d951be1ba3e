#include "app/strommen.h"

#include "base/check.h"

namespace houvast {

std::string actor_text(const Actor& actor) {
    switch (actor.soort) {
    case ActorSoort::Medewerker: return "medewerker:" + actor.id;
    case ActorSoort::Inwoner:    return "inwoner:" + actor.id;
    case ActorSoort::Helper:     return "helper:" + actor.id;
    case ActorSoort::Partner:    return "partner:" + actor.id;
    case ActorSoort::Systeem:    return "systeem:" + actor.id;
    }
    ENSURE(false);
    return {};
}

}  // namespace houvast
