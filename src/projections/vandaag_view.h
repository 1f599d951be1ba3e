// Vandaag: what asks for attention, most urgent first.
#pragma once

#include "projections/dossiers_view.h"

namespace houvast {

enum class AandachtSoort {
    Bedreigend,      // a threat, whose term runs (T2, T2b)
    TeLaat,          // a term of the law has passed
    BijnaTeLaat,     // it passes within aandacht_dagen
    GeenContact,     // T3b has passed or nearly has
    NietToegewezen,  // of the team: nobody has it yet
};
constexpr std::array<std::string_view, 5> names(AandachtSoort) {
    return {"bedreigend", "te-laat", "bijna-te-laat", "geen-contact", "niet-toegewezen"};
}

struct AandachtPunt {
    AandachtSoort soort;
    DossierRij dossier;
    std::optional<Termijn> termijn = {};  // the one it is about
};

struct VandaagLijst {
    std::vector<AandachtPunt> eigen = {};  // at most vandaag_max, by urgency
    bool meer = false;                     // there are more than that
    std::vector<AandachtPunt> niet_toegewezen = {};
    int eigen_open = 0;
};

inline constexpr int vandaag_max = 50;

}  // namespace houvast
