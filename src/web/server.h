// Server: bytes on a socket → HttpRequest → HttpResponse → bytes. One thread does all input and
// output, a fixed pool of workers calls the handler, which may block on the database. Slow, silent
// and oversized clients are cut off; TLS ends at a proxy in front.
#pragma once

#include "base/log.h"
#include "web/multipart.h"

#include <cstdint>
#include <memory>

namespace houvast::web {

struct ServerLimits {
    std::size_t header_bytes_max = 16 * 1024;   // request line and headers together → 431
    std::size_t target_bytes_max = 4 * 1024;    // our longest: a list with all its filters → 414
    std::size_t body_bytes_max = 1024 * 1024;   // the largest form → 413
    std::size_t upload_bytes_max = web::upload_bytes_max;  // of a form with files → 413
    std::size_t uploads_max = 8;                // of those at once, each in memory; then 503
    std::size_t connections_max = 4096;         // then the longest idle one makes room, or 503
    std::size_t workers = 8;                    // more wait for the one writer of a gemeente
    std::size_t requests_max = 256;             // running and waiting for a worker; then 503
    std::size_t bytes_per_second_min = 8 * 1024;  // slower than an old modem is a trick
    std::chrono::milliseconds header_time{10'000};  // from the first byte, or from the connection
    std::chrono::milliseconds body_time{10'000};    // and the time its size may take
    std::chrono::milliseconds idle_time{45'000};    // between two requests
    std::chrono::milliseconds write_time{10'000};   // and the time its size may take
    std::chrono::milliseconds grace{5'000};         // for requests in flight when we stop
};

struct ServerConfig {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0;  // 0: any that is free; see Server::port()
    std::vector<std::string> trusted_proxies = {};  // addresses or networks: web/proxies.h
    bool stop_on_signals = true;                    // SIGTERM and SIGINT stop `run`
    bool log_requests = true;
    ServerLimits limits = {};
};

class Server {
public:
    // Listens at once. Throws std::system_error when the address or port cannot be had.
    Server(ServerConfig, HttpHandler&, const Log&, const Clock&);
    ~Server();  // waits for handlers that still run
    Server(const Server&) = delete;

    std::uint16_t port() const;

    // Serves until stopped: takes no new requests, lets those in flight end within the grace.
    // False when some did not: their workers may still be busy, and nobody reads their answer.
    bool run();
    void stop();  // from any thread

    struct Inside;  // web/server_inside.h

private:
    std::unique_ptr<Inside> inside_;
};

}  // namespace houvast::web
