// serve, for the subcommands that end in a running website: serve and demo.
#pragma once

#include "app/installatie.h"
#include "cli/cli.h"

#include <cstdint>

namespace houvast::cli {

struct ServeKeuze {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080;
    std::string host = "localhost";
    std::vector<std::string> proxies = {};
    bool demo = false;
};
Uitgang serve(Installatie&, const Clock&, const ServeKeuze&);

}  // namespace houvast::cli
