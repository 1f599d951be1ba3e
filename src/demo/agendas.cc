#include "demo/agendas.h"

#include <algorithm>

namespace houvast::demo {

void Agendas::meld_afwezig(const MedewerkerId& wie, const Afwezigheid& weg) {
    inrichting_.medewerkers.at(wie).afwezig.push_back(weg);
}

bool Agendas::vrij(const Gespreksmoment& moment, const MedewerkerId& wie,
                   const Kalender& kalender) const {
    std::vector<Bezet> op_die_dag;
    if (const auto found = bezet_.find(wie); found != bezet_.end())
        std::ranges::copy_if(found->second, std::back_inserter(op_die_dag),
                             [&](const Bezet& een) { return een.dag == moment.dag; });
    return agenda::free_for(moment, wie, inrichting_, kalender, op_die_dag).has_value();
}

void Agendas::zet(const MedewerkerId& wie, const Bezet& een) { bezet_[wie].push_back(een); }

std::optional<std::string> Agendas::kantoor() const {
    return inrichting_.gezicht ? inrichting_.gezicht->kantoor : std::nullopt;
}

}  // namespace houvast::demo
