#include "web/response_head.h"

#include "base/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace houvast::web {

namespace {

constexpr std::pair<int, std::string_view> reasons[] = {
    {200, "OK"},                    {201, "Created"},
    {204, "No Content"},            {206, "Partial Content"},
    {301, "Moved Permanently"},     {302, "Found"},
    {303, "See Other"},             {304, "Not Modified"},
    {307, "Temporary Redirect"},    {308, "Permanent Redirect"},
    {400, "Bad Request"},           {401, "Unauthorized"},
    {403, "Forbidden"},             {404, "Not Found"},
    {405, "Method Not Allowed"},    {406, "Not Acceptable"},
    {408, "Request Timeout"},       {409, "Conflict"},
    {410, "Gone"},                  {412, "Precondition Failed"},
    {413, "Content Too Large"},     {414, "URI Too Long"},
    {415, "Unsupported Media Type"}, {417, "Expectation Failed"},
    {421, "Misdirected Request"},   {422, "Unprocessable Content"},
    {428, "Precondition Required"}, {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"}, {501, "Not Implemented"},
    {503, "Service Unavailable"},   {505, "HTTP Version Not Supported"},
    {507, "Insufficient Storage"},
};

std::string_view reason_of(int status) {
    const auto* found = std::ranges::find_if(reasons, [&](auto& r) { return r.first == status; });
    ENSURE(found != std::end(reasons));
    return found->second;
}

// What each is for stands with it. Nothing of any other host is ever loaded, no script or style
// stands in a page, and no other site may show ours in a frame.
constexpr std::pair<std::string_view, std::string_view> security_headers[] = {
    {"Content-Security-Policy",
     "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
     "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
     "frame-ancestors 'none'"},
    {"X-Content-Type-Options", "nosniff"},
    {"X-Frame-Options", "DENY"},  // for browsers that know no frame-ancestors
    // Not no-referrer: then a browser posts a form with "Origin: null", and csrf must refuse it.
    {"Referrer-Policy", "same-origin"},
    {"Permissions-Policy",
     "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Cache-Control", "no-store"},
};

bool sets(const HttpResponse& response, std::string_view name) {
    return std::ranges::find(response.headers, name, &NameValues::Pair::first) !=
           response.headers.end();
}

bool is_token(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-';
    });
}

// ASCII without control characters: a name with ü has no place in a header.
bool is_value(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c < 0x7f; });
}

void add_line(std::string& head, std::string_view name, std::string_view value) {
    ENSURE(is_token(name) && is_value(value));
    head.append(name).append(": ").append(value).append("\r\n");
}

}  // namespace

void add_security_headers(HttpResponse& response, bool https) {
    for (const auto& [name, value] : security_headers)
        if (!sets(response, name)) response.set(std::string(name), std::string(value));
    if (https) response.set("Strict-Transport-Security", "max-age=31536000");
}

std::string response_head(const HttpResponse& response, std::size_t body_size,
                          After after, std::string_view date) {
    std::string head;
    head.reserve(1024);
    head += fmt::format("HTTP/1.1 {} {}\r\n", response.status, reason_of(response.status));
    add_line(head, "Date", date);
    for (const auto& [name, value] : response.headers) add_line(head, name, value);
    if (!response.content_type.empty()) add_line(head, "Content-Type", response.content_type);
    if (has_body(response.status)) add_line(head, "Content-Length", std::to_string(body_size));
    add_line(head, "Connection", after == After::Close ? "close" : "keep-alive");
    head += "\r\n";
    return head;
}

std::string http_date(std::chrono::sys_seconds when) {
    // Day and month names of the standard, whatever locale the program runs in.
    constexpr std::string_view days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::string_view months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<std::chrono::days>(when);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{when - day};
    return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT",
                       days[std::chrono::weekday{day}.c_encoding()],
                       static_cast<unsigned>(date.day()),
                       months[static_cast<unsigned>(date.month()) - 1],
                       static_cast<int>(date.year()), time.hours().count(),
                       time.minutes().count(), time.seconds().count());
}

}  // namespace houvast::web
