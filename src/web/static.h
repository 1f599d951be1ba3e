// Static files: what bin/assets made in assets/dist, by its manifest.json (name → file named by its
// content). Read into memory once, served under /s/ and cached for ever: a change is a new name.
#pragma once

#include "web/http.h"

#include <map>

namespace houvast::web {

class StaticFiles {
public:
    StaticFiles() = default;  // none: for tests of pages
    // Throws std::runtime_error when the folder, its manifest or a file of it is missing.
    static StaticFiles load(const std::string& folder);

    // "app.css" → "/s/app-1f2e….css". Throws InvariantBroken for a name that is not there.
    std::string path(std::string_view name) const;

    // The answer for /s/…: the packed copy where the browser takes it, 304 where it has it, 404
    // where there is none, 405 for another method. Nothing for any other path.
    std::optional<HttpResponse> answer(const HttpRequest&) const;

private:
    struct File {
        std::string content_type = {}, etag = {}, plain = {}, brotli = {}, gzip = {};
    };
    std::map<std::string, std::string, std::less<>> names_;  // of the manifest
    std::map<std::string, File, std::less<>> files_;
};

// Whether an Accept-Encoding takes this coding ("br", "gzip"): named, or `*`, and not with q=0.
bool accepts_coding(std::string_view accept_encoding, std::string_view coding);

}  // namespace houvast::web
