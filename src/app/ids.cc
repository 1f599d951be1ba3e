#include "app/ids.h"

#include "base/id.h"
#include "base/random.h"

namespace houvast {

std::string new_id(const Clock& clock) {
    return uuid7(clock.now().time_since_epoch().count(), random_bytes(10));
}

namespace {

class RandomIds : public IdBron {
public:
    std::string next(const Clock& clock) override { return new_id(clock); }
};

}  // namespace

IdBron& random_ids() {
    static RandomIds ids;  // holds nothing
    return ids;
}

}  // namespace houvast
