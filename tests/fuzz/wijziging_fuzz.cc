// Whatever somebody posts as a change to a methodiek: it is refused, or what it made can be read,
// and a field that was set is set to what it says. The first byte chooses the kind of change, the
// lines are its parts; a sheet is the rest.
#include "base/check.h"
#include "domain/methodiek/bewerkbaar.h"
#include "domain/methodiek/gegeven.h"
#include "domain/methodiek/werkblad_tekst.h"

#include <cstddef>
#include <cstdint>

using namespace houvast;

namespace {

std::string line(std::string_view& text) {
    const std::size_t end = text.find('\n');
    std::string taken{text.substr(0, end)};
    text = end == text.npos ? std::string_view{} : text.substr(end + 1);
    return taken;
}

Methodiekwijziging change_of(std::uint8_t kind, std::string_view text) {
    const std::string deel = line(text), waar = line(text);
    if (kind % 3 == 0) return Schrapping{deel, waar};
    const std::string which = line(text);
    if (kind % 3 == 1) return Toevoeging{deel, waar, which, std::string(text)};
    return Veldwijziging{deel, waar, which, std::string(text)};
}

void check_sheet(std::string_view text) {
    const auto blokken = werkblad_from(text);
    if (blokken) ENSURE(werkblad_from(werkblad_tekst(*blokken)) == blokken);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Methodiek basis = gegeven::methodiek();
    if (size < 2) return 0;
    const std::string_view text{reinterpret_cast<const char*>(data) + 1, size - 1};
    check_sheet(text);
    const Methodiekwijziging wijziging = change_of(data[0], text);
    const auto made = toegepast(basis, wijziging);
    if (!made) return 0;
    tekorten(*made);
    const auto* veld = std::get_if<Veldwijziging>(&wijziging);
    if (!veld) return 0;
    const auto velden = bewerkbaar(*made, veld->deel, veld->waar);
    ENSURE(velden);
    for (const Bewerkbaar& one : *velden) {
        if (one.veld != veld->veld) continue;
        const Veldwijziging again{veld->deel, veld->waar, one.veld, one.waarde};
        ENSURE(toegepast(*made, again).error().code == "methodiek-ongewijzigd");
    }
    return 0;
}
