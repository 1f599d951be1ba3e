// Any bytes as each kind of data file: faults with a place inside the file, or a result; no crash.
#include "base/check.h"
#include "domain/methodiek/deugdelijk.h"
#include "loading/feestdagen.h"
#include "loading/methodiek.h"
#include "loading/yaml.h"

#include <algorithm>
#include <cstdint>

using namespace houvast;

namespace {

void check_places(const Leesfouten& fouten, std::string_view text) {
    const auto lines = std::ranges::count(text, '\n') + std::ranges::count(text, '\r') + 1;
    for (const Leesfout& fout : fouten) {
        ENSURE(!fout.reden.empty());
        ENSURE(fout.plaats.regel >= 0 && fout.plaats.regel <= lines + 1);
        ENSURE(fout.plaats.kolom >= 0);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto kalender = read_feestdagen(text, "f"))
        ENSURE(kalender->werkdagen_na(Datum{std::chrono::year{2026} / 12 / 24}, 1) >
               Datum{std::chrono::year{2026} / 12 / 24});
    else
        check_places(kalender.error(), text);
    if (const auto root = yaml::parse(text, "f"); !root) {  // then so to every reader
        check_places(root.error(), text);
        return 0;
    }
    Ingelezen into;
    for (const Methodiekdeel& deel : delen_van_methodiek())
        check_places(deel.read(text, "f", into), text);
    for (const Weigering& gebrek : gebreken(into.methodiek))
        check_places({leesfout_van(gebrek, into.waar, "m")}, text);
    return 0;
}
