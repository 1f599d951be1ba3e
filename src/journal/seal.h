// Seal: XChaCha20-Poly1305 (libsodium) with a fresh random nonce (24 bytes) before the bytes.
// `bound` is what the sealed bytes belong to: opened with another one, they do not open. Keys have
// 32 bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace houvast {

inline constexpr std::size_t key_bytes = 32;

std::string seal(std::string_view key, std::string_view plain, std::string_view bound);
std::optional<std::string> open_sealed(std::string_view key, std::string_view sealed,
                                       std::string_view bound);  // nothing: damaged, or not ours

}  // namespace houvast
