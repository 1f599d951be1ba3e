// Proefpost: a test double for mail. It keeps what it was given, and answers what it is told to.
#pragma once

#include "integrations/mail/mail.h"

#include <mutex>

namespace houvast::mail {

class Proefpost : public Postbode {
public:
    Bezorging antwoord{Bezorging::Uitslag::Bezorgd};

    Bezorging verstuur(const Mail& mail, const Afbreken&) override {
        const std::lock_guard lock(mutex_);
        verstuurd_.push_back(mail);
        return antwoord;
    }
    std::vector<Mail> verstuurd() const {
        const std::lock_guard lock(mutex_);
        return verstuurd_;
    }

private:
    mutable std::mutex mutex_;
    std::vector<Mail> verstuurd_;
};

}  // namespace houvast::mail
