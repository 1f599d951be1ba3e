// serve: a whole Houvast behind one port, until it is told to stop. What the command line needs of
// web, and nothing more.
#pragma once

#include "app/installatie.h"
#include "base/log.h"
#include "texts/translations.h"

namespace houvast {
struct Postkantoor;
}

namespace houvast::web {

struct ServeOptions {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080;           // 0: any that is free
    std::string hoofdhost = "localhost";  // gemeenten are names before it
    std::string assets;                  // folder of the built assets
    std::vector<std::string> trusted_proxies = {};
    bool secure_cookies = true;          // false: plain http, in a demo
    bool demo = false;
    std::size_t workers = 8;
    const Postkantoor* post = nullptr;   // outlives the serving; nullptr: no messages leave
};

// Calls `ready` with the port once it listens; returns when stopped by SIGTERM or SIGINT. False
// when a request was still running at the end of the grace. Throws std::system_error (port taken),
// std::runtime_error (assets missing).
class Ready {
public:
    virtual ~Ready() = default;
    virtual void listening(std::uint16_t port) = 0;
};
bool serve(Installatie&, const Translations&, const Clock&, const Log&, const ServeOptions&,
           Ready&);

}  // namespace houvast::web
