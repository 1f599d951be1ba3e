#include "domain/traject/beeindiging.h"

#include "domain/traject/beschikking.h"
#include "domain/traject/contact.h"
#include "domain/traject/dreiging.h"
#include "domain/traject/fasen.h"
#include "domain/traject/gesprek.h"
#include "domain/traject/intake.h"
#include "domain/traject/nazorg.h"
#include "domain/traject/product.h"
#include "domain/traject/sluiting.h"
#include "domain/traject/termijnen_van.h"

#include <algorithm>

namespace houvast::beeindiging {

namespace {

bool is_regular(Eindreden reden) {  // self-reliant, or so with help of others
    return reden == Eindreden::Zelfredzaam || reden == Eindreden::MetHulpVanAnderen ||
           reden == Eindreden::BlijvendLichteSteun;
}

// volgen and nazorg come first, and no beheer or bewind is left behind.
Result<void> after_nazorg(const BeeindigTraject& o, const Traject& traject) {
    if (traject.soort() != FaseSoort::InNazorg)
        return refuse({.code = "nazorg-eerst", .grond = "R-134"});
    if (product::beheer_loopt(traject))
        return refuse({.code = "beheer-loopt", .grond = "R-212"});
    if (traject.boek.bewind == Bewindstap::Uitgesproken)
        return refuse({.code = "bewind-loopt", .grond = "R-212"});
    if (const auto ok = nazorg::done(traject); !ok) return ok;
    if (traject.boek.nazorg_tot && o.op < *traject.boek.nazorg_tot)
        return intake::unless_argued(o.afwijking,
                                     {.code = "nazorg-nog-niet-om", .grond = "R-208",
                                      .waarden = {{"op", o.op},
                                                  {"tot", *traject.boek.nazorg_tot}}});
    return {};
}

// who did not keep to the conditions was sought and spoken to, and something
// else was tried; and there were conditions in the plan van aanpak (PROCESS.md F5, 8).
Result<void> on_conditions(const BeeindigTraject& o, const Traject& traject) {
    if (!traject.boek.voorwaarden)
        return refuse({.code = "geen-voorwaarden", .grond = "R-125"});
    const sluiting::Pogingen gedaan = sluiting::pogingen(traject);
    const bool gezocht = gedaan.aantal >= pogingen_min && gedaan.kanalen >= kanalen_min;
    if (!o.gesproken_op && !gezocht)
        return refuse({.code = "eerst-gesproken-of-gezocht", .grond = "R-289",
                       .waarden = {{"pogingen", gedaan.aantal}, {"kanalen", gedaan.kanalen}}});
    if (!o.alternatieven)
        return intake::unless_argued(o.afwijking,
                                     {.code = "alternatief-of-reden", .grond = "R-126"});
    return {};
}

// begeleiding does not end because no arrangement with creditors was reached.
Result<void> not_for_failed_settlement(const BeeindigTraject& o, const Traject& traject) {
    const bool mislukt = traject.boek.schuldregeling == Schuldregelstap::Mislukt;
    const bool verder = traject.boek.wsnp == Wsnpstap::SchoneLei ||
                        traject.boek.wsnp == Wsnpstap::ZonderSchoneLei;
    if (!mislukt || verder) return {};
    return intake::unless_argued(o.afwijking, {.code = "minnelijk-mislukt", .grond = "R-152"});
}

Result<void> whole_or_part(const BeeindigTraject& o, const Traject& traject) {
    const bool lopend = std::ranges::any_of(traject.boek.producten, [](const PlanProduct& p) {
        return p.loopt() && p.soort != ProductSoort::Begeleiding && p.soort != ProductSoort::Nazorg;
    });
    if (o.reikwijdte == Reikwijdte::GeheelTraject && lopend && is_regular(o.eindreden))
        return refuse({.code = "producten-lopen-nog", .grond = "R-144"});
    return {};
}

Result<void> grounded(const BeeindigTraject& o, const Traject& traject) {
    if (const auto ok = whole_or_part(o, traject); !ok) return ok;
    if (const auto ok = not_for_failed_settlement(o, traject); !ok) return ok;
    if (is_regular(o.eindreden)) return after_nazorg(o, traject);
    if (o.eindreden == Eindreden::VoorwaardenNietNagekomen) return on_conditions(o, traject);
    if (o.eindreden == Eindreden::Verhuisd && !traject.boek.verhuisd)
        return refuse({.code = "niet-verhuisd", .grond = "F6"});
    return {};
}

}  // namespace

Result<void> may_end(const Traject& traject, const Inrichting& inrichting, const Actor& actor,
                     Datum vandaag) {
    if (const auto ok = fasen::besloten(traject); !ok) return ok;
    if (const auto ok = dreiging::none_running(traject); !ok) return ok;
    return beschikking::mandated(inrichting, actor, Mandaat::Beeindiging, vandaag);
}

Result<Feiten> decide(const BeeindigTraject& o, const TrajectId& id, const Wereld& wereld,
                      const Context& context) {
    const Traject& traject = wereld.traject(id);
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (o.gesproken_op && *o.gesproken_op > o.op)
        return refuse({.code = "gesproken-na-besluit", .grond = "R-289",
                       .waarden = {{"gesproken_op", *o.gesproken_op}, {"op", o.op}}});
    if (const auto ok = beschikking::mandated(wereld.inrichting, context.door,
                                              Mandaat::Beeindiging, o.op); !ok)
        return refuse(ok.error());
    if (const auto ok = grounded(o, traject); !ok) return refuse(ok.error());
    Gevolg gevolg = ended(o.op, o.reikwijdte == Reikwijdte::GeheelTraject,
                          o.eindreden != Eindreden::Verhuisd);
    gevolg.besloten_door = beschikking::decider(context);
    return vastgelegd(o, std::move(gevolg));
}

bool conflicts(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const TrajectGebeurtenis& g) {
        return std::holds_alternative<Vastgelegd<LegTerugvalVast>>(g.feit) ||
               dreiging::is_threat(g) || contact::is_reached(g) || gesprek::is_planned(g);
    });
}

Gevolg ended(Datum op, bool geheel, bool venster) {
    Gevolg gevolg{.fase = FaseSoort::Beeindigd, .stopt = termijnen_van::van_de_fase};
    for (const TermijnSoort soort :
         {TermijnSoort::ContactInVolgenBeheer, TermijnSoort::VolgenBeheerMinimum})
        gevolg.stopt.push_back(soort);
    if (geheel)
        for (const TermijnSoort soort : {TermijnSoort::EvaluatieBeheer, TermijnSoort::Inkomenscheck,
                                         TermijnSoort::Verwijzing, TermijnSoort::Moratorium})
            gevolg.stopt.push_back(soort);
    gevolg.begint = {termijn_van_maanden(TermijnSoort::Bewaren, op, bewaar_jaren * 12)};
    if (venster)
        gevolg.begint.push_back(
            termijn_van_maanden(TermijnSoort::Signaalvenster, op, venster_maanden));
    return gevolg;
}

}  // namespace houvast::beeindiging
