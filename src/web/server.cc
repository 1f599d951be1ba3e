#include "web/server.h"

#include "web/server_inside.h"

#include <boost/asio/post.hpp>
#include <sys/resource.h>

#include <algorithm>

namespace houvast::web {

namespace {

namespace net = boost::asio;
using boost::system::error_code;
using net::ip::tcp;

constexpr rlim_t files_besides_connections = 256;  // databases, logs, the listener
constexpr std::chrono::milliseconds breath_time{100};

// Each connection is an open file; Debian starts a program with 1024 of them, and lets it ask more.
void allow_open_files(std::size_t connections) {
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0) return;
    const rlim_t wanted = connections + files_besides_connections;
    if (files.rlim_cur >= wanted) return;
    files.rlim_cur = std::min(wanted, files.rlim_max);
    setrlimit(RLIMIT_NOFILE, &files);
}

}  // namespace

Server::Inside::Inside(ServerConfig c, HttpHandler& h, const Log& l, const Clock& k)
    : config(std::move(c)), handler(h), log(l), clock(k), proxies(config.trusted_proxies),
      workers(config.limits.workers) {}

void Server::Inside::listen() {
    allow_open_files(config.limits.connections_max);
    const tcp::endpoint here(net::ip::make_address(config.address), config.port);
    acceptor.open(here.protocol());
    acceptor.set_option(tcp::acceptor::reuse_address(true));
    acceptor.bind(here);
    acceptor.listen();
    if (config.stop_on_signals) {
        signals.add(SIGTERM);
        signals.add(SIGINT);
        signals.async_wait([this](error_code error, int) {
            if (!error) stop();
        });
    }
    accept();
}

void Server::Inside::accept() {
    acceptor.async_accept([this](error_code error, tcp::socket socket) {
        if (stopping || error == net::error::operation_aborted) return;
        if (!error) {
            welcome(std::move(socket));
            return accept();
        }
        // Out of files or memory: the next try fails as well, so not at once.
        log(Level::Warning, "accept-failed", {{"code", error.value()}});
        breath.expires_after(breath_time);
        breath.async_wait([this](error_code cancelled) {
            if (!cancelled) accept();
        });
    });
}

void Server::Inside::welcome(tcp::socket socket) {
    const bool room = connections.size() < config.limits.connections_max || make_room();
    error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    const auto connection = make_connection(*this, std::move(socket));
    if (room) connection->start();
    else connection->refuse(503);
}

// Who waits longest for a next request gives way: a browser opens a new connection unseen.
bool Server::Inside::make_room() {
    Connection* longest = nullptr;
    for (Connection* one : connections)
        if (one->idle_since() && (!longest || *one->idle_since() < *longest->idle_since()))
            longest = one;
    if (longest) longest->cut();
    return longest != nullptr;
}

void Server::Inside::stop() {
    if (stopping.exchange(true)) return;
    log(Level::Info, "stopping", {{"connections", static_cast<std::int64_t>(connections.size())}});
    error_code ignored;
    acceptor.close(ignored);
    signals.cancel(ignored);
    breath.cancel();
    for (Connection* one : connections)
        if (one->idle_since()) one->cut();
    if (connections.empty()) return;
    grace.expires_after(config.limits.grace);
    grace.async_wait([this](error_code cancelled) {
        if (!cancelled && !connections.empty()) cut_all();
    });
}

void Server::Inside::cut_all() {
    in_time = false;
    log(Level::Warning, "grace-over",
        {{"connections", static_cast<std::int64_t>(connections.size())}});
    for (Connection* one : connections) one->cut();
    io.stop();
}

void Server::Inside::leave(Connection* gone) {
    connections.erase(gone);
    if (stopping && connections.empty()) grace.cancel();
}

Server::Server(ServerConfig config, HttpHandler& handler, const Log& log, const Clock& clock)
    : inside_(std::make_unique<Inside>(std::move(config), handler, log, clock)) {
    inside_->listen();
}

Server::~Server() = default;

std::uint16_t Server::port() const { return inside_->acceptor.local_endpoint().port(); }

bool Server::run() {
    for (;;) {
        try {
            inside_->io.run();
            return inside_->in_time;
        } catch (const std::exception&) {
            // One connection's trouble, such as memory: that one closes, the others go on.
            inside_->log(Level::Error, "connection-failed");
        }
    }
}

void Server::stop() {
    net::post(inside_->io, [inside = inside_.get()] { inside->stop(); });
}

}  // namespace houvast::web
