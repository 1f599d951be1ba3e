#include "loading/leesfout.h"

namespace houvast {

std::string regel_van(const Leesfout& fout) {
    std::string where = fout.bestand;
    if (fout.plaats.regel > 0)
        where += ':' + std::to_string(fout.plaats.regel) + ':' +
                 std::to_string(fout.plaats.kolom);
    return where + ": " + fout.reden;
}

}  // namespace houvast
