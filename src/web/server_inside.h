// What the server and its connections share. Only server.cc and connection.cc include this: it
// brings Asio, which takes seconds to compile.
#pragma once

#include "web/proxies.h"
#include "web/server.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <set>

namespace houvast::web {

// One client, as the server sees it. Kept alive by its own next callback.
class Connection {
public:
    virtual ~Connection() = default;
    virtual void start() = 0;
    virtual void refuse(int status) = 0;
    virtual void cut() = 0;  // closes at once
    // Since when it waits for a next request; nothing while it is busy with one.
    virtual std::optional<std::chrono::steady_clock::time_point> idle_since() const = 0;
};

struct Server::Inside {
    Inside(ServerConfig, HttpHandler&, const Log&, const Clock&);

    void listen();
    void accept();
    void welcome(boost::asio::ip::tcp::socket);
    bool make_room();
    void stop();
    void cut_all();
    void leave(Connection*);  // a connection has ended

    // In this order: the last is destroyed first, and connections end with `io`.
    ServerConfig config;
    HttpHandler& handler;
    const Log& log;
    const Clock& clock;
    Proxies proxies;
    std::set<Connection*> connections;
    std::atomic<std::size_t> requests = 0;  // running, or waiting for a worker
    std::atomic<std::size_t> uploads = 0;   // whose body may be large
    std::atomic<bool> stopping = false;
    bool in_time = true;
    boost::asio::io_context io{1};
    boost::asio::ip::tcp::acceptor acceptor{io};
    boost::asio::steady_timer grace{io}, breath{io};
    boost::asio::signal_set signals{io};
    boost::asio::thread_pool workers;
};

std::shared_ptr<Connection> make_connection(Server::Inside&, boost::asio::ip::tcp::socket);

}  // namespace houvast::web
