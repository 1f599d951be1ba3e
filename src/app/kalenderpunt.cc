#include "app/kalenderpunt.h"

#include "base/fields.h"
#include "texts/texts.h"

namespace houvast {

std::string first_name(const Inrichting& inrichting, const MedewerkerId& id) {
    const auto wie = inrichting.medewerkers.find(id);
    if (wie == inrichting.medewerkers.end()) return {};
    return wie->second.naam.substr(0, wie->second.naam.find(' '));
}

agenda_bestand::Kalenderpunt kalenderpunt(const GesprekRij& g, const Inrichting& inrichting,
                                          const Texts& texts) {
    const auto& gezicht = inrichting.gezicht;
    const std::string met = first_name(inrichting, g.medewerker);
    const std::string gemeente = gezicht ? gezicht->naam : std::string();
    const char* zin = met.empty() ? "kalender.samenvatting-zonder-naam" : "kalender.samenvatting";
    // No organiser: the address of the gemeente nearly always says what it is about.
    return {
        .uid = gebeurtenis_sleutel(g.traject, g.gebeurtenis) + "@houvast",
        .volgnummer = g.volgnummer,
        .afgezegd = g.status == Gespreksstatus::Afgezegd,
        .dag = g.dag,
        .van = g.van,
        .tot = g.tot,
        .samenvatting = texts(zin, {{"naam", met}, {"gemeente", gemeente}}),
        .plaats = g.plaats.value_or(
            texts("gesprek.wijze." + std::string(name_of(g.wijze)))),
        .gemaakt = g.gewijzigd_at};
}

}  // namespace houvast
