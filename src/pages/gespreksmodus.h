// Gespreksmodus: a plate on a tablet that lies between the resident and the professional (R-027,
// VNG bijlage 1 to 4). The resident taps what comes first; what is said
// of it is written down on a sheet beside the plate. Of a plate that measures the tiles are themes
// with batteries, and no number stands there.
#pragma once

#include "pages/form.h"
#include "pages/plaat.h"
#include "projections/dossier_view.h"

namespace houvast::pages {

// Posted by a sheet, beside the fields of its command: it came from here, and from which tile.
inline constexpr const char* gesprek_veld = "gespreksmodus";
inline constexpr const char* tegel_veld = "tegel";
// A tile is named by its code. Of the resident's own topics: an empty one, and those of before by
// the event that holds their words. No code of a methodiek begins so.
inline constexpr const char* eigen_tegel = "+";

// The measurement that a plate fills in: one that was begun, or a new one as it was agreed.
struct Metingkeuze {
    int meting = 0;  // 0: a new one
    std::optional<Meetwijze> wijze = {};
    std::optional<Meetmoment> moment = {};
    bool begonnen() const { return meting != 0 || (wijze && moment); }
};

// Where on the plate one is; its address says it all but what somebody typed.
struct Gespreksplek {
    TrajectId traject;
    std::string plaat;  // code
    Plaatvorm vorm = Plaatvorm::MetVragen;
    Metingkeuze meting = {};
};
Url url_van(const Gespreksplek&);
Url url_van(const Gespreksplek&, const std::string& tegel);
Url afronden_url(const Gespreksplek&);
Url gespreksmodus_url(const TrajectId&);         // to choose a plate
std::string pad_van(const Gespreksplek&);        // without what follows the `?`: of a draft
std::string anker_van(const std::string& tegel);  // the id of a tile

struct Gespreksbord {
    const Methodiek& methodiek;
    const Gespreksplaat& plaat;
    const DossierBeeld& beeld;  // with its content
    Gespreksplek plek;
    Datum vandaag;
    std::string csrf, command_id, andere_id;  // a fresh id for each form of the open sheet
    std::string wie;                          // who is logged in: another may not send what waits
    std::string open = {};                    // tile; empty: none
    std::map<std::string, Form> getypt = {};  // by tile: a draft, or what was refused
    std::vector<TijdlijnRegel> sinds = {};    // what colleagues wrote meanwhile
    std::string gedaan = {};                  // the noun of the command that was just done
};

struct Tafelblad {  // what talk_page() needs (layout.h)
    std::string titel;
    std::string zin;
    Html knoppen;
    Html inhoud;
};
Tafelblad plaat_kiezen(const Methodiek&, const DossierBeeld&, const Texts&);
Tafelblad gespreksbord(const Gespreksbord&, const Texts&);
Tafelblad gesprek_afronden(const Gespreksbord&, const Texts&);

// The open measurements of this instrument, and the one that goes on; nullptr: none.
const Regel<houvast::LegMetingVast>* meting_van(const Boek&, const std::string& instrument,
                                                int gebeurtenis);
// What a first measurement with it is: the begin; a later one is not, where that can be.
Meetmoment meetmoment_nu(const Boek&, const Instrument&);

}  // namespace houvast::pages
