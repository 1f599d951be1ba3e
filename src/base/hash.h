// Hash: BLAKE2b with 32 bytes (libsodium), plain or keyed. Raw bytes; hex() in base/text.h.
#pragma once

#include <string>
#include <string_view>

namespace houvast {

std::string hash(std::string_view bytes);
std::string keyed_hash(std::string_view key, std::string_view bytes);  // key: 16 to 64 bytes

}  // namespace houvast
