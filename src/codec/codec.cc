// The index: to write, a visit; to read, a table made from the variant and the stored names.
#include "codec/codec.h"

#include "base/check.h"
#include "codec/names.h"
#include "codec/stored.h"
#include "codec/upcast.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace houvast::codec {

namespace {

template <class G>
StoredEvent stored(const G& g) {
    return {.name = std::string(stored_name<G>),
            .payload = boost::json::serialize(Stored<G>::to_json(g))};
}

template <class Fact>
using Decoders = std::unordered_map<std::string_view, Fact (*)(const boost::json::object&)>;

template <class Fact, class G>
void add(Decoders<Fact>& decoders) {
    decoders[stored_name<G>] = [](const boost::json::object& o) -> Fact {
        return Stored<G>::from_json(o);
    };
}
template <class Fact, class... G>
Decoders<Fact> decoders_of(const std::variant<G...>*) {
    Decoders<Fact> decoders;
    (add<Fact, G>(decoders), ...);
    return decoders;
}

boost::json::object parsed(const StoredEvent& event) {
    boost::system::error_code error;
    boost::json::value value = boost::json::parse(event.payload, error);
    if (error || !value.is_object()) throw BrokenEvent(event.name + ": its payload is no object");
    return std::move(value.get_object());
}

template <class Fact>
Fact decoded(const StoredEvent& event, const Decoders<Fact>& decoders) {
    const auto newest = decoders.find(event.name);
    if (newest != decoders.end()) return newest->second(parsed(event));
    const auto older = std::ranges::find(steps(), std::string_view(event.name), &Step::from);
    if (older == steps().end())
        throw UnknownEvent(event.name + ": this program is older than the data, or it is no event");
    const Form form = upcast({event.name, parsed(event)});
    const auto decoder = decoders.find(form.name);
    ENSURE(decoder != decoders.end());  // a step leads to nowhere
    return decoder->second(form.payload);
}

template <StreamKind kind, class... G>
void add_levels(std::vector<Level>& all, const std::variant<G...>*) {
    const auto add_one = [&]<class One>(const One*) {
        all.push_back({.name = stored_name<One>, .kind = kind, .level = 1});
    };
    (add_one(static_cast<const G*>(nullptr)), ...);
}

}  // namespace

StoredEvent encode(const TrajectGebeurtenis& gebeurtenis) {
    return std::visit([](const auto& g) { return stored(g); }, gebeurtenis.feit);
}
StoredEvent encode(const InwonerGebeurtenis& gebeurtenis) {
    return std::visit([](const auto& g) { return stored(g); }, gebeurtenis);
}
StoredEvent encode(const SignaalGebeurtenis& gebeurtenis) {
    return std::visit([](const auto& g) { return stored(g); }, gebeurtenis);
}
StoredEvent encode(const GemeenteGebeurtenis& gebeurtenis) {
    return std::visit([](const auto& g) { return stored(g); }, gebeurtenis);
}

TrajectGebeurtenis decode_traject(const StoredEvent& event) {
    static const auto decoders = decoders_of<TrajectGebeurtenis>(
        static_cast<const TrajectGebeurtenis::Feit*>(nullptr));
    return decoded(event, decoders);
}
InwonerGebeurtenis decode_inwoner(const StoredEvent& event) {
    static const auto decoders = decoders_of<InwonerGebeurtenis>(
        static_cast<const InwonerGebeurtenis*>(nullptr));
    return decoded(event, decoders);
}
SignaalGebeurtenis decode_signaal(const StoredEvent& event) {
    static const auto decoders = decoders_of<SignaalGebeurtenis>(
        static_cast<const SignaalGebeurtenis*>(nullptr));
    return decoded(event, decoders);
}
GemeenteGebeurtenis decode_gemeente(const StoredEvent& event) {
    static const auto decoders = decoders_of<GemeenteGebeurtenis>(
        static_cast<const GemeenteGebeurtenis*>(nullptr));
    return decoded(event, decoders);
}

Feit decode(const Recorded& recorded) {
    switch (recorded.stream.kind) {
        case StreamKind::Traject: return decode_traject(recorded.event);
        case StreamKind::Inwoner: return decode_inwoner(recorded.event);
        case StreamKind::Signaal: return decode_signaal(recorded.event);
        case StreamKind::Gemeente: return decode_gemeente(recorded.event);
    }
    throw InvariantBroken("codec: a stream kind without events");
}

std::span<const Level> levels() {
    static const std::vector<Level> all = [] {
        std::vector<Level> made;
        add_levels<StreamKind::Traject>(made, static_cast<TrajectGebeurtenis::Feit*>(nullptr));
        add_levels<StreamKind::Inwoner>(made, static_cast<InwonerGebeurtenis*>(nullptr));
        add_levels<StreamKind::Signaal>(made, static_cast<SignaalGebeurtenis*>(nullptr));
        add_levels<StreamKind::Gemeente>(made, static_cast<GemeenteGebeurtenis*>(nullptr));
        return made;
    }();
    return all;
}

int level_of(std::string_view name) {
    const auto level = std::ranges::find(levels(), name, &Level::name);
    if (level == levels().end()) throw UnknownEvent(std::string(name) + ": not written today");
    return level->level;
}

int newest_level() { return std::ranges::max(levels(), {}, &Level::level).level; }

std::string_view without_version(std::string_view name) { return name.substr(0, name.find('/')); }

}  // namespace houvast::codec
