#include "domain/inwoner/contactwensen.h"

#include <algorithm>

namespace houvast::contactwensen {

Result<Feiten> decide(const LegContactwensenVast& o) {
    return Feiten{ContactwensenVastgelegd{.liefst = o.liefst,
                                          .wanneer = o.wanneer,
                                          .taal = o.taal,
                                          .tolk = o.tolk == JaNee::Ja,
                                          .toelichting = o.toelichting,
                                          .herinnering = o.herinnering}};
}

bool conflicts(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const InwonerGebeurtenis& g) {
        return std::holds_alternative<ContactwensenVastgelegd>(g);
    });
}

}  // namespace houvast::contactwensen
