#include "web/http.h"

#include "base/check.h"

#include <algorithm>

namespace houvast::web {

namespace {

// cookie-octet of RFC 6265: a value that needs no quoting and cannot end the attribute.
bool is_cookie_value(std::string_view value) {
    return std::ranges::all_of(value, [](char c) {
        return c > ' ' && c < 0x7f && c != '"' && c != ',' && c != ';' && c != '\\';
    });
}

// attr-char of RFC 5987; everything else becomes %XX.
std::string percent_encoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view plain = "!#$&+-.^_`|~";
    std::string encoded;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                            (c >= '0' && c <= '9');
        if (letter || plain.find(c) != std::string_view::npos) {
            encoded += c;
        } else {
            encoded += '%';
            encoded += digits[byte >> 4];
            encoded += digits[byte & 15];
        }
    }
    return encoded;
}

}  // namespace

std::string_view name_of(Method method) {
    switch (method) {
    case Method::Get: return "GET";
    case Method::Post: return "POST";
    case Method::Put: return "PUT";
    case Method::Patch: return "PATCH";
    case Method::Delete: return "DELETE";
    case Method::Options: return "OPTIONS";
    }
    ENSURE(false);
    return {};
}

const std::string* NameValues::find(std::string_view name) const {
    const auto found = std::ranges::find(pairs_, name, &Pair::first);
    return found == pairs_.end() ? nullptr : &found->second;
}

std::string_view NameValues::get(std::string_view name) const {
    const std::string* value = find(name);
    return value ? std::string_view(*value) : std::string_view();
}

std::size_t NameValues::count(std::string_view name) const {
    return static_cast<std::size_t>(std::ranges::count(pairs_, name, &Pair::first));
}

std::string HttpRequest::origin() const { return (https ? "https://" : "http://") + authority; }

HttpResponse& HttpResponse::set(std::string name, std::string value) & {
    headers.emplace_back(std::move(name), std::move(value));
    return *this;
}

HttpResponse&& HttpResponse::set(std::string name, std::string value) && {
    set(std::move(name), std::move(value));
    return std::move(*this);
}

HttpResponse page(int status, std::string html) {
    return {.status = status, .content_type = "text/html; charset=utf-8", .body = std::move(html)};
}

HttpResponse redirect_303(std::string path) {
    ENSURE(path.starts_with('/') && !path.starts_with("//"));  // never to another site
    return HttpResponse{.status = 303}.set("Location", std::move(path));
}

HttpResponse text(int status, std::string plain) {
    return {.status = status,
            .content_type = "text/plain; charset=utf-8",
            .body = std::move(plain)};
}

HttpResponse json(int status, std::string json, std::string content_type) {
    return {.status = status, .content_type = std::move(content_type), .body = std::move(json)};
}

HttpResponse file(std::string bytes, std::string content_type, std::string_view name) {
    HttpResponse response{.content_type = std::move(content_type), .body = std::move(bytes)};
    response.set("Content-Disposition", "attachment; filename*=UTF-8''" + percent_encoded(name));
    return response;
}

std::string Cookies::full_name(std::string_view name) const {
    return (secure_ ? "__Host-" : "") + std::string(name);
}

std::string_view Cookies::get(const HttpRequest& request, std::string_view name) const {
    return request.cookies.get(full_name(name));
}

void Cookies::put(HttpResponse& response, std::string_view name, std::string_view value,
                  std::optional<std::chrono::seconds> max_age) const {
    ENSURE(is_cookie_value(value));
    std::string line = full_name(name) + "=" + std::string(value) +
                       "; Path=/; HttpOnly; SameSite=Lax";
    if (secure_) line += "; Secure";
    if (max_age) line += "; Max-Age=" + std::to_string(max_age->count());
    response.set("Set-Cookie", std::move(line));
}

void Cookies::remove(HttpResponse& response, std::string_view name) const {
    put(response, name, "", std::chrono::seconds(0));
}

}  // namespace houvast::web
