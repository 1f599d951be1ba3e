#include "web/multipart.h"

#include "base/text.h"
#include "web/form_body.h"

#include <algorithm>

namespace houvast::web {

namespace {

constexpr std::size_t kop_bytes_max = 4096;
constexpr std::size_t naam_characters_max = 100;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same(std::string_view typed, std::string_view lower_case) {
    return std::ranges::equal(typed, lower_case,
                              [](char t, char l) { return lower(t) == l; });
}

// RFC 2046: one to seventy of these; browsers use letters, digits and dashes.
bool is_boundary(std::string_view text) {
    return !text.empty() && text.size() <= 70 && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("'()+_,-./:=?").find(c) != std::string_view::npos;
    });
}

std::string_view boundary_of(const HttpRequest& request) {
    std::string_view line = request.headers.get("content-type");
    line.remove_prefix(std::min(line.find(';'), line.size()));
    while (!line.empty()) {
        line.remove_prefix(1);
        const auto end = std::min(line.find(';'), line.size());
        std::string_view one = trimmed(line.substr(0, end));
        line.remove_prefix(end);
        if (one.size() < 9 || !same(one.substr(0, 9), "boundary=")) continue;
        one.remove_prefix(9);
        if (one.size() > 1 && one.front() == '"' && one.back() == '"')
            one = one.substr(1, one.size() - 2);
        return is_boundary(one) ? one : std::string_view();
    }
    return {};
}

// The value within quotes, as browsers write it: a quote in it is %22, a line end %0D and %0A.
bool quoted(std::string_view& rest, std::string& into) {
    if (!rest.starts_with('"')) return false;
    const auto end = rest.find('"', 1);
    if (end == std::string_view::npos) return false;
    into = rest.substr(1, end - 1);
    rest.remove_prefix(end + 1);
    return true;
}

struct Kop {
    std::string name = {};
    std::string file = {};
    bool is_file = false;
};

// form-data; name="veld"; filename="brief.pdf"
bool read_disposition(std::string_view value, Kop& kop) {
    constexpr std::string_view start = "form-data";
    if (value.size() < start.size() || !same(value.substr(0, start.size()), start)) return false;
    value.remove_prefix(start.size());
    bool named = false;
    while (!value.empty()) {
        if (!value.starts_with("; ")) return false;
        value.remove_prefix(2);
        if (value.starts_with("name=")) {
            value.remove_prefix(5);
            if (named || !quoted(value, kop.name)) return false;
            named = true;
        } else if (value.starts_with("filename=")) {
            value.remove_prefix(9);
            if (kop.is_file || !quoted(value, kop.file)) return false;
            kop.is_file = true;
        } else {
            return false;
        }
    }
    return named && !kop.name.empty() && is_utf8(kop.name);
}

// The lines above a part, without the empty one.
std::optional<Kop> read_head(std::string_view lines) {
    std::optional<Kop> kop;
    while (!lines.empty()) {
        const auto end = std::min(lines.find("\r\n"), lines.size());
        const std::string_view line = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 2, lines.size()));
        const auto colon = line.find(':');
        if (colon == std::string_view::npos || colon == 0) return {};
        const std::string_view name = line.substr(0, colon);
        if (same(name, "content-transfer-encoding")) return {};  // no browser sends it
        if (!same(name, "content-disposition")) continue;
        if (kop) return {};
        kop.emplace();
        if (!read_disposition(trimmed(line.substr(colon + 1)), *kop)) return {};
    }
    return kop;
}

// "C:\fakepath\brief.pdf" → "brief.pdf"; a name that cannot be shown is none.
std::string shown_name(std::string_view name) {
    name.remove_prefix(std::min(name.find_last_of("/\\") + 1, name.size()));
    if (!is_utf8(name)) return {};
    std::size_t at = 0, count = 0;
    while (at < name.size() && count < naam_characters_max) {
        ++at;
        while (at < name.size() && (static_cast<unsigned char>(name[at]) & 0xc0) == 0x80) ++at;
        ++count;
    }
    return std::string(name.substr(0, at));
}

class Parts {
public:
    Parts(std::string_view body, std::string_view boundary)
        : rest_(body), line_("\r\n--" + std::string(boundary)) {}

    std::expected<Multipart, int> read() {
        const std::string_view first = std::string_view(line_).substr(2);
        if (!rest_.starts_with(first)) return std::unexpected(400);
        rest_.remove_prefix(first.size());
        while (rest_.starts_with("\r\n")) {
            rest_.remove_prefix(2);
            if (const int wrong = read_part()) return std::unexpected(wrong);
        }
        if (rest_ != "--" && rest_ != "--\r\n") return std::unexpected(400);
        return std::move(all_);
    }

private:
    int read_part() {
        const auto head_end = rest_.substr(0, kop_bytes_max).find("\r\n\r\n");
        if (head_end == std::string_view::npos) return 400;
        const auto kop = read_head(rest_.substr(0, head_end));
        if (!kop) return 400;
        rest_.remove_prefix(head_end + 4);
        // A part without content has no line end of its own before the boundary's.
        const auto end = rest_.find(line_);
        if (end == std::string_view::npos) return 400;
        const std::string_view content = rest_.substr(0, end);
        rest_.remove_prefix(end + line_.size());
        return kop->is_file ? add_file(*kop, content) : add_field(*kop, content);
    }

    int add_file(const Kop& kop, std::string_view content) {
        if (content.empty() && kop.file.empty()) return 0;  // nothing was chosen
        if (content.size() > bestand_bytes_max || all_.bestanden.size() == bestanden_max)
            return 413;
        all_.bestanden.push_back({kop.name, shown_name(kop.file), content});
        return 0;
    }

    int add_field(const Kop& kop, std::string_view content) {
        text_ += content.size();
        if (text_ > veld_bytes_max || all_.velden.size() == velden_max) return 413;
        if (!is_utf8(content)) return 400;
        all_.velden.add(kop.name, with_newlines(content));
        return 0;
    }

    std::string_view rest_;
    std::string line_;
    std::size_t text_ = 0;
    Multipart all_ = {};
};

}  // namespace

bool is_multipart(const HttpRequest& request) {
    return has_media_type(request, "multipart/form-data");
}

std::expected<Multipart, int> read_multipart(const HttpRequest& request) {
    const std::string_view boundary = boundary_of(request);
    if (boundary.empty()) return std::unexpected(400);
    return Parts(request.body, boundary).read();
}

bool may_upload(const HttpRequest& request) {
    return request.method == Method::Post && !request.path.empty() &&
           request.path.back() == "document" && is_multipart(request) &&
           (request.cookies.find("sessie") || request.cookies.find("__Host-sessie"));
}

}  // namespace houvast::web
