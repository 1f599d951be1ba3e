// Proefsms: a test double for SMS. It keeps what it was given, and answers what it is told to.
#pragma once

#include "integrations/sms/sms.h"

#include <mutex>
#include <vector>

namespace houvast::sms {

class Proefsms : public Sms {
public:
    Bezorging antwoord{Bezorging::Uitslag::Bezorgd};

    Bezorging verstuur(const Bericht& bericht, const Afbreken&) override {
        const std::lock_guard lock(mutex_);
        verstuurd_.push_back(bericht);
        return antwoord;
    }
    std::vector<Bericht> verstuurd() const {
        const std::lock_guard lock(mutex_);
        return verstuurd_;
    }

private:
    mutable std::mutex mutex_;
    std::vector<Bericht> verstuurd_;
};

}  // namespace houvast::sms
