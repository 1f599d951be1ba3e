#include "demo/verteller.h"

namespace houvast::demo {

std::optional<Actor> Team::met(Rollen rollen, int nummer) const {
    std::vector<const Actor*> found;
    for (const Actor& een : leden_)
        if (een.rollen.has_any(rollen)) found.push_back(&een);
    if (found.empty()) return {};
    return *found[static_cast<std::size_t>(nummer) % found.size()];
}

std::optional<Actor> Team::van(std::string_view email) const {
    for (std::size_t i = 0; i < leden_.size(); ++i)
        if (adressen_[i] == email) return leden_[i];
    return {};
}

Verteller::Verteller(Gemeente& gemeente, SimulatedClock& clock, Kans kans)
    : gemeente_(gemeente), clock_(clock), kans_(kans), ids_(kans.tak(0)) {}

std::string Verteller::nieuwe_id() {
    return uuid7(clock_.now().time_since_epoch().count(), ids_.bytes(10));
}

const Methodiek& Verteller::methodiek() const {
    if (methodiek_ == nullptr) throw VerhaalKloptNiet("de demo klopt niet: geen methodiek");
    return *methodiek_;
}

void Verteller::werkt_met(const MethodiekKeuze& keuze) {
    methodiek_ = find(gemeente_.methodieken_op_schijf(), keuze);
}

namespace {

VerhaalKloptNiet refused(const Opdracht& opdracht, const Weigering& weigering) {
    return VerhaalKloptNiet("de demo klopt niet: " + std::string(name_of(soort_of(opdracht))) +
                            " geweigerd met " + weigering.code);
}

}  // namespace

Receipt Verteller::doe(const Onderwerp& onderwerp, const Opdracht& opdracht, const Actor& door) {
    const auto receipt = probeer(onderwerp, opdracht, door);
    if (!receipt) throw refused(opdracht, receipt.error());
    return *receipt;
}

Receipt Verteller::doe(const TrajectId& traject, const VoegBestandToe& o, std::string_view bytes,
                       const Actor& door) {
    const auto receipt = probeer(traject, o, door, bytes);
    if (!receipt) throw refused(o, receipt.error());
    return *receipt;
}

std::optional<Receipt> Verteller::doe_als_open(const TrajectId& traject, const Opdracht& opdracht,
                                               const Actor& door) {
    const auto receipt = probeer(traject, opdracht, door);
    if (receipt) return *receipt;
    if (receipt.error().code == "afgesloten" || receipt.error().code == "gesprek-al-afgezegd")
        return {};
    throw refused(opdracht, receipt.error());
}

Result<Receipt> Verteller::probeer(const Onderwerp& onderwerp, const Opdracht& opdracht,
                                   const Actor& door, std::string_view bijlage) {
    const auto known = versies_.find(stream_of(onderwerp));
    const Submission submission{.id = {nieuwe_id()},
                                .onderwerp = onderwerp,
                                .seen_version = known == versies_.end() ? 0 : known->second,
                                .opdracht = opdracht,
                                .door = door,
                                .bijlage = bijlage};
    const auto receipt = bulk_ ? (*bulk_)(submission) : handle(gemeente_, submission);
    if (!receipt) return receipt;
    for (const Written& w : receipt->written) versies_[w.stream] = w.version;
    ++opdrachten_;
    return receipt;
}

}  // namespace houvast::demo
