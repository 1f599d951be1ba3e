#include "web/static.h"

#include "base/check.h"
#include "base/hash.h"
#include "base/text.h"

#include <boost/json.hpp>

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace houvast::web {

namespace {

constexpr std::pair<std::string_view, std::string_view> types[] = {
    {".css", "text/css; charset=utf-8"},   {".js", "text/javascript; charset=utf-8"},
    {".svg", "image/svg+xml"},             {".png", "image/png"},
    {".woff2", "font/woff2"},              {".ico", "image/x-icon"},
    {".webmanifest", "application/manifest+json"},
};

std::string type_of(const std::string& file) {
    for (const auto& [ending, type] : types)
        if (file.ends_with(ending)) return std::string(type);
    throw std::runtime_error("static files: no content type for " + file);
}

std::optional<std::string> bytes_of(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) return {};
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

std::string bytes_or_throw(const std::string& path) {
    auto bytes = bytes_of(path);
    if (!bytes) throw std::runtime_error("static files: cannot read " + path);
    return std::move(*bytes);
}

// If-None-Match: a list of tags, or `*`. Ours are strong and without commas.
bool has_tag(std::string_view list, std::string_view etag) {
    while (!list.empty()) {
        const auto end = std::min(list.find(','), list.size());
        std::string_view one = trimmed(list.substr(0, end));
        if (one.starts_with("W/")) one.remove_prefix(2);
        if (one == etag || one == "*") return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

// A quality of nothing, as RFC 9110 §12.4.2 writes it: q=0, q=0.0, q=0.000
bool is_refused(std::string_view parameters) {
    const auto q = parameters.find("q=0");
    if (q == std::string_view::npos) return false;
    const std::string_view rest = trimmed(parameters.substr(q + 3));
    return rest.find_first_not_of(".0") == std::string_view::npos;
}

}  // namespace

bool accepts_coding(std::string_view list, std::string_view coding) {
    bool any = false;
    while (!list.empty()) {
        const auto end = std::min(list.find(','), list.size());
        const std::string_view one = list.substr(0, end);
        list.remove_prefix(std::min(end + 1, list.size()));
        const auto semicolon = std::min(one.find(';'), one.size());
        const std::string_view name = trimmed(one.substr(0, semicolon));
        const bool taken = !is_refused(one.substr(semicolon));
        if (name == coding) return taken;
        if (name == "*") any = taken;
    }
    return any;
}

StaticFiles StaticFiles::load(const std::string& folder) {
    StaticFiles all;
    const auto manifest = boost::json::parse(bytes_or_throw(folder + "/manifest.json"));
    for (const auto& [key, value] : manifest.as_object()) {
        const std::string name(key), file(value.as_string());
        if (file.find('/') != std::string::npos)
            throw std::runtime_error("static files: not a plain name: " + file);
        const std::string path = folder + "/" + file;
        File loaded{.content_type = type_of(file), .plain = bytes_or_throw(path)};
        loaded.brotli = bytes_of(path + ".br").value_or("");
        loaded.gzip = bytes_of(path + ".gz").value_or("");
        loaded.etag = hex(hash(loaded.plain)).substr(0, 16);
        all.names_.emplace(name, file);
        all.files_.emplace(file, std::move(loaded));
    }
    return all;
}

std::string StaticFiles::path(std::string_view name) const {
    const auto found = names_.find(name);
    ENSURE(found != names_.end());
    return "/s/" + found->second;
}

std::optional<HttpResponse> StaticFiles::answer(const HttpRequest& request) const {
    if (request.path.empty() || request.path[0] != "s") return {};
    const auto found = request.path.size() == 2 ? files_.find(request.path[1]) : files_.end();
    if (found == files_.end()) return text(404, "");
    if (request.method != Method::Get) return text(405, "").set("Allow", "GET, HEAD");
    const File& file = found->second;
    const std::string_view accepted = request.headers.get("accept-encoding");
    std::string_view coding;
    if (!file.gzip.empty() && accepts_coding(accepted, "gzip")) coding = "gzip";
    if (!file.brotli.empty() && accepts_coding(accepted, "br")) coding = "br";

    // Each packed form is other bytes, so it has a tag of its own.
    const std::string etag = "\"" + file.etag + (coding.empty() ? "" : "-") +
                             std::string(coding) + "\"";
    HttpResponse response{.route = "/s/{file}"};
    response.set("ETag", etag)
        .set("Vary", "Accept-Encoding")
        .set("Cache-Control", "public, max-age=31536000, immutable");
    if (has_tag(request.headers.get("if-none-match"), etag)) {
        response.status = 304;
        return response;
    }
    response.content_type = file.content_type;
    if (!coding.empty()) response.set("Content-Encoding", std::string(coding));
    response.body = coding == "br" ? file.brotli : coding == "gzip" ? file.gzip : file.plain;
    return response;
}

}  // namespace houvast::web
