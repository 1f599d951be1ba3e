// Beurt: leave to do heavy work with files for a request, which takes seconds of a core. Only a few
// have one at once, and nobody waits for it: the other workers keep answering pages.
#pragma once

#include "base/result.h"

#include <memory>

namespace houvast {

inline constexpr int beurten_max = 3;  // the sandbox runs two at once; one more stands ready

class Beurt {
public:
    // Refuses with "druk-met-bestanden".
    static Result<Beurt> neem();

private:
    struct Terug {
        void operator()(void*) const noexcept;
    };
    explicit Beurt(void* van) : van_(van) {}
    std::unique_ptr<void, Terug> van_;
};

}  // namespace houvast
