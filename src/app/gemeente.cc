#include "app/gemeente.h"

#include "app/schema.h"
#include "app/vandaag.h"

namespace houvast {

Gemeente::Gemeente(Delen delen)
    : delen_(std::move(delen)),
      methodieken_(delen_.methodieken),
      register_bestand_(delen_.register_file) {
    auto db = delen_.databank->connect();
    migrate(*db, gemeente_migrations());
    sleutels_ = std::make_unique<Sleutels>(*db, std::move(delen_.sleutel));
    projecties_ = std::make_unique<Projecties>(sleutels_->derived("search"));
    if (!projecties_->is_current(*db)) projecties_->rebuild(*db, Journal(*db, *sleutels_));
    lezers_ = std::make_unique<ReadPool>(*delen_.databank, delen_.readers_max);
    writer_ = std::make_unique<Writer>(std::move(db));
}

Datum Gemeente::vandaag() const { return day_in_amsterdam(delen_.clock.now()); }

}  // namespace houvast
