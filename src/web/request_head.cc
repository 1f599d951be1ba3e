#include "web/request_head.h"

#include "web/cookie_header.h"
#include "web/target.h"

#include <algorithm>

namespace houvast::web {

namespace {

constexpr std::size_t headers_max = 100;
constexpr std::size_t host_length_max = 255;

std::string lower(std::string_view text) {
    std::string lowered(text);
    for (char& c : lowered)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lowered;
}

// Bytes above 0x7f stay: they are not ours to read, and never leave in a header.
bool is_header_value(std::string_view value) {
    return std::ranges::none_of(value, [](char c) {
        return (static_cast<unsigned char>(c) < ' ' && c != '\t') || c == 0x7f;
    });
}

bool is_host(std::string_view host) {
    if (host.empty() || host.size() > host_length_max || host.starts_with('.')) return false;
    return std::ranges::all_of(host, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
}

bool is_number(std::string_view text, std::size_t length_max) {
    return !text.empty() && text.size() <= length_max &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// "Leiden.localhost:8080" → host and authority. An IPv6 literal names no gemeente: refused.
bool read_authority(std::string_view text, HttpRequest& request) {
    request.authority = lower(text);
    const std::string_view authority = request.authority;
    const auto colon = authority.find(':');
    request.host = authority.substr(0, colon);
    if (colon != std::string_view::npos && !is_number(authority.substr(colon + 1), 5)) return false;
    return is_host(request.host);
}

std::optional<Method> method_of(std::string_view name) {
    for (const Method method : {Method::Get, Method::Post, Method::Put, Method::Patch,
                                Method::Delete, Method::Options})
        if (name_of(method) == name) return method;
    if (name == "HEAD") return Method::Get;
    return {};
}

// "http://host/path?x" → the path; its authority must be the Host that was sent.
std::optional<std::string> origin_form(std::string_view target, const std::string& authority) {
    if (target.starts_with('/')) return std::string(target);
    const std::string lowered = lower(target.substr(0, 8));
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (!lowered.starts_with(scheme)) continue;
        const std::string_view rest = target.substr(scheme.size());
        const auto end = std::min(rest.find_first_of("/?"), rest.size());
        if (lower(rest.substr(0, end)) != authority) return {};
        const std::string path(rest.substr(end));
        return path.starts_with('/') ? path : "/" + path;
    }
    return {};
}

// What about the body is allowed. 0: fine.
int framing_error(const NameValues& headers, int version) {
    const std::size_t codings = headers.count("transfer-encoding");
    const std::size_t lengths = headers.count("content-length");
    if (lengths > 1 || (lengths && codings)) return 400;
    // The library takes "4, 4" for 4: two programs may read two lengths there.
    if (lengths && !is_number(headers.get("content-length"), 19)) return 400;
    if (codings && version == 10) return 400;
    if (codings > 1 || (codings && lower(headers.get("transfer-encoding")) != "chunked"))
        return 501;
    return 0;
}

int read_headers(const RawHead& raw, HttpRequest& request) {
    if (raw.headers.size() > headers_max) return 431;
    std::size_t hosts = 0;
    for (const auto& [name, value] : raw.headers) {
        if (!is_header_value(value)) return 400;
        std::string key = lower(name);
        if (key == "host") {
            if (++hosts > 1 || !read_authority(value, request)) return 400;
        } else if (key == "cookie") {
            read_cookies(value, request.cookies);
        } else {
            request.headers.add(std::move(key), std::string(value));
        }
    }
    return hosts == 1 ? 0 : 400;
}

}  // namespace

std::expected<Head, int> read_head(const RawHead& raw, std::size_t target_bytes_max) {
    if (raw.target.size() > target_bytes_max) return std::unexpected(414);
    Head head;
    HttpRequest& request = head.request;
    if (const int wrong = read_headers(raw, request)) return std::unexpected(wrong);
    if (const int wrong = framing_error(request.headers, raw.version))
        return std::unexpected(wrong);
    const auto method = method_of(raw.method);
    if (!method) return std::unexpected(501);
    request.method = *method;
    head.is_head = raw.method == "HEAD";
    if (const std::string* expect = request.headers.find("expect")) {
        if (lower(*expect) != "100-continue") return std::unexpected(417);
        head.awaits_continue = raw.version == 11;
    }
    if (raw.target == "*" && request.method == Method::Options) {
        head.about_server = true;
        return head;
    }
    const auto path = origin_form(raw.target, request.authority);
    auto target = path ? parse_target(*path) : std::nullopt;
    if (!target) return std::unexpected(400);
    request.path = std::move(target->path);
    request.trailing_slash = target->trailing_slash;
    request.query = std::move(target->query);
    return head;
}

}  // namespace houvast::web
