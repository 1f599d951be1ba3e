#include "app/access/password.h"

#include "base/check.h"

#include <sodium.h>

#include <new>

namespace houvast::access {

namespace {

constexpr unsigned long long passes = 3;
constexpr std::size_t memory_bytes = 19 * 1024 * 1024;

}  // namespace

std::string hash_password(std::string_view password) {
    ENSURE(sodium_init() >= 0);
    std::string hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str_alg(hash.data(), password.data(), password.size(), passes, memory_bytes,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();  // the only way this fails
    hash.resize(hash.find('\0'));
    return hash;
}

bool password_matches(std::string_view hash, std::string_view password) {
    ENSURE(sodium_init() >= 0);
    const std::string text(hash);
    return crypto_pwhash_str_verify(text.c_str(), password.data(), password.size()) == 0;
}

void waste_a_comparison(std::string_view password) {
    static const std::string nobody = hash_password("nobody has this password");
    (void)password_matches(nobody, password);
}

}  // namespace houvast::access
