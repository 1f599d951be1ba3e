// Where the installed program finds its data files: figures/, methodieken/ and translations/.
// In this order: the environment's HOUVAST_SHARE; share/houvast beside the bin/ of the executable;
// the source tree it was built from.
#pragma once

#include "loading/leesfout.h"

#include <stdexcept>
#include <string>

namespace houvast::cli {

struct GegevensOntbreken : std::runtime_error {
    using std::runtime_error::runtime_error;
};

std::string gegevens_map();  // throws GegevensOntbreken

// The value that was read, or an exception that names every fault on a line of its own.
template <class T>
T gelezen_of_throw(Gelezen<T> gelezen) {
    if (gelezen) return std::move(*gelezen);
    std::string lines;
    for (const Leesfout& fout : gelezen.error())
        lines += (lines.empty() ? "" : "\n") + regel_van(fout);
    throw GegevensOntbreken(lines);
}

}  // namespace houvast::cli
