#include "domain/inwoner/bekend.h"

namespace houvast::inwoner {

Result<void> bekend(const InwonerId& id, const Wereld& wereld, const Actor& actor) {
    const Verband hoe = verband(id, wereld, actor);
    if (hoe == Verband::Afgeschermd || hoe == Verband::Ander)
        return refuse({.code = "inwoner-onbekend"});
    return may_be_changed(wereld.inwoner(id));
}

Result<void> may_be_changed(const Inwoner& inwoner) {
    if (!inwoner.bestaat) return refuse({.code = "inwoner-onbekend"});
    if (inwoner.opgegaan_in) return refuse({.code = "opgegaan-in-ander"});
    return {};
}

}  // namespace houvast::inwoner
