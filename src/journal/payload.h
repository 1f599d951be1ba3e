// Payload: what an event's sealed bytes belong to: stream kind, stream id, version and name. What
// is left of a wiped one has a place of its own.
// Inside journal/ only.
#pragma once

#include "journal/journal.h"

namespace houvast {

std::string payload_place(const StreamId&, int version, std::string_view name);
std::string rest_place(const StreamId&, int version);

}  // namespace houvast
