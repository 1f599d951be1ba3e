#include "journal/seal.h"

#include "base/check.h"
#include "base/random.h"

#include <sodium.h>

namespace houvast {

namespace {

constexpr std::size_t nonce_bytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_bytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(key_bytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const unsigned char* in(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* out(char* bytes) { return reinterpret_cast<unsigned char*>(bytes); }

}  // namespace

std::string seal(std::string_view key, std::string_view plain, std::string_view bound) {
    ENSURE(key.size() == key_bytes);
    std::string sealed = random_bytes(nonce_bytes);
    sealed.resize(nonce_bytes + plain.size() + tag_bytes);
    unsigned long long length = 0;
    const int failed = crypto_aead_xchacha20poly1305_ietf_encrypt(
        out(sealed.data() + nonce_bytes), &length, in(plain), plain.size(), in(bound),
        bound.size(), nullptr, in(sealed), in(key));
    ENSURE(!failed);
    ENSURE(length == plain.size() + tag_bytes);
    return sealed;
}

std::optional<std::string> open_sealed(std::string_view key, std::string_view sealed,
                                       std::string_view bound) {
    ENSURE(key.size() == key_bytes);
    if (sealed.size() < nonce_bytes + tag_bytes) return std::nullopt;
    const std::string_view body = sealed.substr(nonce_bytes);
    std::string plain(body.size() - tag_bytes, '\0');
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        out(plain.data()), nullptr, nullptr, in(body), body.size(), in(bound), bound.size(),
        in(sealed), in(key));
    if (failed) return std::nullopt;
    return plain;
}

}  // namespace houvast
