#include "domain/traject/bestand.h"

#include "domain/traject/fasen.h"

namespace houvast::bestand {

Result<void> may_add(const Traject& traject) { return fasen::begonnen(traject); }

Result<Feiten> decide(const Traject&, const VoegBestandToe& o, const Context& context) {
    if (const auto ok = not_in_future(o.op, context); !ok) return refuse(ok.error());
    if (o.bijlage.kenmerk.empty()) return refuse({.code = "geen-bestand"});
    return vastgelegd(o);
}

Result<Feiten> decide(const Traject& traject, const MaakDossierPdf& o, const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (o.delen.empty()) return refuse({.code = "geen-deel"});
    if (o.van && o.tot && *o.tot < *o.van)
        return refuse({.code = "periode-omgekeerd",
                       .waarden = {{"vanaf", *o.van}, {"tot", *o.tot}}});
    return vastgelegd(o);
}

}  // namespace houvast::bestand
