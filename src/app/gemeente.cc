#include "app/gemeente.h"

#include "app/schema.h"
#include "app/vandaag.h"

namespace houvast {

Gemeente::Gemeente(Delen delen) : delen_(std::move(delen)) {
    auto db = delen_.databank->connect();
    migrate(*db, gemeente_migrations());
    {
        Tx tx(*db, Tx::Kind::Write);
        sleutels_ = std::make_unique<Sleutels>(*db, std::move(delen_.sleutel));
        tx.commit();
    }
    lezers_ = std::make_unique<ReadPool>(*delen_.databank, delen_.readers_max);
    writer_ = std::make_unique<Writer>(std::move(db));
}

Datum Gemeente::vandaag() const { return day_in_amsterdam(delen_.clock.now()); }

}  // namespace houvast
