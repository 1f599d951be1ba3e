#include "domain/traject/beeldvorming.h"

#include "domain/traject/fasen.h"
#include "domain/traject/intake.h"

namespace houvast::beeldvorming {

namespace {

Result<void> all_known(const Codes& codes, const Methodiek& methodiek) {
    for (const std::string& code : codes.waarden)
        if (thema(methodiek, code) == nullptr)
            return refuse({.code = "thema-onbekend", .grond = "R-022"});
    return {};
}

}  // namespace

Result<Feiten> decide(const Traject& traject, const LegBeeldvormingVast& o,
                      const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (o.meting == Meting::Niet)
        if (const auto ok = intake::unless_argued(
                o.afwijking, {.code = "meting-of-reden", .grond = "R-039"}); !ok)
            return refuse(ok.error());
    if (const auto ok = all_known(o.kan_al, context.methodiek); !ok) return refuse(ok.error());
    if (const auto ok = all_known(o.wil_leren, context.methodiek); !ok) return refuse(ok.error());
    return Feiten{BeeldvormingVastgelegd{.op = o.op,
                                         .vorm = o.vorm,
                                         .beginsituatie = o.beginsituatie,
                                         .meting = o.meting,
                                         .afwijking = o.afwijking,
                                         .kan_al = o.kan_al.waarden,
                                         .wil_leren = o.wil_leren.waarden,
                                         .doet_zelf = o.doet_zelf,
                                         .hulp_nodig = o.hulp_nodig,
                                         .hulp_van = o.hulp_van,
                                         .leerbaarheid = o.leerbaarheid,
                                         .motivatie = o.motivatie}};
}

Traject evolve(Traject traject, const BeeldvormingVastgelegd&) {
    return intake::step_taken(std::move(traject), IntakeStap::Beeldvorming);
}

}  // namespace houvast::beeldvorming
