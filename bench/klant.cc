#include "bench/klant.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <stdexcept>

namespace houvast::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int patience_ms = 20'000;
constexpr std::size_t read_bytes = 256 * 1024;

std::string request_of(const Aanroep& a) {
    return "GET " + a.pad + " HTTP/1.1\r\nHost: " + a.host + "\r\nCookie: sessie=" + a.sessie +
           "\r\nAccept-Encoding: identity\r\n\r\n";
}

class Line {
public:
    explicit Line(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(port);
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (::connect(socket_, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0)
            throw std::runtime_error("bench: the server does not answer");
    }
    ~Line() { ::close(socket_); }
    Line(const Line&) = delete;

    int socket() const { return socket_; }

    void send(const std::string& request) {
        begun_ = Clock::now();
        size_ = 0;
        if (::send(socket_, request.data(), request.size(), MSG_NOSIGNAL) !=
            static_cast<ssize_t>(request.size()))
            throw std::runtime_error("bench: a request was not taken");
    }
    // Reads what is there; true when the answer is whole.
    bool receive() {
        if (buffer_.size() < size_ + read_bytes) buffer_.resize(size_ + read_bytes);
        const ssize_t got = ::recv(socket_, buffer_.data() + size_, read_bytes, 0);
        if (got <= 0) throw std::runtime_error("bench: the connection was cut");
        size_ += static_cast<std::size_t>(got);
        return size_ >= whole_size();
    }
    std::string_view body() const {
        const std::string_view answer(buffer_.data(), size_);
        return answer.substr(answer.find("\r\n\r\n") + 4);
    }
    double took_ms() const {
        return std::chrono::duration<double, std::milli>(Clock::now() - begun_).count();
    }

private:
    std::size_t whole_size() const {
        const std::string_view answer(buffer_.data(), size_);
        const auto end = answer.find("\r\n\r\n");
        if (end == answer.npos) return size_ + 1;
        if (!answer.starts_with("HTTP/1.1 200"))
            throw std::runtime_error("bench: " + std::string(answer.substr(0, 15)));
        constexpr std::string_view name = "Content-Length: ";
        const auto at = answer.substr(0, end).find(name);
        if (at == answer.npos) throw std::runtime_error("bench: an answer without a length");
        std::size_t length = 0;
        std::from_chars(answer.data() + at + name.size(), answer.data() + end, length);
        return end + 4 + length;
    }

    int socket_;
    std::string buffer_;
    std::size_t size_ = 0;
    Clock::time_point begun_;
};

double at(std::vector<double>& sorted, double part) {
    return sorted.at(static_cast<std::size_t>(static_cast<double>(sorted.size() - 1) * part));
}

}  // namespace

std::string haal(std::uint16_t port, const Aanroep& a) {
    Line line(port);
    line.send(request_of(a));
    while (!line.receive()) {}
    return std::string(line.body());
}

Verkeer rijd(std::uint16_t port, const std::vector<Aanroep>& aanroepen, int connections,
             std::chrono::milliseconds duration) {
    std::vector<std::string> requests;
    for (const Aanroep& a : aanroepen) requests.push_back(request_of(a));
    std::vector<std::unique_ptr<Line>> lines;
    std::vector<pollfd> polled;
    for (int i = 0; i < connections; ++i) {
        lines.push_back(std::make_unique<Line>(port));
        polled.push_back({.fd = lines.back()->socket(), .events = POLLIN, .revents = 0});
    }
    std::size_t next = 0;
    const auto send = [&](Line& line) { line.send(requests[next++ % requests.size()]); };
    const auto start = Clock::now();
    for (const auto& line : lines) send(*line);
    std::vector<double> took;
    auto busy = lines.size();
    while (busy > 0) {
        if (::poll(polled.data(), polled.size(), patience_ms) <= 0)
            throw std::runtime_error("bench: no answer");
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (polled[i].revents == 0 || !lines[i]->receive()) continue;
            took.push_back(lines[i]->took_ms());
            if (Clock::now() - start < duration) {
                send(*lines[i]);
            } else {
                polled[i].fd = -1;
                --busy;
            }
        }
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    std::ranges::sort(took);
    return {.per_second = static_cast<double>(took.size()) / seconds,
            .p50_ms = at(took, 0.50),
            .p99_ms = at(took, 0.99)};
}

}  // namespace houvast::bench
