#include "app/access/totp.h"

#include "base/check.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sodium.h>

#include <array>

namespace houvast::access {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr int digits = 6;

std::string percent_encoded(std::string_view text) {
    static constexpr std::string_view hex = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                           (byte >= 'a' && byte <= 'z') || c == '-' || c == '.' || c == '_';
        if (plain) out += c;
        else out.append("%").append(1, hex[byte / 16]).append(1, hex[byte % 16]);
    }
    return out;
}

}  // namespace

std::string base32(std::string_view bytes) {
    std::string out;
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : bytes) {
        buffer = buffer << 8 | static_cast<unsigned char>(c);
        for (bits += 8; bits >= 5; bits -= 5) out += alphabet[buffer >> (bits - 5) & 31];
    }
    if (bits > 0) out += alphabet[buffer << (5 - bits) & 31];
    return out;
}

std::string totp_code(std::string_view secret, std::int64_t step) {
    std::array<unsigned char, 8> message{};
    for (std::size_t i = 0; i < 8; ++i)
        message[7 - i] = static_cast<unsigned char>(step >> (8 * i) & 0xff);
    std::array<unsigned char, EVP_MAX_MD_SIZE> mac{};
    unsigned length = 0;
    ENSURE(HMAC(EVP_sha1(), secret.data(), static_cast<int>(secret.size()), message.data(),
                message.size(), mac.data(), &length) != nullptr);
    const std::size_t at = mac[length - 1] & 0x0f;  // RFC 4226 §5.3, dynamic truncation
    const std::uint32_t number = (static_cast<std::uint32_t>(mac[at] & 0x7f) << 24) |
                                 (static_cast<std::uint32_t>(mac[at + 1]) << 16) |
                                 (static_cast<std::uint32_t>(mac[at + 2]) << 8) | mac[at + 3];
    std::string code = std::to_string(number % 1'000'000);
    return std::string(digits - code.size(), '0') + code;
}

std::int64_t totp_step(Tijdstip at) { return at.time_since_epoch().count() / 30'000; }

std::optional<std::int64_t> totp_match(std::string_view secret, std::string_view code, Tijdstip now,
                                       std::int64_t last_used) {
    if (code.size() != digits) return {};
    const std::int64_t step = totp_step(now);
    for (const std::int64_t candidate : {step, step - 1, step + 1}) {
        if (candidate <= last_used) continue;
        const std::string expected = totp_code(secret, candidate);
        if (sodium_memcmp(expected.data(), code.data(), digits) == 0) return candidate;
    }
    return {};
}

std::string totp_uri(std::string_view secret, std::string_view issuer, std::string_view account) {
    return "otpauth://totp/" + percent_encoded(issuer) + ':' + percent_encoded(account) +
           "?secret=" + base32(secret) + "&issuer=" + percent_encoded(issuer);
}

}  // namespace houvast::access
