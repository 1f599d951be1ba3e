#include "base/random.h"

#include "base/check.h"
#include "base/text.h"

#include <sodium.h>

namespace houvast {

std::string random_bytes(std::size_t count) {
    ENSURE(sodium_init() >= 0);
    std::string bytes(count, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

std::string random_token() { return base64url(random_bytes(32)); }

}  // namespace houvast
