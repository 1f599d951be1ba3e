#include "domain/inwoner/herinnering.h"

namespace houvast::herinnering {

bool is_open(std::chrono::minutes tijd) { return tijd >= open_vanaf && tijd < open_tot; }

bool aan_de_beurt(Datum dag_van_gesprek, const Moment& nu) {
    if (nu.dag >= dag_van_gesprek || !is_open(nu.tijd)) return false;
    return nu.dag >= dag_van_gesprek - vooraf_dagen;
}

bool te_laat(Datum dag_van_gesprek, const Moment& nu) {
    if (nu.dag >= dag_van_gesprek) return true;
    return nu.dag + std::chrono::days{1} == dag_van_gesprek && nu.tijd >= open_tot;
}

bool nog_te_komen(Datum dag, std::chrono::minutes tijd, const Moment& nu) {
    return nu.dag < dag || (nu.dag == dag && nu.tijd < tijd);
}

bool is_mobiel(std::string_view telefoon) {
    return telefoon.starts_with('+') &&
           (telefoon.starts_with("+316") || !telefoon.starts_with("+31"));
}

std::expected<Herinnering, Geen> waarlangs(const Ontvanger& ontvanger) {
    if (ontvanger.overleden) return std::unexpected(Geen::Overleden);
    if (ontvanger.opgegaan) return std::unexpected(Geen::Opgegaan);
    if (ontvanger.afgeschermd) return std::unexpected(Geen::Afgeschermd);
    switch (ontvanger.wens.value_or(Herinnering::Geen)) {
    case Herinnering::Geen: break;
    case Herinnering::Mail:
        if (!ontvanger.email) return std::unexpected(Geen::Mailadres);
        return Herinnering::Mail;
    case Herinnering::Sms:
        if (!ontvanger.telefoon || !is_mobiel(*ontvanger.telefoon))
            return std::unexpected(Geen::Mobiel);
        return Herinnering::Sms;
    }
    return std::unexpected(Geen::Wens);
}

}  // namespace houvast::herinnering
