// Which stream belongs to what: the domain speaks of ids, the journal of streams.
#pragma once

#include "domain/besluit.h"
#include "journal/journal.h"

namespace houvast {

inline constexpr std::string_view gemeente_stroom = "gemeente";  // there is one per journal

inline StreamId stream_of(const TrajectId& id) { return {StreamKind::Traject, id.waarde}; }
inline StreamId stream_of(const InwonerId& id) { return {StreamKind::Inwoner, id.waarde}; }
inline StreamId stream_of(const SignaalId& id) { return {StreamKind::Signaal, id.waarde}; }
inline StreamId stream_of(DeGemeente) {
    return {StreamKind::Gemeente, std::string(gemeente_stroom)};
}
inline StreamId stream_of(const Onderwerp& onderwerp) {
    return std::visit([](const auto& id) { return stream_of(id); }, onderwerp);
}

std::vector<Append> appends_of(const Besluit&);  // every stream as it stands in this transaction

std::string actor_text(const Actor&);  // "medewerker:<id>", as the envelope keeps it

}  // namespace houvast
