// Zinnen: what is written down whatever the trouble is: how somebody is doing, an attempt that
// failed, a postponement, a refusal.
#pragma once

#include <span>
#include <string_view>

namespace houvast::demo {

using Zinnen = std::span<const std::string_view>;

Zinnen hoe_het_gaat();
Zinnen niet_bereikt_telefoon();
Zinnen niet_bereikt_anders();     // by mail, app or at the door
Zinnen uitstel_redenen();
Zinnen afzie_redenen();
Zinnen informatie();              // what was told and given to read
Zinnen voortgang();               // contacts during the intake
Zinnen uitkomsten();              // of the talk with colleagues
Zinnen afscherm_redenen();
Zinnen veilige_contacten();
Zinnen belmomenten();

}  // namespace houvast::demo
