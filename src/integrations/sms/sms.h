// Sms: a short message to a mobile number, and the seam to whoever sends it. Gemeenten have
// contracts with different parties: webhook.h hands the message to a web address of their choice;
// proefsms.h is the test double.
#pragma once

#include "integrations/bezorging.h"

#include <string>

namespace houvast::sms {

struct Bericht {
    std::string van;    // what the phone shows: at most 11 letters and digits
    std::string aan;    // "+31612345678" (base/telefoon.h)
    std::string tekst;  // UTF-8
    std::string kenmerk;  // the same each time this one is sent: the other side drops the second
    bool operator==(const Bericht&) const = default;
};

class Sms {
public:
    virtual ~Sms() = default;
    virtual Bezorging verstuur(const Bericht&, const Afbreken&) = 0;
};

}  // namespace houvast::sms
