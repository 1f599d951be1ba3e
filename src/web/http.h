// A request and a response in our own words: what every room but web/server.cc knows of HTTP.
// The server hands over only what is well-formed (one Host, decoded UTF-8 path, whole body); what
// a handler gives back cannot break out of its header line: the server refuses control characters.
#pragma once

#include <chrono>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace houvast::web {

// A HEAD arrives as Get: the server leaves the body out.
enum class Method { Get, Post, Put, Patch, Delete, Options };
std::string_view name_of(Method);
inline bool is_safe(Method m) { return m == Method::Get || m == Method::Options; }

// Names with values in the order they came; a name may come more than once.
class NameValues {
public:
    using Pair = std::pair<std::string, std::string>;

    NameValues() = default;
    NameValues(std::initializer_list<Pair> pairs) : pairs_(pairs) {}
    void add(std::string name, std::string value) {
        pairs_.emplace_back(std::move(name), std::move(value));
    }
    const std::string* find(std::string_view name) const;  // the first; nullptr when absent
    std::string_view get(std::string_view name) const;     // the first; empty when absent
    std::size_t count(std::string_view name) const;
    std::size_t size() const { return pairs_.size(); }
    bool empty() const { return pairs_.empty(); }
    auto begin() const { return pairs_.begin(); }
    auto end() const { return pairs_.end(); }

private:
    std::vector<Pair> pairs_;
};

struct HttpRequest {
    std::string id = {};  // of this request, for the log and for the incident number on a 500 page
    Method method = Method::Get;
    // Decoded segments; "/" has none. An encoded slash stays inside its segment.
    std::vector<std::string> path = {};
    bool trailing_slash = false;    // "/trajecten/": the same place as "/trajecten"
    NameValues query = {};               // decoded, UTF-8
    NameValues headers = {};             // lower-case names; no cookie, no host
    NameValues cookies = {};
    std::string host = {};       // lower case, without port: "leiden.localhost"
    std::string authority = {};  // with the port: "leiden.localhost:8080"
    std::string remote = {};     // address of the client, behind trusted proxies too
    bool https = false;     // the client's side of a trusted proxy was TLS
    std::string body = {};       // whole; at most the limits in ServerLimits

    std::string origin() const;  // "http://leiden.localhost:8080", as a browser's Origin says it
};

struct HttpResponse {
    int status = 200;
    std::string content_type = {};  // empty: no Content-Type (303, 304)
    std::string body = {};
    std::vector<NameValues::Pair> headers = {};
    std::string route = {};  // pattern of the row that answered: for the log only

    HttpResponse& set(std::string name, std::string value) &;
    HttpResponse&& set(std::string name, std::string value) &&;
};

// Html, never stored by a browser or a proxy.
HttpResponse page(int status, std::string html);
// After a POST that was done. `path` is one of our own: html::Url::str().
HttpResponse redirect_303(std::string path);
HttpResponse text(int status, std::string plain);
HttpResponse json(int status, std::string json, std::string content_type = "application/json");
// A download. `name` may be any text: it is encoded (RFC 6266), so that no name breaks the header.
HttpResponse file(std::string bytes, std::string content_type, std::string_view name);

// Cookies of this installation: `__Host-name`, Secure, HttpOnly, SameSite=Lax, Path=/. The demo
// speaks plain http, where browsers refuse that prefix: there `secure` is false.
class Cookies {
public:
    explicit Cookies(bool secure) : secure_(secure) {}
    std::string_view get(const HttpRequest&, std::string_view name) const;
    // `value` from random_token() or another of RFC 6265's cookie octets. No age: until the
    // browser closes.
    void put(HttpResponse&, std::string_view name, std::string_view value,
             std::optional<std::chrono::seconds> max_age = {}) const;
    void remove(HttpResponse&, std::string_view name) const;

private:
    std::string full_name(std::string_view name) const;
    bool secure_;
};

// What the server calls for each whole request, on one of its worker threads: several at once.
struct HttpHandler {
    virtual ~HttpHandler() = default;
    virtual HttpResponse handle(const HttpRequest&) = 0;
    // The answer where the server itself refuses (4xx, 503) or `handle` threw (500). `incident`
    // is the number in the log line. Must not block or throw; the request may be half known.
    virtual HttpResponse failed(int status, const HttpRequest&, std::string_view incident) = 0;
};

}  // namespace houvast::web
