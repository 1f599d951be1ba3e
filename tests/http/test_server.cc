// A server with a few routes that answer from memory: what tests/http and bench talk to.
//   test_server [--workers N] [--header-ms N] [--idle-ms N] [--body-ms N] [--connections N]
//               [--requests N] [--uploads N] [--grace-ms N] [--rate BYTES] [--trust NETWORK]
//               [--quiet]
// Prints its port, and serves until SIGTERM; exit code 1 when the grace was not enough.
#include "web/json_velden.h"
#include "web/schema.h"
#include "web/server.h"

#include <cstdlib>
#include <cstring>
#include <iostream>
#include <stdexcept>
#include <thread>

namespace {

using namespace houvast;
using namespace houvast::web;

std::string joined(const HttpRequest& request) {
    std::string lines;
    for (const auto& segment : request.path) lines += "path " + segment + "\n";
    for (const auto& [name, value] : request.query) lines += "query " + name + "=" + value + "\n";
    for (const auto& [name, value] : request.cookies)
        lines += "cookie " + name + "=" + value + "\n";
    lines += "host " + request.host + "\norigin " + request.origin() + "\n";
    lines += "remote " + request.remote + "\nbody " + std::to_string(request.body.size()) + "\n";
    return lines;
}

// An aanmelding as JSON: its fields, or what is wrong with which.
HttpResponse as_json(const std::string& body) {
    const auto leden = read_json_body(body);
    if (!leden) return text(400, "byte " + std::to_string(leden.error().plaats) + "\n");
    const auto velden = velden_of(*leden, body_shapes(OpdrachtSoort::RegistreerAanmelding));
    std::string lines;
    if (!velden) {
        for (const auto& [naam, waarom] : velden.error()) lines += naam + " " + waarom + "\n";
        return text(422, lines);
    }
    for (const auto& [naam, waarde] : *velden) lines += naam + "=" + waarde + "\n";
    return text(200, lines);
}

class Routes : public HttpHandler {
public:
    HttpResponse handle(const HttpRequest& request) override {
        const std::string where = request.path.empty() ? "" : request.path[0];
        if (where == "page") return {.status = 200, .content_type = "text/html", .body = page_};
        if (where == "slow") {
            std::this_thread::sleep_for(
                std::chrono::milliseconds(std::atoi(std::string(request.query.get("ms")).c_str())));
            return text(200, std::string(1000, 's'));
        }
        if (where == "echo") return text(200, request.body);
        if (where == "json") return as_json(request.body);
        if (where == "throw") throw std::runtime_error("Jansen, 999993653");
        if (where == "inject")
            return text(200, "x").set("X-Name", std::string(request.query.get("value")));
        return text(200, joined(request));
    }
    HttpResponse failed(int status, const HttpRequest&, std::string_view incident) override {
        return text(status, "failed " + std::to_string(status) + " " + std::string(incident));
    }

private:
    const std::string page_ = std::string(20'000, 'p');
};

ServerConfig read(int argc, char** argv) {
    ServerConfig config;
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        if (name == "--quiet") {
            config.log_requests = false;
            continue;
        }
        if (++i == argc) throw std::invalid_argument(name + " needs a value");
        const int number = std::atoi(argv[i]);
        const auto count = static_cast<std::size_t>(number);
        if (name == "--workers") config.limits.workers = count;
        if (name == "--header-ms") config.limits.header_time = std::chrono::milliseconds(number);
        if (name == "--idle-ms") config.limits.idle_time = std::chrono::milliseconds(number);
        if (name == "--body-ms") config.limits.body_time = std::chrono::milliseconds(number);
        if (name == "--grace-ms") config.limits.grace = std::chrono::milliseconds(number);
        if (name == "--rate") config.limits.bytes_per_second_min = count;
        if (name == "--connections") config.limits.connections_max = count;
        if (name == "--uploads") config.limits.uploads_max = count;
        if (name == "--requests") config.limits.requests_max = count;
        if (name == "--trust") config.trusted_proxies.push_back(argv[i]);
    }
    return config;
}

}  // namespace

int main(int argc, char** argv) {
    const SystemClock clock;
    const Log log(clock);
    Routes routes;
    Server server(read(argc, argv), routes, log, clock);
    std::cout << server.port() << std::endl;
    const bool in_time = server.run();
    if (!in_time) std::_Exit(1);  // a worker that hangs must not keep us
    return 0;
}
