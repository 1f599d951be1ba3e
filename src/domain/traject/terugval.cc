#include "domain/traject/terugval.h"

#include "domain/traject/fasen.h"
#include "domain/traject/termijnen_van.h"

namespace houvast::terugval {

namespace {

// evaluate the plan anew. R-215: a short intervention goes on with the plan as it is.
Gevolg back_in(const Traject& traject, const LegTerugvalVast& o, const Context& context) {
    Gevolg gevolg{.contact_op = o.gesproken_op, .stopt = termijnen_van::van_de_fase};
    const Contactfase fase = Contactfase::Stabiliseren;
    gevolg.begint = termijnen_van::and_of_beheer(
        {termijnen_van::begeleiding(fase, o.op, context.methodiek)}, traject, o.gesproken_op);
    const bool kort = o.vervolg == NaTerugval::KorteInterventie &&
                      traject.soort() == FaseSoort::InNazorg;
    gevolg.fase = kort ? FaseSoort::InBegeleiding : FaseSoort::InEvaluatie;
    if (kort)
        gevolg.begint.push_back(termijn_van_maanden(TermijnSoort::Evaluatie, o.op,
                                                    termijnen_van::evaluatie_na_terugkeer_maanden));
    return gevolg;
}

}  // namespace

Result<void> may_record(const Traject& traject, Datum vandaag) {
    if (traject.soort() != FaseSoort::Beeindigd)
        return fasen::need(traject, FaseSoort::InVolgen, FaseSoort::InNazorg);
    const Termijn* venster = traject.termijn(TermijnSoort::Signaalvenster);
    if (venster == nullptr || venster->eind < vandaag)
        return refuse({.code = "venster-voorbij", .grond = "R-216"});
    if (traject.boek.interventie_sinds)
        return refuse({.code = "interventie-loopt", .grond = "R-215"});
    return {};
}

Result<void> may_round_off(const Traject& traject) {
    if (const auto ok = fasen::begonnen(traject); !ok) return ok;
    if (!traject.boek.interventie_sinds)
        return refuse({.code = "geen-interventie", .grond = "R-215"});
    return {};
}

Result<Feiten> decide(const Traject& traject, const LegTerugvalVast& o, const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (o.gesproken_op > o.op)
        return refuse({.code = "eerst-persoonlijk-contact", .grond = "R-137",
                       .waarden = {{"gesproken_op", o.gesproken_op}, {"op", o.op}}});
    if (traject.soort() == FaseSoort::Beeindigd) {
        if (o.vervolg == NaTerugval::PlanAanpassen)
            return refuse({.code = "plan-is-beeindigd", .grond = "R-216"});
        return vastgelegd(o, {.contact_op = o.gesproken_op});
    }
    if (o.vervolg == NaTerugval::NieuwTraject)
        return refuse({.code = "traject-loopt-nog", .grond = "R-206"});
    return vastgelegd(o, back_in(traject, o, context));
}

Result<Feiten> decide(const Traject& traject, const RondInterventieAf& o,
                      const Context& context) {
    if (const auto ok = not_in_future(o.op, context); !ok) return refuse(ok.error());
    if (const Datum sinds = *traject.boek.interventie_sinds; o.op < sinds)
        return refuse({.code = "einde-voor-start",
                       .waarden = {{"op", o.op}, {"gestart_op", sinds}}});
    return vastgelegd(o);
}

}  // namespace houvast::terugval
