// Contactgegevens: a telephone number and an address for mail, in the one form that we keep.
#pragma once

#include "base/result.h"

#include <optional>

namespace houvast {

struct Contactgegevens {
    std::optional<std::string> telefoon = {};  // "+31612345678" (base/telefoon.h)
    std::optional<std::string> email = {};     // as typed: the part before the @ is not ours
    bool operator==(const Contactgegevens&) const = default;
};

// Refuses with "telefoon-onjuist" or "email-onjuist"; not given is right.
Result<Contactgegevens> contactgegevens(const std::optional<std::string>& telefoon,
                                        const std::optional<std::string>& email);

// One @ with something before it, and a name with a dot after it; no spaces. More than that only
// a mail server knows.
bool is_email(std::string_view);
std::string email_key(std::string_view);  // to compare by: two spellings of one address

}  // namespace houvast
