// Bestand: what somebody uploads goes through the sandbox into the dossier; and what is kept there
// is shown to who may see the dossier, each look recorded.
#pragma once

#include "app/handle.h"
#include "domain/traject/opdrachten_vastlegging.h"

#include <span>

namespace houvast {

struct Opgestuurd {
    std::string naam;        // as the sender calls it: only to tell which file was refused
    std::string_view bytes;
};

struct Bestandstoevoeging {
    CommandId id;            // of the form: sent twice, it is done once
    TrajectId traject;
    int seen_version;
    VoegBestandToe document; // what was typed; each file gets its own bijlage
    std::optional<LegAfspraakVast> taak = {};  // what has to be done with it
    Actor door;
};

// All of them, in one transaction, or none. Beside the refusals of handle: "geen-bestand" (none was
// chosen), "druk-met-bestanden" (beurt.h) and those of integrations/bestand, with the name of the
// file in {naam}. Converting is done before anything is locked, and not at all for who may not.
Result<Receipt> voeg_bestanden_toe(Gemeente&, const Bestandstoevoeging&,
                                   std::span<const Opgestuurd>);

struct BestandBeeld {
    VoegBestandToe document;
    std::string bytes;
};
// Refused with "onbekend": not there, not theirs, or wiped.
Result<BestandBeeld> view_bestand(Gemeente&, const Actor&, const TrajectId&, const BestandId&);

}  // namespace houvast
