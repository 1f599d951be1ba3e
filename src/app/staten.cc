#include "app/staten.h"

#include "base/check.h"
#include "base/overloaded.h"
#include "codec/codec.h"

#include <list>
#include <mutex>

namespace houvast {

namespace {

Staat empty_state(StreamKind kind) {
    switch (kind) {
    case StreamKind::Traject:  return {.van = Traject{}};
    case StreamKind::Inwoner:  return {.van = Inwoner{}};
    case StreamKind::Signaal:  return {.van = Signaal{}};
    case StreamKind::Gemeente: return {.van = Inrichting{}};
    }
    ENSURE(false);
    return {};
}

void fold(Staat& staat, const Recorded& recorded) {
    ENSURE(recorded.version == staat.versie + 1);
    std::visit(overloaded{
        [&](const TrajectGebeurtenis& g) {
            auto& traject = std::get<Traject>(staat.van);
            traject = evolve(std::move(traject), g);
        },
        [&](const InwonerGebeurtenis& g) {
            auto& inwoner = std::get<Inwoner>(staat.van);
            inwoner = evolve(std::move(inwoner), g);
        },
        [&](const SignaalGebeurtenis& g) {
            auto& signaal = std::get<Signaal>(staat.van);
            signaal = evolve(std::move(signaal), g);
        },
        [&](const GemeenteGebeurtenis& g) {
            auto& inrichting = std::get<Inrichting>(staat.van);
            inrichting = evolve(std::move(inrichting), g);
        },
    }, codec::decode(recorded));
    staat.versie = recorded.version;
}

}  // namespace

struct Staten::Data {
    struct Entry {
        GedeeldeStaat staat;
        std::int64_t checked_at;  // the head of the journal at which this was the stream's version
        std::list<StreamId>::iterator place;
    };
    struct Known {
        GedeeldeStaat staat = {};
        std::int64_t checked_at = 0;
    };
    std::size_t entries_max;
    std::mutex mutex;
    std::map<StreamId, Entry> entries;
    std::list<StreamId> recent;  // the least recently used one last

    Known find(const StreamId& stream) {
        const std::lock_guard lock(mutex);
        const auto found = entries.find(stream);
        if (found == entries.end()) return {};
        recent.splice(recent.begin(), recent, found->second.place);
        return {found->second.staat, found->second.checked_at};
    }

    void keep(const StreamId& stream, GedeeldeStaat staat, std::int64_t checked_at) {
        const std::lock_guard lock(mutex);
        if (const auto found = entries.find(stream); found != entries.end()) {
            Entry& entry = found->second;
            const int newer = staat->versie - entry.staat->versie;
            if (newer < 0 || (newer == 0 && checked_at < entry.checked_at)) return;
            entry.staat = std::move(staat);
            entry.checked_at = checked_at;
            return;
        }
        recent.push_front(stream);
        entries.emplace(stream, Entry{std::move(staat), checked_at, recent.begin()});
        if (entries.size() > entries_max) {
            entries.erase(recent.back());
            recent.pop_back();
        }
    }
};

Staten::Staten(std::size_t entries_max) : data_(std::make_unique<Data>()) {
    data_->entries_max = entries_max;
}
Staten::~Staten() = default;

GedeeldeStaat Staten::load(const Journal& journal, const StreamId& stream, Keep keep) {
    auto [known, checked_at] = data_->find(stream);
    // Nothing at all was written since: the one question that a page asks once for all of them.
    const std::int64_t head = journal.head();
    if (known && checked_at == head) return known;

    const int version = journal.version_of(stream);
    // A known version that is newer was written after this reader's snapshot, or by a transaction
    // that is gone: what this transaction sees counts, so it is replayed.
    if (known && known->versie > version) known = nullptr;
    if (!known || known->versie < version) {
        Staat staat = known ? *known : empty_state(stream.kind);
        for (const Recorded& recorded : journal.read(stream, staat.versie)) fold(staat, recorded);
        ENSURE(staat.versie == version);
        known = std::make_shared<const Staat>(std::move(staat));
    }
    if (keep == Keep::Yes) data_->keep(stream, known, head);
    return known;
}

void Staten::keep(const StreamId& stream, GedeeldeStaat staat) {
    data_->keep(stream, std::move(staat), 0);
}

void Staten::forget(const StreamId& stream) {
    const std::lock_guard lock(data_->mutex);
    const auto found = data_->entries.find(stream);
    if (found == data_->entries.end()) return;
    data_->recent.erase(found->second.place);
    data_->entries.erase(found);
}

namespace {

struct Reader {
    const Journal& journal;
    Staten& staten;
    Staten::Keep keep;
    Wereld& wereld;
    std::string* stand = nullptr;

    GedeeldeStaat load(const StreamId& stream) const {
        GedeeldeStaat staat = staten.load(journal, stream, keep);
        if (stand) *stand += stream.id + ':' + std::to_string(staat->versie) + ' ';
        return staat;
    }
    template <class State, class Id>
    void read(std::map<Id, State>& into, const Id& id) const {
        if (into.contains(id)) return;
        into.emplace(id, std::get<State>(load(stream_of(id))->van));
    }
    void operator()(const TrajectId& id) const { read(wereld.trajecten, id); }
    void operator()(const InwonerId& id) const { read(wereld.inwoners, id); }
    void operator()(const SignaalId& id) const { read(wereld.signalen, id); }
    void operator()(DeGemeente) const {
        const auto staat = load(stream_of(DeGemeente{}));
        wereld.inrichting = std::shared_ptr<const Inrichting>(
            staat, &std::get<Inrichting>(staat->van));
    }
};

std::size_t size_of(const Wereld& wereld) {
    return wereld.trajecten.size() + wereld.inwoners.size() + wereld.signalen.size();
}

// A person with whoever was merged with them: for safety and for rights they are one.
std::vector<InwonerId> read_person(const Reader& read, const InwonerId& id) {
    read(id);
    InwonerId main = id;
    if (const auto into = read.wereld.inwoner(id).opgegaan_in) read(main = *into);
    std::vector<InwonerId> samen = {main};
    for (const InwonerId& dubbele : read.wereld.inwoner(main).dubbelen) samen.push_back(dubbele);
    for (const InwonerId& een : samen) read(een);
    return samen;
}

// What says how somebody stands to the subject: whose it is, and whether it is shielded.
struct RelationReader {
    const Reader& read;
    void operator()(const TrajectId& id) const {
        const std::vector<InwonerId> clienten = read.wereld.traject(id).clienten;
        for (const InwonerId& client : clienten) read_person(read, client);
    }
    void operator()(const InwonerId& id) const {
        for (const InwonerId& een : read_person(read, id)) {
            const auto trajecten = read.wereld.inwoner(een).trajecten;
            for (const TrajectId& traject : trajecten) read(traject);
        }
    }
    void operator()(const SignaalId&) const {}
    void operator()(DeGemeente) const {}
};

}  // namespace

Wereld wereld_voor(const Opdracht& opdracht, const Onderwerp& onderwerp, const Journal& journal,
                   Staten& staten, Staten::Keep keep, std::vector<InwonerId> met_dit_bsn) {
    Wereld wereld;
    wereld.met_dit_bsn = std::move(met_dit_bsn);
    const Reader read{journal, staten, keep, wereld};
    read(DeGemeente{});
    std::visit(read, onderwerp);
    for (std::size_t before = 0; before != size_of(wereld);) {
        before = size_of(wereld);
        for (const Onderwerp& more : nodig(opdracht, onderwerp, wereld)) std::visit(read, more);
    }
    return wereld;
}

Wereld wereld_van(const Onderwerp& onderwerp, const Journal& journal, Staten& staten,
                  std::string* stand) {
    Wereld wereld;
    const Reader read{journal, staten, Staten::Keep::Yes, wereld, stand};
    read(DeGemeente{});
    std::visit(read, onderwerp);
    std::visit(RelationReader{read}, onderwerp);
    return wereld;
}

}  // namespace houvast
