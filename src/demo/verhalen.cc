#include "demo/verhalen.h"

#include "demo/verhalen/verhalen.h"

namespace houvast::demo {

namespace {

using namespace verhaal;

constexpr VerhaalSoort soorten[] = {
    {"dreiging deze week", 3, 0, 2, 1, true, false, dreiging_deze_week},
    {"wacht op gesprek", 12, 4, 20, 1, false, false, wacht_op_gesprek},
    {"te laat", 4, 29, 45, 1, false, false, te_laat},
    {"naar intake", 26, 25, 170, 1, false, false, naar_intake},
    {"advies is genoeg", 30, 30, 360, 1, false, false, advies_is_genoeg},
    {"samen", 8, 30, 110, 2, false, false, samen},
    {"bijna te laat", 4, 24, 28, 1, false, false, bijna_te_laat},
    {"afgeschermd", 2, 20, 120, 1, false, false, blijft_afgeschermd},
    {"crisis loopt", 2, 37, 41, 1, true, false, crisis_loopt},
    {"net gemeld", 5, 0, 3, 1, false, false, net_gemeld},
    {"niet bereikt", 8, 35, 350, 1, false, false, niet_bereikt},
    {"stelt uit", 4, 8, 22, 1, false, false, stelt_uit},
    {"ziet ervan af", 5, 25, 340, 1, false, false, ziet_ervan_af},
    {"dubbel geregistreerd", 1, 178, 200, 2, false, false, dubbel_geregistreerd},
    {"signaal open", 2, 0, 12, 0, false, true, signaal_open},
    {"signaal aanvaard", 5, 15, 200, 1, false, true, signaal_aanvaard},
    {"te veel genoteerd", 1, 30, 90, 1, false, false, te_veel_genoteerd},
    {"verkeerd dossier", 1, 14, 27, 2, false, false, verkeerd_dossier},
    {"vader en zoon", 1, 22, 40, 2, false, false, vader_en_zoon},
    {"komt terug", 3, 200, 345, 1, false, false, komt_terug},
    {"nog niet bereikt", 4, 10, 22, 1, false, false, nog_niet_bereikt},
    {"dreiging onderweg", 4, 14, 150, 1, true, false, dreiging_onderweg},
    {"crisis afgerond", 3, 50, 200, 1, true, false, crisis_afgerond},
    {"signaal met dreiging", 2, 6, 90, 1, true, true, signaal_met_dreiging},
    {"signaal niet aanvaard", 4, 28, 330, 0, false, true, signaal_niet_aanvaard},
    {"weer zichtbaar", 1, 105, 200, 1, false, false, weer_zichtbaar},
};

}  // namespace

std::span<const VerhaalSoort> verhaal_soorten() { return soorten; }

}  // namespace houvast::demo
