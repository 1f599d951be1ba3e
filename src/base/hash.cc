#include "base/hash.h"

#include "base/check.h"

#include <sodium.h>

namespace houvast {

namespace {

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::string generic_hash(std::string_view key, std::string_view bytes) {
    std::string digest(crypto_generichash_BYTES, '\0');
    const int failed = crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()),
                                          digest.size(), bytes_of(bytes), bytes.size(),
                                          key.empty() ? nullptr : bytes_of(key), key.size());
    ENSURE(!failed);
    return digest;
}

}  // namespace

std::string hash(std::string_view bytes) { return generic_hash({}, bytes); }

std::string keyed_hash(std::string_view key, std::string_view bytes) {
    ENSURE(key.size() >= crypto_generichash_KEYBYTES_MIN);
    return generic_hash(key, bytes);
}

}  // namespace houvast
