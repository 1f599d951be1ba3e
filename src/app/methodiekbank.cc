#include "app/methodiekbank.h"

#include "domain/gemeente/eigen_methodiek.h"

#include <map>
#include <mutex>

namespace houvast {

struct Methodiekbank::Data {
    std::mutex mutex;
    std::map<std::uint64_t, std::unique_ptr<const Methodieken>> per_kenmerk = {};
};

Methodiekbank::Methodiekbank(const Methodieken& op_schijf)
    : op_schijf_(op_schijf), data_(std::make_unique<Data>()) {}
Methodiekbank::~Methodiekbank() = default;

const Methodieken& Methodiekbank::met(const Inrichting& nu) const {
    if (nu.eigen_kenmerk == 0) return op_schijf_;
    const std::lock_guard lock(data_->mutex);
    auto& made = data_->per_kenmerk[nu.eigen_kenmerk];
    if (!made)
        made = std::make_unique<const Methodieken>(eigen_methodiek::met_eigen(op_schijf_, nu));
    return *made;
}

}  // namespace houvast
