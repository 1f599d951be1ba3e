#include "cli/vernietiging.h"

#include "app/ids.h"
#include "app/vandaag.h"
#include "app/wissing.h"
#include "base/check.h"
#include "codec/codec.h"
#include "domain/traject/wissen.h"

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
    tx.commit();
}

Result<void> wis_gegeven(Werkplek& plek, const TrajectId& id, int gegeven,
                         const std::string& reden, const Clock& clock) {
    Tx tx(*plek.db, Tx::Kind::Write);
    Journal journal = plek.journal();
    const StreamId stream = stream_of(id);
    Staten staten;
    const auto staat = staten.load(journal, stream, Staten::Keep::No);
    const Traject& traject = std::get<Traject>(staat->van);
    if (const auto ok = wissen::may_wipe(traject); !ok) return refuse(ok.error());
    const auto besluit =
        wissen::decide(WisGegeven{.gegeven = gegeven, .reden = reden}, id, traject);
    if (!besluit) return refuse(besluit.error());

    Append append{.stream = stream, .expected_version = staat->versie, .events = {}};
    for (const TrajectGebeurtenis& feit : besluit->trajecten.at(id))
        append.events.push_back(codec::encode(feit));
    const auto appended = journal.append(std::array{append}, meta_of(clock));
    ENSURE(appended.has_value());
    wipe_texts(journal, id, gegeven);
    plek.projecties->catch_up(*plek.db, journal);
    tx.commit();
    plek.sleutels->committed();
    return {};
}

}  // namespace houvast::cli
