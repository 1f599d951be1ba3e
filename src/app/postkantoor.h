// Postkantoor: the ways along which an installation sends something, and as whom per gemeente.
// Nothing is configured at first: then nothing is sent, and nothing waits.
#pragma once

#include "integrations/mail/mail.h"
#include "integrations/sms/sms.h"
#include "loading/post.h"

#include <map>
#include <memory>

namespace houvast {

struct Afzender {
    std::string naam;     // of the gemeente, never of the service
    std::string adres;
    std::string sms = {};
};

struct Postkantoor {
    std::unique_ptr<mail::Postbode> mail = {};
    std::unique_ptr<sms::Sms> sms = {};
    std::map<std::string, Afzender, std::less<>> afzenders = {};  // by the gemeente's short name

    const Afzender* afzender(std::string_view gemeente) const;
    bool mailt(std::string_view gemeente) const;
    bool smst(std::string_view gemeente) const;
};

// The secrets are read by now: from their files, or from the surroundings of the program.
struct Postgeheimen {
    std::string mail = {};
    std::string sms = {};
};
Postkantoor open_postkantoor(const PostInstellingen&, const Postgeheimen&);

}  // namespace houvast
