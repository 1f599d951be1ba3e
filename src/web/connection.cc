// One client: reads a request, has a worker handle it, writes the answer, and again. Only this
// file knows the HTTP library; it parses, the checks it leaves to us stand in request_head.cc.
#include "base/check.h"
#include "base/random.h"
#include "base/text.h"
#include "web/request_head.h"
#include "web/response_head.h"
#include "web/server_inside.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include <array>
#include <typeinfo>

namespace houvast::web {

namespace {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::system::error_code;
using net::ip::tcp;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr std::size_t first_read_bytes = 4096;
constexpr std::size_t buffer_bytes_max = 64 * 1024;
constexpr milliseconds drain_time{2'000};  // for a refused client to stop sending and read why
constexpr milliseconds upload_drain_time{60'000};  // a browser reads it after all it sends
constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
constexpr std::string_view our_methods = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

// The status that answers what the parser found; 0: nobody there to answer.
int status_of(const error_code& error, bool target_known) {
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return target_known ? 431 : 414;
    if (error == http::error::body_limit) return 413;
    if (error == http::error::end_of_stream || error == http::error::partial_message) return 0;
    return error.category() == make_error_code(http::error::bad_method).category() ? 400 : 0;
}

class BeastConnection : public Connection, public std::enable_shared_from_this<BeastConnection> {
public:
    BeastConnection(Server::Inside& server, tcp::socket socket)
        : server_(server), limits_(server.config.limits), stream_(std::move(socket)) {
        error_code gone;
        const auto peer = stream_.socket().remote_endpoint(gone);
        if (!gone) peer_ = peer.address().to_string();
        server_.connections.insert(this);
    }
    ~BeastConnection() override {
        upload_over();
        server_.leave(this);
    }

    void start() override { wait_for_request(limits_.header_time); }
    void refuse(int status) override;
    void cut() override {
        idle_since_.reset();
        stream_.close();
    }
    std::optional<steady_clock::time_point> idle_since() const override { return idle_since_; }

private:
    // Runs `step` when an operation ends, and keeps this connection until then.
    auto then(void (BeastConnection::*step)(error_code, std::size_t)) {
        return [self = shared_from_this(), step](error_code error, std::size_t size) {
            ((*self).*step)(error, size);
        };
    }
    milliseconds time_for(std::size_t bytes) const {
        return milliseconds(bytes * 1000 / limits_.bytes_per_second_min);
    }
    void wait_for_request(milliseconds patience);
    void first_bytes(error_code, std::size_t);
    void read_header();
    void header_read(error_code, std::size_t);
    int body_allowed();
    void upload_over();
    void read_body();
    void told_to_go_on(error_code, std::size_t);
    void body_read(error_code, std::size_t);
    void dispatch();
    void work();
    void incident(std::string_view type, std::string_view own_words);
    void make_head();
    void log_request(steady_clock::time_point begun) const;
    void write();
    void written(error_code, std::size_t);
    void drain();
    void drained(error_code, std::size_t);

    Server::Inside& server_;
    const ServerLimits& limits_;
    beast::tcp_stream stream_;
    std::string peer_;
    beast::flat_buffer buffer_{buffer_bytes_max};
    std::optional<http::request_parser<http::string_body>> parser_;
    Head head_;
    HttpResponse response_;
    std::string response_head_;
    After after_ = After::KeepAlive;
    std::optional<steady_clock::time_point> idle_since_;
    std::size_t drained_ = 0;
    bool is_upload_ = false;  // its body may be large, or would have been
    bool holds_place_ = false;  // one of the few uploads at once
};

void BeastConnection::wait_for_request(milliseconds patience) {
    parser_.emplace();
    parser_->header_limit(static_cast<std::uint32_t>(limits_.header_bytes_max));
    parser_->body_limit(boost::none);  // how large it may be, its header says
    is_upload_ = false;
    head_ = {};
    if (buffer_.size() > 0) return read_header();  // the next of a pipeline
    buffer_.shrink_to_fit();                       // thousands may wait: 4 KB each
    idle_since_ = steady_clock::now();
    stream_.expires_after(patience);
    stream_.async_read_some(buffer_.prepare(first_read_bytes),
                            then(&BeastConnection::first_bytes));
}

void BeastConnection::first_bytes(error_code error, std::size_t size) {
    idle_since_.reset();
    if (error) return;  // gone, or silent for too long: nobody holds this any more, so it closes
    buffer_.commit(size);
    read_header();
}

void BeastConnection::read_header() {
    stream_.expires_after(limits_.header_time);  // for the whole header, however it drips in
    http::async_read_header(stream_, buffer_, *parser_, then(&BeastConnection::header_read));
}

void BeastConnection::header_read(error_code error, std::size_t) {
    const auto& message = parser_->get();
    if (error) {
        const int status = status_of(error, !message.target().empty());
        if (status) refuse(status);
        return;
    }
    RawHead raw{.method = message.method_string(), .target = message.target(),
                .version = static_cast<int>(message.version())};
    for (const auto& field : message) raw.headers.emplace_back(field.name_string(), field.value());
    auto head = read_head(raw, limits_.target_bytes_max);
    if (!head) return refuse(head.error());
    head_ = std::move(*head);
    head_.request.id = hex(random_bytes(8));
    server_.proxies.resolve(head_.request, peer_);
    if (const int status = body_allowed()) return refuse(status);
    if (parser_->is_done()) return dispatch();
    if (!head_.awaits_continue || buffer_.size() > 0) return read_body();
    stream_.expires_after(limits_.write_time);
    net::async_write(stream_, net::buffer(go_on), then(&BeastConnection::told_to_go_on));
}

// Sets how large the body may be, and takes one of the few places for a large one. Else a status.
int BeastConnection::body_allowed() {
    is_upload_ = may_upload(head_.request);
    const std::size_t most = is_upload_ ? limits_.upload_bytes_max : limits_.body_bytes_max;
    if (parser_->content_length().value_or(0) > most) return 413;
    parser_->body_limit(most);  // in chunks, it says no length
    if (!is_upload_) return 0;
    if (server_.uploads >= limits_.uploads_max) return 503;
    ++server_.uploads;
    holds_place_ = true;
    return 0;
}

void BeastConnection::upload_over() {
    if (!holds_place_) return;
    holds_place_ = false;
    --server_.uploads;
    std::string().swap(head_.request.body);  // the memory it was about goes with it
    if (parser_) std::string().swap(parser_->get().body());
}

void BeastConnection::told_to_go_on(error_code error, std::size_t) {
    if (!error) read_body();
}

void BeastConnection::read_body() {
    const auto length = parser_->content_length().value_or(limits_.body_bytes_max);
    stream_.expires_after(limits_.body_time + time_for(length));
    http::async_read(stream_, buffer_, *parser_, then(&BeastConnection::body_read));
}

void BeastConnection::body_read(error_code error, std::size_t) {
    if (!error) return dispatch();
    if (const int status = status_of(error, true)) refuse(status);
}

void BeastConnection::dispatch() {
    if (server_.requests >= limits_.requests_max) return refuse(503);
    ++server_.requests;
    const bool keep = parser_->get().keep_alive();
    after_ = keep ? After::KeepAlive : After::Close;
    head_.request.body = std::move(parser_->get().body());
    stream_.expires_never();
    net::post(server_.workers, [self = shared_from_this()]() mutable {
        self->work();
        net::io_context& io = self->server_.io;  // back, without keeping a share here
        net::post(io, [self = std::move(self)] {
            --self->server_.requests;
            self->upload_over();
            self->write();
        });
    });
}

// On a worker thread. Whatever goes wrong in a handler ends here, as a page with a number.
void BeastConnection::work() {
    const auto begun = steady_clock::now();
    try {
        if (head_.about_server)
            response_ = HttpResponse{.status = 204}.set("Allow", std::string(our_methods));
        else
            response_ = server_.handler.handle(head_.request);
        make_head();
    } catch (const InvariantBroken& broken) {
        incident(typeid(broken).name(), broken.what());
    } catch (const std::exception& other) {
        incident(typeid(other).name(), "");  // its text may hold what somebody typed
    } catch (...) {
        incident("unknown", "");
    }
    if (server_.config.log_requests) log_request(begun);
}

void BeastConnection::incident(std::string_view type, std::string_view own_words) {
    server_.log(Level::Error, "incident",
                {{"request", head_.request.id}, {"type", type}, {"what", OwnWords{own_words}}});
    response_ = server_.handler.failed(500, head_.request, head_.request.id);
    make_head();
}

void BeastConnection::make_head() {
    if (server_.stopping) after_ = After::Close;
    add_security_headers(response_, head_.request.https);
    const auto now = std::chrono::floor<std::chrono::seconds>(server_.clock.now());
    response_head_ = response_head(response_, response_.body.size(), after_, http_date(now));
    if (head_.is_head || !has_body(response_.status)) response_.body.clear();
}

void BeastConnection::log_request(steady_clock::time_point begun) const {
    const auto took = std::chrono::duration_cast<milliseconds>(steady_clock::now() - begun);
    server_.log(Level::Info, "request",
                {{"request", head_.request.id}, {"method", name_of(head_.request.method)},
                 {"route", response_.route}, {"status", response_.status},
                 {"bytes", static_cast<std::int64_t>(response_.body.size())},
                 {"ms", took.count()}});
}

// Before a handler saw it: on the io thread, and the connection ends with it.
void BeastConnection::refuse(int status) {
    if (head_.request.id.empty()) head_.request.id = hex(random_bytes(8));
    after_ = After::Close;
    response_ = server_.handler.failed(status, head_.request, head_.request.id);
    if (status == 503) response_.set("Retry-After", "2");
    make_head();
    server_.log(Level::Info, "refused", {{"request", head_.request.id}, {"status", status}});
    upload_over();
    write();
}

void BeastConnection::write() {
    const std::array<net::const_buffer, 2> parts{net::buffer(response_head_),
                                                 net::buffer(response_.body)};
    stream_.expires_after(limits_.write_time + time_for(net::buffer_size(parts)));
    net::async_write(stream_, parts, then(&BeastConnection::written));
}

void BeastConnection::written(error_code error, std::size_t) {
    if (error) return;
    response_ = {};
    if (after_ == After::Close) return drain();
    wait_for_request(limits_.idle_time);
}

// Closing while bytes still come in makes the kernel throw our answer away: so say goodbye, and
// read what comes for a moment.
void BeastConnection::drain() {
    error_code ignored;
    stream_.socket().shutdown(tcp::socket::shutdown_send, ignored);
    buffer_.clear();
    idle_since_ = steady_clock::now();  // it may be cut for another, or to stop
    stream_.expires_after(is_upload_ ? upload_drain_time : drain_time);
    stream_.async_read_some(buffer_.prepare(buffer_bytes_max),
                            then(&BeastConnection::drained));
}

void BeastConnection::drained(error_code error, std::size_t size) {
    drained_ += size;
    const auto most = is_upload_ ? limits_.upload_bytes_max : limits_.body_bytes_max;
    if (error || drained_ > 4 * most) return;
    stream_.async_read_some(buffer_.prepare(buffer_bytes_max),
                            then(&BeastConnection::drained));
}

}  // namespace

std::shared_ptr<Connection> make_connection(Server::Inside& server, tcp::socket socket) {
    return std::make_shared<BeastConnection>(server, std::move(socket));
}

}  // namespace houvast::web
