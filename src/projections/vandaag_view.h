// Vandaag: what asks for attention, most urgent first.
#pragma once

#include "projections/gesprekken_view.h"
#include "projections/taken_view.h"

namespace houvast {

enum class AandachtSoort {
    Bedreigend,      // a threat, whose term runs (T2, T2b)
    TeLaat,          // a term of the law has passed
    BijnaTeLaat,     // it passes within aandacht_dagen
    NieuweVraag,     // asked for help on the website, and nobody has spoken to them yet
    GeenContact,     // T3b has passed or nearly has
    NietToegewezen,  // of the team: nobody has it yet
};
constexpr std::array<std::string_view, 6> names(AandachtSoort) {
    return {"bedreigend", "te-laat", "bijna-te-laat", "nieuwe-vraag", "geen-contact",
            "niet-toegewezen"};
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
    std::vector<GesprekMetDossier> gesprekken = {};  // own appointments of today
    std::vector<TaakMetNaam> taken = {};             // own, due today, before, or in taken_dagen
    int berichten_mislukt = 0;  // reminders that can still be mended, for who does that
};

inline constexpr int vandaag_max = 50;
inline constexpr std::chrono::days taken_dagen{2};  // so long before its day a task is shown

}  // namespace houvast
