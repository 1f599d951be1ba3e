// AgendaGesprekken: the appointments that stand in the read tables, for reminders.
#pragma once

#include "app/komend_gesprek.h"

namespace houvast {

class AgendaGesprekken : public Gesprekken {
public:
    std::vector<KomendGesprek> tussen(Db&, Datum vanaf, Datum tot_en_met) override;
    std::optional<KomendGesprek> vind(Db&, const std::string& id) override;
    bool is_afgezegd(Db&, const std::string& id) override;
    std::optional<mail::Bijlage> kalender(Db&, const KomendGesprek&, const Inrichting&,
                                          const Texts&) override;
};

}  // namespace houvast
