#include "demo/verteller.h"

namespace houvast::demo {

std::optional<Actor> Team::met(Rollen rollen, int nummer) const {
    std::vector<const Actor*> found;
    for (const Actor& een : leden_)
        if (een.rollen.has_any(rollen)) found.push_back(&een);
    if (found.empty()) return {};
    return *found[static_cast<std::size_t>(nummer) % found.size()];
}

Verteller::Verteller(Gemeente& gemeente, SimulatedClock& clock, Kans kans)
    : gemeente_(gemeente), clock_(clock), kans_(kans), ids_(kans.tak(0)) {}

std::string Verteller::nieuwe_id() {
    return uuid7(clock_.now().time_since_epoch().count(), ids_.bytes(10));
}

Receipt Verteller::doe(const Onderwerp& onderwerp, const Opdracht& opdracht, const Actor& door) {
    const auto known = versies_.find(stream_of(onderwerp));
    const Submission submission{.id = {nieuwe_id()},
                                .onderwerp = onderwerp,
                                .seen_version = known == versies_.end() ? 0 : known->second,
                                .opdracht = opdracht,
                                .door = door};
    const auto receipt = bulk_ ? (*bulk_)(submission) : handle(gemeente_, submission);
    if (!receipt)
        throw VerhaalKloptNiet("de demo klopt niet: " + std::string(name_of(soort_of(opdracht))) +
                               " geweigerd met " + receipt.error().code);
    for (const Written& w : receipt->written) versies_[w.stream] = w.version;
    ++opdrachten_;
    return *receipt;
}

}  // namespace houvast::demo
