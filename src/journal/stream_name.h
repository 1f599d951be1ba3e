// Stream names: how a kind of stream is called in the database. Never changed, only added to.
#pragma once

#include "journal/journal.h"

namespace houvast {

std::string_view stored_name(StreamKind);

// A name that this program does not know is a DbError (Broken): never skipped.
StreamKind stream_kind_named(std::string_view);

}  // namespace houvast
