// KomendGesprek: an appointment as a reminder needs it, and where they come from.
#pragma once

#include "domain/gemeente/inrichting.h"
#include "integrations/mail/mail.h"
#include "storage/db.h"

#include <chrono>
#include <optional>
#include <vector>

namespace houvast {

class Texts;

struct KomendGesprek {
    enum class Plaats { Plek, Thuis, Telefoon, Beeldbellen };

    std::string id;
    int volgnummer = 0;            // how often it was moved
    TrajectId traject;
    std::vector<InwonerId> inwoners = {};  // with whom; nobody named is with all cliënten
    Datum dag{};                   // in Amsterdam
    std::chrono::minutes tijd{};   // since midnight
    Plaats plaats{};
    std::string plek = {};         // of Plek: what the resident reads
    MedewerkerId medewerker = {};  // who has the talk: the resident reads the first name
    bool operator==(const KomendGesprek&) const = default;
};

// Inside a read transaction of the caller. Held, moved away and cancelled ones are not among them.
class Gesprekken {
public:
    virtual ~Gesprekken() = default;
    virtual std::vector<KomendGesprek> tussen(Db&, Datum vanaf, Datum tot_en_met) = 0;
    virtual std::optional<KomendGesprek> vind(Db&, const std::string& id) = 0;
    virtual bool is_afgezegd(Db&, const std::string& id) = 0;  // neither that nor found: it is over
    // For the calendar of the resident, as neutral as the message itself.
    virtual std::optional<mail::Bijlage> kalender(Db&, const KomendGesprek&, const Inrichting&,
                                                  const Texts&) = 0;
};

}  // namespace houvast
