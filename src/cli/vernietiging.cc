#include "cli/vernietiging.h"

#include "app/ids.h"
#include "app/outbox.h"
#include "app/vandaag.h"
#include "app/wissing.h"
#include "app/staten.h"
#include "base/check.h"
#include "domain/wissen.h"

namespace houvast::cli {

namespace {

Meta meta_of(const Clock& clock) {
    const Tijdstip now = clock.now();
    return {.command = {new_id(clock)},
            .actor = actor_text(systeem("vernietiging")),
            .at = now,
            .datum = day_in_amsterdam(now)};
}

}  // namespace

void vernietig(Werkplek& plek, const StreamId& wat, const std::string& grond, const Clock& clock) {
    Tx tx(*plek.db, Tx::Kind::Write);
    Journal journal = plek.journal();
    plek.projecties->catch_up(*plek.db, journal);
    journal.destroy(wat, meta_of(clock), grond);
    plek.projecties->forget(*plek.db, journal, wat);
    outbox::vergeet(*plek.db, wat);
    tx.commit();
}

Result<void> wis_gegeven(Werkplek& plek, const Onderwerp& van, int gegeven,
                         const std::string& reden, const Clock& clock) {
    Tx tx(*plek.db, Tx::Kind::Write);
    Journal journal = plek.journal();
    Staten staten;
    const Wereld wereld = wereld_van(van, journal, staten);
    if (const auto ok = wissen::may_wipe(van, wereld); !ok) return refuse(ok.error());
    const auto besluit =
        wissen::decide(WisGegeven{.gegeven = gegeven, .reden = reden}, van, wereld);
    if (!besluit) return refuse(besluit.error());

    const auto appended = journal.append(appends_of(*besluit), meta_of(clock));
    ENSURE(appended.has_value());
    wipe_texts(journal, van, gegeven);
    plek.projecties->catch_up(*plek.db, journal);
    tx.commit();
    plek.sleutels->committed();
    return {};
}

}  // namespace houvast::cli
