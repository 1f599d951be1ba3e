// TOTP: the six figures of an authenticator app. RFC 6238 with SHA-1 and 30 seconds, which is what
// every app knows.
#pragma once

#include "base/clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace houvast::access {

inline constexpr std::size_t totp_secret_bytes = 20;

std::string base32(std::string_view bytes);  // RFC 4648, no padding: how a person types a secret

// The code of one step of 30 seconds.
std::string totp_code(std::string_view secret, std::int64_t step);
std::int64_t totp_step(Tijdstip);

// The step whose code this is: now, or one step before or after, for a clock that is a bit off.
// A step at or before `last_used` is refused: a code works once.
std::optional<std::int64_t> totp_match(std::string_view secret, std::string_view code, Tijdstip now,
                                       std::int64_t last_used);

// What the QR code holds: otpauth://totp/…
std::string totp_uri(std::string_view secret, std::string_view issuer, std::string_view account);

}  // namespace houvast::access
