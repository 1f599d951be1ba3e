// A methodiek of the gemeente's own, from its copy until it is thrown away.
#include "fault/verhaal.h"

namespace houvast::fault {

std::vector<Opdracht> opdrachten_eigen_methodiek() {
    const Code code{"eigen"}, versie{"1"};
    return {
        KopieerMethodiek{.van_code = {gegeven::andere_methodiek.code},
                         .van_versie = {gegeven::andere_methodiek.versie},
                         .code = code.waarde, .versie = versie.waarde, .naam = "Zo werken wij"},
        WijzigMethodiek{.code = code, .versie = versie, .deel = {"methodiek"},
                        .veld = "nazorg_naam", .tekst = "Daarna"},
        VoegMethodiekdeelToe{.code = code, .versie = versie, .deel = {"codelijsten"},
                             .onder = "doelgroep", .nieuwe_code = "mantelzorger",
                             .tekst = "Mantelzorger"},
        SchrapMethodiekdeel{.code = code, .versie = versie, .deel = {"themas"}, .waar = "post"},
        BrengInstrumentIn{.code = code, .versie = versie, .bestand = gegeven::inbreng()},
        StelMethodiekVast{.code = code, .versie = versie},
        GooiMethodiekWeg{.code = code, .versie = versie},
    };
}

}  // namespace houvast::fault
