// Multipart: a form with files, as a browser posts it (multipart/form-data, RFC 7578) → fields and
// files. Strict: what is not exactly as a browser writes it is refused whole, never repaired. The
// name of a file is only ever shown back to who sent it: what a file is, its content says.
#pragma once

#include "web/http.h"

#include <expected>

namespace houvast::web {

// All limits of an upload, in one place.
constexpr std::size_t bestand_bytes_max = 15 * 1024 * 1024;  // one file
constexpr std::size_t bestanden_max = 10;                    // in one form
constexpr std::size_t upload_bytes_max = 40 * 1024 * 1024;   // the whole request → 413
constexpr std::size_t veld_bytes_max = 64 * 1024;            // all text of the form together
constexpr std::size_t velden_max = 100;

struct Deel {
    std::string veld;     // of the form
    std::string naam;     // as the sender calls it; without folders, cut at 100 characters
    std::string_view bytes;  // within the body of the request
};

struct Multipart {
    NameValues velden = {};
    std::vector<Deel> bestanden = {};  // those that were chosen: an empty file field is none
};

bool is_multipart(const HttpRequest&);

// Errors, as a status: 400 malformed or not UTF-8, 413 more or larger than the limits.
std::expected<Multipart, int> read_multipart(const HttpRequest&);

// Is this the beginning of an upload, by who says to have a session? Only then may its body be
// larger than a form. Whether that session is one, the handler sees.
bool may_upload(const HttpRequest&);

}  // namespace houvast::web
