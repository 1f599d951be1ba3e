// Password: Argon2id (libsodium), 19 MiB and 3 passes: about 60 ms on purpose.
#pragma once

#include <string>
#include <string_view>

namespace houvast::access {

inline constexpr std::size_t password_characters_min = 12;  // long beats odd characters
inline constexpr std::size_t password_bytes_max = 256;

std::string hash_password(std::string_view password);
bool password_matches(std::string_view hash, std::string_view password);

// Takes as long as a real comparison: an unknown login must not answer sooner.
void waste_a_comparison(std::string_view password);

}  // namespace houvast::access
