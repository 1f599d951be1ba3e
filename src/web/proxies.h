// Proxies: whose X-Forwarded-For and X-Forwarded-Proto we believe. From anybody else they are
// just text: a client could write its own address there.
#pragma once

#include "web/http.h"

#include <array>

namespace houvast::web {

class Proxies {
public:
    Proxies() = default;
    // "127.0.0.1", "10.0.0.0/8", "::1", "fd00::/8". Throws std::invalid_argument for other text.
    explicit Proxies(const std::vector<std::string>& networks);

    bool trusted(std::string_view address) const;

    // Fills remote and https: the last address in the chain that is not one of our proxies.
    void resolve(HttpRequest&, std::string_view peer) const;

private:
    struct Network {
        std::array<unsigned char, 16> address;  // IPv4 as ::ffff:a.b.c.d
        int bits;
    };
    std::vector<Network> networks_;
};

}  // namespace houvast::web
