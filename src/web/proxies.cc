#include "web/proxies.h"

#include "base/text.h"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace houvast::web {

namespace {

using Address = std::array<unsigned char, 16>;

std::optional<Address> address_of(std::string_view text) {
    Address address{};
    const std::string terminated(text);
    if (inet_pton(AF_INET6, terminated.c_str(), address.data()) == 1) return address;
    address = {};
    address[10] = address[11] = 0xff;
    if (inet_pton(AF_INET, terminated.c_str(), address.data() + 12) == 1) return address;
    return {};
}

bool same_start(const Address& one, const Address& other, int bits) {
    for (int i = 0; i < bits; ++i) {
        const auto byte = static_cast<std::size_t>(i / 8);
        if ((one[byte] ^ other[byte]) & (0x80 >> i % 8)) return false;
    }
    return true;
}

}  // namespace

Proxies::Proxies(const std::vector<std::string>& networks) {
    for (const std::string& text : networks) {
        const auto slash = std::min(text.find('/'), text.size());
        const auto address = address_of(std::string_view(text).substr(0, slash));
        const int width = text.find(':') == std::string::npos ? 32 : 128;
        int bits = width;
        if (slash < text.size()) {
            const char* end = text.data() + text.size();
            const auto read = std::from_chars(text.data() + slash + 1, end, bits);
            if (read.ec != std::errc() || read.ptr != end) bits = -1;
        }
        if (!address || bits < 0 || bits > width)
            throw std::invalid_argument("not an address or network of a proxy: " + text);
        networks_.push_back({*address, bits + 128 - width});
    }
}

bool Proxies::trusted(std::string_view text) const {
    const auto address = address_of(text);
    if (!address) return false;
    for (const Network& network : networks_)
        if (same_start(network.address, *address, network.bits)) return true;
    return false;
}

void Proxies::resolve(HttpRequest& request, std::string_view peer) const {
    request.remote = peer;
    request.https = false;
    if (!trusted(peer)) return;
    // A proxy replaces this header; two of them means that one came from outside.
    request.https = request.headers.count("x-forwarded-proto") == 1 &&
                    request.headers.get("x-forwarded-proto") == "https";
    // From the right: every proxy adds the address it saw. Several lines are one list.
    std::string chain;
    for (const auto& [name, value] : request.headers)
        if (name == "x-forwarded-for") chain += (chain.empty() ? "" : ",") + value;
    while (!chain.empty() && trusted(request.remote)) {
        const auto comma = chain.rfind(',');
        const std::string_view last = comma == std::string::npos
                                          ? std::string_view(chain)
                                          : std::string_view(chain).substr(comma + 1);
        if (!address_of(trimmed(last))) return;
        request.remote = trimmed(last);
        chain.resize(comma == std::string::npos ? 0 : comma);
    }
}

}  // namespace houvast::web
