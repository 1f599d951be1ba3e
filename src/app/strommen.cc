#include "app/strommen.h"

#include "base/check.h"
#include "codec/codec.h"

namespace houvast {

namespace {

template <class Event>
void add(std::vector<Append>& appends, const StreamId& stream, const std::vector<Event>& events) {
    if (events.empty()) return;
    Append append{.stream = stream, .expected_version = {}, .events = {}};
    for (const Event& event : events) append.events.push_back(codec::encode(event));
    appends.push_back(std::move(append));
}

}  // namespace

std::vector<Append> appends_of(const Besluit& besluit) {
    std::vector<Append> appends;
    for (const auto& [id, events] : besluit.inwoners) add(appends, stream_of(id), events);
    for (const auto& [id, events] : besluit.signalen) add(appends, stream_of(id), events);
    for (const auto& [id, events] : besluit.trajecten) add(appends, stream_of(id), events);
    add(appends, stream_of(DeGemeente{}), besluit.gemeente);
    return appends;
}

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
