// Router: ONE table of rows, method + path pattern → handler with its right. The table is data:
// a test walks every row with every role. Nothing here knows what a right means.
#pragma once

#include "web/http.h"

#include <cstdint>
#include <span>

namespace houvast::web {

struct Verzoek;                    // the request with gemeente, side, session … (web/verzoek.h)
enum class Recht : std::uint16_t;  // what a row asks for; its values stand with the table
using HandlerFn = HttpResponse (*)(Verzoek&);

// What may be posted. JSON: a command; files: uploads, with a form.
enum class Body : std::uint8_t { Form, FormOrJson, FormWithFiles };

// `{id}` in a pattern is one segment that must be a UUID; `{naam:woord}` is one segment of
// lower-case letters, digits and hyphens. Anything else matches itself.
struct Route {
    Method method;
    std::string_view pattern;  // "/trajecten/{id}/eerste-gesprek"; literals only
    Recht recht;
    HandlerFn handler;
    Body body = Body::Form;
};

struct Match {
    const Route* route = nullptr;  // nullptr: no row
    NameValues path_values = {};   // "id" → "0192…"
    std::vector<Method> allowed = {};  // the path exists, the method does not: 405, for Allow
};

class Router {
public:
    // Throws InvariantBroken when two rows can match one request or a pattern is malformed.
    explicit Router(std::span<const Route> routes);
    Match match(Method, const std::vector<std::string>& path) const;
    std::span<const Route> routes() const { return routes_; }

private:
    std::span<const Route> routes_;  // of static duration: the table in routes.cc
    std::vector<std::vector<std::string>> patterns_;
};

// "GET, HEAD, POST": GET brings HEAD along.
std::string allow_header(const std::vector<Method>&);

}  // namespace houvast::web
