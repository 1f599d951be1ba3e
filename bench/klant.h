// Klant: a small HTTP client that keeps some connections busy, on one thread: it costs little of
// the machine that the server runs on too.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace houvast::bench {

struct Aanroep {
    std::string host;
    std::string pad;
    std::string sessie;  // the cookie
};

struct Verkeer {
    double per_second = 0;
    double p50_ms = 0;
    double p99_ms = 0;
};

// The body of one request. Throws std::runtime_error for any answer but 200.
std::string haal(std::uint16_t port, const Aanroep&);

// The requests in turn over so many connections at once, for so long. Throws as haal() does.
Verkeer rijd(std::uint16_t port, const std::vector<Aanroep>&, int connections,
             std::chrono::milliseconds duration);

}  // namespace houvast::bench
