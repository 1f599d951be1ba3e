// Bijlage: what came along with a command as a file: made anew and measured before anything was
// decided. Nobody types it; its bytes stand sealed beside the event (journal/blob.h).
#pragma once

#include "base/id.h"
#include "domain/bestand/bestandstype.h"

#include <optional>
#include <string>

namespace houvast {

using BestandId = Id<struct BestandTag>;

struct Bijlage {
    using NietGetypt = void;    // base/fields.h
    BestandId id = {};
    Bestandstype type{};
    int grootte = 0;            // bytes
    std::string kenmerk = {};   // of its bytes, in hexadecimal; empty: wiped, its content is gone
    std::optional<int> paginas = {};  // of a PDF, since they were counted
    bool operator==(const Bijlage&) const = default;
};

}  // namespace houvast
